"""The rules of one-time links and of terms, and the team's card."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from config.languages import LANGUAGES
from handlers.buttons import DutyDo, HandoverDo
from handlers.house import House, Key
from handlers.screen import Screen
from handlers.team import rules, screens, terms
from storage.duties import COORDINATOR, VIEWER, Duty
from storage.duty_links import DutyLink

START = 1_793_900_000
HELSINKI = ZoneInfo("Europe/Helsinki")


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


def link(
    used_at: int | None = None, revoked_at: int | None = None, ends_at: int | None = None
) -> DutyLink:
    return DutyLink(
        1, "oulu", 1, expires_at=1000, used_at=used_at, revoked_at=revoked_at, ends_at=ends_at
    )


@pytest.mark.parametrize(
    ("one", "now", "usable"),
    [
        (link(), 999, True),
        (link(), 1000, False),
        (link(used_at=5), 999, False),
        (link(revoked_at=5), 999, False),
        (link(ends_at=900), 899, True),
        (link(ends_at=900), 900, False),
        (None, 0, False),
    ],
)
def test_a_link_works_once_and_until_it_expires(
    one: DutyLink | None, now: int, usable: bool
) -> None:
    """A used, an expired, a revoked and an unknown link are all alike: they give nothing."""
    assert rules.usable(one, now) is usable


def test_a_secret_fits_a_deep_link_and_is_never_the_same() -> None:
    """128 bits in at most 64 of A-Z, a-z, 0-9, _ and - (Telegram's limit)."""
    found = {rules.payload(rules.new_secret()) for _ in range(1000)}
    assert len(found) == 1000
    for payload in found:
        assert len(payload) <= 64
        assert payload.replace("-", "").replace("_", "").isalnum()
        assert payload.isascii()


def on_duty(
    number: int, person: int, unit: str | None, name: str | None = None, role: str = COORDINATOR
) -> Duty:
    return Duty(number, person, unit, role, START, START, None, None, name)


SCHOOL, OULU, SEES = on_duty(1, 1, None), on_duty(2, 2, "oulu"), on_duty(3, 3, None, role=VIEWER)


@pytest.mark.parametrize(
    ("duty", "owner", "gives"),
    [
        (
            None,
            True,
            {(COORDINATOR, None), (COORDINATOR, "oulu"), (VIEWER, None), (VIEWER, "oulu")},
        ),
        (SCHOOL, False, {(COORDINATOR, "oulu"), (VIEWER, None), (VIEWER, "oulu")}),
        (OULU, False, set()),
        (SEES, False, set()),
        (None, False, set()),
    ],
)
def test_who_may_give_what(
    duty: Duty | None, owner: bool, gives: set[tuple[str, str | None]]
) -> None:
    """Owners give all; the whole school's coordinator gives units and views; others nothing."""
    tried = [(role, unit) for role in (COORDINATOR, VIEWER) for unit in (None, "oulu")]
    assert {one for one in tried if rules.may_give(duty, *one, owner=owner)} == gives
    assert rules.may_give_any(duty, owner=owner) is bool(gives)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 8, 1), date(2026, 8, 1), date(2026, 12, 31)),
        (date(2026, 12, 31), date(2026, 8, 1), date(2026, 12, 31)),
        (date(2027, 1, 1), date(2027, 1, 1), date(2027, 7, 31)),
        (date(2027, 7, 31), date(2027, 1, 1), date(2027, 7, 31)),
    ],
)
def test_terms_are_those_of_finnish_schools(day: date, first: date, last: date) -> None:
    """Autumn from August to December, spring from January to July; one follows the other."""
    term = terms.term_of(day)
    assert (term.first, term.last) == (first, last)
    assert term.following.first > last
    assert (term.following.first - last).days == 1


def test_a_period_is_whole_days_in_local_time() -> None:
    """A last day is over at midnight in Helsinki, whatever the hour is in UTC."""
    today = date(2026, 11, 2)
    starts, ends = terms.period(terms.NEXT, today, HELSINKI)
    assert (starts, ends) == (1_798_754_400, 1_817_067_600)  # 31.12. 22:00 UTC, 31.7. 21:00 UTC
    assert ends is not None
    assert terms.last_day(ends, HELSINKI) == date(2027, 7, 31)
    assert terms.period(terms.THIS, today, HELSINKI) == (None, starts)
    assert terms.period(terms.OPEN, today, HELSINKI) == (None, None)
    chosen = terms.period(terms.DATES, today, HELSINKI, today, date(2026, 12, 31))
    assert chosen == (None, starts)  # today means from the moment it is opened


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_on_duty_is_listed_with_a_way_to_their_card(house: House, language: str) -> None:
    """A name, or words for having none; who may invite finds that first."""
    team = [on_duty(1, 11, "oulu", "Aino <3"), on_duty(2, 12, None)]
    screen = screens.team_screen(house, language, team, START, invites=True)
    nameless = house.label(language, Key("team-no-name"))
    assert "1. <b>Aino &lt;3</b>" in screen.text
    assert f"2. <b>{nameless}</b>" in screen.text
    presses = [button.press for row in screen.rows for button in row]
    shown = [DutyDo(1, "show"), DutyDo(2, "show")]
    ways = [DutyDo(0, "links"), DutyDo(0, "history"), HandoverDo(0, "history")]
    assert presses == [DutyDo(0, "invite"), *shown, *ways]
    screen = screens.team_screen(house, language, team, START, invites=False)
    presses = [button.press for row in screen.rows for button in row]
    assert presses == [*shown, DutyDo(0, "history"), HandoverDo(0, "history")]


def test_a_long_team_comes_in_pages(house: House) -> None:
    """However many coordinators there are, a message and its keyboard keep Telegram's limits."""
    team = [on_duty(n, n, "jyvaskyla", "Å" * 80) for n in range(1, 51)]
    pages = [
        screens.team_screen(house, "fi-simple", team, START, page, invites=True)
        for page in range(6)
    ]
    for page in pages:
        assert len(page.text) <= 4096
        assert sum(len(row) for row in page.rows) <= 100
    assert ("Edelliset" in labels(pages[0]), "Seuraavat" in labels(pages[0])) == (False, True)
    assert ("Edelliset" in labels(pages[1]), "Seuraavat" in labels(pages[1])) == (True, True)
    assert ("Edelliset" in labels(pages[4]), "Seuraavat" in labels(pages[4])) == (True, False)
    assert pages[5] == pages[4]
    assert "50. <b>" in pages[4].text
