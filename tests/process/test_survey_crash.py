"""Killed amid a survey: no answer is lost or counts twice, and nobody is asked twice.

As in every talk, what may not have arrived is said once more, no oftener.
"""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.clock import Clock
from config.questionnaire import Questionnaire
from handlers.house import House
from handlers.surveys.inviting import JOB as COHORTS
from handlers.surveys.turns import FORM as SURVEY
from storage import daily_jobs, survey_series, surveys
from storage.audience import Audience
from storage.consents import SURVEYS
from storage.surveys import ANONYMOUS, CONFIDENTIAL
from storage.transaction import Transaction
from tests.process.asked import CAREERS, Answers, Words, career_steps
from tests.process.conftest import Bots
from tests.process.fate import IN_A_BROADCAST, IN_A_TALK, Fate, WatchedTelegram
from tests.process.ledger import Member, answered, loss, opened, round_counts, without_names
from tests.process.test_crash import (
    all_is_said,
    hears_no_fault,
    nothing_lost,
    old_friend,
    prepared,
    sends,
)
from tests.process.walkers import Step, Taps

pytestmark = pytest.mark.process

HELSINKI = ZoneInfo("Europe/Helsinki")
DAY = 86_400
GRADUATED = 2020  # as tests.process.ledger lets everybody have


def sent_in(words: Words, questionnaire: Questionnaire, mode: str, number: int) -> list[Step]:
    """Return the taps that send a questionnaire to everybody, once and in this mode."""
    return [
        Taps(
            words.of("rounds-home", **{"rounds-number": 0, "series-number": 0}),
            words.of("rounds-new-button"),
        ),
        Taps(words.of("surveys-which"), questionnaire.title["fi"]),
        Taps(words.of("rounds-ask-how"), words.of("rounds-once-button")),
        Taps(words.of("rounds-ask-mode"), words.of(f"rounds-{mode}-button")),
        *sends(words, "broadcasts-preview-round", number),
    ]


def given(questionnaire: Questionnaire, number: int) -> Answers:
    """Return what somebody answers, as far as this questionnaire asks it."""
    asked = {one.id for one in questionnaire.questions}
    return {name: one for name, one in CAREERS[number % len(CAREERS)].items() if name in asked}


@pytest.mark.parametrize("mode", [CONFIDENTIAL, ANONYMOUS])
async def test_survey_answers_survive_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path, mode: str
) -> None:
    """Nine people answer a survey while the bot is killed four times: every answer is kept once."""
    kaisa = old_friend(telegram, "Kaisa")
    walkers = [old_friend(telegram, f"Vastaaja {n}") for n in range(9)]
    languages = [luck.choice(house.organisation.languages) for _ in walkers]
    members = [
        Member(walker.id, language, (SURVEYS,))
        for walker, language in zip(walkers, languages, strict=True)
    ]
    await prepared(tmp_path, house, [Member(kaisa.id, "fi"), *members])
    bot = bots(BROADCAST_RATE="1000", OWNERS=str(kaisa.id))
    await bot.starts("run")
    career = house.questionnaires["career_followup"].in_mode(mode)
    kaisa.account.says("/survey")
    words = Words(house, "fi")
    await kaisa.walks(
        *sent_in(words, career, mode, len(walkers)), end=words.of("broadcasts-state-done")
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(Fate(telegram, bot, luck).strikes(IN_A_TALK, least=8, most=12))
        for number, (walker, language) in enumerate(zip(walkers, languages, strict=True)):
            said = Words(house, language)
            steps = career_steps(house, language, career, given(career, number))
            if mode == ANONYMOUS:
                check = said.of("surveys-check").partition("\n")[0]
                steps.append(Taps(check, said.of("surveys-send-button")))
            thanks = career.thanks[language]
            group.create_task(walker.walks(*steps, end=thanks, may_ask=True))
    await all_is_said(house, zip(walkers, languages, strict=True))
    assert await bot.ends() == 0, bot.told

    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        assert await db.read(round_counts) == surveys.Counts(
            invited=len(walkers), started=0, finished=len(walkers), declined=0
        )
        kept = [await db.read(answered, walker.id, SURVEY, 1) for walker in walkers]
        expected = [dict(given(career, number)) for number in range(len(walkers))]
        if mode == ANONYMOUS:
            assert kept == [{}] * len(walkers)
            sheets = await db.read(without_names)
            assert Counter(map(repr, map(sorted_, sheets))) == Counter(
                map(repr, map(sorted_, expected))
            )
        else:
            assert kept == expected
        for walker, language in zip(walkers, languages, strict=True):
            assert hears_no_fault(walker, Words(house, language))


def sorted_(answers: Answers) -> list[tuple[str, object]]:
    """Return answers in the order of their questions, to be compared."""
    return sorted(answers.items())


def goes_by_itself(tx: Transaction, maker: int) -> None:
    """Let a survey go by itself to those of whose year last month was the time.

    The bot has been at work, and missed that month: a new one begins with its first morning.
    """
    now = datetime.now(UTC).astimezone(HELSINKI)
    month = now.year * 12 + now.month - 2  # counted from nought, as is June
    months = month - (GRADUATED * 12 + 5)
    daily_jobs.ran(tx, COHORTS, now.date() - timedelta(days=40))
    survey_series.create(
        tx,
        questionnaire="career_followup",
        unit=None,
        mode=CONFIDENTIAL,
        months=(months,),
        audience=Audience(),
        made_by=maker,
        now=Clock().seconds() - 40 * DAY,
    )


async def test_a_cohort_is_invited_once_through_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path
) -> None:
    """300 people of one year, four kills: each is asked, in one round, and nobody twice."""
    people = [old_friend(telegram, f"Valmistunut {n}") for n in range(300)]
    members = [
        Member(one.id, luck.choice(house.organisation.languages), (SURVEYS,)) for one in people
    ]
    await prepared(tmp_path, house, members)
    async with opened(tmp_path) as db:
        await db.write(goes_by_itself, 1)
    asks = {
        one: Words(house, one).of("surveys-asks", organisation=house.organisation.name[one])
        for one in house.organisation.languages
    }
    # As many as depart in half a second may be on their way when the bot is killed: some 30.
    bot = bots(BROADCAST_RATE="60")
    await bot.starts("run")
    await Fate(telegram, bot, luck).strikes(IN_A_BROADCAST, least=10, most=35)
    last, language = people[-1], members[-1].language
    await last.walks(end=asks[language])  # whom nothing under way in a kill was for
    await all_is_said(house, [(last, language)])
    assert await bot.ends() == 0, bot.told

    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        rounds = await db.read(surveys.rounds, None)
        assert [one.cohort_year for one in rounds] == [GRADUATED]
        asked = await db.read(Transaction.all, "SELECT person_id, state FROM respondent")
        sent = await db.read(
            Transaction.all, "SELECT chat_id, state FROM outbox WHERE campaign_id IS NOT NULL"
        )
    assert len(asked) == len(people)
    outcomes = {row[0]: row[1] for row in sent}
    assert len(outcomes) == len(sent) == len(people), "somebody was invited twice"
    for one, member in zip(people, members, strict=True):
        state, got = outcomes[one.id], one.has(asks[member.language])
        assert (state, got) in {("sent", 1), ("unknown", 0), ("unknown", 1)}
