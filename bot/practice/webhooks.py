"""A webhook: where updates are brought, and what went wrong there last; in Telegram's words."""

import ipaddress
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from bot.practice.checks import bad_request

CONNECTIONS = 40
_PORTS = {443, 80, 88, 8443}
_SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


@dataclass(eq=False, slots=True)
class Webhook:
    """An address that was set; an empty one is none."""

    url: str = ""
    secret: str = ""
    connections: int = CONNECTIONS
    last_error: str = ""
    last_error_at: datetime | None = None

    def is_like(self, other: "Webhook") -> bool:
        """Whether setting the other one changes nothing."""
        mine, others = (
            (one.url, one.secret, one.connections) if one.url else () for one in (self, other)
        )
        return mine == others

    def failed(self, words: str, now: datetime) -> None:
        """Note that an update could not be brought; it is told as long as the address is set."""
        self.last_error, self.last_error_at = words, now

    def as_json(self) -> dict[str, Any]:
        """Return what getWebhookInfo tells of it."""
        shown: dict[str, Any] = {"url": self.url, "has_custom_certificate": False}
        if self.url:
            shown["max_connections"] = self.connections
        if self.last_error_at is not None:
            shown["last_error_date"] = int(self.last_error_at.timestamp())
            shown["last_error_message"] = self.last_error
        return shown


def check(url: str, secret: str, *, is_local: bool) -> None:
    """Refuse what Telegram would refuse; a Bot API server of one's own brings to anywhere."""
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    parts = urlsplit(url)
    if parts.scheme not in {"https", "http"} or not parts.hostname:
        raise bad_request("bad webhook: invalid webhook URL specified")
    if is_local:
        return
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in _PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if _is_reserved(parts.hostname):
        raise bad_request(f"bad webhook: IP address {parts.hostname} is reserved")


def _is_reserved(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host == "localhost"
