"""Whether the folder of copies is the one it was: a disk that is not mounted leaves an empty one.

Copies in that one would fill the disk of the bot, and be out of sight as soon as the other is back.
"""

from contextlib import suppress
from pathlib import Path

from bot.backups.keeping import found
from storage import owners
from storage.errors import NotCopied

LOCK = "alumni"  # of whoever makes a copy; its file stays, also where all copies have been removed
OWN_EYES = 0o600
NEW_FOLDER = "python -m bot backup --new-folder"


class Place:
    """The folder, and where it was when the last copy was made.

    That is remembered beside the database, and not in it: a copy that is restored on another
    machine finds other disks there.
    """

    def __init__(self, folder: Path, database: Path) -> None:
        self._folder = folder
        self._memory = database.with_name(f"{database.name}.copies-in")

    def is_lost(self) -> bool:
        """Whether copies were made here, at this path, and there is no trace of them now.

        OSError where that cannot be seen.
        """
        if self._remembered() != str(self._folder.absolute()):
            return False
        return not self._folder.joinpath(f"{LOCK}.lock").exists() and not found(self._folder)

    def demand(self) -> None:
        """Raise NotCopied where the folder is lost: nothing is to be written there."""
        if self.is_lost():
            raise NotCopied(
                f"There is nothing in {self._folder}, where the copies were made until now: is its "
                f"disk mounted? If they are to begin anew there: {NEW_FOLDER}"
            )

    def remember(self) -> None:
        """Remember that copies are here; a disk that is full takes that another time."""
        here = str(self._folder.absolute())
        if self._remembered() == here:
            return
        with suppress(OSError):
            self._memory.touch(mode=OWN_EYES)
            owners.as_folder(self._memory)
            self._memory.write_text(here, encoding="utf-8", errors="surrogateescape")

    def forget(self) -> None:
        """Let the copies begin anew wherever they are to be."""
        self._memory.unlink(missing_ok=True)

    def _remembered(self) -> str | None:
        try:
            return self._memory.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return None
