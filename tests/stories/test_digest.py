"""The weekly message: everything in one, once a week, without what is over."""

import pytest

from handlers.announcing.letter import plain
from handlers.broadcasts.launch import start_repair
from storage import campaigns, people, preferences, updates
from storage.campaigns import CORRECT, DELETE
from storage.transaction import Transaction
from tests.stories.gatherings import PLACE, TITLE, helsinki, invites
from tests.stories.messages import LANGUAGES, announces, asks, label, seen
from tests.stories.world import Alumnus, World

THURSDAY = helsinki("2026-11-05 16:00")


@pytest.fixture
async def weekly(world: World, aino: Alumnus) -> Alumnus:
    """Aino, who gets everything in one message a week."""
    await aino.says("/messages")
    return await aino.taps("Yksi viesti viikossa")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_in_one_message_in_each_language(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """The newest first, each with a button that opens the whole of it."""
    who = await world.member("Sara", language=language)
    await who.says("/messages")
    await who.taps(label(world, language, "messages-pace-weekly-button"))
    await announces(kaisa, "Kahvit torstaina\n\nTervetuloa kaikki!")
    await invites(kaisa, when="12.11.2026 klo 17.30")
    await asks(kaisa)
    await world.moves_to(helsinki("2026-11-05 15:59"))
    assert not who.has_seen(TITLE)
    await world.moves_to(THURSDAY)
    who.sees(seen(world, language, "digest-title"), "3. Kahvit torstaina Tervetuloa kaikki!")
    who.sees(f"2. {TITLE}", PLACE, seen(world, language, "unasked-footer"))
    assert [one[:2] for one in who.labels[:3]] == ["1.", "2.", "3."]
    assert who.labels[-1] == label(world, language, "unasked-fewer-button")
    for number, part in ((3, "Kahvit torstaina\n\nTervetuloa kaikki!"), (2, PLACE)):
        message = next(
            one for one in who.account.chat if len(one.buttons) == 4 and "3." in one.words
        )
        await who.presses(message.id, message.buttons[number - 1].callback_data or "")
        who.sees(part)


async def test_a_survey_is_begun_from_the_weekly_message(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """Its button says all that an invitation says, and asks the first question."""
    await asks(kaisa)
    kaisa.sees("Viikkokoosteessa: 1", "Yhteensä: 1")
    await world.moves_to(THURSDAY)
    await weekly.taps("1. Urakysely")
    weekly.sees("kysyy sinulta", "luottamuksellisia", "Mikä on tilanteesi juuri nyt?")
    old = weekly.button("1. Urakysely")
    await weekly.taps("Opiskelen")
    weekly.sees("2/")
    await weekly.presses(*old)
    weekly.sees("Missä opiskelet nyt?")


async def test_once_a_week_also_over_restarts(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """Ticks, restarts and days away change nothing; a week without news has no message."""
    await announces(kaisa)
    for step in range(8):
        await world.moves_to(THURSDAY if step == 0 else world.clock.now())
        await world.moves(seconds=20)
        if step % 3 == 0:
            await world.restarts()
    assert weekly.count_of("Viikon viestit yhdessä") == 1
    await world.moves(days=7)
    assert weekly.count_of("Viikon viestit yhdessä") == 1
    await announces(kaisa, "Uutta")
    await world.ends()
    world.clock.move_to(helsinki("2026-11-20 10:00"))
    await world.begins()
    await world.moves(seconds=1)
    assert weekly.count_of("Viikon viestit yhdessä") == 2
    weekly.sees("1. Uutta")
    assert "Kahvit" not in weekly.last.words


async def test_what_is_over_meanwhile_is_left_out(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """An event that has begun or was cancelled, and a topic turned off since."""
    await invites(kaisa, when="4.11.2026 klo 17")
    await invites(kaisa, when="12.11.2026 klo 17")
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 2", "Peru tapahtuma", "Kyllä")
    await announces(kaisa, "Kahvit")
    await asks(kaisa)
    await weekly.says("/messages")
    await weekly.taps("Ei kyselyitä")
    await world.moves_to(THURSDAY)
    weekly.sees("1. Kahvit")
    assert len(weekly.labels) == 2


async def test_nothing_left_to_tell_is_no_message(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """When all of it is over there is nothing to say."""
    await invites(kaisa, when="4.11.2026 klo 17")
    await world.moves_to(THURSDAY)
    weekly.sees_nothing()


async def test_a_pause_holds_the_weekly_message_too(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """It comes at its first time after the pause, with what was not told before it."""
    await announces(kaisa)
    await weekly.says("/messages")
    await weekly.taps("Pidän tauon", "Viikko")
    await world.moves_to(THURSDAY)
    weekly.sees_nothing()
    await world.moves_to(helsinki("2026-11-12 16:00"))
    weekly.sees("1. Kahvit torstaina")


async def test_own_quiet_hours_hold_the_weekly_message(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """Thursday at four may be quiet: then it comes when that is over."""
    await weekly.says("/messages")
    await weekly.taps("Muuta hiljaisia tunteja", "Omat tunnit")
    await weekly.says("15-18")
    await announces(kaisa)
    await world.moves_to(THURSDAY)
    weekly.sees_nothing()
    await world.moves_to(helsinki("2026-11-05 18:00"))
    weekly.sees("Viikon viestit yhdessä")


async def test_whoever_goes_back_is_still_told_what_came_between(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """Nothing is lost by changing one's mind, and there is no weekly message after that one."""
    await announces(kaisa)
    await weekly.says("/messages")
    await weekly.taps("Jokainen viesti heti")
    await world.moves_to(THURSDAY)
    weekly.sees("1. Kahvit torstaina")
    await world.moves_to(helsinki("2026-11-12 16:00"))
    weekly.sees_nothing()
    due = await world.db.read(preferences.digests_due, 2**40, 9)
    assert due == []


async def test_more_than_ten_fit_into_one_message(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """The newest ten are told of, the others counted, and Telegram takes it."""
    for number in range(12):
        await announces(kaisa, f"Uutinen {number} " + "&" * 400)
    await world.moves_to(THURSDAY)
    weekly.sees("1. Uutinen 11", "10. Uutinen 2", "2 vanhempaa viestiä ei mahtunut mukaan")
    assert len(weekly.labels) == 11
    assert len(weekly.last.words) <= 4096


async def test_others_cannot_read_an_announcement_by_its_number(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """The button shows it to those for whom it was meant."""
    await announces(kaisa)
    await world.moves_to(THURSDAY)
    _, data = weekly.button("1. Kahvit torstaina")
    other = await world.member("Myöhäinen")
    await other.says("/messages")
    await other.presses(other.last.id, data)
    other.sees("Tämä nappi")


async def repairs(world: World, maker: Alumnus, repair: str, words: str = "") -> None:
    """Undo or correct the first campaign."""

    def start(tx: Transaction) -> None:
        campaign, by = campaigns.by_id(tx, 1), people.by_telegram(tx, maker.account.id)
        assert campaign is not None
        assert by is not None
        content = plain(words).to_json()
        now = world.clock.seconds()
        start_repair(tx, of=campaign, repair=repair, content=content, made_by=by, now=now)

    await world.db.write(start)


async def test_what_was_undone_is_not_told_in_the_weekly_message(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """Whoever reads once a week never hears of what was taken back."""
    await announces(kaisa)
    await repairs(world, kaisa, DELETE)
    await world.moves_to(THURSDAY)
    weekly.sees_nothing()


async def test_the_weekly_message_says_what_was_corrected(
    world: World, kaisa: Alumnus, weekly: Alumnus
) -> None:
    """The right words stand in place of the wrong ones, there and when the whole is read."""
    await announces(kaisa)
    await repairs(world, kaisa, CORRECT, "Kahvit perjantaina")
    await world.moves_to(THURSDAY)
    weekly.sees("1. Kahvit perjantaina")
    await weekly.taps("1. Kahvit perjantaina")
    weekly.sees("Kahvit perjantaina")


async def test_a_pause_until_the_end_of_days_keeps_nobody_elses_message(
    world: World, kaisa: Alumnus, weekly: Alumnus, onni: Alumnus
) -> None:
    """Somebody who means for ever writes the last day there is: what comes after it is asked."""
    await weekly.taps("Pidän tauon", "Valitsemaani päivään asti")
    await weekly.says("31.12.9999")
    weekly.sees("viestit jatkuvat")
    await onni.says("/messages")
    await onni.taps(label(world, "fi-simple", "messages-pace-weekly-button"))
    await announces(kaisa, "Kahvit torstaina")
    await world.moves_to(THURSDAY)
    assert await world.db.read(updates.failures) == []
    onni.sees(seen(world, "fi-simple", "digest-title"))
    assert not weekly.has_seen("Kahvit torstaina")
