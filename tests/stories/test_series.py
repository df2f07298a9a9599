"""Surveys that go by themselves: everybody is asked when their time comes, and once."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.preferences.rules import after_months
from storage import duties, people, preferences, survey_series, surveys
from storage.surveys import Round
from storage.transaction import Transaction
from tests.stories.rounds import TITLES, begins, turns_on
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

HELSINKI = ZoneInfo("Europe/Helsinki")
ASKED = "kysyy sinulta"


async def wakes_on(world: World, day: str, at: str = "10:00") -> None:
    """Move on to a morning by Helsinki's clocks; the bot is awake on each of the last 33 days."""
    then = datetime.fromisoformat(f"{day} {at}").replace(tzinfo=HELSINKI)
    if then - world.clock.now() > timedelta(days=33):
        await world.moves_to(then - timedelta(days=33))
    while (then - world.clock.now()) > timedelta(days=1):
        await world.moves(days=1)
    await world.moves_to(then)


async def sleeps_until(world: World, day: str, at: str = "10:00") -> None:
    """Move on to a morning without a tick in between, as if the bot had been down."""
    await world.moves_to(datetime.fromisoformat(f"{day} {at}").replace(tzinfo=HELSINKI))


async def rounds(world: World) -> list[Round]:
    """Return all rounds, the oldest first."""
    return list(reversed(await world.db.read(surveys.rounds, None)))


async def asked_on(world: World) -> dict[int, date]:
    """Return the local day on which each person was asked, by their id."""

    def find(tx: Transaction) -> dict[int, date]:
        rows = tx.all("SELECT person_id, invited_at FROM respondent")
        return {row[0]: datetime.fromtimestamp(row[1], HELSINKI).date() for row in rows}

    return await world.db.read(find)


async def test_graduates_are_asked_half_a_year_and_a_year_after(
    world: World, kaisa: Alumnus
) -> None:
    """Each on a day of their own in the month; nobody else, nobody twice, in their language."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(12)]
    sofia = await world.member("Sofia", year=2026, language="sv", unit="kokkola")
    earlier = await world.member("Ville", year=2025)
    await turns_on(kaisa, 6, 12)
    kaisa.sees("Urakysely: käytössä", "6, 12", "joulukuu 2026: vuonna 2026 valmistuneet")
    await sleeps_until(world, "2026-11-30")
    assert not await rounds(world)
    await wakes_on(world, "2027-01-02")
    (first,) = await rounds(world)
    assert (first.cohort_year, first.months, first.mode) == (2026, 6, "confidential")
    days = await asked_on(world)
    assert len(days) == 13
    for who in [*graduates, sofia]:
        person = await who.record()
        assert person is not None
        assert days[person.id] == date(2026, 12, 1 + person.id % 31)
    assert all(who.count_of(ASKED) == 1 for who in graduates)
    assert sofia.count_of("har några frågor till dig") == 1
    assert earlier.count_of(ASKED) == 0
    await wakes_on(world, "2027-07-02")
    assert [(one.cohort_year, one.months) for one in await rounds(world)] == [(2026, 6), (2026, 12)]
    assert all(who.count_of(ASKED) == 2 for who in graduates)


async def test_half_a_year_lies_between_two_invitations(world: World, kaisa: Alumnus) -> None:
    """Whose day in June comes too early for it is asked as soon as six months have passed."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(32)]
    await turns_on(kaisa, 6, 12)
    await wakes_on(world, "2027-01-02")
    first = await asked_on(world)
    await wakes_on(world, "2027-07-03")

    def second(tx: Transaction) -> dict[int, date]:
        found = [one for one in surveys.rounds(tx, None) if one.months == 12]
        sql = "SELECT person_id, invited_at FROM respondent WHERE round_id = :id"
        rows = tx.all(sql, id=found[0].id)
        return {row[0]: datetime.fromtimestamp(row[1], HELSINKI).date() for row in rows}

    again = await world.db.read(second)
    assert len(first) == len(again) == len(graduates)
    for person_id, day in again.items():
        own_day = date(2027, 6, 1 + person_id % 30)
        half = after_months(first[person_id], 6)
        if first[person_id].day == 31:
            half += timedelta(days=1)  # June has no 31st
        assert day == max(own_day, half), (person_id, first[person_id], day)


async def test_whoever_joins_or_corrects_the_year_in_its_month_is_asked(
    world: World, kaisa: Alumnus
) -> None:
    """Even on the last evening of the month; a month later nobody is."""
    await world.member("Alku", year=2026)
    wrong = await world.member("Väärä", year=2025)
    await turns_on(kaisa, 6)
    await wakes_on(world, "2026-12-20")
    person = await wrong.record()
    assert person is not None
    await world.db.write(lambda tx: people.set_profile(tx, person.id, graduation_year=2026))
    joined = await world.member("Myöhä", year=2026)
    await wakes_on(world, "2026-12-31")
    assert (wrong.count_of(ASKED), joined.count_of(ASKED)) == (1, 1)
    last = await world.member("Viime", year=2026)
    await wakes_on(world, "2027-01-01")
    assert last.count_of(ASKED) == 1
    late = await world.member("Liian", year=2026)
    await wakes_on(world, "2027-01-20")
    assert late.count_of(ASKED) == 0


async def test_what_was_missed_while_the_bot_was_down_is_made_up_for(
    world: World, kaisa: Alumnus
) -> None:
    """After a month of silence everybody is asked, late, once, and has the whole time."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(5)]
    await turns_on(kaisa, 6)
    await sleeps_until(world, "2027-01-05")
    await world.restarts()
    await wakes_on(world, "2027-01-07")
    assert [who.count_of(ASKED) for who in graduates] == [1] * 5
    (survey,) = await rounds(world)
    await wakes_on(world, "2027-02-03")
    assert survey.is_open(world.clock.seconds())
    await graduates[0].taps("Opiskelen")
    graduates[0].sees("Missä opiskelet nyt?")


async def test_a_pause_in_its_month_loses_nobody(world: World, kaisa: Alumnus) -> None:
    """The bot was down from the 5th to the 20th: those of these days are asked on the 20th."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(20)]
    await turns_on(kaisa, 6)
    await wakes_on(world, "2026-12-05")
    before = set(await asked_on(world))
    await sleeps_until(world, "2026-12-20")
    await wakes_on(world, "2027-01-02")
    days = await asked_on(world)
    assert len(days) == len(graduates)
    for person_id, day in days.items():
        own = 1 + person_id % 31
        late = person_id not in before and own < 20
        assert day.day == (20 if late else own)


async def test_turned_off_it_asks_nobody_more(world: World, kaisa: Alumnus) -> None:
    """Whoever has been asked may answer; turned on again after its month, it asks no late ones."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(20)]
    await turns_on(kaisa, 6)
    await wakes_on(world, "2026-12-10")
    asked = [who for who in graduates if who.count_of(ASKED)]
    assert 0 < len(asked) < 20
    await kaisa.says("/survey")
    await kaisa.taps("Itsestään lähtevät", "Urakysely: käytössä", "Ota pois käytöstä")
    kaisa.sees("Urakysely: ei käytössä")
    await wakes_on(world, "2027-01-05")
    await kaisa.taps("Ota käyttöön")
    kaisa.sees("Urakysely: käytössä", "joulukuu 2027: vuonna 2027 valmistuneet")
    await wakes_on(world, "2027-01-08")
    assert [who for who in graduates if who.count_of(ASKED)] == asked
    await asked[-1].taps("Opiskelen")
    asked[-1].sees("Missä opiskelet nyt?")


async def test_a_series_begun_in_its_month_spreads_over_the_days_left(
    world: World, kaisa: Alumnus
) -> None:
    """It does not ask everybody at once whose day has gone."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(22)]
    await wakes_on(world, "2026-12-21")
    await turns_on(kaisa, 6)
    assert 0 < sum(who.count_of(ASKED) for who in graduates) <= 3
    await wakes_on(world, "2027-01-01")
    assert [who.count_of(ASKED) for who in graduates] == [1] * 22
    days = {day.day for day in (await asked_on(world)).values()}
    assert days == set(range(21, 32))


async def test_the_months_of_the_school_are_used_when_none_are_chosen(
    world: World, kaisa: Alumnus
) -> None:
    """A vocational school asks after six and twelve months."""
    await turns_on(kaisa)
    (series,) = await world.db.read(survey_series.on)
    assert series.months == (6, 12)


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
async def test_a_unit_has_a_series_of_its_own(world: World, language: str) -> None:
    """A unit's coordinator asks that unit, and does not see what others run."""
    lotta = await world.member("Lotta", language=language, unit="kokkola", year=2010)
    mine = await world.member("Mia", language="sv", unit="kokkola", year=2026)
    theirs = await world.member("Teo", unit="oulu", year=2026)
    person = await lotta.record()
    assert person is not None
    await world.db.write(duties.give, person.id, "kokkola", person.id, world.clock.seconds())
    words = Words(world, language)
    await lotta.says("/survey")
    await lotta.taps(words("rounds-new-button"), TITLES[language], words("rounds-itself-button"))
    await lotta.taps(words("rounds-months-button", **{"months-number": 6}), words("form-done"))
    await lotta.taps(words("rounds-confidential-button"))
    await lotta.taps(words("audiences-everyone-in-unit-button"), words("rounds-on-button"))
    await wakes_on(world, "2027-01-02")
    assert mine.count_of("har några frågor till dig") == 1
    assert theirs.count_of(ASKED) == 0
    assert [one.unit for one in await rounds(world)] == ["kokkola"]


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
async def test_a_series_is_not_turned_on_after_all(world: World, language: str) -> None:
    """Its preview is of turning on, so is its no; the row of unasked messages is only seen."""
    words = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await owner.says("/survey")
    await owner.taps(words("rounds-new-button"), TITLES[language], words("rounds-itself-button"))
    await owner.taps(words("form-skip"), words("rounds-confidential-button"))
    await owner.taps(words("audiences-everyone-button"))
    assert words("broadcasts-discard-button") not in owner.labels
    await owner.taps(words("unasked-fewer-button"))
    assert owner.toast == words("unasked-only-preview")
    person = await owner.record()
    assert person is not None
    assert person.pace == preferences.EACH
    await owner.taps(words("rounds-not-on-button"))
    owner.sees(words("broadcasts-discarded"))
    assert not await world.db.read(survey_series.on)


async def test_an_anonymous_series_keeps_days_only(world: World, kaisa: Alumnus) -> None:
    """Not even the invitation's time of day is kept."""
    await world.member("Aino", year=2026)
    await turns_on(kaisa, 6, mode="anonymous")
    await wakes_on(world, "2026-12-05")

    def times(tx: Transaction) -> list[int | None]:
        row = tx.one("SELECT invited_at, next_at, closes_at FROM respondent")
        return [*row] if row is not None else []

    for moment in await world.db.read(times):
        assert moment is not None
        assert datetime.fromtimestamp(moment, HELSINKI).time().isoformat() == "00:00:00"
    (survey,) = await rounds(world)
    assert "contact_ok" not in survey.snapshot


async def test_once_and_by_itself_do_not_ask_the_same_person_twice(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A second round within six months reaches nobody, and the preview says why."""
    await begins(kaisa, Words(world, "fi"))
    await kaisa.taps("Kaikille", "Lähetä yhdelle")
    aino.sees(ASKED)
    await world.moves(days=60)
    await begins(kaisa, Words(world, "fi"))
    await kaisa.taps("Kaikille")
    kaisa.sees("Viestiä ei saisi nyt kukaan", "häneltä kysyttiin samaa alle puoli vuotta sitten")
    sofia = await world.member("Sofia")
    await begins(kaisa, Words(world, "fi"))
    await kaisa.taps("Kaikille", "Lähetä yhdelle")
    sofia.sees(ASKED)
    aino.sees_nothing()


async def test_a_file_that_is_gone_stops_nothing_else_and_the_coordinators_hear(
    world: World, kaisa: Alumnus
) -> None:
    """Once as each month of it begins; what has begun goes on with the wording it began with."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(31)]
    await turns_on(kaisa, 6, 12)
    await wakes_on(world, "2026-12-10")
    files = dict(world.app.house.questionnaires)
    del files["career_followup"]
    object.__setattr__(world.app.house, "questionnaires", files)
    await wakes_on(world, "2027-01-02")
    assert all(who.count_of(ASKED) == 1 for who in graduates)
    gone = Words(world, "fi")("rounds-file-gone")
    assert kaisa.count_of(gone) == 0
    await wakes_on(world, "2027-06-10")
    assert kaisa.count_of(gone) == 1
    await wakes_on(world, "2027-07-10")
    assert kaisa.count_of(gone) == 1
    await kaisa.taps(Words(world, "fi")("rounds-series-button"), "career_followup")
    kaisa.sees(gone)
    assert len(await rounds(world)) == 1


async def test_a_round_that_was_counted_while_the_bot_slept_asks_nobody_more(
    world: World, kaisa: Alumnus
) -> None:
    """Its results are final: the late ones are not invited to what takes no answers."""
    graduates = [await world.member(f"Alumni {n}", year=2026) for n in range(31)]
    files = dict(world.app.house.questionnaires)
    short = replace(files["career_followup"].schedule, open_days=14)
    files["career_followup"] = replace(files["career_followup"], schedule=short)
    object.__setattr__(world.app.house, "questionnaires", files)
    await turns_on(kaisa, 6)
    await wakes_on(world, "2026-12-20")
    asked = sum(who.count_of(ASKED) for who in graduates)
    assert 0 < asked < 31
    await sleeps_until(world, "2027-01-25")
    await wakes_on(world, "2027-01-27")
    (survey,) = await rounds(world)
    assert survey.tallied_at is not None
    assert sum(who.count_of(ASKED) for who in graduates) == asked
    begun = await world.db.read(
        lambda tx: tx.value(
            "SELECT count(*) FROM campaign WHERE made_at > :at", at=survey.closes_at
        )
    )
    assert begun == 0
