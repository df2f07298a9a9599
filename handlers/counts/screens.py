"""What counts of people look like: the first card, a table that fits a phone, help, mistakes."""

from collections.abc import Iterator, Mapping, Sequence

from config.markup import Markup
from handlers.buttons import Count, StatsDo
from handlers.counts import rules, written
from handlers.counts.counting import (
    LONGEST_CODE,
    RUN,
    Counting,
    numbers,
    ways,
    with_back,
    with_files,
)
from handlers.counts.grammar import Answers
from handlers.counts.lexicon import Lexicon
from handlers.counts.query import Query, encode, listed
from handlers.counts.rules import Line
from handlers.screen import Button, Screen, clipped, in_rows
from storage.counts import EVERYBODY, Heads

PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")
HELP = "help"
EVENTS = Answers("events")
LONGEST_WORDS = 200  # characters of what was not understood that are said again


def subject_button(counting: Counting, subject: str) -> Button:
    """Return the button that opens a subject: a dimension of people, events or rounds."""
    press = Count("people", 0, subject) if subject in rules.PEOPLE else Count(subject, 0, "list")
    return Button(counting.label(f"counts-{subject}-button"), press)


def subjects(counting: Counting) -> list[str]:
    """Return what can be counted; units only where there are several of them to see."""
    several = counting.scope is None and len(counting.house.organisation.units) > 1
    return [one for one in rules.SUBJECTS if one != "unit" or several]


def first_screen(counting: Counting, heads: Heads, *, unknown: bool = False) -> Screen:
    """Return how many there are in all, with a button for each way to count them."""
    said = counting.say(
        "counts-first",
        where=counting.where,
        **{"people-number": heads.people, "reachable-number": heads.reachable},
    )
    parts = [counting.say("counts-unknown-word"), said] if unknown else [said]
    buttons = [subject_button(counting, one) for one in subjects(counting)]
    screen = Screen(PARAGRAPH.join(parts), in_rows(buttons, plain=counting.plain))
    return screen.with_row(Button(counting.label("counts-help-button"), StatsDo(HELP, "")))


def suggest_screen(
    counting: Counting,
    lexicon: Lexicon,
    wrong: Sequence[str],
    nearest: Mapping[Query | Answers, str],
) -> Screen:
    """Ask which of the nearest right forms, each with its code, was meant; a tap on one runs it."""
    parts = [counting.say("counts-suggest", words=clipped(", ".join(wrong), LONGEST_WORDS))]
    parts += [_command(counting, lexicon, one) for one in nearest]
    found = [_run_button(counting, lexicon, one, code) for one, code in nearest.items()]
    buttons = [button for some in found for button in some]
    return with_back(counting, Screen(PARAGRAPH.join(parts), in_rows(buttons, plain=True)))


def _command(counting: Counting, lexicon: Lexicon, asked: Query | Answers) -> Markup:
    return counting.say("counts-command", words=written.command(counting, lexicon, asked))


def _run_button(
    counting: Counting, lexicon: Lexicon, asked: Query | Answers, code: str
) -> list[Button]:
    if asked in (Answers("events"), Answers("rounds")) and isinstance(asked, Answers):
        return [subject_button(counting, asked.subject)]
    if isinstance(asked, Query) and asked.by and asked == Query(asked.by):
        return [subject_button(counting, asked.by)]
    label = clipped(written.command(counting, lexicon, asked))
    return [Button(label, StatsDo(RUN, code))] if len(code) <= LONGEST_CODE else []


def another_unit(counting: Counting) -> Screen:
    """Say that only the numbers of one's own unit are to be seen."""
    return with_back(counting, Screen(counting.say("counts-own-unit", unit=counting.where)))


def help_screen(counting: Counting, lexicon: Lexicon) -> Screen:
    """Show by examples what can be written after the command; a tap on one runs it."""
    examples = list(_examples(counting))
    parts = [counting.say("counts-help")]
    written_out: list[Query | Answers] = [*examples, EVENTS]
    parts.append(LINE.join(_command(counting, lexicon, one) for one in written_out))
    parts.append(counting.say("counts-help-more"))
    buttons = [
        button
        for one in examples
        for button in _run_button(counting, lexicon, one, encode(counting.house, one))
    ]
    return with_back(counting, Screen(PARAGRAPH.join(parts), in_rows(buttons, plain=True)))


def _examples(counting: Counting) -> Iterator[Query]:
    """Give examples with the school's own names."""
    house = counting.house
    chosen = Query()
    if "unit" in subjects(counting):
        chosen = chosen.within("unit", listed(house, "unit")[:1])
    yield Query("field", chosen.in_years(2020, 2024).chosen)
    yield Query("year", Query().within("field", listed(house, "field")[:1]).chosen)


def people_screen(
    counting: Counting, query: Query, counts: Mapping[str, int], heads: Heads | None = None
) -> Screen:
    """Return the members of a query by one dimension, or in one number."""
    shown, total = table(counting, query, counts)
    title = heading(counting, query)
    if heads is not None or not shown:  # a table without lines says less than words
        heads = heads or Heads(0, 0)
        said = {"people-number": heads.people, "reachable-number": heads.reachable}
        text = PARAGRAPH.join([title, counting.say("counts-heads", **said)])
        return _with_ways(counting, query, Screen(text))
    screen = Screen(numbers(counting, title, shown, total))
    if total.number:
        screen = with_files(counting, encode(counting.house, query), screen)
    return _with_ways(counting, query, screen)


def _with_ways(counting: Counting, query: Query, screen: Screen) -> Screen:
    """Return the screen with the other ways to count the same people, where some were chosen."""
    if query.chosen != EVERYBODY:
        others = [one for one in subjects(counting) if one in rules.PEOPLE and one != query.by]
        codes = {encode(counting.house, Query(one, query.chosen)): one for one in others}
        labels = {code: f"counts-{one}-button" for code, one in codes.items()}
        buttons = ways(counting, RUN, labels)
        rows = in_rows(buttons, plain=counting.plain)
        screen = Screen(screen.text, (*screen.rows, *rows))
    return with_back(counting, screen)


def heading(counting: Counting, query: Query) -> Markup:
    """Return what is counted: by what, where, and each other condition on a line of its own."""
    conditions = written.conditions(counting, query)
    where = conditions.pop(0)[1] if query.chosen.units else counting.where
    lines = [counting.say("counts-people-by", by=query.by or "nothing", where=where)]
    lines += [
        counting.say("counts-condition", name=name, values=values) for name, values in conditions
    ]
    return LINE.join(lines)


def table(counting: Counting, query: Query, counts: Mapping[str, int]) -> tuple[list[Line], Line]:
    """Return the lines of a count, at most as many as are shown, and their sum."""
    lines, total = all_lines(counting, query, counts)
    return rules.shortened(lines, counting.label("counts-others")), total


def all_lines(
    counting: Counting, query: Query, counts: Mapping[str, int]
) -> tuple[list[Line], Line]:
    """Return every line of a count, and their sum."""
    values = rules.order(query.by, counts, _listed(counting, query))
    lines = [
        Line(written.name_of(counting, query.by, value), counts.get(value, 0)) for value in values
    ]
    return lines, Line(counting.label("counts-total"), sum(counts.values()))


def _listed(counting: Counting, query: Query) -> Sequence[str]:
    """Return the values that have a line even if nobody is there: the chosen ones, else all."""
    if query.by in ("", "year"):
        return ()
    if query.by == "unit" and counting.scope is not None:
        return [counting.scope]
    chosen = {
        "unit": query.chosen.units,
        "field": query.chosen.fields,
        "region": query.chosen.regions,
        "language": query.chosen.languages,
    }[query.by]
    return chosen or listed(counting.house, query.by)
