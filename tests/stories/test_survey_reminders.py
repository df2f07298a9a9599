"""Reminders of surveys: two at most, only to who has not answered, on the day that was wished."""

from dataclasses import dataclass

import pytest

from storage import consents, preferences, surveys
from storage.consents import SURVEYS
from storage.surveys import Respondent
from storage.transaction import Transaction
from tests.stories.rounds import sends
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

FIRST, LAST = "Muistutus: voit vielä vastata urakyselyyn", "Tämä on viimeinen muistutus"
EASY = {  # the words of the two reminders in each language
    "fi": (FIRST, LAST),
    "fi-simple": ("Voit vielä vastata kysymyksiin", "Tämä on viimeinen viesti tästä asiasta"),
    "sv": ("du kan ännu svara på karriärenkäten", "den sista påminnelsen"),
    "en": ("you can still answer the career survey", "This is the last reminder"),
}


@dataclass(frozen=True, slots=True)
class Days:
    """Lets days go by, one after another, the bot awake."""

    world: World

    async def pass_by(self, many: int) -> None:
        """Let so many days go by."""
        for _ in range(many):
            await self.world.moves(days=1)


@pytest.fixture
def days(world: World) -> Days:
    """The days of the story."""
    return Days(world)


async def part_of(world: World, who: Alumnus) -> Respondent:
    person = await who.record()
    assert person is not None
    mine = await world.db.read(
        lambda tx: surveys.respondent(tx, surveys.rounds(tx, None)[0].id, person.id)
    )
    assert mine is not None
    return mine


@pytest.mark.parametrize("language", ["fi", "fi-simple", "sv", "en"])
async def test_two_reminders_on_the_fifth_and_the_tenth_day(
    world: World, kaisa: Alumnus, days: Days, language: str
) -> None:
    """Each has the first question in it; there is no third, and the last says that it is."""
    who = await world.member("Alex", language=language)
    await sends(kaisa, 1)
    first, last = EASY[language]
    question = world.app.house.questionnaires["career_followup"].questions[0].text[language]
    await days.pass_by(4)
    who.sees_nothing()
    await days.pass_by(1)
    who.sees(first, question)
    await days.pass_by(4)
    who.sees_nothing()
    await days.pass_by(1)
    who.sees(last, question)
    await days.pass_by(19)
    assert (who.count_of(first), who.count_of(last)) == (1, 1)
    assert (await part_of(world, who)).reminders == 2


async def test_a_reminder_is_answered_by_one_tap(
    world: World, kaisa: Alumnus, aino: Alumnus, days: Days
) -> None:
    """The first question's buttons are on it; whoever has begun goes on where they stopped."""
    await sends(kaisa, 1)
    await days.pass_by(5)
    await aino.taps("Opiskelen")
    aino.sees("Missä opiskelet nyt?")
    await days.pass_by(5)
    aino.sees(LAST, "Vastauksesi ovat tallessa")
    await aino.taps("Jatka vastaamista")
    aino.sees("Missä opiskelet nyt?")


async def test_whoever_has_finished_or_declined_hears_no_more(
    world: World, kaisa: Alumnus, days: Days
) -> None:
    """Not even those who declined on the reminder itself; the others do."""
    done, no, later_no, silent = [
        await world.member(name) for name in ("Valmis", "Ei", "Myöhä", "Hilja")
    ]
    await sends(kaisa, 4)
    await done.taps("Jokin muu tilanne")
    while "Ohita kysymys" in done.labels:
        await done.taps("Ohita kysymys")
    while (await part_of(world, done)).state != "finished":
        await done.taps(done.labels[0])
    await no.taps("Älä muistuta tästä")
    await days.pass_by(5)
    assert [who.count_of(FIRST) for who in (done, no, later_no, silent)] == [0, 0, 1, 1]
    await later_no.taps("Älä muistuta tästä")
    await days.pass_by(25)
    assert [who.count_of(LAST) for who in (done, no, later_no, silent)] == [0, 0, 0, 1]
    assert (await part_of(world, no)).next_at is None


async def test_the_day_that_was_wished_takes_the_next_reminders_place(
    world: World, kaisa: Alumnus, aino: Alumnus, days: Days
) -> None:
    """Not now: ask in a week. Nothing comes before; after it at most one more."""
    await sends(kaisa, 1)
    await aino.taps("Ei nyt, kysy myöhemmin")
    label = next(one for one in aino.labels if "9. marraskuuta" in one)
    await aino.taps(label)
    await days.pass_by(6)
    assert aino.count_of(FIRST) == 0
    await days.pass_by(1)
    aino.sees("Pyysit minua kysymään uudelleen", "Mikä on tilanteesi juuri nyt?")
    await days.pass_by(22)
    assert (aino.count_of(FIRST), aino.count_of(LAST)) == (0, 1)


async def test_reminders_wait_for_room_in_the_week(
    world: World, kaisa: Alumnus, aino: Alumnus, days: Days
) -> None:
    """The contact budget holds for them as for everything else, and five days lie between two."""
    await sends(kaisa, 1)
    await days.pass_by(4)
    for text in ("Yksi", "Kaksi"):
        await kaisa.says("/announce", text)
        await kaisa.taps("Uutinen kaikille", "Kaikille", "Lähetä", "Lähetä ")
    came: dict[str, int] = {}
    for day in range(5, 30):
        await days.pass_by(1)
        for words in (FIRST, LAST):
            if aino.count_of(words):
                came.setdefault(words, day)
    assert came == {FIRST: 7, LAST: 12}  # a week after the invitation there is room
    assert (aino.count_of(FIRST), aino.count_of(LAST)) == (1, 1)


async def test_at_night_nobody_is_reminded(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """What falls due at night comes in the morning."""
    await sends(kaisa, 1)
    await world.moves(days=4, hours=12)  # 22.00
    await world.moves(hours=13)  # 11.00
    assert aino.count_of(FIRST) == 1
    other = await world.member("Yö")
    await world.moves(hours=10)  # 21.00
    await sends(kaisa, 1)
    await world.moves(days=5)
    assert other.count_of(FIRST) == 0
    await world.moves(hours=11)
    assert other.count_of("kysyy sinulta") == 1


@pytest.mark.parametrize("what", ["consent", "topic", "pause", "weekly", "blocked"])
async def test_whoever_wants_no_such_messages_is_not_reminded(
    world: World, kaisa: Alumnus, aino: Alumnus, days: Days, what: str
) -> None:
    """A choice made since the invitation holds at once."""
    await sends(kaisa, 1)
    person = await aino.record()
    assert person is not None

    def choose(tx: Transaction) -> None:
        now = world.clock.seconds()
        if what == "consent":
            consents.withdraw(tx, person.id, SURVEYS, now)
        elif what == "topic":
            preferences.set_topic(tx, person.id, "surveys", on=False)
        elif what == "pause":
            preferences.set_pause(tx, person.id, now + 60 * 86400)
        elif what == "weekly":
            preferences.set_pace(tx, person.id, preferences.WEEKLY, now + 86400)

    await world.db.write(choose)
    if what == "blocked":
        aino.account.blocks_bot()
        await world.settles()
    await days.pass_by(29)
    assert (aino.count_of(FIRST), aino.count_of(LAST)) == (0, 0)


async def test_a_restart_reminds_nobody_twice_and_forgets_nobody(
    world: World, kaisa: Alumnus, days: Days
) -> None:
    """The bot is stopped around the very moment, and once for a week: late ones come once."""
    who = [await world.member(f"Alumni {n}") for n in range(3)]
    await sends(kaisa, 3)
    await days.pass_by(4)
    await world.restarts()
    await days.pass_by(1)
    await world.restarts()
    await world.moves(minutes=1)
    assert [one.count_of(FIRST) for one in who] == [1, 1, 1]
    await world.moves(days=9)
    await world.restarts()
    assert [one.count_of(LAST) for one in who] == [1, 1, 1]
    await world.moves(minutes=1)
    assert [one.count_of(LAST) for one in who] == [1, 1, 1]


async def test_after_a_long_silence_two_reminders_do_not_come_together(
    world: World, kaisa: Alumnus, aino: Alumnus, days: Days
) -> None:
    """The bot was down from the first to the twelfth day."""
    await sends(kaisa, 1)
    await world.moves(days=12)
    await world.moves(minutes=1)
    assert (aino.count_of(FIRST), aino.count_of(LAST)) == (1, 0)
    await days.pass_by(4)
    assert aino.count_of(LAST) == 0
    await days.pass_by(1)
    assert aino.count_of(LAST) == 1


async def test_a_round_closed_early_reminds_nobody(
    world: World, kaisa: Alumnus, aino: Alumnus, days: Days
) -> None:
    """What waits in the outbox goes unsent as well."""
    await sends(kaisa, 1)
    await days.pass_by(2)
    words = Words(world, "fi")
    await kaisa.says("/survey")
    await kaisa.taps(words("rounds-running-button"), "1. Urakysely")
    await kaisa.taps(words("rounds-close-button"), words("rounds-close-yes-button"))
    await days.pass_by(20)
    assert (aino.count_of(FIRST), aino.count_of(LAST)) == (0, 0)


async def test_an_old_round_without_times_reminds_nobody(
    world: World, kaisa: Alumnus, aino: Alumnus, days: Days
) -> None:
    """Rounds from before there were reminders go on as they were."""
    await sends(kaisa, 1)
    await world.db.write(lambda tx: tx.run("UPDATE respondent SET next_at = NULL"))
    await days.pass_by(29)
    assert (aino.count_of(FIRST), aino.count_of(LAST)) == (0, 0)
