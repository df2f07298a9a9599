"""Help that is wished for in a survey: a task for coordinators, written about through the bot."""

from datetime import UTC, datetime, timedelta

import pytest

from config.languages import LANGUAGES
from handlers.buttons import Pages, RoundDo, WishDo
from handlers.matters.turns import ACTIONS
from handlers.screen import plain_words
from storage import duties
from storage.matters import ANSWERED, CLOSED, NEW, TAKEN
from storage.people import Person
from storage.surveys import ANONYMOUS
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.wishing import answers, opens, the_wish
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

NIGHT = datetime(2026, 11, 2, 21, 30, tzinfo=UTC)  # 23.30 in Helsinki
MORNING = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)


@pytest.fixture(params=LANGUAGES)
def words(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of each language."""
    return Words(world, request.param)


@pytest.fixture
async def ville(world: World) -> Alumnus:
    """A coordinator of Oulu who reads Finnish."""
    return await coordinates(await world.member("Ville", wants=()), "oulu")


async def wishes(world: World, who: Alumnus, language: str = "fi") -> int:
    """Let somebody ask for help in a survey; return the round."""
    round_id = await opens(world, who)
    await answers(who, round_id, language)
    return round_id


def seen(words: Words, key: str, **values: object) -> str:
    """Return the first line of a text of ours, as it is seen."""
    said = words.world.app.house.texts.say(words.language, key, **values)
    return plain_words(said).splitlines()[0]


async def state(world: World) -> tuple[str, bool]:
    """Return how far the first wish has come, and whether somebody looks after it."""
    wish = await the_wish(world)
    assert wish is not None
    return wish.state, wish.holder is not None


def ends_duty(tx: Transaction, person: Person | None, now: int) -> None:
    """End somebody's duty."""
    assert person is not None
    duties.end(tx, person.id, now)


async def test_a_wish_is_taken_answered_and_done(world: World, words: Words) -> None:
    """From the survey to the end: each side sees how it stands, neither sees an account."""
    unit = words.unit("oulu")
    aino = await world.member("Aino", language=words.language)
    ville = await coordinates(await world.member("Ville", language=words.language), "oulu")
    await wishes(world, aino, words.language)
    ville.sees("Aino", unit)
    help_wanted = world.app.house.questionnaires["career_followup"].question("help_wanted")
    ads, talk = help_wanted.option("job_ads"), help_wanted.option("talk")
    assert ads is not None
    assert talk is not None
    ville.sees(ads.text[words.language], talk.text[words.language])
    assert await state(world) == (NEW, False)
    await aino.says("/wishes")
    aino.sees(seen(words, "wishes-own-list", **{"wishes-number": 1}))
    await ville.taps(words("wishes-take-button"))
    ville.sees(seen(words, "wishes-told-taken"))
    aino.sees(unit)
    assert await state(world) == (TAKEN, True)
    await ville.taps(words("wishes-answer-button"))
    ville.sees(talk.text[words.language])
    await ville.says("Hello <b>Aino</b> & welcome")
    aino.sees_nothing()
    await ville.taps(words("wishes-send-button"))
    aino.sees("Hello <b>Aino</b> & welcome")
    assert not any("Ville" in one.words for one in aino.account.chat)
    assert await state(world) == (ANSWERED, True)
    await aino.taps(words("wishes-reply-button"))
    aino.sees("Hello <b>Aino</b> & welcome")
    await aino.says("Thank you")
    ville.sees("Aino", "Thank you")
    assert await state(world) == (TAKEN, True)
    await ville.says("/wishes")
    await ville.taps("1. Aino", words("wishes-close-button"))
    assert await state(world) == (CLOSED, True)
    await aino.taps(words("wishes-still-button"))
    ville.sees("Aino")
    assert await state(world) == (TAKEN, True)
    await aino.taps(words("wishes-done-button"))
    assert await state(world) == (CLOSED, True)
    await ville.taps(words("wishes-show-button"), words("wishes-reopen-button"))
    assert await state(world) == (TAKEN, True)
    for one in (*aino.account.chat, *ville.account.chat):
        assert str(aino.id) not in one.words
        assert str(ville.id) not in one.words


async def test_without_consent_nothing_is_told_or_kept(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """Who says no to being contacted stays unknown."""
    round_id = await opens(world, aino)
    await answers(aino, round_id, "fi", consent="no")
    ville.sees_nothing()
    assert await the_wish(world) is None
    await ville.says("/wishes")
    ville.sees("Avoimia toiveita ei ole")


async def test_only_the_units_coordinators_hear_of_it(world: World, linnea: Alumnus) -> None:
    """The name and the wish go to the coordinators of Kokkola; not to Oulu's, not to the owner."""
    oulu = await coordinates(await world.member("Ville"), "oulu")
    kokkola = await coordinates(await world.member("Liv", language="sv", unit="kokkola"), "kokkola")
    await wishes(world, linnea, "sv")
    kokkola.sees("Linnea önskar hjälp", "Info om lediga jobb")
    questions = world.app.house.questionnaires["career_followup"].questions
    others = [one for one in questions if one.id != "help_wanted"]
    told = [option.text["sv"] for one in others for option in one.options]
    assert not any(one in kokkola.last.words.splitlines() for one in told)
    assert not any(one in kokkola.last.words for one in told if len(one) > 3)
    oulu.sees_nothing()
    card, data = kokkola.button("Jag tar hand om det här")
    await oulu.says("/wishes")
    oulu.sees("Avoimia toiveita ei ole")
    for action in ("show", "take", "answer", "close", "reopen", "take_over", "release", "notes0"):
        await oulu.presses(oulu.last.id, WishDo(1, action).encode())
        assert not oulu.has_seen("Linnea")
    assert await state(world) == (NEW, False)
    await kokkola.presses(card, data)
    assert await state(world) == (TAKEN, True)


async def test_it_is_nobody_elses_business(world: World, aino: Alumnus, onni: Alumnus) -> None:
    """Another alumnus who forges the buttons sees and changes nothing."""
    await wishes(world, aino)
    await onni.says("/help")
    before = await the_wish(world)
    for action in ACTIONS:
        await onni.presses(onni.last.id, WishDo(1, action).encode())
        assert not onni.has_seen("Aino")
    assert await the_wish(world) == before
    await onni.presses(onni.last.id, Pages("wishes", 0).encode())
    assert not onni.has_seen("Aino")


async def test_the_owners_hear_of_it_when_nobody_coordinates(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """A wish never goes to nobody."""
    await wishes(world, aino)
    kaisa.sees("Aino toivoo apua", "Tietoa avoimista työpaikoista")
    await kaisa.taps("Vastaa")
    await kaisa.says("Tule torstaina.")
    await kaisa.taps("Lähetä vastaus")
    aino.sees("Koordinaattori kirjoitti sinulle", "Tule torstaina.")


async def test_coordinators_are_not_woken_and_neither_is_the_alumnus(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """A wish of the night is told in the morning, and so is an answer of the night."""
    await world.moves_to(NIGHT)
    await wishes(world, aino)
    assert not ville.has_seen("Aino")
    await world.moves_to(MORNING)
    ville.sees("Aino toivoo apua")
    await world.moves_to(NIGHT + timedelta(days=1))
    await ville.taps("Vastaa")
    await ville.says("Soitellaan.")
    await ville.taps("Lähetä vastaus")
    assert not aino.has_seen("Soitellaan.")
    await world.moves_to(MORNING + timedelta(days=1))
    aino.sees("Soitellaan.")


async def test_a_colleague_was_quicker(world: World, aino: Alumnus, ville: Alumnus) -> None:
    """Two coordinators press at once: the second sees who has it, and may take it over."""
    sanni = await coordinates(await world.member("Sanni"), "oulu")
    await wishes(world, aino)
    late = sanni.button("Minä hoidan tämän")
    await ville.taps("Minä hoidan tämän")
    await sanni.presses(*late)
    sanni.sees("Ville hoitaa tätä jo")
    assert "Vastaa" not in sanni.labels
    await sanni.taps("Minä hoidan tästä eteenpäin")
    ville.sees("Kollega hoitaa nyt tätä: Aino")
    await ville.presses(ville.last.id, WishDo(1, "answer").encode())
    ville.sees("Sanni hoitaa tätä jo")
    await sanni.taps("Anna muille hoidettavaksi")
    ville.sees("Aino odottaa taas koordinaattoria")
    assert await state(world) == (NEW, False)


async def test_it_is_new_again_when_the_holders_duty_ends(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """Nothing is left lying; who had it sees and does nothing more with it."""
    sanni = await coordinates(await world.member("Sanni"), "oulu")
    await wishes(world, aino)
    old = ville.button("Minä hoidan tämän")
    await ville.taps("Vastaa")
    await ville.says("Hei!")
    late = ville.button("Lähetä vastaus")
    await world.db.write(ends_duty, await ville.record(), world.clock.seconds())
    for press in (late, old):
        await ville.presses(*press)
        assert not aino.has_seen("Hei!")
        ville.sees("En ymmärtänyt tätä")
    await world.moves(minutes=5)
    sanni.sees("Aino odottaa taas koordinaattoria")
    assert await state(world) == (NEW, False)
    await sanni.taps("Vastaa")
    await sanni.says("Hei Aino!")
    await sanni.taps("Lähetä vastaus")
    aino.sees("Hei Aino!")


async def test_a_duty_elsewhere_is_no_duty_here(
    world: World, aino: Alumnus, ville: Alumnus, kaisa: Alumnus
) -> None:
    """Who coordinates another unit now has lost the wish even before the clock has seen it."""
    await wishes(world, aino)
    await ville.taps("Minä hoidan tämän")
    await coordinates(ville, "kokkola")
    await kaisa.says("/wishes")
    kaisa.sees("Yksi avoin toive", "Kukaan ei vielä hoida tätä")
    await ville.taps("Vastaa")
    ville.sees("Tämä nappi")


async def test_it_can_be_taken_back(world: World, aino: Alumnus, ville: Alumnus) -> None:
    """The person withdraws it: the coordinators see neither it nor what was written."""
    await wishes(world, aino)
    await ville.taps("Minä hoidan tämän")
    await aino.says("/wishes")
    await aino.taps("Tietoa avoimista työpaikoista", "Kirjoita koordinaattorille")
    await aino.says("Kiireinen asia")
    ville.sees("Kiireinen asia")
    old = ville.button("Vastaa")
    await aino.taps("Peru toive")
    aino.sees("Haluatko perua toiveesi?")
    await aino.taps("Ei, älä peru", "Peru toive", "Kyllä, peru toive")
    aino.sees("Peruit toiveesi")
    ville.sees("Aino perui avuntoiveensa")
    await ville.presses(*old)
    ville.sees("Aino perui avuntoiveensa")
    assert not any("Kiireinen" in one.words for one in ville.news())
    await aino.says("/wishes")
    aino.sees("Sinulla ei ole toiveita")
    wish = await the_wish(world)
    assert wish is not None
    assert (wish.is_taken_back, wish.state, wish.holder) == (True, CLOSED, None)


async def test_who_has_not_heard_of_it_never_does(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """Taken back in the same night, it is as if it had never been."""
    await world.moves_to(NIGHT)
    await wishes(world, aino)
    await aino.says("/wishes")
    await aino.taps("Tietoa avoimista", "Peru toive", "Kyllä, peru toive")
    await world.moves_to(MORNING)
    assert not ville.has_seen("Aino")


async def test_an_answer_that_is_changed_changes_the_wish(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """The wish follows the survey's answers while they can be changed; it is never made twice."""
    round_id = await wishes(world, aino)
    await aino.says("/answers")
    await _changes(aino, round_id)
    await aino.says("Tietoa opiskelusta")  # ticked beside the others
    await aino.taps("Valmis")
    ville.sees("Aino muutti toivettaan", "Tietoa opiskelusta")
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM matter")) == 1


async def _changes(aino: Alumnus, round_id: int, question: str = "help_wanted") -> None:
    """Open a question among the answers given."""
    await aino.presses(aino.last.id, RoundDo(round_id, f"edit_{question}").encode())


async def test_a_consent_that_is_changed_takes_the_wish_back(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """A no afterwards is a no; another yes is a new wish."""
    round_id = await wishes(world, aino)
    await aino.says("/answers")
    await _changes(aino, round_id, "contact_ok")
    await aino.taps("Ei, kiitos")
    ville.sees("Aino perui avuntoiveensa")
    await _changes(aino, round_id, "contact_ok")
    await aino.taps("Kyllä, saa")
    ville.sees("Aino toivoo apua")
    assert await world.db.read(lambda tx: tx.value("SELECT max(id) FROM matter")) == 2


async def test_what_was_taken_back_stays_so_when_another_answer_changes(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """Taking back is a no to the survey's question as well."""
    round_id = await wishes(world, aino)
    await aino.taps("Katso toivettasi", "Tietoa avoimista", "Peru toive")
    await aino.taps("Kyllä, peru toive")
    await aino.says("/answers")
    await _changes(aino, round_id, "satisfaction")
    await aino.says("Erittäin tyytyväinen")
    ville.sees_nothing()
    assert await world.db.read(lambda tx: tx.value("SELECT max(id) FROM matter")) == 1


async def test_who_knows_of_it_is_told_even_when_newer_words_have_not_come(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """Words of the night and the wish are taken back: the words never come, the news does."""
    await wishes(world, aino)
    await ville.taps("Minä hoidan tämän")
    await world.moves_to(NIGHT)
    await aino.taps("Näytä toive", "Kirjoita koordinaattorille")
    await aino.says("Unohda tämä")
    await aino.taps("Peru toive", "Kyllä, peru toive")
    await world.moves_to(MORNING)
    ville.sees("Aino perui avuntoiveensa")
    assert not ville.has_seen("Unohda tämä")


async def test_an_answer_waits_for_who_is_out_of_reach(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """Who has blocked the bot gets the answer when they are back; the coordinator knows."""
    await wishes(world, aino)
    aino.account.blocks_bot()
    await world.settles()
    await ville.taps("Minä hoidan tämän")
    ville.sees("Botti ei nyt tavoita tätä ihmistä")
    await ville.taps("Vastaa")
    await ville.says("Löysin sinulle paikan.")
    await ville.taps("Lähetä vastaus")
    ville.sees("Vastauksesi on tallessa")
    await world.moves(days=1)
    assert not aino.has_seen("Löysin sinulle paikan.")
    aino.account.unblocks_bot()
    await world.settles()
    await world.moves(minutes=5)
    aino.sees("Löysin sinulle paikan.")
    await world.moves(minutes=5)
    assert aino.count_of("Löysin sinulle paikan.") == 1


async def test_coordinators_are_reminded_once_a_week(
    world: World, aino: Alumnus, onni: Alumnus, ville: Alumnus
) -> None:
    """What waits over a week is told by day, once a week, to who can do something about it."""
    sanni = await coordinates(await world.member("Sanni"), "oulu")
    await wishes(world, aino)
    await wishes(world, onni, "fi-simple")
    await ville.taps("Minä hoidan tämän")  # the newest: Onni's
    await world.moves(days=6)
    assert not ville.has_seen("odottanut yli viikon")
    await world.moves_to(datetime(2026, 11, 9, 21, 0, tzinfo=UTC))
    assert not ville.has_seen("odottanut yli viikon")
    await world.moves_to(datetime(2026, 11, 10, 8, 0, tzinfo=UTC))
    ville.sees("2 avuntoivetta on odottanut yli viikon")
    sanni.sees("Yksi avuntoive on odottanut yli viikon")
    await world.moves(days=6, hours=20)
    assert ville.count_of("odottanut yli viikon") == 1
    await sanni.says("/wishes")
    await sanni.taps("1. Aino", "Vastaa")
    await sanni.says("Hei!")
    await sanni.taps("Lähetä vastaus")
    await world.moves(days=1, hours=4)
    assert sanni.count_of("odottanut yli viikon") == 1  # what is answered waits for the alumnus
    assert ville.count_of("odottanut yli viikon") == 2


async def test_a_long_conversation_has_pages(world: World, aino: Alumnus, ville: Alumnus) -> None:
    """The newest two messages stand on the card, the others a tap away."""
    await wishes(world, aino)
    await aino.says("/wishes")
    await aino.taps("Tietoa avoimista")
    for number in range(5):
        await aino.taps("Kirjoita koordinaattorille")
        await aino.says(f"Viesti {number} " + "😀" * 600)
    await ville.taps("Näytä toive")
    ville.sees("Viesti 3", "Viesti 4")
    assert "Viesti 2" not in ville.last.words
    await ville.taps("Vanhemmat viestit")
    ville.sees("Viesti 1", "Viesti 2")
    await ville.taps("Vanhemmat viestit", "Uudemmat viestit")
    ville.sees("Viesti 1", "Viesti 2")


async def test_own_wishes_are_not_ones_own_task(world: World, ville: Alumnus) -> None:
    """A coordinator who wishes for help is an alumnus like any other: a colleague answers."""
    sanni = await coordinates(await world.member("Sanni"), "oulu")
    await wishes(world, ville)
    sanni.sees("Ville toivoo apua")
    await ville.says("/wishes")
    ville.sees("Avoimia toiveita ei ole", "Sinulla on yksi toive")
    await ville.presses(ville.last.id, WishDo(1, "take").encode())
    assert await state(world) == (NEW, False)


async def test_an_anonymous_round_makes_no_wish(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """It does not even ask: a name would part with the promise."""
    round_id = await opens(world, aino, mode=ANONYMOUS)
    await aino.says("/help")
    await aino.presses(aino.last.id, RoundDo(round_id, "start").encode())
    await aino.says("Etsin työtä")
    await aino.taps("Ohita kysymys", "Ohita kysymys", "Ohita kysymys", "Lähetä vastaukset")
    assert await the_wish(world) is None
    ville.sees_nothing()


async def test_what_coordinators_do_is_in_the_log(
    world: World, aino: Alumnus, ville: Alumnus
) -> None:
    """Who saw, changed and wrote; numbers only."""
    await wishes(world, aino)
    await ville.taps("Vastaa")
    await ville.says("Hei!")
    await ville.taps("Lähetä vastaus")
    lines = await world.db.read(
        lambda tx: [
            tuple(row)
            for row in tx.all(
                "SELECT action, unit, subject_id FROM audit WHERE subject = 'wish' ORDER BY id"
            )
        ]
    )
    assert lines == [("changed", "oulu", 1), ("sent", "oulu", 1), ("viewed", "oulu", 1)]


async def test_an_erased_persons_wish_is_gone(world: World, aino: Alumnus, ville: Alumnus) -> None:
    """/forget takes the wish and what was written with it; old buttons say so kindly."""
    await wishes(world, aino)
    old = ville.button("Minä hoidan tämän")
    await aino.says("/forget")
    await aino.taps("Poista tietoni")
    assert await the_wish(world) is None
    await ville.presses(*old)
    ville.sees("Tämä nappi")
