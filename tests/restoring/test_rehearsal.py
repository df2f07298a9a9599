"""Restore, rehearsed: a living bot, a copy, more life, a disaster, the copy back, life goes on."""

from storage import ids, preferences, rsvps
from storage.outbox import add_call
from storage.transaction import Transaction
from tests.restoring.disaster import copies, is_restored, lists
from tests.stories.gatherings import PLACE, TITLE, helsinki, invites
from tests.stories.mailing import sends
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


async def forgets(who: Alumnus, language: str) -> None:
    """Let somebody have everything about them erased."""
    words = Words(who.world, language)
    await who.says("/forget")
    await who.taps(words("forget-yes-button"))


async def test_a_disaster_is_survived(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Nothing is said twice, who was erased stays erased, and everybody goes on as before."""
    await invites(kaisa)
    await aino.taps("Tulen")
    copy = await copies(world)
    linnea_was = await linnea.record()
    assert linnea_was is not None

    await world.moves_to(helsinki("2026-11-04 18:00"))  # reminders go out
    assert aino.has_seen(PLACE)
    await sends(kaisa, "Kahvit on siirretty")
    assert onni.has_seen("Kahvit on siirretty")
    await forgets(linnea, "sv")
    sara = await world.member("Sara")
    await lists(world)
    heard = {one.id: len(one.account.chat) for one in (kaisa, aino, onni, linnea, sara)}

    shielded, due = await is_restored(world, copy)
    assert (shielded.gone.people, shielded.unknown) == (1, 0)
    assert "1 reminder of an event" in [str(one) for one in due]
    assert {one.id: len(one.account.chat) for one in (kaisa, aino, onni, linnea, sara)} == heard
    assert await linnea.record() is None
    assert await sara.record() is None  # came after the copy: has to join again

    aino_now = await aino.record()
    assert aino_now is not None
    mine = await world.db.read(rsvps.mine, 1, aino_now.id)
    assert mine is not None
    assert mine.answer == "coming"
    await aino.says("/my")
    aino.sees(TITLE)
    await sara.starts()
    sara.sees(Words(world, "fi")("join-language"))
    await linnea.starts()
    again = await linnea.record()
    assert again is not None
    assert again.id > linnea_was.id
    await world.moves_to(helsinki("2026-11-05 15:31"))  # two hours before: its time was still ahead
    assert aino.count_of(PLACE) > 0
    aino.sees(TITLE)


async def test_what_is_due_is_sent_if_that_is_said(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """--send: the bot catches up as after any stop."""
    await invites(kaisa)
    await aino.taps("Tulen")
    copy = await copies(world)
    await world.ends()
    world.clock.move_to(helsinki("2026-11-04 18:00"))
    await world.restarts()
    _, due = await is_restored(world, copy, sends=True)
    assert due
    aino.sees(TITLE)


async def test_old_buttons_never_come_to_mean_something_else(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """An event of the time that was lost is not the next one: its buttons lead nowhere."""
    copy = await copies(world)
    await invites(kaisa)
    old = aino.button("Tulen")
    await is_restored(world, copy)
    await invites(kaisa, when="1.12.2026 klo 17")
    await aino.presses(*old)
    assert await world.db.read(Transaction.value, "SELECT count(*) FROM rsvp") == 0
    assert await world.db.read(Transaction.value, "SELECT min(id) FROM event") > ids.SURELY_ENOUGH


async def test_a_later_life_is_known_where_it_can_be_read(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """With the database still there, ids go on after its own, and what was taken back stays so."""
    copy = await copies(world)
    await invites(kaisa)
    await aino.says("/profile")
    person, owner = await aino.record(), await kaisa.record()
    assert person is not None
    assert owner is not None
    await world.moves(hours=1)
    await world.db.write(withdraws, person.id, world.clock.seconds())
    await world.db.write(lambda tx: preferences.set_topic(tx, person.id, "surveys", on=False))
    await world.db.write(preferences.set_pause, owner.id, world.clock.seconds() + 9 * 86_400)
    shielded, _ = await is_restored(world, copy, loss=False)
    assert (shielded.withdrawn, shielded.turned_off) == (1, 2)
    again = await aino.record()
    assert again is not None
    assert (again.wants_surveys, again.wants_news, again.wants_events) == (False, True, True)
    await invites(kaisa)
    assert await world.db.read(Transaction.value, "SELECT id FROM event") == 2
    asked = await world.db.read(
        Transaction.value, "SELECT withdrawn_at FROM consent WHERE purpose = 'news'"
    )
    assert asked is not None


def withdraws(tx: Transaction, person: int, now: int) -> None:
    tx.run(
        "UPDATE consent SET withdrawn_at = :now WHERE person_id = :id AND purpose = 'news'",
        id=person,
        now=now,
    )


async def test_words_that_waited_are_gone_for_good(world: World, aino: Alumnus) -> None:
    """What is kept back is closed with its reason and without its words; later ones still go."""
    person = await aino.record()
    assert person is not None
    soon, later = world.clock.seconds() + 60, world.clock.seconds() + 3600 * 24 * 9
    for text, due_at in (("Soon", soon), ("Later", later)):
        await world.db.write(
            add_call,
            chat_id=aino.id,
            person_id=person.id,
            method="sendMessage",
            params={"text": text},
            now=world.clock.seconds(),
            due_at=due_at,
        )
    copy = await copies(world)
    await world.moves(days=1)
    aino.sees("Soon")
    await is_restored(world, copy)
    aino.sees_nothing()
    row = await world.db.read(
        Transaction.one, "SELECT state, reason, content FROM outbox WHERE due_at = :at", at=soon
    )
    assert row is not None
    assert tuple(row) == ("cancelled", "restored", None)
    await world.moves(days=9)
    aino.sees("Later")
