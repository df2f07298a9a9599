"""What a coordinator can count; every query keeps to the coordinator's own unit."""

from config.languages import LANGUAGES
from handlers.buttons import Count
from handlers.counts import replies, rules, screens
from handlers.counts.counting import FIRST, Counting
from handlers.failures import StaleButton
from handlers.house import House
from handlers.screen import Screen
from handlers.turn import Turn
from storage import counts, rsvps, surveys

LATEST = 10  # events and rounds to choose from


def count(turn: Turn, words: str = "") -> None:
    """Show the counts, or at once the ones named after the command in any of the languages."""
    if not words.strip():
        turn.show(_first(turn))
        return
    known = vocabulary(turn.house)
    subject = rules.meant(words, known)
    if subject is not None:
        turn.show(_subject(turn, subject))
    elif suggested := rules.suggestions(words, known):
        turn.show(screens.suggest_screen(_counting(turn), suggested))
    else:
        turn.show(_first(turn, unknown=True))


def show(turn: Turn, press: Count) -> None:
    """Show the counts that a button stands for; StaleButton for what is not within the scope."""
    if press.what == "people" and press.by == FIRST.by:
        turn.show(_first(turn))
    elif press.what == "people" and press.by in rules.PEOPLE:
        turn.show(_subject(turn, press.by))
    elif press.what in ("events", "rounds"):
        turn.show(_subject(turn, press.what))
    elif press.what == "event":
        turn.show(_event(turn, press.id))
    elif press.what == "round":
        turn.show(_round(turn, press.id))
    else:
        raise StaleButton


def vocabulary(house: House) -> dict[str, str]:
    """Return every language's words for what can be counted, each with its subject."""
    return {
        word.strip(): subject
        for language in LANGUAGES
        for subject in rules.SUBJECTS
        for word in house.texts.plain(language, f"counts-words-{subject}").split(",")
    }


def _counting(turn: Turn) -> Counting:
    return Counting(turn.house, turn.language, turn.scope)


def _first(turn: Turn, *, unknown: bool = False) -> Screen:
    heads = counts.heads(turn.tx, turn.scope)
    return screens.first_screen(_counting(turn), heads, unknown=unknown)


def _subject(turn: Turn, subject: str) -> Screen:
    if subject == "events":
        return replies.events_screen(_counting(turn), counts.events(turn.tx, turn.scope, LATEST))
    if subject == "rounds":
        rounds = surveys.rounds(turn.tx, turn.scope)[:LATEST]
        return replies.rounds_screen(_counting(turn), rounds)
    by = counts.people_by(turn.tx, subject, turn.scope)
    return screens.people_screen(_counting(turn), subject, by)


def _event(turn: Turn, event_id: int) -> Screen:
    event = counts.event(turn.tx, event_id, turn.scope)
    if event is None:
        raise StaleButton
    return replies.event_screen(_counting(turn), event, rsvps.counts(turn.tx, event.id))


def _round(turn: Turn, round_id: int) -> Screen:
    one = surveys.by_id(turn.tx, round_id)
    if one is None or turn.scope not in (None, one.unit):
        raise StaleButton
    return replies.round_screen(_counting(turn), one, surveys.counts(turn.tx, one.id))
