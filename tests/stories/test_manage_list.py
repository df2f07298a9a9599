"""The list of events that a coordinator looks after: drafts, scheduled, coming and past."""

import pytest

from config.wording import TAG
from storage.event_lists import KINDS
from tests.stories.gatherings import PLACE, TITLE, composes, coordinates, invites
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World


async def compose(who: Alumnus, say: Words, title: str, when: str) -> None:
    """Let a coordinator of the whole school compose an event, in any language."""
    await who.says("/newevent", title, when, "2 h", PLACE, "Kahvia", "20")
    await who.taps(say("audiences-everyone-button"), say("form-save"))


@pytest.mark.parametrize("language", ["fi", "sv", "en", "fi-simple"])
async def test_every_event_stands_under_its_heading(world: World, language: str) -> None:
    """Drafts, scheduled, coming, past: in this order, each with a button."""
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    say = Words(world, language)
    await kaisa.says("/manage")
    kaisa.sees(say("hosting-list-none"))
    await compose(kaisa, say, "Past", "3.11.2026 12:00")
    await kaisa.taps(say("hosting-publish-button"))
    await compose(kaisa, say, "Coming", "10.11.2026 12:00")
    await kaisa.taps(say("hosting-publish-button"))
    await compose(kaisa, say, "Scheduled", "12.11.2026 12:00")
    await kaisa.taps(say("hosting-schedule-button"))
    await kaisa.says("9.11.2026 12:00")
    await compose(kaisa, say, "Draft", "11.11.2026 12:00")
    await world.moves(days=2)
    await kaisa.says("/manage")
    words = kaisa.last.words
    texts = world.app.house.texts
    headings = [texts.say(language, f"hosting-list-{one}") for one in KINDS]
    places = [words.index(TAG.sub("", one)) for one in headings]
    assert places == sorted(places)
    assert [label.split(". ")[-1] for label in kaisa.labels[:4]] == [
        *("Draft", "Scheduled", "Coming", "Past")
    ]
    await kaisa.taps("3. Coming")
    kaisa.sees("Coming", "start=e2")
    await kaisa.says("/manage")
    await kaisa.taps("1. Draft")
    kaisa.sees("Draft", say("hosting-preview"))


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_a_long_list_has_pages(world: World, language: str) -> None:
    """Eight a page, with the way on and back; a page that is gone shows the last one."""
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    say = Words(world, language)
    for number in range(1, 11):
        await compose(kaisa, say, f"Event {number}", f"{number + 4}.11.2026 12:00")
    await kaisa.says("/manage")
    kaisa.sees("1. Event 10", "8. Event 3")
    assert "Event 2" not in kaisa.last.words
    await kaisa.taps(say("form-next"))
    kaisa.sees("9. Event 2", "10. Event 1")
    assert say("form-next") not in kaisa.labels
    await kaisa.taps(say("form-previous"))
    kaisa.sees("1. Event 10")
    await kaisa.presses(kaisa.last.id, "1z:manage:zz")
    kaisa.sees("9. Event 2")


async def test_a_coordinator_of_a_unit_sees_its_events_only(
    world: World, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """The whole school's events are the owner's; a unit's are of that unit's coordinators."""
    await coordinates(world, linnea, "kokkola")
    await invites(kaisa)
    await linnea.says("/manage")
    linnea.sees("Du har inga evenemang ännu.")
    await linnea.says("/newevent", "Kaffe", "5.11.2026 kl. 17.30", "2 h", PLACE, "Bulle", "20")
    await linnea.taps("Till alla i min enhet", "Spara")
    await linnea.says("/manage")
    linnea.sees("1. Kaffe")
    assert TITLE not in linnea.last.words
    await kaisa.says("/manage")
    kaisa.sees("Kaffe", TITLE)


async def test_the_list_is_no_ones_else(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """To an alumna neither the command nor its pages exist."""
    await composes(kaisa)
    await aino.says("/manage")
    aino.sees("En ymmärtänyt tätä")
    await aino.presses(aino.last.id, "1z:manage:0")
    aino.sees("En ymmärtänyt tätä")
    await kaisa.presses(kaisa.last.id, "1z:nothing:0")
    kaisa.sees("Tämä nappi on vanha")


async def test_a_cancelled_event_says_so_in_the_list(world: World, kaisa: Alumnus) -> None:
    """It stands among those that are over."""
    await invites(kaisa)
    await kaisa.says("/manage")
    await kaisa.taps(f"1. {TITLE}", "Peru tapahtuma", "Kyllä, peru tapahtuma")
    await kaisa.says("/manage")
    kaisa.sees("Menneet", "(peruttu)")
