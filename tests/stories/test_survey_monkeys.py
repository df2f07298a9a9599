"""People who answer surveys any way at all: nothing fails, and everybody can still finish.

They tap anything, old or new, write anything, pause for days, change the language in the middle of
a question, put off, decline and change their minds, while the bot is stopped and started.
"""

import random
from collections.abc import Sequence

import pytest

from handlers.buttons import Choose, Move, Press, RoundDo, decode
from handlers.forms.screens import TICKED
from handlers.house import House
from handlers.surveys.terms import terms_of
from storage import campaigns, forms, people, surveys, updates
from storage.audience import Audience
from storage.forms import Answer
from storage.surveys import ANONYMOUS, MODES, Round
from storage.transaction import Transaction
from tests.stories.test_monkeys import refused
from tests.stories.world import Alumnus, World

WORDS = (
    *("1", "2", "3", "9", "0", "töissä", "Töisä", "jobbar", "working", "kyllä", "ei", "en tiedä"),
    *("Ohita", "Takaisin", "Lopeta", "Jatka", "Valmis", "Stop", "Back", "Tillbaka", "huomenna"),
    *("/answers", "/language", "/help", "/start", "/wishes", "/messages", "/nonsense", "hei"),
    *("kokki & leipuri <b>", "x" * 4000, "👩‍🍳", "31.2.", "-1", "1, 2", "kaikki", "5/5"),
)
STEPS = 260
WINDOW_DAYS = 30
TO_FINISH = 60  # taps, at most, from wherever somebody stands to the thanks
EVERY_MODE = dict(enumerate(MODES, 1))


def ask(tx: Transaction, house: House, now: int) -> None:
    """Send the career follow-up to everybody in every mode: three rounds at once."""
    for mode in MODES:
        asked = house.questionnaires["career_followup"].in_mode(mode)
        round_id = surveys.create(
            tx,
            Round(
                id=0,
                questionnaire=f"{asked.id}_{mode}",  # nobody is asked the same twice in six months
                version=asked.version,
                snapshot=asked.to_json(),
                unit=None,
                audience=Audience(),
                made_by=None,
                opens_at=now,
                closes_at=now + WINDOW_DAYS * 86_400,
                mode=mode,
            ),
        )
        terms = terms_of(house.organisation, asked, mode, now, own_end=False)
        campaigns.start(
            tx,
            kind="round",
            subject=round_id,
            content=terms.to_json(),
            audience=Audience(),
            now=now,
        )


async def invited(world: World) -> None:
    """Let the invitations go out."""
    await world.db.write(ask, world.app.house, world.clock.seconds())
    await world.moves(minutes=5)


def buttons(person: Alumnus) -> list[tuple[int, str]]:
    """Return every button that the person has ever been shown and still sees."""
    return [
        (message.id, button.callback_data)
        for message in person.account.chat
        for button in message.buttons
        if button.callback_data is not None
    ]


async def act(person: Alumnus, dice: random.Random, words: Sequence[str] = WORDS) -> None:
    """Do anything: mostly what is at hand, sometimes what was long ago."""
    seen, chance = buttons(person), dice.random()
    if seen and chance < 0.62:
        await person.presses(*dice.choice(seen[-14:]))
    elif seen and chance < 0.76:
        await person.presses(*dice.choice(seen))
    elif seen and chance < 0.82:
        press = RoundDo(dice.choice((1, 2, 3, 4)), dice.choice(("mine", "edit", "start", "later")))
        await person.presses(seen[-1][0], press.encode())
    else:
        await person.says(dice.choice(words))


async def live(world: World, people_: list[Alumnus], dice: random.Random) -> None:
    """Let them act in any order, in a week and a half, with restarts."""
    for _ in range(STEPS):
        await act(dice.choice(people_), dice)
        if dice.random() < 0.05:
            await world.moves(hours=dice.choice((1, 7, 30)))
        if dice.random() < 0.02:
            await world.restarts()


async def state(person: Alumnus, round_id: int) -> str:
    """Return how far somebody has come in a round."""
    known = await person.record()
    assert known is not None
    mine = await person.world.db.read(surveys.respondent, round_id, known.id)
    assert mine is not None, "not asked"
    return mine.state


async def finishes(person: Alumnus, round_id: int, luck: random.Random | None = None) -> None:
    """Go on with a round from /answers and answer everything in the shortest way, or by luck."""
    await person.says("/answers")
    if await state(person, round_id) == "finished":
        return
    await person.presses(person.last.id, RoundDo(round_id, "start").encode())
    for _ in range(TO_FINISH):
        if await state(person, round_id) == "finished":
            return
        await _answers(person, luck)
    raise AssertionError(f"{person.account.first_name} cannot finish {round_id}\n{person.tells()}")


async def _answers(person: Alumnus, luck: random.Random | None) -> None:
    """Press what leads on: send, done, skip, or an option; write where nothing else is offered."""
    shown = next(one for one in reversed(person.account.chat) if one.from_bot and one.buttons)
    offered: list[tuple[str, Press]] = [
        (one.text, decode(one.callback_data)) for one in shown.buttons if one.callback_data
    ]
    moves = {one.move: one for _, one in offered if isinstance(one, Move)}
    options = [(text, one) for text, one in offered if isinstance(one, Choose)]
    ticked = [text for text, _ in options if text.endswith(TICKED)]
    if luck is not None and options and not ticked:
        await person.presses(shown.id, luck.choice(options)[1].encode())
        return
    for name in ("save", "skip", "keep", "resume", *(("done",) if ticked else ())):
        if name in moves:
            await person.presses(shown.id, moves[name].encode())
            return
    if options:
        await person.presses(shown.id, options[0][1].encode())
        return
    await person.says("Kokki")


DESK = (
    *(
        "/results",
        "/results",
        "/survey",
        "/survey",
        "/poll",
        "/wishes",
        "/count",
        "/mydata",
        "/audit",
    ),
    *("1", "2", "kyllä", "ei", "Valmis", "Lopeta", "Takaisin", "Ohita", "Luottamuksellinen"),
    *("Mitä kuuluu?", "Hyvää | Huonoa", "Oulu", "kaikki", "x" * 4000, "<b>&", "hei", "/nonsense"),
)
DESK_STEPS = 220


@pytest.mark.parametrize("walk", range(2))
async def test_whatever_coordinators_do_with_results_nothing_fails(
    world: World, aino: Alumnus, kaisa: Alumnus, walk: int
) -> None:
    """Results, files, reviews, polls, wishes and rounds, tapped and typed in any order."""
    seed = random.randrange(10**6)
    print(f"walk {walk}, seed {seed}")
    dice = random.Random(seed)
    world.plain.clear()
    fields = ("07", "10")
    crowd = [await world.member(f"Oppilas {n}", field=fields[n % 2]) for n in range(7)]
    everybody = [aino, *crowd]
    await invited(world)
    for person in everybody:
        for round_id in EVERY_MODE:
            await finishes(person, round_id, luck=dice)
    await world.moves(days=WINDOW_DAYS + 1)
    for _ in range(DESK_STEPS):
        if dice.random() < 0.12:
            await act(dice.choice(everybody), dice)
        else:
            await act(kaisa, dice, DESK)
        if dice.random() < 0.03:
            await world.moves(hours=dice.choice((1, 30)))
        if dice.random() < 0.02:
            await world.restarts()
    failures = await world.db.read(updates.failures)
    assert not failures, "\n".join(f"{one.error}\n{one.given}\n{one.trace}" for one in failures)
    assert not [tuple(row) for row in await world.db.read(refused)]
    await kaisa.says("/help")
    kaisa.sees("/privacy")


def sheets(tx: Transaction) -> int:
    """Return how many anonymous sheets there are."""
    return int(tx.value("SELECT count(*) FROM anonymous_sheet"))


def left_open(tx: Transaction, telegram_id: int, round_id: int) -> dict[str, Answer] | None:
    """Return the answers of somebody's newest session of a round; None where there is none."""
    person = people.by_telegram(tx, telegram_id)
    session = forms.latest(tx, person.id, "survey", round_id) if person is not None else None
    return forms.answers(tx, session.id) if session is not None else None


@pytest.mark.parametrize("walk", range(3))
async def test_whatever_they_did_everybody_can_finish(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, walk: int
) -> None:
    """No turn fails, Telegram refuses nothing, and every answer that was sent is there once."""
    seed = random.randrange(10**6)
    print(f"walk {walk}, seed {seed}")
    dice = random.Random(seed)
    world.plain.clear()  # anybody may change their language here
    kim = await world.member("Kim", language="en", year=2023)
    everybody = [aino, onni, linnea, kim]
    await invited(world)
    await live(world, everybody, dice)
    for person in everybody:
        for round_id in EVERY_MODE:
            await finishes(person, round_id)
    failures = await world.db.read(updates.failures)
    assert not failures, "\n".join(f"{one.error}\n{one.given}\n{one.trace}" for one in failures)
    assert not [tuple(row) for row in await world.db.read(refused)]
    assert await world.db.read(sheets) == len(everybody)
    for person in everybody:
        for round_id, mode in EVERY_MODE.items():
            kept = await world.db.read(left_open, person.id, round_id)
            assert (kept is None) == (mode == ANONYMOUS), f"{person.account.first_name} {mode}"
        await person.says("/help")
        person.sees("/privacy")
