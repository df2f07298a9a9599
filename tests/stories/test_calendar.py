"""Putting an event into one's calendar, and a cancelled one out of it again."""

import pytest
import vobject

from storage import events
from tests.stories.gatherings import TITLE, invites
from tests.stories.signing import WHOLE, changes, opens_house
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


def file_of(who: Alumnus) -> bytes:
    """Return the newest calendar file in the chat."""
    files = [one.document for one in who.account.chat if one.document is not None]
    assert files[-1].name.endswith(".ics")
    return files[-1].content


@pytest.mark.parametrize("language", ["fi-simple", "en"])
async def test_the_file_comes_with_a_word_how_to_use_it(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """A tap brings the event as a file; after a change the same tap brings the changed one."""
    await opens_house(world, kaisa, **WHOLE)
    sara, word = await world.member("Sara", language=language), Words(world, language)
    await sara.starts("e1")
    await sara.taps(word("events-coming-button"), word("seat-calendar-button"))
    sara.sees(TITLE)
    first = vobject.readOne(file_of(sara).decode())
    assert first.method.value == "PUBLISH"
    assert first.vevent.summary.value == TITLE
    await changes(world, 1, place="Rantakatu 2", sequence=1)
    await sara.taps(word("seat-calendar-button"))
    second = vobject.readOne(file_of(sara).decode())
    assert second.vevent.uid.value == first.vevent.uid.value
    assert second.vevent.sequence.value == "1"
    assert "Rantakatu 2" in second.vevent.location.value


async def test_a_cancelled_event_leaves_the_calendar(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """The word of the cancellation carries the button; an old “add” button brings the same file."""
    await invites(kaisa)
    await aino.taps("Tulen")
    add = aino.button("Lisää kalenteriin")
    await linnea.taps("Kanske")
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma", "Kyllä, peru tapahtuma")
    aino.sees("Tapahtuma on peruttu.")
    await aino.taps("Poista kalenterista")
    aino.sees("poistuu kalenteristasi")
    removal = vobject.readOne(file_of(aino).decode())
    assert (removal.method.value, removal.vevent.status.value) == ("CANCEL", "CANCELLED")
    await aino.presses(*add)
    assert b"METHOD:CANCEL" in file_of(aino)
    await linnea.taps("Ta bort ur kalendern")
    linnea.sees("försvinner")
    found = await world.db.read(events.by_id, 1)
    assert found is not None
    assert found.sequence == int(removal.vevent.sequence.value)
