"""Bringing a copy back, step by step: all is prepared beside the database, and then put in place.

Until the last step the database is as it was; killed at any instant, there is a whole one.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.backups import keeping
from bot.clock import Clock
from bot.restoring import keys, later, swapping
from bot.restoring.keeping_back import Held, keep_back
from bot.restoring.later import Knows, Later
from config.settings import Settings
from handlers.house import House
from handlers.people.asking_rules import MONTH
from handlers.privacy.rules import kept_from
from storage import alarms, copies, erased, erasure, ids, rekeying, shielding
from storage.copies import Checked
from storage.database import Database
from storage.errors import DamagedDatabase, StorageError, UnusableKey
from storage.ids import SURELY_ENOUGH
from storage.past import Past
from storage.shielding import Gone
from storage.transaction import Transaction

Reached = Callable[[str], None]
"""Is called with the name of each step as it has been done."""


class _OnlyTried(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """Undoes a transaction that was only to find out what it would do."""


@dataclass(frozen=True, slots=True)
class Shielded:
    """What was done again so that the restore undoes none of it.

    ``unknown`` erasures are known but were noted by another database, so cannot be applied. Unless
    ``is_listed`` nothing was there that could tell of the erasures since. ``knows``: what could
    tell what was withdrawn, turned off and ended since, and what has not been done again.
    """

    gone: Gone
    unknown: int
    is_listed: bool
    knows: Knows
    links: int
    withdrawn: int
    turned_off: int
    ended: int


class Restoring:
    """One restore. Call its functions in their order, and ``clear_away`` at the end."""

    def __init__(
        self,
        settings: Settings,
        house: House,
        clock: Clock,
        reached: Reached = lambda _: None,
    ) -> None:
        self._settings = settings
        self._house = house
        self._clock = clock
        self._reached = reached
        self._database = settings.database
        self.work = swapping.work_of(settings.database)
        self._key = ""
        self._schema = 0
        self._db: Database | None = None

    def bring(self, file: Path, key_file: Path | None = None) -> Checked:
        """Copy the file here, find its key, and look through it; return what is in it.

        StorageError if there is no room, no key opens it, it is damaged, or a newer version of the
        bot made it. With another key than the one in use it is given that one.
        """
        swapping.bring(file, self.work)
        self._reached("brought")
        key = keys.fitting(self.work, self._settings, key_file)
        if key is None:
            raise UnusableKey(
                f"No key opens {file}, or it is no copy. Give the key that it was made with: "
                "--key-file FILE."
            )
        try:
            checked = copies.check(self.work, key)
        except StorageError as fault:  # told of the file that was named
            raise type(fault)(str(fault).replace(str(self.work), str(file))) from None
        self._schema = checked.schema
        self._key = keys.in_use(self._settings) or key
        if self._key != key:
            rekeying.rekey(self.work, key, self._key)
            self._reached("rekeyed")
        return checked

    async def shield(self, file: Path) -> Shielded:
        """Bring the copy up to date, and do again what has been done since it was made."""
        known = later.gather(self._settings, file)
        self._db = await Database(self.work, self._key, readers=1).open(self._clock.seconds())
        self._reached("up to date")
        if known.latest is not None and self._schema < erased.SCHEMA:  # it has a new key
            await self._db.write(erased.set_secret, known.latest.secret)
        shielded = await self._db.write(self._shield, known)
        self._reached("shielded")
        return shielded

    def _shield(self, tx: Transaction, known: Later) -> Shielded:
        now, name = self._clock.seconds(), erased.name_of(erased.secret(tx))
        latest = known.latest_of(name)
        is_continued = known.is_continued(name) and self._schema >= erased.SCHEMA
        gone = shielding.erase_again(tx, known.listed(name), known.others(name), now)
        _number_on(tx, latest, SURELY_ENOUGH if not is_continued else 0)
        alarms.begin_anew(tx)
        shielding.ask_again(tx, now + MONTH)
        zone, kept = self._house.organisation.zone, self._house.organisation.retention
        shielding.reach_again(tx, kept_from(now, zone, months=kept.silence_months))
        return Shielded(
            gone,
            known.unknown(name),
            is_continued or known.is_listed,
            known.knows(name),
            shielding.end_one_time_links(tx, now),
            shielding.withdraw_again(tx, latest.withdrawn) if latest is not None else 0,
            shielding.turn_off_again(tx, latest.turned_off) if latest is not None else 0,
            shielding.end_duties_again(tx, latest.ended) if latest is not None else 0,
        )

    async def due(self) -> list[Held]:
        """Return what would be kept back; nothing is changed."""
        found: list[Held] = []

        def tried(tx: Transaction) -> None:
            found.extend(keep_back(self._house, tx, self._clock.seconds()))
            raise _OnlyTried

        try:
            await self._opened().write(tried)
        except _OnlyTried:
            return found
        raise AssertionError("a trial is never committed")

    async def keep_back(self) -> None:
        """Keep back what has fallen due."""
        await self._opened().write(
            lambda tx: keep_back(self._house, tx, self._clock.seconds()) and None
        )
        self._reached("kept back")

    async def finish(self) -> Path | None:
        """Put the file in the place of the database; return where that is kept now."""
        db = self._opened()
        if await db.scrub(largest=sys.maxsize):
            await db.write(lambda tx: erasure.scrubbed(tx, erasure.to_scrub(tx)))
        await self._close()
        rekeying.empty_log(self.work, self._key)
        copies.check(self.work, self._key)
        self._reached("checked")
        self._keep_key()
        self._empty_old_log()
        kept = swapping.aside(self._database, self._clock.now())
        self._reached("set aside")
        swapping.put(self.work, self._database)
        self._reached("in place")
        return kept

    def _keep_key(self) -> None:
        """On a new machine the key that opened the copy is the one in use from now on."""
        if keys.in_use(self._settings) is None:
            keys.write(self._settings.key_file, self._key)

    def _empty_old_log(self) -> None:
        key = keys.fitting(self._database, self._settings) if self._database.exists() else None
        if key is not None:
            with suppress(DamagedDatabase):  # that may be why a copy is wanted
                rekeying.empty_log(self._database, key)

    async def clear_away(self) -> None:
        """Leave nothing half done behind."""
        await self._close()
        swapping.clear_away(self.work)

    async def _close(self) -> None:
        if self._db is not None:
            await self._db.close()
        self._db = None

    def _opened(self) -> Database:
        if self._db is None:
            raise ValueError("not shielded yet")
        return self._db


def _number_on(tx: Transaction, latest: Past | None, more: int) -> None:
    """Let no id be given again that may stand on a button of the life that was lost."""
    known = latest.last_ids if latest is not None else {}
    last = {table: max(last, known.get(table, 0)) for table, last in ids.last_of(tx).items()}
    ids.go_on_after(tx, {table: last + more for table, last in last.items()})


def made_at(file: Path) -> datetime | None:
    """Return when a copy was made, by its name; None for a file of another name."""
    found = [one.made_at for one in keeping.found(file.parent) if one.path.name == file.name]
    return found[0] if found else None
