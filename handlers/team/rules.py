"""Pure rules of the team: who may give which duty, and what a one-time link holds and still gives.

An owner gives and changes every duty. A coordinator of the whole school does so for coordinators of
units and for viewers, never for others like themselves. Nobody else does.
"""

import hashlib
import secrets

from storage.duties import VIEWER, Duty
from storage.duty_links import DutyLink

PREFIX = "t"  # of the deep-link payloads that give a duty
LINK_SECONDS = 7 * 24 * 3600
SECRET_BYTES = 16  # 128 bits, which nobody guesses within seven days
REMIND_SECONDS = 14 * 24 * 3600  # before a duty ends


def new_secret() -> str:
    """Return a new secret of letters that a deep link may have."""
    return secrets.token_urlsafe(SECRET_BYTES)


def hashed(secret: str) -> bytes:
    """Return what is kept of a secret, from which it cannot be found."""
    return hashlib.sha256(secret.encode()).digest()


def payload(secret: str) -> str:
    """Return the deep-link payload, at most 64 characters (a Telegram limit)."""
    return PREFIX + secret


def usable(link: DutyLink | None, now: int) -> bool:
    """Tell whether the link gives a duty at ``now``: once, before it expires or the duty ends."""
    if link is None or link.used_at is not None or link.revoked_at is not None:
        return False
    return now < link.expires_at and (link.ends_at is None or now < link.ends_at)


def was_taken(mine: Duty | None, link: DutyLink) -> bool:
    """Tell whether a link is used up and somebody has just what it gave."""
    if mine is None or link.used_at is None:
        return False
    return (mine.unit, mine.role, mine.given_at) == (link.unit, link.role, link.used_at)


def may_give_any(duty: Duty | None, *, owner: bool) -> bool:
    """Tell whether somebody may give duties at all."""
    return owner or (duty is not None and duty.coordinates and duty.unit is None)


def may_give(duty: Duty | None, role: str, unit: str | None, *, owner: bool) -> bool:
    """Tell whether who has this duty, or owns the bot, may give, change and end such a one."""
    return owner or (may_give_any(duty, owner=False) and (role == VIEWER or unit is not None))


def adds_nothing(mine: Duty | None, link: DutyLink, now: int) -> bool:
    """Tell whether a coordinator would only lose by a link: their own duty goes on and is more."""
    if mine is None or not mine.coordinates:
        return False
    begins = max(now, link.starts_at or now)
    goes_on = mine.ends_at is None or mine.ends_at > begins
    return goes_on and (link.role == VIEWER or (mine.unit is None and link.unit is not None))
