"""What a command of ``python -m bot`` gets."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from config.errors import ConfigurationError
from config.settings import Settings


@dataclass(frozen=True, slots=True)
class Wish:
    """The settings, and what was asked for on the command line.

    With a ``fault`` the settings could not be read and are only the usual ones.
    """

    settings: Settings
    asked: argparse.Namespace
    fault: ConfigurationError | None = None

    @property
    def file(self) -> Path | None:
        """The file that was named, for commands that take one."""
        found = vars(self.asked).get("file")
        return found if isinstance(found, Path) else None

    @property
    def port(self) -> int | None:
        """The port that was asked for, for commands that serve a page."""
        found = vars(self.asked).get("port")
        return found if isinstance(found, int) else None
