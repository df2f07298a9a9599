"""The answers so far: what the environment says, what ``.env`` says, and what has been answered."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.cli.setup import env_file
from config.settings import NAMES, Settings


class Answers:
    """What has been set, by name in capitals. The environment goes before the file, as always."""

    def __init__(self, path: Path, environment: Mapping[str, str] = os.environ) -> None:
        self.path = path
        self.is_written = path.exists()
        self._text = env_file.read(path)
        self._environment = {
            name.upper(): value for name, value in environment.items() if value.strip()
        }
        self._new: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Return what is set, '' for nothing."""
        return self._environment.get(name) or self._in_file().get(name, "")

    def is_fixed(self, name: str) -> bool:
        """Whether the environment sets it, so that an answer would not count."""
        return name in self._environment

    def answer(self, name: str, value: str) -> None:
        """Take an answer, to be written with the others."""
        self._new[name] = value

    def fault(self, **more: str) -> str:
        """Return what is wrong with these values beside all others, '' if nothing is.

        What would be wrong without them, too, is no fault of theirs.
        """
        without = self._faults(dict.fromkeys(more, ""))
        return next((one for one in self._faults(more) if one not in without), "")

    def _faults(self, more: Mapping[str, str]) -> list[str]:
        known = {**self._in_file(), **self._environment, **more}
        given: dict[str, Any] = {"_env_file": None}
        given |= {name.lower(): one for name, one in known.items() if name in NAMES and one}
        try:
            Settings(**given)
        except ValidationError as error:
            return [str(one["msg"]).removeprefix("Value error, ") for one in error.errors()]
        return []

    def write(self) -> None:
        """Write the file, its other lines as they were."""
        self._text = env_file.changed(self._text, self._new)
        env_file.write(self.path, self._text)
        self._new = {}

    def _in_file(self) -> dict[str, str]:
        return {**env_file.values(self._text), **self._new}
