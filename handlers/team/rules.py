"""Pure rules of the team: what a one-time link holds, and when it still works."""

import hashlib
import secrets

from storage.duties import DutyLink

PREFIX = "t"  # of the deep-link payloads that give a duty
LINK_SECONDS = 7 * 24 * 3600
SECRET_BYTES = 16  # 128 bits, which nobody guesses within seven days


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
    """Tell whether the link gives a duty at ``now``: once, and only before it expires."""
    return link is not None and link.used_at is None and now < link.expires_at
