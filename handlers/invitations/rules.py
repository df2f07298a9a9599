"""Pure rules of invitations: what a link's payload is, when it works, and what it fills in."""

import secrets
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from config import dates
from config.school import Organisation
from storage.events import Event
from storage.invitations import Invitation
from storage.invitees import Invitee

INVITATION, PERSONAL = "i", "p"  # how the deep-link payloads begin
SECRET_BYTES = 16  # 128 bits, which nobody guesses
LONGEST_PAYLOAD = 64  # characters, a Telegram limit
DAY = 86_400  # seconds
LASTS: dict[str, int | None] = {"month": 30, "year": 365, "always": None}  # days
PERSONAL_DAYS = 60
ON_FOR = DAY // 2  # an event is thought to go on so long after its beginning
GRADUATED, STUDYING = "graduated", "studying"  # a status, as registration asks for it
GRADUATION = "graduation"  # the occasion at which the link is in the certificate

WORKS, CLOSED, EXPIRED, USED, UNKNOWN = "works", "closed", "expired", "used", "unknown"


def new_secret() -> str:
    """Return a new secret of letters that a deep link may have."""
    return secrets.token_urlsafe(SECRET_BYTES)


def split(payload: str) -> tuple[str, str]:
    """Return what kind of link a payload is of, and its secret; two empty words for no link."""
    if len(payload) > LONGEST_PAYLOAD or payload[:1] not in (INVITATION, PERSONAL):
        return "", ""
    return payload[0], payload[1:]


def state(invitation: Invitation | None, now: int) -> str:
    """Return WORKS, or why the link does not: CLOSED, EXPIRED or UNKNOWN."""
    if invitation is None:
        return UNKNOWN
    if invitation.closed_at is not None:
        return CLOSED
    return EXPIRED if _is_past(invitation.expires_at, now) else WORKS


def personal_state(invitee: Invitee | None, person_id: int | None, now: int) -> str:
    """Return WORKS for this person, or why not: USED by another, EXPIRED or UNKNOWN.

    Who has joined by it may open it as often as they like.
    """
    if invitee is None:
        return UNKNOWN
    if invitee.person_id is not None:
        return WORKS if invitee.person_id == person_id else USED
    return EXPIRED if _is_past(invitee.expires_at, now) else WORKS


def still_on(event: Event, now: int) -> bool:
    """Tell whether an event is coming or may be going on: whether one may be led to it."""
    return event.state == "published" and now < event.starts_at + ON_FOR


def _is_past(moment: int | None, now: int) -> bool:
    return moment is not None and now >= moment


def expiry(lasts: str, now: int, zone: ZoneInfo) -> int | None:
    """Return until when a link works, UTC epoch seconds; None without an end."""
    days = LASTS[lasts]
    return None if days is None else end_of_day(now, days, zone)


def end_of_day(now: int, days: int, zone: ZoneInfo) -> int:
    """Return the midnight after so many days: people read a day, not a minute."""
    last = dates.local_day(now, zone) + timedelta(days=days)
    return int(datetime.combine(last + timedelta(days=1), time(), zone).timestamp())


def reopened_until(invitation: Invitation, now: int, zone: ZoneInfo) -> int | None:
    """Return until when a reopened link works: as before, or a month if that is over."""
    if _is_past(invitation.expires_at, now):
        return expiry("month", now, zone)
    return invitation.expires_at


def values_of(invitation: Invitation, school: Organisation, this_year: int) -> dict[str, Any]:
    """Return the answers to registration that a link gives: only what the school still has."""
    given = {
        "unit": _unit(invitation.unit, school),
        "field": _known(invitation.field, [one.code for one in school.fields]),
        **_graduation(invitation, this_year),
    }
    return {name: value for name, value in given.items() if value is not None}


def _graduation(invitation: Invitation, this_year: int) -> dict[str, Any]:
    """Whoever holds a certificate, or whose year is over, has graduated; who has not, studies.

    This year's class may be on either side of its graduation: that is left to be asked.
    """
    year, has_certificate = invitation.year, invitation.occasion == GRADUATION
    if has_certificate and (year is None or year <= this_year):
        return {"status": GRADUATED, "year": year}
    if year is None or year == this_year:
        return {}
    return _in_year(year if year < this_year else None, year if year > this_year else None)


def _in_year(graduated: int | None, expected: int | None) -> dict[str, Any]:
    if graduated is not None:
        return {"status": GRADUATED, "year": graduated}
    return {} if expected is None else {"status": STUDYING, "expected": expected}


def personal_values(invitee: Invitee, school: Organisation, this_year: int) -> dict[str, Any]:
    """Return the answers to registration that are known of an invitee.

    Who was to graduate in a year that is over has done so, or has not: that is left to be asked.
    """
    expected = invitee.expected_year
    if expected is not None and expected < this_year:
        expected = None
    field = _known(invitee.field, [one.code for one in school.fields])
    narrow = [one.code for one in school.qualifications.get(field or "", ())]
    given = {
        "name": invitee.name or None,
        "unit": _unit(invitee.unit, school),
        "field": field,
        "qualification": _known(invitee.qualification, narrow),
        "region": _known(invitee.region, [one.code for one in school.region_choices]),
        **_in_year(invitee.graduation_year, expected),
    }
    return {name: value for name, value in given.items() if value is not None}


def _unit(unit: str | None, school: Organisation) -> str | None:
    return unit if unit is not None and school.has_unit(unit) else None


def _known(code: str | None, codes: list[str]) -> str | None:
    return code if code in codes else None
