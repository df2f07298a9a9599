"""What a button stands for, spelled in at most 64 bytes.

Encoded as the version, a one-letter kind and the fields: ``1a:1x:unit:oulu``. Whole numbers are in
base 36.
"""

from dataclasses import dataclass, fields
from typing import ClassVar, Self

from handlers.failures import StaleButton

VERSION = "1"
LARGEST = 2**63  # whole numbers in SQLite have 64 bits
LONGEST = 64  # bytes, Telegram's limit for callback_data
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def in_base36(number: int) -> str:
    """Return a whole number from 0 on in base 36."""
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
    return digits or "0"


@dataclass(frozen=True, slots=True)
class Press:
    """What a button stands for."""

    code: ClassVar[str]

    def encode(self) -> str:
        """Return the callback data; ValueError if it is over 64 bytes or ambiguous."""
        parts = [VERSION + self.code]
        for field in fields(self):
            value = getattr(self, field.name)
            parts.append(in_base36(value) if isinstance(value, int) else str(value))
        data = ":".join(parts)
        if len(data.encode()) > LONGEST or data.count(":") != len(fields(self)):
            raise ValueError(f"not fit for a button: {data}")
        return data

    @classmethod
    def read(cls, parts: list[str]) -> Self:
        """Return the press that these fields spell; StaleButton if they do not fit."""
        if len(parts) != len(fields(cls)):
            raise StaleButton
        try:
            values = [
                int(part, 36) if field.type is int else part
                for field, part in zip(fields(cls), parts, strict=True)
            ]
        except ValueError:
            raise StaleButton from None
        if any(isinstance(value, int) and not 0 <= value < LARGEST for value in values):
            raise StaleButton  # no button of ours: the database has no such numbers
        return cls(*values)
