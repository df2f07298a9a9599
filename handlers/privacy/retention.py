"""The daily work of keeping nothing longer than the organisation has set.

Each piece of work is repeated, a chunk a transaction, until nothing of it is left; how much went
stands in the audit log. What an announcement said and its totals stay: they are the school's own
words. Who got it goes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from config.school import Retention
from handlers import menu
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.privacy import screens
from handlers.privacy.rules import kept_from
from handlers.recipes import Step
from handlers.turn import for_person
from storage import (
    announcements,
    erased,
    imports,
    loose_sheets,
    people,
    retention,
    silence,
    survey_erasure,
    updates,
)
from storage.people import Person
from storage.transaction import Transaction

SHORT_DAYS = 30  # failures, staged registers, expired links, decided applications
NOTE_DAYS = 7  # after the end of an event: notes to its organiser
HALF_MONTHS = 12  # of silence, then a registration that was begun goes


@dataclass(frozen=True, slots=True)
class Day:
    """The day on which the work is done."""

    house: House
    tx: Transaction
    now: int

    @property
    def kept(self) -> Retention:
        """How long the organisation keeps what."""
        return self.house.organisation.retention

    def months(self, number: int) -> int:
        """Return since when things are kept that are kept for so many months."""
        return kept_from(self.now, self.house.organisation.zone, months=number)

    def days(self, number: int) -> int:
        """Return since when things are kept that are kept for so many days."""
        return kept_from(self.now, self.house.organisation.zone, days=number)


def step(what: str, house: House, tx: Transaction, now: int) -> bool:
    """Do the next piece of one of the works; return whether more of it may be left."""
    day = Day(house, tx, now)
    many = WORK[what](day)
    if many and what not in UNTOLD:
        retention.note(tx, what, many, now, day.days(0))
    return many > 0


def _erase(day: Day, found: Iterable[Person], *, farewell: bool = False) -> int:
    many = 0
    for person in found:
        due_at = quiet_until(day.house, person, day.now)
        people.erase(day.tx, person, day.now)
        if farewell and person.unreachable_at is None:
            _say_goodbye(day, person, due_at)
        many += 1
    return many


def _say_goodbye(day: Day, person: Person, due_at: int) -> None:
    """Write once more, in the morning; the message leaves nothing behind."""
    turn = for_person(day.tx, datetime.fromtimestamp(day.now, UTC), day.house, person)
    turn.spoken, turn.person = person.language, None
    turn.send(screens.forgotten_in_silence(day.house, person.language))
    menu.forget(turn)
    turn.post(due_at=due_at)


def _arrived(day: Day) -> int:
    """Let the days to answer count from when the question arrived: for all at once."""
    silence.count_from_arrival(day.tx, day.days(day.kept.outbox_days + 1))
    return 0


def _silent(day: Day) -> int:
    silent = day.months(day.kept.silence_months)
    return silence.plan(day.tx, silent, day.now, day.house.owners)


def _unanswered(day: Day) -> int:
    kept, zone = day.kept, day.house.organisation.zone
    gone = kept_from(day.now, zone, months=kept.silence_months, days=kept.answer_days)
    silent = day.months(kept.silence_months)
    asked = day.days(kept.answer_days)
    found = silence.unanswered(day.tx, silent, asked, gone, day.house.owners)
    return _erase(day, found, farewell=True)


def _half_registered(day: Day) -> int:
    return _erase(day, silence.half_registered(day.tx, day.months(HALF_MONTHS), day.house.owners))


def _declined(day: Day) -> int:
    return _erase(day, silence.declined(day.tx, day.days(SHORT_DAYS)))


def _sign_up_counts(day: Day) -> int:
    return retention.keep_sign_up_counts(day.tx, day.months(day.kept.signup_months))


def _sign_ups(day: Day) -> int:
    return retention.erase_sign_ups(day.tx)


def _notes(day: Day) -> int:
    return retention.erase_notes(day.tx, day.days(NOTE_DAYS))


def _visit_counts(day: Day) -> int:
    return retention.keep_visit_counts(day.tx, day.months(day.kept.signup_months))


def _visit_askings(day: Day) -> int:
    return retention.erase_visit_askings(day.tx)


def _visit_words(day: Day) -> int:
    return retention.erase_visit_words(day.tx, day.months(day.kept.free_text_months))


def _event_messages(day: Day) -> int:
    return retention.erase_event_messages(day.tx, day.months(day.kept.free_text_months))


def _event_changes(day: Day) -> int:
    return retention.erase_event_changes(day.tx, day.months(day.kept.free_text_months))


def _free_words(day: Day) -> int:
    return survey_erasure.erase_free_words(day.tx, day.months(day.kept.free_text_months))


def _survey_answers(day: Day) -> int:
    before = day.months(day.kept.survey_months)
    answers = survey_erasure.erase_answers(day.tx, before)
    loose = answers or loose_sheets.erase(day.tx, before)
    return loose or survey_erasure.erase_respondents(day.tx, before)


def _wishes(day: Day) -> int:
    return survey_erasure.erase_wishes(day.tx, day.months(day.kept.free_text_months))


def _drafts(day: Day) -> int:
    return retention.erase_drafts(day.tx, day.months(day.kept.free_text_months))


def _messages(day: Day) -> int:
    return retention.erase_messages(day.tx, day.days(day.kept.outbox_days))


def _campaign_rows(day: Day) -> int:
    return retention.erase_campaign_rows(day.tx, day.days(day.kept.outbox_days))


def _failures(day: Day) -> int:
    return updates.forget_failures(day.tx, day.days(SHORT_DAYS))


def _audit(day: Day) -> int:
    return retention.erase_audit(day.tx, day.months(day.kept.audit_months))


def _invitees(day: Day) -> int:
    before = day.months(day.kept.invitee_months)
    many = retention.erase_invitees(day.tx, before, day.now)
    return many or retention.erase_expired(day.tx, day.days(0), day.now)


def _imports(day: Day) -> int:
    return imports.forget_old(day.tx, day.days(SHORT_DAYS))


def _duties(day: Day) -> int:
    return retention.erase_duties(day.tx, day.months(day.kept.audit_months))


def _announcements(day: Day) -> int:
    return announcements.erase_old(day.tx, day.months(day.kept.free_text_months))


def _handovers(day: Day) -> int:
    notes = retention.erase_handover_notes(day.tx, day.months(day.kept.free_text_months))
    return notes or retention.erase_handovers(day.tx, day.months(day.kept.audit_months))


def _codes(day: Day) -> int:
    return retention.erase_codes(day.tx, day.days(SHORT_DAYS))


def _decisions(day: Day) -> int:
    return retention.erase_decisions(day.tx, day.days(SHORT_DAYS))


def _erasures(day: Day) -> int:
    return erased.forget_old(day.tx, day.months(erased.KEPT_MONTHS))


def _updates(day: Day) -> int:
    return updates.forget_old(day.tx, day.now)


WORK: dict[str, Callable[[Day], int]] = {
    "arrived": _arrived,
    "asked_silent": _silent,
    "erased_silent": _unanswered,
    "erased_unfinished": _half_registered,
    "erased_declined": _declined,
    "events_closed": _sign_up_counts,
    "signups": _sign_ups,
    "notes": _notes,
    "visits_closed": _visit_counts,
    "visit_askings": _visit_askings,
    "visit_words": _visit_words,
    "event_messages": _event_messages,
    "event_changes": _event_changes,
    "free_texts": _free_words,
    "survey_answers": _survey_answers,
    "wishes": _wishes,
    "drafts": _drafts,
    "messages": _messages,
    "campaign_rows": _campaign_rows,
    "failures": _failures,
    "audit": _audit,
    "invitees": _invitees,
    "imports": _imports,
    "duties": _duties,
    "handovers": _handovers,
    "announcements": _announcements,
    "codes": _codes,
    "decisions": _decisions,
    "erasures": _erasures,
    "updates": _updates,
}
# Nothing of people's is erased by these.
UNTOLD = frozenset({"arrived", "events_closed", "visits_closed", "erasures", "updates"})

# Each is a job of its own, so that while one goes on, what the others have done is not looked
# through again and again.
STEPS: dict[str, Step] = {what: partial(step, what) for what in WORK}
