"""The buttons under an announcement: links to pages, and one that opens something of the bot's."""

import re
from dataclasses import dataclass, replace
from typing import Any

from config.languages import PLAIN
from config.markup import Markup
from handlers.announcing import composing, screens
from handlers.announcing.access import own
from handlers.announcing.asking import fresh, guard
from handlers.announcing.letter import MOST_LINKS, OPENS, Letter, Link, read
from handlers.buttons import AnnounceDo
from handlers.failures import StaleButton
from handlers.forms import media
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Asking, Fault, Given, Reading, Text
from handlers.house import House, Key
from handlers.screen import LONGEST_LABEL, Button, Screen, clipped, in_rows
from handlers.turn import Turn
from storage.forms import Session

FORM = "announcement_link"
LONGEST_URL = 500  # characters
SHOWN_URL = 100  # characters in the list of buttons
# Telegram refuses a whole message for a button to anything else.
_SITE = re.compile(r"https://[\w-]+(?:\.[\w-]+)*\.[\w-]{2,}(?:[:/?#]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SafeLink(media.Link):
    """The address of a page that is encrypted on its way: https:// and nothing else."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read one address; one without https:// gets it, http:// is refused."""
        if text.strip().lower().startswith("http://"):
            return Fault(Key("announcing-fault-http"))
        reading = media.Link.read(self, text, asking, draft)
        if isinstance(reading, Given) and _SITE.match(reading.value) is None:
            return Fault(Key("form-want-link"))
        return reading


def listed(turn: Turn, announcement_id: int) -> None:
    """Show the buttons that there are, and what can be added."""
    found = own(turn, announcement_id)
    turn.show(overview(turn.house, turn.language, found.id, read(found.content)))


def overview(house: House, language: str, of: int, letter: Letter) -> Screen:
    """Return the buttons under an announcement, with a way to take each out or add one."""
    say = house.texts.say
    lines = [
        say(language, "announcing-link-line", label=one.label, url=clipped(one.url, SHOWN_URL))
        for one in letter.links
    ]
    if letter.opens:
        label = house.texts.plain(language, f"announcing-open-{letter.opens}-button")
        lines.insert(0, say(language, "announcing-opens-line", label=label))
    parts = [say(language, "announcing-buttons" if lines else "announcing-no-buttons")]
    parts += [Markup("\n").join(lines)] if lines else []
    rows = in_rows(_additions(house, language, of, letter), plain=language == PLAIN, together=20)
    return Screen(
        Markup("\n\n").join(parts),
        (*rows, *_removals(house, language, of, letter), screens.back(house, language, of)),
    )


def _additions(house: House, language: str, of: int, letter: Letter) -> list[Button]:
    found = [
        screens.do(house, language, f"announcing-add-{one}-button", of, "opens", one)
        for one in OPENS
    ]
    if len(letter.links) < MOST_LINKS:
        found.insert(0, screens.do(house, language, "announcing-add-link-button", of, "link"))
    return found


def _removals(house: House, language: str, of: int, letter: Letter) -> list[tuple[Button, ...]]:
    names = [(str(number), one.label) for number, one in enumerate(letter.links)]
    if letter.opens:
        label = house.texts.plain(language, f"announcing-open-{letter.opens}-button")
        names.insert(0, ("opens", label))
    return [
        (
            Button(
                clipped(house.texts.plain(language, "announcing-drop-button", name=name)),
                AnnounceDo(of, "drop_link", value),
            ),
        )
        for value, name in names
    ]


def add(turn: Turn, announcement_id: int) -> None:
    """Ask for a label and an address."""
    found = own(turn, announcement_id)
    if len(read(found.content).links) >= MOST_LINKS:
        raise StaleButton
    fresh(turn, FORM, found.id)


def drop(turn: Turn, announcement_id: int, value: str) -> None:
    """Take a button out."""
    found = own(turn, announcement_id)
    letter = read(found.content)
    if value == "opens":
        letter = replace(letter, opens="", opens_id=0)
    elif value.isdecimal() and int(value) < len(letter.links):
        links = (*letter.links[: int(value)], *letter.links[int(value) + 1 :])
        letter = replace(letter, links=links)
    composing.change(turn, found.id, letter)
    turn.show(overview(turn.house, turn.language, found.id, letter))


def _build(_: Turn, __: Session) -> Form:
    label = Question(
        "label",
        Key("announcing-ask-label"),
        Text(LONGEST_LABEL),
        Key("announcing-label"),
        help=Key("announcing-ask-label-help"),
    )
    url = Question(
        "url",
        Key("announcing-ask-url"),
        SafeLink(LONGEST_URL),
        Key("announcing-url"),
        help=Key("announcing-ask-url-help"),
    )
    return Form(Key("announcing-link-title"), (label, url), stopped=Key("announcing-stopped"))


def _done(turn: Turn, session: Session, values: Values) -> None:
    found = own(turn, session.subject)
    letter = read(found.content)
    link = Link(values["label"], values["url"])
    letter = replace(letter, links=(*letter.links, link)[:MOST_LINKS])
    composing.change(turn, found.id, letter)
    turn.show(overview(turn.house, turn.language, found.id, letter))


KIND = FormKind(_build, _done, guard)
