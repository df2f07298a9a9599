"""When a round has closed: it is counted once and for all, in short steps that survive a kill.

Each step is one transaction that adds to the numbers and notes how far it has come.
"""

from functools import partial

from handlers.house import House
from handlers.recipes import Left
from handlers.results import counting, flowing, publishing
from handlers.surveys.rules import asked_in, questionnaire_of
from storage import closings, loose_sheets, tallies
from storage.closings import Counting
from storage.surveys import ANONYMOUS, CONFIDENTIAL
from storage.tallies import Tallies
from storage.transaction import Transaction

NAME = "tallies"
PEOPLE, FORMS, ERASED = 150, 40, 150  # in one step: some ten milliseconds each


def step(house: House, tx: Transaction, now: int) -> Left:  # noqa: ARG001 - of the protocol
    """Do the next few milliseconds of counting closed rounds; return whether more may be left."""
    found = closings.next_one(tx, now)
    if found is None:
        return False
    if "secret" not in found.flow:
        _begin(tx, found)
    elif not found.flow.get("went"):
        _see_how_it_went(tx, found)
    elif not found.flow.get("counted"):
        _count(tx, found)
    elif not found.flow.get("summed"):
        return _sum_up(tx, found)
    elif not closings.erase_unfinished(tx, found.survey.id, ERASED):
        flow = {"parts": found.flow.get("parts", {})}
        text = _publication(found, tallies.of(tx, found.survey.id))
        closings.finish(tx, found.survey.id, flow, text, now)
    return True


def _begin(tx: Transaction, found: Counting) -> None:
    """Draw the round's secret: what is hidden by chance stays the same from then on."""
    tallies.add(tx, found.survey.id, {(tallies.SECRET, "", "", ""): closings.new_secret()})
    _went_on(tx, found, found.counted_to, secret=True)


def _see_how_it_went(tx: Transaction, found: Counting) -> None:
    after = found.flow.get("person", 0)
    people = closings.asked_after(tx, found.survey.id, after, PEOPLE)
    timed = found.survey.mode != ANONYMOUS
    flowing.add(found.flow, asked_in(found.survey), people, timed=timed)
    person = people[-1].person_id if people else after
    _went_on(tx, found, found.counted_to, person=person, went=len(people) < PEOPLE)


def _count(tx: Transaction, found: Counting) -> None:
    survey, anonymous = found.survey, found.survey.mode == ANONYMOUS
    counted_to, finished = found.counted_to, []
    if anonymous:
        after = bytes.fromhex(found.flow.get("key", ""))
        keyed = closings.sheets_after(tx, survey.id, after, FORMS)
        finished = [one for _, one in keyed]
        found.flow["key"] = keyed[-1][0].hex() if keyed else after.hex()
    else:
        forms = closings.finished_after(tx, survey.id, counted_to, FORMS)
        finished = [one for _, one in forms]
        counted_to = forms[-1][0] if forms else counted_to
    sheets = counting.sheets(asked_in(found.survey), finished)
    numbers = counting.count(sheets, by_unit=survey.unit is None, anonymous=anonymous)
    tallies.add(tx, survey.id, numbers)
    closings.keep_texts(tx, survey.id, counting.texts(sheets))
    if survey.mode == CONFIDENTIAL:
        loose_sheets.keep(tx, survey.id, map(counting.loose, sheets))
    _went_on(tx, found, counted_to, counted=len(sheets) < FORMS)


def _sum_up(tx: Transaction, found: Counting) -> Left:
    """Sum up; what may be shown is then decided before the next step, while others go on."""
    closings.sum_up(tx, found.survey.id)
    _went_on(tx, found, found.counted_to, summed=True)
    return partial(_publication, found, tallies.of(tx, found.survey.id))


def _publication(found: Counting, counted: Tallies) -> str:
    return publishing.text_of(questionnaire_of(found.survey.snapshot), counted)


def _went_on(tx: Transaction, found: Counting, counted_to: int, **more: object) -> None:
    closings.went_on(tx, found.survey.id, found.flow | more, counted_to)
