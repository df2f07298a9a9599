"""The card that follows a sending: how far it is; it pauses, goes on or cancels at once."""

import pytest

from storage import duties
from storage.audience import Audience
from storage.ledgers import STOPPED, WITHHELD
from tests.stories import gatherings, mailing
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.mailing import TEXT, seen
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

NIGHT = helsinki("2026-11-02 23:00")
MORNING = helsinki("2026-11-03 08:05")


async def wakeful(world: World, who: Alumnus) -> Alumnus:
    """Let somebody have quiet hours in the middle of the day: they get messages at night."""
    await world.db.write(
        lambda tx: tx.run(
            "UPDATE person SET quiet_from = 720, quiet_to = 780 WHERE telegram_id = :id", id=who.id
        )
    )
    return who


async def deeds(world: World, action: str) -> int:
    """Return how often this is in the log."""
    return int(
        await world.db.read(
            lambda tx: tx.value("SELECT count(*) FROM audit WHERE action = :one", one=action)
        )
    )


@pytest.fixture(params=("fi", "sv"))
async def say(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of two languages."""
    return Words(world, request.param)


@pytest.fixture
async def kaisa(world: World, say: Words) -> Alumnus:
    """The owner, in each of them."""
    return await world.member("Kaisa", id=OWNER_ID, language=say.language, wants=())


@pytest.fixture
async def sent(world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus) -> int:
    """Half of it has been sent in the night: Aino has got it, Linnea gets it in the morning."""
    await wakeful(world, aino)
    await world.moves_to(NIGHT)
    return await mailing.sends(kaisa)


async def test_the_card_tells_how_far_it_is(
    world: World, say: Words, sent: int, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A bar, what has arrived, what waits and why; and the buttons for pausing and cancelling."""
    assert TEXT in aino.last.words
    await world.moves(seconds=4)  # no card is changed more often than every three seconds
    kaisa.sees(
        TEXT,
        seen(say, "broadcasts-state-sending"),
        "▓▓▓▓▓░░░░░ 50",
        say("broadcasts-sent", **{"people-number": 1}),
        say("broadcasts-later", **{"people-number": 1}),
        say("broadcasts-why-later"),
    )
    assert kaisa.labels == [
        say("broadcasts-pause-button"),
        say("broadcasts-cancel-button"),
        say("broadcasts-ledger-button"),
        say("ledger-list-button"),
    ]


async def test_a_paused_sending_waits_until_somebody_lets_it_go_on(
    world: World, say: Words, sent: int, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """Nothing departs meanwhile, also when its time comes; what waited then goes to everybody."""
    await kaisa.taps(say("broadcasts-pause-button"))
    kaisa.sees(seen(say, "broadcasts-state-paused"))
    assert kaisa.toast == say("broadcasts-paused-toast")
    await world.moves_to(MORNING)
    assert not linnea.has_seen(TEXT)
    await kaisa.taps(say("broadcasts-resume-button"))
    assert TEXT in linnea.last.words
    kaisa.sees(seen(say, "broadcasts-state-done"), say("broadcasts-sent", **{"people-number": 2}))
    assert say("broadcasts-pause-button") not in kaisa.labels


async def test_what_is_cancelled_goes_to_nobody_else(
    world: World, say: Words, sent: int, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """It is asked first, and No goes on; then what waited is withheld, and all adds up."""
    await kaisa.taps(say("broadcasts-cancel-button"), say("broadcasts-cancel-no-button"))
    kaisa.sees("▓▓▓▓▓░░░░░ 50")
    await kaisa.taps(say("broadcasts-cancel-button"), say("broadcasts-cancel-yes-button"))
    assert kaisa.toast == say("broadcasts-cancelled-toast")
    kaisa.sees(
        seen(say, "broadcasts-state-stopped"),
        say("broadcasts-stopped-cancelled"),
        say("broadcasts-sent", **{"people-number": 1}),
        say("broadcasts-withheld", **{"people-number": 1}),
    )
    await world.moves_to(MORNING)
    assert not linnea.has_seen(TEXT)
    ledger = await mailing.account(world, sent)
    assert ledger.of(WITHHELD, STOPPED) == 1
    await mailing.opens(kaisa, say)
    kaisa.sees(f"1: {say('ledger-reason-stopped')}")


async def test_two_taps_do_nothing_twice(
    world: World, say: Words, sent: int, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """Each of pause, resume and cancel is done once and noted once, however often it is tapped."""
    for action, noted in (("pause", "paused"), ("resume", "resumed"), ("cancel_yes", "cancelled")):
        for _ in range(3):
            await mailing.presses(kaisa, sent, action)
        assert await deeds(world, noted) == 1
    for action in ("pause", "resume", "cancel"):
        await mailing.presses(kaisa, sent, action)
        kaisa.sees_nothing()  # the card says already that it was cancelled
    assert (await mailing.campaign_of(world, sent)).state == "stopped"
    await world.moves_to(MORNING)
    assert not linnea.has_seen(TEXT)


async def test_another_coordinator_steps_in_and_the_makers_card_follows(
    world: World, say: Words, sent: int, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """Whoever looks after the same scope can pause and cancel; the maker sees it on her card."""
    ville = await coordinates(await world.member("Ville", language="en", wants=()), None)
    await ville.says("/sent")
    await ville.taps(f"1. {TEXT}", "Pause")
    ville.sees("The mailing is paused")
    kaisa.sees(seen(say, "broadcasts-state-paused"))
    assert kaisa.labels[0] == say("broadcasts-resume-button")
    await ville.taps("Cancel the mailing", "Yes, cancel")
    kaisa.sees(say("broadcasts-stopped-cancelled"))
    await world.moves_to(MORNING)
    assert not linnea.has_seen(TEXT)


async def test_looking_elsewhere_is_not_disturbed(
    world: World, say: Words, sent: int, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """What is opened on the card stays there while it goes on; its end is told below."""
    await kaisa.taps(say("broadcasts-ledger-button"))
    kaisa.sees(seen(say, "ledger-title"))
    shown = kaisa.last.id
    await world.moves_to(MORNING)
    assert TEXT in linnea.last.words
    assert kaisa.last.id != shown
    kaisa.sees(seen(say, "broadcasts-state-done"))
    assert kaisa.account.chat[-2].id == shown
    assert seen(say, "ledger-title") in kaisa.account.chat[-2].words


async def test_going_back_to_the_card_lets_it_follow_again(
    world: World, say: Words, sent: int, kaisa: Alumnus
) -> None:
    """Back from the ledger the same message goes on telling how far it is, to the end."""
    shown = kaisa.last.id
    await kaisa.taps(say("broadcasts-ledger-button"), say("ledger-back-button"))
    await world.moves_to(MORNING)
    assert kaisa.last.id == shown
    kaisa.sees(seen(say, "broadcasts-state-done"))
    await world.moves(minutes=5)
    kaisa.sees_nothing()


async def test_a_card_opened_from_the_list_is_the_one_that_follows(
    world: World, say: Words, sent: int, kaisa: Alumnus
) -> None:
    """The newest one tells the end; nothing is said twice."""
    await kaisa.says("/sent")
    await kaisa.taps(f"1. {TEXT}")
    shown = kaisa.last.id
    await world.moves_to(MORNING)
    assert kaisa.last.id == shown
    assert kaisa.count_of(seen(say, "broadcasts-state-done")) == 1


async def test_a_message_that_telegram_refuses_stops_with_the_first_few(
    world: World, say: Words, kaisa: Alumnus
) -> None:
    """At most fifty are tried alone; nobody else is, and the card says what Telegram said."""
    people = [await world.member(f"Jäsen {number}") for number in range(120)]
    for one in people:
        world.telegram.faults.refuses(
            400, "Bad Request: can't parse entities", chat_id=one.id, times=9
        )
    sent = await mailing.sends(kaisa)
    await world.moves(seconds=5)
    campaign = await mailing.campaign_of(world, sent)
    assert campaign.state == "stopped"
    assert 0 < campaign.failed <= 50
    assert campaign.failed + campaign.withheld == campaign.total == 120
    assert "can't parse entities" in kaisa.last.words
    assert seen(say, "broadcasts-state-stopped") in kaisa.last.words
    await mailing.account(world, sent)
    await mailing.opens(kaisa, say)
    kaisa.sees("can't parse entities", f"{campaign.withheld}: {say('ledger-reason-stopped')}")


async def test_fifty_go_first_and_then_everybody(world: World, say: Words, kaisa: Alumnus) -> None:
    """A message that arrives goes on to all by itself."""
    people = [await world.member(f"Jäsen {number}") for number in range(70)]
    sent = await mailing.sends(kaisa)
    assert all(one.count_of(TEXT) == 1 for one in people)
    campaign = await mailing.campaign_of(world, sent)
    assert (campaign.sent, campaign.trial, campaign.state) == (70, None, "done")


async def test_another_units_coordinator_and_one_of_before_are_refused(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A campaign of Oulu does not exist for Kokkola, nor for who coordinates no more."""
    await world.moves_to(NIGHT)
    tiina = await coordinates(await world.member("Tiina", language=say.language, wants=()), "oulu")
    liv = await coordinates(
        await world.member("Liv", language=say.language, unit="kokkola", wants=()), "kokkola"
    )
    sent = await mailing.sends(tiina, unit="oulu", audience=Audience(units=("oulu",)))
    assert (await mailing.campaign_of(world, sent)).state == "sending"
    await liv.says("/sent")
    liv.sees(say("ledger-list-none"))
    for action in ("show", "pause", "cancel_yes", "ledger", "xlsx", "undo", "delete_yes"):
        await mailing.presses(liv, sent, action)
        assert TEXT not in liv.last.words
    person = await tiina.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    card = tiina.last.words
    for action in ("pause", "cancel_yes", "delete_yes"):
        await mailing.presses(tiina, sent, action)
    assert (await mailing.campaign_of(world, sent)).state == "sending"
    await world.moves_to(MORNING)
    assert TEXT in aino.last.words
    assert card not in [one.words for one in tiina.news()]
    assert [await deeds(world, one) for one in ("paused", "cancelled", "undone")] == [0, 0, 0]


@pytest.mark.parametrize("say", ["fi"], indirect=True)
async def test_an_invitations_card_leads_to_its_event(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """While it goes on the event opens below; the card goes on following the sending."""
    await world.moves_to(NIGHT)
    await gatherings.invites(kaisa)
    shown = kaisa.last.id
    kaisa.sees("Kutsu: Alumni-ilta")
    await kaisa.taps("Hallitse tapahtumaa")
    assert kaisa.last.id != shown
    await world.moves_to(MORNING)
    card = next(one for one in kaisa.account.chat if one.id == shown)
    assert "Lähetys on valmis" in card.words
