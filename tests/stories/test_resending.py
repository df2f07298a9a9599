"""Sending once more: where it failed, where it is uncertain, and to who has joined since."""

import pytest

from config.markup import Markup
from handlers.announcing.letter import Letter, Version
from storage.audience import Audience
from storage.ledgers import FAILED, SENT, UNKNOWN
from tests.stories import mailing
from tests.stories.duties import coordinates
from tests.stories.mailing import TEXT, seen
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World


@pytest.fixture(params=("fi", "sv"))
async def say(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of two languages."""
    return Words(world, request.param)


@pytest.fixture
async def kaisa(world: World, say: Words) -> Alumnus:
    """The owner, in each of them."""
    return await world.member("Kaisa", id=OWNER_ID, language=say.language, wants=())


def send_to(say: Words, number: int) -> str:
    """Return the button that sends to so many."""
    return say("broadcasts-send-button", **{"people-number": number})


async def test_who_was_not_reached_gets_it_when_they_are_back(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Only those where it failed, and of them only who can be reached by now."""
    for one in (onni, linnea):
        blocked = "Forbidden: bot was blocked by the user"
        world.telegram.faults.refuses(403, blocked, chat_id=one.id)
    sent = await mailing.sends(kaisa)
    ledger = await mailing.account(world, sent)
    assert (ledger.of(SENT), ledger.of(FAILED)) == (1, 2)
    await onni.starts()
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("resend-failed-button"))
    kaisa.sees(seen(say, "resend-ask-failed", name=TEXT), TEXT)
    await kaisa.taps(send_to(say, 1))
    assert onni.count_of(TEXT) == 1
    assert [aino.count_of(TEXT), linnea.count_of(TEXT)] == [1, 0]
    again = await mailing.campaign_of(world, sent + 1)
    assert (again.resend_of, again.total, again.sent) == (sent, 1, 1)
    for action in ("again_nobody", "again_nobody_yes"):  # no button says so
        await mailing.presses(kaisa, sent, action)
        kaisa.sees(say("error-stale-press"))


async def test_the_uncertain_may_get_it_twice_and_that_is_said(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """Of Aino it is not known; it is asked first, and she alone gets it once more."""
    world.telegram.faults.stays_silent(after=True, chat_id=aino.id)
    sent = await mailing.sends(kaisa)
    assert (await mailing.account(world, sent)).of(UNKNOWN) == 1
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("resend-unknown-button"))
    kaisa.sees(seen(say, "resend-ask-unknown", name=TEXT), say("resend-means"))
    await kaisa.taps(say("undo-back-button"))
    assert aino.count_of(TEXT) == 1
    await kaisa.taps(say("resend-unknown-button"), send_to(say, 1))
    assert [aino.count_of(TEXT), onni.count_of(TEXT)] == [2, 1]


async def test_who_was_not_meant_is_no_newcomer(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Nobody who joins later fits those who joined long ago; an old button sends nothing."""
    joined = world.clock.seconds()
    await world.moves(days=2)
    onni = await world.member("Onni")
    sent = await mailing.sends(
        kaisa, audience=Audience(joined_since=joined + 1, without=("joined",))
    )
    await mailing.opens(kaisa, say)
    assert say("resend-joined-button") not in kaisa.labels
    for action in ("again_joined", "again_joined_yes"):
        await mailing.presses(kaisa, sent, action)
        kaisa.sees(say("error-stale-press"))
    assert [aino.count_of(TEXT), onni.count_of(TEXT)] == [1, 0]


async def test_two_taps_send_it_once(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The second one, also on an old card and by another coordinator, shows how the first went."""
    world.telegram.faults.stays_silent(after=False, chat_id=aino.id)
    sent = await mailing.sends(kaisa)
    ville = await coordinates(await world.member("Ville", language="en", wants=()), None)
    await ville.starts()
    for who in (kaisa, kaisa, ville, kaisa):
        await mailing.presses(who, sent, "again_unknown_yes")
        assert TEXT in who.last.words
    assert aino.count_of(TEXT) == 1
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM campaign")) == 2


async def test_who_has_joined_since_gets_it_and_nobody_else(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Each time only those who have joined since the last time, within the same audience."""
    sent = await mailing.sends(kaisa, audience=Audience(units=("oulu",)))
    await world.moves(days=2)
    bertta, elsewhere = await world.member("Bertta"), await world.member("Emil", unit="kokkola")
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("resend-joined-button"))
    kaisa.sees(seen(say, "resend-ask-joined", name=TEXT))
    await kaisa.taps(send_to(say, 1))
    assert [one.count_of(TEXT) for one in (aino, bertta, elsewhere)] == [1, 1, 0]
    await mailing.presses(kaisa, sent, "again_joined")
    kaisa.sees(say("resend-nobody"))
    assert kaisa.labels == [say("undo-back-button")]
    await world.moves(days=1)
    cecilia = await world.member("Cecilia")
    await mailing.presses(kaisa, sent, "again_joined")
    await kaisa.taps(send_to(say, 1))
    assert [one.count_of(TEXT) for one in (aino, bertta, cecilia)] == [1, 1, 1]


async def test_everybody_gets_it_in_their_language_again(
    world: World, say: Words, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """It is the same letter, with all that belongs to it."""
    versions = {"fi": Version(Markup("Kahvit")), "sv": Version(Markup("<b>Kaffe</b>"))}
    world.telegram.faults.stays_silent(after=False, chat_id=linnea.id)
    sent = await mailing.sends(kaisa, Letter(versions))
    await mailing.presses(kaisa, sent, "again_unknown")
    await kaisa.taps(send_to(say, 1))
    assert linnea.last.words.startswith("Kaffe")


@pytest.mark.parametrize("repair", ["delete", "correct"])
async def test_what_was_undone_is_not_sent_again(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, repair: str
) -> None:
    """Wrong words do not go out once more, by a button of before either."""
    world.telegram.faults.stays_silent(after=False, chat_id=aino.id)
    sent = await mailing.sends(kaisa)
    if repair == "delete":
        await mailing.presses(kaisa, sent, "delete_yes")
    else:
        await mailing.presses(kaisa, sent, "correct")
        await kaisa.says("Kahvit perjantaina")
        await kaisa.taps(say("undo-send-correction-button"))
    await mailing.opens(kaisa, say, 2)
    kaisa.sees(say(f"undo-told-{repair}"))
    assert say("resend-unknown-button") not in kaisa.labels
    for action in ("again_unknown", "again_unknown_yes", "again_joined_yes"):
        await mailing.presses(kaisa, sent, action)
    assert aino.count_of(TEXT) == 0
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM campaign")) == 2


async def test_nothing_is_sent_again_while_it_goes_on_or_to_another_unit(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It is offered once all have their outcome; and for another unit it is not there at all."""
    await world.moves(hours=13)  # it is night
    sent = await mailing.sends(kaisa, audience=Audience(units=("oulu",)))
    await mailing.opens(kaisa, say)
    assert say("resend-joined-button") not in kaisa.labels
    await mailing.presses(kaisa, sent, "again_joined_yes")
    await world.moves(hours=11)
    assert aino.count_of(TEXT) == 1
    liv = await coordinates(await world.member("Liv", unit="kokkola", wants=()), "kokkola")
    await liv.starts()
    for action in ("again_joined", "again_joined_yes", "again_failed_yes"):
        await mailing.presses(liv, sent, action)
        assert TEXT not in liv.last.words
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM campaign")) == 1


async def test_in_a_very_large_school_they_are_counted_beside_the_turns(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The same question comes a moment later in the same place; the button then sends."""
    await world.db.write(
        lambda tx: tx.run(
            """INSERT INTO person (id, telegram_id, state, language, created_at, seen_at)
            VALUES (30000, 990000, 'new', 'fi', 1, 1)"""
        )
    )
    world.telegram.faults.stays_silent(after=False, chat_id=aino.id)
    await mailing.sends(kaisa)
    await mailing.opens(kaisa, say)
    shown = kaisa.last.id
    await kaisa.taps(say("resend-unknown-button"))
    assert kaisa.last.id == shown
    kaisa.sees(seen(say, "resend-ask-unknown", name=TEXT))
    await kaisa.taps(send_to(say, 1))
    assert aino.count_of(TEXT) == 1
