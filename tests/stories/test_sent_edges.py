"""Looking back on what was sent, and mending it, in ways that nobody foresees."""

from collections.abc import Mapping
from typing import Any

import pytest

from config.markup import Markup
from handlers.announcing.letter import Letter, Medium, Version
from storage import events
from storage.events import Wording
from storage.ledgers import SENT
from storage.transaction import Transaction
from tests.stories import mailing
from tests.stories.duties import coordinates
from tests.stories.gatherings import TITLE, invites
from tests.stories.mailing import TEXT
from tests.stories.sending import PICTURE
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.fixture
def say(world: World) -> Words:
    """The words of Finnish."""
    return Words(world, "fi")


def piece(who: Alumnus, caption: str = "") -> None:
    """Send one piece of album 77."""
    who.account.sends_photo(PICTURE, caption, album="77")


async def test_a_piece_that_comes_when_all_was_there_is_told_to_be_too_late(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The correction goes as it was shown; Change takes it after all."""
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "correct")
    piece(kaisa, "Oikein")
    await world.settles()
    await kaisa.taps(say("undo-ready-button"))
    world.remember()
    piece(kaisa)
    await world.settles()
    kaisa.sees(say("announcing-piece-late"))
    await kaisa.taps(say("undo-send-correction-button"))
    assert sum(one.photo is not None for one in aino.account.chat) == 1


async def test_what_is_no_correction_is_told_as_such(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A place corrects nothing; the question stays, and words then answer it."""
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.sends_location(65.0, 25.5)
    kaisa.sees(say("announcing-fault-kind"), say("undo-ask-text"))
    await kaisa.says("Oikein")
    await kaisa.taps(say("undo-send-correction-button"))
    aino.sees("Oikein")


@pytest.mark.parametrize("hours", [47, 49])
async def test_deleting_is_offered_as_long_as_telegram_can(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, hours: int
) -> None:
    """For 48 hours; a button that was shown before says so afterwards."""
    sent = await mailing.sends(kaisa)
    await world.moves(hours=47)
    await mailing.presses(kaisa, sent, "undo")
    await kaisa.taps(say("undo-delete-button"))
    await world.moves(hours=hours - 47)
    await kaisa.taps(say("undo-delete-yes-button"))
    assert aino.has_seen(TEXT) is (hours > 48)
    await mailing.account(world, sent)


async def test_what_was_corrected_is_deleted_once_and_corrected_no_more(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Whatever old buttons are pressed afterwards, the accounts of all of them add up."""
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.says("Oikein")
    await kaisa.taps(say("undo-send-correction-button"))
    for action in ("delete_yes", "delete_yes", "correct", "again_unknown_yes", "again_joined_yes"):
        await mailing.presses(kaisa, sent, action)
    assert not aino.has_seen(TEXT)
    for one in await world.db.read(lambda tx: tx.all("SELECT id FROM campaign")):
        await mailing.account(world, one[0])


async def test_a_card_that_its_maker_has_deleted_is_sent_anew_at_most_once(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """The sending goes on; the list still shows how it went."""
    await world.moves(hours=13)  # it is night
    sent = await mailing.sends(kaisa)
    kaisa.account._chat.messages.pop(kaisa.last.id)
    await world.moves(hours=11)
    assert aino.has_seen(TEXT)
    await mailing.opens(kaisa, say)
    assert (await mailing.account(world, sent)).of(SENT) == 2


async def test_resending_what_was_resent(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """From the ledger of the second one; who got it never gets it again."""
    world.telegram.faults.stays_silent(after=False, chat_id=aino.id)
    sent = await mailing.sends(kaisa)
    world.telegram.faults.stays_silent(after=False, chat_id=aino.id)
    await mailing.presses(kaisa, sent, "again_unknown_yes")
    await mailing.presses(kaisa, sent, "again_unknown_yes")
    assert aino.count_of(TEXT) == 0
    await mailing.presses(kaisa, sent + 1, "again_unknown_yes")
    await mailing.presses(kaisa, sent + 1, "again_unknown_yes")
    assert (aino.count_of(TEXT), onni.count_of(TEXT)) == (1, 1)
    await mailing.presses(kaisa, sent + 2, "again_unknown_yes")
    assert (aino.count_of(TEXT), onni.count_of(TEXT)) == (1, 1)


async def test_an_event_is_called_as_its_reader_knows_it(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """In the list, on the card and in the ledger."""
    await invites(kaisa)
    await world.db.write(events.say_in, 1, "sv", Wording("Alumnikväll", ""))
    liv = await coordinates(await world.member("Liv", language="sv", wants=()), None)
    await liv.says("/sent")
    liv.sees("Alumnikväll")
    assert not liv.has_seen(TITLE)


async def test_a_unit_that_has_sent_nothing_is_told_so(world: World, kaisa: Alumnus) -> None:
    """An empty list leads to the first announcement."""
    liv = await coordinates(await world.member("Liv", unit="kokkola", wants=()), "kokkola")
    await liv.says("/sent")
    assert len(liv.labels) == 1
    await liv.taps(liv.labels[0])
    liv.sees("Lähetä tiedote minulle")


async def test_the_spreadsheet_of_an_album_that_was_deleted(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Of the album, and of its deletion."""
    world.remember()
    kaisa.account.sends_photo(PICTURE, "x")
    await world.settles()
    mine = next(one for one in reversed(kaisa.account.chat) if one.photo)
    file_id = mine.photo.id if mine.photo else ""
    media = (Medium("photo", file_id), Medium("photo", file_id))
    sent = await mailing.sends(kaisa, Letter({"": Version(Markup("<b>x</b>"), media)}))
    await world.moves(seconds=5)
    await mailing.presses(kaisa, sent, "delete_yes")
    await world.moves(seconds=5)
    assert not [one for one in aino.account.chat if one.photo]
    for one in (sent, sent + 1):
        await mailing.presses(kaisa, one, "xlsx")
        assert kaisa.last.document is not None


async def test_after_a_month_it_is_not_known_any_more_who_got_it(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """Nothing is offered that would reach nobody; an old button says so, and sends nothing."""
    world.telegram.faults.stays_silent(after=False, chat_id=onni.id)
    sent = await mailing.sends(kaisa)
    offered = {"resend-unknown-button", "undo-button"}
    await mailing.opens(kaisa, say)
    assert {say(one) for one in offered} <= set(kaisa.labels)
    for _ in range(32):
        await world.moves(days=1)
    await mailing.opens(kaisa, say)
    assert {say(one) for one in offered}.isdisjoint(kaisa.labels)
    assert say("redraft-button") in kaisa.labels
    await mailing.presses(kaisa, sent, "undo")
    kaisa.sees(say("undo-delete-too-late"))
    assert say("undo-correct-button") not in kaisa.labels
    await mailing.presses(kaisa, sent, "correct")
    assert not kaisa.has_seen(say("undo-ask-text"))
    assert aino.count_of(TEXT) == 1


async def test_a_look_at_a_sending_goes_through_nobody_elses_messages(
    say: Words, kaisa: Alumnus, aino: Alumnus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many millions the outbox holds: what can still be done is known without them."""
    await mailing.sends(kaisa)
    plans: list[str] = []
    run = Transaction._execute

    def explained(self: Transaction, sql: str, values: Mapping[str, Any]) -> Any:
        if sql.lstrip().startswith("SELECT"):
            plans.extend(row[3] for row in run(self, f"EXPLAIN QUERY PLAN {sql}", values))
        return run(self, sql, values)

    monkeypatch.setattr(Transaction, "_execute", explained)
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("undo-button"))
    assert (bool(plans), aino.count_of(TEXT)) == (True, 1)
    assert not [one for one in plans if one.startswith("SCAN outbox") and "sending" not in one]
