"""A sending that is paused and forgotten: coordinators are reminded, and it is easy to find."""

from bot.restoring.keeping_back import keep_back
from handlers.buttons import AnnounceDo
from storage.audience import Audience
from storage.ledgers import SENT
from tests.stories import mailing
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.mailing import TEXT
from tests.stories.test_handover import id_of, offers
from tests.stories.world import Alumnus, World

WAITS = "Tämä lähetys odottaa päätöstä"
PAUSED = "Tauolla: Kahvit torstaina kel…"  # a button has at most 30 characters
OULU = Audience(units=("oulu",))


async def pauses(who: Alumnus, audience: Audience = OULU) -> int:
    """Let a coordinator send something at night, when nothing of it departs, and pause it."""
    await who.world.moves_to(helsinki("2026-11-02 23:00"))
    campaign = await mailing.sends(who, audience=audience, unit="oulu")
    await who.taps("Laita tauolle")
    return campaign


async def test_coordinators_are_reminded_after_a_day_and_then_weekly(
    world: World, aino: Alumnus
) -> None:
    """Each of them by day, with the card: anyone can go on with it; then it is told no more."""
    await coordinates(aino, "oulu")
    veikko = await coordinates(await world.member("Veikko", wants=()), "oulu")
    stranger = await coordinates(await world.member("Liisa", wants=()), "kokkola")
    onni = await world.member("Onni")
    await pauses(aino)
    await world.moves_to(helsinki("2026-11-03 22:55"))
    assert not aino.has_seen(WAITS)
    await world.moves_to(helsinki("2026-11-04 08:05"))
    for one in (aino, veikko):
        one.sees(WAITS, "Tauko alkoi maanantaina 2. marraskuuta 2026.", f"Tiedote: {TEXT}")
        assert one.count_of(WAITS) == 1
    await world.moves_to(helsinki("2026-11-10 12:00"))
    assert veikko.count_of(WAITS) == 1
    await world.moves_to(helsinki("2026-11-11 08:05"))
    assert (veikko.count_of(WAITS), stranger.count_of(WAITS)) == (2, 0)
    assert onni.count_of(TEXT) == 0
    await veikko.taps("Jatka")
    await world.moves(minutes=1)
    assert onni.count_of(TEXT) == 1
    await world.moves(days=9)
    assert (veikko.count_of(WAITS), aino.count_of(WAITS)) == (1, 2)  # his one has become the card


async def test_an_owner_hears_of_their_own(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Once, also where others coordinate the unit."""
    await coordinates(aino, "oulu")
    await pauses(kaisa)
    await world.moves_to(helsinki("2026-11-04 08:05"))
    assert [one.count_of(WAITS) for one in (kaisa, aino)] == [1, 1]


async def test_a_second_pause_has_a_day_of_its_own(world: World, aino: Alumnus) -> None:
    """What was resumed and paused anew was not forgotten."""
    await coordinates(aino, "oulu")
    await pauses(aino)
    await world.moves_to(helsinki("2026-11-03 22:30"))
    await aino.taps("Jatka", "Laita tauolle")
    await world.moves_to(helsinki("2026-11-04 22:25"))
    assert not aino.has_seen(WAITS)
    await world.moves_to(helsinki("2026-11-05 08:05"))
    await world.moves(minutes=1)
    assert aino.has_seen(WAITS)


async def test_what_is_decided_at_night_is_not_told_as_waiting_in_the_morning(
    world: World, aino: Alumnus
) -> None:
    """The day of the pause is over at night: what is reminded of is looked at in the morning."""
    await coordinates(aino, "oulu")
    veikko = await coordinates(await world.member("Veikko", wants=()), "oulu")
    await pauses(aino)
    await world.moves_to(helsinki("2026-11-03 23:30"))
    await aino.taps("Peru lähetys", "Kyllä, peru")
    await world.moves_to(helsinki("2026-11-04 08:05"))
    assert [one.has_seen(WAITS) for one in (aino, veikko)] == [False, False]


async def test_what_is_paused_is_on_the_desk(world: World, aino: Alumnus) -> None:
    """Beside what is prepared, or alone; without any a message is asked for as ever."""
    await coordinates(aino, "oulu")
    await pauses(aino)
    await aino.says("/announce")
    aino.sees("Lähetykset, jotka ovat tauolla", f"• {TEXT}")
    await aino.taps(PAUSED)
    aino.sees("Lähetys on tauolla.")
    await aino.taps("Peru lähetys", "Kyllä, peru")
    await aino.presses(aino.last.id, AnnounceDo(0, "list", "0").encode())
    aino.sees("Tiedotteet, jotka eivät ole vielä lähteneet")
    await aino.says("/announce")
    assert not any("Tauolla" in one.text for one in aino.last.buttons)


async def test_what_is_paused_is_handed_over(world: World, aino: Alumnus) -> None:
    """The receiver goes on with it, and is told what became of it."""
    await coordinates(aino, "oulu")
    veikko = await coordinates(await world.member("Veikko", wants=()), "oulu")
    onni = await world.member("Onni")
    campaign = await pauses(aino)
    await world.moves_to(helsinki("2026-11-03 08:55"))
    await offers(aino, "Veikko")
    veikko.sees(f"Tauolla olevat lähetykset: 1\n• {TEXT}")
    await veikko.taps("Hyväksyn")
    assert (await mailing.campaign_of(world, campaign)).made_by == await id_of(veikko)
    await veikko.says("/announce")
    await veikko.taps(PAUSED, "Jatka")
    await veikko.says("/help")
    await world.moves_to(helsinki("2026-11-03 09:00"))
    assert onni.count_of(TEXT) == 1
    assert (await mailing.account(world, campaign)).of(SENT) > 0
    assert veikko.has_seen("Lähetys on valmis")


async def test_after_a_restore_nobody_is_reminded_twice(world: World, aino: Alumnus) -> None:
    """What was paused in the copy was told of in the life that was lost."""
    await coordinates(aino, "oulu")
    await pauses(aino)
    house, now = world.app.house, world.clock.seconds() + 2 * 86400
    await world.db.write(lambda tx: keep_back(house, tx, now))
    await world.moves(days=3)
    assert not aino.has_seen(WAITS)
    await world.moves(days=7)
    await world.moves(hours=10)
    assert aino.count_of(WAITS) == 1
