"""Seeing an event before others do: its invitation in each language, and a test on oneself."""

from datetime import UTC, datetime

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers import audiences
from handlers.audiences import NAMELESS, Named
from handlers.broadcasts.screens import to_whom
from handlers.buttons import EventDo
from handlers.events import screens
from handlers.events.access import own_event
from handlers.failures import StaleButton
from handlers.hosting.editing import changeable
from handlers.house import House
from handlers.preferences.screens import previewed
from handlers.recipes import MANY, Args, NothingToMake
from handlers.screen import Button, Screen, in_rows
from handlers.turn import Turn
from storage import audience, counts, events
from storage.audience import TOPICS_OF_KINDS, Reach
from storage.events import Event
from storage.transaction import Transaction

SAYING = "event_to_publish"


def draft(turn: Turn, event_id: int) -> None:
    """Show a draft's invitation as it will be sent, and below it to whom and what can be done."""
    event = own_draft(turn, event_id)
    turn.show(previewed(screens.invitation(turn.house, turn.language, event)))
    turn.keep_card()
    _publishing(turn, event)


def own_draft(turn: Turn, event_id: int) -> Event:
    """Return a draft of the coordinator's own scope; StaleButton for what is none any more."""
    event = own_event(turn, event_id)
    if event.state != "draft":
        raise StaleButton
    return event


def offer(turn: Turn, event: Event, note: Markup) -> None:
    """Show to whom a draft would go, with a ``note``, in place of the tapped card."""
    _publishing(turn, event, note)


def _publishing(turn: Turn, event: Event, note: Markup | None = None) -> None:
    """Show to whom a draft goes, and to how many; of very many people that is said later."""
    if counts.is_large(turn.tx, MANY):
        turn.say_later(SAYING, {"id": event.id, "note": note})
    else:
        turn.show(_counted(turn.house, turn.tx, turn.language, event, turn.seconds, note))


def gather(house: House, tx: Transaction, args: Args) -> Screen:
    """Return to whom a draft goes at this moment; NothingToMake for what is none any more."""
    event, note = events.by_id(tx, args["id"]), args["note"]
    if event is None or event.state != "draft":
        raise NothingToMake
    said = Markup(note) if note is not None else None
    return _counted(house, tx, args["language"], event, args["now"], said)


def _counted(
    house: House, tx: Transaction, language: str, event: Event, now: int, note: Markup | None
) -> Screen:
    budget = house.organisation.messages.weekly_budget
    reach = audience.reach(tx, event.audience, TOPICS_OF_KINDS["event"], now, budget=budget)
    about = audiences.named(house, tx, language, event.audience)
    return to_publish(house, language, event, reach, note, about)


def to_publish(
    house: House,
    language: str,
    event: Event,
    reach: Reach,
    note: Markup | None = None,
    about: Named = NAMELESS,
) -> Screen:
    """Return who gets the card above, how many, and how many not; and all that can be done."""
    said = [note if note is not None else house.texts.say(language, "hosting-preview")]
    said += to_whom(house, language, event.audience, reach, "hosting-reaches-nobody", about)
    if event.publish_at is not None:
        at = datetime.fromtimestamp(event.publish_at, UTC)
        when = dates.full(at, language, house.organisation.zone)
        said.append(house.texts.say(language, "hosting-scheduled", when=when))
    first = (_do(house, language, "hosting-publish-button", event, "publish"),)
    last = (_do(house, language, "hosting-discard-button", event, "discard"),)
    between = [
        _do(house, language, "hosting-edit-button", event, "edit"),
        _do(house, language, "hosting-previews-button", event, "preview"),
        _do(house, language, "hosting-schedule-button", event, "schedule"),
    ]
    if event.publish_at is not None:
        between.append(_do(house, language, "hosting-unschedule-button", event, "unschedule"))
    return Screen(Markup("\n\n").join(said), (first, *((one,) for one in between), last))


def _do(house: House, language: str, key: str, event: Event, action: str) -> Button:
    return Button(house.texts.plain(language, key), EventDo(event.id, action))


def discarded(house: House, language: str) -> Screen:
    """Say that the draft is gone and that nobody was told."""
    return Screen(house.texts.say(language, "hosting-discarded"))


def published_itself(house: House, language: str, event: Event) -> Screen:
    """Say that an event has been published at the time that was chosen for it."""
    return Screen(house.texts.say(language, "hosting-published-itself", title=event.title))


def preview(turn: Turn, event_id: int) -> None:
    """Offer the languages in which the invitation can be seen, and the test on oneself."""
    event = changeable(turn, event_id)
    turn.show(_languages(turn.house, turn.language, event, "hosting-preview-which"))


def _languages(house: House, language: str, event: Event, key: str) -> Screen:
    buttons = [
        Button(house.texts.plain(language, f"language-{one}"), EventDo(event.id, f"say_{one}"))
        for one in house.organisation.languages
    ]
    back = "draft" if event.state == "draft" else "manage"
    last = [
        _do(house, language, "hosting-test-button", event, "test"),
        _do(house, language, "hosting-edit-button", event, "edit"),
        _do(house, language, f"hosting-to-{back}-button", event, back),
    ]
    rows = (*in_rows(buttons, plain=language == PLAIN, together=20), *((one,) for one in last))
    return Screen(house.texts.say(language, key), rows)


def say(turn: Turn, event_id: int, language: str) -> None:
    """Show the invitation exactly as who reads this language will see it."""
    event = changeable(turn, event_id)
    if language not in turn.house.organisation.languages:
        raise StaleButton
    turn.send(previewed(screens.invitation(turn.house, language, event)))
    turn.send(_languages(turn.house, turn.language, event, "hosting-preview-above"))


def test(turn: Turn, event_id: int) -> None:
    """Send the invitation to the coordinator alone, as it would come to them."""
    event = changeable(turn, event_id)
    turn.send(previewed(screens.invitation(turn.house, turn.language, event)))
    turn.send(_languages(turn.house, turn.language, event, "hosting-tested"))
