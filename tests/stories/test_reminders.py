"""Reminders: at their times, once, to those who come, whatever happened to the bot meanwhile."""

from datetime import timedelta

import pytest

from handlers.events import reminding
from storage import events, rsvps
from storage.transaction import Transaction
from tests.stories.gatherings import PLACE, TITLE, helsinki, invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

DAY_BEFORE = helsinki("2026-11-04 11:00")
TWO_HOURS = helsinki("2026-11-05 15:30")
_MINUTE = timedelta(minutes=1)


@pytest.fixture
async def evening(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """An evening on Thursday to which Aino and Onni come, and Linnea perhaps."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await onni.taps("Tulen")
    await linnea.taps("Kanske")


@pytest.mark.usefixtures("evening")
async def test_the_day_before_it_asks_again(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """At eleven the day before, not earlier, those who come are asked whether they still do."""
    await world.moves_to(helsinki("2026-11-04 10:59"))
    aino.sees_nothing()
    await world.moves_to(DAY_BEFORE)
    for who in (aino, onni):
        who.sees(TITLE, "torstaina 5. marraskuuta 2026 klo 17.30", PLACE, "Tuletko yhä?")
        assert who.labels == ["Tulen", "En pääse", "Tulen myöhässä"]
    linnea.sees_nothing()


@pytest.mark.usefixtures("evening")
async def test_two_hours_before_it_tells_where_to_come(
    world: World, aino: Alumnus, onni: Alumnus
) -> None:
    """The last reminder has the place in it."""
    await world.moves_to(TWO_HOURS)
    aino.sees("alkaa pian", PLACE)
    onni.sees("alkaa pian", PLACE)


@pytest.mark.usefixtures("evening")
async def test_the_answer_to_a_reminder_counts(world: World, aino: Alumnus) -> None:
    """Can't on the reminder is an answer like any other, and ends the reminders."""
    await world.moves_to(DAY_BEFORE)
    await aino.taps("En pääse")
    aino.sees("Vastasit: En pääse.")
    await world.moves_to(TWO_HOURS)
    aino.sees_nothing()


@pytest.mark.usefixtures("evening")
async def test_nobody_is_reminded_twice(world: World, aino: Alumnus, onni: Alumnus) -> None:
    """However often the clock ticks, and through restarts, each reminder comes once."""
    for step in range(12):
        await world.moves_to(DAY_BEFORE if step == 0 else world.clock.now())
        await world.moves(seconds=20)
        if step % 5 == 0:
            await world.restarts()
    assert (aino.count_of("Tuletko yhä?"), onni.count_of("Tuletko yhä?")) == (1, 1)
    for _ in range(12):
        await world.moves(hours=3)
    assert (aino.count_of("alkaa pian"), onni.count_of("alkaa pian")) == (1, 1)


@pytest.mark.usefixtures("evening")
@pytest.mark.parametrize(
    ("back_at", "day_before", "two_hours"),
    [
        ("2026-11-04 18:00", 1, 0),
        ("2026-11-05 14:00", 1, 0),
        ("2026-11-05 14:30", 0, 0),
        ("2026-11-05 16:45", 0, 1),
        ("2026-11-05 17:30", 0, 0),
        ("2026-11-09 12:00", 0, 0),
    ],
)
async def test_after_downtime_only_what_still_helps_is_sent(
    world: World, aino: Alumnus, back_at: str, day_before: int, two_hours: int
) -> None:
    """A bot that was away catches up while it is of use, and never reminds of what has begun."""
    await world.ends()
    world.clock.move_to(helsinki(back_at))
    await world.begins()
    await world.moves(seconds=1)
    assert aino.count_of("Tuletko yhä?") == day_before
    assert aino.count_of("alkaa pian") == two_hours


@pytest.mark.usefixtures("evening")
async def test_coming_late_brings_no_stale_reminder(world: World, linnea: Alumnus) -> None:
    """Who decides after the day-before message gets only the last one."""
    await world.moves_to(DAY_BEFORE)
    await linnea.taps("Jag kommer")
    await world.moves(hours=1)
    linnea.sees_nothing()
    await world.moves_to(TWO_HOURS)
    linnea.sees("börjar snart", PLACE)


@pytest.mark.usefixtures("evening")
async def test_the_reminder_speaks_the_language_of_today(world: World, aino: Alumnus) -> None:
    """Who has changed the language since is reminded in the new one."""
    await aino.says("/language")
    await aino.taps("English")
    await world.moves_to(DAY_BEFORE)
    aino.sees("Are you still coming?", "Thursday 5 November 2026 at 17:30")
    assert aino.labels == ["I’m coming", "I can’t come", "I’ll be late"]


async def test_an_event_made_today_has_no_reminder_of_yesterday(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Reminders whose time has passed at publishing are never made."""
    await invites(kaisa, when="2.11.2026 klo 11.30")
    await aino.taps("Tulen")
    for _ in range(12):
        await world.moves(minutes=10)
    assert not aino.has_seen("Tuletko yhä?")
    assert not aino.has_seen("alkaa pian")


@pytest.mark.parametrize(
    ("today", "when", "asked_at", "told_at"),
    [
        ("2027-03-22 12:00", "28.3.2027 klo 4.30", "2027-03-27 11:00", "2027-03-28 01:30"),
        ("2027-10-25 12:00", "31.10.2027 klo 17", "2027-10-30 11:00", "2027-10-31 15:00"),
    ],
)
async def test_nights_when_the_clocks_change(
    world: World, kaisa: Alumnus, today: str, when: str, asked_at: str, told_at: str
) -> None:
    """Eleven o'clock by the wall, and two hours by the watch, in March and October alike."""
    await world.moves_to(helsinki(today))
    aino = await world.member("Aino")
    await invites(kaisa, when=when)
    await aino.taps("Tulen")
    for moment, part in ((asked_at, "Tuletko yhä?"), (told_at, "alkaa pian")):
        await world.moves(helsinki(moment) - world.clock.now() - _MINUTE)
        assert not aino.has_seen(part)
        await world.moves(_MINUTE)
        aino.sees(part)


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
async def test_a_week_before_it_reminds_too(world: World, kaisa: Alumnus, language: str) -> None:
    """Seven days before, at eleven; who cannot come after all says so at one tap."""
    say = Words(world, language)
    who = await world.member("Sara", language=language)
    await invites(kaisa, when="19.11.2026 klo 17.30")
    await who.taps(say("events-coming-button"))
    await world.moves_to(helsinki("2026-11-12 10:59"))
    who.sees_nothing()
    await world.moves_to(helsinki("2026-11-12 11:00"))
    who.sees(TITLE, PLACE, say("reminders-week", what="").splitlines()[0])
    await who.taps(say("events-cannot-button"))
    await world.moves_to(helsinki("2026-11-18 11:00"))
    who.sees_nothing()


@pytest.mark.usefixtures("evening")
@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_two_hours_before_the_map_is_a_tap_away(world: World, language: str) -> None:
    """The last reminder of an event with a point offers it as Telegram's own map."""
    say = Words(world, language)
    who = await world.member("Sara", language=language)
    await world.db.write(
        lambda tx: events.change(tx, 1, latitude=65.01, longitude=25.47, address="Torikatu 1")
    )
    await who.says("/events")
    await who.taps(f"1. {TITLE}")
    await who.taps(say("events-coming-button"))
    await world.moves_to(TWO_HOURS)
    await who.taps(say("seat-map-button"))
    assert who.last.place is not None
    assert (who.last.place.latitude, who.last.place.longitude) == (65.01, 25.47)


async def is_late(world: World, who: Alumnus) -> bool:
    """Tell whether the organiser sees that somebody comes late."""
    person = await who.record()
    assert person is not None
    mine = await world.db.read(rsvps.mine, 1, person.id)
    return mine is not None and mine.late_at is not None


@pytest.mark.usefixtures("evening")
async def test_saying_that_one_comes_late(world: World, aino: Alumnus, onni: Alumnus) -> None:
    """The organiser sees it; the seat stays, it can be taken back, and even on the way it works."""
    await world.moves_to(DAY_BEFORE)
    await aino.taps("Tulen myöhässä")
    aino.sees("Järjestäjä näkee nyt", "Tervetuloa silti", TITLE)
    assert await is_late(world, aino)
    await aino.taps("Tulen sittenkin ajoissa")
    aino.sees("ehdit ajoissa")
    assert not await is_late(world, aino)
    await world.moves_to(helsinki("2026-11-05 17:40"))
    await onni.taps("Tulen myöhässä")
    onni.sees("tulet myöhässä")
    await world.moves_to(helsinki("2026-11-05 19:30"))
    await onni.taps("Tulen ajoissa")
    onni.sees("Tapahtuma on jo ohi")


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize(("choice", "day_before", "two_hours"), [("day", 1, 0), ("none", 0, 0)])
async def test_each_chooses_their_reminders(
    world: World, kaisa: Alumnus, language: str, choice: str, day_before: int, two_hours: int
) -> None:
    """All, the day before only, or none: for this event, from the sign-up itself."""
    say = Words(world, language)
    who = await world.member("Sara", language=language)
    await invites(kaisa)
    await who.taps(say("events-coming-button"), say("seat-remind-button"))
    who.sees(TITLE)
    await who.taps(say(f"seat-remind-{choice}-button"))
    said = world.app.house.texts.say(language, "reminders-chosen", title=TITLE, choice=choice)
    who.sees(said.splitlines()[-1])
    await world.restarts()
    await world.moves_to(DAY_BEFORE)
    await world.moves_to(TWO_HOURS)
    asks = say("reminders-day-before", what="").splitlines()[-1]
    begins = say("reminders-two-hours", what="").splitlines()[0]
    assert (who.count_of(asks), who.count_of(begins)) == (day_before, two_hours)


async def test_a_seat_on_offer_is_reminded_of_as_such(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Who has not taken the freed seat yet is not told to come, but until when it waits."""
    await invites(kaisa, seats=1)
    await aino.taps("Tulen")
    await linnea.taps("Jag kommer")
    await world.moves_to(helsinki("2026-11-04 10:00"))
    await aino.taps("En pääse")
    await world.moves_to(DAY_BEFORE)
    linnea.sees("En ledig plats väntar på dig")
    assert not linnea.has_seen("Kommer du fortfarande?")
    aino.sees_nothing()


@pytest.mark.usefixtures("evening")
async def test_an_event_that_is_moved_reminds_of_its_new_time(world: World, aino: Alumnus) -> None:
    """Nothing comes at the old times; a restart between changes nothing."""

    def move(tx: Transaction) -> None:
        moved = int(helsinki("2026-11-12 18:00").timestamp())
        events.change(tx, 1, starts_at=moved)
        event = events.by_id(tx, 1)
        assert event is not None
        reminding.plan(tx, event, world.app.house.organisation.zone, world.clock.seconds())

    await world.db.write(move)
    await world.restarts()
    await world.moves_to(DAY_BEFORE)
    await world.moves_to(TWO_HOURS)
    assert not aino.has_seen("Tuletko yhä?")
    assert not aino.has_seen("alkaa pian")
    await world.moves_to(helsinki("2026-11-11 11:00"))
    aino.sees("Tuletko yhä?", "torstaina 12. marraskuuta 2026 klo 18.00")


@pytest.mark.usefixtures("evening")
async def test_nobody_is_reminded_of_a_cancelled_event(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Reminders die with their event, those that already wait for the morning as well."""
    await aino.says("/messages")
    await aino.taps("Muuta hiljaisia tunteja", "Omat tunnit")
    await aino.says("7-14")
    await world.moves_to(DAY_BEFORE)
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma", "Kyllä")
    await world.moves_to(helsinki("2026-11-04 15:00"))
    await world.moves_to(TWO_HOURS)
    assert not aino.has_seen("Tuletko yhä?")
    assert not aino.has_seen("alkaa pian")
