"""One inbox: what people bring to the coordinators, looked after and answered through the bot."""

from datetime import UTC, datetime

import pytest

from config.languages import LANGUAGES
from handlers.buttons import MatterDo, RoundDo
from handlers.matters.turns import ACTIONS, DESK
from handlers.screen import plain_words
from storage import duties
from storage.matters import ANSWERED, CLOSED, NEW, TAKEN
from storage.people import Person
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.inboxes import notes, replies, says_aloud, sends_idea, shows_picture, the_matters
from tests.stories.messages import announces
from tests.stories.signing import opens_house
from tests.stories.wishing import answers, opens
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

NIGHT = datetime(2026, 11, 2, 21, 30, tzinfo=UTC)  # 23.30 in Helsinki


@pytest.fixture(params=LANGUAGES)
def words(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of each language."""
    return Words(world, request.param)


@pytest.fixture
def fi(world: World) -> Words:
    """The words of Finnish."""
    return Words(world, "fi")


@pytest.fixture
async def ville(world: World) -> Alumnus:
    """A coordinator of Oulu who reads Finnish."""
    return await coordinates(await world.member("Ville", wants=()), "oulu")


@pytest.fixture
async def sanni(world: World) -> Alumnus:
    """Another coordinator of Oulu."""
    return await coordinates(await world.member("Sanni", wants=()), "oulu")


def seen(words: Words, key: str, **values: object) -> str:
    """Return the first line of a text of ours, as it is seen."""
    said = words.world.app.house.texts.say(words.language, key, **values)
    return plain_words(said).splitlines()[0]


async def standing(world: World) -> tuple[str, bool]:
    """Return how far the newest matter has come, and whether somebody looks after it."""
    *_, newest = await the_matters(world)
    return newest.state, newest.holder is not None


async def test_an_idea_is_read_taken_answered_and_something_comes_of_it(
    world: World, words: Words
) -> None:
    """From /idea to "this came of your idea": neither side sees an account of the other."""
    aino = await world.member("Aino", language=words.language)
    ville = await coordinates(await world.member("Ville", language=words.language), "oulu")
    await sends_idea(aino, words, "Saunailta <alumneille> & ystäville")
    aino.sees(seen(words, "matters-told-idea"), "Saunailta <alumneille> & ystäville")
    aino.sees(seen(words, "matters-own-state", state="new"))
    ville.sees("Aino", words.unit("oulu"), "Saunailta <alumneille> & ystäville")
    assert await standing(world) == (NEW, False)
    await ville.taps(words("matters-show-button"))
    await aino.says("/wishes")
    aino.sees(seen(words, "matters-own-list", **{"matters-number": 1}))
    await aino.taps("Saunailta")
    aino.sees(seen(words, "matters-own-state", state="read"))
    await ville.taps(words("wishes-take-button"))
    aino.sees(seen(words, "matters-is-taken", kind="idea", unit=words.unit("oulu")))
    await ville.taps(words("wishes-answer-button"))
    await ville.says("Hieno ajatus!")
    await ville.taps(words("wishes-send-button"))
    aino.sees("Hieno ajatus!")
    assert await standing(world) == (ANSWERED, True)
    await aino.taps(words("wishes-reply-button"))
    await aino.says("Autan mielelläni.")
    ville.sees("Aino", "Autan mielelläni.")
    assert await standing(world) == (TAKEN, True)
    await ville.says("/inbox")
    await ville.taps("1. Aino", words("matters-outcome-button"))
    await ville.says("Sauna on varattu perjantaiksi.")
    aino.sees_nothing()
    await ville.taps(words("matters-tell-button"))
    aino.sees("Sauna on varattu perjantaiksi.", "Saunailta")
    ville.sees(seen(words, "matters-told-outcome"), "Sauna on varattu perjantaiksi.")
    assert await standing(world) == (CLOSED, True)
    await aino.says("/wishes")
    await aino.taps("Saunailta")
    aino.sees("Sauna on varattu perjantaiksi.")
    for one in (*aino.account.chat, *ville.account.chat):
        assert str(aino.id) not in one.words
        assert str(ville.id) not in one.words
        assert not (one in aino.account.chat and "Ville" in one.words)


async def test_an_idea_without_a_name_is_answered_all_the_same(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Coordinators see nobody's name in it, not even in what is written back."""
    await sends_idea(aino, fi, named=False)
    ville.sees("Uusi idea: Nimetön lähettäjä", "Saunailta alumneille")
    await ville.taps("Vastaa")
    await ville.says("Kiitos!")
    await ville.taps("Lähetä vastaus")
    aino.sees("Kiitos!")
    await aino.taps("Kirjoita koordinaattorille")
    aino.sees("mutta ei nimeäsi")
    await aino.says("Ole hyvä")
    ville.sees("Nimetön lähettäjä kirjoitti sinulle", "Ole hyvä")
    await ville.says("/inbox")
    await ville.taps("1. Nimetön lähettäjä")
    ville.sees("Nimetön lähettäjä")
    assert not ville.has_seen("Aino")


async def test_a_voice_message_and_a_picture_are_passed_on(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """They go by the id that Telegram gave them, on a tap; who has left has taken them along."""
    await aino.says("/idea")
    await says_aloud(aino)
    await aino.taps("Nimeni saa näkyä")
    ville.sees("Uusi idea: Aino", "Ääniviesti")
    await ville.taps("Kuuntele ääniviesti")
    assert ville.last.voice is not None
    ville.sees("Lähettäjä: Aino")
    await aino.taps("Kirjoita koordinaattorille")
    await shows_picture(aino, "Tällainen paikka")
    ville.sees("Aino kirjoitti sinulle", "Kuva", "Tällainen paikka")
    await ville.taps("Näytä viesti", "Katso kuva")
    assert ville.last.photo is not None
    await aino.says("/wishes")
    await aino.taps("Ääniviesti", "Kuuntele ääniviesti")
    assert aino.last.voice is not None


async def test_a_video_is_not_passed_on(aino: Alumnus, ville: Alumnus) -> None:
    """It says what can be: words, a picture, a voice message; and how long words may be."""
    await aino.says("/idea")
    await aino.sends_video()
    aino.sees("Voin viedä perille tekstin, kuvan tai ääniviestin")
    await aino.says("a" * 1001)
    aino.sees("1001", "1000")
    ville.sees_nothing()


async def test_a_reply_to_an_announcement_is_sent_once_it_is_confirmed(
    world: World, kaisa: Alumnus, aino: Alumnus, fi: Words
) -> None:
    """Only a message that replies to it, and never by accident; words of their own go nowhere."""
    await announces(kaisa)
    announcement = aino.last.id
    await aino.says("Hauskaa!")
    aino.sees("En ymmärtänyt tätä")
    await replies(aino, "Voinko tuoda ystävän?", to=announcement)
    aino.sees("Lähetänkö tämän koordinaattoreille?", "Voinko tuoda ystävän?")
    assert await the_matters(world) == []
    await aino.taps("Lopeta")
    aino.sees("En lähettänyt viestiä")
    assert await the_matters(world) == []
    await replies(aino, "Saako lapset tulla?", to=announcement)
    await aino.taps("Lähetä")
    aino.sees("Viestisi on matkalla")
    kaisa.sees("Vastaus tiedotteeseen: Aino", "Tiedote: Kahvit torstaina", "Saako lapset tulla?")
    await kaisa.taps("Vastaa")
    await kaisa.says("Totta kai!")
    await kaisa.taps("Lähetä vastaus")
    aino.sees("Totta kai!")


async def test_the_button_under_an_announcement_asks_for_a_message(
    kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """It is for whoever does not know how to reply; in the preview it only says so."""
    await kaisa.says("/announce", "Kahvit torstaina", "Uutinen kaikille")
    await kaisa.taps("Kaikille", "Kirjoita meille")
    assert kaisa.toast is not None
    assert "esikatselu" in kaisa.toast
    await kaisa.taps("Lähetä", "Lähetä ")
    late = onni.button("Kirjoita meille")
    await aino.taps("Kirjoita meille")
    await aino.says("Saako lapset tulla?")
    aino.sees("Lähetänkö tämän koordinaattoreille?")
    await aino.taps("Lähetä")
    kaisa.sees("Vastaus tiedotteeseen: Aino", "Saako lapset tulla?")
    assert late[1] == MatterDo(1, "write", "").encode()


async def test_a_picture_replies_as_well(
    world: World, kaisa: Alumnus, aino: Alumnus, fi: Words
) -> None:
    """And so does a voice message."""
    await announces(kaisa)
    announcement = aino.last.id
    await shows_picture(aino, "Viime vuodelta", reply_to=announcement)
    aino.sees("Kuva", "Viime vuodelta")
    await aino.taps("Lähetä")
    kaisa.sees("Kuva", "Viime vuodelta")
    await says_aloud(aino, reply_to=announcement)
    await aino.taps("Lähetä")
    first, second = await the_matters(world)
    assert first.content is not None
    assert second.content is not None
    assert (first.content.kind, second.content.kind) == ("photo", "voice")
    assert first.campaign_id == second.campaign_id


async def test_many_replies_ring_once(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """The first is told; until it is looked at the others wait beside it in the inbox."""
    await announces(kaisa)
    await replies(aino, "Tulen!")
    await aino.taps("Lähetä")
    kaisa.sees("Vastaus tiedotteeseen: Aino")
    await replies(onni, "Minäkin!")
    await onni.taps("Lähetä")
    assert not kaisa.has_seen("Minäkin!")
    await kaisa.says("/inbox")
    kaisa.sees("Uudet: 2", "Minäkin!", "Tulen!")


async def test_the_conversation_goes_on_by_replying(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Both sides may reply to a message in place of pressing its button."""
    await sends_idea(aino, fi)
    await replies(ville, "Kiitos ideasta!")
    ville.sees("Kiitos ideasta!")
    aino.sees_nothing()
    await ville.taps("Lähetä vastaus")
    aino.sees("Koordinaattori kirjoitti sinulle", "Kiitos ideasta!")
    letter = next(one for one in reversed(aino.account.chat) if "Kiitos ideasta!" in one.words)
    await replies(aino, "Milloin?", to=letter.id)
    ville.sees("Aino kirjoitti sinulle", "Milloin?")


async def test_what_tells_how_it_goes_is_replied_to_as_well(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Also where the letter has no button to answer; the list of one's messages is no letter."""
    await sends_idea(aino, fi)
    await ville.taps("Minä hoidan tämän")
    aino.sees("Koordinaattori on lukenut ideasi")
    await replies(aino, "Kiva kuulla!")
    ville.sees("Aino kirjoitti sinulle", "Kiva kuulla!")
    await ville.says("/inbox")
    await ville.taps("1. Aino", "Merkitse hoidetuksi")
    await replies(aino, "Vielä yksi asia")
    ville.sees("Aino kirjoitti sinulle", "Vielä yksi asia")
    await aino.says("/wishes")
    await replies(aino, "Ja toinen")
    aino.sees("En ymmärtänyt tätä")
    ville.sees_nothing()


async def test_a_question_goes_to_the_persons_own_unit(
    world: World, linnea: Alumnus, ville: Alumnus
) -> None:
    """Coordinators of another unit neither hear of it nor find it."""
    liv = await coordinates(await world.member("Liv", language="sv", unit="kokkola"), "kokkola")
    await linnea.says("/wishes")
    await linnea.taps("Fråga koordinatorn")
    await linnea.says("Var finns ni nu?")
    linnea.sees("Ditt meddelande är på väg")
    liv.sees("Fråga: Linnea", "Var finns ni nu?")
    ville.sees_nothing()
    await ville.says("/inbox")
    assert not ville.has_seen("Linnea")
    for action in (*ACTIONS, *DESK, "to", "play"):
        for value in ("", "0", "new-0"):
            await ville.presses(ville.last.id, MatterDo(1, action, value).encode())
            assert not ville.has_seen("Linnea")
    assert await standing(world) == (NEW, False)


async def test_a_matter_is_given_to_a_colleague(
    world: World, aino: Alumnus, ville: Alumnus, sanni: Alumnus, fi: Words
) -> None:
    """Who gets it is told by whom; the alumnus learns only that somebody takes care of it."""
    liisa = await coordinates(await world.member("Liisa", unit="kokkola"), "kokkola")
    await sends_idea(aino, fi)
    await ville.taps("Näytä viesti", "Anna kollegalle")
    ville.sees("Kenelle annat tämän?")
    assert "Liisa" not in ville.labels
    await ville.taps("Sanni")
    ville.sees("Sanni hoitaa nyt tätä")
    sanni.sees("Ville antoi tämän sinun hoidettavaksesi", "Aino", "Saunailta")
    aino.sees("Koordinaattori on lukenut ideasi")
    await sanni.says("/inbox")
    sanni.sees("Sinulla hoidettavana: 1")
    assert await standing(world) == (TAKEN, True)
    record = await liisa.record()
    assert record is not None
    await sanni.presses(sanni.last.id, MatterDo(1, "to", str(record.id)).encode())
    assert not liisa.has_seen("Aino")
    newest = (await the_matters(world))[-1]
    me = await sanni.record()
    assert me is not None
    assert newest.holder == me.id


async def test_the_inbox_has_boxes(
    world: World, aino: Alumnus, onni: Alumnus, ville: Alumnus, sanni: Alumnus, fi: Words
) -> None:
    """New, mine, answered, with colleagues and done; wishes for help lie there like all else."""
    round_id = await opens(world, onni)
    await answers(onni, round_id, "fi-simple")
    for number in range(4):
        await sends_idea(aino, fi, f"Idea {number}")
    await ville.says("/inbox")
    ville.sees("Uudet: 5", "Avuntoive", "Idea: Idea 0")
    await ville.taps("2. Aino", "Minä hoidan tämän", "Postilaatikko")
    ville.sees("Uudet: 4")
    await ville.taps("Minulla (1)")
    ville.sees("Sinulla hoidettavana: 1", "Idea 0", "Odottaa sinua")
    await ville.taps("1. Aino", "Merkitse hoidetuksi")
    aino.sees("Koordinaattori merkitsi asiasi hoidetuksi")
    await ville.taps("Postilaatikko", "Hoidetut (1)")
    ville.sees("Hoidetut: 1", "Idea 0")
    await sanni.says("/inbox")
    await sanni.taps("2. Aino", "Vastaa")
    await sanni.says("Selvä!")
    await sanni.taps("Lähetä vastaus")
    await ville.says("/inbox")
    await ville.taps("Vastatut (1)")
    ville.sees("Sanni on vastannut", "Idea 1")
    await sanni.says("/inbox")
    await sanni.taps("2. Aino", "Minä hoidan tämän")
    await ville.says("/inbox")
    await ville.taps("Kollegoilla (1)")
    ville.sees("Tätä hoitaa Sanni")
    await aino.taps("Haluan vielä jatkaa")
    ville.sees("haluaa vielä jatkaa asiasta")


async def test_long_lists_have_pages(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Five on a page; a page that is no more is the last one."""
    for number in range(7):
        await sends_idea(aino, fi, f"Idea {number}")
    await ville.says("/inbox")
    ville.sees("Uudet: 7", "1. Aino", "5. Aino")
    await ville.taps("Seuraavat")
    ville.sees("6. Aino", "7. Aino", "Idea 6")
    await ville.presses(ville.last.id, MatterDo(0, "list", "new-77").encode())
    await ville.presses(ville.last.id, MatterDo(0, "list", "nonsense").encode())
    ville.sees("1. Aino")


async def test_ready_answers_are_chosen_changed_and_sent(
    world: World, ville: Alumnus, sanni: Alumnus, linnea: Alumnus
) -> None:
    """Kept by a unit in each language; offered in the reader's, and never sent unseen."""
    sofia = await world.member("Sofia", language="sv", unit="oulu")
    await ville.says("/inbox")
    await ville.taps("Valmiit vastaukset")
    ville.sees("Vastauksia ei ole vielä")
    for name, language, text in (
        ("Kiitos", "suomi", "Kiitos viestistäsi!"),
        ("Tack", "svenska", "Tack för ditt meddelande!"),
    ):
        await ville.taps("Uusi vastaus")
        await ville.says(name)
        await ville.taps(language)
        await ville.says(text)
        await ville.taps("Tallenna")
    ville.sees("2 vastausta")
    await sofia.says("/wishes")
    await sofia.taps("Fråga koordinatorn")
    await sofia.says("Hej?")
    await sanni.taps("Vastaa")
    assert "Tack" in sanni.labels
    assert "Kiitos" not in sanni.labels
    await sanni.taps("Tack")
    sanni.sees("Tack för ditt meddelande!")
    sofia.sees_nothing()
    await sanni.taps("Muuta", "Vastauksesi")
    sanni.sees("Tack för ditt meddelande!")
    await sanni.says("Tack för ditt meddelande, Sofia!")
    await sanni.taps("Lähetä vastaus")
    sofia.sees("Tack för ditt meddelande, Sofia!")
    await sanni.says("/inbox")
    await sanni.taps(
        "Valmiit vastaukset", "Tack (svenska)", "Poista vastaus", "Kyllä, poista vastaus"
    )
    sanni.sees("Yksi vastaus")
    await sanni.taps("Kiitos (suomi)", "Muuta valmista vastausta", "Muuta", "Nimi")
    await sanni.says("Kiitos paljon")
    await sanni.taps("Tallenna")
    assert "Kiitos paljon (suomi)" in sanni.labels


async def test_ready_answers_are_the_units_own(world: World, ville: Alumnus) -> None:
    """Others neither see nor change them, whatever button they forge."""
    await ville.says("/inbox")
    await ville.taps("Valmiit vastaukset", "Uusi vastaus")
    await ville.says("Kiitos")
    await ville.taps("suomi")
    await ville.says("Kiitos viestistäsi!")
    await ville.taps("Tallenna")
    liisa = await coordinates(await world.member("Liisa", unit="kokkola"), "kokkola")
    await liisa.says("/inbox")
    await liisa.taps("Valmiit vastaukset")
    liisa.sees("Vastauksia ei ole vielä")
    for action in ("canned_show", "canned_change", "canned_drop", "canned_drop_now"):
        await liisa.presses(liisa.last.id, MatterDo(1, action, "").encode())
        liisa.sees("Tämä nappi")
    await ville.says("/inbox")
    await ville.taps("Valmiit vastaukset")
    assert "Kiitos (suomi)" in ville.labels


async def test_nobody_else_has_an_inbox(
    world: World, aino: Alumnus, onni: Alumnus, fi: Words
) -> None:
    """To an alumnus it is an unknown command, and its buttons give nothing away."""
    await sends_idea(aino, fi)
    await onni.says("/inbox")
    onni.sees("En ymmärtänyt")
    for action in (*ACTIONS, *DESK, "to", "play"):
        for value in ("", "0", "new-0", "1"):
            await onni.presses(onni.last.id, MatterDo(1, action, value).encode())
            assert not onni.has_seen("Saunailta")
            assert not onni.has_seen("Aino")


async def test_what_is_withdrawn_is_gone(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """The coordinators see neither it nor the answers; an old button says so."""
    await sends_idea(aino, fi)
    await ville.taps("Minä hoidan tämän")
    old = ville.button("Vastaa")
    await aino.says("/wishes")
    await aino.taps("Saunailta", "Peru viesti", "Kyllä, peru viesti")
    aino.sees("Peruit viestisi")
    ville.sees("Aino perui lähettämänsä viestin")
    await ville.presses(*old)
    ville.sees("Aino perui lähettämänsä viestin")
    await ville.says("/inbox")
    ville.sees("Uudet: ei yhtään")


async def test_what_waits_over_a_week_is_told(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """Once a week, by day; of everything together."""
    await sends_idea(aino, fi)
    await aino.says("/wishes")
    await aino.taps("Kysy koordinaattorilta")
    await aino.says("Onko kahvilaa?")
    await world.moves(days=8)
    ville.sees("2 viestiä on odottanut yli viikon")
    await world.moves(days=1)
    assert ville.count_of("on odottanut yli viikon") == 1
    await ville.taps("Postilaatikko")
    ville.sees("Uudet: 2")


async def test_nobody_is_woken(world: World, aino: Alumnus, ville: Alumnus, fi: Words) -> None:
    """An idea of the night is told in the morning; taken back before, it is told to nobody."""
    await world.moves_to(NIGHT)
    await sends_idea(aino, fi)
    await sends_idea(aino, fi, "Toinen idea")
    await aino.says("/wishes")
    await aino.taps("Toinen idea", "Peru viesti", "Kyllä, peru viesti")
    assert not ville.has_seen("Aino")
    await world.moves(hours=12)
    assert ville.has_seen("Saunailta")
    assert not ville.has_seen("Toinen idea")


async def test_it_is_new_again_when_the_holders_duty_ends(
    world: World, aino: Alumnus, ville: Alumnus, sanni: Alumnus, fi: Words
) -> None:
    """What a coordinator had begun to write goes nowhere once the duty is over."""
    await sends_idea(aino, fi)
    await ville.taps("Vastaa")
    await ville.says("Hei!")
    late = ville.button("Lähetä vastaus")

    def ends(tx: Transaction, person: Person | None, now: int) -> None:
        assert person is not None
        duties.end(tx, person.id, now)

    await world.db.write(ends, await ville.record(), world.clock.seconds())
    await ville.presses(*late)
    assert not aino.has_seen("Hei!")
    await world.moves(minutes=5)
    sanni.sees("Tämä odottaa koordinaattoria: Aino")
    assert await standing(world) == (NEW, False)


async def test_a_reply_to_a_survey_is_no_message(world: World, aino: Alumnus) -> None:
    """A round asks for answers of its own."""
    round_id = await opens(world, aino)
    await aino.says("/help")
    await aino.presses(aino.last.id, RoundDo(round_id, "start").encode())
    await replies(aino, "Etsin työtä")
    assert await the_matters(world) == []


async def test_an_erased_persons_messages_are_gone(
    world: World, aino: Alumnus, ville: Alumnus, fi: Words
) -> None:
    """/forget takes the idea with everything that was written about it."""
    await sends_idea(aino, fi)
    old = ville.button("Minä hoidan tämän")
    await aino.says("/forget")
    await aino.taps("Poista tietoni")
    assert await the_matters(world) == []
    await ville.presses(*old)
    ville.sees("Tämä nappi")


async def test_what_coordinators_do_is_in_the_log(
    world: World, aino: Alumnus, ville: Alumnus, sanni: Alumnus, fi: Words
) -> None:
    """Who saw, changed, gave away and wrote; numbers only."""
    await sends_idea(aino, fi)
    await ville.taps("Näytä viesti", "Anna kollegalle", "Sanni")
    await sanni.taps("Vastaa")
    await sanni.says("Hei!")
    await sanni.taps("Lähetä vastaus")
    lines = await world.db.read(
        lambda tx: [
            tuple(row)
            for row in tx.all(
                "SELECT action, unit, subject_id FROM audit WHERE subject = 'matter' ORDER BY id"
            )
        ]
    )
    acted = [one for one, unit, number in lines if (unit, number) == ("oulu", 1)]
    assert acted == ["viewed", "changed", "viewed", "sent", "viewed"]


async def test_a_note_to_an_organiser_lies_in_the_inbox(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """It follows the sign-up: changed there, it is changed here, and taken back with it."""
    event = await opens_house(world, kaisa)
    await notes(aino, event, "Olen vegaani")
    kaisa.sees("Viesti järjestäjälle: Aino", "Tapahtuma: ", "Olen vegaani")
    await notes(onni, event, "Tulen pyörätuolilla")
    assert not kaisa.has_seen("Tulen pyörätuolilla")
    await kaisa.says("/inbox")
    kaisa.sees("Viestit järjestäjille: 2", "Tulen pyörätuolilla")
    await kaisa.taps("1. Aino", "Vastaa")
    await kaisa.says("Selvä, kiitos!")
    await kaisa.taps("Lähetä vastaus")
    aino.sees("Selvä, kiitos!")
    await notes(aino, event, "Olen sittenkin kala-allerginen")
    kaisa.sees("Aino muutti viestiään", "Olen sittenkin kala-allerginen")
    await aino.taps("Poista viesti")
    kaisa.sees("Aino perui lähettämänsä viestin")
    assert len([one for one in await the_matters(world) if not one.is_taken_back]) == 1


async def test_notes_go_a_week_after_the_event(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """With what was written about them: they may tell of health."""
    event = await opens_house(world, kaisa)
    await notes(aino, event, "Olen vegaani")
    assert len(await the_matters(world)) == 1
    await world.moves(days=60)
    assert await the_matters(world) == []
