"""What owners read when the bot itself is in trouble, and that nobody else reads anything of it."""

from datetime import timedelta

import pytest

from config.languages import LANGUAGES
from handlers.caretaking import screens
from handlers.caretaking.rules import Worry
from storage import alarms, outbox
from storage.alarms import Alarm
from storage.transaction import Transaction
from tests.caretaking.cared import EN_OWNER, Cared
from tests.stories.duties import coordinates
from tests.stories.world import OWNER_ID, Alumnus


async def test_an_owner_hears_that_something_failed(world: Cared, kaisa: Alumnus) -> None:
    """What kind of thing, how many, and where to look; an hour later that it is over."""
    await world.fails("handlers.events.turns.show")
    await world.fails("handlers.events.turns.show")
    await world.fails("clock: reminders")
    await world.passes(1)
    kaisa.sees(
        "Botissa on häiriö", "painalluksia: 2", "Botin omia töitä: 1", "python -m bot failures"
    )
    assert "Lähteviä" not in kaisa.last.words
    await world.passes(58)
    kaisa.sees_nothing()
    await world.passes(2)
    kaisa.sees("Häiriö on ohi")


async def test_a_turn_that_really_fails_is_told(
    world: Cared, kaisa: Alumnus, aino: Alumnus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the fault to the owner, with nothing of what the person wrote."""
    await world.db.write(Transaction.run, "ALTER TABLE event RENAME TO gone")
    await aino.says("/events")
    aino.sees("Jokin meni vikaan")
    await world.db.write(Transaction.run, "ALTER TABLE gone RENAME TO event")
    await world.passes(1)
    kaisa.sees("Botissa on häiriö", "painalluksia: 1")
    assert "Aino" not in kaisa.last.words
    assert "/events" not in kaisa.last.words


async def test_failures_that_go_on_are_told_once_an_hour(world: Cared, kaisa: Alumnus) -> None:
    """However many there are, and then less often."""
    for _ in range(180):
        await world.fails("dispatch")
        await world.passes(1)
    assert kaisa.count_of("Botissa on häiriö") == 2
    assert kaisa.count_of("Lähteviä viestejä: 1") == 1
    assert kaisa.count_of("Lähteviä viestejä: 59") == 1


async def test_nobody_but_the_owners_hears_of_it(
    world: Cared, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Neither alumni nor coordinators, not those of the whole school either."""
    await coordinates(onni, None)
    await coordinates(linnea, "kokkola")
    await world.fails("chore: names")
    world.around.is_low, world.around.free_bytes = True, 400_000_000
    world.around.webhook = ("Telegram says no.",)
    await world.passes(10)
    assert kaisa.count_of("python -m bot") >= 2
    world.remember()
    for one in (aino, onni, linnea):
        assert not [message for message in one.account.chat if message.from_bot]


async def test_each_owner_reads_it_in_their_language(
    world: Cared, kaisa: Alumnus, toivo: Alumnus
) -> None:
    """Finnish, plain Finnish and English at once."""
    tove = await world.member("Tove", id=EN_OWNER, language="en", wants=())
    world.around.is_low, world.around.free_bytes = True, 400_000_000
    await world.passes(1)
    kaisa.sees("Levy on täyttymässä", "400")
    toivo.sees("Levyllä on vähän tilaa", "400")
    tove.sees("The disk is filling up", "400")
    world.around.is_low = False
    await world.passes(10)
    kaisa.sees("Levyllä on taas tilaa")
    toivo.sees("Levyllä on taas tilaa")
    tove.sees("The disk has room again")


async def test_at_night_it_makes_no_sound(world: Cared, kaisa: Alumnus) -> None:
    """It is there in the morning, and wakes nobody."""
    world.around.is_low = True
    await world.alarms.look(world.clock.now())
    assert [row for row in await world.db.read(_calls) if "disable_notification" in row] == []
    world.lets_pass(hours=13)
    await world.alarms.look(world.clock.now())
    assert [row for row in await world.db.read(_calls) if '"disable_notification": true' in row]
    await world.settles()
    assert kaisa.count_of("Levy on täyttymässä") == 2


async def test_the_first_owner_who_comes_hears_what_is_wrong(world: Cared) -> None:
    """With nobody to tell nothing counts as told; the log has it, and `check`."""
    world.around.is_low = True
    await world.passes(3)
    assert await world.db.read(_calls) == []
    kaisa = await world.member("Kaisa", id=OWNER_ID, wants=())
    await world.passes(1)
    kaisa.sees("Levy on täyttymässä")


async def test_an_owner_who_has_blocked_the_bot_is_left_out(world: Cared, kaisa: Alumnus) -> None:
    """Until they let it in again."""
    kaisa.account.blocks_bot()
    await world.settles()
    world.around.is_low = True
    await world.passes(3)
    assert await world.db.read(_calls) == []
    kaisa.account.unblocks_bot()
    await world.settles()
    await world.passes(1)
    kaisa.sees("Levy on täyttymässä")


async def test_an_outage_is_told_once_telegram_is_back(world: Cared, kaisa: Alumnus) -> None:
    """How long it was, and that nothing is lost; nothing that only follows from it."""
    await world.db.write(_waits, kaisa.id, world.clock.seconds())
    world.around.silent = 15 * 60
    for _ in range(60):
        await world.alarms.look(world.clock.now())
        world.clock.move(timedelta(minutes=1))
        world.around.silent += 60
    world.remember()
    world.around.silent = 0
    await world.settles()
    await world.passes(3)
    kaisa.sees("Yhteys Telegramiin oli poikki", "76 minuuttia", "Mitään ei kadonnut")
    assert kaisa.count_of("jäljessä") == 0
    await world.passes(20)
    kaisa.sees_nothing()


def _waits(tx: Transaction, chat: int, now: int) -> None:
    outbox.add_call(tx, chat_id=chat, method="sendMessage", params={"text": "Hei."}, now=now)


async def test_an_outage_of_more_than_a_day_is_told_honestly(
    world: Cared, kaisa: Alumnus, toivo: Alumnus
) -> None:
    """Telegram keeps messages for a day only."""
    world.around.silent = 25 * 3600
    await world.alarms.look(world.clock.now())
    world.around.silent = 0
    await world.passes(3)
    kaisa.sees("25 tuntia", "botille ovat voineet kadota")
    toivo.sees("25 tuntia", "ovat voineet kadota")


async def test_a_queue_is_told_when_it_lasts(world: Cared, kaisa: Alumnus) -> None:
    """Five minutes for a reply; what goes out meanwhile is nobody's trouble."""
    world.remember()
    await world.db.write(_stuck, kaisa.id, world.clock.seconds())
    for _ in range(6):
        await world.alarms.look(world.clock.now())
        world.clock.move(timedelta(minutes=1))
    rows = await world.db.read(_calls)
    assert not [row for row in rows if "jäljessä" in row]
    for _ in range(3):
        await world.alarms.look(world.clock.now())
        world.clock.move(timedelta(minutes=1))
    rows = await world.db.read(_calls)
    assert len([row for row in rows if "jäljessä" in row and "minuuttia" in row]) == 1


def _stuck(tx: Transaction, chat: int, now: int) -> None:
    outbox.add_call(tx, chat_id=chat, method="sendMessage", params={"text": "Hei."}, now=now)


def _calls(tx: Transaction) -> list[str]:
    return [row[0] or "" for row in tx.all("SELECT content FROM outbox")]


async def test_a_missing_backup_is_told(world: Cared, kaisa: Alumnus) -> None:
    """After 26 hours; and when there is one again."""
    world.copies_go_on = False
    world.lets_pass(hours=25, minutes=50)
    await world.passes(10)
    assert kaisa.count_of("varmuuskopio puuttuu") == 0
    await world.passes(35)
    kaisa.sees("Uusi varmuuskopio puuttuu", "ma 2.11. klo 10.00", "python -m bot backup")
    world.around.copy = world.clock.now()
    await world.passes(2)
    kaisa.sees("Varmuuskopiot ovat taas kunnossa")


async def test_a_disk_of_backups_that_is_not_mounted_is_told(world: Cared, kaisa: Alumnus) -> None:
    """Half an hour later, for it may be on its way; long before a backup is missed."""
    world.around.copies_lost = True
    await world.passes(29)
    kaisa.sees_nothing()
    await world.passes(2)
    kaisa.sees("Varmuuskopiot eivät ole paikallaan", "python -m bot backup")
    world.around.copies_lost = False
    await world.passes(2)
    kaisa.sees("Varmuuskopiot ovat taas kunnossa")


async def test_a_backup_that_fails_is_told_before_it_is_missed(
    world: Cared, kaisa: Alumnus
) -> None:
    """Half an hour after the failure; a hook that fails says that the copy is there."""
    world.copies_go_on = False
    await world.passes(5)
    await world.fails(alarms.BACKUP, "NotCopied")
    await world.passes(32)
    kaisa.sees("Uusi varmuuskopio puuttuu")
    world.copies_go_on = True
    await world.passes(1)
    kaisa.sees("Varmuuskopiot ovat taas kunnossa")
    await world.fails(alarms.BACKUP, "HookFailed")
    await world.passes(1)
    kaisa.sees("ei siirtynyt muualle", "BACKUP_HOOK", "mikä estää siirron")


async def test_a_hook_that_works_again_is_told(world: Cared, kaisa: Alumnus) -> None:
    """The daily job has run to its end since then."""
    await world.fails(alarms.BACKUP, "HookFailed")
    await world.passes(1)
    kaisa.sees("ei siirtynyt muualle")
    await world.db.write(
        Transaction.run, "INSERT INTO daily_job (name, ran_on) VALUES ('backup', '2026-11-02')"
    )
    await world.passes(1)
    kaisa.sees("Varmuuskopio on taas siirtynyt muualle")


async def test_a_webhook_that_does_not_work_is_told(world: Cared, kaisa: Alumnus) -> None:
    """In the owner's language; the reason is told by the command on the server."""
    world.around.webhook = ("Nothing answers at WEBHOOK_URL.",)
    await world.passes(4)
    kaisa.sees_nothing()
    await world.passes(3)
    kaisa.sees("Telegram ei saa viestejä perille", "python -m bot check")
    world.around.webhook = ()
    await world.passes(7)
    kaisa.sees("Telegram saa viestit taas perille botille")


async def test_a_second_copy_of_the_bot_is_told(world: Cared, kaisa: Alumnus) -> None:
    """Even while it takes everything; and it is never taken for an outage."""
    world.around.has_rival, world.around.silent = True, 3600
    await world.passes(4)
    kaisa.sees_nothing()
    await world.passes(3)
    kaisa.sees("Toinen ohjelma vie botin viestit", "BOT_TOKEN", "BotFather")
    world.around.has_rival, world.around.silent = False, 0
    await world.passes(7)
    kaisa.sees("taas kaikki viestinsä")
    assert kaisa.count_of("poikki") == 0


@pytest.mark.parametrize(
    ("hours", "said"), [(1, "eteenpäin näin paljon: 60 minuuttia"), (-1, "taaksepäin")]
)
async def test_a_clock_that_jumps_is_told(
    world: Cared, kaisa: Alumnus, hours: int, said: str
) -> None:
    """Once, with the way and the length of it."""
    await world.passes(1)
    world.remember()
    world.clock.move(timedelta(hours=hours))
    await world.looks()
    kaisa.sees("Palvelimen kello hyppäsi", said)
    await world.passes(30)
    kaisa.sees_nothing()


async def test_a_long_stop_is_told_at_the_start(
    world: Cared, kaisa: Alumnus, toivo: Alumnus
) -> None:
    """From when to when; a short one, as for an upgrade, is not."""
    await world.passes(1)
    world.clock.move(timedelta(minutes=10))
    world.looks_anew()
    await world.looks()
    assert kaisa.count_of("poissa") == 0
    world.remember()
    world.clock.move(timedelta(hours=7))
    world.looks_anew()
    await world.looks()
    kaisa.sees("Botti oli poissa", "ma 2.11. klo 10.11 – ma 2.11. klo 17.11")
    toivo.sees("Tauko alkoi maanantaina 2. marraskuuta 2026 klo 10.11")
    await world.passes(5)
    kaisa.sees_nothing()


async def test_a_clock_that_was_set_back_while_the_bot_stood_still_is_told(
    world: Cared, kaisa: Alumnus
) -> None:
    """It would otherwise be found out by nobody."""
    await world.passes(1)
    world.remember()
    world.clock.move(timedelta(hours=-2))
    world.looks_anew()
    await world.looks()
    kaisa.sees("Palvelimen kello hyppäsi", "taaksepäin", "2 tuntia")


async def test_what_owners_were_told_outlives_a_restart(world: Cared, kaisa: Alumnus) -> None:
    """A bot that is started anew every minute does not tell the same every minute."""
    world.around.is_low = True
    for _ in range(5):
        await world.passes(1)
        await world.restarts()
        world.looks_anew()
    assert kaisa.count_of("Levy on täyttymässä") == 1


KINDS: dict[str, dict[str, object]] = {
    "failures": {"turns-number": 12_345, "jobs-number": 1, "deliveries-number": 2},
    "backlog": {"seconds": 7200},
    "copies": {"made": 1_795_000_000},
    "disk": {"megabytes-number": 12_345},
    "hook": {},
    "webhook": {},
    "rival": {},
    "clock": {"way": "back", "seconds": 3600},
    "asleep": {"since": 1_795_000_000, "until": 1_795_100_000},
    "database": {"why": "full"},
    "offline": {},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
async def test_everything_can_be_said_in_every_language(
    world: Cared, kind: str, language: str
) -> None:
    """Whole sentences, and no message longer than a phone's screen."""
    now = 1_795_000_000
    if kind != "offline":
        worry = Worry(kind, now, KINDS[kind])  # type: ignore[arg-type]  # from a table
        assert 20 < screens.wrong(world.app.house, language, worry).length < 500
    if kind not in ("clock", "asleep"):
        was = Alarm(kind, since=now, fine_since=now + 4000, told_at=now, times=1)
        assert 10 < screens.over(world.app.house, language, was).length < 500
