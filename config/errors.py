"""Faults in what an organisation has set, told so that a person can mend them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the file (or "environment"), the key in it, and what is wrong with it.

    ``line`` is where it is in the file, from 1; 0 where that is not known.
    """

    file: str
    key: str
    reason: str
    line: int = 0

    def __str__(self) -> str:
        file = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (file, self.key, self.reason) if part)


class ConfigurationError(Exception):
    """The bot cannot start with these settings; `faults` tells all of them, one a line in `str`."""

    def __init__(self, file: object, key: str, reason: str, *more: Fault) -> None:
        self.faults: tuple[Fault, ...] = (Fault(str(file), key, reason), *more)
        super().__init__(str(file), key, reason, *more)

    @classmethod
    def of(cls, faults: Iterable[Fault]) -> "ConfigurationError":
        """Put at least one fault into one error."""
        first, *rest = faults
        error = cls(first.file, first.key, first.reason, *rest)
        error.faults = (first, *rest)
        return error

    @property
    def file(self) -> str:
        return self.faults[0].file

    @property
    def key(self) -> str:
        return self.faults[0].key

    @property
    def reason(self) -> str:
        return self.faults[0].reason

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


class CannotListen(ConfigurationError):  # noqa: N818 - a name of what happened
    """Nobody can listen there: a slip of the pen, or a port or network that will be there soon."""


class MissingText(LookupError):  # noqa: N818 - the name that the whole house uses
    """A text, or a value that a text needs, is missing; says language, key and reason."""

    def __init__(self, language: str, key: str, reason: str) -> None:
        self.language = language
        self.key = key
        self.reason = reason
        super().__init__(f"{language}: {key}: {reason}")
