"""What the owners have been told past the outbox, remembered outside of the database.

It is the database that ails then, and a process that ends by it remembers nothing by itself.
"""

import os
from contextlib import suppress
from pathlib import Path

from storage import owners

OWN_EYES = 0o600


class Told:
    """When the owners last heard of one kind of trouble: the time of an empty file.

    It lies beside the database. As it has no content, a full disk takes it as a rule, too.
    """

    def __init__(self, database: Path, kind: str = "database") -> None:
        self._path = database.with_name(f"{database.name}.told-{kind}")

    def at(self) -> int | None:
        """Return when that was, in UTC epoch seconds; None: never, or it cannot be known."""
        try:
            return int(self._path.stat().st_mtime)
        except OSError:
            return None

    def note(self, at: int) -> bool:
        """Remember that they hear of it now; return False where that cannot be remembered."""
        try:
            self._path.touch(mode=OWN_EYES)
            owners.as_folder(self._path)
            os.utime(self._path, (at, at))
        except OSError:
            return False
        return True

    def forget(self) -> None:
        """Take it back: nobody could be told."""
        with suppress(OSError):
            self._path.unlink()
