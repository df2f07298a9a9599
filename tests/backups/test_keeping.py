"""Which copies are kept: 7 days, 5 weeks, 12 months, and three from before upgrades."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.backups.keeping import (
    DAILY,
    MONTHLY,
    WEEKLY,
    YEAR,
    Copy,
    found,
    name_of,
    newest,
    superfluous,
)
from bot.cli.checks.data import of_backups
from config.settings import Settings

FIRST = datetime(2026, 1, 1, 0, 30, tzinfo=UTC)
LATER = datetime(2030, 1, 1, tzinfo=UTC)


def copy(made_at: datetime, before: int | None = None) -> Copy:
    return Copy(made_at, Path(name_of(made_at, before)), before)


def lived(days: int, start: datetime = FIRST) -> list[Copy]:
    """Return what is there after so many nights, each of which let go what need not be kept."""
    there: list[Copy] = []
    for day in range(days):
        there.append(copy(start + timedelta(days=day)))
        for one in superfluous(there, max(there).made_at):
            there.remove(one)
    return sorted(there, reverse=True)


def test_a_year_of_nights_leaves_days_weeks_and_months() -> None:
    """The last seven days each, then a copy a week, then one a month, a year back."""
    ages = [(FIRST + timedelta(days=399) - one.made_at).days for one in lived(400)]
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert max(later - earlier for earlier, later in pairwise(ages) if later <= 28) <= 7
    assert max(later - earlier for earlier, later in pairwise(ages)) <= 31
    assert 300 <= ages[-1] <= 366
    assert len(ages) <= DAILY + WEEKLY + MONTHLY


def test_summer_time_takes_no_night_away() -> None:
    """Half past two in Helsinki is another day in UTC in summer: each night keeps its copy."""
    zone = ZoneInfo("Europe/Helsinki")
    for first in (date(2026, 3, 26), date(2026, 10, 22)):
        nights = [first + timedelta(days=one) for one in range(7)]
        there = [copy(datetime.combine(one, time(2, 30), zone).astimezone(UTC)) for one in nights]
        assert superfluous(there, LATER) == []


def test_what_was_made_today_stays_today() -> None:
    """Somebody makes one before a risky hour, and one after it: both are there."""
    there = [copy(FIRST + timedelta(hours=hours)) for hours in (0, 9, 10)]
    assert superfluous(there, LATER) == []
    tomorrow = [*there, copy(FIRST + timedelta(hours=35))]
    assert superfluous(tomorrow, LATER) == [there[1], there[0]]


def test_of_upgrades_the_last_three_are_kept() -> None:
    """One that fails and begins again and again does not push out those before it."""
    there = [copy(FIRST + timedelta(days=day), before=day) for day in (11, 12, 13, 14)]
    again = [copy(FIRST + timedelta(days=14, seconds=10 * one), before=14) for one in range(1, 9)]
    kept = set(there + again) - set(superfluous(there + again, LATER))
    assert sorted(one.before or 0 for one in kept) == [12, 13, 14]
    assert again[-1] in kept


def test_those_before_upgrades_go_after_a_year() -> None:
    """People who have left since are in them; where no newer copy is made, they stay."""
    upgrade = copy(FIRST, before=13)
    year = [copy(FIRST + timedelta(days=one)) for one in (360, 380)]
    assert superfluous([upgrade, year[0]], LATER) == []
    assert superfluous([upgrade, *year], LATER) == [upgrade]
    assert superfluous([upgrade], LATER) == []


@given(st.lists(st.integers(0, 500 * 86400), max_size=60), st.lists(st.integers(1, 9), max_size=9))
def test_the_newest_is_always_kept(seconds: list[int], numbers: list[int]) -> None:
    """Whatever is there, the newest of each sort stays, and letting go again changes nothing."""
    usual = {copy(FIRST + timedelta(seconds=one)) for one in seconds}
    upgrades = {copy(FIRST + timedelta(days=one), one) for one in numbers}
    kept = [*usual, *upgrades]
    for one in superfluous(kept, LATER):
        kept.remove(one)
    young = {one for one in upgrades if not usual or max(usual).made_at - one.made_at < YEAR}
    for sort in (usual, young):
        assert not sort or max(sort) in kept
    assert not (upgrades - young) & set(kept)
    assert superfluous(kept, LATER) == []


def test_only_our_own_files_are_copies(tmp_path: Path) -> None:
    """What else lies in the folder is left alone; without a folder there are no copies."""
    usual, upgrade = copy(FIRST), copy(FIRST + timedelta(days=1), 13)
    for name in (
        usual.path.name,
        upgrade.path.name,
        "alumni-20261399T000000Z.db",
        "alumni-20260101T003000Z.db.part",
        "my-own.db",
        "erasures.list",
    ):
        (tmp_path / name).touch()
    assert [one.path.name for one in found(tmp_path)] == [upgrade.path.name, usual.path.name]
    assert newest(tmp_path) == FIRST
    assert newest(tmp_path / "nowhere") is None


def test_a_copy_of_tomorrow_does_not_hide_that_today_has_none(tmp_path: Path) -> None:
    """The machine's clock was wrong once, and that copy has the date of another year."""
    for moment in (FIRST, FIRST.replace(year=2036)):
        (tmp_path / name_of(moment)).touch()
    assert newest(tmp_path, FIRST + timedelta(days=3)) == FIRST
    told = of_backups(Settings(backups=tmp_path), FIRST + timedelta(days=3))
    assert "3 days old" in str(told)


def test_copies_of_a_wrong_clock_push_out_no_others() -> None:
    """For a month the machine lived in 2036, and later it was 1970 for a night."""
    real, wrong = lived(400), lived(30, FIRST.replace(year=2036))
    assert real[0] not in superfluous([*real, *wrong], wrong[0].made_at)
    now = FIRST + timedelta(days=400)
    there = [*real, copy(now)]
    assert superfluous([*there, *wrong], now) == superfluous(there, now)
    first = copy(datetime(1970, 1, 1, 0, 30, tzinfo=UTC))
    assert superfluous([*real, first], first.made_at) == []
