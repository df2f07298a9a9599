"""Results for coordinators: only closed rounds, question by question, split, drawn, compared."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from config import dates
from config.languages import LANGUAGES
from config.languages import Words as Texts
from config.questionnaire import Questionnaire
from handlers.results import turns
from storage import free_texts
from tests.stories.asking import asks, career
from tests.stories.counted import DAY, Given, close, many
from tests.stories.duties import coordinates
from tests.stories.gatherings import TITLE, invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

WORKING = {"main_activity": "employed", "employment_kind": "part_time", "satisfaction": "4"}
STUDYING = {"main_activity": "studying", "study_place": "uas", "satisfaction": "5"}
SEEKING = {"main_activity": "seeking", "help_wanted": ["none"], "satisfaction": "2"}


def people() -> list[Given]:
    """Return sixty respondents of two units; nobody of them stands out."""
    return [
        *many(20, WORKING, unit="oulu", field="10", year="2024"),
        *many(10, STUDYING, unit="oulu", field="07", year="2023"),
        *many(10, SEEKING, unit="oulu", field="07", year="2023"),
        *many(12, WORKING, unit="kokkola", field="10", year="2023"),
        *many(8, STUDYING, unit="kokkola", field="07", year="2024"),
    ]


async def closed(
    world: World,
    given: Sequence[Given] | None = None,
    *,
    questionnaire: Questionnaire | None = None,
    ago: int = 0,
    **more: Any,
) -> int:
    """Put a closed round there; ``ago`` is how many days ago it closed."""
    asked = questionnaire or career(world)
    now = world.clock.seconds() - ago * DAY
    found = people() if given is None else given
    return await world.db.write(lambda tx: close(tx, asked, found, now=now, **more))


@pytest.fixture(params=LANGUAGES)
async def liv(world: World, request: pytest.FixtureRequest) -> Alumnus:
    """A coordinator of the whole school, in each of the four languages."""
    liv = await world.member("Liv", language=request.param, unit="kokkola", wants=())
    return await coordinates(liv, None)


async def words_of(liv: Alumnus) -> Words:
    """Return the bot's words in somebody's language."""
    person = await liv.record()
    assert person is not None
    return Words(liv.world, person.language)


def table_of(who: Alumnus) -> str:
    """Return the lines of the newest message that end in a number, a share or a sign."""
    lines = who.last.words.splitlines()
    return "\n".join(one for one in lines if re.search(r"(\d|%|–)\)?$", one) and "/" not in one)


def month_of(world: World, words: Words) -> str:
    """Return the month in which a round that closes now was opened."""
    day = (world.clock.now() - timedelta(days=30)).date()
    return dates.month_and_year(day, words.language)


async def opens(who: Alumnus, words: Words, *labels: str) -> None:
    """Open the newest round of the list, then go on by these buttons."""
    await who.says("/results")
    await who.taps("1. ")
    for label in labels:
        await who.taps(words(label))


async def test_a_round_that_runs_shows_how_many_take_part_and_no_answer(
    world: World, liv: Alumnus, aino: Alumnus
) -> None:
    """The closing day and the reason are told, and the way to close it at once."""
    words = await words_of(liv)
    round_id = await asks(world)
    await aino.taps("Olen työssä")
    await opens(liv, words)
    liv.sees(words("results-invited"), words("results-finished"))
    assert words("results-questions-button") not in liv.labels
    assert words("results-close-button") in liv.labels
    for action, value in (("ask", "0"), ("split", "0.unit"), ("chart", "0"), ("compare", "0")):
        await liv.presses(liv.last.id, f"1R:{round_id}:{action}:{value}")
        liv.sees(words("error-stale-press"))


async def test_where_people_stopped_is_told_without_single_people(
    world: World, liv: Alumnus
) -> None:
    """Six before one question are six; two before another are so few that it is not told."""
    words = await words_of(liv)
    asked = career(world)
    people = [await world.member(f"Vastaaja {number}") for number in range(9)]
    await asks(world)
    for who in people[:6]:
        await who.taps("Opiskelen")
    for who in people[6:8]:
        await who.taps("Etsin työtä")
    await opens(liv, words, "results-left-button")
    place = asked.question("study_place").text[words.language]
    helps = asked.question("help_wanted").text[words.language]
    liv.sees(f"{place} 6", f"{helps} 1–4", words("results-note-few"))
    await world.moves(days=31)
    await opens(liv, words, "results-left-button")
    liv.sees(f"{place} 6", f"{helps} 1–4")


async def test_questions_are_read_one_by_one(world: World, liv: Alumnus) -> None:
    """Each with how many answered, its numbers and shares, and the way to the next."""
    words = await words_of(liv)
    asked = career(world).questions
    await closed(world)
    await opens(liv, words, "results-questions-button")
    liv.sees(asked[0].text[words.language], words("results-answered", **{"answered-number": 60}))
    liv.sees("32", "53")
    for question in asked[1:]:
        await liv.taps(words("results-next-button"))
        liv.sees(question.text[words.language])
    assert words("results-next-button") not in liv.labels
    await liv.taps(words("results-round-button"), words("results-list-button"))
    liv.sees(words("counts-whole-school"))


async def test_every_split_shows_groups_beside_each_other(world: World, liv: Alumnus) -> None:
    """By unit, by field and by year, each with its own numbers, in words and as a picture."""
    words = await words_of(liv)
    await closed(world)
    await opens(liv, words, "results-questions-button")
    for by, group in (
        ("unit", words.unit("kokkola")),
        ("field", words.field("07")),
        ("year", "2024"),
    ):
        await liv.taps(words(f"results-by-{by}-button"))
        liv.sees(words(f"results-by-{by}"), group)
        await liv.taps(words("results-chart-button"))
        assert liv.last.photo is not None
        liv.sees(group, words(f"results-by-{by}"))
        await liv.taps(words("results-question-button"))


async def test_a_picture_has_its_numbers_in_words(world: World, liv: Alumnus) -> None:
    """Whoever does not see it hears the same numbers; nothing is longer than Telegram allows."""
    words = await words_of(liv)
    await closed(world)
    await opens(liv, words, "results-questions-button", "results-chart-button")
    assert liv.last.photo is not None
    assert liv.last.photo.content.startswith(b"\x89PNG")
    assert len(liv.last.words) <= 1024
    for option in career(world).questions[0].options:
        liv.sees(option.text[words.language])
    liv.sees("32 (53")


async def test_small_numbers_are_told_as_small(world: World, liv: Alumnus) -> None:
    """One to four are never told apart, and the signs are explained."""
    words = await words_of(liv)
    given = [*many(20, WORKING), *many(3, STUDYING), *many(2, SEEKING)]
    await closed(world, given)
    await opens(liv, words, "results-questions-button")
    liv.sees("1–4", words("results-note-few"))
    assert not re.search(r"(?<!1–)\b[1-4]\b(?!–)", table_of(liv))


async def test_fewer_than_five_show_nothing(world: World, liv: Alumnus) -> None:
    """Whoever answered among three could be recognised by anything."""
    words = await words_of(liv)
    await closed(world, many(3, WORKING))
    await opens(liv, words, "results-questions-button")
    liv.sees(words("results-too-few"))
    assert words("results-chart-button") not in liv.labels
    assert words("results-by-unit-button") not in liv.labels


async def test_what_nobody_answered_is_not_split(world: World, liv: Alumnus) -> None:
    """Groups of nobody tell nothing; a button of before is an old one."""
    words = await words_of(liv)
    number = await closed(world)
    place = next(i for i, one in enumerate(career(world).questions) if one.id == "match")
    await opens(liv, words)
    await liv.presses(liv.last.id, f"1R:{number}:ask:{place}")
    liv.sees(words("results-answered", **{"answered-number": 0}))
    for by in ("unit", "field", "year"):
        assert words(f"results-by-{by}-button") not in liv.labels
    await liv.presses(liv.last.id, f"1R:{number}:split:{place}.unit")
    liv.sees(words("error-stale-press"))


async def test_own_words_are_read_before_they_are_shown(world: World, liv: Alumnus) -> None:
    """One at a time: shown, hidden, undone; only what was let through is seen afterwards."""
    words = await words_of(liv)
    given = [
        Given({**WORKING, "skills_wish": f"Toive {number} <b>"}, unit="oulu") for number in range(6)
    ]
    round_id = await closed(world, given)
    await opens(liv, words)
    await liv.taps(words("results-review-button", **{"texts-number": 6}))
    liv.sees("Toive", "<b>")
    first = liv.last.words
    await liv.taps(words("results-allow-button"))
    liv.sees(words("results-now-shown"))
    await liv.taps(words("results-hide-button"))
    liv.sees(words("results-now-hidden"))
    await liv.taps(words("results-undo-button"), words("results-allow-button"))
    for _ in range(3):
        await liv.taps(words("results-hide-button"))
    await liv.taps(words("results-allow-button"))
    liv.sees(words("results-all-read"))
    await liv.taps(words("results-question-button"), words("results-texts-button"))
    assert liv.last.words.count("Toive") == 3
    assert any(f"Toive {one}" in first and f"Toive {one}" in liv.last.words for one in range(6))
    found = await world.db.read(free_texts.how_many, round_id, "skills_wish", None)
    assert found == {"shown": 3, "hidden": 3}


async def test_four_texts_are_read_by_nobody(world: World, liv: Alumnus) -> None:
    """From five on they are; before, each would stand out."""
    words = await words_of(liv)
    wishes = [Given({**WORKING, "skills_wish": "Toive"}) for _ in range(4)]
    round_id = await closed(world, [*wishes, *many(10, WORKING)])
    await opens(liv, words)
    assert not any(
        words("results-review-button", **{"texts-number": 4}) == one for one in liv.labels
    )
    last = len(career(world).questions) - 1
    for action, value in (("review", last), ("texts", f"{last}.0"), ("allow", "00" * 16)):
        await liv.presses(liv.last.id, f"1R:{round_id}:{action}:{value}")
        assert "Toive" not in liv.last.words


async def test_rounds_are_compared_and_what_changed_is_marked(world: World, liv: Alumnus) -> None:
    """The oldest first, a line for each answer, with the version in which the question changed."""
    words = await words_of(liv)
    asked = career(world)
    changed = replace(
        asked.questions[0], text=Texts({one: f"Uusi sanamuoto {one}?" for one in LANGUAGES})
    )
    newer = replace(asked, version=2, questions=(changed, *asked.questions[1:]))
    await closed(world, ago=700)
    await closed(world, ago=365)
    await closed(world, [*many(30, WORKING), *many(10, STUDYING)], questionnaire=newer)
    await opens(liv, words, "results-questions-button", "results-compare-button")
    liv.sees("53", "75", "2024", "2026", words("results-compare-note"))
    assert liv.last.words.count("53") == 2
    told = {"changed": "yes", "version": "2", "name": month_of(world, words)}
    liv.sees(words("results-version", **told))
    await liv.taps(words("results-chart-button"))
    assert liv.last.photo is not None
    assert len(liv.last.words) <= 1024


async def test_a_unit_sees_its_own_row_of_a_whole_schools_round(world: World) -> None:
    """Not the whole, no further split, no text of others; and its coordinator is told so."""
    ville = await coordinates(await world.member("Ville", unit="oulu", wants=()), "oulu")
    words = Words(world, "fi")
    round_id = await closed(world)
    await opens(ville, words)
    ville.sees("Näet vain oman yksikkösi luvut: Oulun yksikkö")
    assert words("results-left-button") not in ville.labels
    await ville.taps(words("results-questions-button"))
    ville.sees("Oulun yksikkö", "40 ihmistä vastasi")
    assert "60" not in ville.last.words
    for by in ("unit", "field", "year"):
        assert words(f"results-by-{by}-button") not in ville.labels
        for action in ("split", "splitchart"):
            await ville.presses(ville.last.id, f"1R:{round_id}:{action}:0.{by}")
            ville.sees(words("error-stale-press"))
    await ville.taps(words("results-chart-button"))
    assert "60" not in ville.last.words
    await ville.presses(ville.last.id, f"1R:{round_id}:left:")
    ville.sees(words("error-stale-press"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_units_coordinator_is_refused_everywhere(world: World, language: str) -> None:
    """Neither in the list nor by a button kept from elsewhere; nothing of it changes."""
    mona = await world.member("Mona", language=language, unit="kokkola", wants=())
    await coordinates(mona, "kokkola")
    given = [Given({**WORKING, "skills_wish": f"Salainen {number}"}) for number in range(9)]
    round_id = await closed(world, given, unit="oulu")
    open_one = await closed(world, given, unit="oulu", closes_at=world.clock.seconds() + DAY)
    await world.db.write(
        lambda tx: tx.run("UPDATE survey_round SET tallied_at = NULL WHERE id = 2")
    )
    words = Words(world, language)
    await mona.says("/results")
    mona.sees(words.unit("kokkola"), words("results-none"))
    card = mona.last.id
    for number in (round_id, open_one, 59_999):
        for action in (*turns.ACTIONS, "list", "nonsense"):
            for value in ("", "0", "9", "0.unit", "0.field.1", "9.0", "00" * 16, "-1", "x.y.z"):
                await mona.presses(card, f"1R:{number}:{action}:{value}")
                mona.sees(words("error-stale-press"))
                assert mona.last.photo is None
                assert mona.last.document is None
    found = await world.db.read(free_texts.how_many, round_id, "skills_wish", None)
    assert found == {"waiting": 9}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_values_that_no_button_has_are_old_buttons(world: World, language: str) -> None:
    """Whatever is typed into a forged button, the answer is kind and nothing breaks."""
    liv = await coordinates(await world.member("Liv", language=language, wants=()), None)
    round_id = await closed(world)
    await liv.starts()
    card = liv.last.id
    for action in turns.ACTIONS:
        for value in ("x", "99", "0.x", "0.unit.99", "0.unit.x", ".", "zz" * 16, "²", "9.²"):
            await liv.presses(card, f"1R:{round_id}:{action}:{value}")
            assert liv.last.words, (action, value)


async def test_feedback_on_an_event_is_among_the_results(world: World, kaisa: Alumnus) -> None:
    """Under the event's own name, and the organiser's card shows the same mean."""
    feedback = world.app.house.questionnaires["event_feedback"]
    given = [*many(9, {"rating": "5", "gained": ["work"]}), *many(9, {"rating": "4"})]
    await invites(kaisa)
    await closed(world, given, questionnaire=feedback, event_id=1)
    await kaisa.says("/results")
    kaisa.sees(f"Palaute tapahtumasta: {TITLE}", "tulokset ovat valmiit")
    await kaisa.taps("1. ", "Katso tulokset")
    kaisa.sees("Millainen tapahtuma oli?", "Keskiarvo: 4,5 (asteikko 1–5)")


async def test_an_anonymous_round_has_no_groups(world: World, liv: Alumnus) -> None:
    """No background is kept with its answers, so a unit's coordinator sees nothing of it."""
    words = await words_of(liv)
    round_id = await closed(world, mode="anonymous")
    await opens(liv, words, "results-questions-button")
    liv.sees(words("results-answered", **{"answered-number": 60}))
    for by in ("unit", "field", "year"):
        assert words(f"results-by-{by}-button") not in liv.labels
    ville = await coordinates(await world.member("Ville", unit="oulu", wants=()), "oulu")
    await ville.starts()
    await ville.presses(ville.last.id, f"1R:{round_id}:ask:0")
    ville.sees(Words(world, "fi")("results-no-own-row"))
    assert "60" not in ville.last.words


async def test_a_series_compares_those_who_were_asked_as_long_after(
    world: World, liv: Alumnus
) -> None:
    """Years of graduation beside each other; who was asked after other months is apart."""
    words = await words_of(liv)
    for number, year in enumerate((2023, 2024, 2025)):
        await closed(world, ago=(3 - number) * 100, cohort_year=year, months=12)
    await closed(world, many(20, SEEKING), cohort_year=2025, months=6)
    await opens(liv, words, "results-questions-button")
    assert words("results-compare-button") not in liv.labels
    await liv.says("/results")
    await liv.taps("2. ", words("results-questions-button"), words("results-compare-button"))
    liv.sees("2023", "2024", "2025")
    assert liv.last.words.count("53") == 3


async def test_the_list_has_pages(world: World, liv: Alumnus) -> None:
    """The newest first, six at a time."""
    words = await words_of(liv)
    for number in range(8):
        await closed(world, ago=number)
    await liv.says("/results")
    await liv.taps(words("form-next"))
    liv.sees("8. ")
    await liv.taps("8. ")
    liv.sees(words("results-ready"))
    await liv.says("/results")
    await liv.taps(words("form-next"), words("form-previous"))
    liv.sees("1. ")
