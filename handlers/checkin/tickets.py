"""One's own ticket: a QR code for each event one comes to."""

from typing import Any

from handlers.checkin import ticket_screens
from handlers.checkin.rules import KEPT_SECONDS, TICKET
from handlers.events.access import visible
from handlers.events.telling import title
from handlers.failures import EventOver, NotSignedUp
from handlers.house import House
from handlers.invitations.paper import Code
from handlers.recipes import Args, NothingToMake
from handlers.turn import Turn
from storage import attendance, events, rsvps
from storage.transaction import Transaction

RECIPE = "event_ticket"


def tickets(turn: Turn) -> None:
    """Send the ticket of the event that the person comes to; of several, let them choose one."""
    since = turn.seconds - KEPT_SECONDS
    found = attendance.ticketed(turn.tx, turn.who().id, since)
    if len(found) == 1:
        ticket(turn, found[0])
        return
    several = [event for one in found if (event := events.by_id(turn.tx, one)) is not None]
    turn.show(ticket_screens.which(turn.house, turn.language, several))


def ticket(turn: Turn, event_id: int) -> None:
    """Send the person's ticket as a picture; NotSignedUp for who does not come."""
    event, me = visible(turn, event_id), turn.who().id
    mine = rsvps.mine(turn.tx, event.id, me)
    secret = attendance.ticket(turn.tx, event.id, me)
    if event.state != "published":
        raise EventOver
    if mine is None or secret is None:
        raise NotSignedUp
    caption = ticket_screens.ticket(turn.house, turn.language, event, mine.guests)
    turn.send_file(RECIPE, {"event": event.id}, caption, as_photo=True)


def gather(house: House, tx: Transaction, args: Args) -> Code:
    """Return the code of a ticket; NothingToMake if the person does not come any more."""
    event = events.by_id(tx, int(args["event"]))
    secret = _secret(tx, args)
    if event is None or secret is None:
        raise NothingToMake
    language = str(args["language"])
    name = house.texts.plain(language, "ticket-file", title=_for_file(title(event, language)))
    return Code(house.link(TICKET + secret), f"{name}.png")


def _secret(tx: Transaction, args: Args) -> str | None:
    person: Any = args["person"]
    return attendance.kept_ticket(tx, int(args["event"]), int(person)) if person else None


def _for_file(title: str) -> str:
    """Return a title as part of a file's name: letters, digits and hyphens."""
    return "-".join("".join(c if c.isalnum() else " " for c in title).split())[:40]
