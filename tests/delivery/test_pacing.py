"""Pacing: never over a limit in any sliding window, and never slower than it needs to be."""

import asyncio
import random
from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pacing import RECOVERY_SECONDS, Chat, Pacer, is_group, makes_message
from bot.timers import HandTimer

ALMOST = 1e-6


async def run_dry(pacer: Pacer, timer: HandTimer, calls: list[tuple[Chat, str]]) -> list[float]:
    """Let every call depart as soon as it may, whichever is ready first, as the dispatcher does."""
    waiting, departures = list(calls), []
    while waiting:
        best = min(waiting, key=lambda call: pacer.ready_at(*call))
        wait = pacer.ready_at(*best) - timer.time()
        if wait > 0:
            await timer.sleep(wait)
            continue
        pacer.depart(*best)
        waiting.remove(best)
        departures.append(timer.time())
    return departures


def most_within(times: list[float], seconds: float) -> int:
    """Count the most departures in any sliding window."""
    most, start = 0, 0
    for end, time in enumerate(times):
        while time - times[start] >= seconds - ALMOST:
            start += 1
        most = max(most, end - start + 1)
    return most


@pytest.mark.parametrize(("rate", "late"), [(30, 0.0), (30, 0.002), (1000, 0.001), (1000, 0.002)])
async def test_nearly_the_whole_rate_is_used_and_never_more(rate: int, late: float) -> None:
    """At least 97 % of the rate is used although the timer is late, and no second holds more."""
    seed = random.SystemRandom().randrange(10**6)
    chance = random.Random(seed)
    timer = HandTimer(lateness=lambda: chance.uniform(0, late))
    count = rate * 5
    departures = await run_dry_fast(Pacer(rate, timer), timer, count)
    used = (count - 1) / (departures[-1] - departures[0])
    assert most_within(departures, 1.0) <= rate, f"seed {seed}"
    assert used >= 0.97 * rate, f"seed {seed}"


async def run_dry_fast(pacer: Pacer, timer: HandTimer, count: int) -> list[float]:
    departures = []
    for chat in range(1, count + 1):
        while (wait := pacer.ready_at(chat, "sendMessage") - timer.time()) > 0:
            await timer.sleep(wait)
        pacer.depart(chat, "sendMessage")
        departures.append(timer.time())
    return departures


async def test_a_silence_earns_no_burst() -> None:
    """After an idle hour the calls still leave evenly: never two close together."""
    timer = HandTimer()
    pacer = Pacer(30, timer)
    await run_dry_fast(pacer, timer, 5)
    timer.move(3600)
    departures = await run_dry_fast(pacer, timer, 60)
    gaps = [later - earlier for earlier, later in pairwise(departures)]
    assert min(gaps) > 0.02


def test_a_person_gets_one_message_a_second() -> None:
    """A second message to the same person waits; one to another person does not."""
    timer = HandTimer()
    pacer = Pacer(1000, timer)
    pacer.depart(7, "sendMessage")
    assert pacer.ready_at(7, "sendPhoto") == timer.time() + 1.0
    assert pacer.ready_at(8, "sendMessage") <= timer.time()


@pytest.mark.parametrize(
    "method", ["editMessageText", "deleteMessage", "answerCallbackQuery", "sendChatAction"]
)
def test_what_makes_no_message_does_not_wait_for_the_chat(method: str) -> None:
    """An edit right after a message departs at once, and does not hold up the next message."""
    timer = HandTimer()
    pacer = Pacer(1000, timer)
    pacer.depart(7, "sendMessage")
    assert pacer.ready_at(7, method) <= timer.time()
    timer.move(1.0)
    pacer.depart(7, method)
    assert pacer.chat_ready_at(7, "sendMessage") <= timer.time()


async def test_a_group_gets_twenty_calls_a_minute_and_one_a_second() -> None:
    """Everything counts in a group, edits too."""
    timer = HandTimer()
    pacer = Pacer(30, timer)
    calls: list[tuple[Chat, str]] = [(-100, "sendMessage"), (-100, "editMessageText")] * 25
    departures = await run_dry(pacer, timer, calls)
    assert most_within(departures, 60.0) == 20
    assert most_within(departures, 1.0) == 1


def test_a_held_chat_does_not_hold_the_others() -> None:
    """A flood warning of one chat, hours long, leaves everybody else alone."""
    timer = HandTimer()
    pacer = Pacer(30, timer)
    pacer.hold(7200, 7)
    assert pacer.ready_at(7, "editMessageText") == timer.time() + 7200
    assert pacer.ready_at(8, "sendMessage") <= timer.time()
    assert pacer.share == 1.0


def test_a_flood_warning_for_the_bot_stops_everything_then_slows_it() -> None:
    """After the warning the rate is 80 %, and comes back by 5 % with each ten quiet seconds."""
    timer = HandTimer()
    pacer = Pacer(30, timer)
    pacer.hold(35)
    assert pacer.ready_at(None, "setMyCommands") == timer.time() + 35
    assert pacer.share == pytest.approx(0.8)
    timer.move(35)
    shares = []
    for _ in range(5):
        pacer.depart(None, "getMe")
        shares.append(round(pacer.share, 2))
        timer.move(RECOVERY_SECONDS)
    assert shares == [0.8, 0.85, 0.9, 0.95, 1.0]


def test_warnings_that_come_together_count_as_one() -> None:
    """The calls in flight are all refused at once; the rate falls a single step."""
    timer = HandTimer()
    pacer = Pacer(30, timer)
    for seconds in (3, 2, 4):
        pacer.hold(seconds)
    assert pacer.share == pytest.approx(0.8)
    assert pacer.next_slot() == timer.time() + 4


def test_idle_chats_are_forgotten() -> None:
    """Memory holds those who still limit something, not everybody ever written to."""
    timer = HandTimer()
    pacer = Pacer(1000, timer)
    for chat in range(1, 5000):
        pacer.depart(chat, "sendMessage")
        pacer.depart(-chat, "sendMessage")
        timer.move(0.05)
    assert len(pacer._people) <= 21
    assert len(pacer._groups) <= 1201


CALLS = st.tuples(
    st.sampled_from([1, 2, 3, 4, 5, -1, -2, "@channel"]),
    st.sampled_from(["sendMessage", "editMessageText", "copyMessage", "deleteMessage"]),
)
EVENTS = st.one_of(
    CALLS,
    st.floats(0.0, 3.0).map(lambda seconds: ("pause", seconds)),
    st.tuples(st.just("flood"), st.integers(1, 40), st.sampled_from([None, 1, -1])),
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(EVENTS, max_size=60),
    st.integers(1, 40),
    st.integers(0, 2**32),
    st.sampled_from([0.0, 0.002, 0.2]),
)
async def test_no_limit_is_ever_passed_and_everything_departs(
    events: list[tuple[object, ...]], rate: int, seed: int, late: float
) -> None:
    """Whatever comes, and however late the timer: no window overflows and nobody is stuck."""
    chance = random.Random(seed)
    timer = HandTimer(lateness=lambda: chance.uniform(0, late))
    pacer = Pacer(rate, timer)
    log: list[tuple[float, Chat, str]] = []
    held: dict[Chat | None, float] = defaultdict(float)
    waiting: list[tuple[Chat, str]] = []

    async def step() -> None:
        best = min(waiting, key=lambda call: pacer.ready_at(*call))
        if (wait := pacer.ready_at(*best) - timer.time()) > 0:
            await timer.sleep(wait)
            return
        pacer.depart(*best)
        waiting.remove(best)
        log.append((timer.time(), *best))
        assert timer.time() >= max(held[None], held[best[0]]) - ALMOST

    for event in events:
        if event[0] == "pause":
            timer.move(float(str(event[1])))
        elif event[0] == "flood":
            seconds, chat = event[1:]
            assert isinstance(seconds, int)
            assert chat is None or isinstance(chat, int)
            pacer.hold(seconds, chat)
            held[chat] = max(held[chat], timer.time() + seconds)
        else:
            waiting.append((event[0], str(event[1])))  # type: ignore[arg-type]  # a call's chat
            await step()
    steps = 0
    while waiting:
        await step()
        steps += 1
        assert steps < 2000, "somebody is stuck"
    assert most_within([time for time, _, _ in log], 1.0) <= rate
    for chat in {chat for _, chat, _ in log}:
        counted = [t for t, c, m in log if c == chat and (is_group(c) or makes_message(m))]
        assert most_within(counted, 1.0) <= 1
        assert not is_group(chat) or most_within(counted, 60.0) <= 20


async def test_the_hand_moved_timer_wakes_sleepers_in_order() -> None:
    """Two who sleep at once wake each at their own moment, not one after the other's sleep."""
    timer = HandTimer(start=0.0)
    woken: list[tuple[str, float]] = []

    async def sleeper(name: str, seconds: float) -> None:
        await timer.sleep(seconds)
        woken.append((name, timer.time()))

    await asyncio.gather(sleeper("late", 2.0), sleeper("early", 1.0), sleeper("later", 5.0))
    assert woken == [("early", 1.0), ("late", 2.0), ("later", 5.0)]


async def test_an_album_counts_as_its_pieces() -> None:
    """Ten pictures at once are ten messages of the second, and wait until ten fit into it."""
    timer = HandTimer()
    pacer = Pacer(30, timer)
    departures: list[float] = []
    for chat in range(1, 61):
        pieces = 10 if chat % 7 == 0 else 1
        while (wait := max(pacer.next_slot(), pacer.room_at(pieces)) - timer.time()) > 0:
            await timer.sleep(wait)
        pacer.depart(chat, "sendMediaGroup" if pieces > 1 else "sendMessage", pieces)
        departures += [timer.time()] * pieces
    assert most_within(departures, 1.0) <= 30
