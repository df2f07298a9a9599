"""A questionnaire in the practice chat: all alumni are asked it, a coordinator looks on."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.practice import community
from bot.practice.cast import Cast
from config.questionnaire import Questionnaire
from config.school import Organisation
from handlers.surveys.rules import closes_at, new_round
from handlers.surveys.terms import terms_of
from storage import campaigns, consents, people, surveys
from storage.audience import Audience
from storage.consents import MEMBERSHIP, NEWS, SURVEYS, Consent
from storage.people import Person
from storage.surveys import Round
from storage.transaction import Transaction

ASKED = {"aino": "fi", "onni": "fi-simple", "linnea": "sv"}  # each reads it in another language
COORDINATOR = "kaisa"

Settle = Callable[[Transaction, Organisation, int], object]


def asking(questionnaire: Questionnaire, cast: Cast) -> Settle:
    """Return what lets the coordinator ask everybody, in a round that is open from now on.

    The three of the page come first, the sample community after them.
    """
    for account in cast.values():
        account.has_started_before()

    def settle(tx: Transaction, school: Organisation, now: int) -> None:
        for key, language in ASKED.items():
            _joins(tx, school, cast, key, language, now)
        kaisa = _joins(tx, school, cast, COORDINATOR, school.default_language, now)
        community.settle_in(tx, school, now)
        round_id = surveys.create(tx, _round(questionnaire, kaisa, school, now))
        terms = terms_of(school, questionnaire, questionnaire.mode, now, own_end=False)
        campaigns.start(
            tx,
            kind="round",
            subject=round_id,
            content=terms.to_json(),
            audience=Audience(),
            made_by=kaisa.id,
            now=now,
        )

    return settle


def _joins(
    tx: Transaction, school: Organisation, cast: Cast, key: str, language: str, now: int
) -> Person:
    """Let one of those on the page be a member; only those who are asked want surveys."""
    account = cast[key]
    spoken = language if language in school.languages else school.default_language
    person = people.arrive(tx, account.id, spoken, now)
    year = datetime.fromtimestamp(now, UTC).year - 1
    people.set_profile(
        tx,
        person.id,
        name=account.user.full_name,
        unit=school.units[0].id,
        field=school.fields[0].code,
        graduation_year=max(year, school.first_graduation_year),
        studying=0,
    )
    people.join(tx, person.id, now)
    for purpose in (MEMBERSHIP, NEWS, SURVEYS) if key in ASKED else (MEMBERSHIP,):
        consents.give(tx, person.id, Consent(purpose, "practice", spoken, now))
    return person


def _round(questionnaire: Questionnaire, asker: Person, school: Organisation, now: int) -> Round:
    return new_round(
        questionnaire,
        Audience(),
        opens_at=now,
        closes_at=closes_at(questionnaire, now, school.zone),
        made_by=asker.id,
        mode=questionnaire.mode,
    )
