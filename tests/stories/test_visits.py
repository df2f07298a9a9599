"""Asking alumni for a visit: fair turns and waves, seen by those asked and by those who ask."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.buttons import EventDo, VisitDo
from handlers.visits import asking, turns
from storage import duties, events, people, preferences, visits
from storage.audience import Audience
from storage.transaction import Transaction
from tests.stories.visiting import (
    PLACE,
    TITLE,
    agrees,
    asks,
    composes,
    fills,
    keeper,
    numbers,
    seen,
    the_visit,
    visitor,
)
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

HELSINKI = ZoneInfo("Europe/Helsinki")
IN_EACH = pytest.mark.parametrize("language", ["fi", "sv", "fi-simple", "en"])


@pytest.fixture
def language() -> str:
    """The language of a story that is told in one only."""
    return "fi"


@pytest.fixture
def say(world: World, language: str) -> Words:
    """The words of the story's language."""
    return Words(world, language)


@pytest.fixture
async def elsa(world: World, language: str) -> Alumnus:
    """The coordinator of Oulu."""
    return await keeper(world, "Elsa", language)


@pytest.fixture
async def four(world: World, language: str) -> list[Alumnus]:
    """Four alumni of Oulu who may be asked for visits, in the order of their joining."""
    return [await visitor(world, name, language) for name in ("Aava", "Beata", "Cilla", "Disa")]


def oulu_time(text: str) -> datetime:
    """Return a time by the wall clock of the school."""
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


@IN_EACH
async def test_two_waves_until_enough(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """Two are asked, then the next two; the first yes ends it, the rest are thanked once."""
    aava, beata, cilla, disa = four
    await composes(elsa, say)
    elsa.sees(seen(say, "visits-preview"), TITLE, PLACE)
    assert not aava.has_seen(TITLE)
    await elsa.taps(say("visits-start-button"))
    elsa.sees(say("visits-started", **{"people-number": 2}), say("visits-state", state="asking"))
    for one in (aava, beata):
        one.sees(TITLE, PLACE, say("visits-why", purpose=say("join-visits-button")))
        one.sees("/messages")
        assert one.labels[-1] == say("unasked-fewer-button")
    assert not cilla.has_seen(TITLE)
    await aava.taps(say("visits-no-button"))
    aava.sees(say("visits-passed", title=TITLE))
    elsa.sees_nothing()
    await world.moves(hours=23)
    assert not cilla.has_seen(TITLE)
    await world.restarts()
    await world.moves(hours=2)
    cilla.sees(TITLE)
    disa.sees(TITLE)
    await cilla.taps(say("visits-yes-button"))
    cilla.sees(seen(say, "visits-accepted"), PLACE)
    elsa.sees(
        seen(
            say,
            "visits-heard-yes",
            name="Cilla",
            title=TITLE,
            **{"yes-number": 1, "wanted-number": 1},
        )
    )
    await world.moves(minutes=1)
    for one in (beata, disa):
        one.sees(say("visits-enough", title=TITLE))
    aava.sees_nothing()
    cilla.sees_nothing()
    await world.moves(days=2)
    for one in four:
        one.sees_nothing()
    assert (await the_visit(world)).state == visits.ENOUGH


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_the_coordinator_sees_who_was_asked_and_what_they_said(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """Names of those asked with their answers, in the coordinator's own request."""
    aava, beata, *_ = four
    await asks(elsa, say, wanted=2, wave=3)
    await aava.taps(say("visits-yes-button"))
    await beata.taps(say("visits-no-button"))
    await elsa.says("/visits")
    elsa.sees(TITLE)
    await elsa.taps(TITLE)
    elsa.sees(seen(say, "visits-names-yes", names="Aava"))
    await elsa.taps(say("visits-people-button"))
    elsa.sees(
        say("visits-person", name="Aava", answer="yes"),
        say("visits-person", name="Beata", answer="no"),
        say("visits-person", name="Cilla", answer="asked"),
    )
    assert not any("Disa" in one.words for one in elsa.news())


@pytest.mark.parametrize("language", ["fi", "en"])
async def test_turns_are_fair_over_several_requests(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """The second request goes to those whom the first one did not ask; then it starts over."""
    for asked in ("Aava", "Beata"), ("Cilla", "Disa"), ("Aava", "Beata"):
        await asks(elsa, say, wanted=1, wave=2)
        for one in four:
            seen = any(TITLE in message.words for message in one.news())
            assert seen == (one.account.first_name in asked), one.tells()
        await elsa.taps(say("visits-stop-button"))
        await world.moves(days=8)


async def test_a_request_at_night_comes_in_the_morning(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Nobody is woken; the time to answer runs from the morning, and a restart changes nothing."""
    aava, beata, cilla, _ = four
    await world.moves_to(oulu_time("2026-11-03 22:30"))
    await asks(elsa, say, hours=4)
    elsa.sees("Kysytään pian: 2")
    aava.sees_nothing()
    await world.restarts()
    await world.moves_to(oulu_time("2026-11-04 07:59"))
    aava.sees_nothing()
    await world.moves_to(oulu_time("2026-11-04 08:00"))
    aava.sees(TITLE)
    beata.sees(TITLE)
    cilla.sees_nothing()
    await world.moves_to(oulu_time("2026-11-04 11:59"))
    cilla.sees_nothing()
    await world.moves_to(oulu_time("2026-11-04 12:01"))
    cilla.sees(TITLE)


async def test_whoever_withdraws_in_the_night_is_not_asked(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Everything is read again in the morning; the next in turn is asked in their place."""
    aava, beata, cilla, disa = four
    await world.moves_to(oulu_time("2026-11-03 22:30"))
    await asks(elsa, say)
    await agrees(world, aava, to_visits=False)
    await world.moves_to(oulu_time("2026-11-04 08:00"))
    assert not aava.has_seen(TITLE)
    beata.sees(TITLE)
    cilla.sees(TITLE)
    assert not disa.has_seen(TITLE)


async def test_whoever_withdraws_between_waves_is_left_out(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Consent, the topic and a pause are read at each wave."""
    await world.moves(seconds=1)
    *_, cilla, disa = four
    eini = await visitor(world, "Eini")
    await asks(elsa, say)
    await agrees(world, cilla, to_visits=False)
    person = await disa.record()
    assert person is not None
    await world.db.write(preferences.set_pause, person.id, world.clock.seconds() + 10 * 86400)
    await world.moves(hours=25)
    eini.sees(TITLE)
    cilla.sees_nothing()
    disa.sees_nothing()


@pytest.mark.parametrize("language", ["fi", "fi-simple"])
async def test_of_two_who_tap_at_once_the_second_is_in_reserve(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """Both are thanked; when the first cannot come after all, the one in reserve is asked first."""
    aava, beata, cilla, _ = four
    await asks(elsa, say)
    for one in (aava, beata):
        message, data = one.button(say("visits-yes-button"))
        one.account.taps(message, data)
    world.remember()
    await world.settles()
    aava.sees(seen(say, "visits-accepted"), PLACE)
    beata.sees(say("visits-in-reserve", title=TITLE))
    elsa.sees("Aava")
    assert not elsa.has_seen("Beata")
    await aava.taps(say("visits-cannot-button"))
    elsa.sees("Aava")
    await world.moves(minutes=1)
    beata.sees(seen(say, "visits-again"), TITLE)
    await beata.taps(say("visits-yes-button"))
    beata.sees(PLACE)
    assert await numbers(world) == {"no": 1, "yes": 1}
    assert not cilla.has_seen(TITLE)


async def test_a_request_that_still_waits_is_not_sent_once_there_are_enough(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Who sleeps longer than the others hears nothing, and it has not been their turn."""
    aava, beata, cilla, _ = four
    person = await beata.record()
    assert person is not None
    await world.db.write(preferences.set_quiet, person.id, 20 * 60, 12 * 60)
    await asks(elsa, say, hours=2)
    aava.sees(TITLE)
    beata.sees_nothing()
    await aava.taps(say("visits-yes-button"))
    await world.moves_to(oulu_time("2026-11-02 12:30"))
    assert not beata.has_seen(TITLE)
    await world.moves(days=8)
    await asks(elsa, say)
    await world.moves(hours=6)
    beata.sees_nothing()
    assert beata.has_seen(TITLE)
    assert not cilla.has_seen("tarpeeksi moni")


async def test_what_waits_in_the_outbox_is_read_again(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Telegram was busy when the wave went out: who withdrew meanwhile gets nothing at all."""
    aava, beata, cilla, disa = four
    await composes(elsa, say)
    world.telegram.faults.too_many_requests(60, method="sendMessage", chat_id=aava.id)
    await elsa.taps(say("visits-start-button"))
    beata.sees(TITLE)
    await agrees(world, aava, to_visits=False)
    await world.moves(seconds=90)
    await world.moves(minutes=1)
    assert not aava.has_seen(TITLE)
    assert cilla.has_seen(TITLE)
    assert not disa.has_seen(TITLE)


async def test_whoever_has_blocked_the_bot_costs_nobody_a_turn(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """The next in turn is asked in their place, and they are not shown as asked."""
    aava, _, cilla, _ = four
    blocked = "Forbidden: bot was blocked by the user"
    world.telegram.faults.refuses(403, blocked, method="sendMessage", chat_id=aava.id)
    await asks(elsa, say)
    await world.moves(minutes=1)
    cilla.sees(TITLE)
    await elsa.says("/visits")
    await elsa.taps(TITLE, say("visits-people-button"))
    assert not any("Aava" in one.words for one in elsa.news())


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_cancelling_tells_those_who_said_yes(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """Asked once more whether it is meant; then who said yes is told, and nobody else is."""
    aava, beata, *_ = four
    await asks(elsa, say, wanted=2)
    await aava.taps(say("visits-yes-button"))
    await elsa.says("/visits")
    await elsa.taps(TITLE, say("visits-cancel-button"))
    elsa.sees(TITLE)
    await elsa.taps(say("visits-cancel-now-button"))
    elsa.sees(say("visits-cancelled", **{"people-number": 1}))
    aava.sees(seen(say, "visits-called-off", title=TITLE, when="#").split("#")[0])
    beata.sees_nothing()
    await beata.taps(say("visits-yes-button"))
    beata.sees(say("visits-over", title=TITLE))
    await world.moves(days=2)
    for one in four:
        one.sees_nothing()


async def test_stopping_keeps_who_said_yes_and_thanks_the_rest(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """One is enough after all: the other is thanked, nobody more is asked."""
    aava, beata, cilla, _ = four
    await asks(elsa, say, wanted=2)
    await aava.taps(say("visits-yes-button"))
    await elsa.says("/visits")
    await elsa.taps(TITLE, say("visits-stop-button"))
    elsa.sees(say("visits-stopped"))
    await world.moves(days=2)
    assert beata.has_seen(say("visits-enough", title=TITLE))
    assert not cilla.has_seen(TITLE)
    await world.moves_to(oulu_time("2026-11-23 11:00"))
    aava.sees(seen(say, "visits-reminder"), PLACE)
    beata.sees_nothing()
    await world.moves(hours=3)
    aava.sees_nothing()


@pytest.mark.parametrize("language", ["fi", "en"])
async def test_the_next_wave_can_come_now(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """A button asks the next ones at once; when nobody is left, it says so."""
    *_, cilla, disa = four
    await asks(elsa, say)
    await elsa.taps(say("visits-wave-button"))
    elsa.sees(say("visits-wave-done", **{"people-number": 2}))
    cilla.sees(TITLE)
    disa.sees(TITLE)
    elsa.sees(say("visits-nobody-left"))
    assert say("visits-wave-button") not in elsa.labels
    await world.moves(hours=25)
    elsa.sees(say("visits-all-asked", title=TITLE, **{"yes-number": 0, "wanted-number": 1}))
    await world.moves(days=3)
    elsa.sees_nothing()


async def test_when_all_of_a_wave_say_no_the_next_comes_at_once(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """There is nothing to wait for any more."""
    aava, beata, cilla, disa = four
    await asks(elsa, say)
    await aava.taps(say("visits-no-button"))
    await world.moves(minutes=1)
    cilla.sees_nothing()
    await beata.taps(say("visits-no-button"))
    await world.moves(minutes=1)
    cilla.sees(TITLE)
    disa.sees(TITLE)


async def test_minds_change_until_the_visit_begins(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """No, then yes; a second tap changes nothing; after the start it is over."""
    aava, *_ = four
    await asks(elsa, say)
    yes = aava.button(say("visits-yes-button"))
    await aava.taps(say("visits-no-button"), say("visits-after-all-button"))
    assert await numbers(world) == {"yes": 1, "asked": 1}
    await aava.presses(*yes)
    aava.sees_nothing()
    assert elsa.count_of("Aava sanoi kyllä") == 1
    await world.moves_to(oulu_time("2026-11-24 09:00"))
    await aava.presses(*yes)
    aava.sees(say("visits-over", title=TITLE))


async def test_a_week_full_of_messages_and_a_week_of_one(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Who has had the week's messages is not asked; nor who wants one a week and has had it."""
    aava, beata, cilla, disa = four
    for one, pace in ((aava, "each"), (beata, "weekly")):
        person = await one.record()
        assert person is not None
        times = 3 if pace == "each" else 1
        await world.db.write(_has_had, person.id, one.id, times, world.clock.seconds())
        await world.db.write(preferences.set_pace, person.id, pace, world.clock.seconds() + 10**6)
    await asks(elsa, say)
    aava.sees_nothing()
    beata.sees_nothing()
    cilla.sees(TITLE)
    disa.sees(TITLE)


def _has_had(tx: Transaction, person_id: int, chat_id: int, times: int, now: int) -> None:
    """Note messages that were sent to somebody unasked a moment ago."""
    for _ in range(times):
        tx.run(
            """INSERT INTO outbox (person_id, chat_id, priority, state, due_at, kind, unasked,
                made_at, ended_at) VALUES (:person, :chat, 1, 'sent', :now, 'call', 1, :now, :now)
            """,
            person=person_id,
            chat=chat_id,
            now=now,
        )


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_an_event_asks_for_speakers(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """Title, time and place are filled in; when the event moves or is off, who comes is told."""
    aava, beata, *_ = four
    event = await _published(world, elsa)
    await elsa.starts()
    await elsa.presses(elsa.last.id, EventDo(event, "ask").encode())
    elsa.sees(say("visits-ask-what"))
    await fills(elsa, say, wanted=1, wave=2)
    elsa.sees("Alumni-ilta", "Torikatu 1")
    await elsa.taps(say("visits-start-button"))
    await aava.taps(say("visits-yes-button"))
    later = await world.db.read(events.by_id, event)
    assert later is not None
    await world.db.write(_moves, event, later.starts_at + 86400)
    await world.moves(minutes=1)
    aava.sees(seen(say, "visits-moved"), "Alumni-ilta")
    assert not beata.has_seen(seen(say, "visits-moved"))
    await world.db.write(events.cancel, event, world.clock.seconds())
    await world.moves(minutes=1)
    aava.sees(seen(say, "visits-called-off", title="Alumni-ilta", when="#").split("#")[0])
    assert (await the_visit(world)).state == visits.CANCELLED
    await elsa.presses(elsa.last.id, EventDo(event, "ask").encode())
    elsa.sees(say("error-event-done"))


def _moves(tx: Transaction, event: int, starts_at: int) -> None:
    events.change(tx, event, starts_at=starts_at)


async def _published(world: World, who: Alumnus) -> int:
    """Return a published event of Oulu."""
    record = await who.record()
    assert record is not None

    def make(tx: Transaction) -> int:
        now = world.clock.seconds()
        event = events.draft(
            tx,
            title="Alumni-ilta",
            starts_at=now + 20 * 86400,
            place="Torikatu 1",
            description=None,
            capacity=None,
            unit="oulu",
            audience=Audience(units=("oulu",)),
            made_by=record.id,
            now=now,
        )
        events.publish(tx, event, now)
        return event

    return await world.db.write(make)


@pytest.mark.parametrize("language", ["fi", "en"])
async def test_a_draft_can_be_changed_and_thrown_away(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """Nobody is asked before the button; the form opens again with its answers."""
    aava, *_ = four
    await composes(elsa, say)
    await elsa.taps(say("visits-no-button"))
    assert elsa.toast == say("visits-only-preview")
    await elsa.taps(say("visits-change-button"), say("visits-short-wanted"))
    await elsa.says("3")
    elsa.sees("3")
    await world.restarts()
    await elsa.says("/visits")
    await elsa.taps(TITLE)
    await elsa.taps(say("visits-discard-button"))
    elsa.sees(say("visits-discarded"))
    assert await world.db.read(visits.how_many, None) == 0
    await world.moves(days=2)
    assert not aava.has_seen(TITLE)


async def test_the_whole_school_may_ask_one_unit(
    world: World, kaisa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Who coordinates the whole school is asked which unit; others of that unit see it too."""
    liv = await visitor(world, "Liv", "sv", unit="kokkola")
    await kaisa.says("/visits")
    await kaisa.taps(say("visits-new-button"))
    await kaisa.says(TITLE, "24.11.2026 klo 9.00", PLACE)
    await kaisa.taps(say("form-skip"), say("form-skip"), say("join-visits-button"))
    await kaisa.taps(say.unit("kokkola"), say("form-skip"), say("form-skip"))
    await kaisa.says("1")
    await kaisa.taps(say("form-skip"), say("form-skip"), say("visits-start-button"))
    liv.sees(TITLE, "tisdag 24 november 2026 kl. 9.00")
    assert not any(one.has_seen(TITLE) for one in four)
    await liv.taps("Ja, jag kommer")
    kaisa.sees("Liv sanoi kyllä")


@pytest.mark.parametrize("language", ["sv", "fi-simple"])
async def test_another_units_coordinator_sees_nothing(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words, language: str
) -> None:
    """Neither in the list nor through any button; nor can somebody answer who was not asked."""
    aava, _, _, disa = four
    await asks(elsa, say, wanted=2)
    await aava.taps(say("visits-yes-button"))
    siv = await keeper(world, "Siv", language, "kokkola")
    await siv.says("/visits")
    siv.sees(say("visits-list-empty"))
    before = await numbers(world)
    for action in (*turns.ACTIONS, "people", "yes", "no", "else"):
        for value in (0, 1):
            await siv.presses(siv.last.id, VisitDo(1, action, value).encode())
            assert not siv.has_seen(TITLE)
            assert not siv.has_seen("Aava")
    await disa.starts()
    for action in (*turns.ACTIONS, "people", "list", "new", "yes", "no"):
        await disa.presses(disa.last.id, VisitDo(1, action, 0).encode())
        assert not disa.has_seen(TITLE)
    assert await numbers(world) == before
    assert (await the_visit(world)).state == visits.ASKING


async def test_who_is_erased_is_missing_again(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """When somebody who said yes has left for good, the next are asked."""
    aava, _, cilla, _ = four
    await asks(elsa, say)
    await aava.taps(say("visits-yes-button"))
    person = await aava.record()
    assert person is not None
    await world.db.write(people.erase, person, world.clock.seconds())
    await world.moves(minutes=1)
    cilla.sees(TITLE)


async def test_the_successor_hears_of_the_answers(
    world: World, elsa: Alumnus, four: list[Alumnus], say: Words
) -> None:
    """Whoever made the request and has handed the duty over hears nothing more."""
    aava, *_ = four
    await asks(elsa, say)
    ida = await keeper(world, "Ida", "fi")
    person = await elsa.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await aava.taps(say("visits-yes-button"))
    ida.sees("Aava sanoi kyllä")
    elsa.sees_nothing()


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_who_has_room_is_found_behind_many_who_have_none(
    world: World, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many have had the week's messages, the next with room is asked at once."""
    monkeypatch.setattr(asking, "LOOKED_AT", 2)
    monkeypatch.setattr(asking, "MOST_LOOKED_AT", 2)
    say = Words(world, language)
    outi = await keeper(world, "Outi", language)
    crowd = [await visitor(world, name, language) for name in ("Aa", "Be", "Ce", "De")]
    full = [one.id for one in [await who.record() for who in crowd[:3]] if one is not None]
    now = world.clock.seconds()

    def fill(tx: Transaction) -> None:
        for person in full * world.app.house.organisation.messages.weekly_budget:
            tx.run(
                """INSERT INTO outbox (person_id, chat_id, priority, due_at, kind, method, unasked,
                    made_at, state, ended_at)
                VALUES (:person, 1, 1, :at, 'call', 'sendMessage', 1, :at, 'sent', :at)""",
                person=person,
                at=now - 3600,
            )

    await world.db.write(fill)
    await asks(outi, say, wanted=1, wave=1)
    assert [len(who.news()) for who in crowd] == [0, 0, 0, 1]
