"""Lines of the report: what was looked at, how it is, and what to do about it."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from config.errors import ConfigurationError

State = Literal["fine", "look", "broken"]
CODES: dict[State, int] = {"fine": 0, "look": 1, "broken": 2}
_WIDTH = 14  # of the longest name


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at; ``do`` says what to do where it is not fine."""

    state: State
    name: str
    said: str
    do: str = ""

    def __str__(self) -> str:
        first = f"{self.state:<6}  {self.name:<{_WIDTH}}  {self.said}"
        return f"{first}\n{'':>{_WIDTH + 10}}→ {self.do}" if self.do else first


def fine(name: str, said: str) -> Line:
    """Say that something is as it should be."""
    return Line("fine", name, said)


def look(name: str, said: str, do: str = "") -> Line:
    """Say that the bot works, but somebody should see to something."""
    return Line("look", name, said, do)


def broken(name: str, said: str, do: str = "") -> Line:
    """Say that something of the bot does not work."""
    return Line("broken", name, said, do)


def of_faults(name: str, error: ConfigurationError) -> Iterator[Line]:
    """Tell every fault of a file with its place."""
    for fault in error.faults:
        yield broken(name, str(fault))


def of_barred(name: str, error: OSError) -> Line:
    """Tell that this user may not look at something of which this line would have told."""
    said = f"{error.filename} cannot be looked at: {error.strerror}"
    return broken(name, said, "ask as the user that runs the bot, or give it to that user (chown)")


def worst(lines: Iterable[Line]) -> State:
    """Return the worst state of all."""
    return max((line.state for line in lines), key=CODES.__getitem__, default="fine")


def summary(lines: list[Line]) -> str:
    """Sum the report up in a sentence."""
    count = {state: sum(line.state == state for line in lines) for state in CODES}
    if not count["look"] and not count["broken"]:
        return "All is fine."
    parts = [f"{count['broken']} broken"] if count["broken"] else []
    parts += [f"{count['look']} worth a look"] if count["look"] else []
    return f"{', '.join(parts)}, {count['fine']} fine."


def as_data(lines: list[Line]) -> dict[str, Any]:
    """Return the report for machines: the worst state, and each line."""
    return {"state": worst(lines), "lines": [asdict(line) for line in lines]}
