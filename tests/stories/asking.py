"""Survey rounds of the stories, sent to everybody, and what is kept of somebody's part in one."""

from dataclasses import replace
from typing import Any

from config.questionnaire import Question, Questionnaire
from handlers.surveys.rules import closes_at, new_round
from handlers.surveys.terms import terms_of
from storage import campaigns, forms, surveys
from storage.audience import Audience
from storage.surveys import CONFIDENTIAL, Respondent
from storage.transaction import Transaction
from tests.stories.world import Alumnus, World

CAREER = "career_followup"


def career(world: World) -> Questionnaire:
    """Return the career survey of the school."""
    return world.app.house.questionnaires[CAREER]


def only(questionnaire: Questionnaire, *questions: Question) -> Questionnaire:
    """Return the questionnaire with these questions in place of its own."""
    return replace(questionnaire, questions=questions)


async def asks(
    world: World, mode: str = CONFIDENTIAL, questionnaire: Questionnaire | None = None
) -> int:
    """Send a round to everybody, see it arrive, and return its id."""
    asked = questionnaire or career(world)
    world.remember()
    round_id = await world.db.write(_send, world, asked, mode)
    await world.app.dispatch.drain()
    await world.settles()
    return round_id


def _send(tx: Transaction, world: World, asked: Questionnaire, mode: str) -> int:
    now, school = world.clock.seconds(), world.app.house.organisation
    closing = closes_at(asked, now, school.zone)
    new = new_round(asked, Audience(), opens_at=now, closes_at=closing, mode=mode)
    round_id = surveys.create(tx, new)
    terms = terms_of(school, asked, mode, now, own_end=False)
    campaigns.start(
        tx,
        kind="round",
        subject=round_id,
        content=terms.to_json(),
        audience=Audience(),
        now=now,
    )
    return round_id


async def part_of(world: World, who: Alumnus, round_id: int) -> Respondent:
    """Return somebody's part in a round."""
    person = await who.record()
    assert person is not None
    found = await world.db.read(surveys.respondent, round_id, person.id)
    assert found is not None
    return found


async def answers_of(world: World, who: Alumnus, round_id: int) -> dict[str, Any]:
    """Return what somebody has answered so far; nothing if no answer leads to them."""

    def find(tx: Transaction, person_id: int) -> dict[str, Any]:
        session = forms.latest(tx, person_id, "survey", round_id)
        kept = forms.answers(tx, session.id) if session is not None else {}
        return {name: one.value for name, one in kept.items()}

    person = await who.record()
    assert person is not None
    return await world.db.read(find, person.id)
