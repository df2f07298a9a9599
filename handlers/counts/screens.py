"""What counts of people look like: the first card, and a table that fits a phone."""

from collections.abc import Mapping, Sequence

from config.markup import Markup
from handlers.buttons import Count
from handlers.counts import rules
from handlers.counts.counting import Counting, numbers, with_back
from handlers.counts.rules import Line
from handlers.screen import Button, Screen, in_rows
from storage.counts import STUDYING, Heads


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
    return Screen(Markup("\n\n").join(parts), in_rows(buttons, plain=counting.plain))


def suggest_screen(counting: Counting, suggested: Sequence[str]) -> Screen:
    """Ask which of the near words was meant."""
    buttons = [subject_button(counting, one) for one in suggested]
    return with_back(counting, Screen(counting.say("counts-suggest"), in_rows(buttons, plain=True)))


def people_screen(counting: Counting, by: str, counts: Mapping[str, int]) -> Screen:
    """Return the members by one dimension."""
    values = rules.order(by, counts, _listed(counting, by))
    lines = [Line(_name(counting, by, value), counts.get(value, 0)) for value in values]
    total = Line(counting.label("counts-total"), sum(counts.values()))
    shown = rules.shortened(lines, counting.label("counts-others"))
    title = counting.say("counts-people-by", by=by, where=counting.where)
    return with_back(counting, Screen(numbers(counting, title, shown, total)))


def _listed(counting: Counting, by: str) -> Sequence[str]:
    organisation = counting.house.organisation
    if by == "unit":
        every = [unit.id for unit in organisation.units]
        return every if counting.scope is None else [counting.scope]
    listed = {
        "field": [one.code for one in organisation.fields],
        "region": [one.code for one in organisation.region_choices],
        "language": organisation.languages,
    }
    return listed.get(by, ())


def _name(counting: Counting, by: str, value: str) -> str:
    organisation, language = counting.house.organisation, counting.language
    if value == "":
        return counting.label("counts-not-told")
    if by == "unit":
        return organisation.unit_name(value, language)
    if by == "field":
        return organisation.field_label(value, language)
    if by == "region":
        return organisation.region_label(value, language)
    if by == "language":
        return counting.label(f"language-{value}")
    return counting.label("counts-studying") if value == STUDYING else value
