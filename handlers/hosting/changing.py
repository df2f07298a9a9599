"""Changing an event: asked about where it matters, saved at once, and what follows from it."""

from collections.abc import Sequence
from dataclasses import replace

from config.markup import Markup
from handlers.events import reminding, seating
from handlers.events.access import own_event
from handlers.failures import EventDone, StaleButton
from handlers.hosting import changing_rules as rules
from handlers.hosting import changing_screens as screens
from handlers.hosting import editing, telling
from handlers.turn import Turn
from storage import event_changes, events, rsvps, seats
from storage.event_changes import OTHERS_CHANGED, SURE, Change, Fields
from storage.events import Event

# What moves reminders; after other changes one that is due at this moment is sent all the same.
REMINDED_OF = ("starts_at", "reminders")
# What is said of a field that has lost its sense.
GONE = {"closes_at": "changes-gone-closes", "publish_at": "changes-gone-publish"}


def apply(turn: Turn, event_id: int, item: str, fields: Fields, begun_at: int) -> None:
    """Change one item of an event that somebody began to edit at ``begun_at``, and show the editor.

    ``fields`` are those of an Event. When somebody else has changed the same item meanwhile, the
    person chooses; a time that has passed and too few seats are asked about first. EventDone for a
    cancelled event.
    """
    event, item = _open(turn, event_id), rules.item_of(item, fields)
    theirs = event_changes.of_others(turn.tx, event.id, turn.who().id, since=begun_at)
    whole = rules.whole(event, fields)
    if event_changes.values(event, whole) == whole:
        editing.show(turn, event.id, _others(turn, event, theirs) or turn.say("changes-same"))
    elif rules.clash(item, theirs):
        wish = _wait(turn, event, item, fields, OTHERS_CHANGED)
        turn.show(screens.clash(turn.house, turn.language, event, wish))
    elif not _asked(turn, event, item, fields, theirs):
        _save(turn, event, item, whole, theirs)


def yes(turn: Turn, event_id: int, change_id: str) -> None:
    """Make a change that the person was asked about first."""
    event = _open(turn, event_id)
    wish = _wanted(turn, event, change_id)
    theirs = event_changes.of_others(turn.tx, event.id, turn.who().id, after=wish.id)
    if rules.clash(wish.item, theirs):  # they have changed it once more
        again = _wait(turn, event, wish.item, wish.after, OTHERS_CHANGED)
        turn.show(screens.clash(turn.house, turn.language, event, again))
    elif wish.waits == SURE or not _asked(turn, event, wish.item, wish.after, theirs):
        _save(turn, event, wish.item, rules.whole(event, wish.after), theirs)


def no(turn: Turn, event_id: int, change_id: str) -> None:
    """Leave the event as it is."""
    event = own_event(turn, event_id)
    _wanted(turn, event, change_id)
    editing.show(turn, event.id, turn.say("changes-left"))


def _open(turn: Turn, event_id: int) -> Event:
    event = own_event(turn, event_id)
    if event.state == "cancelled":
        raise EventDone
    return event


def _wanted(turn: Turn, event: Event, change_id: str) -> Change:
    """Return what the person wanted; StaleButton when it has been decided."""
    if not change_id.isdigit():
        raise StaleButton
    wish = event_changes.take_waiting(turn.tx, int(change_id), event.id, turn.who().id)
    if wish is None:
        raise StaleButton
    return wish


def _wait(turn: Turn, event: Event, item: str, fields: Fields, why: int) -> Change:
    me = turn.who().id
    return event_changes.wait(turn.tx, event, item, fields, me, turn.seconds, why)


def _asked(turn: Turn, event: Event, item: str, fields: Fields, theirs: Sequence[Change]) -> bool:
    """Ask about a change that is easily a mistake; return whether there was anything to ask.

    What others have changed meanwhile is said already now.
    """
    taken = seats.taken(turn.tx, event.id)
    is_past = rules.moves_into_the_past(event, fields, turn.seconds)
    if not is_past and not rules.leaves_too_few_seats(fields, taken):
        return False
    wish = _wait(turn, event, item, fields, SURE)
    if is_past:
        screen = screens.sure_of_the_past(turn.house, turn.language, event, wish)
    else:
        screen = screens.sure_of_fewer(turn.house, turn.language, event, wish, taken)
    others = _others(turn, event, theirs)
    text = screen.text if others is None else Markup("\n\n").join([others, screen.text])
    turn.show(replace(screen, text=text))
    return True


def _save(turn: Turn, event: Event, item: str, fields: Fields, theirs: Sequence[Change]) -> None:
    event_changes.note(turn.tx, event, item, fields, turn.who().id, turn.seconds)
    plain = {name: value for name, value in fields.items() if name != "texts"}
    for language, wording in fields.get("texts", {}).items():
        events.say_in(turn.tx, event.id, language, wording)
    gone = rules.falls_away(event, rules.changed(event, fields), turn.seconds)
    plain |= gone
    if event.state == "published":
        plain |= _following(turn, event, fields)
    if plain:
        events.change(turn.tx, event.id, **plain)
    new = own_event(turn, event.id)
    if new.starts_at != event.starts_at:
        rsvps.nobody_is_late(turn.tx, event.id)
    if new.state == "published":
        if not fields.keys().isdisjoint(REMINDED_OF):
            reminding.plan(turn.tx, new, turn.house.organisation.zone, turn.seconds)
        seating.fill(turn.house, turn.tx, new.id, turn.seconds)
    editing.show(turn, new.id, _note(turn, new, theirs, gone))


def _following(turn: Turn, event: Event, fields: Fields) -> Fields:
    new = rules.changed(event, fields)
    behind = telling.anybody_behind(turn.tx, new, event.changed_at or turn.seconds)
    return rules.follows(event, new, turn.seconds, anybody_behind=behind)


def _note(turn: Turn, event: Event, theirs: Sequence[Change], gone: Fields) -> Markup:
    """Return that it is saved, who is told and when, and what others changed meanwhile."""
    said: list[Markup | None] = [turn.say("changes-saved")]
    said += [turn.say(key) for name, key in GONE.items() if name in gone]
    said += [telling.promise(turn, event), _others(turn, event, theirs)]
    return Markup("\n\n").join(one for one in said if one is not None)


def _others(turn: Turn, event: Event, theirs: Sequence[Change]) -> Markup | None:
    return screens.by_others(turn.house, turn.language, event, theirs) if theirs else None
