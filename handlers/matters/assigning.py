"""Giving a matter to a colleague, and handing over what came with it."""

from typing import Any

from handlers import by_day, coordinators
from handlers.failures import StaleButton
from handlers.matters import access, caring, keeping, letters, rules, screens
from handlers.turn import Turn
from storage import matter_notes, matters, outbox, people
from storage.matters import NEW, TAKEN, Content, Matter
from storage.people import Person


def ask(turn: Turn, matter_id: int) -> None:
    """Ask to whom of the unit's other coordinators a matter is given."""
    matter = _to_give(turn, matter_id)
    if matter is not None:
        me = turn.who().id
        found = keeping.colleagues(turn.house, turn.tx, matter, me, turn.seconds)
        turn.show(screens.colleagues(turn.house, turn.language, matter, found))


def give(turn: Turn, matter_id: int, to: int) -> None:
    """Give a matter to a colleague, who is told; so are who has had it, and the alumnus at first.

    Only to somebody who coordinates its unit at this moment.
    """
    matter = _to_give(turn, matter_id)
    if matter is None:
        return
    person = people.by_id(turn.tx, to)
    if person is None or not _may(turn, matter, person):
        ask(turn, matter_id)
        return
    letters.hush(turn.tx, matter, turn.seconds)
    if matter.state == NEW:
        caring.tell_taken(turn, matter)
    else:
        caring.tell_over(turn, matter)
    caring.put(turn, matter, TAKEN if matter.state == NEW else matter.state, person.id)
    _tell(turn, matter, person)
    name = letters.name_said(turn.house, turn.language, person.name)
    caring.show(turn, matter_id, turn.say("matters-told-given", name=name))


def _to_give(turn: Turn, matter_id: int) -> Matter | None:
    """Return the matter if it can be given now; else show how it stands."""
    matter = access.in_sight(turn, matter_id)
    if rules.ASSIGN in rules.further_doings(matter, turn.who().id):
        return matter
    caring.show(turn, matter_id)
    return None


def _may(turn: Turn, matter: Matter, person: Person) -> bool:
    is_other = person.id not in (turn.who().id, matter.person_id, matter.holder)
    covers = coordinators.covers(turn.house, turn.tx, person, matter.unit, turn.seconds)
    return is_other and covers and person.unreachable_at is None


def _tell(turn: Turn, matter: Matter, person: Person) -> None:
    name, giver = keeping.name_of(turn.tx, matter), turn.who().name
    screen = letters.given(turn.house, person.language, matter=matter, name=name, giver=giver)
    by_day.send(turn.house, turn.tx, person, screen, turn.seconds, about=matter.person_id)


def play(turn: Turn, matter_id: int, note: str) -> None:
    """Hand a picture or a recording of a matter over, or the one that came with a note of it."""
    found = matters.by_id(turn.tx, matter_id)
    is_own = found is not None and found.person_id == turn.who().id
    matter = access.own(turn, matter_id) if is_own else access.in_sight(turn, matter_id)
    content = matter.content
    if note:
        written = (
            matter_notes.of_matter(turn.tx, matter.id, int(note)) if _is_number(note) else None
        )
        content = written.sent if written is not None else None
    if content is None or not content.kind:
        raise StaleButton
    if not is_own:
        matters.see(turn.tx, matter.id, turn.seconds)
        turn.audit("viewed", unit=matter.unit, subject=matter.subject, subject_id=matter.id)
    _send(turn, matter, content)


METHODS = {"photo": "sendPhoto", "voice": "sendVoice"}


def _is_number(said: str) -> bool:
    return said.isascii() and said.isdecimal() and len(said) < 19


def _send(turn: Turn, matter: Matter, content: Content) -> None:
    """Send it by the ids it came with, as long as the person who sent it is there."""
    name = letters.named(turn.house, turn.language, matter, keeping.name_of(turn.tx, matter))
    caption = {"caption": turn.say("matters-from", name=name), "parse_mode": "HTML"}
    method = METHODS[content.kind]
    params: dict[str, Any] = {content.kind: content.file_id, **caption}
    if content.more:
        pieces = [{"type": content.kind, "media": one} for one in (content.file_id, *content.more)]
        pieces[0] |= caption
        method, params = "sendMediaGroup", {"media": pieces}
    outbox.add_call(
        turn.tx,
        chat_id=turn.incoming.chat_id,
        person_id=turn.who().id,
        method=method,
        params=params,
        now=turn.seconds,
        about=matter.person_id,
    )
