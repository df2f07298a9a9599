"""Open work is handed over: offered with a note, accepted, undone within a day."""

from datetime import datetime, timedelta

import pytest

from config.languages import LANGUAGES, PLAIN
from handlers.buttons import HandoverDo
from handlers.handover import work
from storage import duties, events
from storage.transaction import Transaction
from tests.stories import neighbours as oulu
from tests.stories.doors import holds
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.test_team import link_for
from tests.stories.visiting import seen
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

TITLE = "Alumni-ilta"


async def id_of(alumnus: Alumnus) -> int:
    person = await alumnus.record()
    assert person is not None
    return person.id


async def maker_of(world: World, event_id: int) -> int | None:
    event = await world.db.read(events.by_id, event_id)
    assert event is not None
    return event.made_by


async def hosts(world: World, who: Alumnus, unit: str | None = "oulu", title: str = TITLE) -> int:
    """Let somebody have made an event that is still to come; return its id."""
    event_id = await holds(world, unit, title)
    maker = await id_of(who)

    def own(tx: Transaction) -> None:
        tx.run("UPDATE event SET made_by = :maker WHERE id = :id", maker=maker, id=event_id)

    await world.db.write(own)
    return event_id


async def puts_off(world: World, event_id: int, when: datetime) -> None:
    """Let an event be at another time."""
    starts_at = int(when.timestamp())
    await world.db.write(lambda tx: events.change(tx, event_id, starts_at=starts_at))


async def offers(giver: Alumnus, receiver: str, note: str | None = None) -> None:
    """Let a Finnish-speaking coordinator offer their open work."""
    await giver.says("/handover")
    await giver.taps("Siirrä työt toiselle", receiver)
    await (giver.says(note) if note else giver.taps("Ohita kysymys"))
    await giver.taps("Tarjoa siirtoa")


@pytest.fixture
async def pair(world: World, aino: Alumnus) -> tuple[Alumnus, Alumnus]:
    """Two coordinators of Oulu who read Finnish."""
    await coordinates(aino, "oulu")
    return aino, await coordinates(await world.member("Veikko", wants=()), "oulu")


async def test_open_work_is_handed_over_with_a_note(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """It moves in one step when the other one accepts, and both are told."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await offers(aino, "Veikko", "Juhlasali on varattu.")
    aino.sees("Olet tarjonnut työt: Veikko.")
    veikko.sees("Aino haluaa siirtää sinulle avoimet työnsä", f"Tapahtumat: 1\n• {TITLE}")
    veikko.sees("Juhlasali on varattu.", "Oulun yksikkö")
    assert await maker_of(world, event_id) == await id_of(aino)
    await veikko.taps("Hyväksyn")
    veikko.sees("Työt ovat nyt sinun.", "Sinulle siirtyi yksi työ.", "Juhlasali on varattu.")
    aino.sees("Veikko otti työsi vastaan.")
    assert await maker_of(world, event_id) == await id_of(veikko)
    await aino.says("/handover")
    aino.sees("Avoimia töitä ei ole.", "Siirron voi vielä perua.")
    await veikko.says("/team")
    await veikko.taps("Päättyneet tehtävät", "Siirretyt työt")
    veikko.sees("Aino siirsi työt (1), uusi hoitaja on Veikko.")


@pytest.mark.parametrize("who", [0, 1])
async def test_a_handover_can_be_undone_for_a_day(
    world: World, pair: tuple[Alumnus, Alumnus], who: int
) -> None:
    """By either side; afterwards the button says that it is too late."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await offers(aino, "Veikko")
    await veikko.taps("Hyväksyn")
    await world.moves(hours=23)
    await pair[who].says("/handover")
    await pair[who].taps("Peru siirto")
    assert pair[who].toast == "Siirto on peruttu."
    assert await maker_of(world, event_id) == await id_of(aino)
    await world.moves_to(helsinki("2026-11-03 12:00"))
    assert pair[1 - who].has_seen("perui töiden siirron")

    await offers(aino, "Veikko")
    await veikko.taps("Hyväksyn")
    await veikko.says("/handover")
    old = veikko.button("Peru siirto")
    await world.moves(days=1)
    await veikko.presses(*old)
    veikko.sees("Tämä nappi on vanha")
    assert await maker_of(world, event_id) == await id_of(veikko)


async def test_what_has_changed_hands_since_is_not_taken_back(
    world: World, kaisa: Alumnus, pair: tuple[Alumnus, Alumnus]
) -> None:
    """Undoing gives back only what is still the receiver's."""
    aino, veikko = pair
    first, second = await hosts(world, aino), await hosts(world, aino, title="Glögit")
    await offers(aino, "Veikko")
    await veikko.taps("Hyväksyn")
    maker = await id_of(kaisa)
    await world.db.write(
        lambda tx: tx.run("UPDATE event SET made_by = :m WHERE id = :id", m=maker, id=second)
    )
    await veikko.taps("Peru siirto")
    assert await maker_of(world, first) == await id_of(aino)
    assert await maker_of(world, second) == maker


async def test_an_offer_can_be_declined_or_taken_back(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """Nothing moves, and the other side hears of it."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await offers(aino, "Veikko")
    await veikko.taps("En voi ottaa")
    aino.sees("Veikko ei voi ottaa töitäsi vastaan.")
    await offers(aino, "Veikko")
    accept = veikko.button("Hyväksyn")
    await aino.taps("Peru tarjous")
    veikko.sees("Aino perui tarjouksensa.")
    await veikko.presses(*accept)
    veikko.sees("Tämä nappi on vanha")
    assert await maker_of(world, event_id) == await id_of(aino)


async def test_a_successor_gets_the_work_when_their_term_begins(
    world: World, kaisa: Alumnus, onni: Alumnus
) -> None:
    """They accept before; the work stays with the giver until the turn of the term."""
    aino = await world.member("Aino")
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    await onni.starts(await link_for(kaisa, "Oulun yksikkö", "Seuraava lukukausi"))
    await world.moves_to(helsinki("2026-12-20 12:00"))
    event_id = await hosts(world, aino)
    await puts_off(world, event_id, helsinki("2027-02-01 18:00"))
    await offers(aino, "Onni")
    onni.sees("Saat työt, kun tehtäväsi alkaa.")
    await onni.taps("Hyväksyn")
    onni.sees("Saat työt, kun tehtäväsi alkaa: Aino.")
    aino.sees("Onni ottaa työt vastaan, kun hänen tehtävänsä alkaa.")
    assert await maker_of(world, event_id) == await id_of(aino)
    await world.moves_to(helsinki("2027-01-01 00:00"))
    assert await maker_of(world, event_id) == await id_of(onni)
    await world.moves_to(helsinki("2027-01-01 09:00"))
    onni.sees("Työt ovat nyt sinun.")
    aino.sees("Kiitos työstäsi!")
    assert not kaisa.has_seen("jäi ilman hoitajaa")


async def test_what_is_left_when_a_term_ends_is_told_to_the_owner(
    world: World, kaisa: Alumnus, pair: tuple[Alumnus, Alumnus]
) -> None:
    """The owner hands it over in the name of who has left."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await puts_off(world, event_id, helsinki("2027-02-01 18:00"))
    await world.db.write(duties.set_end, 1, int(helsinki("2027-01-01 00:00").timestamp()))
    await world.moves_to(helsinki("2027-01-01 09:00"))
    kaisa.sees("Aino, Oulun yksikkö: tehtävä päättyi", "Yksi avoin työ jäi ilman hoitajaa.")
    await kaisa.taps("Siirrä hänen työnsä")
    kaisa.sees("Avoimet työt: Aino", TITLE)
    await kaisa.taps("Siirrä työt toiselle", "Veikko", "Ohita kysymys", "Tarjoa siirtoa")
    veikko.sees("Aino haluaa siirtää sinulle avoimet työnsä")
    await veikko.taps("Hyväksyn")
    assert await maker_of(world, event_id) == await id_of(veikko)
    assert not aino.has_seen("otti työsi vastaan")


async def test_who_coordinates_no_more_can_neither_accept_nor_undo(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """Also by buttons that are still there."""
    aino, veikko = pair
    event_id = await hosts(world, aino)
    await offers(aino, "Veikko")
    accept = veikko.button("Hyväksyn")
    await world.db.write(duties.end, await id_of(veikko), world.clock.seconds())
    await veikko.presses(*accept)
    veikko.sees("En ymmärtänyt tätä")
    assert await maker_of(world, event_id) == await id_of(aino)
    await coordinates(veikko, "oulu")
    await veikko.presses(*accept)
    undo = veikko.button("Peru siirto")
    await world.db.write(duties.end, await id_of(aino), world.clock.seconds())
    await veikko.presses(*undo)
    veikko.sees("töiden antaja ei ole enää tehtävässä")
    assert await maker_of(world, event_id) == await id_of(veikko)


async def test_work_goes_only_to_who_may_look_after_it(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Other units' coordinators and viewers are not offered; with nobody there the card says so."""
    world.settings = world.settings.model_copy(update={"owners": ()})
    await world.restarts()
    await coordinates(aino, "oulu")
    await coordinates(linnea, "kokkola")
    await hosts(world, aino)
    await aino.says("/handover")
    await aino.taps("Siirrä työt toiselle")
    aino.sees("Siirrolle ei ole vielä vastaanottajaa.")
    number = await id_of(aino)
    for action in ("for", "offer"):
        await linnea.starts()
        await linnea.presses(linnea.last.id, HandoverDo(number, action).encode())
        assert TITLE not in linnea.tells()
        assert "Aino" not in linnea.last.words


async def test_only_the_givers_own_work_of_the_unit_is_listed(
    world: World, pair: tuple[Alumnus, Alumnus]
) -> None:
    """Neither colleagues' nor what is over, nor what was made for another unit before."""
    aino, veikko = pair
    await hosts(world, veikko, title="Veikon ilta")
    await hosts(world, aino, unit="kokkola", title="Kokkolan ilta")
    over = await hosts(world, aino, title="Viime kesä")
    await puts_off(world, over, world.clock.now() - timedelta(days=90))
    await hosts(world, aino)
    await aino.says("/handover")
    aino.sees(f"Tapahtumat: 1\n• {TITLE}")
    for other in ("Veikon ilta", "Kokkolan ilta", "Viime kesä"):
        assert other not in aino.last.words


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_kinds_of_work_are_on_one_card(world: World, language: str) -> None:
    """Each kind with how much there is and what it is called, in every language."""
    questionnaire = next(iter(world.app.house.questionnaires.values()))
    mikko = world.stranger("Mikko")

    def settle(tx: Transaction) -> None:
        now = world.clock.seconds()
        oulu.settle(tx, questionnaire, now)
        tx.run(
            "UPDATE person SET telegram_id = :telegram_id, language = :language WHERE id = :id",
            telegram_id=mikko.id,
            language=language,
            id=oulu.COORDINATOR,
        )
        tx.run("UPDATE campaign SET state = 'sending', paused_at = :now", now=now)

    await world.db.write(settle)
    if language == PLAIN:
        world.plain.add(mikko.id)
    await mikko.says("/handover")
    say = Words(world, language)
    card = next(one for one in mikko.news() if seen(say, "handover-title") in one.words)
    shown = {line.partition(":")[0] for line in card.words.split("\n")}
    for kind in work.KINDS:
        heading = seen(say, f"handover-{kind}", **{"work-number": 1})
        assert heading.partition(":")[0] in shown, f"{kind}:\n{mikko.tells()}"
    mikko.sees(questionnaire.title[language], f"• {oulu.SECRET}set juhlat")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_handing_over_speaks_every_language(world: World, language: str) -> None:
    """An offer with a note, declined, taken back, accepted, undone, and the history of it."""
    say = Words(world, language)
    giver, receiver = [
        await coordinates(await world.member(name, language=language, wants=()), "oulu")
        for name in ("Aino", "Veikko")
    ]
    await hosts(world, giver)

    async def offers_again() -> None:
        await giver.says("/handover")
        await giver.taps(say("handover-offer-button"), "Veikko")
        await giver.says("Sali 3")
        await giver.taps(say("handover-save-button"))
        receiver.sees(say("handover-when-now"), TITLE, "Sali 3")

    await offers_again()
    await receiver.taps(say("handover-decline-button"))
    receiver.sees(say("handover-you-declined"))
    giver.sees(say("handover-declined", name="Veikko"))
    await offers_again()
    await giver.taps(say("handover-back-button"))
    receiver.sees(say("handover-taken-back", name="Aino"))
    await offers_again()
    await receiver.taps(say("handover-accept-button"))
    receiver.sees(say("handover-undo-a-day"))
    giver.sees(say("handover-theirs", name="Veikko", **{"work-number": 1}))
    await giver.taps(say("handover-see-button"), say("handover-undo-button"))
    assert giver.toast == say("handover-undone-toast")
    receiver.sees(say("handover-undone", name="Aino"))
    await giver.says("/team")
    await giver.taps(say("team-history-button"), say("handover-history-button"))
    assert giver.last.words.count("Veikko") == 3
