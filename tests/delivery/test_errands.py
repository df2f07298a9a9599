"""Errands: files that are made for a person, and files of theirs that are fetched and read."""

import asyncio
import sys
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from bot.api import NoAnswer, NotSent
from bot.practice.checks import Refused
from bot.workshop import Workshop
from config.markup import Markup
from handlers import backstage
from handlers.house import House
from handlers.incoming import Document
from handlers.recipes import Args, NothingToMake, Recipe, Taker
from handlers.screen import Screen
from handlers.turn import Turn
from storage import people, updates
from storage.transaction import Transaction
from tests.stories.conftest import aino, onni, world
from tests.stories.world import Alumnus, World

__all__ = ["aino", "onni", "world"]

MADE = "tests.delivery.made"


def gather(_: House, tx: Transaction, args: Args) -> str:
    """Read the person's name when the file is made, not before."""
    person = people.by_id(tx, args["person"])
    if person is None or args.get("gone"):
        raise NothingToMake
    return args.get("words") or f"Dear {person.name}, in {args['language']}"


def take(turn: Turn, args: Args, read: Any) -> None:
    """Tell what was read."""
    turn.send(Screen(turn.say("list-line", line=f"{args['about']}: {' / '.join(read)}")))


def failed(turn: Turn, _: Args, reason: str) -> None:
    """Tell why nothing was read."""
    turn.send(Screen(turn.say("list-line", line=reason)))


@pytest.fixture(autouse=True)
def shelf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Recipes of these stories, beside those of the house."""
    for name in ("letter", "slow_letter", "torn", "vanishing"):
        monkeypatch.setitem(backstage.RECIPES, name, Recipe(gather, f"{MADE}:{name}"))
    taker = Taker(lambda *_: ">", f"{MADE}:lines", take, failed)
    monkeypatch.setitem(backstage.TAKERS, "lines", taker)


async def has_turn(someone: Alumnus, act: Callable[[Turn], None], *, settles: bool = True) -> None:
    """Run a turn for somebody, and let what it leads to happen."""
    world, record = someone.world, await someone.record()
    assert record is not None
    world.remember()
    await world.app.turns.alone(record.id, act)
    if settles:
        await world.settles()


def asks_for(recipe: str, **args: Any) -> Callable[[Turn], None]:
    """Return a turn that answers with a file."""

    def act(turn: Turn) -> None:
        turn.send_file(recipe, args, Screen(turn.say("list-line", line="here")))

    return act


def reads(file: Any, name: str = "notes.txt") -> Callable[[Turn], None]:
    """Return a turn that lets a file be fetched."""

    def act(turn: Turn) -> None:
        turn.fetch(Document(file.id, name, file.size), "lines", {"about": name})

    return act


async def minutes_pass(world: World, many: int, by: int = 1) -> None:
    """Let time pass bit by bit, as it does: each attempt plans the next one."""
    for _ in range(0, many, by):
        await world.moves(minutes=by)


async def test_a_file_is_made_from_what_is_stored_when_it_is_sent(aino: Alumnus) -> None:
    """It comes as a document with its caption; the row keeps nothing of it."""
    await has_turn(aino, asks_for("letter"))
    assert aino.last.document is not None
    assert aino.last.document.name == "letter.txt"
    assert aino.last.document.content == b"Dear Aino, in fi"
    assert aino.last.words == "• here"
    left = await aino.world.db.read(lambda tx: tx.value("SELECT count(recipe) FROM outbox"))
    assert left == 0


async def test_what_cannot_be_made_is_told_and_kept(onni: Alumnus) -> None:
    """The person hears a kind sentence in their language, the owner finds where it failed."""
    onni.world.may_fail = True
    await has_turn(onni, asks_for("torn"))
    onni.sees("En saanut tiedostoa valmiiksi")
    kept = await onni.world.db.read(updates.failures)
    assert [(one.error, "torn" in one.given) for one in kept] == [("ValueError", True)]
    assert "Dear" not in kept[0].trace + kept[0].given  # nobody's words are kept


async def test_a_workshop_that_dies_is_begun_anew(aino: Alumnus) -> None:
    """One file is lost and told; the next one is made."""
    aino.world.may_fail = True
    await has_turn(aino, asks_for("vanishing"))
    aino.sees("En saanut tiedostoa tehtyä")
    await has_turn(aino, asks_for("letter"))
    assert aino.last.document is not None


async def test_nothing_is_sent_of_what_is_gone(aino: Alumnus) -> None:
    """A file about something that is no more is quietly not made."""
    await has_turn(aino, asks_for("letter", gone=True))
    aino.sees_nothing()
    assert not await aino.world.db.read(updates.failures)


async def test_peoples_turns_go_on_while_a_file_is_made(
    aino: Alumnus, onni: Alumnus, tmp_path: Path
) -> None:
    """What takes a processor for long takes it from nobody: it is made in another process."""
    world, enough = aino.world, tmp_path / "enough"
    await has_turn(aino, asks_for("letter"))  # the process is there from now on
    await has_turn(aino, asks_for("slow_letter", words=str(enough)), settles=False)
    making = asyncio.create_task(world.app.dispatch.drain())
    await asyncio.sleep(0)
    record = await onni.record()
    assert record is not None
    said = Screen(Markup("meanwhile"))
    await world.app.turns.alone(record.id, lambda turn: turn.send(said))
    assert not making.done()
    enough.touch()
    await making
    assert aino.last.document is not None


async def test_a_file_that_came_is_fetched_read_and_taken_once(world: World, aino: Alumnus) -> None:
    """Its bytes become a turn of the person who sent it."""
    file = aino.account.sends_document("notes.txt", b"milk\nbread").document
    await world.settles()
    await has_turn(aino, reads(file))
    aino.sees("• notes.txt: > milk / > bread")
    await world.restarts()
    assert aino.count_of("> milk") == 1


async def test_what_cannot_be_read_is_told(world: World, aino: Alumnus) -> None:
    """Whatever is in a file, its sender hears of it and the bot goes on."""
    world.may_fail = True
    file = aino.account.sends_document("notes.txt", b"\xff\xfe\x00\x9f").document
    await world.settles()
    await has_turn(aino, reads(file))
    aino.sees("• unreadable")


async def test_a_file_that_is_too_large_to_fetch_is_told(world: World, aino: Alumnus) -> None:
    """Telegram gives a bot at most 20 MB."""
    file = aino.account.sends_document("notes.txt", b"x" * 21_000_000).document
    await world.settles()
    await has_turn(aino, reads(file))
    aino.sees("• too big")


TROUBLES = {
    "out of order": Refused(502, "Bad Gateway"),
    "silence": NoAnswer("silence"),
    "no network": NotSent("refused"),
    "too many": Refused(429, "Too Many Requests", retry_after=2),
}


@pytest.mark.parametrize("method", ["getFile", "download"])
@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_a_file_that_cannot_be_fetched_now_is_fetched_later(
    world: World, aino: Alumnus, method: str, trouble: Refused | NotSent | NoAnswer
) -> None:
    """Nothing is told of it: the row waits as any other, through a restart too."""
    file = aino.account.sends_document("notes.txt", b"milk").document
    await world.settles()
    world.telegram.faults.add(trouble, times=2, method=method)
    await has_turn(aino, reads(file))
    await world.restarts()
    await minutes_pass(world, 6)
    assert (aino.count_of("> milk"), aino.count_of("gone")) == (1, 0)


@pytest.mark.parametrize("method", ["getFile", "download"])
@pytest.mark.parametrize(
    "trouble", [Refused(502, "Bad Gateway"), NoAnswer("silence")], ids=["refused", "silent"]
)
async def test_a_file_that_never_comes_is_told_once(
    world: World, aino: Alumnus, method: str, trouble: Refused | NoAnswer
) -> None:
    """After some ten attempts within the hour: whoever sent it need not wait for ever."""
    file = aino.account.sends_document("notes.txt", b"milk").document
    await world.settles()
    world.telegram.faults.add(trouble, times=10**6, method=method)
    await has_turn(aino, reads(file))
    await minutes_pass(world, 60, by=5)
    assert aino.count_of("• gone") == 1
    assert await world.db.read(lambda tx: tx.value("SELECT count(recipe) FROM outbox")) == 0


async def test_a_file_that_telegram_has_no_more_is_told_at_once(
    world: World, aino: Alumnus
) -> None:
    """Its refusal is final, unlike that of a gateway."""
    file = aino.account.sends_document("notes.txt", b"milk").document
    await world.settles()
    world.telegram.faults.refuses(404, "Not Found", method="download")
    await has_turn(aino, reads(file))
    aino.sees("• gone")


async def test_a_file_that_keeps_failing_keeps_no_other_waiting(
    world: World, aino: Alumnus, onni: Alumnus
) -> None:
    """Files that people send have a lane of their own, not a line."""
    first = aino.account.sends_document("first.txt", b"milk").document
    second = onni.account.sends_document("second.txt", b"bread").document
    await world.settles()
    world.telegram.faults.breaks(502, method="download")
    await has_turn(aino, reads(first, "first.txt"), settles=False)
    await has_turn(onni, reads(second, "second.txt"))
    onni.sees("• second.txt: > bread")
    await world.moves(minutes=1)
    aino.sees("• first.txt: > milk")


async def test_a_file_whose_turn_fails_again_and_again_is_told(
    world: World, aino: Alumnus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours: it is kept, tried some more, and in the end told."""
    world.may_fail = True

    def stumbles(turn: Turn, args: Args, read: Any) -> None:
        raise LookupError

    taker = Taker(lambda *_: ">", f"{MADE}:lines", stumbles, failed)
    monkeypatch.setitem(backstage.TAKERS, "lines", taker)
    file = aino.account.sends_document("notes.txt", b"milk").document
    await world.settles()
    await has_turn(aino, reads(file))
    await minutes_pass(world, 6)
    assert aino.count_of("• unreadable") == 1


async def test_a_file_is_made_once_more_after_a_crash_before_it_was_sent(aino: Alumnus) -> None:
    """The row waits as any other: nothing is lost, and nothing is doubled."""
    await has_turn(aino, asks_for("letter"), settles=False)
    await aino.world.restarts()
    assert aino.count_of("• here") == 1


async def test_work_without_an_end_keeps_nobody_waiting() -> None:
    """What takes too long is given up with its process; the next work is done in a new one."""
    workshop = Workshop(most_seconds=0.3)
    with pytest.raises(TimeoutError):
        await workshop.do(f"{MADE}:endless", "")
    workshop = Workshop()
    assert (await workshop.do(f"{MADE}:letter", "Dear")).content == b"Dear"
    endless = asyncio.create_task(workshop.do(f"{MADE}:endless", ""))
    await asyncio.sleep(0)
    async with asyncio.timeout(60):
        await workshop.close()  # does not wait for what is under way
        with pytest.raises((BrokenProcessPool, asyncio.CancelledError)):
            await endless


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep no such limit")
async def test_a_file_that_unfolds_without_an_end_takes_only_so_much_memory() -> None:
    """The workshop's process hears that there is no more; the machine is not brought down."""
    workshop = Workshop()
    with pytest.raises(MemoryError):
        await workshop.do(f"{MADE}:swelling", "")
    await workshop.close()
