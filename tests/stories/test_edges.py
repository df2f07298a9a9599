"""Signing up at its edges: what comes late, from elsewhere, or between two things that happen."""

import pytest

from config.languages import LANGUAGES
from handlers.buttons import EventDo, SeatDo
from handlers.screen import LONGEST_LABEL
from storage import attendance
from tests.stories.changes import does, edits
from tests.stories.full_house import ASK, EVENING, answer_of, comes, crowd, gathers, said
from tests.stories.gatherings import TITLE, helsinki
from tests.stories.signing import changes
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


async def test_my_tells_of_a_seat_on_offer(world: World, word: Words, host: Alumnus) -> None:
    """Who is to answer reads in /my that a seat is theirs and until when, not a place in line."""
    await gathers(world, host, seats=1)
    first, second = await crowd(world, 2, word.language)
    for one in (first, second):
        await comes(one, word)
    await second.says("/my")
    second.sees(said(word, "events-waiting", **{"place-number": 1}))
    await first.taps(word("events-cannot-button"))
    await second.says("/my")
    offered = said(word, "events-seat-offered", until="|").split("|")[0]
    second.sees(said(word, "my-waiting"), offered)
    assert said(word, "events-waiting", **{"place-number": 1}) not in second.last.words
    await second.taps(f"1. {TITLE}")
    second.sees(offered)
    await second.taps(word("events-coming-button"))
    second.sees(said(word, "seat-coming"))


async def test_who_misses_an_offer_after_closing_is_told_whom_to_ask(
    world: World, word: Words, host: Alumnus
) -> None:
    """Nobody is told to sign up again when they cannot; whom to ask is said once."""
    await gathers(world, host, seats=1, closes=helsinki("2026-11-02 12:00"))
    first, second = await crowd(world, 2, word.language)
    for one in (first, second):
        await comes(one, word)
    await first.taps(word("events-cannot-button"))
    accept = second.button(word("seat-accept-button"))
    await world.moves(days=1)
    second.sees(ASK)
    assert said(word, "waiting-lapsed", title=TITLE) not in second.last.words
    await second.presses(*accept)
    second.sees(said(word, "waiting-gone-closed"), said(word, "events-closed"), ASK)
    assert not second.has_seen(said(word, "waiting-gone"))
    assert second.news()[-1].words.count(ASK) == 1


@pytest.mark.parametrize("how", ["cancelled", "begun", "declined"])
async def test_a_note_that_comes_too_late(
    world: World, word: Words, host: Alumnus, how: str
) -> None:
    """It is not kept, the reason is said, and the next words are no note any more."""
    await gathers(world, host, seats=3)
    (first,) = await crowd(world, 1, word.language)
    await comes(first, word)
    decline = first.button(word("events-cannot-button"))
    await first.taps(word("seat-note-button"))
    match how:
        case "cancelled":
            await host.starts("e1")
            await host.presses(host.last.id, EventDo(1, "cancel_now").encode())
        case "begun":
            await world.moves_to(EVENING)
        case _:
            await first.presses(*decline)
    await first.says("Pähkinä")
    first.sees(word("error-not-signed-up" if how == "declined" else "error-event-over"))
    mine = await answer_of(first)
    assert mine is not None
    assert mine.note is None
    await first.says("Pähkinä")
    first.sees(word("error-not-understood"))


async def test_old_buttons_of_a_sign_up_show_what_has_become_of_it(
    world: World, word: Words, host: Alumnus
) -> None:
    """After declining, and after the event is cancelled, the card comes instead of a mere no."""
    await gathers(world, host, seats=3, guests=2)
    (first,) = await crowd(world, 1, word.language)
    await comes(first, word)
    guests = first.button(word("seat-guests-button"))
    ticket = first.button(word("seat-ticket-button"))
    await first.taps(word("events-cannot-button"))
    for one in (guests, ticket):
        await first.presses(*one)
        assert said(word, "error-not-signed-up") in first.last.words
        assert said(word, "events-mine", answer="cannot") in first.last.words
    await first.taps(word("events-coming-button"))
    await host.starts("e1")
    await host.presses(host.last.id, EventDo(1, "cancel_now").encode())
    for one in (guests, ticket):
        await first.presses(*one)
        assert first.toast == word("error-event-over")
        card = next(message for message in first.account.chat if message.id == one[0])
        assert said(word, "events-cancelled") in card.words


async def test_news_that_still_wait_are_not_told_of_what_is_cancelled(
    world: World, word: Words, host: Alumnus
) -> None:
    """Neither a change on its way out nor that a seat went on: only the cancellation is told."""
    await gathers(world, host, seats=1)
    first, second = await crowd(world, 2, word.language)
    for one in (first, second):
        await comes(one, word)
    await world.moves_to(helsinki("2026-11-04 20:30"))
    await first.starts("e1")
    await first.taps(word("events-maybe-button"))  # the second has three hours
    await world.moves_to(helsinki("2026-11-04 23:45"))
    await world.moves(minutes=3)  # a late tick leaves time for what was tapped meanwhile
    assert await answer_of(second) is None
    await edits(host, 1, "place", "Kirjasto")
    world.clock.move_to(helsinki("2026-11-05 08:00"))
    await world.app.clockwork.tick()  # the news are written, and not sent yet
    await does(host, 1, "cancel_now")
    first.sees(said(word, "events-cancelled"))
    assert not first.has_seen(said(word, "changes-told", title=TITLE))
    assert not second.has_seen(said(word, "waiting-lapsed", title=TITLE))
    await world.moves(hours=1)
    for one in (first, second):
        one.sees_nothing()


async def test_who_meant_to_be_late_is_not_late_at_another_time(
    world: World, word: Words, host: Alumnus
) -> None:
    """What was said of the old time is forgotten when the event moves."""
    await gathers(world, host, seats=3)
    (first,) = await crowd(world, 1, word.language)
    await comes(first, word)
    await first.presses(first.last.id, SeatDo(1, "late").encode())
    mine = await answer_of(first)
    assert mine is not None
    assert mine.late_at is not None
    await edits(host, 1, "place", "Kirjasto")
    mine = await answer_of(first)
    assert mine is not None
    assert mine.late_at is not None
    await edits(host, 1, "when", "12.11.2026 18:00")
    mine = await answer_of(first)
    assert mine is not None
    assert (mine.answer, mine.late_at) == ("coming", None)


async def test_the_note_of_who_cannot_come_is_for_nobody(
    world: World, word: Words, host: Alumnus
) -> None:
    """The organiser does not see it any more; whoever comes after all need not write it again."""
    await gathers(world, host, seats=3)
    (first,) = await crowd(world, 1, word.language)
    await comes(first, word)
    await first.taps(word("seat-note-button"))
    await first.says("Pähkinäallergia")
    person = await first.record()
    assert person is not None

    async def seen_by_the_organiser() -> str | None:
        line = await world.db.read(attendance.line, 1, person.id)
        assert line is not None
        return line.note

    assert await seen_by_the_organiser() == "Pähkinäallergia"
    await first.taps(word("events-cannot-button"))
    assert await seen_by_the_organiser() is None
    await first.taps(word("events-coming-button"))
    first.sees("Pähkinäallergia")
    assert await seen_by_the_organiser() == "Pähkinäallergia"


async def test_a_link_on_an_old_poster_says_that_the_event_is_over(
    world: World, word: Words, host: Alumnus
) -> None:
    """Not that it has begun: that is said only while it goes on."""
    await gathers(world, host, seats=3)
    (first,) = await crowd(world, 1, word.language)
    await world.moves_to(EVENING)
    await first.starts("e1")
    first.sees(said(word, "events-begun"))
    await world.moves(days=30)
    await first.starts("e1")
    first.sees(said(word, "events-over"), TITLE)
    assert said(word, "events-begun") not in first.last.words


async def test_a_note_can_wait(world: World, word: Words, host: Alumnus) -> None:
    """A command in the middle of writing it offers the way back, on a button that fits."""
    await gathers(world, host, seats=3)
    (first,) = await crowd(world, 1, word.language)
    await comes(first, word)
    await first.taps(word("seat-note-button"))
    await first.says("/my")
    first.sees(TITLE)
    assert max(len(one) for one in first.labels) <= LONGEST_LABEL
    await first.taps(word("form-waiting", title="").rstrip())
    first.sees(word("seat-note-ask"))


async def test_guests_that_were_let_before_can_only_be_fewer(
    world: World, word: Words, host: Alumnus
) -> None:
    """After signing up has ended, or when no guests are let any more; no number of none is told."""
    await gathers(world, host, seats=5, guests=2, closes=helsinki("2026-11-03 12:00"))
    (first,) = await crowd(world, 1, word.language)
    await comes(first, word)
    await first.taps(word("seat-guests-button"), word("seat-more-button"))
    await changes(world, 1, guests=0)
    await first.taps(word("seat-back-button"), word("seat-guests-button"))
    assert said(word, "events-guests-allowed", **{"guests-number": 0}) not in first.last.words
    assert first.labels == [word("seat-less-button"), word("seat-back-button")]
    await changes(world, 1, guests=2)
    await world.moves_to(helsinki("2026-11-03 12:00"))
    await first.taps(word("seat-back-button"), word("seat-guests-button"))
    assert first.labels == [word("seat-less-button"), word("seat-back-button")]
    await first.taps(word("seat-less-button"))
    mine = await answer_of(first)
    assert mine is not None
    assert mine.guests == 0


async def test_who_never_answered_can_decline_after_closing(
    world: World, word: Words, host: Alumnus
) -> None:
    """Declining is always possible: the card says that signing up has ended, and takes Can't."""
    await gathers(world, host, seats=1, closes=helsinki("2026-11-03 12:00"))
    (first,) = await crowd(world, 1, word.language)
    await first.starts("e1")
    coming = first.button(word("events-coming-button"))
    await world.moves_to(helsinki("2026-11-03 12:00"))
    await first.presses(*coming)
    first.sees(said(word, "events-closed"), ASK)
    assert first.labels == [word("events-cannot-button")]
    await first.taps(word("events-cannot-button"))
    first.sees(said(word, "events-mine", answer="cannot"))
    assert first.labels == []
