"""What dispatch does with each outcome."""

import pytest

from bot.dispatch import Unauthorised
from bot.practice.checks import Refused
from bot.practice.person import Person
from handlers.calls import Withheld
from storage import people, updates
from tests.delivery.office import Office

ONE_BUTTON = {"inline_keyboard": [[{"text": "Kyllä", "callback_data": "yes"}]]}


def words(person: Person) -> list[str]:
    return [message.words for message in person.chat if message.from_bot]


async def test_a_reply_is_sent_and_its_words_are_not_kept(office: Office) -> None:
    """A delivered reply is sent, with the id of its message and without its words."""
    aino = await office.member("Aino")
    row = await office.say(aino, "Hei!")
    await office.dispatch.drain()
    assert words(aino) == ["Hei!"]
    saved = await office.row(row)
    assert (saved["state"], saved["content"]) == ("sent", None)
    assert saved["message_id"] == aino.chat[-1].id


async def test_what_vanishes_leaves_no_row(office: Office) -> None:
    """A call that vanishes is not kept after it has been made."""
    aino = await office.member("Aino")
    await office.db.write(
        lambda tx: tx.run(
            """INSERT INTO outbox (chat_id, priority, due_at, kind, method, content, vanishes,
                made_at) VALUES (:chat, 0, 0, 'call', 'sendChatAction', :content, 1, 0)""",
            chat=aino.id,
            content='{"action": "typing"}',
        )
    )
    await office.dispatch.drain()
    assert office.heard() == [(aino.id, "sendChatAction")]
    assert await office.states() == {}


async def test_a_campaign_reaches_everyone_once(office: Office) -> None:
    """A campaign is filled, sent and done, and its counters say so."""
    members = await office.members(40)
    campaign = await office.campaign()
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.total, done.sent) == ("done", 40, 40)
    assert sorted(chat or 0 for chat, _ in office.heard()) == [person.id for person in members]
    assert set(office.progress) == {campaign}


async def test_whoever_blocks_the_bot_becomes_unreachable(office: Office) -> None:
    """A blocked chat fails with its reason, and the next campaign leaves the person out."""
    aino = await office.member("Aino")
    await office.member("Onni")
    aino.blocks_bot()
    row = await office.say(aino, "Hei!")
    await office.dispatch.drain()
    saved = await office.row(row)
    assert (saved["state"], saved["reason"]) == ("failed", "blocked")
    person = await office.db.read(people.by_telegram, aino.id)
    assert person is not None
    assert person.unreachable_at == office.clock.seconds()
    campaign = await office.campaign()
    await office.dispatch.drain()
    assert (await office.counts(campaign)).total == 1


async def test_a_rejected_reply_is_kept_for_the_owner_without_its_words(office: Office) -> None:
    """What Telegram does not take is a failure to be seen; quoted words and tokens are cut out."""
    aino = await office.member("Aino")
    office.telegram.faults.refuses(
        400, 'Bad Request: can\'t parse "Aino Laine" with 123456:AAHabcdefghijklmnopqrstuv'
    )
    row = await office.say(aino, "Hei!")
    await office.dispatch.drain()
    assert (await office.row(row))["state"] == "failed"
    (failure,) = await office.db.read(updates.failures)
    assert (failure.place, failure.telegram_id) == ("dispatch", aino.id)
    assert failure.error == "Bad Request: can't parse … with …"


async def test_a_campaign_stops_after_three_rejections(office: Office) -> None:
    """A message that Telegram refuses three times is not tried on everyone else."""
    office.rate = 4.0
    await office.members(60)
    office.telegram.faults.refuses(400, "Bad Request: can't parse entities", times=60)
    campaign = await office.campaign()
    await office.another().drain()
    stopped = await office.counts(campaign)
    assert (stopped.state, stopped.reason) == ("stopped", "Bad Request: can't parse entities")
    assert stopped.failed < 10
    assert stopped.failed + stopped.withheld == stopped.total == 60


async def test_a_reply_waits_as_long_as_telegram_says(office: Office) -> None:
    """A 429 costs no attempt, and what follows in the chat keeps its place behind it."""
    aino, onni = await office.members(2)
    office.telegram.faults.too_many_requests(30, chat_id=aino.id)
    rows = [await office.say(aino, text) for text in ("yksi", "kaksi")]
    await office.say(onni, "muille heti")
    await office.dispatch.drain()
    assert (words(aino), words(onni)) == ([], ["muille heti"])
    await office.say(aino, "kolme")
    await office.dispatch.drain()
    office.pass_time(29)
    await office.dispatch.drain()
    assert words(aino) == []
    office.pass_time(3)
    await office.dispatch.drain()
    assert words(aino) == ["yksi", "kaksi", "kolme"]
    assert (await office.row(rows[0]))["attempts"] == 0


async def test_two_chats_told_to_wait_hold_the_whole_bot(office: Office) -> None:
    """Two chats refused within a second have only the bot in common."""
    aino, onni, veera = await office.members(3)
    for person in (aino, onni):
        office.telegram.faults.too_many_requests(20, chat_id=person.id)
        await office.say(person, "Hei!")
    before = office.timer.time()
    await office.dispatch.drain()
    await office.say(veera, "Hei!")
    await office.dispatch.drain()
    assert office.timer.time() >= before + 20


async def test_a_broadcast_told_to_wait_holds_the_whole_bot(office: Office) -> None:
    """A campaign writes to a chat once, so it is not that chat which has had too much."""
    members = await office.members(3)
    office.telegram.faults.too_many_requests(20, chat_id=members[0].id)
    campaign = await office.campaign()
    before = office.timer.time()
    await office.dispatch.drain()
    assert office.timer.time() >= before + 20
    office.pass_time(22)
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent) == ("done", 3)


async def test_telegrams_own_trouble_is_tried_again_and_again_but_not_for_ever(
    office: Office,
) -> None:
    """One call that is answered with a 500, though others are not, has ten attempts at most."""
    aino = await office.member("Aino")
    office.telegram.faults.breaks(500, times=100, method="sendMessage")
    row = await office.say(aino, "Hei!")
    waits = []
    for _ in range(12):
        await office.dispatch.drain()
        saved = await office.row(row)
        if saved["state"] == "failed":
            break
        waits.append(saved["due_at"] - office.clock.seconds())
        office.pass_time(301)
    assert (saved["state"], saved["reason"]) == ("failed", "Internal Server Error")
    assert office.heard() == [(None, "getMe")] * 10  # each time Telegram was asked: it works
    assert all(1 <= wait <= 300 for wait in waits)
    assert waits[-1] > waits[0]


async def test_a_call_that_did_not_get_out_spends_nothing(office: Office) -> None:
    """Without a network everything pauses, longer and longer, and then goes out in order."""
    aino = await office.member("Aino")
    office.telegram.faults.never_arrives(times=5)
    rows = [await office.say(aino, text) for text in ("yksi", "kaksi")]
    before = office.timer.time()
    await office.dispatch.drain()
    assert words(aino) == ["yksi", "kaksi"]
    assert 1 + 2 + 4 + 8 <= office.timer.time() - before < 20  # the first asked at once
    assert [(await office.row(row))["attempts"] for row in rows] == [0, 0]


@pytest.mark.parametrize("after", [False, True])
async def test_a_reply_without_an_answer_is_said_once_more(office: Office, after: bool) -> None:
    """A reply that may not have arrived comes once more, and after that stays unknown."""
    aino = await office.member("Aino")
    office.telegram.faults.stays_silent(after=after, method="sendMessage")
    row = await office.say(aino, "Hei!")
    await office.dispatch.drain()
    assert (await office.row(row))["state"] == "sent"
    assert words(aino) == ["Hei!"] * (2 if after else 1)
    office.telegram.faults.stays_silent(after=after, method="sendMessage", times=9)
    row = await office.say(aino, "Uudestaan")
    await office.dispatch.drain()
    assert (await office.row(row))["state"] == "unknown"


async def test_a_broadcast_without_an_answer_stays_unknown(office: Office) -> None:
    """A broadcast is never said twice: what may have arrived is counted as unknown."""
    aino = await office.member("Aino")
    office.telegram.faults.stays_silent(after=True)
    campaign = await office.campaign()
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.unknown, len(words(aino))) == ("done", 1, 1)


async def test_an_edit_is_repeated_until_it_is_sure(office: Office) -> None:
    """An edit that comes twice changes nothing, so it is repeated five times."""
    aino = await office.member("Aino")
    await office.say(aino, "Hei!")
    await office.dispatch.drain()
    office.telegram.faults.stays_silent(after=False, times=5)
    edit = {"text": "Moi!", "message_id": aino.chat[-1].id}
    row = await office.call(aino.id, "editMessageText", edit)
    for _ in range(6):
        await office.dispatch.drain()
        office.pass_time(40)
    assert ((await office.row(row))["state"], words(aino)) == ("sent", ["Moi!"])


async def test_words_for_a_deleted_message_come_in_a_new_one(office: Office) -> None:
    """When the message to edit is gone, its words are sent as a message of their own."""
    aino = await office.member("Aino")
    edit = {"text": "Moi!", "message_id": 12345, "reply_markup": ONE_BUTTON}
    row = await office.call(aino.id, "editMessageText", edit)
    later = await office.say(aino, "ja toinen")
    await office.dispatch.drain()
    assert words(aino) == ["Moi!", "ja toinen"]
    assert aino.chat[-2].keyboard
    assert [(await office.row(one))["state"] for one in (row, later)] == ["sent", "sent"]


async def test_what_is_gone_otherwise_has_failed(office: Office) -> None:
    """Deleting what is deleted ends as gone."""
    aino = await office.member("Aino")
    row = await office.call(aino.id, "deleteMessage", {"message_id": 12345})
    await office.dispatch.drain()
    saved = await office.row(row)
    assert (saved["state"], saved["reason"]) == ("failed", "gone")


async def test_a_group_is_followed_to_the_supergroup_that_it_has_become(office: Office) -> None:
    """The call goes on to the new chat."""
    aino = await office.member("Aino")
    group = office.telegram.group("Alumnit", [aino])
    old = group.id
    new = group.becomes_supergroup()
    row = await office.say(old, "Hei kaikki!")
    await office.dispatch.drain()
    saved = await office.row(row)
    assert (saved["state"], saved["chat_id"]) == ("sent", new.id)


async def test_a_refused_token_ends_dispatch_and_loses_nothing(office: Office) -> None:
    """With a bad token the process ends with a clear message, and every row still waits."""
    aino = await office.member("Aino")
    office.telegram.faults.add(Refused(401, "Unauthorized"), times=100)
    await office.say(aino, "Hei!")
    with pytest.raises(Unauthorised, match="BOT_TOKEN"):
        await office.dispatch.run()
    assert await office.states() == {"pending": 1}


async def test_what_has_become_pointless_is_withheld(office: Office) -> None:
    """What the render withholds is cancelled with its reason and counted as withheld."""
    aino, onni = await office.members(2)
    office.withheld[aino.id] = Withheld("cancelled", "no consent")
    campaign = await office.campaign()
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent, done.withheld) == ("done", 1, 1)
    assert office.heard() == [(onni.id, "sendMessage")]


async def test_what_comes_too_late_is_not_sent(office: Office) -> None:
    """A row whose time has passed expires."""
    aino = await office.member("Aino")
    row = await office.say(aino, "Tapahtuma alkaa pian")
    await office.db.write(lambda tx: tx.run("UPDATE outbox SET expires_at = due_at"))
    await office.dispatch.drain()
    assert (await office.row(row))["state"] == "expired"
    assert words(aino) == []


async def test_one_delivery_that_cannot_be_made_holds_up_nobody(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault of ours in one row fails that row; the owner sees it, the log has no words of it."""
    aino, _ = await office.members(2)

    class Trap(dict[int, Withheld]):
        def __contains__(self, chat: object) -> bool:
            if chat == aino.id:
                raise KeyError(" ".join(["Ainon", "salaisuus"]))
            return False

    office.withheld = Trap()
    campaign = await office.campaign()
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent, done.failed) == ("done", 1, 1)
    (failure,) = await office.db.read(updates.failures)
    assert failure.error == "KeyError"
    assert "cannot be made" in caplog.text
    assert "Ainon salaisuus" not in caplog.text + failure.trace


async def test_a_tap_is_answered_at_once_and_its_failure_undoes_nothing(office: Office) -> None:
    """The answer to a tap goes past the outbox, best effort."""
    aino = await office.member("Aino")
    await office.call(aino.id, "sendMessage", {"text": "Tuletko?", "reply_markup": ONE_BUTTON})
    await office.dispatch.drain()
    tap = aino.taps(aino.chat[-1].id, "yes")
    office.dispatch.answer_callback(tap.id, "Kiitos!")
    office.dispatch.answer_callback("unknown", "x")
    await office.dispatch.drain()
    assert tap.answer is not None
    assert tap.answer.text == "Kiitos!"


async def test_whoever_is_erased_in_the_midst_is_counted_as_withheld(office: Office) -> None:
    """A campaign ends and adds up though some of its receivers have been erased."""
    aino, _ = await office.members(2)
    campaign = await office.campaign()
    await office.db.write(lambda tx: tx.run("UPDATE person SET unreachable_at = NULL"))
    office.telegram.faults.too_many_requests(60, times=2)
    await office.dispatch.drain()
    person = await office.db.read(people.by_telegram, aino.id)
    assert person is not None
    await office.db.write(people.erase, person, office.clock.seconds())
    office.pass_time(62)
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent, done.withheld, done.total) == ("done", 1, 1, 2)
