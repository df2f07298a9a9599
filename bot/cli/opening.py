"""Opening the database that the settings name."""

from contextlib import suppress

from bot.backups.making import Copies
from bot.clock import Clock
from bot.erasures import FILE, flush, list_of_stopped
from bot.restoring.keys import finish_change
from config.settings import Settings
from storage.database import Database
from storage.errors import CannotWrite
from storage.keys import find_or_make_key


def key_of(settings: Settings) -> str:
    """Return the key of the database; it is made on the first run."""
    finish_change(settings.key_file, settings.database)
    given = settings.database_key
    secret = given.get_secret_value() if given is not None else None
    return find_or_make_key(secret, settings.key_file, settings.database)


def database(settings: Settings) -> Database:
    """Return the database of these settings, not opened yet.

    Before it is brought up to date as it opens, a copy is kept in the folder of backups.
    """
    key = key_of(settings)

    async def keep(db: Database, number: int) -> None:
        list_of_stopped(settings.database, key, settings.backups / FILE, Clock().seconds())
        await copies(settings, db).before_upgrade(number)

    return Database(settings.database, key, before_upgrade=keep)


def copies(settings: Settings, db: Database, *, at_work: bool = False) -> Copies:
    """Return what makes copies of this database where the settings say.

    Of one that is open and ``at_work`` the erasures are put into their list before each copy. The
    copy is made also where the list cannot be written; of that the bot tells by itself.
    """
    clock = Clock()

    async def list_erasures() -> None:
        with suppress(OSError, CannotWrite):
            await flush(db, settings.backups / FILE, clock.seconds())

    prepare = list_erasures if at_work else None
    return Copies(db, settings.backups, settings.backup_hook, clock, prepare=prepare)
