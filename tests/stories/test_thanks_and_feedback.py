"""After an event: who came is asked once, those who came are thanked and asked for feedback."""

from collections.abc import Sequence

import pytest

from handlers.afterwards import counting
from handlers.afterwards.counting import Feedback
from storage import rsvps
from storage.transaction import Transaction
from tests.stories.gatherings import TITLE, coordinates, helsinki, invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

ENDS = helsinki("2026-11-05 19:30")  # two hours after the start: nobody has said when it ends
MORNING = helsinki("2026-11-06 09:00")  # three hours after the end it is quiet until nine
ASKED = "Kuka tuli paikalle?"
EVENT = 1


@pytest.fixture
async def evening(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """An evening to which Aino and Linnea come, and Onni perhaps."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await linnea.taps("Jag kommer")
    await onni.taps("Ehkä")


async def marks(world: World, who: Alumnus, attended: str | None) -> None:
    """Mark at the door whether somebody came."""
    person = await who.record()
    assert person is not None

    def mark(tx: Transaction) -> None:
        rsvps.set_field(tx, EVENT, person.id, attended=attended, attended_at=world.clock.seconds())

    await world.db.write(mark)


async def feedback(world: World) -> Feedback:
    """Return what the organiser sees of it."""
    return await world.db.read(counting.feedback, EVENT)


def thanked(who: Alumnus) -> int:
    """Return how often somebody has been thanked with the way into the feedback."""
    return who.count_of("Kiitos, kun tulit") + who.count_of("Tack för att du kom!")


@pytest.mark.usefixtures("evening")
async def test_who_came_is_asked_once_and_they_alone_are_thanked(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """The organiser answers at one tap; each is thanked by day, in their own language."""
    await world.moves_to(helsinki("2026-11-05 19:29"))
    assert not kaisa.has_seen(ASKED)
    await world.moves_to(ENDS)
    kaisa.sees(f"{TITLE} on ohi", ASKED, "2 ihmistä sanoi tulevansa")
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    kaisa.sees("merkitsin 2 ihmistä paikalle")
    await world.moves_to(helsinki("2026-11-06 08:59"))
    aino.sees_nothing()
    await world.moves_to(MORNING)
    aino.sees(TITLE, "Kiitos, kun tulit tapahtumaan!", "ei näe, kuka vastasi", "perjantaina 13.")
    linnea.sees("Tack för att du kom!", "frivilligt")
    assert (thanked(onni), thanked(kaisa), kaisa.count_of(ASKED)) == (0, 0, 0)


@pytest.mark.usefixtures("evening")
@pytest.mark.parametrize(("name", "language"), [("aino", "fi"), ("linnea", "sv")])
async def test_feedback_is_given_in_three_taps(
    world: World, request: pytest.FixtureRequest, kaisa: Alumnus, name: str, language: str
) -> None:
    """The same form as any survey: interrupted by a restart, it goes on where it was."""
    who: Alumnus = request.getfixturevalue(name)
    say = Words(world, language)
    asked = world.app.house.questionnaires["event_feedback"]
    await world.moves_to(ENDS)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    await world.moves_to(MORNING)
    await who.taps(say("form-start"))
    who.sees(asked.question("rating").text[language])
    await world.restarts()
    await who.taps(asked.question("rating").options[0].text[language])
    await who.taps(say("form-skip"))
    await who.says("Lisää kahvia!" if language == "fi" else "Mera kaffe!")
    who.sees(asked.thanks[language])
    assert await feedback(world) == Feedback(2, 1, None)
    await kaisa.says("/count")
    await kaisa.taps("Kyselyt")
    assert not kaisa.last.words.count(asked.title["fi"])


@pytest.mark.usefixtures("evening")
async def test_who_has_not_finished_is_reminded_once_after_three_days(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Not who has declined; the reminder has the way to fewer messages, and none follows it."""
    await world.moves_to(ENDS)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    await world.moves_to(MORNING)
    await linnea.taps("Påminn mig inte om det här")
    await world.moves_to(helsinki("2026-11-09 08:59"))
    assert not aino.has_seen("Olit mukana")
    await world.moves_to(helsinki("2026-11-09 09:00"))
    aino.sees(
        "Olit mukana", TITLE, "En muistuta tästä toista kertaa", "Valitse, mitä viestejä saat"
    )
    for day in (10, 11, 12):
        await world.moves_to(helsinki(f"2026-11-{day} 12:00"))
        await world.restarts()
    assert (aino.count_of("Olit mukana"), linnea.count_of("Du var med")) == (1, 0)
    await aino.taps("Aloita")
    aino.sees("Millainen tapahtuma oli?")


@pytest.mark.usefixtures("evening")
async def test_the_reminder_waits_for_room_and_leaves_those_alone_who_turned_surveys_off(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """It counts in the week's messages, comes by day, and respects the choice of topics."""
    await world.moves_to(ENDS)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    await world.moves_to(MORNING)
    await linnea.says("/messages")
    await linnea.taps(Words(world, "sv")("messages-surveys-off-button"))
    await aino.says("/messages")
    await aino.taps("Muuta hiljaisia tunteja", "Omat tunnit")
    await aino.says("7-14")
    await world.moves_to(helsinki("2026-11-09 13:59"))
    assert not aino.has_seen("Olit mukana")
    await world.moves_to(helsinki("2026-11-09 14:00"))
    aino.sees("Olit mukana")
    assert not linnea.has_seen("Du var med")


@pytest.mark.usefixtures("evening")
async def test_whoever_is_marked_later_is_thanked_later(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Each once, each with as many days to answer; a walk-in who had said Maybe as well."""
    await marks(world, aino, "came")
    await marks(world, linnea, "absent")
    await world.moves_to(ENDS)
    assert not kaisa.has_seen(ASKED)
    await world.moves_to(MORNING)
    assert [thanked(who) for who in (aino, onni, linnea)] == [1, 0, 0]
    await world.moves_to(helsinki("2026-11-12 12:00"))
    await marks(world, onni, "came")
    await world.moves(minutes=1)
    assert [thanked(who) for who in (aino, onni, linnea)] == [1, 1, 0]
    onni.sees("torstaina 19. marraskuuta 2026")
    await world.moves_to(helsinki("2026-11-19 23:59"))
    await onni.taps("Aloita")
    onni.sees("Oliko tapahtuma hyvä?")
    await world.moves_to(helsinki("2026-11-20 00:00"))
    await onni.taps("Todella hyvä")
    onni.sees("loppunut")


@pytest.mark.usefixtures("evening")
async def test_a_mark_taken_back_before_the_thanks_counts(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """What waits for the morning is decided in the morning."""
    await world.moves_to(ENDS)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    await marks(world, linnea, "excused")
    await world.moves_to(MORNING)
    assert (thanked(aino), thanked(linnea)) == (1, 0)


@pytest.mark.usefixtures("evening")
async def test_what_was_due_while_the_bot_was_away_is_done_once(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Days later the organiser is still asked and people still thanked; a month later nobody."""
    await world.ends()
    world.clock.move_to(helsinki("2026-11-08 12:00"))
    await world.begins()
    await world.moves(seconds=1)
    kaisa.sees(ASKED)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    for _ in range(3):
        await world.moves(seconds=30)
        await world.restarts()
    assert (thanked(aino), thanked(linnea), kaisa.count_of(ASKED)) == (1, 1, 0)


@pytest.mark.usefixtures("evening")
async def test_a_month_later_nobody_is_thanked(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """What is settled so late is no news to anybody."""
    await world.ends()
    world.clock.move_to(helsinki("2026-12-08 12:00"))
    await world.begins()
    await marks(world, aino, "came")
    await world.moves(seconds=1)
    assert (thanked(aino), kaisa.count_of(ASKED)) == (0, 0)


@pytest.mark.usefixtures("evening")
async def test_after_a_cancelled_event_nobody_is_asked_anything(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Nobody came, and nobody is thanked."""
    await kaisa.says("/events")
    await kaisa.taps("Hallitse tapahtumaa 1", "Peru tapahtuma", "Kyllä")
    await marks(world, aino, "came")
    await world.moves_to(ENDS)
    await world.moves_to(MORNING)
    assert (thanked(aino), kaisa.count_of(ASKED)) == (0, 0)


async def test_the_coordinator_of_today_is_asked(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Who made the event and has since handed the duty on is not; a unit's coordinator is."""
    bo = await world.member("Bo", language="en", unit="kokkola")
    await coordinates(world, bo, "kokkola")
    await bo.says("/events")
    await invites(kaisa)
    await aino.taps("Tulen")

    person = await aino.record()
    assert person is not None
    await world.db.write(
        lambda tx: tx.run("UPDATE event SET unit = 'kokkola', made_by = :id", id=person.id)
    )
    await world.moves_to(ENDS)
    bo.sees("is over. Who came?", "One person said")
    assert not aino.has_seen(ASKED)
    await bo.taps("All who signed up came")
    bo.sees("I marked one person as present")


async def guests_rate(world: World, organiser: Alumnus, ratings: Sequence[str]) -> None:
    """Let as many guests come to an evening as there are ratings, and give one each."""
    guests = [await world.member(f"Vieras {number}") for number in range(len(ratings))]
    await invites(organiser)
    for guest in guests:
        await guest.taps("Tulen")
    await world.moves_to(ENDS)
    await organiser.taps("Kaikki ilmoittautuneet tulivat")
    await world.moves_to(MORNING)
    for guest, rating in zip(guests, ratings, strict=True):
        await guest.taps("Aloita", rating, "Ohita kysymys", "Ohita kysymys")


async def test_a_mean_is_shown_once_the_feedback_is_closed(world: World, kaisa: Alumnus) -> None:
    """While answers come in there is none: the next look would show what one guest said."""
    await guests_rate(world, kaisa, ["Erittäin hyvä"] * 6 + ["Melko hyvä"] * 6)
    assert await feedback(world) == Feedback(12, 12, None)
    await kaisa.says("/manage")
    await kaisa.taps(TITLE)
    kaisa.sees("Keskiarvo näkyy, kun palautekysely on sulkeutunut.")
    await world.moves(days=8)
    assert await feedback(world) == Feedback(12, 12, 4.5, is_final=True)
    await kaisa.says("/manage")
    await kaisa.taps(TITLE)
    kaisa.sees("Keskiarvo: 4,5")


async def test_no_mean_is_shown_of_four_answers(world: World, kaisa: Alumnus) -> None:
    """“I do not know” is no rating, and so few are nobody's business."""
    await guests_rate(world, kaisa, ["Erittäin hyvä"] * 4 + ["En osaa sanoa"])
    await world.moves(days=8)
    assert await feedback(world) == Feedback(5, 5, None, is_final=True)


async def test_the_organiser_is_not_woken(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """An evening that ends late is asked about in the morning, unless it is settled by then."""
    await invites(kaisa, when="5.11.2026 klo 20")
    await aino.taps("Tulen")
    await invites(kaisa, when="6.11.2026 klo 20")
    await aino.taps("Tulen")
    await world.moves_to(helsinki("2026-11-05 22:00"))
    assert not kaisa.has_seen(ASKED)
    await world.moves_to(helsinki("2026-11-06 08:00"))
    kaisa.sees(ASKED)
    await world.moves_to(helsinki("2026-11-06 22:00"))
    person = await aino.record()
    assert person is not None
    await world.db.write(
        lambda tx: rsvps.set_field(tx, 2, person.id, attended="came", attended_at=1)
    )
    await world.moves_to(helsinki("2026-11-07 08:00"))
    assert kaisa.count_of(ASKED) == 1


@pytest.mark.usefixtures("evening")
async def test_who_blocks_the_bot_meanwhile_is_thanked_on_coming_back(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Nothing is sent to who cannot be reached, and nobody else waits for them."""
    await world.moves_to(ENDS)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    aino.account.blocks_bot()
    await world.settles()
    await world.moves_to(MORNING)
    assert (thanked(aino), thanked(linnea)) == (0, 1)
    aino.account.unblocks_bot()
    await aino.starts()
    await world.moves(minutes=1)
    assert thanked(aino) == 1


@pytest.mark.usefixtures("evening")
async def test_whose_mark_was_a_mistake_is_not_reminded(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Who was thanked by mistake is not told a second time that they have been there."""
    await world.moves_to(ENDS)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    await world.moves_to(MORNING)
    await marks(world, aino, "absent")
    await marks(world, linnea, None)
    for day in ("09", "10", "11"):
        await world.moves_to(helsinki(f"2026-11-{day} 12:00"))
    assert (aino.count_of("Olit mukana"), linnea.count_of("Du var med")) == (0, 0)
    await marks(world, aino, "came")
    await world.moves_to(helsinki("2026-11-12 12:00"))
    assert (aino.count_of("Olit mukana"), thanked(aino)) == (1, 1)


@pytest.mark.usefixtures("evening")
async def test_not_now_is_a_fine_answer_to_feedback(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """No day is promised: the one reminder has its own; answering is a tap away until the end."""
    await world.moves_to(ENDS)
    await kaisa.taps("Kaikki ilmoittautuneet tulivat")
    await world.moves_to(MORNING)
    await aino.taps("Ei nyt, kysy myöhemmin")
    aino.sees("vastaa silloin, kun sinulle sopii", "perjantaina 13. marraskuuta")
    await aino.taps("Vastaa nyt", "Melko hyvä")
    aino.sees("Mitä sait tapahtumasta?")
