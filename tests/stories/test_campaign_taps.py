"""The buttons under announcements: each opens its thing below, and each person counts once."""

import pytest

from config.markup import Markup
from handlers.announcing.letter import EVENT, OFFER, ROUND, VISIT, Letter, Link, Version
from handlers.buttons import CampaignTap, Forget
from storage import campaign_taps
from tests.stories import doors, mailing, rounds, visiting
from tests.stories.mailing import seen
from tests.stories.test_merged_seats import unite
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

LINKS = (Link("Lue lisää", "https://example.fi/kahvit"),)


@pytest.fixture(params=("fi-simple", "sv"))
async def say(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of two languages."""
    return Words(world, request.param)


@pytest.fixture
async def kaisa(world: World, say: Words) -> Alumnus:
    """The owner, in each of them."""
    return await world.member("Kaisa", id=OWNER_ID, language=say.language, wants=())


@pytest.fixture
async def pekka(world: World, say: Words) -> Alumnus:
    """An alumnus, in each of them."""
    return await world.member("Pekka", language=say.language)


def opening(what: str, number: int, links: tuple[Link, ...] = ()) -> Letter:
    """Return an announcement with a button that opens something."""
    return Letter({"": Version(Markup("Tule mukaan"))}, links, what, number)


async def taps(world: World, campaign_id: int) -> int:
    """Return how many have tapped."""
    found = await world.db.read(campaign_taps.counts, campaign_id)
    return found.get(0, 0)


async def test_an_event_opens_below_and_each_person_counts_once(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, pekka: Alumnus
) -> None:
    """The announcement stays as it is; the ledger says how many have opened it."""
    event = await doors.holds(world, unit=None)
    sent = await mailing.sends(kaisa, opening(EVENT, event))
    message = pekka.last
    for _ in range(3):
        await pekka.taps(say("announcing-open-event-button"))
        assert "Alumni-ilta" in pekka.last.words
    assert message in pekka.account.chat
    assert await taps(world, sent) == 1
    await mailing.opens(kaisa, say)
    kaisa.sees(say("ledger-taps", **{"people-number": 1}))
    await aino.taps("Katso tapahtuma")
    assert await taps(world, sent) == 2


async def test_links_cannot_be_counted_and_that_is_said(
    world: World, say: Words, kaisa: Alumnus, pekka: Alumnus
) -> None:
    """Telegram does not tell who opens a page."""
    await mailing.sends(kaisa, opening("", 0, LINKS))
    assert "Lue lisää" in [one.text for one in pekka.last.buttons]
    await mailing.opens(kaisa, say)
    kaisa.sees(say("ledger-links-uncounted"))
    assert say("ledger-taps", **{"people-number": 0}) not in kaisa.last.words


async def test_a_survey_opens_for_who_is_asked(
    world: World, say: Words, kaisa: Alumnus, pekka: Alumnus
) -> None:
    """It begins where the invitation would; after it has been closed the button says so."""
    await rounds.sends(kaisa, 1, language=say.language)
    await mailing.sends(kaisa, opening(ROUND, 1))
    await pekka.taps(say("announcing-open-round-button"))
    asked = {"fi-simple": "Mitä teet nyt?", "sv": "Vad gör du just nu?"}
    pekka.sees(asked[say.language])
    await world.moves(days=200)
    await pekka.taps(say("announcing-open-round-button"))
    assert pekka.news()


async def test_a_request_opens_and_is_answered_as_if_asked(
    world: World, say: Words, kaisa: Alumnus
) -> None:
    """Whoever comes forward by the announcement counts as any other who was asked."""
    keeper = await visiting.keeper(world, "Tiina", say.language)
    await visiting.visitor(world, "Ville", field=visiting.FIELD)
    await visiting.asks(keeper, say)
    pekka = await visiting.visitor(world, "Pekka", say.language)
    sent = await mailing.sends(kaisa, opening(VISIT, 1))
    await pekka.taps(say("announcing-open-visit-button"))
    pekka.sees(visiting.TITLE)
    assert await taps(world, sent) == 1
    stranger = await visiting.visitor(world, "Sulo", say.language)
    await stranger.starts()
    await stranger.presses(stranger.last.id, CampaignTap(sent, 0).encode())
    assert visiting.TITLE not in stranger.last.words
    assert await taps(world, sent) == 1


async def test_who_did_not_get_it_does_not_count(
    world: World, say: Words, kaisa: Alumnus, pekka: Alumnus
) -> None:
    """A button found elsewhere opens the event, which is everybody's, and counts nobody."""
    event = await doors.holds(world, unit=None)
    sent = await mailing.sends(kaisa, opening(EVENT, event))
    late = await world.member("Sulo", language=say.language)
    await late.starts()
    await late.presses(late.last.id, CampaignTap(sent, 0).encode())
    assert "Alumni-ilta" in late.last.words
    assert await taps(world, sent) == 0
    for forged in (CampaignTap(sent, 1), CampaignTap(sent, 60), CampaignTap(99, 0)):
        await pekka.presses(pekka.last.id, forged.encode())
        pekka.sees(say("error-stale-press"))
    assert await taps(world, sent) == 0


async def test_the_number_stays_when_people_leave_or_become_one(
    world: World, say: Words, kaisa: Alumnus, aino: Alumnus, pekka: Alumnus
) -> None:
    """Erasing takes away who tapped, not how many; of two accounts one has tapped for both."""
    event = await doors.holds(world, unit=None)
    sent = await mailing.sends(kaisa, opening(EVENT, event))
    await aino.taps("Katso tapahtuma")
    await world.db.write(unite, aino.id, pekka.id, world.clock.seconds())
    await pekka.taps(say("announcing-open-event-button"))
    assert await taps(world, sent) == 1
    await pekka.says("/forget")
    await pekka.presses(pekka.last.id, Forget("yes").encode())
    assert await pekka.record() is None
    assert await taps(world, sent) == 1


async def test_a_cancelled_event_says_so(
    world: World, say: Words, kaisa: Alumnus, pekka: Alumnus
) -> None:
    """The button still works: it shows what has become of the event."""
    event = await doors.holds(world, unit=None)
    await mailing.sends(kaisa, opening(EVENT, event))
    await world.db.write(
        lambda tx: tx.run("UPDATE event SET state = 'cancelled' WHERE id = :id", id=event)
    )
    await pekka.taps(say("announcing-open-event-button"))
    pekka.sees(seen(say, "events-cancelled"))


async def test_what_one_can_offer_opens_below(
    world: World, say: Words, kaisa: Alumnus, pekka: Alumnus
) -> None:
    """The reader chooses the ways of taking part, and the announcement stays as it is."""
    sent = await mailing.sends(kaisa, opening(OFFER, 0))
    message = pekka.last
    await pekka.taps(say("announcing-open-offer-button"))
    pekka.sees(say("join-taking-part"))
    assert message in pekka.account.chat
    assert await taps(world, sent) == 1


async def test_that_button_is_chosen_at_once(kaisa: Alumnus, say: Words) -> None:
    """Nothing is left to choose, for it is each reader's own."""
    await kaisa.says("/announce", "Apua tarvitaan")
    await kaisa.taps(say("broadcasts-news-button"), say("audiences-everyone-button"))
    await kaisa.taps(say("announcing-buttons-button"), say("announcing-add-offer-button"))
    kaisa.sees(say("announcing-open-offer-button"))
