"""Killed at any moment: no answer is lost, none counts twice, nobody gets a message to many twice.

A reply that may not have arrived is said once more, no oftener; so fate leaves the bot time to do
so before it strikes again.
"""

import asyncio
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from bot.clock import Clock
from handlers.house import House
from handlers.people.joining import FORM as REGISTRATION
from storage.consents import MEMBERSHIP, NEWS
from tests.process.asked import Newcomer, Words
from tests.process.conftest import Bots
from tests.process.fate import IN_A_BROADCAST, IN_A_TALK, Fate, WatchedTelegram
from tests.process.ledger import (
    Loss,
    Member,
    answered,
    broadcast,
    joined,
    leave_sending,
    loss,
    opened,
    settle,
)
from tests.process.walkers import Says, Step, Taps, Walker

pytestmark = pytest.mark.process

FAULTS = ("form-want-choice", "form-option-gone", "form-not-asked", "error-failed")


def nothing_lost(telegram: WatchedTelegram) -> Loss:
    """Return books in which every update has had one turn, and all has been said."""
    updates = telegram.box.updates._last
    return Loss(failures=[], left_sending=0, left_waiting=[], updates=[*range(1, updates + 1)])


def hears_no_fault(walker: Walker, words: Words) -> bool:
    """Tell whether all that the person said was understood: said twice, it would not be."""
    return not any(walker.has(words.of(fault)) for fault in FAULTS)


async def prepared(folder: Path, house: House, members: list[Member]) -> None:
    """Let these people have joined before the bot is started."""
    async with opened(folder) as db:
        await db.write(settle, house, members, Clock().seconds())


def old_friend(telegram: WatchedTelegram, name: str) -> Walker:
    """Return somebody who started the bot long ago."""
    account = telegram.person(name)
    account.has_started_before()
    return Walker(telegram, account)


async def all_is_said(house: House, walkers: Iterable[tuple[Walker, str]]) -> None:
    """Wait until the bot, started anew, has come to the end of what it had to say to each."""
    async with asyncio.TaskGroup() as group:
        for walker, language in walkers:
            walker.account.says("/language")
            group.create_task(walker.walks(end=Words(house, language).of("language-ask")))


async def test_registrations_survive_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path
) -> None:
    """Eight people join while the bot is killed four times: all of them are in, as they said."""
    bot, newcomers = bots(BROADCAST_RATE="1000"), [Newcomer.any(house, n, luck) for n in range(8)]
    walkers = [Walker(telegram, telegram.person(one.name)) for one in newcomers]
    await bot.starts("run")
    async with asyncio.TaskGroup() as group:
        group.create_task(Fate(telegram, bot, luck).strikes(IN_A_TALK, least=10, most=16))
        for walker, one in zip(walkers, newcomers, strict=True):
            walker.account.starts()
            welcome = Words(house, one.language).of("join-done", name=one.name)
            group.create_task(walker.walks(*one.steps(house), end=welcome, may_ask=True))
    await all_is_said(house, [(w, one.language) for w, one in zip(walkers, newcomers, strict=True)])
    assert await bot.ends() == 0, bot.told

    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        for walker, one in zip(walkers, newcomers, strict=True):
            person, consents = await db.read(joined, walker.id)
            assert person is not None
            assert person.is_member
            kept = {name: getattr(person, name) for name in ("name", "language", "unit", "field")}
            assert kept == {name: getattr(one, name) for name in kept}
            told = ("graduation_year", "expected_year", "qualification", "region", "activity")
            assert {x: getattr(person, x) for x in told} == {x: getattr(one, x) for x in told}
            assert consents == {MEMBERSHIP, *one.wants}
            # A registration that is done has left nothing half-done behind.
            assert await db.read(answered, walker.id, REGISTRATION, 0) == {}
            assert hears_no_fault(walker, Words(house, one.language))


def sends(words: Words, preview: str, number: int) -> list[Step]:
    """Return the taps that send what was composed to everybody: so many people."""
    send = words.of("broadcasts-send-button", **{"people-number": number})
    return [
        Taps(words.of("audiences-ask-all"), words.of("audiences-everyone-button")),
        Taps(words.of(preview), send),
    ]


async def test_a_broadcast_survives_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path
) -> None:
    """Three hundred people, four kills: nobody gets it twice, everybody is accounted for."""
    text = "Tervetuloa kahville torstaina!"
    kaisa = old_friend(telegram, "Kaisa")
    receivers = [old_friend(telegram, f"Vastaanottaja {n}") for n in range(300)]
    for gone in luck.sample(receivers, 5):
        gone.account.deletes_account()
    members = [
        Member(one.id, luck.choice(house.organisation.languages), (NEWS,)) for one in receivers
    ]
    await prepared(tmp_path, house, [Member(kaisa.id, "fi"), *members])
    # As many as depart in half a second may be on their way when the bot is killed: some 30.
    bot = bots(BROADCAST_RATE="60", OWNERS=str(kaisa.id))
    await bot.starts("run")
    kaisa.account.says("/announce")
    words = Words(house, "fi")
    steps: list[Step] = [
        Says(words.of("announcing-ask-message"), text),
        Taps(words.of("broadcasts-ask-topic"), words.of("broadcasts-news-button")),
        Taps(words.of("audiences-ask-all"), words.of("audiences-everyone-button")),
        Taps(words.of("announcing-state-draft"), words.of("announcing-send-button")),
        Taps(
            words.of("announcing-confirm"),
            words.of("broadcasts-send-button", **{"people-number": len(receivers)}),
        ),
    ]
    async with asyncio.TaskGroup() as group:
        group.create_task(Fate(telegram, bot, luck).strikes(IN_A_BROADCAST, least=10, most=45))
        group.create_task(kaisa.walks(*steps, end=words.of("broadcasts-state-done")))
    await all_is_said(house, [(kaisa, "fi")])
    assert await bot.ends() == 0, bot.told

    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        sent = await db.read(broadcast)
    campaign, outcomes = sent.campaign, list(sent.deliveries.values())
    assert (campaign.state, campaign.total) == ("done", len(receivers))
    assert campaign.sent + campaign.failed + campaign.unknown + campaign.withheld == campaign.total
    counted = {name: getattr(campaign, name) for name in ("sent", "failed", "unknown")}
    assert counted == {name: outcomes.count(name) for name in counted}
    assert sent.deliveries.keys() == {one.id for one in receivers}
    for one in receivers:
        state, got = sent.deliveries[one.id], one.has(text)
        assert (state, got) in {("sent", 1), ("failed", 0), ("unknown", 0), ("unknown", 1)}
    assert campaign.sent > campaign.unknown


async def test_a_card_never_goes_back_to_what_it_said_before(
    telegram: WatchedTelegram, bots: Bots, house: House, tmp_path: Path
) -> None:
    """Edits of one card that were under way in a crash are repeated in their order."""
    aino = old_friend(telegram, "Aino")
    card = telegram.call("sendMessage", {"chat_id": aino.id, "text": "Eka"}).result["message_id"]
    async with opened(tmp_path) as db:
        now = Clock().seconds()
        await db.write(settle, house, [Member(aino.id, "fi")], now)
        await db.write(leave_sending, aino.id, card, ["Toka", "Kolmas"], now)
    bot = bots()
    await bot.starts("run")
    await aino.walks(end="Kolmas")
    await all_is_said(house, [(aino, "fi")])
    assert await bot.ends() == 0
    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
    assert aino.account.chat[0].text == "Kolmas"
