"""Letters with albums and groups as they arrive, and what undoes or corrects them."""

import asyncio
import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.api import Answer
from bot.practice.checks import Refused
from bot.practice.groups import Group
from bot.practice.memory import InMemoryApi
from bot.practice.messages import Message
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from handlers.broadcasts.launch import start_campaign, start_repair
from handlers.broadcasts.rendering import Rendering
from handlers.failures import NobodyThere
from handlers.house import House
from storage import campaigns, people, preferences, repairs, venues
from storage.audience import Audience
from storage.campaigns import CORRECT, DELETE, Campaign
from storage.ledgers import FAILED, LEFT_OUT, SENT, STOPPED, WITHHELD, Line
from storage.transaction import Transaction
from tests.delivery.office import Office

HELLO, ALBUM_WORDS = "<b>Hei</b> kaikki", "Kuvia juhlasta"


class Desk:
    """An office that says what the bot says, and a coordinator who announces in it."""

    def __init__(self, office: Office, house: House, maker: Person) -> None:
        self.office = office
        self.house = house
        self.maker = maker
        office.words = Rendering(house).render
        office.dispatch = office.another()

    async def announces(self, content: str, audience: Audience | None = None) -> Campaign:
        """Send a letter to everybody and let it arrive."""

        def start(tx: Transaction) -> Campaign:
            maker = people.by_telegram(tx, self.maker.id)
            assert maker is not None
            return start_campaign(
                tx,
                content=content,
                audience=audience or Audience(),
                topic="news",
                made_by=maker,
                now=self.office.clock.seconds(),
            )

        campaign = await self.office.db.write(start)
        await self.arrives()
        return await self.office.counts(campaign.id)

    async def repairs(
        self,
        campaign: Campaign,
        repair: str,
        content: str = "",
        *,
        at_once: bool = False,
        arrives: bool = True,
    ) -> Campaign:
        """Undo or correct a campaign, and let that arrive."""

        def start(tx: Transaction) -> Campaign:
            maker = people.by_telegram(tx, self.maker.id)
            assert maker is not None
            now = self.office.clock.seconds()
            return start_repair(
                tx,
                of=campaign,
                repair=repair,
                content=content,
                made_by=maker,
                now=now,
                at_once=at_once,
            )

        made = await self.office.db.write(start)
        if arrives:
            await self.arrives()
        return await self.office.counts(made.id)

    async def arrives(self) -> None:
        """Let everything arrive that is due within some seconds."""
        for _ in range(3):
            await self.office.dispatch.drain()
            self.office.pass_time(3)
        await self.office.dispatch.drain()

    async def group(self, *, topic: str | None = None) -> Group:
        """Let the bot into a group where it may post, perhaps in one of its topics."""
        group = self.office.telegram.group("Alumnit", [self.maker], supergroup=bool(topic))
        thread = group.opens_topic(topic) if topic is not None else None

        def add(tx: Transaction) -> None:
            venues.add(
                tx,
                chat_id=group.id,
                kind="group",
                title="Alumnit",
                unit=None,
                language="sv",
                added_by=1,
                now=self.office.clock.seconds(),
            )
            found = venues.by_chat(tx, group.id)
            assert found is not None
            venues.post_in(tx, found.id, thread)

        await self.office.db.write(add)
        return group


@pytest.fixture
async def desk(office: Office, house: House) -> Desk:
    return Desk(office, house, await office.member("Aino"))


def letter(html: str, photos: tuple[str, ...] = (), **more: object) -> str:
    media = [{"kind": "photo", "file_id": one} for one in photos]
    versions = {"": {"html": html, "media": media}}
    return json.dumps({"versions": versions, "links": [], "opens": {}} | more)


def pictures(person: Person, many: int) -> tuple[str, ...]:
    """Return the ids of pictures that a person has sent to the bot."""
    sent = [person.sends_photo(b"a picture") for _ in range(many)]
    return tuple(one.photo.id for one in sent if one.photo is not None)


def said(chat: Person | Group) -> list[Message]:
    return [one for one in chat.chat if one.from_bot]


async def test_a_letter_arrives_with_its_formatting(desk: Desk) -> None:
    """What was written bold is bold, and below it stands who sends it."""
    campaign = await desk.announces(letter(HELLO))
    assert campaign.sent == 1
    assert said(desk.maker)[0].html.startswith(HELLO)


async def test_an_album_comes_with_its_buttons_in_a_second_message(desk: Desk) -> None:
    """Telegram allows no buttons on an album: they follow, to the same person, once."""
    photos = pictures(desk.maker, 3)
    campaign = await desk.announces(letter(ALBUM_WORDS, photos))
    *album, below = said(desk.maker)
    assert [bool(one.photo) for one in album] == [True, True, True]
    assert album[0].words == ALBUM_WORDS
    assert below.buttons
    assert (campaign.total, campaign.sent, campaign.state) == (1, 1, "done")
    row = await desk.office.db.read(
        lambda tx: tx.one("SELECT more_ids FROM outbox WHERE campaign_id IS NOT NULL")
    )
    assert row is not None
    assert json.loads(row[0]) == [one.id for one in (*album, below)]
    budget = await desk.office.db.read(
        preferences.unasked_times, 1, desk.office.clock.seconds(), 0, 0
    )
    assert len(budget) == 1


async def test_an_albums_buttons_are_not_said_again_after_a_doubt(desk: Desk) -> None:
    """A message that may have arrived is not sent a second time, here either."""
    photos = pictures(desk.maker, 2)
    desk.office.telegram.faults.stays_silent(after=True, method="sendMessage", times=9)
    campaign = await desk.announces(letter(ALBUM_WORDS, photos))
    await desk.arrives()
    assert campaign.sent == 1
    assert len([one for one in said(desk.maker) if one.buttons]) == 1


async def test_undoing_deletes_every_message_of_everybody(desk: Desk) -> None:
    """Also all pieces of an album and its buttons; who has left is not missed."""
    onni = await desk.office.member("Onni")
    photos = pictures(desk.maker, 2)
    campaign = await desk.announces(letter(ALBUM_WORDS, photos))
    assert len(said(onni)) == 3
    undone = await desk.repairs(campaign, DELETE)
    assert (undone.state, undone.sent, undone.total) == ("done", 2, 2)
    assert said(onni) == said(desk.maker) == []
    assert await desk.office.db.read(repairs.is_undone, campaign.id)


async def test_what_is_older_than_two_days_stays(desk: Desk) -> None:
    """Telegram lets bots delete their messages for 48 hours only, and the ledger says so."""
    campaign = await desk.announces(letter(HELLO))
    desk.office.clock.move(timedelta(hours=48))
    undone = await desk.repairs(campaign, DELETE)
    ledger = await desk.office.db.read(campaigns.ledger, undone.id)
    assert ledger.rows == [Line(WITHHELD, "too old", 1)]
    assert len(said(desk.maker)) == 1


async def test_undoing_goes_past_pauses_and_topics(desk: Desk) -> None:
    """Whoever wants to hear nothing more still has the wrong message taken away."""
    campaign = await desk.announces(letter(HELLO))

    def quiet(tx: Transaction) -> None:
        tx.run("UPDATE person SET wants_news = 0, paused_until = 9999999999, pace = 'weekly'")

    await desk.office.db.write(quiet)
    undone = await desk.repairs(campaign, DELETE)
    assert undone.sent == 1
    assert said(desk.maker) == []


async def test_undoing_stops_what_still_waits_and_misses_nobody(desk: Desk) -> None:
    """Messages in the air when it is undone are deleted as well, once they have arrived."""
    office = desk.office
    for number in range(9):
        await office.member(f"Jäsen {number}")
    campaign = await _begun(desk, letter(HELLO))
    await office.dispatch._drain_step()
    await office.dispatch._drain_step()
    undone = await desk.repairs(campaign, DELETE)
    first = await office.counts(campaign.id)
    assert (first.state, first.waiting) == ("stopped", 0)
    assert undone.sent == first.sent > 0
    assert all(said(person) == [] for person in office.telegram.people.values())


async def _begun(desk: Desk, content: str, audience: Audience | None = None) -> Campaign:
    def start(tx: Transaction) -> Campaign:
        maker = people.by_telegram(tx, desk.maker.id)
        assert maker is not None
        return start_campaign(
            tx,
            content=content,
            audience=audience or Audience(),
            topic="news",
            made_by=maker,
            now=desk.office.clock.seconds(),
        )

    return await desk.office.db.write(start)


async def test_a_correction_is_a_reply_to_each_message(desk: Desk) -> None:
    """Everybody sees what it corrects; without the message it comes by itself."""
    onni = await desk.office.member("Onni")
    campaign = await desk.announces(letter(HELLO))
    (wrong,) = said(onni)
    await desk.office.call(onni.id, "deleteMessage", {"message_id": wrong.id})
    corrected = await desk.repairs(campaign, CORRECT, letter("Oikea aika on kello 18"))
    assert (corrected.sent, corrected.state) == (2, "done")
    first, second = said(desk.maker)
    assert second.reply_to == first.id
    assert second.words.startswith("Oikea aika")
    assert said(onni)[-1].reply_to is None
    assert await desk.office.db.read(repairs.newest_words, campaign.id) == corrected.content


async def test_a_correction_keeps_quiet_hours_unless_it_is_urgent(desk: Desk) -> None:
    """At night it waits for the morning; at once goes at once."""
    campaign = await desk.announces(letter(HELLO))
    desk.office.clock.move(timedelta(hours=9))  # two at night in Helsinki
    waiting = await desk.repairs(campaign, CORRECT, letter("Yksi"))
    assert (waiting.sent, waiting.waiting) == (0, 1)
    urgent = await desk.repairs(campaign, CORRECT, letter("Kaksi"), at_once=True)
    assert urgent.sent == 1


async def test_the_newest_correction_is_the_last_word(desk: Desk) -> None:
    """An earlier one that waits for the morning does not come after it."""
    campaign = await desk.announces(letter(HELLO))
    desk.office.clock.move(timedelta(hours=9))  # two at night in Helsinki
    waiting = await desk.repairs(campaign, CORRECT, letter("Yksi"))
    await desk.repairs(campaign, CORRECT, letter("Kaksi"), at_once=True)
    desk.office.pass_time(9 * 3600)
    await desk.arrives()
    assert [one.words.split()[0] for one in said(desk.maker)] == ["Hei", "Kaksi"]
    ledger = await desk.office.db.read(campaigns.ledger, waiting.id)
    assert ledger.rows == [Line(WITHHELD, STOPPED, 1)]


async def test_nothing_is_undone_that_nobody_got(desk: Desk) -> None:
    """A campaign that reached nobody has nothing to repair."""
    desk.maker.blocks_bot()
    campaign = await desk.announces(letter(HELLO))
    assert campaign.sent == 0
    with pytest.raises(NobodyThere):
        await desk.repairs(campaign, DELETE)


async def test_groups_of_the_audience_get_it_in_their_language_and_topic(desk: Desk) -> None:
    """They are counted apart; nothing in the group is only for the person who reads it."""
    group = await desk.group(topic="Uutiset")
    audience = Audience(venues=(1, 77))
    campaign = await desk.announces(
        letter(HELLO, links=[{"label": "Lue", "url": "https://example.org/"}]), audience
    )
    (post,) = said(group)
    assert post.thread is not None
    assert [one.text for one in post.buttons] == ["Lue"]
    ledger = await desk.office.db.read(campaigns.ledger, campaign.id)
    assert (ledger.audience, ledger.of(SENT)) == (1, 1)
    assert (ledger.venues, ledger.venues_waiting) == (2, 0)
    assert set(ledger.venue_rows) == {Line(SENT, "", 1), Line(LEFT_OUT, "venue gone", 1)}
    await desk.repairs(campaign, DELETE)
    assert said(group) == []


async def test_a_group_alone_is_an_audience(desk: Desk) -> None:
    """Only groups and channels: no person gets it."""
    group = await desk.group()
    campaign = await desk.announces(letter(HELLO), Audience(venues=(1,), only_venues=True))
    assert (campaign.state, campaign.total, campaign.venues) == ("done", 0, 1)
    assert len(said(group)) == 1
    assert said(desk.maker) == []


async def test_a_group_that_has_moved_is_followed(desk: Desk) -> None:
    """As Telegram tells of its new id with its answer, the same post goes there, once."""
    group = await desk.group()
    grown = group.becomes_supergroup()
    campaign = await desk.announces(letter(HELLO), Audience(venues=(1,), only_venues=True))
    assert campaign.state == "done"
    assert len(said(grown)) == 1
    venue = await desk.office.db.read(venues.by_id, 1)
    assert venue is not None
    assert venue.chat_id == grown.id
    await desk.repairs(campaign, DELETE)
    assert said(grown) == []


async def test_a_group_that_the_bot_has_met_under_its_new_id_gets_it_once(desk: Desk) -> None:
    """What waits for the group as it was goes to it as it is now."""
    group = await desk.group()
    campaign = await _begun(desk, letter(HELLO), Audience(venues=(1,), only_venues=True))
    await desk.office.db.write(campaigns.pause, campaign.id, desk.office.clock.seconds())
    await desk.arrives()
    grown = group.becomes_supergroup()

    def meet(tx: Transaction) -> None:
        now = desk.office.clock.seconds()
        venues.add(
            tx,
            chat_id=grown.id,
            kind="group",
            title="Alumnit",
            unit=None,
            language="fi",
            added_by=1,
            now=now,
        )
        venues.follow(tx, group.id, grown.id)
        campaigns.resume(tx, campaign.id, now)

    await desk.office.db.write(meet)
    await desk.arrives()
    assert len(said(grown)) == 1
    ledger = await desk.office.db.read(campaigns.ledger, campaign.id)
    assert ledger.venue_rows == [Line(SENT, "", 1)]


async def test_a_group_that_has_put_the_bot_out_is_left_out_from_then_on(desk: Desk) -> None:
    """The ledger says why, and the next campaign knows it."""
    group = await desk.group()
    group.removes_bot()
    campaign = await desk.announces(letter(HELLO), Audience(venues=(1,)))
    assert (campaign.state, campaign.sent) == ("done", 1)
    ledger = await desk.office.db.read(campaigns.ledger, campaign.id)
    assert ledger.venue_rows == [Line(FAILED, "kicked", 1)]
    again = await desk.announces(letter(HELLO), Audience(venues=(1,)))
    ledger = await desk.office.db.read(campaigns.ledger, again.id)
    assert ledger.venue_rows == [Line(LEFT_OUT, "venue gone", 1)]


async def test_an_albums_buttons_do_not_come_after_it_was_undone(desk: Desk) -> None:
    """They wait for two seconds: who undoes within them is spared the rest."""
    photos = pictures(desk.maker, 2)
    campaign = await _begun(desk, letter(ALBUM_WORDS, photos))
    await desk.office.dispatch.drain()
    assert len(said(desk.maker)) == 2
    undone = await desk.repairs(campaign, DELETE)
    assert undone.sent == 1
    assert said(desk.maker) == []


async def test_in_a_group_whose_topic_is_gone_nothing_is_posted_any_more(desk: Desk) -> None:
    """It does not come up among what the others talk about: the ledger says why it did not go."""
    group = await desk.group()

    def lose(tx: Transaction) -> None:
        venues.post_in(tx, 1, 4242)

    await desk.office.db.write(lose)
    for reason in (Line(FAILED, "topic_gone", 1), Line(LEFT_OUT, "venue gone", 1)):
        campaign = await desk.announces(letter(HELLO), Audience(venues=(1,)))
        assert campaign.state == "done"
        assert said(group) == []
        ledger = await desk.office.db.read(campaigns.ledger, campaign.id)
        assert ledger.venue_rows == [reason]


@pytest.mark.parametrize("trouble", [None, Refused(429, "Too Many Requests", retry_after=2)])
async def test_an_albums_buttons_under_way_are_gone_as_well_once_it_is_undone(
    desk: Desk, trouble: Refused | None
) -> None:
    """Also if Telegram had them wait: whatever had departed when it was undone is deleted."""
    office = desk.office
    office.api = held = Held(office.telegram, "sendMessage")
    office.dispatch = office.another()
    await _begun(desk, letter(ALBUM_WORDS, pictures(desk.maker, 2)))
    running = asyncio.create_task(office.dispatch.run())
    while not held.called.is_set():
        office.pass_time(1)
        office.dispatch.wake()
        await asyncio.sleep(0)
    assert len(said(desk.maker)) == 2
    if trouble is not None:
        office.telegram.faults.add(trouble, method="sendMessage")
    undone = await desk.repairs(await office.counts(1), DELETE, arrives=False)
    await until_claimed(office, undone.id)
    held.let.set()
    await asyncio.sleep(0)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await desk.arrives()
    assert said(desk.maker) == []
    assert (await office.counts(undone.id)).sent == 1


class Held(InMemoryApi):
    """A Telegram in which the first call of one method is under way until it is let through."""

    def __init__(self, telegram: Telegram, method: str) -> None:
        super().__init__(telegram)
        self.method = method
        self.called = asyncio.Event()
        self.let = asyncio.Event()

    async def call(self, method: str, params: Mapping[str, Any], *args: Any, **more: Any) -> Answer:
        if method == self.method:
            self.called.set()
            await self.let.wait()
        return await super().call(method, params, *args, **more)


async def until_claimed(office: Office, campaign: int) -> None:
    """Return once its first delivery has been made ready to go."""
    async with asyncio.timeout(30):
        while not await office.db.read(campaigns.under_way, campaign):
            office.dispatch.wake()
            await asyncio.sleep(0)
