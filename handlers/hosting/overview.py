"""Looking after an event: its numbers as they are now, the picture of them, and its menus."""

from config.markup import Markup
from handlers.afterwards.counting import Feedback, feedback
from handlers.chart_data import DOTTED, SOLID, STRIPED, Bar, Chart
from handlers.events import rules
from handlers.events.access import own_published
from handlers.events.reminding_rules import is_over
from handlers.events.telling import title
from handlers.hosting import desk
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.screen import Screen
from handlers.turn import Turn
from storage import events, rsvps, seats
from storage.events import Event
from storage.rsvps import Counts
from storage.transaction import Transaction

RECIPE = "event_chart"
FILLS = {"coming": SOLID, "maybe": STRIPED, "cannot": DOTTED}


def card(turn: Turn, event: Event, note: Markup | None = None) -> Screen:
    """Return the organiser's card as it stands now."""
    return desk.managed(
        turn.house,
        turn.language,
        event,
        rsvps.counts(turn.tx, event.id),
        is_open=rules.is_open(event, turn.seconds),
        is_over=is_over(event, turn.seconds),
        note=note,
        taken=seats.taken(turn.tx, event.id),
        feedback=feedback(turn.tx, event.id),
    )


def figures(turn: Turn, event_id: int) -> None:
    """Show the numbers, with the picture, the lists and the answer rates to choose from."""
    event = own_published(turn, event_id)
    turn.show(desk.figures(turn.house, turn.language, event, *_numbers(turn.tx, event)))


def share(turn: Turn, event_id: int) -> None:
    """Show the link, and the other ways to let people know."""
    event = own_published(turn, event_id)
    turn.show(desk.share(turn.house, turn.language, event))


def chart(turn: Turn, event_id: int) -> None:
    """Send the numbers as a picture, and in words below it."""
    event = own_published(turn, event_id)
    caption = desk.chart_caption(turn.house, turn.language, event, *_numbers(turn.tx, event))
    args = {"event": event.id, "scope": turn.scope}
    turn.send_file(RECIPE, args, caption, as_photo=True)


def _numbers(tx: Transaction, event: Event) -> tuple[Counts, Feedback]:
    return rsvps.counts(tx, event.id), feedback(tx, event.id)


def gather(house: House, tx: Transaction, args: Args) -> Chart:
    """Return the numbers as bars; NothingToMake if the event is not the reader's any more."""
    event = events.by_id(tx, int(args["event"]))
    if event is None or not rules.is_within(args["scope"], event):
        raise NothingToMake
    language = str(args["language"])
    counts, told = _numbers(tx, event)
    bars = [_bar(house, language, *one) for one in desk.answers(counts)[:3]]
    bars += [_bar(house, language, *one) for one in _later(event, counts) if one[1]]
    if told.asked:
        values = {"answered-number": told.answered, "asked-number": told.asked}
        label = house.texts.plain(language, "desk-bar-feedback")
        written = house.texts.plain(language, "desk-bar-of", **values)
        bars.append(Bar(label, told.answered, written, whole=told.asked))
    name = house.texts.plain(language, "desk-chart-file")
    return Chart(title(event, language), tuple(bars), f"{name}.png")


def _later(event: Event, counts: Counts) -> list[tuple[str, int]]:
    """Return what is drawn only if there is any of it."""
    return [*desk.answers(counts)[3:5], *desk.presence(event, counts)]


def _bar(house: House, language: str, name: str, number: int) -> Bar:
    label = house.texts.plain(language, f"desk-bar-{name}")
    return Bar(label, number, str(number), FILLS.get(name, SOLID))
