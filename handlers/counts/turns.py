"""What a coordinator or viewer can count; every query keeps to their own unit."""

from collections.abc import Callable
from dataclasses import replace

from config.markup import Markup
from handlers.buttons import Count, StatsDo
from handlers.counts import codes, files, replies, rules, screens, showing
from handlers.counts.counting import CHART, CSV, FIRST, RUN, XLSX, Counting
from handlers.counts.grammar import Answers, Mistaken, read
from handlers.counts.lexicon import Lexicon, lexicon, said
from handlers.counts.query import Query, encode
from handlers.counts.showing import LATEST, Viewer
from handlers.failures import StaleButton
from handlers.forms.matching import closest
from handlers.recipes import MANY
from handlers.turn import Turn
from storage import counts, surveys


def count(turn: Turn, words: str = "") -> None:
    """Show the counts, or at once what the words after the command ask for, in any language."""
    if not words.strip():
        _open(turn, codes.FIRST)
        return
    if words.strip(" ?!.").casefold() in ("", *said(turn.house, "counts-words-help")):
        help_(turn, "")
        return
    known = lexicon(turn.house)
    match read(words, known):
        case Query() as query:
            _ask(turn, query)
        case Answers() as answers:
            _answers(turn, answers)
        case Mistaken() as mistaken:
            _correct(turn, known, mistaken)


def _answers(turn: Turn, asked: Answers) -> None:
    """Show the event or round that is asked for; where there is no such, say so above the list."""
    code = _code_of(turn, asked)
    if code not in (codes.EVENTS, codes.ROUNDS) or not asked.named:
        _open(turn, code)
        return
    listed = showing.screen(Viewer(_counting(turn), turn.is_coordinator), turn.tx, code)
    missing = turn.say(f"counts-no-such-{asked.subject}", words=asked.named)
    turn.show(replace(listed, text=Markup("\n\n").join([missing, listed.text])))


def _ask(turn: Turn, query: Query) -> None:
    if query == Query():
        _open(turn, codes.FIRST)
    elif _is_of_others(turn, query):
        turn.show(screens.another_unit(_counting(turn)))
    else:
        _open(turn, encode(turn.house, query))


def _is_of_others(turn: Turn, asked: Query | Answers) -> bool:
    """Whether it is about units that are not the person's."""
    units = asked.chosen.units if isinstance(asked, Query) else ()
    return turn.scope is not None and bool(set(units) - {turn.scope})


def _correct(turn: Turn, known: Lexicon, mistaken: Mistaken) -> None:
    own = [one for one in mistaken.nearest if not _is_of_others(turn, one)]
    if mistaken.nearest and not own:
        turn.show(screens.another_unit(_counting(turn)))
        return
    if not own:
        _open(turn, codes.FIRST, unknown=True)
        return
    found = {one: _nearest_code(turn, one) for one in own}
    turn.show(screens.suggest_screen(_counting(turn), known, mistaken.words, found))


def _nearest_code(turn: Turn, asked: Query | Answers) -> str:
    return _code_of(turn, asked) if isinstance(asked, Answers) else encode(turn.house, asked)


def _code_of(turn: Turn, answers: Answers) -> str:
    """Return the code of the event or round that was named by its place or title; else the list."""
    if answers.subject == "events":
        events = counts.events(turn.tx, turn.scope, LATEST)
        place = _place(answers.named, [one.title for one in events])
        return codes.EVENTS if place is None else codes.event(events[place].id)
    rounds = surveys.rounds(turn.tx, turn.scope, LATEST)
    titles = [replies.title_of(_counting(turn), one) for one in rounds]
    place = _place(answers.named, titles)
    return codes.ROUNDS if place is None else codes.round_(rounds[place].id)


def _place(named: str, titles: list[str]) -> int | None:
    words = named.strip(" .#")
    if words.isdecimal():
        return int(words) - 1 if 1 <= int(words) <= len(titles) else None
    return closest(words, titles)


def show(turn: Turn, press: Count) -> None:
    """Show the counts that a button stands for; StaleButton for what is not within the scope."""
    if press.what == "people" and press.by == FIRST.by:
        _open(turn, codes.FIRST)
    elif press.what == "people" and press.by in rules.PEOPLE:
        _open(turn, encode(turn.house, Query(press.by)))
    elif press.what in (codes.EVENTS, codes.ROUNDS):
        _open(turn, press.what)
    elif press.what == "event":
        _open(turn, codes.event(press.id))
    elif press.what == "round":
        _open(turn, codes.round_(press.id))
    else:
        raise StaleButton


def _counting(turn: Turn) -> Counting:
    return Counting(turn.house, turn.language, turn.scope)


def _open(turn: Turn, code: str, *, unknown: bool = False) -> None:
    """Show what a code stands for; where there are many people, dispatch counts them."""
    showing.demand(turn.tx, turn.house, code, turn.scope)
    if counts.is_large(turn.tx, MANY) and code not in (codes.EVENTS, codes.ROUNDS):
        _later(turn, code, unknown=unknown)
        return
    viewer = Viewer(_counting(turn), turn.is_coordinator)
    turn.show(showing.screen(viewer, turn.tx, code, unknown=unknown))


def _later(turn: Turn, code: str, *, unknown: bool) -> None:
    args = {
        "code": code,
        "scope": turn.scope,
        "coordinates": turn.is_coordinator,
        "unknown": unknown,
    }
    turn.say_later(showing.SAYING, args)


def run(turn: Turn, code: str) -> None:
    """Show the counts of a code."""
    _open(turn, code)


def chart(turn: Turn, code: str) -> None:
    """Send the counts of a code as a picture."""
    showing.demand(turn.tx, turn.house, code, turn.scope, table=True)
    files.chart(turn, _counting(turn), code, large=counts.is_large(turn.tx, MANY))


def xlsx(turn: Turn, code: str) -> None:
    """Send the counts of a code as a spreadsheet."""
    showing.demand(turn.tx, turn.house, code, turn.scope, table=True)
    files.export(turn, _counting(turn), files.XLSX, code)


def csv(turn: Turn, code: str) -> None:
    """Send the counts of a code as CSV."""
    showing.demand(turn.tx, turn.house, code, turn.scope, table=True)
    files.export(turn, _counting(turn), files.CSV, code)


def help_(turn: Turn, _: str) -> None:
    """Show by examples what can be written after the command."""
    turn.show(screens.help_screen(_counting(turn), lexicon(turn.house)))


ACTIONS: dict[str, Callable[[Turn, str], None]] = {
    RUN: run,
    CHART: chart,
    XLSX: xlsx,
    CSV: csv,
    screens.HELP: help_,
}


def do(turn: Turn, press: StatsDo) -> None:
    """Do what a button of counts says; StaleButton for what there is not."""
    act = ACTIONS.get(press.what)
    if act is None:
        raise StaleButton
    act(turn, press.value)
