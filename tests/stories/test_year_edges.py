"""The calendar and what recurs at their edges: odd days, summer time, people who leave."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from handlers.buttons import YearDo
from handlers.year import rules
from storage import duties, plans, recurring
from storage.recurring import LAST, MONTHLY, WEEKDAY, WEEKLY, YEARLY, Rule
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.test_recurring import NAME, all_recurring, prepares, recurs
from tests.stories.world import Alumnus, World

ZONE = ZoneInfo("Europe/Helsinki")
FAULT = "vika on meidän"


async def _id(alumnus: Alumnus) -> int:
    person = await alumnus.record()
    assert person is not None
    return person.id


def _next(rule: Rule, after: str, many: int = 4) -> list[str]:
    at, found = int(helsinki(after).timestamp()), []
    for _ in range(many):
        at = rules.next_after(rule, at, ZONE)
        found.append(datetime.fromtimestamp(at, UTC).astimezone(ZONE).strftime("%Y-%m-%d %H:%M"))
    return found


def test_odd_days_come_once_in_each_month_and_year() -> None:
    """The 31st, the last Monday, leap day, and hours that summer time leaves out or doubles."""
    assert _next(Rule(MONTHLY, 540, day=31), "2027-12-31 09:00") == [
        "2028-01-31 09:00",
        "2028-02-29 09:00",
        "2028-03-31 09:00",
        "2028-04-30 09:00",
    ]
    assert _next(Rule(WEEKDAY, 540, weekday=0, nth=LAST), "2026-11-02 00:00") == [
        "2026-11-30 09:00",
        "2026-12-28 09:00",
        "2027-01-25 09:00",
        "2027-02-22 09:00",
    ]
    assert _next(Rule(YEARLY, 540, day=29, month=2), "2026-11-02 00:00", 3) == [
        "2027-02-28 09:00",
        "2028-02-29 09:00",
        "2029-02-28 09:00",
    ]
    sundays = Rule(WEEKLY, 210, weekday=6)
    assert _next(sundays, "2027-03-21 12:00", 2) == ["2027-03-28 04:30", "2027-04-04 03:30"]
    assert _next(sundays, "2027-10-25 12:00", 2) == ["2027-10-31 03:30", "2027-11-07 03:30"]
    assert _next(Rule(WEEKLY, 0, weekday=0), "2026-12-31 23:59", 1) == ["2027-01-04 00:00"]


async def test_a_year_with_sixty_items_fits_a_message_and_a_picture(
    world: World, kaisa: Alumnus
) -> None:
    """With long names; what does not fit is counted."""

    def settle(tx: Transaction) -> None:
        for number in range(60):
            plans.add(
                tx,
                unit=None,
                title=f"{number} " + "Å&<" * 25,
                month=1 + number % 12,
                day=None if number % 3 else 1 + number % 28,
                year=None,
                remind_days=7,
                made_by=1,
                now=0,
            )

    await world.db.write(settle)
    await kaisa.says("/year")
    kaisa.sees("asiaa ei mahtunut viestiin")
    await kaisa.taps("Näytä kuvana")
    assert any(one.photo is not None for one in kaisa.news()), kaisa.tells()
    await kaisa.says("/year")
    await kaisa.taps("Omat merkinnät")
    assert len(kaisa.labels) == 11, kaisa.tells()


async def test_sixty_weekly_ones_with_long_names_fit(world: World, kaisa: Alumnus) -> None:
    """On the calendar, in the list, and on the card."""

    def settle(tx: Transaction) -> None:
        for number in range(60):
            rule = Rule(WEEKLY, 540, weekday=number % 7)
            made = recurring.add(
                tx, unit=None, name=f"{number} " + "&" * 56, rule=rule, made_by=1, now=0
            )
            recurring.plan(tx, made.id, 2**33, None)

    await world.db.write(settle)
    await kaisa.says("/year")
    assert FAULT not in kaisa.last.words
    assert kaisa.news()
    await kaisa.taps("Toistuvat tiedotteet")
    kaisa.sees("0 &&&")


async def test_what_was_missed_while_the_bot_was_off_goes_once(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Three Mondays were missed: no three letters in one morning."""
    await recurs(kaisa)
    await prepares(kaisa, "Ensimmäiset", "Toiset", "Kolmannet")
    await world.moves_to(helsinki("2027-02-10 09:00"))
    await world.moves(minutes=5)
    seen = [one for one in ("Ensimmäiset", "Toiset", "Kolmannet") if aino.has_seen(one)]
    assert len(seen) <= 1, seen
    [one] = await all_recurring(world)
    assert one.next_at == int(helsinki("2027-03-01 09:00").timestamp())


async def test_a_maker_who_has_left_sends_nothing(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """What they prepared goes back to the drafts, and those who are there are told."""
    veikko = await coordinates(await world.member("Veikko", wants=()), None)
    await recurs(veikko)
    await prepares(veikko, "Talven uutiset")
    await world.db.write(duties.end, await _id(veikko), world.clock.seconds())
    await world.moves_to(helsinki("2026-12-07 09:01"))
    await world.moves(minutes=5)
    assert not aino.has_seen("Talven uutiset")
    await kaisa.says("/announce")
    kaisa.sees("Talven uutiset")
    assert FAULT not in kaisa.tells()


async def test_a_maker_who_is_erased_leaves_it_to_the_others(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The recurring announcement stays, and the owner is reminded of it."""
    veikko = await coordinates(await world.member("Veikko", wants=()), None)
    await recurs(veikko)
    await prepares(veikko, "Talven uutiset")
    await veikko.says("/forget")
    await veikko.taps("Poista tietoni")
    await world.moves_to(helsinki("2026-12-07 09:01"))
    await world.moves(minutes=5)
    assert not aino.has_seen("Talven uutiset")
    await kaisa.says("/year")
    await kaisa.taps("Toistuvat tiedotteet", NAME)
    kaisa.sees(NAME)
    await world.moves_to(helsinki("2027-01-03 09:01"))
    kaisa.sees(NAME)


async def test_buttons_of_what_is_gone_say_so(world: World, kaisa: Alumnus) -> None:
    """Ended twice, prepared after the end, and numbers beyond all sense."""
    await recurs(kaisa)
    await kaisa.says("/year")
    await kaisa.taps("Toistuvat tiedotteet", NAME)
    old = [(kaisa.last.id, one.callback_data) for one in kaisa.last.buttons if one.callback_data]
    [one] = await all_recurring(world)
    await world.db.write(recurring.remove, one.id)
    for message, data in old[:-1]:
        await kaisa.presses(message, data)
        kaisa.sees("Tämä nappi on vanha")
    for press in (
        YearDo("year", 2**62, "list"),
        YearDo("year", 1, "list"),
        YearDo("recurring", 2**40, "list"),
        YearDo("plan", 2**40, "list"),
        YearDo("recurring", 1, "put_999999999999999"),
        YearDo("letter", 7, "first"),
    ):
        await kaisa.presses(kaisa.last.id, press.encode())
        assert FAULT not in kaisa.tells()


async def test_a_unit_coordinator_prepares_nothing_for_others(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """By no button: neither the school's recurring ones nor its plans."""
    await recurs(kaisa)
    await coordinates(aino, "oulu")
    [one] = await all_recurring(world)
    await aino.says("/year")
    for action in ("show", "change", "end", "end_now", "prepare", "write", "put_1"):
        await aino.presses(aino.last.id, YearDo("recurring", one.id, action).encode())
        assert NAME not in aino.tells()
    assert len(await all_recurring(world)) == 1


async def test_a_half_filled_form_is_nobodys_when_the_duty_ends(
    world: World, aino: Alumnus
) -> None:
    """Its next answer is not taken, and nothing is kept."""
    await coordinates(aino, "oulu")
    await aino.says("/year")
    await aino.taps("Toistuvat tiedotteet", "Lisää toistuva tiedote")
    await aino.says("Nimi")
    old = aino.button("Joka viikko")
    await world.db.write(duties.end, await _id(aino), world.clock.seconds())
    await aino.presses(*old)
    aino.sees("En ymmärtänyt tätä")
    assert await all_recurring(world) == []


async def test_plans_of_leap_day_are_reminded_of_each_year(world: World, kaisa: Alumnus) -> None:
    """On the 22nd of February, a week before its last day."""

    def settle(tx: Transaction) -> None:
        plan = plans.add(
            tx,
            unit=None,
            title="Karkauspäivä",
            month=2,
            day=29,
            year=None,
            remind_days=7,
            made_by=1,
            now=0,
        )
        plans.remind_at(tx, plan.id, rules.remind_at(plan, world.clock.seconds(), ZONE))

    await world.db.write(settle)
    await world.moves_to(helsinki("2027-02-21 09:01"))
    kaisa.sees("Karkauspäivä")
    await world.moves_to(helsinki("2028-02-22 09:01"))
    kaisa.sees("Karkauspäivä")
