"""Events change after publication: who is told of what, when, and what is asked about first."""

import pytest

from storage import audit, people, preferences, rsvps
from storage.events import Event
from storage.transaction import Transaction
from tests.stories.changes import answers, changes_of, does, edits, event_of, published, seen
from tests.stories.gatherings import TITLE, coordinates, helsinki
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

LANGUAGES = ("fi", "sv", "en", "fi-simple")
TELL_NOW = "Tell about the changes now"
NEW_PLACE, NEW_WHEN = "Kirjasto", "6.11.2026 18:00"
SAID_NEW_WHEN = {
    "fi": "perjantaina 6. marraskuuta 2026 klo 18.00",
    "fi-simple": "perjantaina 6. marraskuuta 2026 klo 18.00",
    "sv": "fredag 6 november 2026 kl. 18.00",
    "en": "Friday 6 November 2026 at 18:00",
}


@pytest.fixture
async def owner(world: World) -> Alumnus:
    """A coordinator of the whole school who reads English."""
    return await world.member("Olli", id=OWNER_ID, language="en", wants=())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_answered_is_told_once_of_time_and_place(
    world: World, owner: Alumnus, language: str
) -> None:
    """After a quiet quarter of an hour one message has all that is new, in the reader's language.

    It has the answers and the calendar file; what was is told, too.
    """
    words = Words(world, language)
    aino = await world.member("Aino", language=language)
    event = await published(world, owner)
    await answers(aino, event)
    await world.moves(minutes=5)
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=14)
    aino.sees_nothing()
    await edits(owner, event, "when", NEW_WHEN)
    await world.moves(minutes=14)
    aino.sees_nothing()
    await world.moves(minutes=2)
    aino.sees(seen(words, "changes-told", title=TITLE), seen(words, "changes-told-time"))
    aino.sees(
        SAID_NEW_WHEN[language], seen(words, "changes-told-place"), NEW_PLACE, "Torikatu 1, Oulu"
    )
    assert words("seat-calendar-button") in aino.labels
    assert aino.count_of(seen(words, "changes-told", title=TITLE)) == 1

    await aino.taps(words("events-cannot-button"))
    aino.sees(seen(words, "events-mine", answer="cannot"))
    await world.restarts()
    await world.moves(hours=1)
    aino.sees_nothing()


@pytest.mark.parametrize("answer", ["maybe", "waiting"])
async def test_who_may_come_or_waits_is_told_as_well(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus, answer: str
) -> None:
    """Everybody with an answer hears of it, but not who has declined, and not who was silent."""
    event = await published(world, owner, capacity=1)
    niilo = await world.member("Niilo")
    await answers(linnea, event)
    await answers(aino, event, "coming" if answer == "waiting" else "maybe")
    await answers(niilo, event, "cannot")
    silent = await world.member("Saara")
    await world.moves(minutes=1)
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=16)
    linnea.sees("Platsen har ändrats.", "Du svarade: Jag kommer.")
    asked = {"maybe": "Vastasit: Ehkä.", "waiting": "Olet yhä jonossa."}
    aino.sees("Paikka on muuttunut.", asked[answer])
    niilo.sees_nothing()
    assert not silent.account.chat


async def test_the_coordinator_tells_at_once(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """One button sends it now; the time that was promised brings no second message."""
    event = await published(world, owner)
    await answers(aino, event)
    await answers(linnea, event)
    await edits(owner, event, "place", NEW_PLACE)
    owner.sees("The change is saved.", "I will tell 2 people about the change")
    tell = owner.button(TELL_NOW)
    await owner.presses(*tell)
    owner.sees("I have told 2 people about the change.", "Now everybody knows about it.")
    aino.sees("Paikka on muuttunut.", NEW_PLACE)
    linnea.sees("Platsen har ändrats.", NEW_PLACE)
    await owner.presses(*tell)
    owner.sees("Everybody already knows about the change.")
    await world.moves(hours=1)
    aino.sees_nothing()
    linnea.sees_nothing()


async def test_what_is_changed_back_is_told_to_nobody(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """A mistake that is mended within the quarter of an hour disturbs nobody."""
    event = await published(world, owner)
    await answers(aino, event)
    await edits(owner, event, "place", NEW_PLACE)
    await edits(owner, event, "place", "Torikatu 1, Oulu")
    assert TELL_NOW not in owner.labels
    await world.moves(hours=1)
    aino.sees_nothing()
    assert (await event_of(world, event)).tell_at is None


async def test_who_saw_the_mistake_is_told_that_it_is_mended(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Whoever answered in between knows the wrong place; the others hear of nothing."""
    event = await published(world, owner)
    await answers(aino, event)
    await world.moves(minutes=1)
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=1)
    await answers(linnea, event)
    await edits(owner, event, "place", "Torikatu 1, Oulu")
    owner.sees("I will tell one person about the change")
    await world.moves(minutes=16)
    aino.sees_nothing()
    linnea.sees("Platsen har ändrats.", "Torikatu 1, Oulu", NEW_PLACE)


async def test_before_anybody_has_answered_there_is_nobody_to_tell(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """The editor offers nothing, and who answers later has seen it on the card."""
    event = await published(world, owner)
    await edits(owner, event, "place", NEW_PLACE)
    assert TELL_NOW not in owner.labels
    await answers(aino, event)
    await world.moves(hours=1)
    aino.sees_nothing()


async def test_what_matters_to_nobody_is_told_to_nobody(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """A new name or description is seen on the card; no message is sent for it."""
    event = await published(world, owner)
    await answers(aino, event)
    await edits(owner, event, "title", "Alumnien ilta")
    await edits(owner, event, "description", "Kahvia on.")
    assert "I will tell" not in owner.last.words
    await world.moves(hours=1)
    aino.sees_nothing()
    await aino.starts(f"e{event}")
    aino.sees("Alumnien ilta", "Kahvia on.")


async def test_who_answers_after_the_change_is_not_told(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """They saw it on the card; of what changes after that they are told, and of that alone."""
    event = await published(world, owner)
    await answers(aino, event)
    await world.moves(minutes=1)
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=1)
    await answers(linnea, event)
    linnea.sees(NEW_PLACE)
    await world.moves(minutes=15)
    aino.sees("Paikka on muuttunut.")
    linnea.sees_nothing()

    await edits(owner, event, "place", "Asema")
    await world.moves(minutes=1)
    await edits(owner, event, "when", NEW_WHEN)
    await world.moves(minutes=16)
    linnea.sees("Tiden har ändrats.", "Platsen har ändrats.", "Asema", NEW_PLACE)
    aino.sees("Asema", NEW_PLACE)
    assert "Torikatu" not in aino.last.words


async def test_between_two_changes_one_hears_of_the_second(
    world: World, owner: Alumnus, linnea: Alumnus
) -> None:
    """Whoever answered in between knows the first; only what they do not know is told."""
    event = await published(world, owner)
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=5)
    await answers(linnea, event)
    await world.moves(minutes=5)
    await edits(owner, event, "when", NEW_WHEN)
    await world.moves(minutes=16)
    linnea.sees("Tiden har ändrats.")
    assert "Platsen har ändrats." not in linnea.last.words


async def test_quiet_hours_are_kept_unless_it_is_near(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """At night nobody is woken for next week; in the morning they hear it once, with all in it."""
    event = await published(world, owner, "2026-11-12 17:30")
    await answers(aino, event)
    await answers(linnea, event)
    await world.db.write(lambda tx: _never_quiet(tx, linnea.id))
    await world.moves_to(helsinki("2026-11-03 22:30"))
    await edits(owner, event, "place", NEW_PLACE)
    await does(owner, event, "tell_now")
    owner.sees("I have told one person", "One person will hear later")
    linnea.sees(NEW_PLACE)
    aino.sees_nothing()
    await edits(owner, event, "place", "Torikatu 1, Oulu")  # back again, and one knows of it
    await world.moves(minutes=16)
    linnea.sees("Platsen har ändrats.", "Torikatu 1, Oulu")
    await world.restarts()
    await world.moves_to(helsinki("2026-11-04 09:30"))
    aino.sees_nothing()
    assert linnea.count_of("Platsen har ändrats.") == 2


def _never_quiet(tx: Transaction, telegram_id: int) -> None:
    person = people.by_telegram(tx, telegram_id)
    assert person is not None
    preferences.set_quiet(tx, person.id, 0, 0)


async def test_in_the_morning_the_others_are_told(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """What waited for the end of the quiet hours comes once, whatever is restarted meanwhile."""
    event = await published(world, owner, "2026-11-12 17:30")
    await answers(aino, event)
    await world.moves_to(helsinki("2026-11-03 22:30"))
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=20)
    aino.sees_nothing()
    await world.restarts()
    await edits(owner, event, "place", "Asema")
    await world.moves_to(helsinki("2026-11-04 09:30"))
    aino.sees("Paikka on muuttunut.", "Asema")
    await world.restarts()
    await world.moves(hours=2)
    aino.sees_nothing()
    assert aino.count_of("Paikka on muuttunut.") == 1
    assert not aino.has_seen(NEW_PLACE)


async def test_on_the_day_nobody_sets_out_in_vain(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """Shortly before the beginning two quiet minutes are enough, even in quiet hours."""
    event = await published(world, owner, "2026-11-03 08:30")
    await answers(aino, event)
    await world.moves_to(helsinki("2026-11-03 06:45"))
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=3)
    aino.sees("Paikka on muuttunut.", NEW_PLACE)


async def test_reminders_move_with_the_event(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Nobody is reminded of the old time; the new one is reminded of as usual."""
    event = await published(world, owner)
    for who in (aino, linnea):
        await answers(who, event)
    await edits(owner, event, "when", "12.11.2026 18:00")
    await does(owner, event, "tell_now")
    await world.moves_to(helsinki("2026-11-04 12:00"))
    aino.sees_nothing()
    await world.moves_to(helsinki("2026-11-05 16:00"))  # a week before: its own reminder is due
    await world.moves_to(helsinki("2026-11-11 12:00"))
    aino.sees(TITLE, "torstaina 12. marraskuuta 2026 klo 18.00")
    linnea.sees("torsdag 12 november 2026 kl. 18.00")


async def test_a_reminder_that_is_due_survives_another_change(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """A new description, saved a moment before the clock ticks, takes no reminder away."""
    event = await published(world, owner)
    await answers(aino, event)
    world.clock.move_to(helsinki("2026-11-04 11:00"))
    await edits(owner, event, "description", "Kahvia on.")
    await world.moves(seconds=10)
    aino.sees(TITLE, "torstaina 5. marraskuuta 2026 klo 17.30")


async def test_the_calendar_file_gets_a_new_number(world: World, owner: Alumnus) -> None:
    """Time, place and name make it newer; whatever else changes does not."""
    event = await published(world, owner)
    numbers = []
    for item, said in (
        ("place", NEW_PLACE),
        ("description", "Kahvia"),
        ("title", "Ilta"),
        ("when", NEW_WHEN),
        ("capacity", "20"),
    ):
        await edits(owner, event, item, said)
        numbers.append((await event_of(world, event)).sequence)
    assert numbers == [1, 1, 2, 3, 3]


@pytest.fixture
async def sofia(world: World) -> Alumnus:
    """A second coordinator of the whole school, who reads Swedish."""
    sofia = await world.member("Sofia", language="sv")
    await coordinates(world, sofia, None)
    return sofia


async def both_edit(world: World, owner: Alumnus, sofia: Alumnus) -> int:
    """Let both begin to edit the place, and the owner finish first; return the event's id."""
    event = await published(world, owner)
    for who in (owner, sofia):
        await who.starts()
        await does(who, event, "item_place")
    await world.moves(minutes=1)
    await owner.says(NEW_PLACE)
    await sofia.says("Asema")
    return event


async def test_two_edit_the_same_and_the_later_is_told(
    world: World, owner: Alumnus, sofia: Alumnus
) -> None:
    """Nothing is lost unseen: both texts are shown, and mine is used only if I say so."""
    event = await both_edit(world, owner, sofia)
    sofia.sees("En annan koordinator har under tiden ändrat samma sak", NEW_PLACE, "Asema")
    assert (await event_of(world, event)).place == NEW_PLACE
    mine = sofia.button("Använd min version")
    await sofia.presses(*mine)
    sofia.sees("Ändringen är sparad.")
    assert (await event_of(world, event)).place == "Asema"
    await sofia.presses(*mine)
    sofia.sees("Den här knappen är gammal")


async def test_the_others_version_can_stay(world: World, owner: Alumnus, sofia: Alumnus) -> None:
    """Then nothing is changed, and what I wrote is kept nowhere."""
    event = await both_edit(world, owner, sofia)
    await sofia.taps("Behåll den andras version")
    sofia.sees("Evenemanget är som förut.")
    assert (await event_of(world, event)).place == NEW_PLACE
    assert [one.item for one in await changes_of(world, event)] == ["place"]


async def test_what_changes_while_one_decides_is_shown_again(
    world: World, owner: Alumnus, sofia: Alumnus
) -> None:
    """Mine replaces only what I have seen."""
    event = await both_edit(world, owner, sofia)
    await edits(owner, event, "place", "Museo")
    await sofia.taps("Använd min version")
    sofia.sees("En annan koordinator har under tiden ändrat samma sak", "Museo", "Asema")
    await sofia.taps("Använd min version")
    assert (await event_of(world, event)).place == "Asema"


async def test_two_edit_different_things_and_both_are_kept(
    world: World, owner: Alumnus, sofia: Alumnus
) -> None:
    """The later is told what the earlier has changed meanwhile."""
    event = await published(world, owner)
    await sofia.starts()
    await does(sofia, event, "item_title")
    await world.moves(minutes=1)
    await edits(owner, event, "place", NEW_PLACE)
    await sofia.says("Kväll")
    sofia.sees("Ändringen är sparad.", "Under tiden ändrade en annan koordinator", NEW_PLACE)
    changed = await event_of(world, event)
    assert (changed.title, changed.place) == ("Kväll", NEW_PLACE)
    assert "Olli" not in sofia.last.words


async def test_nobody_else_decides_for_one(
    world: World, owner: Alumnus, sofia: Alumnus, aino: Alumnus
) -> None:
    """What waits for one coordinator's word is no other's to say, and an alumna's least of all."""
    event = await both_edit(world, owner, sofia)
    _, data = sofia.button("Använd min version")
    await owner.presses(owner.last.id, data)
    owner.sees("This button is old")
    await aino.starts()
    await aino.presses(aino.last.id, data)
    aino.sees("En ymmärtänyt tätä")
    assert (await event_of(world, event)).place == NEW_PLACE


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_fewer_seats_than_are_taken_are_asked_about(world: World, language: str) -> None:
    """The warning says how many come with their guests; nobody loses a seat."""
    words = Words(world, language)
    owner = await world.member("Olli", id=OWNER_ID, language=language, wants=())
    event = await published(world, owner, capacity=10)
    guests = [await world.member(name) for name in ("Aino", "Bertta", "Cecilia")]
    for one in guests:
        await answers(one, event)
    await edits(owner, event, "capacity", "2")
    numbers = {"taken-number": 3, "seats-number": 2}
    owner.sees(seen(words, "changes-fewer", title=TITLE, **numbers).splitlines()[0])
    assert (await event_of(world, event)).capacity == 10
    await owner.taps(words("changes-leave-button"))
    owner.sees(words("changes-left"))

    await edits(owner, event, "capacity", "2")
    await owner.taps(words("changes-fewer-button"))
    assert (await event_of(world, event)).capacity == 2
    assert (await world.db.read(rsvps.counts, event)).coming == 3


async def test_more_seats_are_offered_at_once(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Raising the capacity offers the new seat to the first in line."""
    event = await published(world, owner, capacity=1)
    await answers(aino, event)
    await answers(linnea, event)
    await edits(owner, event, "capacity", "2")
    linnea.sees(TITLE)
    person = await linnea.record()
    assert person is not None
    mine = await world.db.read(rsvps.mine, event, person.id)
    assert mine is not None
    assert mine.offered == 1


@pytest.mark.parametrize("language", ["fi", "en"])
async def test_moving_an_event_into_the_past_asks(
    world: World, aino: Alumnus, language: str
) -> None:
    """A slip of the finger stays without consequence; meant, it is saved and nobody is told."""
    words = Words(world, language)
    owner = await world.member("Olli", id=OWNER_ID, language=language, wants=())
    event = await published(world, owner)
    await answers(aino, event)
    before = await event_of(world, event)
    await edits(owner, event, "when", "1.11.2026 17:30")
    await owner.taps(words("changes-leave-button"))
    assert await event_of(world, event) == before
    await edits(owner, event, "when", "1.11.2026 17:30")
    await owner.taps(words("changes-past-button"))
    assert (await event_of(world, event)).starts_at < before.starts_at
    await world.moves(hours=1)
    aino.sees_nothing()


async def test_a_cancelled_event_is_not_edited(world: World, owner: Alumnus) -> None:
    """What was asked before the cancellation finds that it is over."""
    event = await published(world, owner)
    await owner.starts()
    await does(owner, event, "item_place")
    question = owner.last.id
    await does(owner, event, "cancel_now")
    await owner.says(NEW_PLACE)
    cancelled: Event = await event_of(world, event)
    assert (cancelled.state, cancelled.place) == ("cancelled", "Torikatu 1, Oulu")
    assert question


async def test_no_other_units_coordinator_tells(
    world: World, owner: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """To tell is for those who look after the event."""
    event = await published(world, owner, unit="oulu")
    await answers(aino, event)
    await edits(owner, event, "place", NEW_PLACE)
    await coordinates(world, linnea, "kokkola")
    await linnea.starts()
    for who, refused in ((linnea, "Den här knappen är gammal"), (aino, "En ymmärtänyt tätä")):
        await does(who, event, "tell_now")
        who.sees(refused)
    aino_saw = aino.has_seen("Paikka on muuttunut.")
    assert not aino_saw


@pytest.mark.parametrize("language", ["fi-simple", "sv"])
async def test_a_closing_that_an_earlier_start_leaves_behind_goes(
    world: World, language: str
) -> None:
    """An event that moves earlier does not shut its sign-up unseen: the coordinator is told."""
    words = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    aino = await world.member("Aino", language=language)
    closes = int(helsinki("2026-11-13 18:00").timestamp())
    event = await published(world, kaisa, "2026-11-20 17:30", closes_at=closes)
    await edits(kaisa, event, "when", "12.11.2026 18:00")
    assert (await event_of(world, event)).closes_at == closes - 8 * 86400 + 1800
    await edits(kaisa, event, "when", "6.11.2026 18:00")
    kaisa.sees(words("changes-gone-closes"))
    assert (await event_of(world, event)).closes_at is None
    await answers(aino, event)
    assert words("seat-calendar-button") in aino.labels


@pytest.mark.parametrize("language", ["fi", "en"])
async def test_who_came_is_asked_again_of_an_event_that_was_moved_by_mistake(
    world: World, language: str
) -> None:
    """Moved into the past and back: nobody was there, and the question comes after the real end."""
    words = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    aino = await world.member("Aino", language=language)
    event = await published(world, kaisa)
    await answers(aino, event)
    await edits(kaisa, event, "when", "1.11.2026 18:00")
    await kaisa.taps(words("changes-past-button"))
    await world.moves(minutes=20)
    asked = seen(words, "afterwards-who-came", title=TITLE, **{"people-number": 1})
    assert kaisa.has_seen(asked)
    await edits(kaisa, event, "when", "5.11.2026 18:00")
    await world.moves_to(helsinki("2026-11-06 12:00"))
    kaisa.sees(asked)


async def test_who_is_asked_about_a_change_hears_of_the_others_too(
    world: World, owner: Alumnus, sofia: Alumnus
) -> None:
    """Before fewer seats are confirmed it is said what another has changed meanwhile."""
    event = await published(world, owner, capacity=5)
    for name in ("Aino", "Onni"):
        await answers(await world.member(name), event)
    await sofia.starts()
    await does(sofia, event, "item_capacity")
    await edits(owner, event, "title", "Iltamat")
    await sofia.says("1")
    words = Words(world, "sv")
    sofia.sees(words("changes-by-others"), "Iltamat")
    await sofia.taps(words("changes-fewer-button"))
    assert (await event_of(world, event)).capacity == 1


async def test_what_is_told_by_itself_stands_in_the_audit_log(world: World, owner: Alumnus) -> None:
    """The bot wrote to so many people about the event: as with the button, but in its own name."""
    event = await published(world, owner)
    for name in ("Aino", "Onni"):
        await answers(await world.member(name), event)
    await edits(owner, event, "place", NEW_PLACE)
    await world.moves(minutes=16)
    lines = await world.db.read(lambda tx: audit.lines(tx, 0, 9))
    told = [(one.actor, one.subject_id, one.people) for one in lines if one.action == "sent"]
    assert told == [(None, event, 2)]


async def test_in_the_evening_the_morning_is_promised(
    world: World, owner: Alumnus, aino: Alumnus
) -> None:
    """The coordinator reads when people really hear of it: nobody is woken for it."""
    event = await published(world, owner)
    await answers(aino, event)
    await world.moves_to(helsinki("2026-11-02 21:50"))
    await edits(owner, event, "place", NEW_PLACE)
    owner.sees("Tuesday 3 November 2026 at 8:00")
    await world.moves_to(helsinki("2026-11-02 22:10"))
    aino.sees_nothing()
    await world.moves_to(helsinki("2026-11-03 08:00"))
    aino.sees(NEW_PLACE)
