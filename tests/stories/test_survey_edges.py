"""What coordinators and the calendar can do to surveys at awkward moments."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import islice

import pytest

from config.languages import Words as Texts
from handlers.buttons import Count, ResultsDo, SurveyDo
from storage import preferences, respondents, surveys
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.rounds import begins, sends, turns_on
from tests.stories.words import Words
from tests.stories.world import START, Alumnus, World


async def closes(who: Alumnus, language: str = "fi") -> None:
    """Close the newest round for good."""
    words = Words(who.world, language)
    await who.says("/survey")
    await who.taps(words("rounds-running-button"), "1. ")
    await who.taps(words("rounds-close-button"), words("rounds-close-yes-button"))


async def test_a_round_closed_early_is_counted_at_once(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The results are there at the next tap, without waiting for the clock."""
    await sends(kaisa, 1)
    await closes(kaisa)
    (survey,) = await world.db.read(surveys.rounds, None)
    assert survey.tallied_at == world.clock.seconds()


async def test_closed_while_it_is_still_being_sent_only_the_reached_count(
    world: World, kaisa: Alumnus
) -> None:
    """Those whose invitation never went out were not asked: the numbers kept for good say so."""
    early = [await world.member(f"Alumni {n}") for n in range(2)]
    for who in early:
        person = await who.record()
        assert person is not None
        await world.db.write(preferences.set_quiet, person.id, 0, 23 * 60)
    await world.member("Vastaaja")
    await sends(kaisa, 3)
    await closes(kaisa)
    (survey,) = await world.db.read(surveys.rounds, None)
    numbers = await world.db.read(respondents.participation, survey, None)
    assert (numbers.invited, numbers.reached) == (1, 1)
    await world.moves(days=1)
    again = await world.db.read(respondents.participation, survey, None)
    assert again == numbers
    assert [who.count_of("kysyy sinulta") for who in early] == [0, 0]


async def previews(who: Alumnus, words: Words) -> tuple[int, str]:
    """Put the career survey together up to its preview; return the button that sends it."""
    await begins(who, words)
    mine = words("audiences-everyone-in-unit-button")
    await who.taps(mine if mine in who.labels else words("audiences-everyone-button"))
    sends_it = [
        (message.id, button.callback_data)
        for message in who.news()
        for button in message.buttons
        if button.callback_data is not None and button.callback_data.endswith(":send")
    ]
    assert len(sends_it) == 1
    return sends_it[0]


async def test_send_pressed_twice_sends_once(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """A second tap and a tap after a restart find it sent."""
    press = await previews(kaisa, Words(world, "fi"))
    await kaisa.presses(*press)
    await kaisa.presses(*press)
    await world.restarts()
    await kaisa.presses(*press)
    assert aino.count_of("kysyy sinulta") == 1
    assert len(await world.db.read(surveys.rounds, None)) == 1


async def test_an_old_preview_does_not_send_what_was_changed_since(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Once it is being changed, only the new preview sends."""
    words = Words(world, "fi")
    press = await previews(kaisa, words)
    await kaisa.taps(words("broadcasts-change-button"))
    await kaisa.presses(*press)
    assert not await world.db.read(surveys.rounds, None)
    await kaisa.taps(words("rounds-mode"), words("rounds-anonymous-button"))
    await kaisa.presses(*press)
    assert not await world.db.read(surveys.rounds, None)
    await kaisa.taps("Lähetä yhdelle")
    (survey,) = await world.db.read(surveys.rounds, None)
    assert survey.mode == "anonymous"


async def test_a_duty_that_ends_before_send_sends_nothing(
    world: World, linnea: Alumnus, aino: Alumnus
) -> None:
    """The preview of somebody who coordinates no more is paper."""
    await coordinates(linnea, None)
    press = await previews(linnea, Words(world, "sv"))
    person = await linnea.record()
    assert person is not None
    await world.db.write(lambda tx: tx.run("UPDATE duty SET ended_at = given_at"))
    await linnea.presses(*press)
    assert not await world.db.read(surveys.rounds, None)
    aino.sees_nothing()


async def test_a_duty_that_moves_to_another_unit_takes_no_rounds_along(
    world: World, linnea: Alumnus, aino: Alumnus
) -> None:
    """Rounds, series, polls and results stay with the unit; old buttons do nothing more."""
    words = Words(world, "sv")
    await world.member("Mia", unit="kokkola", year=2026)
    await coordinates(linnea, "kokkola")
    press = await previews(linnea, words)
    await linnea.presses(*press)
    (survey,) = await world.db.read(surveys.rounds, None)
    assert survey.unit == "kokkola"
    old = [
        SurveyDo("round", survey.id, "show"),
        SurveyDo("round", survey.id, "close_yes"),
        ResultsDo(survey.id, "show", ""),
        ResultsDo(survey.id, "left", ""),
        ResultsDo(survey.id, "xlsx", ""),
        ResultsDo(survey.id, "pdf", ""),
        Count("round", survey.id, ""),
    ]
    await world.member("Moa", unit="kokkola")
    await world.member("Oona")
    again = await previews(linnea, words)
    await world.db.write(lambda tx: tx.run("UPDATE duty SET unit = 'oulu'"))
    for one in old:
        await linnea.presses(linnea.last.id, one.encode())
        assert words("rounds-invited", **{"people-number": 2}) not in linnea.last.words, one
        assert await world.db.read(surveys.closes_at, survey.id) == survey.closes_at
    await linnea.presses(*again)
    newest = (await world.db.read(surveys.rounds, None))[0]
    assert newest.unit == "oulu"
    assert newest.audience.units == ("oulu",)


@pytest.mark.parametrize("words", ["lukio", "Mitä?", "1"])
async def test_whoever_was_in_the_middle_is_told_kindly(
    world: World, kaisa: Alumnus, aino: Alumnus, words: str
) -> None:
    """By typing and by any button: the survey has ended, nothing was done wrong."""
    await sends(kaisa, 1)
    await aino.taps("Opiskelen")
    labels = aino.labels
    presses = [aino.button(one) for one in labels]
    await closes(kaisa)
    await aino.says(words)
    aino.sees("Kysely ehti sulkeutua")
    for label, press in zip(labels, presses, strict=True):
        world.remember()
        await aino.presses(*press)
        if "Language" not in label:
            assert "Kysely ehti sulkeutua" in aino.last.words, (label, aino.tells())


async def test_rounds_to_few_people_tell_nothing_of_them(world: World, kaisa: Alumnus) -> None:
    """Four who finish: how many, and no answer; five: an answer that all have given."""
    for number in (4, 5):
        people = [await world.member(f"Alumni {number} {n}") for n in range(number)]
        await sends(kaisa, number)
        for who in people:
            await finishes(who)
        await closes(kaisa)
        await kaisa.says("/results")
        await kaisa.taps("1. ")
        assert re.search(rf"Vastannut loppuun +{number} +100\u00a0%", kaisa.last.words)
        await kaisa.taps("Katso tulokset")
        few = Words(world, "fi")("results-too-few")
        assert (few in kaisa.last.words) == (number == 4), kaisa.tells()


async def finishes(who: Alumnus) -> None:
    """Answer all that is asked with the first that there is to answer with."""
    for _ in range(20):
        if not who.labels or who.labels[0] == Words(who.world, "fi")("surveys-mine-button"):
            return
        await who.taps(who.labels[0])


async def looks_at_everything(who: Alumnus, most: int = 70) -> dict[str, str]:
    """Press every button of /results and /count once; return what stood under each."""
    told: dict[str, str] = {}
    waiting: list[tuple[int, str]] = []

    def collect() -> None:
        for message in who.news():
            for button in message.buttons:
                data = button.callback_data
                if data is not None and data not in told:
                    told[data] = ""
                    waiting.append((message.id, data))

    for command in ("/results", "/count kysely"):
        await who.says(command)
        collect()
    for message_id, data in islice(waiting, most):  # which grows meanwhile
        await who.presses(message_id, data)
        told[data] = who.last.words
        collect()
    failures = await who.world.db.read(lambda tx: tx.all("SELECT place, trace FROM failure"))
    assert not [tuple(one) for one in failures]
    return told


@pytest.mark.parametrize("mode", ["identified", "confidential", "anonymous"])
async def test_results_are_the_same_when_the_answers_are_long_erased(
    world: World, kaisa: Alumnus, mode: str
) -> None:
    """After more than a year, a restart and a maker who has left: every number as it was."""
    people = [await world.member(f"=1+{n}", year=2020 + n % 2) for n in range(6)]
    for _ in range(2):
        await sends(kaisa, 6, mode=mode)
        for who in people:
            await finishes(who)
        await closes(kaisa)
        await world.moves(days=100)
        await world.moves(days=100)
    before = await looks_at_everything(kaisa)
    await world.moves(days=500)
    for _ in range(3):
        await world.moves(days=1)
    await world.restarts()
    after = await looks_at_everything(kaisa)

    def left(tx: Transaction) -> int:
        tables = ("loose_sheet", "respondent")
        return sum(int(tx.value(f"SELECT count(*) FROM {one}")) for one in tables)

    assert await world.db.read(left) == 0
    for data, words in before.items():
        if words and after.get(data) and ":export:" not in data:
            assert words == after[data], data


async def test_nothing_is_drawn_of_rounds_that_nobody_finished(
    world: World, kaisa: Alumnus
) -> None:
    """There is a report, and no share of nobody: neither on a card nor as a line over rounds."""
    await world.member("Aino")
    for _ in range(2):
        await sends(kaisa, 1)
        await closes(kaisa)
        await world.moves(days=190)
    told = await looks_at_everything(kaisa, most=40)
    assert any(":compare:" in one for one in told)
    assert not any("chart" in one for one in told if one.startswith("1R"))
    assert not any("0\u00a0%" in words for one, words in told.items() if one.endswith("compare:0"))


async def test_whoever_made_rounds_and_series_may_leave(
    world: World, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """What an erased coordinator began goes on for the school."""
    words = Words(world, "sv")
    await coordinates(linnea, None)
    people = [await world.member(f"Alumni {n}", year=2026) for n in range(31)]
    await turns_on(linnea, 6, language="sv")
    press = await previews(linnea, words)
    await world.moves_to(START + timedelta(days=35))
    begun = len(await world.db.read(surveys.rounds, None))
    assert begun == 1
    await linnea.says("/forget")
    await linnea.taps(words("forget-yes-button"))
    assert await linnea.record() is None
    await linnea.presses(*press)
    await world.restarts()
    for _ in range(30):
        await world.moves(days=1)
    assert sum(who.count_of("kysyy sinulta") for who in people) == len(people)
    await closes(kaisa)
    (survey,) = await world.db.read(surveys.rounds, None)
    assert survey.tallied_at is not None
    assert survey.made_by is None


@pytest.mark.parametrize("mode", ["confidential", "identified"])
async def test_two_coordinators_close_at_once_and_it_is_closed_once(
    world: World, kaisa: Alumnus, aino: Alumnus, mode: str
) -> None:
    """Both have the question before them; the second tap shows what the first has done."""
    words = Words(world, "fi")
    lotta = await coordinates(await world.member("Lotta", wants=()), None)
    await sends(kaisa, 1, mode=mode)
    presses = []
    for who in (kaisa, lotta):
        await who.says("/survey")
        await who.taps(words("rounds-running-button"), "1. ", words("rounds-close-button"))
        presses.append(who.button(words("rounds-close-yes-button")))
    for who, (message_id, data) in zip((kaisa, lotta), presses, strict=True):
        who.account.taps(message_id, data, stale=True)
    await world.settles()
    (survey,) = await world.db.read(surveys.rounds, None)
    assert survey.tallied_at is not None
    assert words("rounds-close-yes-button") not in lotta.labels + kaisa.labels
    audited = "SELECT count(*) FROM audit WHERE subject = 'round' AND action = 'changed'"
    assert await world.db.read(lambda tx: tx.value(audited)) == 1
    await aino.taps("Opiskelen")
    aino.sees("päättynyt")


async def test_two_coordinators_turn_a_series_on_at_once(world: World, kaisa: Alumnus) -> None:
    """Nobody is asked twice, and it is on."""
    words = Words(world, "fi")
    people = [await world.member(f"Alumni {n}", year=2026) for n in range(31)]
    lotta = await coordinates(await world.member("Lotta", wants=()), None)
    await world.moves_to(START + timedelta(days=50))
    await turns_on(kaisa, 6)
    await kaisa.taps(words("rounds-off-button"))
    await world.moves(days=1)
    on = SurveyDo("series", 1, "on").encode()
    for who in (kaisa, lotta):
        await who.says("/survey")
    for who in (kaisa, lotta):
        who.account.taps(who.last.id, on, stale=True)
    await world.settles()
    for _ in range(15):
        await world.moves(days=1)
    assert [who.count_of("kysyy sinulta") for who in people] == [1] * 31
    assert len(await world.db.read(surveys.rounds, None)) == 1


async def test_a_file_changed_after_the_preview_is_seen_before_it_is_sent(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Restarted with another wording, Send shows that wording; the next tap sends it."""
    press = await previews(kaisa, Words(world, "fi"))
    files = dict(world.app.house.questionnaires)
    asked = files["career_followup"]
    text = replace(asked.questions[0], text=Texts({**asked.questions[0].text, "fi": "Mitä nyt?"}))
    files["career_followup"] = replace(asked, version=9, questions=(text, *asked.questions[1:]))
    object.__setattr__(world.app.house, "questionnaires", files)
    await kaisa.presses(*press)
    kaisa.sees("Mitä nyt?", "Kysely ei ole vielä lähtenyt")
    assert not await world.db.read(surveys.rounds, None)
    await kaisa.taps("Lähetä yhdelle")
    aino.sees("Mitä nyt?")
    (survey,) = await world.db.read(surveys.rounds, None)
    assert survey.version == 9
