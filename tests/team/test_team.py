"""The rules of one-time links, and the team's card."""

import pytest

from config.languages import LANGUAGES
from handlers.buttons import Team
from handlers.house import House, Key
from handlers.screen import Screen
from handlers.team import rules, screens
from storage.duties import Duty, DutyLink

START = 1_793_900_000


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.rows for button in row]


def link(used_at: int | None = None) -> DutyLink:
    return DutyLink(1, "oulu", 1, expires_at=1000, used_at=used_at)


@pytest.mark.parametrize(
    ("one", "now", "usable"),
    [
        (link(), 999, True),
        (link(), 1000, False),
        (link(used_at=5), 999, False),
        (None, 0, False),
    ],
)
def test_a_link_works_once_and_until_it_expires(
    one: DutyLink | None, now: int, usable: bool
) -> None:
    """A used, an expired and an unknown link are all alike: they give nothing."""
    assert rules.usable(one, now) is usable


def test_a_secret_fits_a_deep_link_and_is_never_the_same() -> None:
    """128 bits in at most 64 of A-Z, a-z, 0-9, _ and - (Telegram's limit)."""
    found = {rules.payload(rules.new_secret()) for _ in range(1000)}
    assert len(found) == 1000
    for payload in found:
        assert len(payload) <= 64
        assert payload.replace("-", "").replace("_", "").isalnum()
        assert payload.isascii()


def on_duty(number: int, person: int, unit: str | None, name: str | None = None) -> Duty:
    return Duty(number, person, unit, "coordinator", START, START, None, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_on_duty_is_listed_with_a_way_to_end_it(house: House, language: str) -> None:
    """A name, or words for having none; one link for the school and one for each unit."""
    team = [on_duty(1, 11, "oulu", "Aino <3"), on_duty(2, 12, None)]
    screen = screens.team_screen(house, language, team)
    nameless = house.label(language, Key("team-no-name"))
    assert "1. <b>Aino &lt;3</b>" in screen.text
    assert f"2. <b>{nameless}</b>" in screen.text
    presses = [button.press for row in screen.rows for button in row]
    links = [Team("link", one) for one in ("all", "oulu", "kokkola", "rovaniemi", "jyvaskyla")]
    assert presses == [*links, Team("end", "11"), Team("end", "12")]


def test_a_long_team_comes_in_pages(house: House) -> None:
    """However many coordinators there are, a message and its keyboard keep Telegram's limits."""
    team = [on_duty(n, n, "jyvaskyla", "Å" * 80) for n in range(1, 51)]
    pages = [screens.team_screen(house, "fi-simple", team, page) for page in range(4)]
    for page in pages:
        assert len(page.text) <= 4096
        assert sum(len(row) for row in page.rows) <= 100
    assert ("Edelliset" in labels(pages[0]), "Seuraavat" in labels(pages[0])) == (False, True)
    assert ("Edelliset" in labels(pages[1]), "Seuraavat" in labels(pages[1])) == (True, True)
    assert ("Edelliset" in labels(pages[2]), "Seuraavat" in labels(pages[2])) == (True, False)
    assert pages[3] == pages[2]
    assert "50. <b>" in pages[2].text
