"""The day itself, from both sides: a ticket is scanned, or a name is tapped in a list."""

from io import BytesIO

import pytest
from PIL import Image

from handlers.invitations import drawing
from storage import audit, events
from storage.transaction import Transaction
from tests.stories.doors import (
    DOORS,
    answer_of,
    answers,
    brings,
    holds,
    opens_the_door,
    organiser,
    state,
    ticket_of,
)
from tests.stories.gatherings import PLACE, TITLE
from tests.stories.messages import LANGUAGES, seen
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World


def is_code_of(content: bytes, link: str) -> bool:
    """Tell whether a picture is, module for module, the QR code of a link."""
    matrix = [[bool(one) for one in row] for row in drawing.matrix(link).matrix]
    picture = Image.open(BytesIO(content)).convert("L")
    scale, quiet = drawing.PNG_SCALE, drawing.QUIET_ZONE
    if picture.size[0] != (len(matrix) + 2 * quiet) * scale:
        return False
    middle = scale // 2
    return all(
        picture.getpixel(((x + quiet) * scale + middle, (y + quiet) * scale + middle))
        == (0 if dark else 255)
        for y, row in enumerate(matrix)
        for x, dark in enumerate(row)
    )


@pytest.fixture(params=LANGUAGES)
def words(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of each language in turn."""
    return Words(world, request.param)


@pytest.fixture
async def tiina(world: World, words: Words) -> Alumnus:
    """A coordinator of Oulu."""
    return await organiser(world, words.language)


async def test_a_ticket_is_a_code_that_opens_the_bot(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Who comes gets a picture that leads to the link, with when and where, and for how many."""
    event_id = await holds(world, guests=2)
    guest = await world.member("Saara", language=words.language)
    await guest.says("/ticket")
    guest.sees(seen(world, words.language, "ticket-none"))
    me = await answers(world, guest, event_id)
    await brings(world, event_id, me, guests=2)
    await guest.says("/ticket")
    guest.sees(
        TITLE, PLACE, seen(world, words.language, "ticket-use-guests", **{"guests-number": 2})
    )
    picture = guest.last.photo
    assert picture is not None
    payload = await ticket_of(world, event_id, me)
    assert is_code_of(picture.content, world.app.house.link(payload))
    assert len(payload) <= 64
    await guest.taps(words("ticket-event-button"))
    guest.sees(TITLE)


async def test_of_several_tickets_one_is_chosen(world: World, tiina: Alumnus, words: Words) -> None:
    """A button for each event; the ticket of one whose day is over is no longer there."""
    first, second = await holds(world), await holds(world, title="Brunssi")
    guest = await world.member("Saara", language=words.language)
    for event_id in (first, second):
        await answers(world, guest, event_id)
    await guest.says("/ticket")
    assert guest.labels == [f"1. {TITLE}", "2. Brunssi"]
    await guest.taps("2. Brunssi")
    guest.sees("Brunssi")
    assert guest.last.photo is not None
    await world.moves(days=5)
    await guest.says("/ticket")
    guest.sees(seen(world, words.language, "ticket-none"))


async def test_a_scanned_ticket_marks_who_comes(world: World, tiina: Alumnus, words: Words) -> None:
    """The coordinator's camera opens the bot: the name, the guests, and one tap to undo."""
    event_id = await holds(world)
    guest = await world.member("Saara")
    me = await answers(world, guest, event_id)
    await brings(world, event_id, me, guests=1, note="Pähkinäallergia")
    payload = await ticket_of(world, event_id, me)
    await world.moves_to(DOORS)
    await tiina.starts(payload)
    tiina.sees(seen(world, words.language, "checkin-came", name="Saara"), TITLE, "Pähkinäallergia")
    tiina.sees(seen(world, words.language, "checkin-came-guests", **{"guests-number": 1}))
    assert await state(world, event_id, me) == "came"
    await tiina.starts(payload)  # scanned once more: nothing changes, and the card says so
    tiina.sees(words("checkin-marked-came"))
    await tiina.taps(words("checkin-clear-button"))
    assert await state(world, event_id, me) is None
    guest.sees_nothing()


async def test_a_ticket_tells_nothing_to_anybody_else(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Another unit's coordinator and another member read what a made-up ticket says."""
    event_id = await holds(world)
    me = await answers(world, await world.member("Saara"), event_id)
    payload = await ticket_of(world, event_id, me)
    await world.moves_to(DOORS)
    other = await organiser(world, words.language, "kokkola", "Kerttu")
    stranger = await world.member("Pekka", language=words.language)
    for who in (other, stranger):
        await who.starts("k" + "x" * 22)
        unknown = who.last.words, who.labels
        await who.starts(payload)
        assert (who.last.words, who.labels) == unknown
        assert not who.has_seen(TITLE)
        assert not who.has_seen("Saara")
    newcomer = words.newcomer("Uuno")
    await newcomer.starts(payload)
    assert not newcomer.has_seen(TITLE)
    assert not newcomer.has_seen("Saara")
    assert await state(world, event_id, me) is None


async def test_my_own_ticket_shows_itself(world: World, tiina: Alumnus, words: Words) -> None:
    """Who scans the code of their own gets it again, until they cannot come."""
    event_id = await holds(world)
    guest = await world.member("Saara", language=words.language)
    me = await answers(world, guest, event_id)
    payload = await ticket_of(world, event_id, me)
    await guest.starts(payload)
    assert guest.last.photo is not None
    await answers(world, guest, event_id, "cannot")
    await guest.starts(payload)
    guest.sees(words("ticket-not-found").split(".")[0])
    await world.moves_to(DOORS)
    await tiina.starts(payload)  # nobody is let in without a look: the coordinator decides
    tiina.sees("Saara", words("checkin-answered-cannot"))
    assert await state(world, event_id, me) is None
    await tiina.taps(words("checkin-came-button"))
    assert await state(world, event_id, me) == "came"


async def test_before_the_day_nobody_has_come(world: World, tiina: Alumnus, words: Words) -> None:
    """A scan or a tap too early says so; that somebody cannot come can be noted."""
    event_id = await holds(world)
    me = await answers(world, await world.member("Saara"), event_id)
    await tiina.starts(await ticket_of(world, event_id, me))
    tiina.sees("Saara", words("checkin-too-early"))
    assert await state(world, event_id, me) is None
    await opens_the_door(tiina, words, event_id)
    await tiina.taps("Saara", words("checkin-excused-button"))
    assert await state(world, event_id, me) == "excused"
    await tiina.taps(words("checkin-plus-button"))
    assert tiina.toast == words("checkin-too-early")


async def test_at_the_door_of_a_cancelled_event_nothing_is_marked(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """A ticket to it says so to the coordinator, and is no ticket to its owner."""
    event_id = await holds(world)
    guest = await world.member("Saara", language=words.language)
    me = await answers(world, guest, event_id)
    payload = await ticket_of(world, event_id, me)
    await world.db.write(events.cancel, event_id, world.clock.seconds())
    await world.moves_to(DOORS)
    await tiina.starts(payload)
    tiina.sees(words("checkin-cancelled"))
    await tiina.presses(tiina.last.id, f"1k:{event_id}:{me}:tap-0.")
    await guest.starts(payload)
    assert guest.last.photo is None
    assert await state(world, event_id, me) is None


async def test_a_name_is_tapped_when_the_person_comes(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """One tap marks, the next shows the person, where the mark can be changed or taken back."""
    event_id = await holds(world)
    me = await answers(world, await world.member("Saara"), event_id)
    late = await answers(world, await world.member("Ville"), event_id)
    await brings(world, event_id, late, late_at=world.clock.seconds())
    await answers(world, await world.member("Maija"), event_id, "maybe")
    await world.moves_to(DOORS)
    await opens_the_door(tiina, words, event_id)
    numbers = {"came-number": 0, "coming-number": 2}
    tiina.sees(seen(world, words.language, "checkin-numbers", **numbers), words("checkin-late"))
    assert tiina.labels[:3] == ["Saara", "Ville", words("checkin-search-button")]
    await tiina.taps("Saara")
    numbers["came-number"] = 1
    tiina.sees(seen(world, words.language, "checkin-numbers", **numbers))
    assert await state(world, event_id, me) == "came"
    assert tiina.labels[0] == words("checkin-one-came", name="Saara")
    for mark in ("absent", "excused"):
        await tiina.taps("Saara", words(f"checkin-{mark}-button"))
        assert await state(world, event_id, me) == mark
    await tiina.taps("Saara", words("checkin-clear-button"))
    assert await state(world, event_id, me) is None
    assert tiina.labels[0] == "Saara"


async def test_a_long_list_has_pages_and_a_search(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """Eight names a page, each found by its beginning; who cannot come is found as well."""
    event_id = await holds(world)
    for number in range(20):
        await answers(world, await world.member(f"Vieras {number:02}"), event_id)
    me = await answers(world, await world.member("Saara Niemi"), event_id, "cannot")
    await world.moves_to(DOORS)
    await opens_the_door(tiina, words, event_id)
    tiina.sees(words("checkin-page", **{"page-number": 1, "pages-number": 3}))
    await tiina.taps(words("checkin-next-button"), words("checkin-next-button"))
    assert tiina.labels[:4] == [f"Vieras {number}" for number in range(16, 20)]
    await tiina.taps("Vieras 17")
    assert tiina.labels[1] == words("checkin-one-came", name="Vieras 17")
    await tiina.taps(words("checkin-search-button"))
    await tiina.says("nie")
    assert tiina.labels[0] == "Saara Niemi"
    await tiina.taps("Saara Niemi", words("checkin-came-button"))
    assert await state(world, event_id, me) == "came"
    await tiina.taps(words("checkin-undo-button"))
    found = await answer_of(world, event_id, me)
    assert found is not None
    assert (found.answer, found.attended, found.walked_in) == ("cannot", None, False)
    await tiina.taps(words("checkin-all-button"))
    assert tiina.labels[0] == "Vieras 00"


async def test_two_of_the_same_name_are_told_apart(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """By the year in which they graduated; the others are called by their names alone."""
    event_id = await holds(world)
    for name, year in (("Aino Virta", 2018), ("Aino Virta", 2021), ("Saara", 2020)):
        await answers(world, await world.member(name, year=year), event_id)
    await world.moves_to(DOORS)
    await opens_the_door(tiina, words, event_id)
    assert tiina.labels[:3] == ["Aino Virta, 2018", "Aino Virta, 2021", "Saara"]


async def test_who_had_not_signed_up_is_added_at_the_door(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """By name among the unit's own members, or without a name; either can be taken back."""
    event_id = await holds(world)
    member = await world.member("Aaro Laine", year=2019)
    await world.member("Aaro Kaukana", unit="kokkola")
    await world.moves_to(DOORS)
    await opens_the_door(tiina, words, event_id)
    tiina.sees(words("checkin-nobody"))
    await tiina.taps(words("checkin-search-button"))
    await tiina.says("aaro")
    assert tiina.labels[0] == "Aaro Laine, 2019"
    assert not tiina.has_seen("Kaukana")
    await tiina.taps("Aaro Laine, 2019")
    tiina.sees(seen(world, words.language, "checkin-came", name="Aaro Laine"))
    person = await member.record()
    assert person is not None
    found = await answer_of(world, event_id, person.id)
    assert found is not None
    assert (found.answer, found.attended, found.walked_in) == ("coming", "came", True)
    await tiina.taps(words("checkin-undo-button"))
    assert await answer_of(world, event_id, person.id) is None
    await tiina.taps(words("checkin-all-button"), words("checkin-plus-button"))
    await tiina.taps(words("checkin-plus-button"), words("checkin-minus-button"))
    tiina.sees(seen(world, words.language, "checkin-nameless", **{"people-number": 1}))
    member.sees_nothing()


async def test_who_waits_in_line_is_let_in_and_back_in_their_place(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """A walk-in from the line has a seat; taken back, they stand where they stood."""
    event_id = await holds(world, capacity=1)
    people = [await world.member(name) for name in ("Saara", "Ville", "Maija")]
    for who in people:
        await who.starts(f"e{event_id}")
        await who.taps("Tulen")
    ville = await people[1].record()
    assert ville is not None
    before = await answer_of(world, event_id, ville.id)
    assert before is not None
    assert before.answer == "waiting"
    await world.moves_to(DOORS)
    await opens_the_door(tiina, words, event_id)
    await tiina.taps(words("checkin-search-button"))
    await tiina.says("vil")
    await tiina.taps("Ville")
    tiina.sees(words("checkin-answered-waiting"))
    await tiina.taps(words("checkin-came-button"))
    inside = await answer_of(world, event_id, ville.id)
    assert inside is not None
    assert (inside.answer, inside.attended) == ("coming", "came")
    await tiina.taps(words("checkin-undo-button"))
    after = await answer_of(world, event_id, ville.id)
    assert after is not None
    assert (after.answer, after.line, after.attended) == ("waiting", before.line, None)


async def test_what_is_done_at_the_door_is_noted_without_names(
    world: World, tiina: Alumnus, words: Words
) -> None:
    """The audit log says that the list was opened and whose mark was changed, as ids."""
    event_id = await holds(world)
    me = await answers(world, await world.member("Saara"), event_id)
    await world.moves_to(DOORS)
    await opens_the_door(tiina, words, event_id)
    await tiina.taps("Saara")

    def noted(tx: Transaction) -> list[tuple[str, str | None, int | None, str | None]]:
        lines = audit.lines(tx, 0, 10)
        return [(one.action, one.subject, one.subject_id, one.unit) for one in lines]

    found = await world.db.read(noted)
    assert found[-2:] == [
        ("viewed", "event", event_id, "oulu"),
        ("changed", "person", me, "oulu"),
    ]


async def test_an_owner_who_has_not_joined_can_stand_at_the_door(world: World) -> None:
    """Whoever runs the bot can scan a ticket though the bot has never met them."""
    me = await answers(world, await world.member("Saara"), await holds(world))
    payload = await ticket_of(world, 1, me)
    await world.moves_to(DOORS)
    owner = Alumnus(world, world.telegram.person("Olli", language_code="fi", id=OWNER_ID))
    await owner.starts(payload)
    owner.sees("Saara on paikalla.")
    assert await state(world, 1, me) == "came"


@pytest.mark.parametrize("said", ["maybe", "cannot", "waiting"])
async def test_a_mark_that_is_removed_later_leaves_what_they_had_said(
    world: World, tiina: Alumnus, words: Words, said: str
) -> None:
    """From the card of a walk-in as well: their own answer, their guests, their place in line."""
    event_id = await holds(world, capacity=1, guests=2)
    first, saara = await world.member("Ville"), await world.member("Saara")
    for who in (first, saara):
        await who.starts(f"e{event_id}")
        await who.taps("Tulen")
    if said != "waiting":
        await saara.taps({"maybe": "Ehkä", "cannot": "En pääse"}[said])
    me = await saara.record()
    assert me is not None
    before = await answer_of(world, event_id, me.id)
    assert before is not None
    assert before.answer == said
    await world.moves_to(DOORS)
    await opens_the_door(tiina, words, event_id)
    await tiina.taps(words("checkin-search-button"))
    await tiina.says("saa")
    await tiina.taps("Saara", words("checkin-came-button"), words("checkin-back-button"))
    await tiina.taps("Saara", words("checkin-clear-button"))
    after = await answer_of(world, event_id, me.id)
    assert after is not None
    assert (after.answer, after.line, after.guests) == (said, before.line, before.guests)
    assert (after.attended, after.walked_in) == (None, False)
