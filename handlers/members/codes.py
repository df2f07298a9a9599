"""Pure rules of the one-time code that moves a person to a new Telegram account."""

import hashlib
import secrets

LETTERS = "34679ACDEFGHJKMNPQRTUVWXY"  # none that looks like another: no 0 O, 1 I L, 2 Z, 5 S, 8 B
LENGTH = 8
HALF = LENGTH // 2
VALID_SECONDS = 24 * 3600


def new_code() -> str:
    """Return a new code, one of about 10^11."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def shown(code: str) -> str:
    """Return the code as it is read aloud and typed, in two halves."""
    return f"{code[:HALF]} {code[HALF:]}"


def read(text: str) -> str | None:
    """Return the code that was typed, in any case, with or without signs between; None if none."""
    code = "".join(one for one in text.upper() if one.isalnum())
    fits = len(code) == LENGTH and all(one in LETTERS for one in code)
    return code if fits else None


def hashes(code: str) -> tuple[bytes, bytes]:
    """Return what is kept: of the first half, by which a code is found, and of the whole."""
    return _hashed(code[:HALF]), _hashed(code)


def _hashed(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
