"""Answering surveys at the edges: long ones, old cards, reminders, two at once, words of others."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from config.languages import Words as Said
from config.questionnaire import Option, Question
from handlers.surveys import reminding
from handlers.surveys.rules import day_in_words
from storage import answering
from storage.surveys import ANONYMOUS, CONFIDENTIAL
from tests.stories.asking import answers_of, asks, career, only, part_of
from tests.stories.test_answering import SEVERAL, TEXT
from tests.stories.wishing import answers
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

LANGUAGES = ("fi", "fi-simple", "sv", "en")


def said(words: str) -> Said:
    """Return the same words in every language."""
    return Said(dict.fromkeys(LANGUAGES, words))


def long_question(number: int) -> Question:
    """Return a question as long as a file may have it, with as long an id."""
    words = f"Kysymys {number}: " + "miten pitkä kysymys voi olla? " * 4
    return Question(f"a_rather_long_name_{number:02d}"[-20:], "text", said(words[:120]))


@pytest.mark.parametrize("language", ["fi", "fi-simple"])
async def test_sixty_long_questions(world: World, language: str) -> None:
    """One's own answers to the longest questionnaire fit one message, and can be changed."""
    say, who = Words(world, language), await world.member("Sam", language=language)
    number = await answers_sixty(world, who, CONFIDENTIAL, say)
    assert (await part_of(world, who, number)).state == "finished"
    await who.taps(say("surveys-mine-button"))
    who.sees("Kysymys 0", "Kysymys 59", "…")
    await who.taps(say("surveys-edit-button"))
    assert len(who.labels) == 61


@pytest.mark.parametrize("language", ["sv", "fi-simple"])
async def test_sixty_long_answers_are_checked_before_they_are_sent(
    world: World, language: str
) -> None:
    """The review of an anonymous survey fits one message: else nobody could ever send it."""
    say, who = Words(world, language), await world.member("Sam", language=language)
    number = await answers_sixty(world, who, ANONYMOUS, say)
    who.sees("Kysymys 0", "Kysymys 59", "…")
    await who.taps(say("form-change"), say("form-back"), say("surveys-send-button"))
    assert (await part_of(world, who, number)).state == "finished"


async def answers_sixty(world: World, who: Alumnus, mode: str, say: Words) -> int:
    """Answer sixty long questions at length; return the round."""
    asked = only(career(world), *(long_question(number) for number in range(60)))
    number = await asks(world, mode, asked)
    await who.says("Pitkä vastaus. " * 30)
    await who.taps(say("form-keep"))
    for _ in range(59):
        await who.says("😀" * 250)
    return number


async def test_thirty_long_options(world: World, aino: Alumnus) -> None:
    """Ids of twenty characters and labels of thirty fit the buttons, ticks and all."""
    options = tuple(
        Option(f"option_{n:02d}_abcdefghijk"[:20], said(f"{n:02d} " + "x" * 27)) for n in range(30)
    )
    multi = [
        Question(f"question_{n:02d}_abcdefgh"[:20], "multi", said("Mitä? " * 20), options=options)
        for n in range(10)
    ]
    await asks(world, questionnaire=only(career(world), *multi))
    for _ in range(10):
        for one in options:
            await aino.says(one.text["fi"])
        await aino.taps("Valmis")
    aino.sees("Kiitos vastauksista!")
    await aino.taps("Katso tai muuta vastauksia")
    aino.sees("00 xxx")


async def test_ticks_that_were_made_before_a_reminder(world: World, aino: Alumnus) -> None:
    """A tick in the reminder, whose boxes are empty, adds to the ticks and takes none away."""
    number = await asks(world, questionnaire=only(career(world), SEVERAL))
    await aino.taps("Saha")
    await world.moves(days=5, hours=1)
    assert aino.labels[:2] == ["Vasara ☐", "Saha ☐"]
    await aino.taps("Saha ☐")
    assert aino.labels[:2] == ["Vasara ☐", "Saha ☑"]
    await aino.taps("Vasara ☐", "Valmis")
    assert await answers_of(world, aino, number) == {"tools": ["hammer", "saw"]}


async def test_words_keep_the_ticks_that_were_made(world: World, aino: Alumnus) -> None:
    """What is typed after a pause, with a slip in it, adds to what was ticked before it."""
    number = await asks(world, questionnaire=only(career(world), SEVERAL))
    await aino.taps("Saha", "Lopeta")
    await aino.says("vasar")
    await aino.taps("Valmis")
    assert await answers_of(world, aino, number) == {"tools": ["hammer", "saw"]}


async def test_an_option_is_more_than_a_language(world: World, aino: Alumnus) -> None:
    """Where the name of a language is an answer, typing it gives this answer."""
    which = Question(
        "which",
        "single",
        said("Millä kielellä?"),
        options=(Option("sv", said("Svenska")), Option("fi", said("Suomi"))),
    )
    first = career(world).question("satisfaction")
    number = await asks(world, questionnaire=only(career(world), first, which))
    await aino.says("5")
    await aino.says("svenska")
    assert (await answers_of(world, aino, number))["which"] == "sv"


async def test_words_after_a_reminder_answer_it(world: World, aino: Alumnus) -> None:
    """What came last gets the words: a reminder after a form that was left half done."""
    number = await asks(world)
    await world.moves(days=1)
    await aino.says("/profile")
    await aino.taps("Muuta nimi")
    await world.moves(days=5)
    aino.sees("Mikä on tilanteesi juuri nyt?")
    await aino.says("Opiskelen")
    assert (await part_of(world, aino, number)).state == "started"


async def test_words_belong_to_the_round_that_spoke_last(world: World, aino: Alumnus) -> None:
    """Of two rounds, the one whose reminder came last gets the words."""
    one = await asks(world)
    await world.moves(days=3)
    other = replace(only(career(world), career(world).question("satisfaction")), id="other")
    two = await asks(world, questionnaire=other)
    await world.moves(days=3)
    aino.sees("Mikä on tilanteesi juuri nyt?")
    await aino.says("Opiskelen")
    assert (await part_of(world, aino, one)).state == "started"
    assert (await part_of(world, aino, two)).state == "invited"


async def test_a_reminders_buttons_can_be_typed_midway(world: World, aino: Alumnus) -> None:
    """Whoever has begun and stopped goes on, or wants no more of it, by the buttons' words."""
    number = await asks(world)
    await aino.taps("Opiskelen", "Lopeta")
    await world.moves(days=5, hours=1)
    await aino.says(aino.labels[0])
    aino.sees("Missä opiskelet nyt?")
    await aino.says("lopeta")
    await aino.says("Älä muistuta tästä")
    assert (await part_of(world, aino, number)).state == "declined"


async def test_the_invitation_is_tapped_again_and_again(world: World, aino: Alumnus) -> None:
    """Twice by mistake changes nothing; later, with another option, it changes the answer."""
    number = await asks(world)
    old = aino.button("Opiskelen")
    other = aino.button("Olen perhevapaalla")
    await aino.presses(*old)
    await aino.presses(*old)
    assert aino.count_of("Missä opiskelet nyt?") == 1
    await aino.taps("Lukio", "Osittain")
    await aino.presses(*other)
    aino.sees("Kuinka tyytyväinen", "2/3")
    await aino.taps("Ohita kysymys", "Ohita kysymys")
    assert set(await answers_of(world, aino, number)) == {
        "main_activity",
        "satisfaction",
        "skills_wish",
    }


async def test_consent_is_taken_back_amid_a_change(world: World, aino: Alumnus) -> None:
    """The answers that count and those that were begun anew both say no."""
    number = await asks(world)
    await answers(aino, number, "fi")
    await aino.taps("Katso tai muuta vastauksia", "Muuta vastausta", "Kuinka tyytyväinen olet nyt")
    await aino.taps("Lopeta")
    await aino.says("/wishes")
    await aino.taps("Tietoa avoimista työpaikoista", "Peru toive", "Kyllä, peru toive")
    kept = await world.db.read(
        lambda tx: tx.all("SELECT value FROM form_answer WHERE question = 'contact_ok'")
    )
    assert [row[0] for row in kept] == ['"no"', '"no"']


async def test_what_was_answered_reads_as_a_sentence(world: World, aino: Alumnus) -> None:
    """A question has its own sign at its end and needs no colon."""
    await asks(world)
    await aino.taps("Opiskelen", "Lopeta")
    await aino.says("/answers")
    await aino.taps("1. Urakysely")
    aino.sees("Mikä on tilanteesi juuri nyt? Opiskelen")


async def test_from_the_list_one_is_told_first_what_becomes_of_it(
    world: World, aino: Alumnus
) -> None:
    """Whoever has not begun gets all that an invitation says; whoever has goes on."""
    await asks(world)
    await aino.says("/answers")
    await aino.taps("1. Urakysely", "Vastaa nyt")
    aino.sees("luottamuksellisia", "Mikä on tilanteesi juuri nyt?")
    await aino.taps("Opiskelen")
    await aino.says("/answers")
    await aino.taps("1. Urakysely", "Jatka")
    aino.sees("Missä opiskelet nyt?")


async def test_the_last_day_is_the_day_before_midnight(world: World) -> None:
    """What closes as a day begins can be answered until the day before, and says so."""
    house = world.app.house
    midnight = int(datetime(2026, 12, 3, tzinfo=house.organisation.zone).timestamp())
    assert day_in_words(house, "fi", midnight) == "keskiviikkona 2. joulukuuta 2026"
    assert day_in_words(house, "fi", midnight + 1) == "torstaina 3. joulukuuta 2026"


async def test_the_words_of_a_reminder_are_no_answer(world: World, aino: Alumnus) -> None:
    """Whoever left amid a question in their own words goes on by typing what the button says."""
    number = await asks(world)
    await aino.taps("Olen yrittäjä")
    await world.moves(days=5, hours=1)
    await aino.says("jatka vastaamista")
    aino.sees("Mikä on ammattisi")
    assert set(await answers_of(world, aino, number)) == {"main_activity"}
    await aino.says("jatka vastaamista")
    aino.sees("Kuinka hyvin työsi")


async def test_the_longest_answer_that_telegram_brings(world: World, aino: Alumnus) -> None:
    """Two thousand emoji fill a message: beside their question they are shortened, not lost."""
    asked = replace(TEXT, max_chars=3000)
    number = await asks(world, questionnaire=only(career(world), asked, SEVERAL))
    await aino.says("😀" * 2048)
    aino.sees("Mitä toivot?", "…")
    await aino.taps("Pidä ennallaan", "Takaisin")
    aino.sees("Mitä toivot?", "…")
    await aino.taps("Pidä ennallaan", "Saha", "Valmis")
    assert len((await answers_of(world, aino, number))["wish"]) == 2048


async def test_a_day_that_is_chosen_while_a_reminder_waits(world: World, aino: Alumnus) -> None:
    """The reminder that was on its way does not come: the chosen day has taken its place."""
    number = await asks(world)
    world.remember()
    world.clock.move(timedelta(days=5))
    await world.db.write(lambda tx: reminding.step(world.app.house, tx, world.clock.seconds()))
    mine = await part_of(world, aino, number)
    day = world.clock.seconds() + 3 * 86400
    await world.db.write(lambda tx: answering.put_off(tx, number, mine.person_id, day))
    await world.settles()
    aino.sees_nothing()
    for _ in range(3):
        await world.moves(days=1)
    aino.sees("Mikä on tilanteesi juuri nyt?")


async def test_a_number_at_the_days_is_no_answer(world: World, aino: Alumnus) -> None:
    """Who sees days and types the number of one is asked the question, nothing is answered."""
    number = await asks(world)
    await aino.taps("Ei nyt, kysy myöhemmin")
    await aino.says("2")
    aino.sees("Mikä on tilanteesi juuri nyt?")
    assert await answers_of(world, aino, number) == {}


async def test_small_slips_in_the_words_of_every_button(world: World, aino: Alumnus) -> None:
    """Skip, Back, Stop, Done and Not now are understood with a slip, also beside own words."""
    number = await asks(world)
    await aino.says("ei nyt kysy myohemin")
    aino.sees("Minä päivänä kysyn uudelleen?")
    await aino.taps("Olen työssä", "Osa-aikatyö")
    await aino.says("Takasin")
    aino.sees("Millainen työsuhde")
    await aino.says("Osa-aikatyö", "ohita kysymys.")
    assert (await answers_of(world, aino, number))["job_title"] is None
    await aino.says("Lopta")
    aino.sees("Vastauksesi ovat tallessa")


async def test_ticks_by_numbers_with_a_word_between(world: World, linnea: Alumnus) -> None:
    """Two numbers are two ticks, and Done is understood with a slip."""
    number = await asks(world)
    await linnea.taps("Jag söker jobb")
    await linnea.says("1 och 3", "klart!")
    assert (await answers_of(world, linnea, number))["help_wanted"] == ["job_ads", "trial"]
