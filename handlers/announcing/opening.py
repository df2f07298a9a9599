"""The button that opens something of the bot's: chosen from what is open now."""

from dataclasses import replace

from handlers.announcing import composing, linking, screens
from handlers.announcing.access import own
from handlers.announcing.letter import EVENT, OFFER, OPENS, ROUND, VISIT, read
from handlers.buttons import AnnounceDo
from handlers.events.telling import title
from handlers.failures import StaleButton
from handlers.screen import Button, Screen, clipped
from handlers.surveys.rules import questionnaire_of
from handlers.turn import Turn
from storage import event_lists, events, surveys, visits
from storage.announcements import Announcement
from storage.transaction import Transaction

MOST = 10  # things to choose from
LOOKED_AT = 50  # the newest of a scope


def choose(turn: Turn, announcement_id: int, what: str) -> None:
    """Offer what a button can open: coming events, open surveys, or requests that go on.

    Their own ways of taking part are always there for its readers, so nothing is left to choose.
    """
    found = own(turn, announcement_id)
    if what not in OPENS:
        raise StaleButton
    if what == OFFER:
        take(turn, found.id, f"{OFFER}_0")
        return
    offered = [
        (Button(clipped(name), AnnounceDo(found.id, "open", f"{what}_{number}")),)
        for number, name in _open_now(turn, what)[:MOST]
    ]
    back = (screens.do(turn.house, turn.language, "form-back", found.id, "buttons"),)
    key = f"announcing-choose-{what}" if offered else f"announcing-choose-no-{what}"
    turn.show(Screen(turn.say(key), (*offered, back)))


def take(turn: Turn, announcement_id: int, value: str) -> None:
    """Let the button open what was chosen; StaleButton for what is over or not of the scope."""
    found = own(turn, announcement_id)
    what, _, number = value.partition("_")
    if what not in OPENS or number not in {str(one) for one, _ in _open_now(turn, what)}:
        raise StaleButton
    letter = replace(read(found.content), opens=what, opens_id=int(number))
    composing.change(turn, found.id, letter)
    turn.show(linking.overview(turn.house, turn.language, found.id, letter))


def look(turn: Turn, announcement_id: int) -> None:
    """Say that the button of a preview opens nothing."""
    own(turn, announcement_id)
    turn.toast = turn.plain("announcing-only-preview")


def _open_now(turn: Turn, what: str) -> list[tuple[int, str]]:
    """Return the ids and names of what people can be led to now, of the coordinator's scope."""
    if what == OFFER:
        return [(0, OFFER)]
    if what == EVENT:
        found = event_lists.managed(turn.tx, turn.scope, turn.seconds, limit=LOOKED_AT, offset=0)
        coming = [one.event for one in found if one.event.state == "published"]
        return [
            (one.id, title(one, turn.language)) for one in coming if one.starts_at > turn.seconds
        ]
    if what == ROUND:
        running = surveys.running(turn.tx, turn.scope, turn.seconds, limit=LOOKED_AT)
        named = [(one.id, questionnaire_of(one.snapshot).title) for one in running]
        return [(number, turn.house.label(turn.language, name)) for number, name in named]
    asked = visits.listed(turn.tx, turn.scope, LOOKED_AT, 0)
    return [(one.id, one.title) for one in asked if one.state == "asking"]


def leads_nowhere(tx: Transaction, found: Announcement, now: int) -> bool:
    """Tell whether an announcement has a button to something that is over."""
    letter = read(found.content)
    return bool(letter.opens) and is_over(tx, letter.opens, letter.opens_id, now)


def is_over(tx: Transaction, what: str, number: int, now: int) -> bool:
    """Tell whether there is nothing to open any more: it was cancelled, has begun or is closed."""
    if what == EVENT:
        event = events.brief(tx, number)
        return event is None or event.state != "published" or event.starts_at <= now
    if what == ROUND:
        return (surveys.closes_at(tx, number) or 0) <= now
    if what == VISIT:
        visit = visits.by_id(tx, number)
        return visit is None or visit.state != "asking"
    return False
