"""Undoing what was sent: the messages go out of people's chats, or a correction answers them."""

import pytest

from config.markup import Markup
from handlers.announcing.letter import Letter, Version
from storage import duties
from storage.audience import Audience
from storage.ledgers import SENT, STOPPED, WITHHELD
from tests.stories import mailing
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.mailing import TEXT, seen
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

RIGHT = "Kahvit ovat perjantaina"


@pytest.fixture(params=("fi", "en"))
async def say(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of two languages."""
    return Words(world, request.param)


@pytest.fixture
async def kaisa(world: World, say: Words) -> Alumnus:
    """The owner, in each of them."""
    return await world.member("Kaisa", id=OWNER_ID, language=say.language, wants=())


async def test_deleting_takes_it_out_of_everybodys_chat(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """It is asked with the number; then it is gone for all but who has blocked the bot."""
    sent = await mailing.sends(kaisa)
    await world.moves(hours=2)
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("undo-button"))
    kaisa.sees(seen(say, "undo-ask", name=TEXT), say("undo-delete-means"))
    await kaisa.taps(say("undo-delete-button"))
    kaisa.sees(seen(say, "undo-delete-ask", **{"people-number": 3}))
    await kaisa.taps(say("undo-back-button"))
    assert aino.has_seen(TEXT)
    await kaisa.taps(say("undo-delete-button"), say("undo-delete-yes-button"))
    assert not any(one.has_seen(TEXT) for one in (aino, onni, linnea))
    kaisa.sees(
        say("broadcasts-about-delete", name=TEXT),
        seen(say, "broadcasts-state-done-delete"),
        say("broadcasts-sent-delete", **{"people-number": 3}),
    )
    ledger = await mailing.account(world, sent + 1)
    assert (ledger.audience, ledger.of(SENT)) == (3, 3)
    await mailing.opens(kaisa, say)
    kaisa.sees(say("ledger-audience-delete", **{"people-number": 3}))
    await mailing.opens(kaisa, say, 2)
    kaisa.sees(say("undo-told-delete"))


async def test_deleting_twice_deletes_once(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The second tap, on whatever card, shows how it went."""
    sent = await mailing.sends(kaisa)
    for _ in range(3):
        await mailing.presses(kaisa, sent, "delete_yes")
    assert seen(say, "broadcasts-state-done-delete") in kaisa.last.words
    await mailing.presses(kaisa, sent, "undo")
    kaisa.sees(say("undo-delete-begun"))
    await kaisa.taps(say("undo-deleted-button"))
    kaisa.sees(seen(say, "broadcasts-state-done-delete"))
    undone = "SELECT count(*) FROM audit WHERE action = 'undone'"
    assert await world.db.read(lambda tx: tx.value(undone)) == 1


async def test_deleting_what_is_still_being_sent_stops_it(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Who has it loses it; who waits never gets it; and both accounts add up."""
    await world.db.write(
        lambda tx: tx.run(
            "UPDATE person SET quiet_from = 720, quiet_to = 780 WHERE telegram_id = :id", id=aino.id
        )
    )
    await world.moves_to(helsinki("2026-11-02 23:00"))
    sent = await mailing.sends(kaisa)
    assert aino.has_seen(TEXT)
    await kaisa.taps(say("broadcasts-ledger-button"), say("undo-button"))
    await kaisa.taps(say("undo-delete-button"), say("undo-delete-yes-button"))
    assert not aino.has_seen(TEXT)
    assert kaisa.count_of(seen(say, "broadcasts-state-stopped")) == 0  # she knows: she did it
    await world.moves_to(helsinki("2026-11-03 09:00"))
    assert not linnea.has_seen(TEXT)
    ledger = await mailing.account(world, sent)
    assert (ledger.of(SENT), ledger.of(WITHHELD, STOPPED)) == (1, 1)
    assert (await mailing.account(world, sent + 1)).of(SENT) == 1


async def test_after_two_days_only_a_correction_is_left(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Telegram deletes nothing that is older; an old button says so and deletes nothing."""
    sent = await mailing.sends(kaisa)
    await world.moves(hours=49)
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("undo-button"))
    kaisa.sees(say("undo-delete-too-late"))
    assert kaisa.labels == [say("undo-correct-button"), say("undo-back-button")]
    for action in ("delete", "delete_yes"):
        await mailing.presses(kaisa, sent, action)
        assert say("undo-delete-too-late") in kaisa.last.words
    assert aino.has_seen(TEXT)


async def test_a_correction_answers_the_message(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """It is previewed, sent by a button only, and comes as a reply to what each got."""
    sent = await mailing.sends(kaisa)
    wrong = aino.last
    await mailing.opens(kaisa, say)
    await kaisa.taps(say("undo-button"), say("undo-correct-button"))
    kaisa.sees(say("undo-ask-text"))
    await kaisa.says(RIGHT)
    kaisa.sees(RIGHT, seen(say, "undo-correction-preview", **{"people-number": 2}))
    aino.sees_nothing()
    await kaisa.taps(say("undo-send-correction-button"))
    assert RIGHT in aino.last.words
    assert aino.last.reply_to == wrong.id
    assert onni.has_seen(RIGHT)
    kaisa.sees(say("broadcasts-about-correct", name=RIGHT), seen(say, "broadcasts-state-done"))
    await mailing.account(world, sent + 1)
    await mailing.opens(kaisa, say, 2)
    kaisa.sees(say("undo-told-correct"))


async def test_the_correction_is_changed_or_left_before_it_goes(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Change asks once more, the earlier preview is stale; two taps on Send send it once."""
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.says("Kahvit joskus")
    stale = kaisa.button(say("undo-send-correction-button"))
    await kaisa.taps(say("undo-change-correction-button"), say("undo-text"))
    await kaisa.says(RIGHT)
    await kaisa.presses(*stale)
    assert not aino.has_seen("Kahvit joskus")
    go = kaisa.button(say("undo-send-correction-button"))
    await kaisa.presses(*go)
    await kaisa.presses(*go)
    assert aino.count_of(RIGHT) == 1
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.says("Ei sittenkään")
    await kaisa.taps(say("undo-discard-correction-button"))
    assert not aino.has_seen("Ei sittenkään")


async def test_the_previews_buttons_are_only_to_be_seen(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Too many messages, under one's own preview, changes nothing of one's own."""
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.says(RIGHT)
    await kaisa.taps(say("unasked-fewer-button"))
    person = await kaisa.record()
    assert person is not None
    assert person.pace == "each"


async def test_each_language_is_corrected_in_itself(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """It is asked in the languages in which the message was written."""
    letter = Letter({"fi": Version(Markup("Kahvit")), "sv": Version(Markup("Kaffe"))})
    sent = await mailing.sends(kaisa, letter)
    await mailing.presses(kaisa, sent, "correct")
    kaisa.sees(say("undo-ask-text-in", tongue=say("language-fi")))
    await kaisa.says("Kahvit perjantaina")
    kaisa.sees(say("undo-ask-text-in", tongue=say("language-sv")))
    await kaisa.says("Kaffe på fredag")
    kaisa.sees("Kahvit perjantaina", "Kaffe på fredag")
    await kaisa.taps(say("undo-send-correction-button"))
    assert aino.last.words.startswith("Kahvit perjantaina")
    assert onni.last.words.startswith("Kahvit perjantaina")
    assert linnea.last.words.startswith("Kaffe på fredag")


async def test_an_album_corrects_too(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Its pieces come one by one; when all are there it is previewed and sent as one."""
    sent = await mailing.sends(kaisa)
    wrong = aino.last
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.sends_album("photo", "photo", "photo", caption=RIGHT)
    kaisa.sees(say("undo-ask-ready"))
    assert kaisa.count_of(say("undo-ask-ready")) == 1
    await kaisa.taps(say("undo-ready-button"))
    assert len([one for one in kaisa.news() if one.photo]) == 3
    await kaisa.taps(say("undo-send-correction-button"))
    pictures = [one for one in aino.account.chat if one.photo]
    assert len(pictures) == 3
    assert (pictures[0].words, pictures[0].reply_to) == (RIGHT, wrong.id)


async def test_another_album_in_its_place_is_waited_for_again(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Change, with another album: all of that one is sent, and nothing of the first."""
    sent = await mailing.sends(kaisa)
    await mailing.presses(kaisa, sent, "correct")
    await kaisa.sends_album("photo", "photo", caption="Ei näin")
    await kaisa.taps(say("undo-ready-button"), say("undo-change-correction-button"))
    await kaisa.taps(say("undo-text"))
    await kaisa.sends_album("photo", "photo", "video", caption=RIGHT)
    await kaisa.taps(say("undo-ready-button"), say("undo-send-correction-button"))
    assert [one.words for one in aino.account.chat if one.photo or one.video] == [RIGHT, "", ""]


async def test_in_the_night_a_correction_waits_unless_it_is_urgent(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It is asked; at once means at once, also for who sleeps."""
    sent = await mailing.sends(kaisa)
    await world.moves_to(helsinki("2026-11-02 23:00"))
    for answer, comes in (("undo-now-button", 1), ("undo-later-button", 0)):
        await mailing.presses(kaisa, sent, "correct")
        await kaisa.says(f"{RIGHT}: {comes}")
        kaisa.sees(say("undo-ask-when"))
        await kaisa.taps(say(answer), say("undo-send-correction-button"))
        assert aino.count_of(f"{RIGHT}: {comes}") == comes
    await world.moves_to(helsinki("2026-11-03 09:00"))
    assert aino.has_seen(f"{RIGHT}: 0")


async def test_only_who_looks_after_it_now_can_undo_it(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Another unit's coordinator is refused, and so is one whose duty ends in the middle."""
    tiina = await coordinates(await world.member("Tiina", language=say.language, wants=()), "oulu")
    liv = await coordinates(await world.member("Liv", unit="kokkola", wants=()), "kokkola")
    sent = await mailing.sends(tiina, unit="oulu", audience=Audience(units=("oulu",)))
    await liv.starts()
    for action in ("undo", "delete", "delete_yes", "correct"):
        await mailing.presses(liv, sent, action)
        assert TEXT not in liv.last.words
    await mailing.presses(tiina, sent, "correct")
    await tiina.says(RIGHT)
    go = tiina.button(say("undo-send-correction-button"))
    person = await tiina.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await tiina.presses(*go)
    await mailing.presses(tiina, sent, "delete_yes")
    assert aino.has_seen(TEXT)
    assert not aino.has_seen(RIGHT)
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM campaign")) == 1
