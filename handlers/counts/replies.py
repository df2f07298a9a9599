"""What counts of replies look like: an event's answers, a survey round's respondents."""

from collections.abc import Sequence

from config import dates
from config.markup import Markup
from config.questionnaire import Questionnaire
from handlers.buttons import Count
from handlers.counts import rules
from handlers.counts.counting import Counting, numbers, with_back
from handlers.counts.rules import Line
from handlers.screen import Button, Screen, in_rows
from handlers.surveys.rules import day_in_words
from storage import rsvps, surveys
from storage.counts import EventLine
from storage.surveys import Round

BUTTON_TITLE = 24  # columns; with a number before it, a button still shows it whole


def events_screen(counting: Counting, events: Sequence[EventLine]) -> Screen:
    """Return the latest events, one to be chosen."""
    said = [
        counting.say(
            "counts-event-line",
            **{"place-number": number, "title": one.title, "cancelled": one.cancelled},
            day=dates.short_day(counting.day(one.starts_at), counting.language),
        )
        for number, one in enumerate(events, 1)
    ]
    buttons = [
        _numbered(number, one.title, Count("event", one.id, "answers"))
        for number, one in enumerate(events, 1)
    ]
    return _choice(counting, "counts-events", said, buttons)


def rounds_screen(counting: Counting, rounds: Sequence[Round]) -> Screen:
    """Return the latest survey rounds, one to be chosen."""
    said = [
        counting.say(
            "counts-round-line",
            **{"place-number": number, "title": _title(counting, one)},
            day=dates.short_day(counting.day(one.opens_at), counting.language),
        )
        for number, one in enumerate(rounds, 1)
    ]
    buttons = [
        _numbered(number, _title(counting, one), Count("round", one.id, "answers"))
        for number, one in enumerate(rounds, 1)
    ]
    return _choice(counting, "counts-rounds", said, buttons)


def _numbered(number: int, title: str, press: Count) -> Button:
    return Button(f"{number}. {rules.cut(title, BUTTON_TITLE)}", press)


def _title(counting: Counting, one: Round) -> str:
    return Questionnaire.from_json(one.snapshot).title[counting.language]


def _choice(
    counting: Counting, key: str, said: Sequence[Markup], buttons: Sequence[Button]
) -> Screen:
    title = counting.say(key, where=counting.where, **{"found-number": len(said)})
    text = Markup("\n\n").join([title, Markup("\n").join(said)]) if said else title
    return with_back(counting, Screen(text, in_rows(buttons, plain=True)))


def event_screen(counting: Counting, one: EventLine, answers: rsvps.Counts) -> Screen:
    """Return how an event has been answered."""
    lines = [
        Line(counting.label(f"counts-{answer}"), number)
        for answer, number in zip(rsvps.ANSWERS, answers[:3], strict=True)
    ]
    if answers.waiting:
        lines.append(Line(counting.label("desk-bar-waiting"), answers.waiting))
    title = counting.say(
        "counts-event",
        title=one.title,
        day=dates.day(counting.day(one.starts_at), counting.language),
        cancelled=one.cancelled,
    )
    total = Line(counting.label("counts-answered"), sum(line.number for line in lines))
    back = Button(counting.label("counts-events-button"), Count("events", 0, "list"))
    screen = Screen(numbers(counting, title, lines, total)).with_row(back)
    return with_back(counting, screen)


def round_screen(counting: Counting, one: Round, answers: surveys.Counts) -> Screen:
    """Return how many of the invited have answered a survey round."""
    silent = answers.invited - answers.started - answers.finished - answers.declined
    lines = [
        Line(counting.label("counts-finished"), answers.finished),
        Line(counting.label("counts-started"), answers.started),
        Line(counting.label("counts-silent"), silent),
        Line(counting.label("counts-declined"), answers.declined),
    ]
    total = Line(counting.label("counts-invited"), answers.invited)
    title = counting.say(
        "counts-round",
        title=_title(counting, one),
        opened=dates.day(counting.day(one.opens_at), counting.language),
        closes=day_in_words(counting.house, counting.language, one.closes_at),
    )
    rate = {"rate-number": rules.percent(answers.finished, answers.invited)}
    text = Markup("\n\n").join(
        [numbers(counting, title, lines, total), counting.say("counts-rate", **rate)]
    )
    back = Button(counting.label("counts-rounds-button"), Count("rounds", 0, "list"))
    return with_back(counting, Screen(text).with_row(back))
