"""What choosing an audience looks like: the card, a condition with its ticks, and the lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from config.languages import PLAIN
from config.markup import Markup
from handlers.audience import choices, rules
from handlers.audience.choices import Thing
from handlers.audience.counted import fitting, how_many
from handlers.audience.subject import Subject
from handlers.audience.words import Named, condition, heading, said
from handlers.desk_buttons import AudienceDo
from handlers.forms.kinds import paged
from handlers.forms.screens import TICKED, UNTICKED
from handlers.house import House, Key, Said
from handlers.screen import Button, Rows, Screen, clipped, in_rows, side_by_side
from storage.audience import ASKING, Reach
from storage.conditions import EVENT, ROUND, TAKES_PART, UNITS
from storage.saved_audiences import SavedAudience
from storage.venues import Venue

PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")
LATELY = (7, 30, 90)  # days since somebody joined
MOST_LISTED = 8


@dataclass(frozen=True, slots=True)
class View:
    """Who looks at what: the school, the language, what the audience is for, what is in it."""

    house: House
    language: str
    subject: Subject
    about: Named

    @property
    def plain(self) -> bool:
        """Whether the reader reads plain Finnish."""
        return self.language == PLAIN

    def say(self, key: str, **values: object) -> Markup:
        """Return a text of ours as HTML."""
        return self.house.texts.say(self.language, key, **values)

    def button(self, said_: Said, action: str, value: object = "", tick: str = "") -> Button:
        """Return a button that does something with this audience."""
        label = clipped(self.house.label(self.language, said_))
        return Button(label + tick, AudienceDo(self.subject.id, action, str(value)))

    def whom(self) -> Markup:
        """Return who is meant now."""
        return said(self.house, self.language, self.subject.audience, self.about)


def card(view: View, reach: Reach, *, can_post: bool, any_saved: bool) -> Screen:
    """Return who is meant in words and numbers, and a button for each condition."""
    audience = view.subject.audience
    fixed = {UNITS} if view.subject.unit is not None else set()
    given = {*audience.names, *([VENUES] if audience.venues else [])} - fixed
    names = [*choices.offered(view.house, view.subject), *([VENUES] if can_post else [])]
    conditions = [
        view.button(heading(one), "see", one, TICKED if one in given else "") for one in names
    ]
    more = [view.button(Key("audiences-save-button"), "write", "name")] if given else []
    more += [view.button(Key("audiences-saved-button"), "saved")] if any_saved else []
    more += [view.button(Key("audiences-everyone-again-button"), "clear")] if given else []
    done = view.button(Key("audiences-done-button"), "done")
    numbers = () if audience.only_venues else how_many(view.house, view.language, reach)
    text = [view.say("audiences-card"), view.whom(), *numbers]
    rows = in_rows(conditions, plain=view.plain, together=16)
    return Screen(PARAGRAPH.join(text), (*rows, *in_rows(more, plain=view.plain), (done,)))


VENUES = "venues"


def _page(view: View, text: Sequence[Markup], rows: Rows) -> Screen:
    """Return a page about one condition, with the way back to all of them."""
    back = view.button(Key("audiences-back-button"), "card")
    return Screen(PARAGRAPH.join(text), (*rows, (back,)))


def ticks(view: View, name: str, reach: Reach | None, leaf: str = "") -> Screen:
    """Return a condition with what is ticked of it; ``reach`` is how many fit all of them."""
    audience = view.subject.audience
    now = rules.ticks(audience, name)
    page = paged(choices.options(view.house, name), leaf)
    buttons = [
        view.button(one.label, "tick", f"{name}.{one.id}", TICKED if one.id in now else UNTICKED)
        for one in page.choices
    ]
    leaves = [view.button(label, "see", f"{name}.{to}") for to, label in page.leaves]
    rows = (
        *in_rows(buttons, plain=view.plain),
        *side_by_side(leaves, plain=view.plain),
        *_ways(view, name),
        *_another(view, name),
    )
    return _page(view, _asked(view, name, reach), rows)


def _asked(view: View, name: str, reach: Reach | None) -> list[Markup]:
    """Return the question of a condition, what it says now, and how many fit."""
    text = [view.say("audiences-asked", question=view.say(_question(name)))]
    if name in view.subject.audience.names:
        text.append(condition(view.house, view.language, view.subject.audience, name, view.about))
    if reach is not None:
        text.append(fitting(view.house, view.language, reach))
    return text


def _question(name: str) -> str:
    return f"audiences-ask-{name.replace('_', '-')}"


def _ways(view: View, name: str) -> Rows:
    """Return the buttons that turn a condition into its opposite, and that drop it."""
    audience = view.subject.audience
    if name not in audience.names or (name == TAKES_PART and view.subject.topic == ASKING):
        return ()
    turn = (
        view.button(Key("audiences-only-these-button"), "only", name)
        if name in audience.without
        else view.button(Key("audiences-all-but-these-button"), "not", name)
    )
    drop = view.button(Key("audiences-drop-button"), "clear", name)
    return side_by_side([turn, drop], plain=view.plain)


def _another(view: View, name: str) -> Rows:
    if name not in (EVENT, ROUND):
        return ()
    return ((view.button(Key(f"audiences-another-{name}-button"), "pick", name),),)


def spans(view: View, name: str, offers: Sequence[tuple[str, Said]], reach: Reach | None) -> Screen:
    """Return the condition on years or on joining: what is offered, and the way to write it."""
    buttons = [view.button(label, name, option) for option, label in offers]
    write = view.button(Key(f"audiences-write-{name}-button"), "write", name)
    rows = (*in_rows(buttons, plain=view.plain), (write,), *_ways(view, name))
    return _page(view, _asked(view, name, reach), rows)


def years_offered(this_year: int) -> list[tuple[str, Said]]:
    """Return the spans of graduation years that are offered."""
    spans_ = [(this_year, this_year), (this_year - 1, this_year - 1), (this_year - 4, this_year)]
    return [
        (f"{first}-{last}", str(first) if first == last else f"{first}–{last}")
        for first, last in spans_
    ]


def joined_offered() -> list[tuple[str, Said]]:
    """Return since when somebody can have joined."""
    return [(str(days), Key("audiences-days-button", {"days-number": days})) for days in LATELY]


def things(view: View, name: str, found: Sequence[Thing], page: int, last: int) -> Screen:
    """Return a page of the events or surveys that the audience can be about."""
    if not found:
        return _page(view, [view.say(f"audiences-no-{name}")], ())
    lines, rows = [], []
    for number, one in enumerate(found, page * MOST_LISTED + 1):
        values = {"line-number": number, "title": one.title, "day": one.day}
        lines.append(view.say("audiences-thing", **values))
        rows.append((view.button(f"{number}. {one.title}", name, one.id),))
    leaves = [
        *([view.button(Key("form-previous"), "pick", f"{name}.{page - 1}")] if page else []),
        *([view.button(Key("form-next"), "pick", f"{name}.{page + 1}")] if page < last else []),
    ]
    text = [view.say("audiences-asked", question=view.say(f"audiences-which-{name}"))]
    return _page(view, [*text, LINE.join(lines)], (*rows, *side_by_side(leaves, plain=view.plain)))


def venues(view: View, found: Sequence[Venue]) -> Screen:
    """Return the groups and channels with their ticks, and whether it goes to them alone."""
    audience = view.subject.audience
    buttons = [
        view.button(
            clipped(one.title, 28),
            "tick",
            f"{VENUES}.{one.id}",
            TICKED if one.id in audience.venues else UNTICKED,
        )
        for one in found
    ]
    rows = in_rows(buttons, plain=view.plain)
    if audience.venues:
        key = "audiences-people-too-button" if audience.only_venues else "audiences-alone-button"
        rows = (*rows, (view.button(Key(key), "alone"),))
    question = view.say("audiences-asked", question=view.say("audiences-ask-venues"))
    return _page(view, [question, view.say("audiences-venues-help"), view.whom()], rows)


def saved(view: View, found: Sequence[SavedAudience], page: int, last: int) -> Screen:
    """Return a page of the saved audiences."""
    rows = [(view.button(one.name, "look", one.id),) for one in found]
    leaves = [
        *([view.button(Key("form-previous"), "saved", page - 1)] if page else []),
        *([view.button(Key("form-next"), "saved", page + 1)] if page < last else []),
    ]
    text = view.say("audiences-saved" if found else "audiences-saved-none")
    return _page(view, [text], (*rows, *side_by_side(leaves, plain=view.plain)))


def looked_at(view: View, kept: SavedAudience, about: Named) -> Screen:
    """Return a saved audience in words, to be used or deleted."""
    whom = said(view.house, view.language, kept.audience, about)
    rows = (
        (view.button(Key("audiences-use-button"), "use", kept.id),),
        (view.button(Key("audiences-delete-button"), "drop", kept.id),),
        (view.button(Key("audiences-saved-button"), "saved"),),
    )
    return _page(view, [view.say("audiences-saved-name", name=kept.name), whom], rows)


def sure(view: View, kept: SavedAudience) -> Screen:
    """Ask once whether to delete a saved audience."""
    rows = (
        (view.button(Key("audiences-delete-now-button"), "drop_now", kept.id),),
        (view.button(Key("audiences-keep-button"), "look", kept.id),),
    )
    return Screen(view.say("audiences-sure", name=kept.name), rows)
