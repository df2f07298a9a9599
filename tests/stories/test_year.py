"""The yearly calendar: everything that is planned in one list and one picture; own entries."""

from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from handlers.buttons import YearDo
from handlers.recipes import NothingToMake
from handlers.year import picture
from storage import duties, plans
from storage.plans import Plan
from tests.stories.changes import published
from tests.stories.gatherings import TITLE, coordinates
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

LANGUAGES = ("fi", "sv", "en", "fi-simple")


async def coordinator(world: World, language: str = "en") -> Alumnus:
    """Return a coordinator of the whole school."""
    olli = await world.member("Olli", id=OWNER_ID, language=language, wants=())
    return await olli.starts()


async def all_plans(world: World) -> list[Plan]:
    """Return what is planned."""
    return await world.db.read(plans.of_scope, None)


async def plans_qr_codes(olli: Alumnus, words: Words, unit: str | None = None) -> None:
    """Enter, in a language, that the codes are printed in June every year."""
    await olli.says("/year")
    await olli.taps(words("year-plans-button"), words("year-plan-new-button"))
    await olli.says("QR-koodit todistuksiin")
    june = {"fi": "Kesäkuu", "fi-simple": "Kesäkuu", "sv": "Juni", "en": "June"}
    await olli.taps(june[words.language], words("form-skip"))
    await olli.taps(words("year-repeats-yearly-button"), words("year-remind-7-button"))
    await olli.taps(words.unit(unit) if unit else words("year-whole-school-button"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_own_entry_is_planned_and_stands_in_the_year(world: World, language: str) -> None:
    """By buttons and one typed title; it is there in the list, each year."""
    words = Words(world, language)
    olli = await coordinator(world, language)
    await olli.says("/year")
    olli.sees(words("year-empty"))
    await plans_qr_codes(olli, words)
    olli.sees("QR-koodit todistuksiin", words("year-plan-yearly"))
    await olli.says("/year")
    olli.sees("QR-koodit todistuksiin", words("year-kind-plan"), "2026–2027", "2027")
    await olli.taps(words("year-after-button"))
    olli.sees("QR-koodit todistuksiin", "2028")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_year_is_a_picture_as_well(world: World, language: str) -> None:
    """A phone's width, and not much higher than twice that; its words say where the list is."""
    words = Words(world, language)
    olli = await coordinator(world, language)
    await plans_qr_codes(olli, words)
    await published(world, olli)
    await olli.says("/year")
    olli.sees(TITLE, words("year-kind-event"))
    await olli.taps(words("year-picture-button"))
    picture = olli.last.photo
    assert picture is not None
    width, height = Image.open(BytesIO(picture.content)).size
    assert width == 1080
    assert height < 2560
    assert "2" in olli.last.words
    assert words("year-list-button") in olli.labels


async def test_an_entry_is_changed_and_taken_out(world: World) -> None:
    """What is known is shown first; what is taken out is not reminded of."""
    words = Words(world, "en")
    olli = await coordinator(world)
    await plans_qr_codes(olli, words)
    await olli.taps("Change the entry")
    olli.sees("QR-koodit todistuksiin", "June")
    await olli.taps("Change", "Day")
    await olli.says("31")
    await olli.taps("Save")
    olli.sees("30 June")
    await olli.taps("Delete the entry")
    assert await all_plans(world) == []


async def test_coordinators_are_reminded_to_prepare(world: World) -> None:
    """At nine, so many days before; whoever has no duty any more is not the one to remind."""
    olli = await coordinator(world)
    await plans_qr_codes(olli, Words(world, "en"))
    [plan] = await all_plans(world)
    await world.moves(seconds=(plan.next_at or 0) - world.clock.seconds() - 60)
    assert not olli.has_seen("Soon in the plan of the year")
    await world.moves(seconds=90)
    olli.sees("Soon in the plan of the year: QR-koodit todistuksiin", "June 2027")
    await world.moves(days=200)
    assert olli.count_of("Soon in the plan of the year") == 1
    await olli.taps("Open the entry")
    olli.sees("Every year")


async def test_what_is_over_is_not_reminded_of(world: World) -> None:
    """A bot that was down for long does not tell of last June."""
    olli = await coordinator(world)
    await plans_qr_codes(olli, Words(world, "en"))
    world.clock.move(timedelta(days=330))
    await world.moves(seconds=60)
    assert not olli.has_seen("Soon in the plan of the year")


async def test_a_unit_sees_its_own_year_only(world: World, aino: Alumnus, linnea: Alumnus) -> None:
    """Another unit's plans and events do not exist, by list, picture or forged button."""
    olli = await coordinator(world)
    await coordinates(world, aino, "oulu")
    await coordinates(world, linnea, "kokkola")
    await plans_qr_codes(olli, Words(world, "en"), unit="oulu")
    await published(world, olli, unit="oulu")
    [plan] = await all_plans(world)
    assert plan.unit == "oulu"
    await aino.says("/year")
    aino.sees("QR-koodit todistuksiin", TITLE)
    await linnea.says("/year")
    linnea.sees(Words(world, "sv")("year-empty"))
    for action in ("show", "change", "remove"):
        await linnea.presses(linnea.last.id, YearDo("plan", plan.id, action).encode())
        linnea.sees("Den här knappen är gammal")
    assert len(await all_plans(world)) == 1
    person = await linnea.record()
    assert person is not None
    args = {"person": person.id, "language": "sv", "now": world.clock.seconds()}
    args |= {"month": 2026 * 12 + 10, "scope": "kokkola"}
    house = world.app.house
    seen = await world.db.read(lambda tx: picture.gather(house, tx, args))
    assert seen.entries == ()
    await world.db.write(duties.end, person.id, world.clock.seconds())
    with pytest.raises(NothingToMake):
        await world.db.read(lambda tx: picture.gather(house, tx, args))


async def test_for_alumni_there_is_no_year(world: World, aino: Alumnus) -> None:
    """The command looks like one that does not exist."""
    await aino.starts()
    await aino.says("/year")
    aino.sees("En ymmärtänyt tätä")


@pytest.mark.parametrize("action", ["list", "picture"])
async def test_a_button_of_any_month_is_kind(world: World, action: str) -> None:
    """Numbers that no month has show the present one."""
    olli = await coordinator(world)
    await plans_qr_codes(olli, Words(world, "en"))
    for month in (1, 12, 2101 * 12, 2**40):
        await olli.presses(olli.last.id, YearDo("year", month, action).encode())
        assert "2026–2027" in olli.last.words
