"""What a command of ``python -m bot`` gets."""

from dataclasses import dataclass
from pathlib import Path

from config.settings import Settings


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for on the command line."""

    settings: Settings
    last: int
    port: int | None
    file: Path | None = None
