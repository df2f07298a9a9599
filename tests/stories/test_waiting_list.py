"""The waiting list in the chat: a place in line, a seat on offer, taken, passed on or missed."""

from datetime import timedelta

import pytest

from config import dates
from config.languages import LANGUAGES
from handlers.buttons import EventDo
from tests.stories.full_house import ASK, EVENING, answer_of, comes, crowd, gathers, said
from tests.stories.gatherings import PLACE, TITLE, helsinki
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World


@pytest.fixture(params=LANGUAGES)
def word(world: World, request: pytest.FixtureRequest) -> Words:
    """The bot's words, in each language in turn."""
    return Words(world, request.param)


@pytest.fixture
async def host(world: World, word: Words) -> Alumnus:
    """A coordinator of the whole school who reads the same language."""
    return await world.member("Kaisa", id=OWNER_ID, wants=(), language=word.language)


def until(world: World, word: Words, moment: str) -> str:
    """Return a moment in Helsinki as the bot says it."""
    return dates.full(helsinki(moment), word.language, world.app.house.organisation.zone)


async def full(world: World, word: Words, kaisa: Alumnus, wait: int = 2) -> list[Alumnus]:
    """Let two people take the only two seats, and others wait in line; return all of them."""
    await gathers(world, kaisa, seats=2)
    people = await crowd(world, 2 + wait, word.language)
    for one in people:
        await comes(one, word)
    return people


async def test_a_full_event_has_a_line(world: World, word: Words, kaisa: Alumnus) -> None:
    """One tap joins the line, the place in it is said, and moving up is seen."""
    *_, third, fourth = await full(world, word, kaisa)
    third.sees_nothing()
    fourth.sees(said(word, "events-waiting", **{"place-number": 2}))
    assert third.has_seen(said(word, "events-waiting", **{"place-number": 1}))
    await third.starts("e1")
    await third.taps(word("events-cannot-button"))
    await fourth.starts("e1")
    fourth.sees(said(word, "events-waiting", **{"place-number": 1}))


async def test_a_freed_seat_is_offered_and_taken(world: World, word: Words, kaisa: Alumnus) -> None:
    """The first in line is told of the seat, and until when it is theirs; others hear nothing."""
    first, _, third, fourth = await full(world, word, kaisa)
    await first.taps(word("events-cannot-button"))
    third.sees(said(word, "waiting-offer", **{"seats-number": 1}), TITLE, PLACE)
    third.sees(said(word, "waiting-offer-until", until=until(world, word, "2026-11-03 10:00")))
    assert third.labels == [word("seat-accept-button"), word("seat-pass-button")]
    fourth.sees_nothing()

    await third.taps(word("seat-accept-button"))
    third.sees(said(word, "waiting-accepted", **{"seats-number": 1}), TITLE, PLACE)
    assert third.toast == word("events-saved", answer="coming")
    await world.moves(days=1, hours=1)
    assert (
        third.count_of(said(word, "waiting-offer", **{"seats-number": 1})) == 0
    )  # the card is new
    fourth.sees_nothing()


async def test_a_passed_seat_goes_to_the_next(world: World, word: Words, kaisa: Alumnus) -> None:
    """Pass is Can't: the next in line hears of the seat at once."""
    first, _, third, fourth = await full(world, word, kaisa)
    await first.taps(word("events-cannot-button"))
    await third.taps(word("seat-pass-button"))
    third.sees(said(word, "waiting-passed"))
    fourth.sees(said(word, "waiting-offer", **{"seats-number": 1}))


async def test_silence_passes_the_seat_on(world: World, word: Words, kaisa: Alumnus) -> None:
    """Who does not answer in a day is told kindly, and can join the line again."""
    first, _, third, fourth = await full(world, word, kaisa)
    await first.taps(word("events-cannot-button"))
    accept = third.button(word("seat-accept-button"))
    await world.moves(hours=23, minutes=59)
    third.sees_nothing()
    await world.moves(minutes=1)
    third.sees(said(word, "waiting-lapsed", title=TITLE).partition("\n")[0])
    fourth.sees(said(word, "waiting-offer", **{"seats-number": 1}))

    await third.presses(*accept)
    third.sees(said(word, "waiting-gone"))
    await third.taps(word("events-coming-button"))
    third.sees(said(word, "events-waiting", **{"place-number": 2}))


async def test_in_the_night_nobody_is_woken(world: World, word: Words, kaisa: Alumnus) -> None:
    """A seat freed at ten in the evening is held, told at eight, and held for a day from then."""
    first, _, third, _ = await full(world, word, kaisa)
    await world.moves_to(helsinki("2026-11-02 22:00"))
    await first.taps(word("events-cannot-button"))
    for who in await crowd(world, 1, word.language):
        await comes(who, word)  # nobody passes by those who wait
        who.sees(said(word, "events-waiting", **{"place-number": 3}))
    assert not third.has_seen(said(word, "waiting-offer", **{"seats-number": 1}))
    await world.moves_to(helsinki("2026-11-03 07:59"))
    third.sees_nothing()
    await world.moves_to(helsinki("2026-11-03 08:00"))
    third.sees(said(word, "waiting-offer-until", until=until(world, word, "2026-11-04 08:00")))


@pytest.mark.parametrize(
    ("freed", "ends"),
    [
        ("2026-11-03 12:00", "2026-11-04 12:00"),
        ("2026-11-04 12:00", "2026-11-04 15:00"),
        ("2026-11-05 12:00", "2026-11-05 12:30"),
        ("2026-11-05 17:20", "2026-11-05 17:30"),
    ],
)
async def test_the_nearer_the_event_the_shorter_the_time(
    world: World, kaisa: Alumnus, freed: str, ends: str
) -> None:
    """A day; three hours on the day before; half an hour on the day; never past the start."""
    word = Words(world, "fi")
    first, _, third, _ = await full(world, word, kaisa)
    await world.moves_to(helsinki(freed))
    await first.starts("e1")
    await first.taps("En pääse")
    third.sees(f"viimeistään {until(world, word, ends)}")
    await world.moves_to(helsinki(ends) - timedelta(minutes=1))
    assert (await answer_of(third)) is not None
    await world.moves(minutes=1)
    mine = await answer_of(third)
    assert mine is None or mine.offered == 0


async def test_a_party_may_come_with_fewer(world: World, word: Words, kaisa: Alumnus) -> None:
    """Who waits for three seats is offered the one that is free, and may bring more later."""
    await gathers(world, kaisa, seats=3, guests=2)
    first, second, third, party = await crowd(world, 4, word.language)
    for one in (first, second, third, party):
        await comes(one, word)
    await party.taps(word("seat-guests-button"), word("seat-more-button"), word("seat-more-button"))
    await first.taps(word("events-cannot-button"))
    party.sees(
        said(word, "waiting-offer", **{"seats-number": 1}),
        said(word, "waiting-offer-fewer", **{"wanted-number": 3}),
    )
    await party.taps(word("seat-accept-button"))
    party.sees(said(word, "waiting-accepted", **{"seats-number": 1}))
    await second.taps(word("events-cannot-button"))
    await party.taps(word("seat-guests-button"), word("seat-more-button"))
    mine = await answer_of(party)
    assert mine is not None
    assert (mine.answer, mine.guests) == ("coming", 1)


async def test_after_closing_one_can_still_decline(
    world: World, word: Words, kaisa: Alumnus
) -> None:
    """The newcomer is told whom to ask; Can't frees a seat for the line, as ever."""
    await gathers(world, kaisa, seats=1, closes=helsinki("2026-11-03 12:00"))
    first, second, late = await crowd(world, 3, word.language)
    for one in (first, second):
        await comes(one, word)
    await late.starts("e1")
    press = late.button(word("events-coming-button"))
    await world.moves_to(helsinki("2026-11-03 12:00"))
    await late.presses(*press)
    late.sees(ASK)
    assert await answer_of(late) is None
    await first.taps(word("events-cannot-button"))
    await second.taps(word("seat-accept-button"))
    second.sees(said(word, "waiting-accepted", **{"seats-number": 1}))


async def test_offers_outlive_the_bot(world: World, word: Words, kaisa: Alumnus) -> None:
    """A seat freed just before the bot goes down is offered once it is back, for the whole time."""
    first, _, third, _ = await full(world, word, kaisa)
    first.account.taps(*first.button(word("events-cannot-button")))
    await world.intake.poll_once()  # the answer is kept, and nothing has been sent
    await world.ends()
    world.clock.move_to(helsinki("2026-11-03 18:00"))
    await world.begins()
    await world.moves()
    assert not third.has_seen(said(word, "waiting-offer", **{"seats-number": 1}))
    await world.moves()
    third.sees(said(word, "waiting-offer-until", until=until(world, word, "2026-11-04 18:00")))


async def test_who_forgets_everything_leaves_a_seat(
    world: World, word: Words, kaisa: Alumnus
) -> None:
    """The clock offers the seat of somebody who has been erased."""
    first, _, third, _ = await full(world, word, kaisa)
    await first.says("/forget")
    await first.taps(word("forget-yes-button"))
    await world.moves(seconds=10)
    third.sees(said(word, "waiting-offer", **{"seats-number": 1}))


async def test_who_has_blocked_the_bot_keeps_their_place(
    world: World, word: Words, kaisa: Alumnus
) -> None:
    """They hear of nothing and lose nothing: the next one is asked, and they when they are back."""
    first, second, third, fourth = await full(world, word, kaisa)
    third.account.blocks_bot()
    await first.taps(word("events-cannot-button"))
    fourth.sees(said(word, "waiting-offer", **{"seats-number": 1}))
    await fourth.taps(word("seat-accept-button"))
    third.account.unblocks_bot()
    await third.starts()
    await second.taps(word("events-cannot-button"))
    third.sees(said(word, "waiting-offer", **{"seats-number": 1}))


async def test_a_coordinator_finds_a_larger_room(world: World, word: Words, host: Alumnus) -> None:
    """More seats are offered at once, in the order of the line; the coordinator sees numbers."""
    *_, third, fourth, fifth = await full(world, word, host, wait=3)
    await host.starts("e1")
    await host.presses(host.last.id, EventDo(1, "item_capacity").encode())
    await host.says("4")
    for who in (third, fourth):
        who.sees(said(word, "waiting-offer", **{"seats-number": 1}))
    fifth.sees_nothing()
    await third.taps(word("seat-accept-button"))
    await host.presses(host.last.id, EventDo(1, "manage").encode())
    host.sees(
        said(word, "desk-number-coming", **{"people-number": 3}),
        said(word, "desk-number-waiting", **{"people-number": 2}),
        said(word, "events-seats-left", **{"seats-number": 0}),
    )


async def test_a_cancelled_event_has_no_seats(world: World, word: Words, host: Alumnus) -> None:
    """Who waits is told as well; the button of an offer says what has become of the event."""
    first, _, third, fourth = await full(world, word, host)
    await first.taps(word("events-cannot-button"))
    accept = third.button(word("seat-accept-button"))
    await host.starts("e1")
    await host.presses(host.last.id, EventDo(1, "cancel_now").encode())
    for who in (third, fourth):
        who.sees(said(word, "events-cancelled"))
    await third.presses(*accept)
    third.sees(said(word, "events-cancelled"))
    assert not third.has_seen(said(word, "waiting-gone"))
    mine = await answer_of(third)
    assert mine is not None
    assert (mine.answer, mine.offered) == ("waiting", 0)
    await world.moves(days=1)
    third.sees_nothing()


async def test_who_waits_in_vain_hears_of_it_once(
    world: World, word: Words, kaisa: Alumnus
) -> None:
    """When the event begins, whoever is still in line is told kindly; the others hear nothing."""
    first, second, third, fourth = await full(world, word, kaisa)
    in_vain = said(word, "waiting-left-out", title=TITLE)
    await world.moves_to(EVENING - timedelta(minutes=1))
    assert not third.has_seen(in_vain)
    await world.moves(minutes=1)
    for one in (third, fourth):
        one.sees(in_vain)
        assert one.labels == [word("events-list-button")]
    await world.restarts()
    await world.moves(hours=9)
    assert [one.count_of(in_vain) for one in (first, second, third, fourth)] == [0, 0, 1, 1]
    await fourth.taps(word("events-list-button"))
    fourth.sees(word("events-none"))


async def test_who_let_an_offer_pass_is_not_told_that_no_seat_came_free(
    world: World, word: Words, kaisa: Alumnus
) -> None:
    """A seat was free: it was theirs until the event began."""
    first, _, third, fourth = await full(world, word, kaisa)
    await world.moves_to(EVENING - timedelta(minutes=20))
    await first.taps(word("events-cannot-button"))
    third.sees(said(word, "waiting-offer", **{"seats-number": 1}))
    await world.moves(minutes=20)
    in_vain = said(word, "waiting-left-out", title=TITLE)
    assert [one.count_of(in_vain) for one in (third, fourth)] == [0, 1]


async def test_long_after_the_beginning_nobody_is_told_of_it(
    world: World, word: Words, kaisa: Alumnus
) -> None:
    """The bot was away for two days: by then it goes without saying."""
    *_, third, fourth = await full(world, word, kaisa)
    await world.moves_to(EVENING + timedelta(days=2))
    in_vain = said(word, "waiting-left-out", title=TITLE)
    assert [one.count_of(in_vain) for one in (third, fourth)] == [0, 0]
