"""Whose part in which round a button or a word is about, and whether it takes answers still."""

from dataclasses import dataclass

from config.questionnaire import Questionnaire
from handlers.failures import ClosedAfterwards, ClosedMidway, RoundClosed
from handlers.surveys import rules
from handlers.turn import Turn
from storage import answering, surveys
from storage.surveys import Respondent, Round


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's part in a round, and what the round asks."""

    survey: Round
    mine: Respondent

    @property
    def asked(self) -> Questionnaire:
        """What this round asks, with the wording that it was sent with."""
        return rules.asked_in(self.survey)

    @property
    def closes_at(self) -> int:
        """The person's last moment, UTC epoch seconds."""
        return min(self.survey.closes_at, self.mine.closes_at or self.survey.closes_at)

    @property
    def heard_at(self) -> int:
        """When the person was last spoken to of it by itself, UTC epoch seconds."""
        return max(self.mine.invited_at, self.mine.reminded_at or 0)

    @property
    def has_finished(self) -> bool:
        """Whether the answers are given; in anonymous rounds they are out of reach then."""
        return self.mine.state == "finished"

    def is_open(self, now: int) -> bool:
        """Whether the person's answers are still taken at ``now``."""
        return self.mine.is_open(self.survey, now)


def asked(turn: Turn, round_id: int) -> Part:
    """Return the person's part in a round, open or not; RoundClosed for who was not asked."""
    found = surveys.by_id(turn.tx, round_id)
    mine = surveys.respondent(turn.tx, round_id, turn.person.id) if turn.person else None
    if found is None or mine is None:
        raise RoundClosed
    return Part(found, mine)


def invited(turn: Turn, round_id: int) -> Part:
    """Return the person's part in an open round; RoundClosed says what became of the answers."""
    part = asked(turn, round_id)
    if part.is_open(turn.seconds):
        return part
    raise over(part)


def over(part: Part) -> RoundClosed:
    """Return the refusal that says what became of the person's answers in a closed round."""
    if part.has_finished:
        return ClosedAfterwards()
    return ClosedMidway() if part.mine.started_at is not None else RoundClosed()


def closed_lately(turn: Turn, seconds: int, question: str = "") -> Part | None:
    """Return the newest round that has closed so lately and that the person had opened.

    With a ``question`` only rounds that ask it are looked at.
    """
    if turn.person is None:
        return None
    for one in answering.asked(turn.tx, turn.person.id):
        part = Part(*one)
        is_late = turn.seconds - seconds < part.closes_at <= turn.seconds
        is_asked = not question or any(asked.id == question for asked in part.asked.questions)
        was_opened = part.mine.opened_at is not None or part.mine.started_at is not None
        if was_opened and is_late and is_asked:
            return part
    return None


def moment(turn: Turn, survey: Round) -> int:
    """Return the time now as it may be kept of this round: in anonymous ones only the day."""
    return rules.kept_time(turn.house, survey, turn.seconds)
