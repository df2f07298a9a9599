"""Short ways to a wish for help: a round that is open, and a survey answered up to its end."""

from collections.abc import Sequence
from datetime import timedelta

from handlers.buttons import RoundDo
from storage import matters, surveys
from storage.audience import Audience
from storage.matters import Matter
from storage.surveys import CONFIDENTIAL, Round
from storage.transaction import Transaction
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

HELP = ("job_ads", "talk")


async def opens(world: World, *asked: Alumnus, mode: str = CONFIDENTIAL) -> int:
    """Open a round of the career survey to these people; return its id."""
    questionnaire = world.app.house.questionnaires["career_followup"]
    now = world.clock.seconds()
    closes_at = int((world.clock.now() + timedelta(days=30)).timestamp())
    new = Round(
        id=0,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        snapshot=questionnaire.to_json(),
        unit=None,
        audience=Audience(),
        made_by=None,
        opens_at=now,
        closes_at=closes_at,
        mode=mode,
    )
    people = [one for person in asked if (one := await person.record()) is not None]

    def write(tx: Transaction) -> int:
        round_id = surveys.create(tx, new)
        tx.run_each(
            """INSERT INTO respondent (round_id, person_id, invited_at)
            VALUES (:round_id, :person_id, :now)""",
            [{"round_id": round_id, "person_id": one.id, "now": now} for one in people],
        )
        return round_id

    return await world.db.write(write)


async def answers(
    who: Alumnus,
    round_id: int,
    language: str,
    *,
    wanted: Sequence[str] = HELP,
    consent: str = "yes",
    happy: str = "4",
) -> None:
    """Answer the whole survey as somebody who looks for work and wants help."""
    questionnaire = who.world.app.house.questionnaires["career_followup"]
    words = Words(who.world, language)

    def said(question: str, option: str) -> str:
        found = questionnaire.question(question).option(option)
        assert found is not None
        return found.text[language]

    if not who.account.chat:
        await who.says("/help")
    await who.presses(who.last.id, RoundDo(round_id, "start").encode())
    await who.says(said("main_activity", "seeking"))
    for option in wanted:
        await who.says(said("help_wanted", option))
    await who.taps(words("form-done"))
    await who.says(said("contact_ok", consent), said("satisfaction", happy))
    await who.taps(words("form-skip"))


async def the_wish(world: World) -> Matter | None:
    """Return the first wish that was made, as it is kept."""
    return await world.db.read(matters.by_id, 1)
