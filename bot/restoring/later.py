"""What is known of the life after a copy was made, which a restore must not undo."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot import erasures
from bot.backups import keeping
from bot.erasures import Listed
from bot.restoring import keys
from config.settings import Settings
from storage import erased, past
from storage.erased import Erasure
from storage.past import Past

Knows = Literal["all", "copies", "nothing"]
"""What knows the life after a copy: the database itself, newer copies up to theirs, or nothing."""


@dataclass(frozen=True, slots=True)
class Later:
    """The database that is to be replaced, the newest copy that can be read, and the lists.

    ``is_listed``: there is at least one list of erasures.
    """

    before: Past | None
    newer: Past | None
    lists: tuple[Listed, ...]
    is_listed: bool

    @property
    def latest(self) -> Past | None:
        """What knows most of it, if it is the same life."""
        return self.before or self.newer

    def is_continued(self, key_name: str) -> bool:
        """Return whether the database to be replaced goes on where the copy ends.

        A bot that was started with nothing, before anybody thought of the copies, does not.
        """
        return self.before is not None and erased.name_of(self.before.secret) == key_name

    def latest_of(self, key_name: str) -> Past | None:
        """Return what knows most of the life with this key of marks."""
        return next(iter(self._databases(key_name)), None)

    def knows(self, key_name: str) -> Knows:
        """Return how much is known of what people took back and of what ended since the copy."""
        if self.is_continued(key_name):
            return "all"
        return "nothing" if self.latest_of(key_name) is None else "copies"

    def listed(self, key_name: str) -> list[Erasure]:
        """Return the erasures of the lists whose marks were made with this key."""
        return [one for found in self.lists for one in found.of(key_name)]

    def others(self, key_name: str) -> list[Erasure]:
        """Return those that the database and the copy know, with marks of this key."""
        return [one for known in self._databases(key_name) for one in known.erasures]

    def unknown(self, key_name: str) -> int:
        """Return how many erasures are known that cannot be looked for: marks of other keys."""
        ours = {id(one) for one in self._databases(key_name)}
        rest = [one for one in (self.before, self.newer) if one is not None and id(one) not in ours]
        marks = {erasure.mark for one in rest for erasure in one.erasures}
        marks |= {erasure.mark for one in self.lists for erasure in one.of_others(key_name)}
        return len(marks) + sum(one.unreadable for one in self.lists)

    def _databases(self, key_name: str) -> list[Past]:
        known = [one for one in (self.before, self.newer) if one is not None]
        return [one for one in known if erased.name_of(one.secret) == key_name]


def gather(settings: Settings, file: Path) -> Later:
    """Find out what is known of the life after ``file``; OSError if a list cannot be read."""
    places = {settings.backups.absolute(), file.absolute().parent}
    paths = [place / erasures.FILE for place in sorted(places)]
    return Later(
        _past(settings.database, settings),
        _newer(settings, file),
        tuple(erasures.read(path) for path in paths),
        any(path.exists() for path in paths),
    )


def _newer(settings: Settings, file: Path) -> Past | None:
    """Return what the newest copy knows of those that were made after this one."""
    made = {one.path.name: one for one in keeping.found(file.parent)}.get(file.name)
    known = (
        _past(one.path, settings)
        for one in keeping.found(settings.backups)
        if made is None or one.made_at > made.made_at
    )
    return next((one for one in known if one is not None), None)


def _past(path: Path, settings: Settings) -> Past | None:
    if not path.is_file():
        return None
    key = keys.fitting(path, settings)
    return past.read(path, key) if key is not None else None
