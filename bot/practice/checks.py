"""What a call may say: known names, known types, and the refusals in Telegram's words."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from bot.api import Upload

Table = Mapping[str, Mapping[str, list[str]]]


class Refused(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """Telegram refuses the call; the description is what it answers."""

    def __init__(
        self, code: int, description: str, *, retry_after: int = 0, migrate_to: int = 0
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.migrate_to = migrate_to


def bad_request(why: str) -> Refused:
    """Return a 400 with Telegram's prefix."""
    return Refused(400, f"Bad Request: {why}")


def forbidden(why: str) -> Refused:
    """Return a 403 with Telegram's prefix."""
    return Refused(403, f"Forbidden: {why}")


@cache
def table() -> Table:
    """Return the parameters of each method and the keys of each object (from the Bot API 10.2)."""
    text = files(__package__).joinpath("methods.json").read_text(encoding="utf-8")
    known: Table = json.loads(text)
    return known


@cache
def method_names() -> dict[str, str]:
    """Methods by their names in small letters: Telegram does not mind the case."""
    return {name.lower(): name for name in table()["methods"]}


def only_known(kind: str, data: Any) -> dict[str, Any]:
    """Return the object; refuse what is no object of this kind.

    Telegram ignores unknown keys. The practice chat refuses them, so that a typing mistake shows.
    """
    if not isinstance(data, dict):
        raise bad_request(f"object expected as {kind}")
    unknown = sorted(set(data) - set(table()["objects"][kind]))
    if unknown:
        raise bad_request(f'unknown key "{unknown[0]}" in {kind}')
    return data


def whole(value: Any, name: str) -> int:
    """Return a whole number, written as one or as a string; refuse anything else."""
    try:
        return int(str(value))
    except ValueError as fault:
        raise bad_request(f"{name} must be a number") from fault


def words(value: Any, name: str) -> str:
    """Return a string as it is; refuse anything else, and what is no proper Unicode."""
    if not isinstance(value, str):
        raise bad_request(f'field "{name}" must be of type String')
    try:
        value.encode()
    except UnicodeEncodeError as fault:
        raise bad_request("strings must be encoded in UTF-8") from fault
    return value


class Params:
    """The parameters of one call, from JSON or from a form alike."""

    def __init__(
        self, method: str, values: Mapping[str, Any], uploads: Mapping[str, Upload] | None = None
    ) -> None:
        self.method = method
        self.values = {name: value for name, value in values.items() if value is not None}
        self.uploads = dict(uploads or {})
        self._refuse_unknown()

    def _refuse_unknown(self) -> None:
        names = set(table()["methods"][self.method])
        attached = {name for name in self.uploads if self._is_attached(name)}
        unknown = sorted((set(self.values) | set(self.uploads)) - names - attached)
        if unknown:
            raise bad_request(f'unknown parameter "{unknown[0]}" of {self.method}')

    def _is_attached(self, name: str) -> bool:
        return f"attach://{name}" in json.dumps(self.values, default=str)

    def has(self, name: str) -> bool:
        """Whether the call gives a value that is not empty."""
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Return a string; empty when it is not given."""
        value = self.values.get(name, "")
        return words(str(value) if isinstance(value, bool | int | float) else value, name)

    def integer(self, name: str, default: int = 0) -> int:
        """Return a whole number, written as one or as a string."""
        return whole(self.values[name], name) if self.has(name) else default

    def number(self, name: str) -> float:
        """Return a number that the call must give."""
        try:
            return float(str(self.values.get(name, "")))
        except ValueError as fault:
            raise bad_request(f"{name} is empty") from fault

    def boolean(self, name: str) -> bool:
        """Return true for true, "true", "yes" and "1", as Telegram reads them."""
        return str(self.values.get(name, "")).lower() in {"true", "yes", "1"}

    def data(self, name: str) -> Any:
        """Return an object or a list, written as such or as a JSON string; None when not given."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except json.JSONDecodeError as fault:
            raise bad_request(f"can't parse {name} JSON object") from fault

    def items(self, name: str) -> list[Any]:
        """Return a list; empty when it is not given."""
        value = self.data(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise bad_request(f'field "{name}" must be of type Array')
        return value

    def strings(self, name: str) -> list[str]:
        """Return a list of strings; empty when it is not given."""
        return [words(one, name) for one in self.items(name)]

    def known_object(self, name: str, kind: str) -> dict[str, Any] | None:
        """Return an object of a known kind, or None when it is not given."""
        value = self.data(name)
        return None if value is None else only_known(kind, value)
