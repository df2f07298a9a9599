"""The QR code of an event: whoever reads it lands on the event, after joining if need be."""

from collections.abc import Mapping
from typing import Any

from handlers.events.access import own_event
from handlers.events.telling import title
from handlers.house import House
from handlers.invitations.paper import Code
from handlers.recipes import NothingToMake
from handlers.screen import Screen
from handlers.turn import Turn
from storage import events
from storage.transaction import Transaction

RECIPE = "event_qr"
MAKE = "handlers.invitations.drawing:code"


def send(turn: Turn, event_id: int) -> None:
    """Send the code of an event of one's own as a picture, with the link in words."""
    event = own_event(turn, event_id)
    told = {"title": title(event, turn.language), "link": link(turn.house, event.id)}
    caption = Screen(turn.say("events-qr-caption", **told))
    turn.send_file(RECIPE, {"event": event.id}, caption, as_photo=True)


def link(house: House, event_id: int) -> str:
    """Return the link that opens the event in the bot."""
    return house.link(f"e{event_id}")


def gather(house: House, tx: Transaction, args: Mapping[str, Any]) -> Code:
    """Return the code and its file's name; NothingToMake if the event is gone."""
    event = events.by_id(tx, int(args["event"]))
    if event is None:
        raise NothingToMake
    name = house.texts.plain(str(args["language"]), "events-qr-file-name")
    return Code(link(house, event.id), f"{name}.png")
