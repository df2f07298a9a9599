"""Thanking those who came, and asking them once more for feedback that they have not given."""

from dataclasses import replace
from typing import Any

from config.questionnaire import Questionnaire
from handlers.afterwards import rules, screens, who_came
from handlers.events.reminding_rules import USUAL_SECONDS, ends_at
from handlers.house import House
from handlers.preferences.contact import Hours, contact_at, quiet_until
from handlers.preferences.rules import is_quiet
from handlers.surveys.rules import UnreadableSnapshot, new_round, questionnaire_of
from handlers.surveys.rules import closes_at as closing
from storage import events, feedback, outbox, surveys
from storage.audience import Audience
from storage.events import Event
from storage.surveys import Round
from storage.transaction import Transaction


def step(house: House, tx: Transaction, now: int) -> bool:
    """Do what is due after events: ask who came, thank, remind once of the feedback.

    Nobody is written to in their quiet hours: what the organiser changes meanwhile counts.
    """
    for event_id in feedback.ended(tx, now - rules.LONGEST_SECONDS, now, USUAL_SECONDS):
        event = events.by_id(tx, event_id)
        if event is not None:
            who_came.ask(house, tx, event, now)
            _thank(house, tx, event, now)
    for round_id in feedback.open_rounds(tx, now):
        survey = surveys.by_id(tx, round_id)
        if survey is not None:
            _remind(house, tx, survey, now)
    return False


def _thank(house: House, tx: Transaction, event: Event, now: int) -> None:
    """Thank the groups that may be written to now."""
    asked = house.questionnaires.get(rules.FEEDBACK)
    schedule = asked.schedule if asked is not None else rules.USUAL
    hours = rules.quiet_hours(schedule)
    if now < rules.thanks_at(ends_at(event), schedule):
        return
    if hours is not None and is_quiet(hours, now, house.organisation.zone):
        return
    groups = [one for one in feedback.to_thank(tx, event.id) if _is_awake(house, one, now)]
    survey = _round(house, tx, event, asked, now) if groups and asked is not None else None
    for group in groups:
        screen = screens.thanks(house, group.language, event, asked, survey)
        round_id = survey.id if survey is not None else None
        feedback.thank(tx, event.id, group, screen.to_params(), round_id=round_id, now=now)


def _is_awake(house: House, reader: Hours, now: int) -> bool:
    return quiet_until(house, reader, now) <= now


def _round(
    house: House, tx: Transaction, event: Event, asked: Questionnaire, now: int
) -> Round | None:
    """Return the round of the event's feedback: begun now, or kept open for who is asked now.

    None once it has closed: its results are final.
    """
    closes_at = closing(asked, now, house.organisation.zone)
    round_id = feedback.round_of(tx, event.id)
    if round_id is None:
        round_id = surveys.create(tx, _new(event, asked, now, closes_at))
    else:
        feedback.keep_open(tx, round_id, closes_at, now)
    survey = surveys.by_id(tx, round_id)
    return survey if survey is not None and survey.is_open(now) else None


def _new(event: Event, asked: Questionnaire, now: int, closes_at: int) -> Round:
    new = new_round(
        asked,
        Audience(),
        opens_at=now,
        closes_at=closes_at,
        unit=event.unit,
        made_by=event.made_by,
    )
    return replace(new, event_id=event.id)


def _remind(house: House, tx: Transaction, survey: Round, now: int) -> None:
    """Remind once each who was asked some days ago, has not finished, and has room for it now."""
    try:
        schedule = questionnaire_of(survey.snapshot).schedule
    except UnreadableSnapshot:  # whoever opens it leaves a failure; here it must stop nothing else
        return
    before = rules.reminded_before(schedule, now)
    event = events.by_id(tx, survey.event_id or 0)
    if before is None or event is None:
        return
    said: dict[str, dict[str, Any]] = {}
    for person in feedback.unfinished(tx, survey.id, before, now):
        if not _is_awake(house, person, now) or contact_at(tx, house, person, now) > now:
            continue
        if person.language not in said:
            words = screens.reminder(house, person.language, event, survey)
            said[person.language] = words.to_params()
        feedback.reminded(tx, survey.id, person.id, now)
        outbox.add_call(
            tx,
            chat_id=person.telegram_id,
            person_id=person.id,
            method="sendMessage",
            params=said[person.language],
            now=now,
            unasked=True,
        )
