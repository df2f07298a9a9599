"""Telling those who answered what has changed: time and place, once, in their own language."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from config.markup import Markup
from handlers.events import rules
from handlers.events import telling as wording
from handlers.events.access import own_event
from handlers.failures import EventDone
from handlers.hosting import editing, telling_screens
from handlers.house import House
from handlers.preferences.contact import contact_at, quiet_until, usual_quiet_until
from handlers.turn import Turn
from storage import audit, event_changes, events, people, tellings
from storage.event_changes import Change
from storage.events import Event, Told
from storage.rsvps import COMING, MAYBE
from storage.tellings import Letter, Reader
from storage.transaction import Transaction

MOST = 300  # people told in one transaction
DAY_SECONDS = 24 * 3600
AT_THE_DOOR_SECONDS = 3 * 3600  # so long somebody may stand there who knows of no other time

Behind = Sequence[tuple[Reader, Told]]


class News(NamedTuple):
    """Who is to be told of a change: what they know, and when they may be written to.

    ``unasked`` is what waits for room in a person's week: who only may come is not pressed.
    """

    reader: Reader
    known: Told
    due_at: int
    unasked: bool


class Outcome(NamedTuple):
    """How many have been told now, and how many will be later."""

    told: int
    later: int


def is_waiting(event: Event) -> bool:
    """Tell whether people are yet to be told of a change."""
    return event.state == "published" and event.tell_at is not None


def anybody_behind(tx: Transaction, event: Event, since: int) -> bool:
    """Tell whether somebody knows another time or place than the event has now.

    Only what has changed ``since`` (UTC epoch seconds) counts. They may have answered before it
    did, in between, or have been told in between.
    """
    return any(True for _ in _behind(tx, event, since))


def promise(turn: Turn, event: Event) -> Markup | None:
    """Return how many will be told of the change and when; None if nobody is to be told."""
    if not is_waiting(event):
        return None
    number = sum(1 for _ in _behind(turn.tx, event, event.changed_at or turn.seconds))
    at = wording.said_at(turn.house, turn.language, _usual_time(turn, event))
    values = {"people-number": number, "when": at}
    return turn.say("changes-will-tell", **values) if number else None


def _usual_time(turn: Turn, event: Event) -> int:
    """Return when most will be told: at night in the morning, unless that would be too late."""
    then = max(event.tell_at or 0, turn.seconds)
    morning = usual_quiet_until(turn.house, then)
    return then if morning > event.starts_at - rules.LEAST_NOTICE else morning


def tell_now(turn: Turn, event_id: int) -> None:
    """Tell at once those who have yet to be told; a second press tells nobody twice."""
    event = own_event(turn, event_id)
    if not rules.is_open(event, turn.seconds):
        raise EventDone
    if not is_waiting(event):
        editing.show(turn, event.id, turn.say("changes-told-already"))
        return
    outcome = _tell(turn.house, turn.tx, event, turn.seconds)
    if outcome.told:
        _audit(turn, event, outcome.told)
    numbers = {"told-number": outcome.told, "later-number": outcome.later}
    editing.show(turn, event.id, turn.say("changes-told-now", **numbers))


def _audit(turn: Turn, event: Event, people: int) -> None:
    turn.audit("sent", unit=event.unit, subject="event", subject_id=event.id, people=people)


def step(house: House, tx: Transaction, now: int) -> bool:
    """Tell of changes after which it has been quiet; return whether more may be left."""
    event_id = tellings.next_event(tx, now)
    event = events.by_id(tx, event_id) if event_id is not None else None
    if event is None:
        return False
    told = _tell(house, tx, event, now).told
    audit.sent_by_itself(
        tx, at=now, unit=event.unit, subject="event", subject_id=event.id, people=told
    )
    return True


def _tell(house: House, tx: Transaction, event: Event, now: int) -> Outcome:
    """Tell those who may be told now, at most MOST of them; the others at their time."""
    if not rules.is_open(event, now):
        tellings.settle(tx, event.id)
        return Outcome(0, 0)
    behind = list(_behind(tx, event, event.changed_at or now))
    due, rest = _due(house, tx, event, behind, now)
    if due:
        last = event_changes.of_whereabouts(tx, event.id, event.changed_at or 0)[-1].id
        letters = _letters(house, event, due, now)
        tellings.tell(tx, event.id, last, letters, now=now, expires_at=event.starts_at)
    if rest is not None:
        tellings.put_off(tx, event.id, max(rest, now))
    else:
        tellings.settle(tx, event.id)
    return Outcome(len(due), len(behind) - len(due))


def _due(
    house: House, tx: Transaction, event: Event, behind: Behind, now: int
) -> tuple[list[News], int | None]:
    """Return at most MOST who may be told now, and when to go on; None when that is all."""
    due: list[News] = []
    later: list[int] = []
    for reader, known in behind:
        if len(due) == MOST:
            return due, now
        news = _news_for(house, tx, event, reader, known, now)
        if news.due_at <= now:
            due.append(news)
        else:
            later.append(news.due_at)
    return due, min(later, default=None)


def _behind(tx: Transaction, event: Event, since: int) -> Iterator[tuple[Reader, Told]]:
    """Give everybody who knows another time or place than there is now, and what they know."""
    changes, now = event_changes.of_whereabouts(tx, event.id, since), event.whereabouts
    for reader in tellings.readers(tx, event.id):
        known = known_to(reader, now, changes)
        if _seen(known, reader.answer) != _seen(now, reader.answer):
            yield reader, known


def known_to(reader: Reader, now: Told, changes: list[Change]) -> Told:
    """Return time and place as somebody knows them, given the changes in their order up to ``now``.

    Who answered after a change saw it on the card.
    """
    known = now
    for change in reversed(changes):
        if change.id <= reader.told_change or change.made_at < reader.answered_at:
            break
        known = change.undone(known)
    return known


def _seen(place: Told, answer: str) -> Told:
    """Return what the person is ever shown of it: the online link only if they come."""
    hidden = "hidden" if place.online else None
    return place if answer == COMING else place._replace(online=hidden)


def _news_for(
    house: House, tx: Transaction, event: Event, reader: Reader, known: Told, now: int
) -> News:
    """Find when somebody may be told: after their quiet hours, but nobody may set out in vain."""
    starts = min(known.starts_at, event.starts_at)
    if starts + AT_THE_DOOR_SECONDS < now:  # as they know it, it is long over
        starts = event.starts_at
    due_at = quiet_until(house, reader, now)
    if due_at > starts - rules.LEAST_NOTICE:
        return News(reader, known, now, unasked=False)
    person = people.by_id(tx, reader.person_id) if reader.answer == MAYBE else None
    if person is None:
        return News(reader, known, due_at, unasked=False)
    room_at = contact_at(tx, house, person, now)
    if room_at > starts - DAY_SECONDS:
        return News(reader, known, due_at, unasked=False)
    return News(reader, known, room_at, unasked=True)


def _letters(house: House, event: Event, due: list[News], now: int) -> list[Letter]:
    """Return what each is told; those of one language who know the same are told the same."""
    said: dict[tuple[str, str, Told, bool], Mapping[str, Any]] = {}
    letters = []
    for reader, known, _, unasked in due:
        alike = (reader.language, reader.answer, known, unasked)
        if alike not in said:
            screen = telling_screens.changed(house, event, reader, known, now)
            screen = telling_screens.unasked(house, reader.language, screen) if unasked else screen
            said[alike] = screen.to_params()
        letters.append(Letter(reader, said[alike], unasked))
    return letters
