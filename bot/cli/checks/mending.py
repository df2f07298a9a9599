"""What to do about a database that cannot be used: a copy is the last thing, not the first."""

from bot.backups import keeping
from bot.restoring.keys import earlier_file_fitting
from config.settings import Settings
from storage.errors import CannotWrite, DamagedDatabase, NewerDatabase, NotOurDatabase, StorageError
from storage.rekeying import opens

RESTORE = "python -m bot restore brings back a copy from BACKUPS; see the README"


def of_database(error: StorageError, settings: Settings, key: str) -> str:
    """Return what to do about this error of reading the database through with this key."""
    match error:
        case NewerDatabase():
            return "bring the bot itself up to date (git pull, or the newer image); nothing is lost"
        case NotOurDatabase():
            return _of_key(settings, key)
        case DamagedDatabase():
            return RESTORE
        case CannotWrite():
            return "see to the disk and to who may read there; the database may well be whole"
    return "check once more in a while"


def _of_key(settings: Settings, key: str) -> str:
    """Tell a wrong key from a file of which the beginning is lost: both look alike."""
    earlier = earlier_file_fitting(settings.database, settings)
    if earlier is not None:
        where = "DATABASE_KEY" if settings.database_key is not None else str(settings.key_file)
        return f"the key in {earlier} opens it: put it in its place, {where}"
    copies = (one.path for one in keeping.found(settings.backups))
    copy = next((one for one in copies if one.stat().st_size), None)  # any key opens an empty file
    if copy is not None and opens(copy, key):
        return f"this key opens the newest copy, so the file must be damaged: {RESTORE}"
    return "put the key back that it was made with, from where you keep a copy of it"
