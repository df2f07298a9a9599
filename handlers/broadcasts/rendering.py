"""The words of a campaign's delivery, made when it is sent: once a language, then from memory."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import orjson

from handlers.announcing import letter as letters
from handlers.announcing import wording as announcements
from handlers.broadcasts import mending
from handlers.broadcasts.rules import FRESH_SECONDS, not_now, unwanted
from handlers.calls import Call, Later, Withheld
from handlers.events import reminding
from handlers.events import screens as events_screens
from handlers.house import House
from handlers.preferences.contact import (
    contact_at,
    has_room_at,
    quiet_until,
    usual_quiet_until,
)
from handlers.privacy.screens import notice_changed
from handlers.screen import Screen
from handlers.surveys import reminding as surveys_reminding
from handlers.surveys import screens as surveys_screens
from handlers.surveys.rules import questionnaire_of
from handlers.visits import asking as visits
from storage import campaigns, events, people, steering, surveys
from storage.audience import NOTICE
from storage.campaigns import Campaign
from storage.deliveries import Claim
from storage.recipients import Recipient, recipient
from storage.respondents import Terms
from storage.transaction import Transaction

MOST_CAMPAIGNS = 16  # remembered at a time; the oldest is forgotten and made again when needed

Check = Callable[[Transaction, Recipient, int], Withheld | None]
Draw = Callable[[str], Call]
IsOld = Callable[[Transaction], bool]
LateAt = Callable[[Transaction], int]


def _never(_: Transaction) -> bool:
    """Return that the words are as they were: nothing changes them."""
    return False


@dataclass(frozen=True, slots=True)
class Wording:
    """A campaign ready to be said: its round, its checks, when it is late, calls by language.

    ``late_at`` is asked of whom it must wait for: from then on (UTC epoch seconds) it is too late.
    Once it ``is_old``, what it tells of has changed since, and it is made anew. ``post`` makes
    what groups and channels get, where it can go to them.
    """

    campaign: Campaign
    draw: Draw
    check: Check
    late_at: LateAt
    round_id: int = 0
    is_old: IsOld = _never
    post: Draw | None = None
    calls: dict[str, Call] = field(default_factory=dict)

    def call(self, language: str) -> Call:
        """Return the call in this language, made at its first use."""
        known = self.calls.get(language)
        if known is None:
            known = self.calls[language] = self.draw(language)
        return known


def call_of(screen: Screen) -> Call:
    """Return the call that sends a screen."""
    return Call(screen.method, screen.to_params())


class Rendering:
    """Makes the words of deliveries; what is the same for everyone is made once a language."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._wordings: dict[int, Wording] = {}

    def render(self, tx: Transaction, claim: Claim, now: int) -> Call | Withheld | Later:
        """Return the call for a claimed row, when it may go, or why it is not to be sent at all."""
        if claim.kind == "reminder":
            return reminding.render(self._house, tx, claim, now)
        if claim.kind == "call":
            return self._ready(tx, claim, now)
        wording = self._of(tx, claim.campaign_id)
        of = wording.campaign
        if of.repair is not None:
            words = wording.call if claim.person_id is not None else wording.post or wording.call
            return mending.repaired(self._house, tx, claim, of, words, now)
        if claim.person_id is None:
            return self._posted(tx, claim, wording, now)
        person = recipient(tx, claim.person_id, of.topic, of.audience, now, wording.round_id)
        withheld = unwanted(person)
        if person is None or withheld is not None:
            return withheld or Withheld("cancelled", "has left")
        return (
            wording.check(tx, person, now)
            or not_now(person, of.topic)
            or self._later(tx, claim, person, wording, now)
            or wording.call(person.language)
        )

    def _posted(
        self, tx: Transaction, claim: Claim, wording: Wording, now: int
    ) -> Call | Withheld | Later:
        """Return what a group or a channel gets; it is as quiet there as the school is."""
        if wording.post is None:
            return Withheld("cancelled", "not for groups")
        due_at = usual_quiet_until(self._house, now)
        if due_at > now and not wording.campaign.at_once:
            return Later(due_at)
        return mending.in_venue(tx, claim, wording.post)

    def _later(
        self, tx: Transaction, claim: Claim, person: Recipient, wording: Wording, now: int
    ) -> Later | Withheld | None:
        """Put off what comes in quiet hours or in a full week; withhold it if that is too late."""
        room_at = now
        if wording.campaign.topic != NOTICE:
            room_at = has_room_at(tx, self._house, claim.person_id or 0, now, claim.id)
        due_at = quiet_until(self._house, person, room_at)
        if room_at > now and due_at >= wording.late_at(tx):
            return Withheld("expired", "budget")
        return Later(due_at) if due_at > now else None

    def _ready(self, tx: Transaction, claim: Claim, now: int) -> Call | Withheld | Later:
        """Put off a ready call that nobody asked for, or let it go."""
        person = people.by_id(tx, claim.person_id) if claim.person_id is not None else None
        if person is None:
            return Withheld("cancelled", "has left")
        if claim.subject:
            return surveys_reminding.render(self._house, tx, claim, now)
        request = visits.render(self._house, tx, claim, now)
        if isinstance(request, Withheld):
            return request
        due_at = contact_at(tx, self._house, person, now, claim.id)
        if due_at > now:
            return Later(due_at)
        return request or Call(claim.method or "", orjson.loads(claim.content or "{}"))

    def _of(self, tx: Transaction, campaign_id: int | None) -> Wording:
        """Return the words of a campaign; LookupError when there is no such campaign."""
        wording = self._wordings.get(campaign_id or 0)
        if wording is None or wording.is_old(tx):
            campaign = campaigns.by_id(tx, campaign_id or 0)
            if campaign is None:
                raise LookupError("a delivery of no campaign")
            while len(self._wordings) >= MOST_CAMPAIGNS:
                del self._wordings[next(iter(self._wordings))]
            wording = self._wordings[campaign.id] = MAKERS[campaign.kind](self._house, tx, campaign)
        return wording


def _announcement(house: House, tx: Transaction, campaign: Campaign) -> Wording:  # noqa: ARG001 - as its siblings
    """Return an announcement, or the notice of a new version of the privacy policy."""
    is_notice = campaign.topic == NOTICE and campaign.repairs is None
    letter = letters.read(campaign.content)

    def draw(language: str) -> Call:
        if is_notice:
            return call_of(notice_changed(house, language))
        return mending.joined(announcements.calls(house, language, letter, campaign.id))

    def post(language: str) -> Call:
        return mending.posted(house, language, letter)

    def check(_: Transaction, __: Recipient, ___: int) -> Withheld | None:
        """Withhold a notice of a version that another has followed: that one is told by its own."""
        is_old = is_notice and campaign.content != house.organisation.privacy.version
        return Withheld("cancelled", "newer notice") if is_old else None

    def late_at(tx: Transaction) -> int:
        """Return when it is old news: a pause does not make it older than its resuming."""
        return steering.meant_at(tx, campaign.id) + FRESH_SECONDS + 1

    return Wording(campaign, draw, check, late_at, post=None if is_notice else post)


def _event(house: House, tx: Transaction, campaign: Campaign) -> Wording:
    """Return an event's invitation; it may change, be cancelled or begin while it is being sent."""
    event = events.by_id(tx, campaign.subject)
    if event is None:
        raise LookupError("an invitation to no event")

    def draw(language: str) -> Call:
        return call_of(events_screens.invitation(house, language, event))

    def check(tx: Transaction, _: Recipient, now: int) -> Withheld | None:
        today = events.brief(tx, campaign.subject)
        if today is None or today.state != "published":
            return Withheld("cancelled", "event cancelled")
        if today.starts_at <= now:
            return Withheld("expired", "event has begun")
        is_closed = today.closes_at is not None and today.closes_at <= now
        return Withheld("expired", "sign-up closed") if is_closed else None

    def is_old(tx: Transaction) -> bool:
        today = events.brief(tx, campaign.subject)
        return today is not None and today.edition != event.edition

    late_at = event.starts_at if event.closes_at is None else event.closes_at
    return Wording(campaign, draw, check, lambda _: late_at, is_old=is_old)


def _round(house: House, tx: Transaction, campaign: Campaign) -> Wording:
    """Return a survey round's invitation; nobody is asked who has answered or does not want to."""
    found = surveys.by_id(tx, campaign.subject)
    if found is None:
        raise LookupError("an invitation to no round")
    survey = found
    questionnaire = questionnaire_of(survey.snapshot)

    terms = Terms.from_json(campaign.content)
    late_at = min(survey.closes_at, terms.closes_at or survey.closes_at)

    def draw(language: str) -> Call:
        own = replace(survey, closes_at=late_at)
        return call_of(surveys_screens.invitation(house, language, questionnaire, own))

    def check(tx: Transaction, person: Recipient, now: int) -> Withheld | None:
        closes_at = surveys.closes_at(tx, survey.id) or 0  # a coordinator may have closed it
        if now >= min(closes_at, late_at):
            return Withheld("expired", "round closed")
        if person.respondent in ("finished", "declined"):
            return Withheld("cancelled", f"has {person.respondent}")
        return None

    return Wording(campaign, draw, check, lambda _: late_at, survey.id)


MAKERS: dict[str, Callable[[House, Transaction, Campaign], Wording]] = {
    "announcement": _announcement,
    "event": _event,
    "round": _round,
}
