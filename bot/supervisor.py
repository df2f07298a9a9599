"""What systemd wants to hear of a service (sd_notify); without systemd nobody is told."""

import os
import socket
from collections.abc import Mapping

READY, STOPPING, ALIVE = "READY=1", "STOPPING=1", "WATCHDOG=1"


class Supervisor:
    """Tells systemd what the environment asks for: NOTIFY_SOCKET, and WATCHDOG_USEC if set."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        micro = environment.get("WATCHDOG_USEC", "")
        self.within_seconds = int(micro) / 1_000_000 if micro.isdecimal() else None
        """How often it wants to hear ALIVE, or it ends the bot; None: it does not."""

    def tell(self, *words: str) -> None:
        """Send these words in one message; a supervisor that does not listen changes nothing."""
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        name = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to:
                to.setblocking(False)
                to.sendto("\n".join(words).encode(), name)
        except OSError:
            return
