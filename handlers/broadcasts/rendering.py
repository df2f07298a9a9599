"""The words of a campaign's delivery, made when it is sent: once a language, then from memory."""

from collections.abc import Callable
from dataclasses import dataclass, field

from handlers.broadcasts import screens
from handlers.broadcasts.rules import PURPOSES
from handlers.calls import Call, Withheld
from handlers.events import reminding
from handlers.events import screens as events_screens
from handlers.house import House
from handlers.screen import Screen
from handlers.surveys import screens as surveys_screens
from handlers.surveys.rules import questionnaire_of
from storage import campaigns, events, surveys
from storage.campaigns import Campaign
from storage.deliveries import Claim
from storage.recipients import Recipient, recipient
from storage.transaction import Transaction

MOST_CAMPAIGNS = 16  # remembered at a time; the oldest is forgotten and made again when needed

Check = Callable[[Transaction, Recipient, int], Withheld | None]
Draw = Callable[[str], Screen]


@dataclass(frozen=True, slots=True)
class Wording:
    """A campaign ready to be said: its purpose, its round, its checks, and calls by language."""

    purpose: str
    round_id: int
    draw: Draw
    check: Check
    calls: dict[str, Call] = field(default_factory=dict)

    def call(self, language: str) -> Call:
        """Return the call in this language, made at its first use."""
        known = self.calls.get(language)
        if known is None:
            known = Call("sendMessage", self.draw(language).to_params())
            self.calls[language] = known
        return known


class Rendering:
    """Makes the words of deliveries; what is the same for everyone is made once a language."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._wordings: dict[int, Wording] = {}

    def render(self, tx: Transaction, claim: Claim, now: int) -> Call | Withheld:
        """Return the call for a claimed row, or why it is no longer to be sent at ``now``."""
        if claim.kind == "reminder":
            return reminding.render(self._house, tx, claim, now)
        wording = self._of(tx, claim.campaign_id)
        person = recipient(tx, claim.person_id, wording.purpose, wording.round_id)
        if person is None or not person.is_member:
            return Withheld("cancelled", "has left")
        if not person.consents:
            return Withheld("cancelled", "no consent")
        return wording.check(tx, person, now) or wording.call(person.language)

    def _of(self, tx: Transaction, campaign_id: int | None) -> Wording:
        """Return the words of a campaign; LookupError when there is no such campaign."""
        wording = self._wordings.get(campaign_id or 0)
        if wording is None:
            campaign = campaigns.by_id(tx, campaign_id or 0)
            if campaign is None:
                raise LookupError("a delivery of no campaign")
            while len(self._wordings) >= MOST_CAMPAIGNS:
                del self._wordings[next(iter(self._wordings))]
            wording = self._wordings[campaign.id] = MAKERS[campaign.kind](self._house, tx, campaign)
        return wording


def _always(tx: Transaction, person: Recipient, now: int) -> None:
    """Withhold from nobody."""


def _announcement(house: House, tx: Transaction, campaign: Campaign) -> Wording:  # noqa: ARG001 - as its siblings
    def draw(language: str) -> Screen:
        return screens.announcement(house, language, campaign.content)

    return Wording(PURPOSES["announcement"], 0, draw, _always)


def _event(house: House, tx: Transaction, campaign: Campaign) -> Wording:
    """Return an event's invitation; it may be cancelled or begin while it is being sent."""
    event = events.by_id(tx, campaign.subject)
    if event is None:
        raise LookupError("an invitation to no event")

    def draw(language: str) -> Screen:
        return events_screens.invitation(house, language, event)

    def check(tx: Transaction, _: Recipient, now: int) -> Withheld | None:
        today = events.by_id(tx, campaign.subject)
        if today is None or today.state != "published":
            return Withheld("cancelled", "event cancelled")
        return Withheld("expired", "event has begun") if today.starts_at <= now else None

    return Wording(PURPOSES["event"], 0, draw, check)


def _round(house: House, tx: Transaction, campaign: Campaign) -> Wording:
    """Return a survey round's invitation; nobody is asked who has answered or does not want to."""
    found = surveys.by_id(tx, campaign.subject)
    if found is None:
        raise LookupError("an invitation to no round")
    survey = found
    questionnaire = questionnaire_of(survey.snapshot)

    def draw(language: str) -> Screen:
        return surveys_screens.invitation(house, language, questionnaire, survey)

    def check(tx: Transaction, person: Recipient, now: int) -> Withheld | None:  # noqa: ARG001 - as its siblings
        if not survey.is_open(now):
            return Withheld("expired", "round closed")
        if person.respondent in ("finished", "declined"):
            return Withheld("cancelled", f"has {person.respondent}")
        return None

    return Wording(PURPOSES["round"], survey.id, draw, check)


MAKERS: dict[str, Callable[[House, Transaction, Campaign], Wording]] = {
    "announcement": _announcement,
    "event": _event,
    "round": _round,
}
