"""The people of the practice chat who are not on its page: on a word they answer what they can.

They tap the buttons that they see and write, as anybody would; nobody looks into the database.
"""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from random import Random

from bot.practice import habits
from bot.practice.box import Change
from bot.practice.habits import EVENT, Answer, Invitation
from bot.practice.messages import Message
from bot.practice.person import ImpossibleAction, Person
from bot.practice.telegram import Telegram

PORTION = 12  # so many answer at a time: whoever is on the page does not wait for the others
PATIENCE = 10.0  # real seconds that somebody waits for an answer
TOASTED = 1.0  # of them after a tap that was answered: then mostly nothing more comes
SURELY = 0.7  # of those who are asked answer everything
MIDWAY = 0.15  # stop after a few answers; the rest do nothing
FEW = (1, 4)
MOST_ANSWERS = 100


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the others have come, in people: of those asked, who had a turn, who answered."""

    busy: bool = False
    done: int = 0
    asked: int = 0
    answered: int = 0


class Crowd:
    """Everybody but those on the page; what they do is the same each time."""

    def __init__(self, telegram: Telegram, on_page: Collection[Person] = ()) -> None:
        self.progress = Progress()
        self._telegram = telegram
        self._on_page = frozenset(person.id for person in on_page)
        self._changes: dict[int, asyncio.Event] = {}
        self._seen: set[tuple[int, int]] = set()
        self._said: set[tuple[int, int]] = set()
        telegram.box.on_change.append(self._changed)

    def _changed(self, change: Change) -> None:
        if change.chat_id in self._changes:
            self._changes[change.chat_id].set()

    @property
    def people(self) -> list[Person]:
        """Everybody who can answer at all."""
        others = (one for one in self._telegram.people.values() if one.id not in self._on_page)
        return [one for one in others if not one.has_blocked]

    async def answer(self, told: Callable[[], None]) -> None:
        """Let those who are asked something answer it, a few at a time; tell of the progress.

        What somebody leaves unanswered they leave for good, until they are reminded of it.
        """
        asked = [one for one in self.people if self._open(one)]
        self.progress = Progress(busy=bool(asked), asked=len(asked))
        told()
        try:
            for start in range(0, len(asked), PORTION):
                portion = asked[start : start + PORTION]
                answered = await asyncio.gather(*(self._decides_all(one) for one in portion))
                now = self.progress
                done, many = now.done + len(portion), now.answered + sum(answered)
                self.progress = Progress(True, done, len(asked), many)
                told()
        finally:
            now = self.progress
            self.progress = Progress(False, now.done, now.asked, now.answered)
            told()

    def _open(self, person: Person) -> list[Invitation]:
        """Return what somebody has been asked and has not yet decided about."""
        found = habits.invitations(person.chat)
        return [one for one in found if not self._is_decided(person, one)]

    def _is_decided(self, person: Person, asked: Invitation) -> bool:
        answered = asked.kind == EVENT and (person.id, asked.id) in self._said
        return answered or (person.id, asked.message.id) in self._seen

    async def _decides_all(self, person: Person) -> bool:
        return any([await self._decides(person, one) for one in self._open(person)])

    async def _decides(self, person: Person, asked: Invitation) -> bool:
        """Answer all of it, some of it, or nothing; return whether anything was answered."""
        self._seen.add((person.id, asked.message.id))
        luck = Random(f"{person.id} {asked.kind} {asked.id} {len(person.chat)}")
        mood = luck.random()
        if mood >= SURELY + MIDWAY:
            return False
        if asked.kind == EVENT:
            self._said.add((person.id, asked.id))
            return await self._acts(person, habits.to_event(asked.message, luck), asked.message)
        most = MOST_ANSWERS if mood < SURELY else luck.randint(*FEW)
        return await self.answers(person, asked.message, luck, most) > 0

    async def answers(
        self, person: Person, message: Message, luck: Random, most: int = MOST_ANSWERS
    ) -> int:
        """Answer what a message asks and what is asked then, so much at most; return how much."""
        tries = 0
        for given in range(most):
            answer = habits.to_survey(message, luck, tries)
            if not await self._acts(person, answer, message):
                return given
            before, message = message, _next(person, message)
            tries = tries + 1 if habits.presses(before) == habits.presses(message) else 0
        return most

    async def _acts(self, person: Person, answer: Answer | None, message: Message) -> bool:
        """Tap or write, and see what comes of it; return whether anything did."""
        if answer is None:
            return False
        changed = self._changes[person.id] = asyncio.Event()
        before, tap = _looks(person), None
        try:
            if answer.tapped:
                tap = person.taps(message.id, answer.tapped)
            else:
                person.says(answer.written)
            while _looks(person) == before or not person.chat[-1].from_bot:
                is_toasted = tap is not None and tap.answer is not None
                await asyncio.wait_for(changed.wait(), TOASTED if is_toasted else PATIENCE)
                changed.clear()
        except (ImpossibleAction, TimeoutError):
            return False  # the button has gone meanwhile, or what it asks for is over
        finally:
            del self._changes[person.id]
        return True


def _next(person: Person, message: Message) -> Message:
    """Return where it goes on: in the message itself, or in one that has come since."""
    now = next((one for one in person.chat if one.id == message.id), message)
    return now if now.looks != message.looks and now.buttons else person.chat[-1]


def _looks(person: Person) -> list[tuple[int, tuple[object, ...]]]:
    """Return what a person sees of all messages: an older card may be what changes."""
    return [(message.id, message.looks) for message in person.chat]
