"""What of a restored copy is kept back: all that fell due between its making and now.

In the life of the database that was lost it was most likely said, so nothing of it is said again by
itself. What has begun stays begun, what repeats is planned for its next time, and what only a
person can judge (a campaign under way, an announcement with a time) waits for a coordinator.
"""

from collections.abc import Callable
from typing import NamedTuple

from bot.restoring import asking, bluntly, repeating
from handlers.announcing.rules import RESTORED
from handlers.approvals import deciding
from handlers.events.rules import LATEST_NEWS
from handlers.house import House
from handlers.matters import reminding as matters
from handlers.matters.rules import WEEK
from handlers.people.asking_rules import MONTH
from handlers.recipes import Step
from handlers.team import rules as team
from handlers.team import ticking as duties
from handlers.visits.telling import follow_event
from storage import (
    announcements,
    campaigns,
    holding,
    matter_lists,
    notices,
    tellings,
    visits,
)
from storage import duties as stored_duties
from storage.audience import NOTICE, Audience
from storage.transaction import Transaction

Piece = Callable[[House, Transaction, int], int]
"""Keeps something back, with now in UTC epoch seconds; returns how many messages or things."""


class Held(NamedTuple):
    """One line of what is kept back: what it is called for one and for several, and how many.

    ``fault`` says which row could not be understood, and where. Then all of that kind has been kept
    back if ``is_whole``, else nothing.
    """

    one: str
    several: str
    number: int
    fault: str | None = None
    is_whole: bool = True

    def __str__(self) -> str:
        """Say it as a line in the terminal."""
        return f"{self.number} {self.one if self.number == 1 else self.several}"


def silently(step: Step) -> Piece:
    """Return a piece that does what a step does, but for what it would have said."""

    def piece(house: House, tx: Transaction, now: int) -> int:
        last = holding.newest_message(tx)
        while left := step(house, tx, now):
            if callable(left):
                left()
        return holding.added_since(tx, last, now)

    return piece


def _messages(_: House, tx: Transaction, now: int) -> int:
    many = holding.messages(tx, now)
    holding.posts(tx)
    holding.imports(tx, now)
    return many


def _duties(house: House, tx: Transaction, now: int) -> int:
    soon = len(stored_duties.ending_soon(tx, now, team.REMIND_SECONDS))
    return soon + silently(duties.step)(house, tx, now)


def _reminders(_: House, tx: Transaction, now: int) -> int:
    return holding.reminders(tx, now)


def _changes(_: House, tx: Transaction, now: int) -> int:
    many = 0
    while (event := tellings.next_event(tx, now)) is not None:
        tellings.settle(tx, event)
        many += 1
    return many


def _announcements(_: House, tx: Transaction, now: int) -> int:
    due = announcements.due(tx, now)
    for announcement in due:
        announcements.give_back(tx, announcement, now, RESTORED)
    many = len(due)
    while (waiting := announcements.unconfirmed(tx, now)) is not None:  # it may have been confirmed
        announcements.give_back(tx, waiting, now, RESTORED)
        many += 1
    return many


def _publications(_: House, tx: Transaction, now: int) -> int:
    return holding.publications(tx, now)


def _askings(_: House, tx: Transaction, now: int) -> int:
    return holding.askings(tx, now, now + MONTH)


def _matters(house: House, tx: Transaction, now: int) -> int:
    due = matter_lists.waiting_long(tx, now - WEEK)
    for unit in {one.unit for one in due}:
        matter_lists.reminded(tx, unit, now)
    return len(due) + silently(matters.step)(house, tx, now)


def _lines(_: House, tx: Transaction, now: int) -> int:
    return holding.lines(tx, now - LATEST_NEWS, now)


def _visits(house: House, tx: Transaction, now: int) -> int:
    return asking.visit_requests(house, tx, now) + silently(_follow_events)(house, tx, now)


def _follow_events(house: House, tx: Transaction, now: int) -> bool:
    for visit in visits.in_care(tx, now):
        follow_event(house, tx, visit, now)
    return False


def _notice(house: House, tx: Transaction, now: int) -> int:
    """Begin telling a changed privacy notice, to be paused with the other campaigns."""
    version = house.organisation.privacy.version
    notices.begin(tx, version, now)
    if not notices.is_told(tx, version):
        notices.told(tx, version, now)
        campaigns.start(
            tx, kind="announcement", topic=NOTICE, content=version, audience=Audience(), now=now
        )
    return 0


def _campaigns(_: House, tx: Transaction, now: int) -> int:
    return holding.pause_campaigns(tx, now)


# In this order: what is begun is paused at the end, with all that goes on.
PIECES: dict[tuple[str, str], Piece] = {
    ("message that waited in the outbox", "messages that waited in the outbox"): _messages,
    ("notice about a duty", "notices about duties"): _duties,
    ("reminder of an event", "reminders of events"): _reminders,
    ("changed event to tell of", "changed events to tell of"): _changes,
    ("recurring announcement", "recurring announcements"): repeating.recurring_announcements,
    ("scheduled announcement", "scheduled announcements"): _announcements,
    ("event to be published", "events to be published"): _publications,
    ("thank-you after an event", "thank-yous after events"): asking.thanks,
    ("reminder of feedback", "reminders of feedback"): asking.feedback_reminders,
    ("seat on offer", "seats on offer"): asking.seats,
    ("word to somebody left without a seat", "words to those left without a seat"): _lines,
    ("message about a visit", "messages about visits"): _visits,
    ("reminder of a survey", "reminders of surveys"): asking.survey_reminders,
    ("question about a profile", "questions about profiles"): _askings,
    ("admission to a unit", "admissions to units"): silently(deciding.let_in_needless),
    ("weekly message", "weekly messages"): repeating.digests,
    ("weekly summary", "weekly summaries"): repeating.weekly_summaries,
    ("reminder of a plan", "reminders of plans"): repeating.yearly_plans,
    ("reminder of open matters", "reminders of open matters"): _matters,
    ("survey's next cohort", "surveys' next cohorts"): silently(asking.begin_cohorts),
    ("privacy notice", "privacy notices"): _notice,
    ("announcement or invitation under way", "announcements or invitations under way"): _campaigns,
}

# Of which all is kept back where a row of it cannot be understood. The rest does here just what the
# bot does, or reads plain columns: what fails here fails there.
BLUNTLY: dict[Piece, Piece] = {
    asking.thanks: bluntly.thanks,
    asking.feedback_reminders: bluntly.feedback_reminders,
    asking.seats: bluntly.seats,
    _visits: bluntly.visits,
    asking.survey_reminders: bluntly.survey_reminders,
}

# What the clock and the chores do (handlers/backstage.py), and why a restore says nothing by it.
COVERED: dict[str, str] = {
    "duties": "held",
    "changes": "held",
    "posts": "edits of posts in groups: they say how things are, and notify nobody",
    "reminders": "held",
    "thanks": "held",
    "notice": "held",
    "askings": "held",
    "digests": "held",
    "cards": "edits of cards: they say how things are, and notify nobody",
    "pauses": "held",
    "approvals": "held",
    "recurring": "held",
    "announcements": "held",
    "publications": "held",
    "seats": "held: offers hold once more as long; what is freed from now on is new",
    "visits": "held",
    "wishes": "held",
    "summaries": "held",
    "closings": "counts, says nothing",
    "plans": "held",
    "survey_reminders": "held",
    "import": "brings in what was being brought in, and edits a card",
    "names": "an index",
    "tallies": "counts, says nothing",
    "month": "counts, says nothing",
    "cohorts": "held",
    "retention": "asks and erases as every day; storage/shielding.py sees to lost answers",
}


def keep_back(house: House, tx: Transaction, now: int) -> list[Held]:
    """Keep back what has fallen due by now; return what that was, if there was any.

    A row that cannot be understood (another version's, a damaged one) is told, and stops nothing.
    """
    found = [_keep_back(house, tx, now, *one) for one in PIECES.items()]
    return [one for one in found if one.number or one.fault is not None]


def _keep_back(
    house: House, tx: Transaction, now: int, names: tuple[str, str], piece: Piece
) -> Held:
    try:
        with tx.savepoint():
            return Held(*names, piece(house, tx, now))
    except Exception as error:  # noqa: BLE001 - the edge of a piece: the others go on
        bluntly.demand_of_a_row(error)
        fault = bluntly.words_of(error)
    blunt = BLUNTLY.get(piece)
    return Held(*names, blunt(house, tx, now) if blunt else 0, fault, is_whole=blunt is not None)
