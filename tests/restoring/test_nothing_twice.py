"""What fell due in the time that was lost is not said again, of whatever kind it is."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from bot.restoring.asking import begin_cohorts
from bot.restoring.keeping_back import COVERED, PIECES, keep_back
from handlers.announcing.rules import RESTORED
from handlers.backstage import CHORES, DAILY, TICKS
from storage import campaigns
from storage.transaction import Transaction
from tests.restoring.busy import CROWD, NAMES, everything, telegram_id
from tests.restoring.disaster import copies, is_restored
from tests.stories.world import Alumnus, World

Said = Counter[tuple[int, str]]
LAPSED = "en saanut sinulta vastausta"  # said once more if seats that were held anew are not taken
# What each is told in the time that is lost, in words of the message.
LOST = {
    "reply": "Vastaus joka odotti",
    "duty_over": "Tehtäväsi alumnikoordinaattorina on päättynyt",
    "duty_begins": "Olet nyt alumnikoordinaattori",
    "duty_soon": "Tehtäväsi päättyy pian",
    "comes": "Muistutus tapahtumasta",
    "came": "Kiitos, kun tulit tapahtumaan",
    "feedback": "Kertoisitko vielä",
    "offered": LAPSED,
    "visitor": "Kysyttävä",
    "thanked": "Tarpeeksi moni on jo sanonut kyllä",
    "yes": "Muistutus: sanoit kyllä tähän",
    "reminded": "Muistutus: voit vielä vastata urakyselyyn",
    "asked": "ovatko tietosi yhä oikein",
    "applies": "Hakemuksesi on hyväksytty",
    "weekly": "Viikon viestit yhdessä",
    "campaign": "Kesken jäänyt",
    "moved": "Vanha paikka",
    "waits": "eikä sinulle ehtinyt vapautua paikkaa",
    "planner": "Tietosuojaseloste on muuttunut",
    "wisher": "Toistuva tiedote",
    "cohort": "Ajastettu tiedote",
}
OWNER_LOST = (
    *("tehtävä päättyy pian", "Päättyvä on ohi", "Ajastettu tapahtuma on nyt julkaistu"),
    *("Viikon luvut", "Vuoden suunnitelmassa on pian"),
)


def said(world: World) -> Said:
    """Return what everybody has been told until now, and how often."""
    return Counter(
        (account.id, message.words)
        for account in world.telegram.people.values()
        for message in account.chat
        if message.from_bot
    )


async def lives_on(world: World, hours: int) -> None:
    """Let time pass; a tick soon after another one tells the bot that it has not been away."""
    for _ in range(hours // 3):
        await world.moves(timedelta(hours=3))
        await world.moves(timedelta(seconds=130))


async def settled(world: World, owner: Alumnus) -> None:
    """Let people come, and everything fall due soon."""
    for number in range(len(NAMES) + CROWD):
        world.telegram.person(f"N{number}", id=telegram_id(number)).has_started_before()
    person = await owner.record()
    assert person is not None
    await world.db.write(everything, world.app.house, world.clock.seconds(), person.id)


async def test_nothing_is_said_twice(world: World, kaisa: Alumnus) -> None:
    """All of it is said in the life that is lost; of that the restored one says nothing again."""
    await settled(world, kaisa)
    copy, before = await copies(world), said(world)
    await lives_on(world, 36)
    lost = said(world) - before
    for name, words in LOST.items():
        number = telegram_id(NAMES.index(name))
        assert any(one == number and words in told for one, told in lost), name
    for words in OWNER_LOST:
        assert any(one == kaisa.id and words in told for one, told in lost), words

    _, due = await is_restored(world, copy)
    assert len(due) == len(PIECES) - 2  # cohorts and notice are counted as campaigns under way
    await lives_on(world, 36)
    again = said(world) - lost - before
    assert [one for one in again if one in lost and LAPSED not in one[1]] == []


async def test_what_only_people_can_judge_waits_for_them(world: World, kaisa: Alumnus) -> None:
    """Campaigns stand still, announcements are drafts with a note, and nothing is lost of them."""
    await settled(world, kaisa)
    copy = await copies(world)
    await lives_on(world, 36)
    await is_restored(world, copy)
    paused = "SELECT kind, topic FROM campaign WHERE paused_at IS NOT NULL AND ended_at IS NULL"
    rows = [tuple(row) for row in await world.db.read(Transaction.all, paused)]
    assert sorted(rows) == [
        ("announcement", "news"),
        ("announcement", "notice"),
        ("round", "surveys"),
    ]
    notes = await world.db.read(Transaction.all, "SELECT state, note FROM announcement")
    assert [tuple(row) for row in notes] == [("draft", RESTORED)] * 2
    await kaisa.says("/announce")
    kaisa.sees("Ajastettu tiedote")
    await world.db.write(campaigns.resume, 1, world.clock.seconds())
    await world.moves(hours=12)  # to the morning
    told = [one.words for one in world.telegram.people[telegram_id(17)].chat]
    assert sum("Kesken jäänyt" in words for words in told) == 2  # a coordinator wanted it so


async def test_all_of_it_is_said_if_that_is_asked_for(world: World, kaisa: Alumnus) -> None:
    """--send: the bot catches up as after any stop, with all that it then says."""
    await settled(world, kaisa)
    copy = await copies(world)
    await world.ends()
    world.clock.move(timedelta(hours=2))
    await is_restored(world, copy, sends=True)
    await world.moves(seconds=30)
    told = said(world)
    for name in ("reply", "duty_over", "comes", "visitor", "reminded", "campaign", "cohort"):
        number = telegram_id(NAMES.index(name))
        assert [told[one] for one in told if one[0] == number and LOST[name] in one[1]] == [1], name


async def test_surveys_of_lost_days_began_when_they_did(world: World, kaisa: Alumnus) -> None:
    """The day on which a round began decides whose day is when: nobody gets a second one."""
    await settled(world, kaisa)
    done = world.clock.now()
    world.clock.move(timedelta(days=9))
    await world.db.write(lambda tx: begin_cohorts(world.app.house, tx, world.clock.seconds()))
    opened = await world.db.read(Transaction.value, "SELECT max(opens_at) FROM survey_round")
    assert datetime.fromtimestamp(opened, UTC).date() == done.date() + timedelta(days=1)


async def test_a_second_time_nothing_is_left_to_keep_back(world: World, kaisa: Alumnus) -> None:
    """Each piece is whole: what it has kept back is due no more."""
    await settled(world, kaisa)
    world.clock.move(timedelta(hours=36))
    house, now = world.app.house, world.clock.seconds()
    assert await world.db.write(lambda tx: keep_back(house, tx, now))
    assert await world.db.write(lambda tx: keep_back(house, tx, now)) == []


def test_all_that_the_clock_does_is_thought_of() -> None:
    """A new step cannot be forgotten: this test says which (bot/restoring/keeping_back.py)."""
    done = {name.partition(":")[0] for name in (*TICKS, *DAILY, *CHORES)}
    assert done == set(COVERED)
    assert all(COVERED.values())
