"""What a coordinator sees of an event: the answers as numbers, what can be done, and cancelling."""

from collections.abc import Iterator

from config.languages import LOCALES
from config.markup import Markup
from config.numbers import with_decimal
from handlers.afterwards.counting import Feedback
from handlers.buttons import CheckDo, EventDo, Open, Pages
from handlers.events import screens
from handlers.events.rules import seats_left
from handlers.events.telling import title
from handlers.hosting.rates_screens import PAGE as RATES
from handlers.house import House
from handlers.screen import Button, Rows, Screen
from storage.events import Event
from storage.rsvps import Counts

PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")
NO_FEEDBACK = Feedback(0, 0, None)


def _do(house: House, language: str, event: Event, action: str) -> tuple[Button, ...]:
    """Return the row of an action; its words are ``desk-<action>-button``."""
    label = house.texts.plain(language, f"desk-{action.replace('_', '-')}-button")
    return (Button(label, EventDo(event.id, action)),)


def managed(
    house: House,
    language: str,
    event: Event,
    counts: Counts,
    *,
    is_open: bool,
    is_over: bool = False,
    note: Markup | None = None,
    taken: int | None = None,
    feedback: Feedback = NO_FEEDBACK,
) -> Screen:
    """Return the organiser's card: the numbers, and what can be done; a ``note`` comes first.

    ``taken`` are the seats that are taken, those on offer included; None counts who comes.
    """
    said = [note] if note is not None else []
    said += screens.state(house, language, event, is_open=is_open)
    said.append(screens.what(house, language, event))
    said += numbers(house, language, event, counts, feedback)
    if event.capacity is not None and is_open:
        now = counts.coming + counts.guests if taken is None else taken
        left = seats_left(event.capacity, now)
        said.append(screens.seats_said(house, language, event.capacity, left))
    if event.tell_at is not None:
        said.append(house.texts.say(language, "desk-untold"))
    if is_open:
        said.append(house.texts.say(language, "desk-link", link=house.link(f"e{event.id}")))
    unmarked = is_over and event.state == "published" and counts.coming and not counts.marked
    first = _do(house, language, event, "all_came") if unmarked else ()
    rows = (*_work(house, language, event, is_open=is_open), _to_list(house, language))
    return Screen(PARAGRAPH.join(said), (first, *rows) if first else rows)


def _work(house: House, language: str, event: Event, *, is_open: bool) -> Rows:
    """Return what can be done with the event, the most usual first."""
    actions = ["tell_now"] if event.tell_at is not None else []
    actions += ["write", "edit"] if is_open else ["write"]
    actions += ["figures"]
    actions += ["share"] if is_open else []
    actions += ["show"]
    actions += ["cancel"] if is_open else ["copy"]
    rows = tuple(_do(house, language, event, one) for one in actions)
    if event.state != "published":
        return rows
    door = Button(house.texts.plain(language, "desk-checkin-button"), CheckDo(event.id, 0, "list"))
    return ((door,), *rows)


def numbers(
    house: House, language: str, event: Event, counts: Counts, feedback: Feedback
) -> Iterator[Markup]:
    """Give the answers, then the day itself, then the feedback: a paragraph each, a line a number.

    What there is none of is left out, the three answers aside.
    """
    yield LINE.join(_lines(house, language, answers(counts), always=3))
    if day := list(_lines(house, language, presence(event, counts))):
        yield LINE.join(day)
    if feedback.asked:
        yield _feedback(house, language, feedback)


Named = list[tuple[str, int]]


def answers(counts: Counts) -> Named:
    """Return the numbers of the answers, each with the name of its text."""
    return [
        ("coming", counts.coming),
        ("maybe", counts.maybe),
        ("cannot", counts.cannot),
        ("waiting", counts.waiting),
        ("guests", counts.guests),
        ("late", counts.late),
    ]


def presence(event: Event, counts: Counts) -> Named:
    """Return the numbers of the day itself, each with the name of its text."""
    return [
        ("came", counts.came),
        ("nameless", event.walk_ins),
        ("excused", counts.excused),
        ("absent", counts.absent),
    ]


def _lines(house: House, language: str, named: Named, always: int = 0) -> Iterator[Markup]:
    for place, (name, number) in enumerate(named):
        if number or place < always:
            values = {"people-number": number}
            yield house.texts.say(language, f"desk-number-{name}", **values)


def _feedback(house: House, language: str, feedback: Feedback) -> Markup:
    values: dict[str, object] = {
        "answered-number": feedback.answered,
        "asked-number": feedback.asked,
    }
    said = [house.texts.say(language, "desk-feedback", **values)]
    if feedback.mean is not None:
        mean = with_decimal(feedback.mean, LOCALES[language])
        said.append(house.texts.say(language, "desk-feedback-mean", mean=mean))
    elif feedback.answered:
        key = "desk-feedback-few" if feedback.is_final else "desk-feedback-later"
        said.append(house.texts.say(language, key))
    return LINE.join(said)


def figures(
    house: House, language: str, event: Event, counts: Counts, feedback: Feedback
) -> Screen:
    """Return the numbers once more, with the ways to take them along."""
    said = [_titled(house, language, event, "desk-figures")]
    said += numbers(house, language, event, counts, feedback)
    rows = tuple(_do(house, language, event, one) for one in ("chart", "xlsx", "csv"))
    rates = Button(house.texts.plain(language, "desk-rates-button"), Pages(RATES, 0))
    return Screen(PARAGRAPH.join(said), (*rows, (rates,), _back(house, language, event)))


def share(house: House, language: str, event: Event) -> Screen:
    """Return the link, and the other ways to let people know of the event."""
    said = [
        _titled(house, language, event, "desk-share"),
        house.texts.say(language, "desk-link", link=house.link(f"e{event.id}")),
    ]
    rows = tuple(_do(house, language, event, one) for one in ("qr", "venues", "ask"))
    return Screen(PARAGRAPH.join(said), (*rows, _back(house, language, event)))


def chart_caption(
    house: House, language: str, event: Event, counts: Counts, feedback: Feedback
) -> Screen:
    """Return the numbers of the chart in words."""
    said = [_titled(house, language, event, "desk-chart-caption")]
    said += numbers(house, language, event, counts, feedback)
    return Screen(PARAGRAPH.join(said))


def list_caption(house: House, language: str, event: Event, people: int) -> Screen:
    """Return the words under the list as a file: of how many, and that it is to be kept safe."""
    told = {"title": title(event, language), "people-number": people}
    return Screen(house.texts.say(language, "desk-list-caption", **told))


def _titled(house: House, language: str, event: Event, key: str) -> Markup:
    return house.texts.say(language, key, title=title(event, language))


def _back(house: House, language: str, event: Event) -> tuple[Button, ...]:
    return _do(house, language, event, "manage")


def _to_list(house: House, language: str) -> tuple[Button, ...]:
    return (Button(house.texts.plain(language, "desk-list-button"), Open("manage")),)


def sure_to_cancel(house: House, language: str, event: Event, expected: int) -> Screen:
    """Ask once whether to cancel; ``expected`` people would be told."""
    text = house.texts.say(
        language,
        "desk-sure",
        title=title(event, language),
        when=screens.when(house, language, event),
        **{"people-number": expected},
    )
    keep = Button(house.texts.plain(language, "desk-keep-button"), EventDo(event.id, "manage"))
    return Screen(text, (_do(house, language, event, "cancel_now"), (keep,)))


def cancelled(house: House, language: str, event: Event, told: int) -> Screen:
    """Say that the event is cancelled and how many were told."""
    text = house.texts.say(
        language, "desk-cancelled", title=title(event, language), **{"people-number": told}
    )
    return Screen(text, (_to_list(house, language),))
