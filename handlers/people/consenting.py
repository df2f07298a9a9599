"""Consents as people give and withdraw them: each for itself, each with its own record."""

from collections.abc import Iterable

from handlers.turn import Turn
from storage import consents
from storage.consents import TAKING_PART, Consent


def give(turn: Turn, purpose: str) -> None:
    """Record a consent with the text version and the language in which it is given."""
    version = turn.house.organisation.privacy.version
    consent = Consent(purpose, version, turn.language, turn.seconds)
    consents.give(turn.tx, turn.who().id, consent)


def set_taking_part(turn: Turn, wanted: Iterable[str]) -> None:
    """Give what is wanted and not in force, withdraw what is in force and not wanted."""
    person, ways = turn.who(), set(TAKING_PART)
    given, wished = ways & set(consents.in_force(turn.tx, person.id)), ways & set(wanted)
    for purpose in TAKING_PART:
        if purpose in wished - given:
            give(turn, purpose)
        elif purpose in given - wished:
            consents.withdraw(turn.tx, person.id, purpose, turn.seconds)
