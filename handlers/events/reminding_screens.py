"""What reminders look like, and what one sees after saying that one comes late."""

from config.languages import PLAIN
from handlers.buttons import EventDo
from handlers.events import screens, telling
from handlers.house import House
from handlers.screen import Button, Rows, Screen, side_by_side
from storage.events import Event
from storage.reminders import DAY_BEFORE, TWO_HOURS
from storage.rsvps import CANNOT, COMING, REMIND_ALL, REMIND_DAY, REMIND_NONE, Rsvp

CHOICES = (REMIND_ALL, REMIND_DAY, REMIND_NONE)


def reminder(house: House, language: str, event: Event, kind: str, mine: Rsvp) -> Screen:
    """Return a reminder for somebody who comes, or who has seats on offer.

    The week before it tells, the day before it asks, two hours before it leads there.
    """
    if mine.answer != COMING:
        return _of_offer(house, language, event, mine)
    what = screens.what(house, language, event, link=True)
    text = house.texts.say(language, f"reminders-{kind.replace('_', '-')}", what=what)
    return Screen(text, _rows(house, language, event, kind))


def _rows(house: House, language: str, event: Event, kind: str) -> Rows:
    cannot = screens.answer_button(house, language, event, CANNOT)
    late = screens.seat_button(house, language, event, "late")
    if kind == DAY_BEFORE:
        coming = screens.answer_button(house, language, event, COMING)
        return (*side_by_side([coming, cannot], plain=language == PLAIN), (late,))
    if kind == TWO_HOURS:
        on_map = () if event.latitude is None else ("map",)
        shown = [(screens.seat_button(house, language, event, one),) for one in on_map]
        return (*shown, *side_by_side([late, cannot], plain=language == PLAIN))
    show = Button(house.texts.plain(language, "events-show-button"), EventDo(event.id, "show"))
    return side_by_side([cannot, show], plain=language == PLAIN)


def _of_offer(house: House, language: str, event: Event, mine: Rsvp) -> Screen:
    """Return the reminder of an event for which seats wait to be taken."""
    until = telling.moment(house, language, mine.offered_until or 0)
    what = screens.what(house, language, event)
    buttons = [screens.seat_button(house, language, event, one) for one in ("accept", "pass")]
    text = house.texts.say(language, "reminders-offer", what=what, until=until)
    return Screen(text, side_by_side(buttons, plain=language == PLAIN))


def late(house: House, language: str, event: Event, *, is_late: bool) -> Screen:
    """Return what the organiser sees from now on: that one comes late, or on time after all."""
    key = "reminders-late" if is_late else "reminders-on-time"
    text = house.texts.say(language, key, what=screens.what(house, language, event, link=True))
    other = screens.seat_button(house, language, event, "on_time" if is_late else "late")
    cannot = screens.answer_button(house, language, event, CANNOT)
    return Screen(text, ((other,), (cannot,)))


def chosen(house: House, language: str, event: Event, choice: str) -> Screen:
    """Return which reminders somebody gets of the event, and the other choices."""
    title = telling.title(event, language)
    text = house.texts.say(language, "reminders-chosen", title=title, choice=choice)
    actions = [f"remind_{one}" for one in CHOICES if one != choice]
    buttons = [screens.seat_button(house, language, event, one) for one in (*actions, "back")]
    return Screen(text, tuple((one,) for one in buttons))
