"""Whose results they are: which rounds a coordinator finds, and which lines of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.results.protecting import Line, Publication
from handlers.results.publishing import publication_of
from handlers.turn import Turn
from storage import results, surveys, tallies
from storage.surveys import Round
from storage.transaction import Transaction

SPLITS = ("unit", "field", "year")


@dataclass(frozen=True, slots=True)
class View:
    """What one coordinator may see of a publication: all of it, or only the row of one unit.

    Whoever sees one ``unit`` sees no further split of it: that could be subtracted from others'.
    """

    publication: Publication
    unit: str | None = None

    def line(self, question: str) -> Line | None:
        """Return the numbers of a question for all whom the viewer sees; None if there are none."""
        published = self.publication.question(question)
        if self.unit is None:
            return published.all
        return published.splits.get("unit", {}).get(self.unit)

    def lines(self) -> dict[str, Line]:
        """Return the numbers of every question that has any, for all whom the viewer sees."""
        found = {one: self.line(one) for one in self.publication.questions}
        return {one: line for one, line in found.items() if line is not None}

    def group(self, by: str, part: str) -> dict[str, Line]:
        """Return the numbers of every question that has any, for one group of a split."""
        found = {one: self.split(one, by).get(part) for one in self.publication.questions}
        return {one: line for one, line in found.items() if line is not None}

    def split(self, question: str, by: str) -> Mapping[str, Line]:
        """Return the lines of a split by group; empty where there is no such split to see."""
        if self.unit is not None or by not in SPLITS:
            return {}
        return self.publication.question(question).splits.get(by, {})


def unit_alone(scope: str | None, survey: Round) -> str | None:
    """Return the unit whose row alone a coordinator of this scope sees; None for everything."""
    return scope if survey.unit is None else None


def own_round(turn: Turn, round_id: int) -> Round:
    """Return a round whose results the coordinator finds; it is as if there were no others."""
    coordinator(turn)
    survey = found(turn.tx, round_id, turn.scope)
    if survey is None:
        raise StaleButton
    return survey


def found(tx: Transaction, round_id: int, scope: str | None) -> Round | None:
    """Return a round if a coordinator of this scope (None: the whole school) finds it."""
    within = results.is_within(tx, round_id, scope)
    return surveys.by_id(tx, round_id) if within else None


def own_closed(turn: Turn, round_id: int) -> Round:
    """Return a round of the coordinator whose results are final; StaleButton for any other."""
    survey = own_round(turn, round_id)
    if survey.tallied_at is None:
        raise StaleButton
    return survey


def published(tx: Transaction, survey: Round) -> Publication:
    """Return what may be shown of a round whose results are final."""
    return publication_of(tallies.publication(tx, survey.id))


def view(tx: Transaction, survey: Round, scope: str | None) -> View:
    """Return what a coordinator of this scope sees of a round whose results are final."""
    return View(published(tx, survey), unit_alone(scope, survey))


def seen(turn: Turn, survey: Round) -> View:
    """Return what the coordinator of the turn sees of a round whose results are final."""
    return view(turn.tx, survey, turn.scope)
