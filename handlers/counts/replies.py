"""What counts of replies look like: an event's answers, a survey round's respondents."""

from collections.abc import Sequence

from config import dates
from config.markup import Markup
from handlers.buttons import Count, ResultsDo
from handlers.counts import codes, rules
from handlers.counts.counting import Counting, numbers, with_back, with_files
from handlers.counts.rules import Line
from handlers.screen import Button, Screen, in_rows
from handlers.surveys.desk_screens import title_of as desk_title
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
            **{"place-number": number, "title": title_of(counting, one)},
            day=dates.short_day(counting.day(one.opens_at), counting.language),
        )
        for number, one in enumerate(rounds, 1)
    ]
    buttons = [
        _numbered(number, title_of(counting, one), Count("round", one.id, "answers"))
        for number, one in enumerate(rounds, 1)
    ]
    return _choice(counting, "counts-rounds", said, buttons)


def _numbered(number: int, title: str, press: Count) -> Button:
    return Button(f"{number}. {rules.cut(title, BUTTON_TITLE)}", press)


def title_of(counting: Counting, one: Round) -> str:
    """Return a round's name, with whose it is where it goes by itself."""
    return desk_title(counting.house, counting.language, one)


def _choice(
    counting: Counting, key: str, said: Sequence[Markup], buttons: Sequence[Button]
) -> Screen:
    title = counting.say(key, where=counting.where, **{"found-number": len(said)})
    text = Markup("\n\n").join([title, Markup("\n").join(said)]) if said else title
    return with_back(counting, Screen(text, in_rows(buttons, plain=True)))


def event_lines(counting: Counting, answers: rsvps.Counts) -> tuple[list[Line], Line]:
    """Return how many gave each answer, and how many answered."""
    lines = [
        Line(counting.label(f"counts-{answer}"), number)
        for answer, number in zip(rsvps.ANSWERS, answers[:3], strict=True)
    ]
    if answers.waiting:
        lines.append(Line(counting.label("desk-bar-waiting"), answers.waiting))
    return lines, Line(counting.label("counts-answered"), sum(line.number for line in lines))


def event_title(counting: Counting, one: EventLine) -> Markup:
    """Return an event's name, its day, and whether it was cancelled."""
    return counting.say(
        "counts-event",
        title=one.title,
        day=dates.day(counting.day(one.starts_at), counting.language),
        cancelled=one.cancelled,
    )


def event_screen(counting: Counting, one: EventLine, answers: rsvps.Counts) -> Screen:
    """Return how an event has been answered."""
    lines, total = event_lines(counting, answers)
    screen = Screen(numbers(counting, event_title(counting, one), lines, total))
    screen = with_files(counting, codes.event(one.id), screen)
    back = Button(counting.label("counts-events-button"), Count("events", 0, "list"))
    return with_back(counting, screen.with_row(back))


def round_lines(counting: Counting, answers: surveys.Counts) -> tuple[list[Line], Line]:
    """Return how many of the invited did what, and how many were invited: never what they said."""
    silent = answers.invited - answers.started - answers.finished - answers.declined
    lines = [
        Line(counting.label("counts-finished"), answers.finished),
        Line(counting.label("counts-started"), answers.started),
        Line(counting.label("counts-silent"), silent),
        Line(counting.label("counts-declined"), answers.declined),
    ]
    return lines, Line(counting.label("counts-invited"), answers.invited)


def round_title(counting: Counting, one: Round) -> Markup:
    """Return a round's name and when it is open."""
    return counting.say(
        "counts-round",
        title=title_of(counting, one),
        opened=dates.day(counting.day(one.opens_at), counting.language),
        closes=day_in_words(counting.house, counting.language, one.closes_at),
    )


def round_screen(
    counting: Counting, one: Round, answers: surveys.Counts, *, to_results: bool = False
) -> Screen:
    """Return how many of the invited have answered a survey round.

    What they answered is protected: the final results are where ``to_results`` leads.
    """
    lines, total = round_lines(counting, answers)
    rate = {"rate-number": rules.percent(answers.finished, answers.invited)}
    table = numbers(counting, round_title(counting, one), lines, total)
    screen = Screen(Markup("\n\n").join([table, counting.say("counts-rate", **rate)]))
    screen = with_files(counting, codes.round_(one.id), screen)
    if to_results:
        press = ResultsDo(one.id, "show", "")
        screen = screen.with_row(Button(counting.label("counts-results-button"), press))
    back = Button(counting.label("counts-rounds-button"), Count("rounds", 0, "list"))
    return with_back(counting, screen.with_row(back))
