"""What can be refused, and the one kind sentence that each refusal says.

Refusal                 the turn changes nothing and says why
├── NotUnderstood       no such command, or nothing that waits for these words
│   └── NotAllowed      the same to the eye: what others may do is not told
├── JoinFirst           for members only; offers to join
├── StillWaiting        for members only; a coordinator has not yet approved the person
├── StaleButton         a button of an older version, or of something that is over
├── EventOver           the event has begun or was cancelled
│   └── EventDone       the same to who looks after it and wants to change something
├── SignUpClosed        signing up for the event has ended; one can still decline
├── NotSignedUp         what belongs to an answer, of who neither comes nor waits any more
├── RoundClosed         the survey round is over
│   ├── ClosedMidway    before the person's last answer
│   └── ClosedAfterwards  the person's answers are in it, and can be changed no more
├── AlreadyAnswered     a question of a survey that is finished; answers change elsewhere
├── LinkUsed            a one-time link that was used, has expired or is unknown
├── NobodyThere         an audience without anybody
└── WantsWords          a picture, a contact or the like where words are wanted
"""

from typing import ClassVar


class Refusal(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """A kind no: nothing is changed and the person is told why; ``values`` go into the text."""

    key: ClassVar[str] = "error-not-understood"

    def __init__(self, **values: object) -> None:
        super().__init__(self.key)
        self.values = values


class NotUnderstood(Refusal):
    """No command and no question to which the words could belong."""


class NotAllowed(NotUnderstood):
    """The person may not do this; to them it is as if it did not exist."""


class JoinFirst(Refusal):
    """Only for those who have joined."""

    key = "error-join-first"


class StillWaiting(Refusal):
    """Only for those who have joined; this person waits for a coordinator's approval."""

    key = "error-still-waiting"


class StaleButton(Refusal):
    """The button belongs to something that is over, or to an older version."""

    key = "error-stale-press"


class EventOver(Refusal):
    """The event has begun, is over or was cancelled."""

    key = "error-event-over"


class EventDone(EventOver):
    """The event has begun or was cancelled: its coordinator can do this with it no more."""

    key = "error-event-done"


class SignUpClosed(Refusal):
    """Signing up has ended; ``ask`` tells whom to ask."""

    key = "error-sign-up-closed"


class NotSignedUp(Refusal):
    """What belongs to signing up for an event, by somebody who neither comes nor waits."""

    key = "error-not-signed-up"


class RoundClosed(Refusal):
    """The survey round takes no answers any more."""

    key = "error-round-closed"


class ClosedMidway(RoundClosed):
    """The round is over, and the person had begun to answer and not finished."""

    key = "error-round-closed-midway"


class ClosedAfterwards(RoundClosed):
    """The round is over, and the person's answers count; they cannot be changed any more."""

    key = "error-round-closed-afterwards"


class AlreadyAnswered(Refusal):
    """An old question's button of a survey that the person has finished."""

    key = "error-already-answered"


class LinkUsed(Refusal):
    """A one-time link that has been used or has expired, or that never was."""

    key = "error-link-used"


class NobodyThere(Refusal):
    """Nobody fits the audience."""

    key = "error-nobody-there"


class WantsWords(Refusal):
    """Words or a button are wanted, and something else came."""

    key = "error-wants-words"
