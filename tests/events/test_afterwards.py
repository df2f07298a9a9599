"""After an event, as tables: when people are thanked, and what their feedback comes to."""

from dataclasses import replace

import pytest

from config.questionnaire import load_questionnaires
from config.questions import Schedule
from config.school import Quiet
from handlers.afterwards import rules, thanking
from handlers.house import House
from handlers.surveys.rules import closes_at, start_of_day
from storage import deliveries, feedback, rsvps, surveys
from storage.database import Database
from storage.deliveries import Claim
from storage.transaction import Transaction
from tests.events.conftest import CONFIG, START
from tests.events.steps import answers, publishes

HOUR, DAY = 3600, 24 * 3600
THANKS = START + 5 * HOUR  # 22.30: quiet hours of the school, none of the questionnaire's
MORNING = START + 14 * HOUR + 1800  # 8.00, when the school's quiet hours end
ASKED = load_questionnaires(CONFIG / "questionnaires")["event_feedback"]


def claims(tx: Transaction, now: int) -> list[Claim]:
    """Take what waits behind the answers, as dispatch does."""
    return deliveries.claim_waiting(tx, 1, now, 100)


async def test_a_school_without_a_feedback_form_only_thanks(db: Database, house: House) -> None:
    """Whoever came is thanked, by day, once; nobody is asked anything."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino = answers(tx, event, 1)
        answers(tx, event, 2)
        rsvps.set_field(tx, event, aino, attended="came", attended_at=START)
        for now in (THANKS - 1, THANKS, MORNING - 1):
            thanking.step(house, tx, now)
            assert claims(tx, now) == []
        for now in (MORNING, MORNING + 60, MORNING + DAY):
            thanking.step(house, tx, now)
        [thanks] = claims(tx, MORNING + DAY)
        assert (thanks.person_id, thanks.unasked) == (aino, 0)
        assert "Kiitos, kun tulit tapahtumaan <b>Alumni-ilta</b>!" in (thanks.content or "")
        assert "reply_markup" not in (thanks.content or "")
        assert feedback.round_of(tx, event) is None

    await db.write(story)


@pytest.mark.parametrize(
    ("starts", "ends", "quiet"),
    [("21:00", "09:00", Quiet(21 * 60, 9 * 60)), ("", "", None), ("", "09:00", None)],
)
def test_quiet_hours_of_a_questionnaire(starts: str, ends: str, quiet: Quiet | None) -> None:
    """Both ends must be set."""
    assert quiet == rules.quiet_hours(Schedule(quiet_from=starts, quiet_until=ends))


@pytest.mark.parametrize(
    ("days", "before"), [((), None), ((3,), 100 * DAY - 3 * DAY), ((5, 10), 100 * DAY - 5 * DAY)]
)
def test_the_one_reminder_comes_after_the_first_number_of_days(
    days: tuple[int, ...], before: int | None
) -> None:
    """There is never a second one, whatever the questionnaire says."""
    schedule = Schedule(reminders_after_days=days)
    assert before == rules.reminded_before(schedule, 100 * DAY)


def test_a_form_may_have_no_rating() -> None:
    """A school may ask other questions after its events: then there is no mean."""
    other = replace(ASKED, questions=ASKED.questions[1:])
    assert rules.rating(other) is None


async def test_feedback_is_not_among_the_rounds_to_count(db: Database, house: House) -> None:
    """It belongs to the numbers of its event; a round of its own is made once."""
    asking = House(
        house.organisation, house.texts, {rules.FEEDBACK: ASKED}, {}, frozenset(), house.bot_name
    )

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        for number in (1, 2):
            person = answers(tx, event, number)
            rsvps.set_field(tx, event, person, attended="came", attended_at=START)
            thanking.step(asking, tx, MORNING + HOUR * (1 + 24 * number))
        round_id = feedback.round_of(tx, event)
        assert round_id is not None
        survey = surveys.by_id(tx, round_id)
        assert survey is not None
        assert (survey.event_id, survey.questionnaire) == (event, rules.FEEDBACK)
        last_asked = MORNING + HOUR * 49
        zone = house.organisation.zone
        assert survey.closes_at == closes_at(ASKED, last_asked, zone)
        assert start_of_day(survey.closes_at, zone) == survey.closes_at
        assert surveys.counts(tx, round_id).invited == 2
        assert surveys.rounds(tx, None) == []

    await db.write(story)


async def test_a_damaged_round_keeps_nobody_from_being_thanked(db: Database, house: House) -> None:
    """Nobody can be reminded of what cannot be read; whoever came elsewhere is thanked as ever."""
    asking = House(
        house.organisation, house.texts, {rules.FEEDBACK: ASKED}, {}, frozenset(), house.bot_name
    )

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino, onni = answers(tx, event, 1), answers(tx, event, 2)
        rsvps.set_field(tx, event, aino, attended="came", attended_at=START)
        thanking.step(asking, tx, MORNING + HOUR)
        tx.run("UPDATE survey_round SET snapshot = '{}'")
        rsvps.set_field(tx, event, onni, attended="came", attended_at=START)
        thanking.step(asking, tx, MORNING + 4 * DAY + HOUR)
        told = claims(tx, MORNING + 4 * DAY + HOUR)
        assert [one.person_id for one in told] == [aino, onni]

    await db.write(story)
