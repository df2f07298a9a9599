"""What can be wrong with a database, told so that the person who runs the server can act.

StorageError
├── NotOurDatabase      a wrong key, or a file that is no database of ours
├── NewerDatabase       made by a newer version of the bot
└── UnusableKey         the key is empty or cannot be a key
"""


class StorageError(Exception):
    """The database cannot be used; nothing in it has been changed."""


class NotOurDatabase(StorageError):  # noqa: N818 - a name of what happened  # noqa: N818 - a name of what happened, as in the whole house
    """The key does not open the file, or the file is something else."""


class NewerDatabase(StorageError):  # noqa: N818 - a name of what happened  # noqa: N818 - a name of what happened, as in the whole house
    """The database has migrations that this version of the bot does not know."""


class UnusableKey(StorageError):  # noqa: N818 - a name of what happened  # noqa: N818 - a name of what happened, as in the whole house
    """A database key is empty or malformed."""
