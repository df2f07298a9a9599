"""Several coordinators on one announcement, duties that end, and what is over by then."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import announcements, duties
from storage.audience import Audience
from tests.stories.composing import drafts, sends
from tests.stories.duties import coordinates
from tests.stories.gatherings import TITLE, invites
from tests.stories.world import SAMPLE, Alumnus, World


@pytest.fixture
async def ville(world: World) -> Alumnus:
    """Another coordinator of the whole school; he reads Finnish."""
    return await coordinates(await world.member("Ville", wants=()), None)


async def ends_duty(who: Alumnus) -> None:
    """Revoke somebody's duty."""
    person = await who.record()
    assert person is not None
    await who.world.db.write(duties.end, person.id, who.world.clock.seconds())


async def opens_draft(who: Alumnus, label: str = "1. Kahvit torstaina") -> None:
    """Find the newest draft in the list and open it."""
    await who.says("/announce")
    await who.taps(label)


async def test_an_album_in_a_colleagues_draft_arrives_whole(
    kaisa: Alumnus, ville: Alumnus, aino: Alumnus
) -> None:
    """Whoever looks after the draft, the pieces belong to who sends them."""
    await drafts(kaisa)
    await opens_draft(ville)
    await ville.taps("Viesti ja kielet", "Sama kaikille")
    await ville.sends_album("photo", "photo", "photo", caption="Kuvia")
    assert not ville.has_seen("sanoin")
    await opens_draft(kaisa, "1. 3 kuvaa: Kuvia")
    await sends(kaisa)
    assert sum(one.photo is not None for one in aino.account.chat) == 3


async def test_a_long_text_in_a_colleagues_draft_is_refused_as_a_whole(
    kaisa: Alumnus, ville: Alumnus
) -> None:
    """Its first part alone is not kept, whoever looks after the draft."""
    await drafts(kaisa)
    await opens_draft(ville)
    await ville.taps("Viesti ja kielet", "svenska")
    await ville.says("a" * 3900)
    await ville.says("b" * 1000)
    ville.sees("Tekstissä on 4900 merkkiä")


async def test_a_question_about_what_a_colleague_has_sent_ends(
    kaisa: Alumnus, ville: Alumnus, aino: Alumnus
) -> None:
    """Their words change nothing any more; the next ones are free for something else."""
    await drafts(kaisa)
    await opens_draft(ville)
    await ville.taps("Viesti ja kielet", "Sama kaikille")
    await sends(kaisa)
    await ville.says("Liian myöhään")
    assert not aino.has_seen("Liian myöhään")
    await drafts(ville, "Toinen")
    await sends(ville)
    aino.sees("Toinen")


async def test_a_duty_that_ends_in_the_middle_ends_the_question(
    kaisa: Alumnus, ville: Alumnus, aino: Alumnus
) -> None:
    """What was begun stays as it was; no old button does anything."""
    await drafts(ville)
    buttons = [ville.button(one) for one in ("Lähetä", "Viesti ja kielet", "Kenelle", "Milloin")]
    await ville.taps("Lähetä")
    buttons.append(ville.button("Lähetä "))
    await opens_draft(ville)
    await ville.taps("Viesti ja kielet", "Sama kaikille")
    await ends_duty(ville)
    await ville.says("Salaa muutettu")
    for one in buttons:
        await ville.presses(*one)
    assert not aino.has_seen("Kahvit torstaina")
    [left] = await kaisa.world.db.read(announcements.open_work, None)
    assert "Kahvit torstaina" in left.content
    await opens_draft(kaisa)
    await sends(kaisa)
    aino.sees("Kahvit torstaina")


async def test_what_its_button_opens_was_cancelled_before_sending(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Nothing is sent whose button leads nowhere: the card says so, and how to mend it."""
    await invites(kaisa)
    await drafts(kaisa, "Muistattehan illan")
    await kaisa.taps("Napit", "Tapahtuma", TITLE, "Takaisin tiedotteeseen", "Lähetä")
    await world.db.write(lambda tx: tx.run("UPDATE event SET state = 'cancelled'"))
    await kaisa.taps("Lähetä ")
    assert not aino.has_seen("Muistattehan illan")
    kaisa.sees("avaa asian, joka on jo ohi", "Muistattehan illan")
    await kaisa.taps("Napit", "Poista: Katso tapahtuma", "Takaisin tiedotteeseen")
    await sends(kaisa)
    aino.sees("Muistattehan illan")


async def test_groups_alone_can_be_written_to_from_the_desk(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Nobody gets it in person, and the group gets it once."""
    group = world.group("Vuosikurssi", kaisa, aino)
    await kaisa.adds_bot(group)
    await drafts(kaisa)
    [draft] = await world.db.read(announcements.open_work, None)
    venue = await world.db.read(lambda tx: tx.value("SELECT id FROM venue"))
    await world.db.write(
        announcements.set_audience, draft.id, Audience(venues=(venue,), only_venues=True)
    )
    await opens_draft(kaisa)
    await kaisa.taps("Lähetä")
    await kaisa.taps("Lähetä")
    assert [one.words for one in group.chat if "Kahvit torstaina" in one.words] != []
    assert not aino.has_seen("Kahvit torstaina")


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[World]:
    """A school where an announcement to more than one person needs a second word."""
    school = tmp_path / "organisation.toml"
    written = SAMPLE.read_text(encoding="utf-8")
    school.write_text(
        written.replace("second_person_from = 0", "second_person_from = 1"), encoding="utf-8"
    )
    (tmp_path / "strict").mkdir()
    world = await World(tmp_path / "strict", organisation=school).begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


async def _asked(world: World) -> tuple[Alumnus, Alumnus, list[Alumnus]]:
    one = await coordinates(await world.member("Kaisa", wants=()), None)
    other = await coordinates(await world.member("Ville", wants=()), None)
    readers = [await world.member(name) for name in ("Aino", "Onni")]
    await drafts(one)
    await one.taps("Lähetä", "Pyydä vahvistus")
    return one, other, readers


async def test_the_second_persons_word_counts_only_while_they_coordinate(strict: World) -> None:
    """Their duty ended while they wrote why not: nothing changes."""
    kaisa, ville, [aino, _] = await _asked(strict)
    await ville.taps("Katso tiedote", "En vahvista")
    await ends_duty(ville)
    await ville.says("En halua")
    [left] = await strict.db.read(announcements.open_work, None)
    assert left.state == announcements.WAITING
    aino.sees_nothing()
    await kaisa.taps("Ota takaisin")
    kaisa.sees("Tiedote ei ole vielä lähtenyt")


async def test_who_is_erased_while_it_waits_leaves_it_to_the_others(strict: World) -> None:
    """The second person still decides; nobody is told who is not there."""
    kaisa, ville, [aino, _] = await _asked(strict)
    await ville.taps("Katso tiedote")
    confirm = ville.button("Vahvista ja lähetä")
    await kaisa.says("/forget")
    await kaisa.taps("Poista tietoni")
    await ville.presses(*confirm)
    aino.sees("Kahvit torstaina")


async def test_declining_what_was_taken_back_says_so(strict: World) -> None:
    """The words of why not find nothing that waits."""
    kaisa, ville, [aino, _] = await _asked(strict)
    await ville.taps("Katso tiedote", "En vahvista")
    await kaisa.taps("Ota takaisin")
    await ville.says("Päivä on väärä")
    [left] = await strict.db.read(announcements.open_work, None)
    assert (left.state, left.note) == (announcements.DRAFT, None)
    await kaisa.taps("Lähetä", "Pyydä vahvistus")
    await ville.taps("Katso tiedote", "Vahvista ja lähetä")
    aino.sees("Kahvit torstaina")


async def test_confirming_what_leads_nowhere_by_now_sends_nothing(strict: World) -> None:
    """The event was cancelled while it waited: it goes back to who wrote it."""
    kaisa = await coordinates(await strict.member("Kaisa", wants=()), None)
    ville = await coordinates(await strict.member("Ville", wants=()), None)
    await invites(kaisa)
    aino, _ = [await strict.member(name) for name in ("Aino", "Onni")]
    await drafts(kaisa, "Muistattehan illan")
    await kaisa.taps("Napit", "Tapahtuma", TITLE, "Takaisin tiedotteeseen")
    await kaisa.taps("Lähetä", "Pyydä vahvistus")
    await ville.taps("Katso tiedote")
    await strict.db.write(lambda tx: tx.run("UPDATE event SET state = 'cancelled'"))
    await ville.taps("Vahvista ja lähetä")
    aino.sees_nothing()
    ville.sees("avaa asian, joka on jo ohi")
