"""The organiser's card: answers, seats, guests and check-ins as numbers, a picture and lists."""

import csv
from io import BytesIO, StringIO

import pytest
from PIL import Image
from python_calamine import CalamineWorkbook

from storage import attendance, audit, campaigns
from storage.audience import Audience
from storage.transaction import Transaction
from tests.stories.doors import DOORS, answers, brings, holds, organiser
from tests.stories.gatherings import TITLE
from tests.stories.messages import LANGUAGES, seen
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.fixture(params=LANGUAGES)
def words(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of each language in turn."""
    return Words(world, request.param)


@pytest.fixture
async def tiina(world: World, words: Words) -> Alumnus:
    """A coordinator of Oulu."""
    return await organiser(world, words.language)


async def evening(world: World) -> int:
    """Let Oulu have an evening of ten seats with five answers and three guests; return its id."""
    event_id = await holds(world, capacity=10, guests=3)
    given = ("coming", "coming", "maybe", "cannot", "cannot")
    people = [
        await answers(world, await world.member(f"Vieras {place}"), event_id, answer)
        for place, answer in enumerate(given)
    ]
    await brings(world, event_id, people[0], guests=3, note="=1+1")
    await brings(world, event_id, people[1], late_at=world.clock.seconds())
    return event_id


async def opens(who: Alumnus, event_id: int) -> None:
    """Let the organiser open the event's card."""
    await who.says("/manage")
    await who.presses(who.last.id, f"1e:{event_id}:manage")


def numbers(world: World, language: str, **told: int) -> list[str]:
    """Return the lines of numbers as they are read."""
    return [
        seen(world, language, f"desk-number-{name}", **{"people-number": number})
        for name, number in told.items()
    ]


async def test_the_card_has_every_number_and_no_name(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Answers, seats, guests, who comes later; on the day who came; only what there is."""
    event_id = await evening(world)
    await opens(tiina, event_id)
    told = {"coming": 2, "maybe": 1, "cannot": 2, "guests": 3, "late": 1}
    tiina.sees(TITLE, *numbers(world, words.language, **told), f"start=e{event_id}")
    tiina.sees(seen(world, words.language, "events-seats-left", **{"seats-number": 5}))
    for name in ("waiting", "came", "absent"):
        label = words(f"desk-number-{name}", **{"people-number": 0}).partition(":")[0]
        assert label not in tiina.last.words
    assert not tiina.has_seen("Vieras")
    await world.moves_to(DOORS)
    await tiina.taps(words("desk-checkin-button"), "Vieras 0", words("checkin-plus-button"))
    await tiina.taps(words("checkin-event-button"))
    tiina.sees(*numbers(world, words.language, came=1, nameless=1))


async def test_every_button_of_the_card_leads_on_and_back(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """No dead end: each menu of the card has a way back, and the card one to all events."""
    event_id = await evening(world)
    for action in ("write", "edit", "figures", "share", "show", "cancel"):
        await opens(tiina, event_id)
        await tiina.taps(words(f"desk-{action}-button"))
        assert tiina.news(), action
        for old in ("error-stale-press", "error-not-understood", "error-failed"):
            assert seen(world, words.language, old) not in tiina.last.words, action
    for menu in ("figures", "share"):
        await opens(tiina, event_id)
        await tiina.taps(words(f"desk-{menu}-button"), words("desk-manage-button"))
        assert words("desk-checkin-button") in tiina.labels
    await tiina.taps(words("desk-list-button"))
    tiina.sees(TITLE)


async def test_what_shares_the_event_leads_on(world: World, tiina: Alumnus, words: Words) -> None:
    """A code, groups, and asking alumni to take part: none of the buttons is dead."""
    event_id = await evening(world)
    for action in ("qr", "venues", "ask"):
        await opens(tiina, event_id)
        await tiina.taps(words("desk-share-button"), words(f"desk-{action}-button"))
        for old in ("error-stale-press", "error-not-understood", "error-failed"):
            assert seen(world, words.language, old) not in tiina.last.words, action


async def test_the_numbers_come_as_a_picture_with_words(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Whoever cannot see the picture reads the same in its caption."""
    event_id = await evening(world)
    await opens(tiina, event_id)
    await tiina.taps(words("desk-figures-button"), words("desk-chart-button"))
    assert tiina.last.photo is not None
    picture = Image.open(BytesIO(tiina.last.photo.content))
    assert (picture.format, picture.width) == ("PNG", 1080)
    for line in numbers(world, words.language, coming=2, maybe=1, cannot=2, guests=3):
        assert line in tiina.last.words


async def test_the_list_comes_as_a_spreadsheet_and_as_csv(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Names, answers, guests and notes, who comes first; a formula in a note is only words."""
    event_id = await evening(world)
    await opens(tiina, event_id)
    await tiina.taps(words("desk-figures-button"), words("desk-xlsx-button"))
    file = tiina.last.document
    assert file is not None
    assert file.name.endswith("2026-11-05.xlsx")
    rows = CalamineWorkbook.from_filelike(BytesIO(file.content)).get_sheet_by_index(0).to_python()
    assert rows[0][:2] == [words("list-column-name"), words("list-column-answer")]
    assert rows[1][:4] == ["Vieras 0", words("list-answer-coming"), 3, "=1+1"]
    assert [row[0] for row in rows[1:]] == [f"Vieras {place}" for place in range(5)]
    await opens(tiina, event_id)
    await tiina.taps(words("desk-figures-button"), words("desk-csv-button"))
    file = tiina.last.document
    assert file is not None
    text = file.content.decode("utf-8-sig")
    read = list(csv.reader(StringIO(text, newline=""), delimiter=";"))
    assert read[1][:4] == ["Vieras 0", words("list-answer-coming"), "3", "'=1+1"]
    lines = await world.db.read(audit.lines, 0, 10)
    exported = [
        (one.subject, one.subject_id, one.people) for one in lines if one.action == "exported"
    ]
    assert exported == [("event", event_id, 5)] * 2


async def test_another_units_coordinator_has_none_of_it(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Numbers, pictures and lists are those of one's own events."""
    event_id = await evening(world)
    kerttu = await organiser(world, words.language, "kokkola", "Kerttu")
    await kerttu.starts()
    for action in ("figures", "share", "chart", "xlsx", "csv"):
        await kerttu.presses(kerttu.last.id, f"1e:{event_id}:{action}")
        kerttu.sees(seen(world, words.language, "error-stale-press"))
    await kerttu.presses(kerttu.last.id, f"1k:{event_id}:0:list")
    kerttu.sees(seen(world, words.language, "error-stale-press"))
    await kerttu.presses(kerttu.last.id, "1z:rates:0")
    kerttu.sees(seen(world, words.language, "rates-none"))
    assert not kerttu.has_seen(TITLE)
    assert not kerttu.has_seen("Vieras")


def invited(tx: Transaction, event_id: int, people: int) -> None:
    """Let the bot have delivered the invitation to so many."""
    campaign = campaigns.start(
        tx,
        kind="event",
        subject=event_id,
        content="{}",
        audience=Audience(),
        made_by=1,
        now=0,
    )
    tx.run(
        "UPDATE campaign SET sent = :n, total = :n, state = 'done' WHERE id = :id",
        n=people,
        id=campaign,
    )


async def test_answer_rates_of_past_events(world: World, tiina: Alumnus, words: Words) -> None:
    """How many of the invited answered and came, in words and as a picture, the latest first."""
    event_id = await evening(world)
    await world.db.write(invited, event_id, 20)
    await holds(world, title="Brunssi")
    await opens(tiina, event_id)
    await tiina.taps(words("desk-figures-button"), words("desk-rates-button"))
    tiina.sees(seen(world, words.language, "rates-none"))
    await world.moves(days=5)
    await world.db.write(attendance.mark, event_id, 2, "came", 1)
    await opens(tiina, event_id)
    await tiina.taps(words("desk-figures-button"), words("desk-rates-button"))
    answered = {"answered-number": 5, "invited-number": 20}
    rate = seen(world, words.language, "rates-share", **{"rate-number": 25})
    tiina.sees(seen(world, words.language, "rates-answered", **answered) + rate)
    assert tiina.last.words.index("Brunssi") < tiina.last.words.index(TITLE)
    await tiina.taps(words("rates-chart-button"))
    assert tiina.last.photo is not None
    tiina.sees(seen(world, words.language, "rates-line", title=TITLE, **{"rate-number": 25}))


async def test_after_the_event_all_can_be_marked_at_once(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Where nobody stood at the door, one button says that everybody came; then it is gone."""
    event_id = await evening(world)
    await world.moves(days=4)
    await opens(tiina, event_id)
    assert tiina.labels[0] == words("desk-all-came-button")
    await tiina.taps(words("desk-all-came-button"))
    await opens(tiina, event_id)
    assert words("desk-all-came-button") not in tiina.labels
    tiina.sees(*numbers(world, words.language, came=2))
