"""Answering a survey: from the invitation's first tap, in every language, with any pause."""

import pytest

from config.languages import Words as Said
from config.questionnaire import Option, Question
from handlers.buttons import FirstAnswer, RoundDo
from storage import people
from storage.surveys import ANONYMOUS, IDENTIFIED
from tests.stories.asking import answers_of, asks, career, only, part_of
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

LANGUAGES = ("fi", "fi-simple", "sv", "en")
TEXT = Question("wish", "text", Said({"fi": "Mitä toivot?", "sv": "Vad vill du?"}))
NUMBER = Question("children", "number", Said({"fi": "Montako?", "sv": "Hur många?"}))
SEVERAL = Question(
    "tools",
    "multi",
    Said({"fi": "Mitä käytät?", "sv": "Vad använder du?"}),
    options=(
        Option("hammer", Said({"fi": "Vasara", "sv": "Hammare"})),
        Option("saw", Said({"fi": "Saha", "sv": "Såg"})),
    ),
)


async def test_one_tap_has_answered(world: World, aino: Alumnus) -> None:
    """The invitation says all that one needs to know and holds the first question."""
    number = await asks(world)
    aino.sees("Kaislan ammattiopisto kysyy sinulta", "noin 2 minuuttia", "vapaaehtoista")
    aino.sees("auttavat koulua kehittymään", "luottamuksellisia", "2. joulukuuta 2026")
    aino.sees("Mikä on tilanteesi juuri nyt?")
    await aino.taps("Opiskelen")
    aino.sees("Missä opiskelet nyt?")
    assert await answers_of(world, aino, number) == {"main_activity": "studying"}
    mine = await part_of(world, aino, number)
    assert (mine.state, mine.opened_at) == ("started", world.clock.seconds())


async def test_a_whole_survey_in_finnish(world: World, aino: Alumnus) -> None:
    """By taps, ticks and words, with Back and Skip, to the thanks."""
    number = await asks(world)
    await aino.taps("Etsin työtä")
    aino.sees("Millaista apua haluaisit?", "· 2/")
    await aino.taps("Apua työnhakuun", "Tietoa opiskelusta", "Valmis")
    await aino.taps("Ei, kiitos")
    aino.sees("Kuinka tyytyväinen")
    await aino.taps("Takaisin", "Pidä ennallaan")
    await aino.says("melko tyytyvainen")
    aino.sees("Mitä koulussa pitäisi opettaa")
    await aino.taps("Ohita kysymys")
    aino.sees("Kiitos vastauksista!", "muuttaa vastauksiasi")
    mine = await part_of(world, aino, number)
    assert (mine.state, mine.next_at) == ("finished", None)
    assert await answers_of(world, aino, number) == {
        "main_activity": "seeking",
        "help_wanted": ["application", "studies"],
        "contact_ok": "no",
        "satisfaction": "4",
        "skills_wish": None,
    }


async def test_plain_finnish_over_three_days(world: World, onni: Alumnus) -> None:
    """A restart, pauses, and a change of mind: each answer is kept, the next question is the same.

    Finished answers can be seen and changed; the old ones count until the new are complete.
    """
    number = await asks(world)
    onni.sees("Sinun ei ole pakko vastata.", "Mitä teet nyt?")
    assert all(len(row) == 1 for row in onni.last.keyboard)
    await onni.taps("Opiskelen")
    await world.restarts()
    await world.moves(days=1)
    await onni.taps("Lukio")
    await onni.taps("Lopeta")
    onni.sees("Vastauksesi ovat tallessa.")
    await world.moves(days=1)
    await world.restarts()
    await onni.says("/answers")
    onni.sees("Kyselyt, jotka sait", "Vastaaminen on kesken.")
    await onni.taps("1. Miten sinulla menee?")
    onni.sees("Opiskelen", "Lukio")
    await onni.taps("Jatka", "Osittain")
    await onni.says("siltä väliltä")
    await onni.says("Ruoanlaittoa")
    onni.sees("Kiitos! Vastauksesi auttavat koulua.")
    await world.moves(days=1)
    await onni.taps("Katso tai muuta vastauksia")
    onni.sees("Ruoanlaittoa")
    await onni.taps("Muuta vastausta")
    await onni.taps("Mitä teet nyt?")
    onni.sees("Vastauksesi nyt: Opiskelen")
    await onni.taps("Olen töissä")
    onni.sees("Millainen työ sinulla on?")
    await onni.taps("Lopeta")
    onni.sees("Vanhat vastauksesi ovat tallessa")
    await world.restarts()
    await onni.taps("Jatka", "Osa-aikatyö")
    await onni.says("kokki")
    await onni.taps("Sopii hyvin")
    onni.sees("Muutos on tallessa.", "kokki")
    mine = await part_of(world, onni, number)
    assert mine.state == "finished"
    kept = await answers_of(world, onni, number)
    assert kept["main_activity"] == "employed"
    assert kept["skills_wish"] == "Ruoanlaittoa"


async def test_the_language_changes_midway(world: World, linnea: Alumnus) -> None:
    """A button under every question leads to the other languages; the answers stay."""
    number = await asks(world)
    await linnea.taps("Jag arbetar", "Deltid")
    await linnea.taps("Kieli / Språk / Language")
    assert linnea.labels == ["suomi", "selkeä suomi", "svenska", "English", "Tillbaka"]
    await linnea.taps("selkeä suomi")
    linnea.sees("Mikä on ammattisi?")
    await linnea.says("kokki")
    linnea.sees("Sopiiko työsi koulutukseesi?")
    await linnea.says("English")
    linnea.sees("How well does your work match")
    await linnea.says("5")
    await linnea.taps("Very happy", "Skip this question")
    linnea.sees("Thank you")
    given = await answers_of(world, linnea, number)
    assert (given["employment_kind"], given["job_title"]) == ("part_time", "kokki")
    assert given["match"] == "5"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_same_survey_in_every_language(world: World, language: str) -> None:
    """What is meant is kept, whatever the words: the same answers in the four languages."""
    say, who = Words(world, language), await world.member("Sam", language=language)
    number = await asks(world)
    questions = {one.id: one for one in career(world).questions}

    def label(question: str, option: str) -> str:
        found = questions[question].option(option)
        assert found is not None
        return found.label(language)

    who.sees(questions["main_activity"].text[language])
    await who.taps(label("main_activity", "seeking"))
    await who.taps(label("help_wanted", "talk"), say("form-done"), label("contact_ok", "no"))
    await who.says(label("satisfaction", "3"))
    await who.taps(say("form-back"), say("form-keep"), say("form-skip"))
    await who.taps(say("surveys-mine-button"), say("surveys-edit-button"))
    await who.taps(say("form-back"), say("surveys-all-button"))
    who.sees(say("surveys-state-finished"))
    assert await answers_of(world, who, number) == {
        "main_activity": "seeking",
        "help_wanted": ["talk"],
        "contact_ok": "no",
        "satisfaction": "3",
        "skills_wish": None,
    }


async def test_do_not_remind_me_of_this(world: World, aino: Alumnus) -> None:
    """Nothing more is heard of it; it can still be answered, from the card or from /answers."""
    number = await asks(world)
    await aino.taps("Älä muistuta tästä")
    aino.sees("En muistuta sinua tästä kyselystä")
    mine = await part_of(world, aino, number)
    assert (mine.state, mine.next_at) == ("declined", None)
    for _ in range(12):
        await world.moves(days=1)
        aino.sees_nothing()
    await aino.says("/answers")
    aino.sees("Voit silti vastata.")
    await aino.taps("Vastaan sittenkin", "Opiskelen")
    assert (await part_of(world, aino, number)).state == "started"


async def test_not_now_ask_me_on_a_day(world: World, aino: Alumnus, onni: Alumnus) -> None:
    """Days within the window are offered as buttons; what was chosen is kept and said."""
    number = await asks(world)
    await aino.taps("Ei nyt, kysy myöhemmin")
    aino.sees("Minä päivänä kysyn uudelleen?")
    assert aino.labels[:5] == [
        "tiistaina 3. marraskuuta",
        "torstaina 5. marraskuuta",
        "maanantaina 9. marraskuuta",
        "maanantaina 16. marraskuuta",
        "maanantaina 23. marraskuuta",
    ]
    await aino.taps("torstaina 5. marraskuuta")
    aino.sees("Kysyn uudelleen torstaina 5. marraskuuta 2026")
    mine = await part_of(world, aino, number)
    assert mine.wished
    assert mine.next_at == world.clock.seconds() + 3 * 86400  # 10.00 in Helsinki
    await onni.taps("Ei nyt, kysy myöhemmin")
    onni.sees("Minä päivänä kysyn uudelleen?")


async def test_asked_again_on_the_day_that_was_wished(world: World, aino: Alumnus) -> None:
    """The wished day comes instead of the usual reminder, with the first question in it."""
    await asks(world)
    await aino.taps("Ei nyt, kysy myöhemmin", "maanantaina 9. marraskuuta")
    for _ in range(6):
        await world.moves(days=1)
        aino.sees_nothing()
    await world.moves(days=1, minutes=1)
    aino.sees("Mikä on tilanteesi juuri nyt?")


async def test_an_old_days_button_may_be_past(world: World, aino: Alumnus) -> None:
    """A day that is over offers the days that are left; near the end none are."""
    await asks(world)
    await aino.taps("Ei nyt, kysy myöhemmin")
    old = aino.button("tiistaina 3. marraskuuta")
    await world.moves(days=2)
    await aino.presses(*old)
    aino.sees("Minä päivänä kysyn uudelleen?")
    await world.moves(days=28)  # the morning of the last day, when it was to be asked
    await aino.presses(*old)
    aino.sees("etten ehdi kysyä uudelleen")


async def test_who_blocks_the_bot_midway_and_comes_back(world: World, aino: Alumnus) -> None:
    """The answers wait; the person goes on at the very question, from wherever they like."""
    number = await asks(world)
    await aino.taps("Opiskelen")
    aino.account.blocks_bot()
    await world.settles()
    await world.moves(days=6)
    aino.account.unblocks_bot()
    await aino.starts()
    await aino.says("/answers")
    await aino.taps("1. Urakysely", "Jatka")
    aino.sees("Missä opiskelet nyt?")
    await aino.taps("Lukio", "Osittain", "Melko tyytyväinen", "Ohita kysymys")
    aino.sees("Kiitos vastauksista!")
    assert (await part_of(world, aino, number)).state == "finished"


async def test_an_invitation_is_answered_in_words(world: World, aino: Alumnus) -> None:
    """Words of an option, small slips forgiven; what cannot be an answer is none."""
    number = await asks(world)
    await aino.says("jotain ihan muuta kuin vastaus")
    aino.sees("En ymmärtänyt tätä")
    await aino.says("opisklen")
    aino.sees("Missä opiskelet nyt?")
    assert await answers_of(world, aino, number) == {"main_activity": "studying"}


async def test_the_invitations_buttons_can_be_typed(world: World, aino: Alumnus) -> None:
    """Each button of the invitation has its words."""
    number = await asks(world)
    await aino.says("miksi kysymme")
    aino.sees("Koulu haluaa tietää")
    await aino.says("Älä muistuta tästä")
    assert (await part_of(world, aino, number)).state == "declined"


async def test_words_belong_to_what_was_touched_last(world: World, aino: Alumnus) -> None:
    """A form that was begun after the invitation gets the words; of an older one, an option's."""
    number = await asks(world)
    await world.moves(minutes=5)
    await aino.says("/profile")
    await aino.taps("Muuta nimi")
    await aino.says("Opiskelen")
    person = await aino.record()
    assert person is not None
    assert person.name == "Opiskelen"
    assert (await part_of(world, aino, number)).state == "invited"


async def test_a_first_question_that_is_typed_has_a_start_button(
    world: World, aino: Alumnus
) -> None:
    """Numbers are taken at once; free words are shown first, to be kept or changed."""
    await asks(world, questionnaire=only(career(world), TEXT, NUMBER))
    aino.sees("Mitä toivot?")
    assert "Aloita" in aino.labels
    await aino.says("Lisää työpajoja")
    aino.sees("Vastauksesi nyt: Lisää työpajoja")
    await aino.taps("Pidä ennallaan")
    aino.sees("Montako?")
    await aino.says("3")
    aino.sees("Kiitos vastauksista!")


async def test_ticks_begin_in_the_invitation(world: World, aino: Alumnus) -> None:
    """A question with several answers shows its ticks there and then."""
    number = await asks(world, questionnaire=only(career(world), SEVERAL))
    assert aino.labels[:2] == ["Vasara ☐", "Saha ☐"]
    await aino.taps("Saha")
    assert aino.labels[:3] == ["Vasara ☐", "Saha ☑", "Valmis"]
    await aino.taps("Vasara", "Valmis")
    aino.sees("Kiitos vastauksista!")
    assert await answers_of(world, aino, number) == {"tools": ["hammer", "saw"]}


async def test_a_round_that_closes_midway_says_so(world: World, aino: Alumnus) -> None:
    """Nothing is lost in silence: what counts and what does not is told."""
    await asks(world)
    await aino.taps("Opiskelen")
    card = aino.button("Lukio")
    await world.moves(days=31)
    await aino.presses(*card)
    aino.sees("ehti sulkeutua ennen viimeistä vastaustasi")


async def test_answers_stand_when_the_round_closes_amid_a_change(
    world: World, aino: Alumnus
) -> None:
    """A change that is not finished changes nothing, and the person is told."""
    number = await asks(world)
    await aino.taps("Olen perhevapaalla", "Ohita kysymys", "Ohita kysymys")
    await aino.taps("Katso tai muuta vastauksia", "Muuta vastausta", "Mikä on tilanteesi")
    await aino.taps("Opiskelen")
    card = aino.button("Lukio")
    await world.moves(days=31)
    await aino.presses(*card)
    aino.sees("Viimeksi lähettämäsi vastaukset ovat mukana")
    await aino.says("/answers")
    await aino.taps("1. Urakysely")
    aino.sees("Olen perhevapaalla", "Kysely on sulkeutunut")
    assert (await part_of(world, aino, number)).state == "finished"


async def test_identified_answers_say_so(world: World, aino: Alumnus, onni: Alumnus) -> None:
    """Nobody gives their name without knowing it."""
    await asks(world, IDENTIFIED)
    aino.sees("voi nähdä, mitä sinä vastasit")
    onni.sees("Koulu näkee, mitä sinä vastasit.")


async def test_an_anonymous_survey_is_checked_and_sent(world: World, aino: Alumnus) -> None:
    """No wish for help is asked for; what is sent can neither be seen nor changed."""
    number = await asks(world, ANONYMOUS)
    aino.sees("Vastaat nimettömästi")
    await aino.taps("Etsin työtä", "Apua työnhakuun", "Valmis")
    aino.sees("Kuinka tyytyväinen olet nyt koulutukseesi?")
    await aino.taps("Melko tyytyväinen", "Ohita kysymys")
    aino.sees("Tarkista vastauksesi ja lähetä ne.", "Etsin työtä")
    await aino.taps("Muuta", "Mikä on tilanteesi juuri nyt?", "Olen perhevapaalla")
    await aino.taps("Lähetä vastaukset")
    aino.sees("Kiitos vastauksista!", "Botti ei enää tiedä, mitkä niistä ovat sinun")
    assert await answers_of(world, aino, number) == {}
    await aino.says("/answers")
    await aino.taps("1. Urakysely")
    aino.sees("Botti ei enää tiedä, mitkä niistä ovat sinun")


async def test_own_window_ends_before_the_rounds(world: World, aino: Alumnus) -> None:
    """Each who is asked by the time since graduation has days of their own."""
    number = await asks(world)
    person = await aino.record()
    assert person is not None
    ends = world.clock.seconds() + 10 * 86400

    await world.db.write(
        lambda tx: tx.run(
            "UPDATE respondent SET closes_at = :ends WHERE person_id = :id",
            ends=ends,
            id=person.id,
        )
    )
    await aino.taps("Ei nyt, kysy myöhemmin")
    aino.sees("torstaina 12. marraskuuta 2026")
    assert "maanantaina 16. marraskuuta" not in aino.labels
    await world.moves(days=11)
    await aino.taps("Vastaa nyt")
    aino.sees("Tämä kysely on päättynyt")
    assert (await part_of(world, aino, number)).state == "invited"


async def test_nobody_asked_sees_an_empty_list(world: World, aino: Alumnus) -> None:
    """The list says that there is nothing, and leads on."""
    await aino.says("/answers")
    aino.sees("Et ole vielä saanut kyselyjä.")
    person = await world.db.read(people.by_telegram, aino.id)
    assert person is not None


async def test_words_after_the_closing_are_not_lost_in_silence(world: World, aino: Alumnus) -> None:
    """Whoever writes an answer too late is told what became of it, even once all is erased."""
    await asks(world)
    await aino.taps("Olen yrittäjä")
    await world.moves(days=30, hours=14, minutes=1)  # a minute after the last day
    await world.moves(hours=1)
    await aino.says("Kampaaja")
    aino.sees("ehti sulkeutua ennen viimeistä vastaustasi")
    await world.moves(days=3)
    await aino.says("Kampaaja")
    aino.sees("En ymmärtänyt tätä")


async def test_a_day_is_typed(world: World, aino: Alumnus) -> None:
    """Instead of a day's button its words, or any other day of the window."""
    number = await asks(world)
    await aino.taps("Ei nyt, kysy myöhemmin")
    await aino.says("torstaina")
    aino.sees("Kysyn uudelleen torstaina 5. marraskuuta 2026")
    await aino.says("12.11.")
    aino.sees("Kysyn uudelleen torstaina 12. marraskuuta 2026")
    await aino.says("12.12.")
    aino.sees("En ymmärtänyt tätä")
    assert (await part_of(world, aino, number)).wished


@pytest.mark.parametrize(
    ("action", "seen"),
    [
        ("start", "Mikä on tilanteesi juuri nyt?"),
        ("later", "Minä päivänä kysyn uudelleen?"),
        ("later_3", "Kysyn uudelleen torstaina 5. marraskuuta 2026"),
        ("decline", "En muistuta sinua tästä kyselystä"),
        ("why", "Koulu haluaa tietää"),
    ],
)
async def test_buttons_of_before_still_work(
    world: World, aino: Alumnus, action: str, seen: str
) -> None:
    """An invitation that was sent by an older version leads on as well."""
    number = await asks(world)
    await aino.presses(aino.last.id, RoundDo(number, action).encode())
    aino.sees(seen)


async def test_an_unknown_action_is_stale(world: World, aino: Alumnus) -> None:
    """What no version has ever sent changes nothing."""
    number = await asks(world)
    await aino.presses(aino.last.id, RoundDo(number, "dance").encode())
    aino.sees("Tämä nappi on vanha")
    await aino.presses(aino.last.id, FirstAnswer(number, "dancing").encode())
    aino.sees("Mikä on tilanteesi juuri nyt?")
    assert await answers_of(world, aino, number) == {}


async def test_an_old_card_of_finished_answers_leads_to_them(world: World, aino: Alumnus) -> None:
    """The questions are over; how to change an answer is said."""
    await asks(world)
    await aino.taps("Olen perhevapaalla")
    old = aino.button("Melko tyytyväinen")
    await aino.taps("Ohita kysymys", "Ohita kysymys")
    await aino.presses(*old)
    aino.sees("Olet jo vastannut tähän kyselyyn", "/answers")


async def test_what_another_answer_made_needless_is_not_kept(world: World, aino: Alumnus) -> None:
    """Going back to another branch leaves nothing of the first one behind."""
    number = await asks(world)
    await aino.taps("Olen yrittäjä")
    await aino.says("Kampaaja")
    await aino.taps("Takaisin", "Takaisin", "Olen perhevapaalla")
    await aino.taps("Ohita kysymys", "Ohita kysymys")
    assert set(await answers_of(world, aino, number)) == {
        "main_activity",
        "satisfaction",
        "skills_wish",
    }


async def test_stopping_offers_another_day(world: World, aino: Alumnus) -> None:
    """After Stop one can go on, be asked on a day, or not be reminded."""
    number = await asks(world)
    await aino.taps("Opiskelen", "Lopeta")
    assert aino.labels == ["Jatka", "Ei nyt, kysy myöhemmin", "Älä muistuta tästä"]
    await aino.taps("Ei nyt, kysy myöhemmin", "maanantaina 9. marraskuuta")
    mine = await part_of(world, aino, number)
    assert (mine.state, mine.wished) == ("started", True)
    await aino.taps("Vastaa nyt")
    aino.sees("Missä opiskelet nyt?")


async def test_the_preview_changes_nothing(world: World, aino: Alumnus) -> None:
    """A coordinator may tap everything in a preview."""
    await asks(world)
    await aino.presses(aino.last.id, FirstAnswer(0, "employed").encode())
    assert aino.toast == "Tämä on esikatselu. Napit eivät tee mitään."
    await aino.presses(aino.last.id, RoundDo(0, "later").encode())
    assert aino.toast == "Tämä on esikatselu. Napit eivät tee mitään."
