"""What can be wrong with a database, told so that the person who runs the server can act.

StorageError
├── NotOurDatabase      a wrong key, or a file that is no database of ours
├── DamagedDatabase     some of what is in the file cannot be read any more, or contradicts itself
├── NewerDatabase       made by a newer version of the bot
├── AnotherBot          it belongs to another bot than the one whose token is given
├── NotCopied           no copy of it could be made
├── CannotWrite         nothing can be written now; what was asked for is undone
│   ├── DiskFull        there is no room
│   ├── DiskReadOnly    the disk or the folder may only be read
│   └── DiskFails       the disk does not do what it is told
└── UnusableKey         the key is empty or cannot be a key
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Self


class StorageError(Exception):
    """The database cannot be used; nothing in it has been changed."""


class NotOurDatabase(StorageError):  # noqa: N818 - a name of what happened, as in the whole house
    """The key does not open the file, or the file is something else."""


class DamagedDatabase(StorageError):  # noqa: N818 - a name of what happened, as in the whole house
    """The key opens the file, but it is not whole."""

    @classmethod
    def told(cls, path: Path, faults: Sequence[str]) -> Self:
        """Return it for this file, with what is wrong there."""
        more = f"; {len(faults)} faults in all" if len(faults) > 1 else ""
        return cls(f"{path} is damaged ({faults[0]}{more}). Nothing has been changed in it.")


class NotCopied(StorageError):  # noqa: N818 - a name of what happened, as in the whole house
    """A copy could not be made: a full disk, or no leave to write there."""


class NewerDatabase(StorageError):  # noqa: N818 - a name of what happened, as in the whole house
    """The database has migrations that this version of the bot does not know."""


class AnotherBot(StorageError):  # noqa: N818 - a name of what happened, as in the whole house
    """The token is of another bot than the one that people have let write to them."""

    def __init__(self, theirs: int, ours: int) -> None:
        super().__init__(
            f"This database belongs to the bot with the id {theirs}, but BOT_TOKEN is of another "
            f"bot, id {ours}: nothing has been sent. Give a token of the bot {theirs} (@BotFather "
            "shows it under /mybots), or if the change is meant, start it once with: python -m bot "
            "run --another-bot. Then people must press Start at the new bot before it can write "
            "to them."
        )


class UnusableKey(StorageError):  # noqa: N818 - a name of what happened, as in the whole house
    """A database key is empty or malformed."""


class CannotWrite(StorageError):  # noqa: N818 - a name of what happened, as in the whole house
    """Nothing can be written now. What was asked for is undone, and can be asked for again."""


class DiskFull(CannotWrite):
    """There is no room on the disk."""


class DiskReadOnly(CannotWrite):
    """The disk or the folder may only be read."""


class DiskFails(CannotWrite):
    """The disk does not do what it is told."""
