"""Looking after a published event: the answers as numbers, and cancelling."""

from config.markup import Markup
from handlers.events import rules, screens
from handlers.events.access import own_event, own_published
from handlers.failures import EventDone
from handlers.hosting import desk, overview
from handlers.preferences.contact import quiet_until
from handlers.turn import Turn
from storage import campaigns, cards, events, reminders, rsvps, seats, tellings
from storage.events import Event
from storage.rsvps import Group

STOPPED = "event cancelled"  # why its invitations stop


def manage(turn: Turn, event_id: int, note: Markup | None = None) -> None:
    """Show the answers as numbers, and what can be done."""
    event = own_published(turn, event_id)
    turn.show(overview.card(turn, event, note))


def cancel(turn: Turn, event_id: int) -> None:
    """Ask whether the event is really to be cancelled."""
    event = _open(turn, event_id)
    expected = rsvps.how_many_expected(turn.tx, event.id)
    turn.show(desk.sure_to_cancel(turn.house, turn.language, event, expected))


def cancel_now(turn: Turn, event_id: int) -> None:
    """Cancel: no more invitations, reminders or offers; who meant to come or waited is told."""
    event = _open(turn, event_id)
    events.cancel(turn.tx, event.id, turn.seconds)
    reminders.cancel_of_event(turn.tx, event.id, turn.seconds)
    seats.withdraw_all(turn.tx, event.id, turn.seconds)
    tellings.silence(turn.tx, event.id, turn.seconds)
    if turn.incoming.card is not None:  # what follows the invitations is told in another message
        cards.set_aside(turn.tx, turn.who().id, turn.incoming.card)
    for campaign_id in events.running_invitations(turn.tx, event.id):
        campaigns.stop(turn.tx, campaign_id, STOPPED, turn.seconds)
    told = sum(_tell(turn, event, one) for one in rsvps.expected_groups(turn.tx, event.id))
    turn.audit("sent", unit=event.unit, subject="event", subject_id=event.id, people=told)
    turn.show(desk.cancelled(turn.house, turn.language, event, told))


def _tell(turn: Turn, event: Event, group: Group) -> int:
    """Tell a group that the event is cancelled."""
    now, zone = turn.seconds, turn.house.organisation.zone
    return rsvps.tell_expected(
        turn.tx,
        event.id,
        group,
        screens.called_off(turn.house, group.language, event).to_params(),
        now=now,
        due_at=rules.news_at(event, quiet_until(turn.house, group, now), now, zone),
        expires_at=event.starts_at,
    )


def _open(turn: Turn, event_id: int) -> Event:
    """Return an event that can still be cancelled; EventDone for any other."""
    event = own_event(turn, event_id)
    if not rules.is_open(event, turn.seconds):
        raise EventDone
    return event
