"""Settings of the server: from the environment and `.env`, documented in config/example.env."""

import os
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from config.errors import ConfigurationError, Fault

_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{3,}")
_HOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")  # Telegram: 1-256 of these characters
_LISTEN = re.compile(r"(?:\[[0-9a-fA-F:]+\]|[^\s:/\[\]]+):[0-9]{1,5}")
_HOOK_PATH = re.compile(r"[A-Za-z0-9._~/-]*")
_OWN_PATHS = ("/healthz", "/readyz", "/metrics")  # what else the bot answers at LISTEN
_HOOK_PORTS = (None, 443, 80, 88, 8443)  # those to which Telegram itself delivers
TELEGRAM = "https://api.telegram.org"
USUAL_LISTEN = "127.0.0.1:8080"
_URL = re.compile(r"https?://[^\s/?#@]+(/[^\s?#]*)?", re.IGNORECASE)


class Settings(BaseSettings):
    """What the server's owner sets; secrets never show in `repr`, `str` or errors."""

    model_config = SettingsConfigDict(
        env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    bot_token: SecretStr | None = None
    bot_api_url: str = TELEGRAM
    database: Path = Path("data/alumni.db")
    database_key: SecretStr | None = None
    key_file: Path = Path("keys/alumni.key")
    owners: Annotated[tuple[int, ...], NoDecode] = ()
    organisation: Path = Path("config/organisation.toml")
    broadcast_rate: int = Field(default=30, ge=1, le=1000)
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str | None = None
    backups: Path = Path("backups")
    backup_hook: str | None = None
    tick_seconds: int = Field(default=10, ge=1, le=60)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    practice_port: int = Field(default=8765, ge=0, le=65535)

    @field_validator("database", "key_file", "organisation", "backups")
    @classmethod
    def _is_where_a_shell_would_look(cls, value: Path) -> Path:
        """Take ``~`` for the home of whoever runs the bot, and not for a folder's name."""
        try:
            return value.expanduser()
        except RuntimeError:
            raise ValueError("begins with ~, but that home is not known: write it out") from None

    @field_validator("bot_token")
    @classmethod
    def _is_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("should be digits, a colon and the rest, as BotFather gave it")
        return value

    @field_validator("bot_api_url")
    @classmethod
    def _is_a_root(cls, value: str) -> str:
        if not _URL.fullmatch(value):
            raise ValueError("should be http(s)://host[:port], without a user, a query or a token")
        return value.rstrip("/")

    @field_validator("database_key")
    @classmethod
    def _is_long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < 16:
            raise ValueError("should have at least 16 characters")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _is_hard_to_guess(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _HOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("should be 16 to 256 of the characters A-Z, a-z, 0-9, _ and -")
        return value

    @field_validator("listen")
    @classmethod
    def _is_an_address(cls, value: str | None) -> str | None:
        if value is not None and (not _LISTEN.fullmatch(value) or _port(value) > 65535):
            raise ValueError("should be host:port, such as 127.0.0.1:8080")
        return value

    @field_validator("owners", mode="before")
    @classmethod
    def _are_ids(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = [part.strip() for part in value.split(",") if part.strip()]
        if not all(re.fullmatch(r"[1-9][0-9]{0,15}", one) for one in ids):
            raise ValueError("should be Telegram ids (whole numbers) with commas between them")
        return tuple(dict.fromkeys(map(int, ids)))

    @field_validator("log_level", mode="before")
    @classmethod
    def _is_a_level(cls, value: object) -> object:
        return value.strip().upper() if isinstance(value, str) else value

    @field_validator("log_format", mode="before")
    @classmethod
    def _is_a_format(cls, value: object) -> object:
        return value.strip().lower() if isinstance(value, str) else value

    @field_validator("webhook_url")
    @classmethod
    def _is_a_whole_address(cls, value: str | None) -> str | None:
        if value is not None and not _URL.fullmatch(value):
            raise ValueError("should be https://host/path, without a user, a query or a token")
        path = urlsplit(value or "").path
        if not _HOOK_PATH.fullmatch(path) or path in _OWN_PATHS:
            own = ", ".join(_OWN_PATHS)
            raise ValueError(f"should have a path of A-Z a-z 0-9 . _ ~ / -, none of {own}")
        return value

    @model_validator(mode="after")
    def _webhook_can_work(self) -> Self:
        """Telegram delivers by https to four ports; a Bot API server of one's own to any."""
        if self.webhook_url is None:
            return self
        if self.webhook_secret is None:
            raise ValueError("WEBHOOK_SECRET is needed with WEBHOOK_URL: setup makes one")
        parts = urlsplit(self.webhook_url)
        if self.bot_api_url != TELEGRAM:
            return self
        if parts.scheme != "https" or parts.port not in _HOOK_PORTS:
            raise ValueError("WEBHOOK_URL should be https, on port 443, 80, 88 or 8443")
        return self

    @property
    def listen_at(self) -> tuple[str, int] | None:
        """Where to listen for the webhook, health and metrics, as host and port; None: nowhere."""
        place = self.listen or (USUAL_LISTEN if self.webhook_url is not None else None)
        if place is None:
            return None
        host = place.rpartition(":")[0].strip("[]")
        return host, _port(place)

    @model_validator(mode="after")
    def _key_is_kept_apart(self) -> Self:
        """Telegram's Bot Developer Terms ask that the key is kept apart from the data."""
        folder = self.database.absolute().parent
        if self.database_key is None and self.key_file.absolute().is_relative_to(folder):
            raise ValueError(f"KEY_FILE should be outside the data folder ({self.database.parent})")
        copies = self.backups.absolute()
        if self.database_key is None and self.key_file.absolute().is_relative_to(copies):
            raise ValueError(f"KEY_FILE should be outside the folder of backups ({self.backups})")
        return self


def _port(place: str) -> int:
    return int(place.rpartition(":")[2])


NAMES = tuple(name.upper() for name in Settings.model_fields)


def load_settings(env_file: Path | str | None = ".env") -> Settings:
    """Read the environment, then `env_file` for what the environment does not say.

    Every fault is told in one ConfigurationError, with the variable's name and never its value.
    """
    written = _read(env_file)
    faults = list(_misspelt(written, str(env_file)))
    try:
        settings = _build(env_file)
    except ValidationError as error:
        faults.extend(_fault(one, written, str(env_file)) for one in error.errors())
    if faults:
        raise ConfigurationError.of(faults)
    return settings


def _build(env_file: Path | str | None) -> Settings:
    made: dict[str, Any] = {"_env_file": env_file, "_env_file_encoding": "utf-8-sig"}
    return Settings(**made)


def _read(env_file: Path | str | None) -> Mapping[str, str | None]:
    """Return what is set in the file; what its reader would pass over in silence is refused."""
    if env_file is None or not Path(env_file).exists():
        return {}
    try:
        text = Path(env_file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not UTF-8 text"
        raise ConfigurationError(env_file, "", f"cannot be read: {reason}") from None
    if faults := list(_unreadable(text, str(env_file))):
        raise ConfigurationError.of(faults)
    return dotenv_values(stream=StringIO(text))


def _unreadable(text: str, file: str) -> Iterator[Fault]:
    """Return the lines that are no setting; they may hold a token, and are not shown."""
    reason = "cannot be read: write NAME=value, with no quotation mark left open"
    for one in parse_stream(StringIO(text)):
        words = one.original.string  # with the empty lines above them
        line = one.original.line + words[: len(words) - len(words.lstrip())].count("\n")
        if one.error:
            yield Fault(file, "", reason, line)
        elif one.key and one.value is None and one.key.upper() in NAMES:
            yield Fault(file, one.key, "has no = behind it: write NAME=value", line)


def _misspelt(written: Mapping[str, str | None], file: str) -> Iterator[Fault]:
    for name in written:
        near = get_close_matches(name.upper(), NAMES, n=1, cutoff=0.8)
        if near and name.upper() not in NAMES:
            yield Fault(file, name, f"is not known; did you mean {near[0]}?")


_PLAINLY = {
    "int_parsing": "should be a whole number",
    "greater_than_equal": "should be at least {ge}",
    "less_than_equal": "should be at most {le}",
    "literal_error": "should be {expected}",
}
"""What pydantic says in a programmer's words, by its name for it (docs.pydantic.dev, errors)."""


def _fault(error: Mapping[str, Any], written: Mapping[str, str | None], file: str) -> Fault:
    said = str(error["msg"]).removeprefix("Value error, ")
    if (plainly := _PLAINLY.get(error["type"])) is not None:
        said = plainly.format(**error.get("ctx", {}))
    name = str(error["loc"][0]).upper() if error["loc"] else said.partition(" ")[0]
    in_file = name in map(str.upper, written) and name not in map(str.upper, os.environ)
    reason = said.removeprefix(f"{name} ")
    return Fault(file if in_file else "environment", name, reason)
