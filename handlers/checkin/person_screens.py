"""What is seen of one person at the door: what they answered, and the marks that can be made."""

from collections.abc import Sequence

from config.markup import Markup
from handlers.buttons import CheckDo
from handlers.checkin.rules import View
from handlers.checkin.screens import LINE, PARAGRAPH, button
from handlers.events.telling import title
from handlers.house import House
from handlers.screen import Rows, Screen
from storage.attendance import Line
from storage.events import Event


def person(
    house: House,
    language: str,
    event: Event,
    line: Line,
    view: View,
    marks: Sequence[str],
    note: Markup | None = None,
    *,
    just_came: bool = False,
) -> Screen:
    """Return one who answered, with the ``marks`` that can be made; ``just_came``: marked now."""
    say = house.texts.say
    said = [note] if note is not None else []
    if just_came:
        said.append(came(house, language, line))
    else:
        said.append(say(language, "checkin-person", name=line.name))
        said.append(_known(house, language, line))
    said.append(say(language, "checkin-at", title=title(event, language)))
    if line.note:
        said.append(say(language, "checkin-note", note=line.note))
    others = [one for one in marks if one != line.attended and not just_came]
    keys = [(f"checkin-{one}-button", f"{one}-{view.spelled()}") for one in others]
    if line.attended is not None:
        key = "checkin-undo-button" if just_came else "checkin-clear-button"
        keys.append((key, f"clear-{view.spelled()}"))
    return Screen(PARAGRAPH.join(said), _rows(house, language, event, line, keys, view))


def _rows(
    house: House,
    language: str,
    event: Event,
    line: Line,
    keys: Sequence[tuple[str, str]],
    view: View,
) -> Rows:
    rows = tuple(
        button(house, language, key, CheckDo(event.id, line.person_id, action))
        for key, action in keys
    )
    back = CheckDo(event.id, 0, f"list-{view.spelled()}")
    return (*rows, button(house, language, "checkin-back-button", back))


def _known(house: House, language: str, line: Line) -> Markup:
    """Return what the person answered, with how many, and what is known of their coming."""
    say = house.texts.say
    parts = [say(language, f"checkin-answered-{line.answer}")]
    if line.guests:
        parts.append(say(language, "checkin-with-guests", **{"guests-number": line.guests}))
    if line.late:
        parts.append(say(language, "checkin-is-late"))
    if line.attended is not None:
        parts.append(say(language, f"checkin-marked-{line.attended}"))
    return LINE.join(parts)


def came(house: House, language: str, line: Line) -> Markup:
    """Say that somebody is here, and with how many guests they meant to come."""
    said = [house.texts.say(language, "checkin-came", name=line.name)]
    if line.guests:
        values = {"guests-number": line.guests}
        said.append(house.texts.say(language, "checkin-came-guests", **values))
    return Markup(" ").join(said)


def marked(
    house: House,
    language: str,
    event: Event,
    line: Line,
    view: View,
    note: Markup,
) -> Screen:
    """Return that somebody came who was not on the list or was marked on their card."""
    at = house.texts.say(language, "checkin-at", title=title(event, language))
    keys = [("checkin-undo-button", f"clear-{view.spelled()}")]
    return Screen(PARAGRAPH.join([note, at]), _rows(house, language, event, line, keys, view))
