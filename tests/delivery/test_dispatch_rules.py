"""The small pure rules of dispatch: lanes, verdicts, troubles."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.api import Answer, NoAnswer, NotSent
from bot.lanes import Entry, Lanes
from bot.outage import Outage, is_telegrams_own
from bot.outcomes import Gone, Retry, Wait
from bot.timers import HandTimer
from bot.troubles import Floods
from bot.verdicts import decide, doubted, shortened
from storage.deliveries import Again, Claim, Ending
from tests.delivery.office import Office


def claim(number: int, chat: int = 1, priority: int = 0, **more: Any) -> Claim:
    base = Claim(number, None, None, chat, priority, "call", 0, "sendMessage", "{}", 0, 0, 0, None)
    return base._replace(**more)


def entry(number: int, chat: int = 1, priority: int = 0) -> Entry:
    return Entry(claim(number, chat, priority), "sendMessage", {})


def taken(lanes: Lanes, now: float = 0.0) -> list[int]:
    """Take what may go, each call coming back at once; return the rows."""
    ids = []
    while (one := lanes.take(now)) is not None:
        ids.append(one.claim.id)
        lanes.finish(one.claim.chat_id)
    return ids


def test_the_most_urgent_goes_first_and_a_chat_keeps_its_order() -> None:
    """By priority over all chats; within a chat and a priority by arrival."""
    lanes = Lanes(lambda _chat, _method: 0.0)
    for number, chat, priority in ((1, 1, 2), (2, 2, 1), (3, 1, 0), (4, 3, 2), (5, 1, 0)):
        lanes.add(entry(number, chat, priority))
    assert taken(lanes) == [3, 5, 2, 1, 4]
    assert len(lanes) == 0


def test_a_busy_chat_gets_nothing_until_its_call_has_come_back() -> None:
    """One call in flight for each chat."""
    lanes = Lanes(lambda _chat, _method: 0.0)
    for number in (1, 2):
        lanes.add(entry(number))
    first = lanes.take(0.0)
    assert first is not None
    assert lanes.take(0.0) is None
    lanes.finish(1)
    assert taken(lanes) == [2]


def test_a_waiting_chat_is_passed_over() -> None:
    """It gets its turn when its time has come, and nobody waits for it."""
    lanes = Lanes(lambda chat, _method: 5.0 if chat == 1 else 0.0)
    for number, chat in ((1, 1), (2, 2)):
        lanes.add(entry(number, chat))
    assert taken(lanes) == [2]
    assert lanes.next_ready() == 5.0
    assert taken(lanes, 5.0) == [1]


def test_only_what_is_urgent_may_take_the_last_places() -> None:
    """Broadcasts stay when only urgent calls are asked for."""
    lanes = Lanes(lambda _chat, _method: 0.0)
    lanes.add(entry(1, 1, 2))
    assert lanes.take(0.0, urgent_only=True) is None
    lanes.add(entry(2, 2, 1))
    assert lanes.take(0.0, urgent_only=True) == entry(2, 2, 1)
    assert lanes.counts == [0, 0, 1]


def test_back_off_doubles_up_to_five_minutes_and_ends_after_ten_attempts() -> None:
    """With luck between one half and the whole of the time."""
    waits = []
    for attempts in range(9):
        again = decide(
            Entry(claim(1, attempts=attempts), "sendMessage", {}), Retry("502"), 0, lambda: 1.0
        )
        assert isinstance(again, Again)
        assert again.attempts == attempts + 1
        waits.append(again.due_at)
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300]
    last = decide(Entry(claim(1, attempts=9), "sendMessage", {}), Retry("502"), 0, lambda: 0.0)
    assert isinstance(last, Ending)
    assert (last.state, last.reason) == ("failed", "502")


def test_doubts_are_few() -> None:
    """A message once more, an edit five times, a broadcast never."""
    assert isinstance(doubted(claim(1), "sendMessage", "?", 0), Again)
    assert isinstance(doubted(claim(1, doubts=1), "sendMessage", "?", 0), Ending)
    assert isinstance(doubted(claim(1, doubts=4), "editMessageText", "?", 0), Again)
    assert isinstance(doubted(claim(1, doubts=5), "editMessageText", "?", 0), Ending)
    assert isinstance(doubted(claim(1, priority=2), "sendMessage", "?", 0), Ending)


def test_a_deleted_card_is_said_anew_but_not_in_a_group() -> None:
    """A person still needs the words; in a group or channel somebody took them away."""
    for chat, again in ((1, True), (-1, False), (-1_000_000_000_007, False)):
        edit = Entry(claim(1, chat), "editMessageText", {"chat_id": chat, "text": "Ilta"})
        decision = decide(edit, Gone("message to edit not found"), 0, lambda: 0.0)
        assert isinstance(decision, Again) == again
        assert decision[1] == (None if again else "failed")


def test_a_reason_is_short_and_holds_nothing_private() -> None:
    """Quoted words and tokens are cut out."""
    assert shortened('bad tag "Aino" in 123:AAAAAAAAAAAAAAAAAAAAAAAA') == "bad tag … in …"
    assert len(shortened("x" * 1000)) == 120


def test_a_flood_warning_is_for_all_when_two_chats_get_one() -> None:
    """Two chats within a second, or any broadcast; one chat alone has only itself to blame."""
    timer = HandTimer()
    floods = Floods(timer)
    assert not floods.is_for_all(claim(1, chat=1), Wait(5))
    assert not floods.is_for_all(claim(2, chat=1), Wait(5))
    assert floods.is_for_all(claim(3, chat=2), Wait(5))
    timer.move(2)
    assert not floods.is_for_all(claim(4, chat=3), Wait(5))
    assert floods.is_for_all(claim(5, chat=3, campaign_id=1), Wait(5))
    assert not floods.is_for_all(claim(6, chat=4), Wait(5, whole_bot=False))


async def test_an_outage_is_asked_about_less_and_less_often_up_to_a_minute(
    office: Office,
) -> None:
    """Calls that fail together are one question; an answer of Telegram's own ends it."""
    outage = Outage(office.api, office.timer)
    office.telegram.faults.never_arrives(times=8)
    pauses = []
    for _ in range(8):
        began = office.timer.time()
        assert await asyncio.gather(*[outage.is_so(began) for _ in range(3)]) == [True] * 3
        pauses.append(outage.until - began)
        office.timer.move(pauses[-1])
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    assert not await outage.is_so(office.timer.time())
    assert not outage.is_on
    office.telegram.faults.never_arrives()
    assert await outage.is_so(office.timer.time())
    assert outage.until - office.timer.time() == 1


async def test_what_telegram_says_to_others_meanwhile_outweighs_the_question(
    office: Office,
) -> None:
    """One question that fails, while a message gets its answer, keeps nobody waiting."""
    asked = _Asked(office.timer)
    outage = Outage(asked, office.timer)
    asked.meanwhile = outage.answered
    assert not await outage.is_so(office.timer.time())
    assert outage.until <= office.timer.time()


async def test_any_answer_of_telegrams_ends_the_pause_as_well(office: Office) -> None:
    """Not only the question's own: what was under way before may get one."""
    outage = Outage(_Asked(office.timer), office.timer)
    assert await outage.is_so(office.timer.time())
    assert outage.until > office.timer.time()
    outage.answered()
    assert outage.until <= office.timer.time()


async def test_a_question_that_cannot_even_be_asked_is_put_off(office: Office) -> None:
    """Whatever goes wrong with it: without a pause it would be asked again at once, for ever."""
    trouble = RuntimeError("can't start new thread")
    outage = Outage(_Asked(office.timer, trouble), office.timer)
    for pause in (1, 2):
        assert await outage.is_so(office.timer.time())
        assert outage.until - office.timer.time() == pause
        office.timer.move(pause)


class _Asked:
    """Fails a second after it has been asked; meanwhile something happens."""

    def __init__(
        self,
        timer: HandTimer,
        trouble: Exception | None = None,
    ) -> None:
        self._timer = timer
        self._trouble = trouble or NoAnswer("timed out")
        self.meanwhile: Callable[[], None] = lambda: None

    async def call(self, *_: object, **__: object) -> Answer:
        self._timer.move(1)
        self.meanwhile()
        raise self._trouble


@pytest.mark.parametrize(
    ("answer", "is_own"),
    [
        (Answer(200, ok=True, result=True), True),
        (Answer(429, ok=False, error_code=429, retry_after=9), True),
        (Answer(502, ok=False, error_code=502), False),
        (Answer(404, ok=False, error_code=404, is_telegrams=False), False),
        (NotSent("refused"), False),
        (NoAnswer("timed out"), False),
    ],
)
def test_what_telegram_at_work_says(answer: Answer | NotSent | NoAnswer, is_own: bool) -> None:
    """A refusal is an answer; a page of something between, a 500 and silence are not."""
    assert is_telegrams_own(answer) is is_own


def test_deleting_may_be_tried_again_but_a_campaigns_message_is_not() -> None:
    """What may have been deleted is deleted again; what may have been said is not said again."""
    mine = claim(1, priority=2)
    assert isinstance(doubted(mine, "deleteMessages", "silence", 0), Again)
    assert isinstance(doubted(mine, "sendMessage", "silence", 0), Ending)
    assert isinstance(doubted(mine, None, "the bot ended meanwhile", 0), Ending)


def test_what_is_halted_leaves_its_lane_and_the_others_keep_their_order() -> None:
    """Only campaigns that do not go on are taken out."""
    lanes = Lanes(lambda _chat, _method: 0.0)
    for number, chat, priority, campaign in ((1, 1, 2, 5), (2, 1, 0, None), (3, 2, 2, 6)):
        one = claim(number, chat, priority, campaign_id=campaign)
        lanes.add(Entry(one, "sendMessage", {}))
    assert [one.claim.id for one in lanes.remove_halted({6})] == [1]
    assert lanes.counts == [1, 0, 1]
    assert taken(lanes) == [2, 3]
