"""A coordinator searches, views, mends a wrong unit, and merges two accounts of one person."""

from datetime import UTC, datetime

import pytest

from config.languages import LANGUAGES
from handlers.buttons import PersonDo
from storage import consents
from storage.consents import MENTORING, NEWS
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.fixture(params=LANGUAGES)
async def words(request: pytest.FixtureRequest, world: World) -> Words:
    """The words of each of the four languages in turn."""
    return Words(world, request.param)


@pytest.fixture
async def coordinator(world: World, words: Words) -> Alumnus:
    """A coordinator of Oulu who reads that language."""
    someone = await world.member("Kerttu Koordinaattori", language=words.language, wants=())
    return await coordinates(someone, "oulu")


async def id_of(alumnus: Alumnus) -> int:
    """Return the person's id in the database."""
    person = await alumnus.record()
    assert person is not None
    return person.id


async def log(world: World) -> list[tuple[object, ...]]:
    """Return the audit log: action, unit, subject's id, people."""
    return await world.db.read(
        lambda tx: [
            tuple(row)
            for row in tx.all("SELECT action, unit, subject_id, people FROM audit ORDER BY id")
        ]
    )


async def test_search_view_and_mend(world: World, coordinator: Alumnus, words: Words) -> None:
    """By the beginning of a name to a card, from there to the right unit; the person is told."""
    maija = await world.member("Maija Virtanen", language=words.language, unit="oulu")
    await world.member("Mai Virta", unit="kokkola")
    await coordinator.says("/people")
    coordinator.sees(words.unit("oulu"), words("members-ask"))
    await coordinator.says("mai VIRT")
    coordinator.sees("Maija Virtanen", words.field("10"), "2020")
    assert not coordinator.has_seen("Mai Virta")
    await coordinator.taps("1. Maija Virtanen, 2020")
    coordinator.sees(
        words.unit("oulu"),
        words.field("10"),
        words("members-graduated", year="2020"),
        words(f"language-{words.language}"),
        words("members-purpose-news"),
        words("members-reached"),
    )
    assert str(maija.id) not in coordinator.last.words

    await coordinator.taps(words("members-move-button"), words.unit("kokkola"))
    maija.sees_nothing()
    await coordinator.taps(words("members-move-now-button"))
    coordinator.sees(words("members-moved", name="Maija Virtanen", unit=words.unit("kokkola")))
    maija.sees(words.unit("kokkola"))
    await maija.taps(words("button-profile"))
    maija.sees(words.unit("kokkola"))
    await coordinator.says("/people Virtanen")
    assert "2020" not in coordinator.last.words, "gone to another unit, and out of sight"
    me = await id_of(maija)
    assert await log(world) == [
        ("searched", "oulu", None, 1),
        ("viewed", "oulu", me, None),
        ("changed", "oulu", me, None),
        ("searched", "oulu", None, 0),
    ]


async def test_no_words_of_a_search_are_kept(world: World, kaisa: Alumnus) -> None:
    """Neither in the log nor in a form."""
    await kaisa.says("/people", "Salanimi")
    await kaisa.says("/people Salanimi")

    def everything(tx: Transaction) -> str:
        tables = [row[0] for row in tx.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return str([tuple(row) for table in tables for row in tx.all(f"SELECT * FROM {table}")])

    assert "salanimi" not in (await world.db.read(everything)).lower()


async def test_pages_keep_the_search_and_lead_back(world: World, kaisa: Alumnus) -> None:
    """Eight a page; from a card back to the same page."""
    for number in range(10, 21):
        await world.member(f"Aino {number}")
    await kaisa.says("/people ain")
    kaisa.sees("11 ihmistä", "1. Aino 10", "8. Aino 17")
    await kaisa.taps("Seuraavat")
    kaisa.sees("9. Aino 18", "11. Aino 20")
    await kaisa.taps("10. Aino 19, 2020", "Takaisin luetteloon")
    kaisa.sees("9. Aino 18")
    await kaisa.taps("Edelliset")
    kaisa.sees("1. Aino 10")
    await kaisa.taps("Uusi haku")
    kaisa.sees("Ketä etsit?")


async def test_a_slip_is_forgiven(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """When nobody has that name, those with nearly the same are offered, and say so."""
    await world.member("Maija Mäkinen")
    await kaisa.says("/people maija Makinen")
    kaisa.sees("ei löytynyt ketään", "Melkein sama nimi", "Maija Mäkinen")
    await kaisa.says("/people Wxyz")
    kaisa.sees("ei löytynyt ketään")
    assert kaisa.labels == ["Uusi haku", "Lisää uusi ihminen"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_region_and_activity_are_seen_of_those_who_offer(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """Others have told them for the numbers; a withdrawn consent shows nothing at once."""
    words = Words(world, "fi")
    maija = await world.member("Maija", language=language, region="06", wants=(NEWS,))
    await kaisa.says("/people maija")
    await kaisa.taps("1. Maija, 2020")
    assert words.region("06") not in kaisa.last.words

    def mentors(tx: Transaction, person: int) -> None:
        consents.give(tx, person, consents.Consent(MENTORING, "v", language, 1))

    me = await id_of(maija)
    await world.db.write(mentors, me)
    await kaisa.taps("Takaisin luetteloon", "1. Maija, 2020")
    kaisa.sees(words.region("06"), "olla mentorina")
    await world.db.write(consents.withdraw, me, MENTORING, 2)
    await kaisa.taps("Takaisin luetteloon", "1. Maija, 2020")
    assert words.region("06") not in kaisa.last.words
    assert "olla mentorina" not in kaisa.last.words


async def test_a_coordinator_moves_out_and_never_pulls_in(
    world: World, linnea: Alumnus, aino: Alumnus
) -> None:
    """Out of their own unit to any; somebody of another unit is as if they did not exist."""
    await coordinates(linnea, "kokkola")
    onni = await world.member("Onni Oma", unit="kokkola")
    await linnea.starts()
    card = linnea.last.id
    theirs, nobody = await id_of(aino), 999_999
    await linnea.presses(card, PersonDo(nobody, "to_now", "kokkola").encode())
    unknown = linnea.last.words
    await linnea.presses(card, PersonDo(theirs, "to_now", "kokkola").encode())
    assert linnea.last.words == unknown
    record = await aino.record()
    assert record is not None
    assert record.unit == "oulu"
    await linnea.presses(card, PersonDo(await id_of(onni), "to_now", "nowhere").encode())
    assert linnea.last.words == unknown
    await linnea.presses(card, PersonDo(await id_of(onni), "to_now", "rovaniemi").encode())
    linnea.sees("Rättat. Onni Oma")
    onni.sees("Rovaniemen yksikkö")


async def test_at_night_the_person_is_told_in_the_morning(world: World, kaisa: Alumnus) -> None:
    """A coordinator may work late; nobody is woken by it."""
    maija = await world.member("Maija")
    await world.moves_to(datetime(2026, 11, 2, 21, 30, tzinfo=UTC))
    await kaisa.starts()
    await kaisa.presses(kaisa.last.id, PersonDo(await id_of(maija), "to_now", "kokkola").encode())
    assert not maija.has_seen("Kokkolan yksikkö")
    await world.moves_to(datetime(2026, 11, 3, 6, 1, tzinfo=UTC))
    assert maija.count_of("Kokkolan yksikkö") == 1


async def test_two_accounts_of_one_person_are_merged(
    world: World, coordinator: Alumnus, words: Words
) -> None:
    """Found by search, seen side by side, confirmed once; both accounts are told."""
    old = await world.member("Maija Virtanen", language=words.language, year=2019)
    await world.moves(days=30)
    new = await world.member("Maija Virta", language=words.language, year=2020)
    kept, gone = await id_of(old), await id_of(new)
    await coordinator.says("/people virtanen")
    await coordinator.taps("1. Maija Virtanen, 2019", words("members-merge-button"))
    await coordinator.says("maija")
    await coordinator.taps("1. Maija Virta, 2020")
    coordinator.sees(words("members-graduated", year="2019"), "Maija Virtanen", "Maija Virta")
    await coordinator.taps(words("members-merge-now-button"))
    coordinator.sees(words("members-merged", name="Maija Virta"))
    school = world.app.house.organisation.name[words.language]
    old.sees(school)
    new.sees(school, world.app.house.organisation.contact.email)
    record = await new.record()
    assert record is not None
    assert (record.id, record.graduation_year) == (kept, 2020)
    assert await old.record() is None
    assert [one for one in await log(world) if one[0] == "merged"] == [
        ("merged", "oulu", kept, None),
        ("merged", "oulu", gone, None),
    ]
    await old.says("/profile")
    assert "Maija" not in old.last.words


async def test_what_cannot_be_merged_says_so(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """Not with itself, not one's own account, nor a coordinator's but by an owner."""
    helmi = await coordinates(await world.member("Helmi"), "oulu")
    await coordinates(onni, None)
    await helmi.starts()

    async def tries(one: Alumnus, other: Alumnus) -> str:
        press = PersonDo(await id_of(one), "merge_now", str(await id_of(other)))
        await helmi.presses(helmi.last.id, press.encode())
        return helmi.last.words

    assert "sama tili" in await tries(aino, aino)
    assert "oma tilisi" in await tries(aino, helmi)
    assert "koordinaattorille" in await tries(aino, onni)
    assert "koordinaattorille" in await tries(kaisa, aino)
    assert await aino.record() is not None
    assert await onni.record() is not None


@pytest.mark.parametrize("action", ["card", "move", "to", "to_now", "merge", "among"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_forged_buttons_find_nobody_elsewhere(
    world: World, aino: Alumnus, action: str, language: str
) -> None:
    """Somebody of another unit looks exactly like one who does not exist; nothing changes."""
    await _forged(world, aino, language, action, "kokkola" if action.startswith("to") else "0.a")


@pytest.mark.parametrize("action", ["with", "merge_now"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_nobody_is_merged_from_another_unit(
    world: World, aino: Alumnus, action: str, language: str
) -> None:
    """Neither with one's own people nor among themselves."""
    own = await world.member("Oma", unit="kokkola")
    await _forged(world, aino, language, action, str(await id_of(own)))
    coordinator = await coordinates(await world.member("Liv", unit="kokkola"), "kokkola")
    await coordinator.starts()
    forged = PersonDo(await id_of(own), action, str(await id_of(aino)))
    await coordinator.presses(coordinator.last.id, forged.encode())
    assert coordinator.last.words == Words(world, "fi")("error-stale-press")


async def _forged(world: World, stranger: Alumnus, language: str, action: str, value: str) -> None:
    coordinator = await coordinates(
        await world.member("Liv", language=language, unit="kokkola"), "kokkola"
    )
    await coordinator.starts()
    card, before = coordinator.last.id, await stranger.record()
    logged = await log(world)
    await coordinator.presses(card, PersonDo(999_999, action, value).encode())
    unknown = coordinator.last.words
    await coordinator.presses(card, PersonDo(await id_of(stranger), action, value).encode())
    assert coordinator.last.words == unknown == Words(world, language)("error-stale-press")
    assert await stranger.record() == before
    assert await log(world) == logged
    stranger.sees_nothing()


async def test_those_of_before_are_found_after_the_next_start(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Names that an older version has kept are put into the index by and by."""

    def as_before(tx: Transaction) -> None:
        tx.run("DELETE FROM name_word")
        tx.run("INSERT INTO name_backlog SELECT 0, max(id) FROM person")

    await world.db.write(as_before)
    await kaisa.says("/people aino")
    kaisa.sees("ei löytynyt ketään")
    await world.restarts()
    await world.moves(seconds=1)
    await kaisa.says("/people aino")
    kaisa.sees("1. Aino")
