"""What the sample people answer: by the buttons that they see, plausible, the same each time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from bot.practice.messages import Message
from handlers.buttons import Choose, FirstAnswer, Move, Press, RoundDo, Rsvp, decode
from handlers.failures import StaleButton
from handlers.forms.screens import TICKED
from handlers.surveys.screens import START
from storage.rsvps import CANNOT, COMING, MAYBE

SURVEY, EVENT = "survey", "event"
OFTEN = {  # how much likelier than 1, by what is chosen: an option of a survey, an event's answer
    "employed": 8,
    "work_and_study": 3,
    "studying": 3,
    "permanent_full": 6,
    "fixed_full": 4,
    "part_time": 3,
    "uas": 3,
    "university": 2,
    "vocational": 2,
    "no": 2,
    "5": 4,
    "4": 5,
    "3": 2,
    COMING: 5,
    CANNOT: 3,
}
WRITTEN = {  # by the question; an empty one is skipped
    "job_title": ("Kokki", "Lähihoitaja", "Hitsaaja", "Merkonomi"),
    "skills_wish": ("Ruotsia", "Yrittäjyyttä", "Omaa taloutta", "", "", "", "", ""),
}
ANY_WORDS = ("Hyvä näin.", "Lisää tapaamisia iltaisin.", "Tietoa uusista töistä.", "", "", "")
A_NUMBER = "7"  # where words are no answer
RSVPS = (COMING, MAYBE, CANNOT)
MOST_TRIES = 3  # more often nobody gives an answer that is not taken


@dataclass(frozen=True, slots=True)
class Invitation:
    """An open question that stands in a chat: to a survey or an event, with its number."""

    kind: str
    id: int
    message: Message


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody does next: the data of the button that they tap, or what they write."""

    tapped: str = ""
    written: str = ""


def invitations(chat: Sequence[Message]) -> list[Invitation]:
    """Return what somebody is asked to answer, the newest of each once, oldest first."""
    found: dict[tuple[str, int], Invitation] = {}
    for message in chat:
        for _, press in presses(message):
            invitation = _invitation(press, message)
            if invitation is not None and invitation.id:  # 0 is a preview: nothing comes of it
                found[invitation.kind, invitation.id] = invitation
    return list(found.values())


def _invitation(press: Press, message: Message) -> Invitation | None:
    if isinstance(press, Rsvp):
        return Invitation(EVENT, press.event, message)
    if isinstance(press, FirstAnswer) or (isinstance(press, RoundDo) and press.action == START):
        return Invitation(SURVEY, press.round, message)
    return None


def to_event(message: Message, luck: Random) -> Answer | None:
    """Return an answer to an event; nothing if none of the usual ones can be given."""
    given = [(data, press) for data, press in presses(message) if isinstance(press, Rsvp)]
    offered = {press.answer: data for data, press in given if press.answer in RSVPS}
    return _tap(offered, luck) if offered else None


def to_survey(message: Message, luck: Random, tries: int = 0) -> Answer | None:
    """Return what is tapped or written next; nothing if the message asks nothing.

    Over and over (``tries``) the same question means that the last answer was not taken.
    """
    offered, moves = _options(message), _moves(message)
    if "done" in moves and any(one.text.endswith(TICKED) for one in message.buttons):
        return Answer(tapped=moves["done"][0])
    if offered:
        return _tap(offered, luck) if tries < MOST_TRIES else None
    for move in ("keep", "save"):
        if move in moves:
            return Answer(tapped=moves[move][0])
    if "stop" in moves:
        return _words(moves, luck, tries)
    starts = [data for data, press in presses(message) if _is_start(press)]
    return Answer(tapped=starts[0]) if starts else None


def presses(message: Message) -> list[tuple[str, Press]]:
    """Return the data of each button of a message, and what it stands for."""
    data = [button.callback_data for button in message.buttons if button.callback_data]
    return [(one, press) for one in data if (press := _read(one)) is not None]


def _read(data: str) -> Press | None:
    try:
        return decode(data)
    except StaleButton:
        return None


def _options(message: Message) -> dict[str, str]:
    """Return the data of each option that can be chosen, by the option's id."""
    return {
        press.option: data
        for data, press in presses(message)
        if isinstance(press, Choose | FirstAnswer)
    }


def _moves(message: Message) -> dict[str, tuple[str, str]]:
    """Return the data of each move in a form and the question that it names, by the move."""
    found = [(data, press) for data, press in presses(message) if isinstance(press, Move)]
    return {press.move: (data, press.question) for data, press in found}


def _is_start(press: Press) -> bool:
    return isinstance(press, RoundDo) and press.action == START


def _tap(offered: Mapping[str, str], luck: Random) -> Answer:
    """Choose one of the options, some likelier than others, and tap it."""
    weights = [OFTEN.get(option, 1) for option in offered]
    (data,) = luck.choices(list(offered.values()), weights)
    return Answer(tapped=data)


def _words(moves: Mapping[str, tuple[str, str]], luck: Random, tries: int) -> Answer | None:
    """Write something, or skip it; a number where words were not taken."""
    skip, question = moves.get("skip", ("", ""))
    words = luck.choice(WRITTEN.get(question, ANY_WORDS)) or ANY_WORDS[0] * (not skip)
    if skip and (tries or not words):
        return Answer(tapped=skip)
    written = (words, A_NUMBER)
    return Answer(written=written[tries]) if tries < len(written) else None
