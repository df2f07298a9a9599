"""Reminding of surveys: planned by a row's time, decided again at the moment of sending."""

from dataclasses import replace

import orjson

from handlers.calls import Call, Later, Withheld
from handlers.house import House
from handlers.preferences.contact import contact_at, quiet_until
from handlers.surveys import cohorts
from handlers.surveys import reminding_rules as rules
from handlers.surveys.reminding_screens import reminder
from handlers.surveys.rules import questionnaire_of
from handlers.surveys.terms import REMINDERS, reminder_days
from storage import outbox, people, recipients, respondents, surveys
from storage.audience import Audience
from storage.deliveries import Claim
from storage.people import Person
from storage.respondents import Due
from storage.surveys import Respondent, Round
from storage.transaction import Transaction

AT_ONCE = 100  # people in one step: the writer is held for some milliseconds
TOPIC = "surveys"
ON_ITS_WAY = ("pending", "sending")


def step(house: House, tx: Transaction, now: int) -> bool:
    """Remind those whose moment has come; return whether more of them wait."""
    some = respondents.due(tx, now, AT_ONCE)
    known: dict[int, Round | None] = {}
    for one in some:
        if one.round_id not in known:
            known[one.round_id] = surveys.by_id(tx, one.round_id)
        survey = known[one.round_id]
        mine = surveys.respondent(tx, one.round_id, one.person_id)
        if survey is not None and mine is not None:
            _come_to(house, tx, survey, mine, now)
    return len(some) == AT_ONCE


def _come_to(house: House, tx: Transaction, survey: Round, mine: Respondent, now: int) -> None:
    """Remind one person, put it off, or see that it is not needed any more."""
    one = Due(mine.round_id, mine.person_id)
    person = people.by_id(tx, mine.person_id)
    if person is None or _pointless(tx, survey, mine, now, wished=mine.wished) is not None:
        respondents.plan(tx, one, None, reminders=mine.reminders)
        return
    at = _moment(house, tx, survey, mine, person, now)
    if at >= rules.ends_at(survey, mine):
        respondents.plan(tx, one, None, reminders=mine.reminders)
    elif at > now:
        respondents.plan(tx, one, at, reminders=mine.reminders, wished=mine.wished)
    else:
        _remind(house, tx, survey, mine, person, now)


def _pointless(
    tx: Transaction, survey: Round, mine: Respondent | None, now: int, *, wished: bool
) -> str | None:
    """Return why the person is not to be reminded of the round any more, or None."""
    reason = rules.unneeded(survey, mine, now)
    if mine is None or reason is not None:
        return reason
    found = recipients.recipient(tx, mine.person_id, TOPIC, Audience(), now, survey.id)
    return rules.unwanted(found, wished=wished)


def _moment(
    house: House, tx: Transaction, survey: Round, mine: Respondent, person: Person, now: int
) -> int:
    """Return when the person may be reminded: now, or after what speaks against it.

    A day that they have wished for themselves holds in a full week as well.
    """
    if person.unreachable_at is not None:
        return rules.ends_at(survey, mine)
    if mine.wished:
        return quiet_until(house, person, max(now, person.paused_until or 0))
    if respondents.invitation_state(tx, Due(survey.id, person.id)) in ON_ITS_WAY:
        days = reminder_days(questionnaire_of(survey.snapshot))
        return cohorts.later(now, days[0] if days else 1, house.organisation.zone)
    if respondents.has_mail(tx, person.id):  # what has waited longer takes the week's room first
        return cohorts.later(now, 1, house.organisation.zone)
    return contact_at(tx, house, person, now)


def _remind(
    house: House, tx: Transaction, survey: Round, mine: Respondent, person: Person, now: int
) -> None:
    """Put the reminder into the outbox, and plan the next in the same transaction."""
    zone, one = house.organisation.zone, Due(survey.id, person.id)
    days = reminder_days(questionnaire_of(survey.snapshot))
    number = min(mine.reminders + 1, REMINDERS)
    outbox.add_call(
        tx,
        chat_id=person.telegram_id,
        person_id=person.id,
        method="sendMessage",
        params={"number": number, "wished": mine.wished},
        now=now,
        subject=survey.id,
        unasked=True,
    )
    following = rules.next_time(survey, mine, days, zone, now)
    respondents.plan(tx, one, following, reminders=number)
    by_day = survey.mode == surveys.ANONYMOUS
    respondents.reminded(tx, one, cohorts.later(now, 0, zone, by_day=by_day))


def render(house: House, tx: Transaction, claim: Claim, now: int) -> Call | Withheld | Later:
    """Return a reminder in the person's language now, or why it is not to be sent any more."""
    survey = surveys.by_id(tx, claim.subject)
    person = people.by_id(tx, claim.person_id) if claim.person_id is not None else None
    if survey is None or person is None:
        return Withheld("cancelled", "gone")
    asked = orjson.loads(claim.content or "{}")
    mine = surveys.respondent(tx, survey.id, person.id)
    reason = _pointless(tx, survey, mine, now, wished=asked.get("wished", False))
    if mine is None or reason is not None:
        return Withheld("cancelled", reason or "not asked")
    if mine.wished and not asked.get("wished", False):
        return Withheld("cancelled", "put off")  # to another day, while these words waited
    due_at = _sendable(house, tx, person, claim, now, wished=asked.get("wished", False))
    if due_at >= rules.ends_at(survey, mine):
        return Withheld("expired", "round closed")
    if due_at > now:
        return Later(due_at)
    own = replace(survey, closes_at=rules.ends_at(survey, mine))
    screen = reminder(house, person.language, own, mine, asked)
    return Call(screen.method, screen.to_params())


def _sendable(
    house: House, tx: Transaction, person: Person, claim: Claim, now: int, *, wished: bool
) -> int:
    if wished:
        return quiet_until(house, person, max(now, person.paused_until or 0))
    return contact_at(tx, house, person, now, claim.id)
