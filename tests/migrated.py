"""A database file with the newest schema and nothing in it: migrated once a run, then copied.

It is the bot's own file, encrypted with the key of the tests; only the work of making it is saved.
"""

import tempfile
from pathlib import Path

from storage.database import Database

KEY = "ab" * 32
_made: list[bytes] = []


async def put(path: Path) -> None:
    """Put such a file where a bot is to begin, unless one has begun there before."""
    if path.exists():
        return
    if not _made:
        with tempfile.TemporaryDirectory() as folder:
            first = Path(folder) / "bot.db"
            await (await Database(first, KEY, readers=1).open(0)).close()
            _made.append(first.read_bytes())
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.write_bytes(_made[0])
