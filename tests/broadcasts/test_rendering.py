"""The words of a campaign, made at the moment of sending."""

from typing import Any

from config.questionnaire import Questionnaire
from handlers.announcing import letter as letters
from handlers.announcing import wording
from handlers.broadcasts.rendering import MOST_CAMPAIGNS, Rendering
from handlers.calls import Withheld
from handlers.house import House
from storage import campaigns, consents, people, surveys
from storage.audience import Audience
from storage.consents import NEWS
from storage.database import Database
from storage.deliveries import Claim, claim_campaign
from storage.surveys import Round
from storage.transaction import Transaction
from tests.broadcasts.conftest import LANGUAGES, NOW

TEXT = 'Tervetuloa!\n\n<b>Kahvia</b> & "pullaa" klo 17 </script>'
CLOSES = NOW + 30 * 86400


def filled(tx: Transaction, kind: str = "announcement", subject: int = 0) -> list[Claim]:
    campaign_id = campaigns.start(
        tx,
        kind=kind,
        subject=subject,
        content=TEXT if kind == "announcement" else "",
        audience=Audience(),
        made_by=1,
        now=NOW,
    )
    while campaigns.fill(tx, campaign_id, NOW):
        pass
    return claim_campaign(tx, campaign_id, NOW, 100)


def a_round(tx: Transaction, questionnaire: Questionnaire) -> int:
    return surveys.create(
        tx,
        Round(
            id=0,
            questionnaire=questionnaire.id,
            version=questionnaire.version,
            snapshot=questionnaire.to_json(),
            unit=None,
            audience=Audience(),
            made_by=1,
            opens_at=NOW,
            closes_at=CLOSES,
        ),
    )


async def test_what_is_sent_is_what_was_previewed_in_each_language(
    house: House, db: Database
) -> None:
    """The preview and the delivery are made by the same function, escaped as it was written."""

    def sent(tx: Transaction) -> list[Any]:
        render = Rendering(house).render
        return [render(tx, claim, NOW) for claim in filled(tx)]

    calls = await db.write(sent)
    assert calls == [
        wording.calls(house, language, letters.read(TEXT), 1)[0] for language in LANGUAGES
    ]
    assert "&lt;b&gt;Kahvia&lt;/b&gt; &amp; &quot;pullaa&quot; klo 17" in calls[0].params["text"]


async def test_a_language_changed_on_the_way_is_followed(house: House, db: Database) -> None:
    """The language is that of the moment of sending, not of the moment of starting."""

    def sent(tx: Transaction) -> Any:
        claims = filled(tx)
        people.set_language(tx, claims[0].person_id or 0, "sv")
        return Rendering(house).render(tx, claims[0], NOW)

    assert (await db.write(sent),) == wording.calls(house, "sv", letters.read(TEXT), 1)


async def test_whoever_no_longer_wants_it_or_has_left_gets_nothing(
    house: House, db: Database
) -> None:
    """A consent withdrawn or a person erased after the start is respected."""

    def sent(tx: Transaction) -> list[Any]:
        unwilling, gone, *_ = filled(tx)
        consents.withdraw(tx, unwilling.person_id or 0, NEWS, NOW)
        tx.run("DELETE FROM person WHERE id = :id", id=gone.person_id)
        render = Rendering(house).render
        return [render(tx, unwilling, NOW), render(tx, gone, NOW)]

    assert await db.write(sent) == [
        Withheld("cancelled", "no consent"),
        Withheld("cancelled", "has left"),
    ]


async def test_a_survey_asks_nobody_twice_and_not_after_its_end(house: House, db: Database) -> None:
    """Who has finished or declined is left alone; after the last day everybody is."""

    def sent(tx: Transaction) -> list[Any]:
        round_id = a_round(tx, house.questionnaires["career_followup"])
        finished, declined, started, invited = filled(tx, "round", round_id)
        for claim, state in (
            (finished, "finished"),
            (declined, "declined"),
            (started, "started"),
        ):
            surveys.set_state(tx, round_id, claim.person_id or 0, state, NOW)
        render = Rendering(house).render
        made = [render(tx, claim, NOW) for claim in (finished, declined, started, invited)]
        return [*made, render(tx, invited, CLOSES)]

    first, second, third, fourth, late = await db.write(sent)
    assert [first, second, late] == [
        Withheld("cancelled", "has finished"),
        Withheld("cancelled", "has declined"),
        Withheld("expired", "round closed"),
    ]
    assert "I work" in str(fourth.params["reply_markup"])
    assert "Jag arbetar" in str(third.params["reply_markup"])


async def test_what_is_the_same_for_all_is_made_once_a_language(house: House, db: Database) -> None:
    """A million deliveries cost as many look-ups, not as many drawings."""

    def sent(tx: Transaction) -> set[int]:
        made, claims = Rendering(house), filled(tx)
        return {id(made.render(tx, claim, NOW)) for _ in range(5) for claim in claims}

    assert len(await db.write(sent)) == len(LANGUAGES)


async def test_only_a_few_campaigns_are_remembered(house: House, db: Database) -> None:
    """A bot that runs for years does not keep the words of them all."""

    def sent(tx: Transaction) -> int:
        made = Rendering(house)
        for _ in range(MOST_CAMPAIGNS + 5):
            made.render(tx, filled(tx)[0], NOW)
        return len(made._wordings)

    assert await db.write(sent) == MOST_CAMPAIGNS
