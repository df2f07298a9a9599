"""Opening the database that the settings name."""

from config.settings import Settings
from storage.database import Database
from storage.keys import find_or_make_key


def database(settings: Settings) -> Database:
    """Return the database of these settings, not opened yet; its key is made on the first run."""
    given = settings.database_key
    secret = given.get_secret_value() if given is not None else None
    return Database(
        settings.database, find_or_make_key(secret, settings.key_file, settings.database)
    )
