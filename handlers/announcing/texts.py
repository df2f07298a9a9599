"""The texts of an announcement: one for everybody, or one in each language."""

from config.languages import PLAIN
from config.markup import Markup
from handlers.announcing import composing, screens
from handlers.announcing.access import own
from handlers.announcing.composing import ALL
from handlers.announcing.letter import FOR_ALL, Letter, read
from handlers.announcing.message import gist
from handlers.buttons import AnnounceDo
from handlers.house import House
from handlers.screen import Button, Screen, clipped, in_rows
from handlers.turn import Turn


def choose(turn: Turn, announcement_id: int, value: str) -> None:
    """Show the texts there are; with a language in ``value``, ask for that one."""
    found = own(turn, announcement_id)
    if value:
        composing.write(turn, found.id, value)
    else:
        turn.show(overview(turn.house, turn.language, found.id, read(found.content)))


def drop(turn: Turn, announcement_id: int, value: str) -> None:
    """Take the text of a language out; the last one stays."""
    found = own(turn, announcement_id)
    letter, language = read(found.content), FOR_ALL if value == ALL else value
    if language in letter.versions and len(letter.versions) > 1:
        letter = letter.without_version(language)
        composing.change(turn, found.id, letter)
    turn.show(overview(turn.house, turn.language, found.id, letter))


def overview(house: House, language: str, of: int, letter: Letter) -> Screen:
    """Return which texts there are, what readers without one get, and a button for each."""
    say, school = house.texts.say, house.organisation
    lines = [
        say(
            language,
            "announcing-text-line",
            which=screens.which(house, language, one, letter),
            gist=gist(house, language, version),
        )
        for one, version in letter.versions.items()
    ]
    lines += screens.uncovered(house, language, letter, letter.missing(school.languages))
    parts = [say(language, "announcing-texts"), Markup("\n").join(lines)]
    write = [
        Button(_label(house, language, one), AnnounceDo(of, "text", one))
        for one in (ALL, *school.languages)
    ]
    rows = in_rows(write, plain=language == PLAIN, together=20)
    if len(letter.versions) > 1:
        rows += tuple((_drop(house, language, of, one),) for one in letter.versions)
    return Screen(Markup("\n\n").join(parts), (*rows, screens.back(house, language, of)))


def _label(house: House, language: str, one: str) -> str:
    key = "announcing-text-all-button" if one == ALL else f"language-{one}"
    return house.texts.plain(language, key)


def _drop(house: House, language: str, of: int, one: str) -> Button:
    name = _label(house, language, one or ALL)
    label = house.texts.plain(language, "announcing-drop-button", name=name)
    return Button(clipped(label), AnnounceDo(of, "drop_text", one or ALL))
