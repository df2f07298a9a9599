"""What an event looks like: its card, the invitation to it, lists of events, and its reminders."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import EventDo, Open, Rsvp, SeatDo
from handlers.events import telling
from handlers.events.telling import LINE, PARAGRAPH
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.screen import Button, Screen, clipped, side_by_side
from storage.events import Event
from storage.rsvps import ANSWERS, CANNOT, COMING, WAITING
from storage.rsvps import Rsvp as Mine

MOST_LISTED = 10


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands towards an event now; a stranger's who is invited is the empty one.

    ``seats`` are those left, None when not known or not counted. ``place`` is that in line,
    counted from 1. An event that is not open says why; one ``closed`` takes only Can't. ``ask`` is
    whom at the school one can ask, nobody in particular if empty.
    """

    seats: int | None = None
    mine: Mine | None = None
    place: int | None = None
    open: bool = True
    closed: bool = False
    over: bool = False
    ask: str = ""

    @property
    def answer(self) -> str | None:
        """The person's answer."""
        return self.mine.answer if self.mine is not None else None

    @property
    def offered(self) -> int | None:
        """Until when seats are on offer to the person, UTC epoch seconds; None if none are."""
        return self.mine.offered_until if self.mine is not None else None

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that can be given now; Can't always can until the start."""
        if not self.open:
            return ()
        if not self.closed:
            return ANSWERS
        taken_up = (COMING,) if self.offered else ()
        return (*taken_up, CANNOT) if self.answer != CANNOT else ()


STRANGER = Standing()


def when(house: House, language: str, event: Event) -> str:
    """Return the beginning in words, whole, with its weekday, in the school's zone."""
    return telling.said_at(house, language, event.starts_at)


def where(house: House, language: str, event: Event, *, link: bool = False) -> Markup:
    """Return place, address and, with ``link``, that of the online meeting; a line each."""
    return LINE.join(telling.where_lines(house, language, event, link=link))


def what(house: House, language: str, event: Event, *, link: bool = False) -> Markup:
    """Return what, when and where, always in this order; ``link`` as in ``where``."""
    title = house.texts.say(language, "events-said-title", title=telling.title(event, language))
    lines = [*telling.when_lines(house, language, event)]
    return PARAGRAPH.join([title, LINE.join([*lines, where(house, language, event, link=link)])])


def card(
    house: House,
    language: str,
    event: Event,
    standing: Standing = STRANGER,
    *,
    note: Markup | None = None,
) -> Screen:
    """Return an event's card; the invitation, the preview and every later view are this card.

    A ``note`` comes first. A card too long for a caption comes without its picture.
    """
    said = [note] if note is not None else []
    said += _told(house, language, event, standing)
    rows = answers(house, language, event, standing) + _more(house, language, event, standing)
    return Screen(PARAGRAPH.join(said), rows, event.picture).fitting()


def _told(house: House, language: str, event: Event, standing: Standing) -> Iterator[Markup]:
    yield from state(house, language, event, is_open=standing.open, is_over=standing.over)
    yield what(house, language, event, link=standing.answer == COMING)
    description = event.wording(language).description
    if description:
        yield Markup.escape(description)
    if event.programme:
        yield telling.programme(house, language, event)
    if event.contact:
        yield telling.whom_to_ask(house, language, event)
    if standing.open:
        lines = [*signing_up(house, language, event, standing)]
        yield from [LINE.join(lines)] if lines else []
    if standing.mine is not None:
        yield my_answer(house, language, standing)


def state(
    house: House, language: str, event: Event, *, is_open: bool, is_over: bool = False
) -> list[Markup]:
    """Return that the event was cancelled, has begun or is over; nothing of one that is open."""
    if event.state == "cancelled":
        return [house.texts.say(language, "events-cancelled")]
    key = "events-over" if is_over else "events-begun"
    return [] if is_open else [house.texts.say(language, key)]


def signing_up(house: House, language: str, event: Event, standing: Standing) -> Iterator[Markup]:
    """Give what one must know to sign up: until when, how many guests, how many seats."""
    if standing.closed:
        yield house.texts.say(language, "events-closed")
        if not event.contact:  # the card has said it else
            yield telling.whom_to_ask(house, language, event, standing.ask)
        return
    if event.closes_at is not None:
        yield telling.closing(house, language, event.closes_at)
    if event.guests:
        yield telling.guests_allowed(house, language, event)
    if event.capacity is not None:
        yield seats_said(house, language, event.capacity, standing.seats)
        if standing.seats == 0 and standing.answer not in (COMING, WAITING):
            yield house.texts.say(language, "events-line-offered")


def seats_said(house: House, language: str, capacity: int, seats: int | None) -> Markup:
    """Return how many seats are left, or, as long as that is not known, how many there are."""
    if seats is None:
        return house.texts.say(language, "events-seats-in-all", **{"seats-number": capacity})
    return house.texts.say(language, "events-seats-left", **{"seats-number": seats})


def my_answer(house: House, language: str, standing: Standing) -> Markup:
    """Return the person's answer in words; of who waits, the place in line."""
    if standing.offered is not None:
        until = telling.moment(house, language, standing.offered)
        return house.texts.say(language, "events-seat-offered", until=until)
    if standing.answer == WAITING:
        place = {"place-number": standing.place or 1}
        return house.texts.say(language, "events-waiting", **place)
    return house.texts.say(language, "events-mine", answer=standing.answer)


def answers(
    house: House, language: str, event: Event, standing: Standing = STRANGER
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows of the answers that can be given now; the person's own is marked."""
    buttons = [
        answer_button(house, language, event, one, standing.answer) for one in standing.answers
    ]
    return side_by_side(buttons, plain=language == PLAIN)


def answer_button(
    house: House, language: str, event: Event, answer: str, mine: str | None = None
) -> Button:
    """Return the button that gives an answer; with a mark when it is ``mine``."""
    label = house.texts.plain(language, f"events-{answer}-button")
    if answer == mine:
        label = house.texts.plain(language, "events-chosen", answer=label)
    return Button(label, Rsvp(event.id, answer))


def _more(
    house: House, language: str, event: Event, standing: Standing
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under the answers: the map, and the person's own sign-up."""
    rows = []
    if event.latitude is not None and event.state != "cancelled":
        rows.append((seat_button(house, language, event, "map"),))
    if standing.open and standing.answer in (COMING, WAITING):
        rows.append((seat_button(house, language, event, "mine"),))
    if event.state == "cancelled" and standing.mine is not None:
        rows.append((seat_button(house, language, event, "calendar_off"),))
    return tuple(rows)


def seat_button(house: House, language: str, event: Event, action: str) -> Button:
    """Return the button of an action of SEAT_ACTIONS; its words are ``seat-<action>-button``."""
    label = house.texts.plain(language, f"seat-{action.replace('_', '-')}-button")
    return Button(label, SeatDo(event.id, action))


def invitation(house: House, language: str, event: Event) -> Screen:
    """Return the card as everybody who is invited gets it, with how to get fewer messages."""
    return unasked(house, language, card(house, language, event)).fitting()


def manage_button(house: House, language: str, event: Event) -> Button:
    """Return the button that a coordinator has under a card."""
    return Button(house.texts.plain(language, "events-manage-button"), EventDo(event.id, "manage"))


def called_off(house: House, language: str, event: Event) -> Screen:
    """Return what those who meant to come are told when the event is cancelled: never a picture.

    A button gives the file that takes the event out of a calendar.
    """
    off = replace(event, state="cancelled", picture=None)
    rows = ((seat_button(house, language, event, "calendar_off"),),)
    return replace(card(house, language, off, Standing(open=False)), rows=rows)


def listed(
    house: House, language: str, events: Sequence[Event], managed: Sequence[int], *, more: bool
) -> Screen:
    """Return events as lines with a button each; those ``managed`` (by id) have one more."""
    say, plain = house.texts.say, language == PLAIN
    if not events:
        return Screen(say(language, "events-none"))
    lines = [line(house, language, number, event) for number, event in enumerate(events, 1)]
    parts = [say(language, "events-list"), *lines]
    parts += [say(language, "events-more", **{"shown-number": len(events)})] if more else []
    screen = Screen(PARAGRAPH.join(parts))
    for number, event in enumerate(events, 1):
        buttons = [show_button(language, number, event)]
        if event.id in managed:
            label = house.texts.plain(
                language, "events-manage-one-button", **{"line-number": number}
            )
            buttons.append(Button(label, EventDo(event.id, "manage")))
        screen = replace(screen, rows=screen.rows + side_by_side(buttons, plain=plain))
    return screen


def line(house: House, language: str, number: int, event: Event) -> Markup:
    """Return an event as a line of a list."""
    said = {"title": telling.title(event, language), "when": when(house, language, event)}
    return house.texts.say(language, "events-line", **{"line-number": number}, **said)


def show_button(language: str, number: int, event: Event) -> Button:
    """Return the button that shows an event of a list."""
    label = clipped(f"{number}. {telling.title(event, language)}")
    return Button(label, EventDo(event.id, "show"))


def not_found(house: House, language: str) -> Screen:
    """Say that there is no such event, and offer the events that there are."""
    label = house.texts.plain(language, "events-list-button")
    rows = ((Button(label, Open("events")),),)
    return Screen(house.texts.say(language, "events-not-found"), rows)
