"""The file ``.env``: its lines are kept, and only the values that are meant change."""

import errno
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from io import StringIO
from pathlib import Path

from dotenv.parser import Binding, parse_stream

import config
from config.errors import ConfigurationError

SAMPLE = Path(config.__file__).parent / "example.env"
_PLAIN = re.compile(
    r"[A-Za-z0-9_@%+=:,./-]*"
)  # needs no quotation marks for any reader of the file
MODE = 0o600
_HELD = {errno.EBUSY, errno.EXDEV, errno.EROFS, errno.EACCES, errno.EPERM}


def read(path: Path) -> str:
    """Return the file's text; that of the documented sample where there is none yet.

    ConfigurationError if it is no text.
    """
    try:
        return (path if path.exists() else SAMPLE).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(path, "", "is not UTF-8 text") from None


def values(text: str) -> dict[str, str]:
    """Return what is set in a text, by name in capitals; what is set to nothing is left out."""
    found = parse_stream(StringIO(text))
    return {one.key.upper(): one.value for one in found if one.key and one.value}


def changed(text: str, new: Mapping[str, str]) -> str:
    """Return the text with these values: on the line that a name has, else on a new one."""
    lines, missing = [], dict(new)
    for binding in parse_stream(StringIO(text)):
        name = (binding.key or "").upper()
        missing.pop(name, None)
        before = _original(binding)
        space = before[: len(before) - len(before.lstrip())]  # empty lines above it
        lines.append(space + _line(binding.key or "", new[name]) if name in new else before)
    lines.extend(_line(name, value) for name, value in missing.items())
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def write(path: Path, text: str) -> None:
    """Write the file whole or not at all, readable by its owner only.

    A file that something else holds in its place (one that is mounted alone into a container) is
    written where it is.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        _write(part, text, os.O_CREAT | os.O_TRUNC)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if error.errno not in _HELD or not path.exists():
            raise
        _write(path, text, os.O_TRUNC)


def _write(path: Path, text: str, how: int) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | how, MODE), "w", encoding="utf-8") as file:
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), MODE)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _original(binding: Binding) -> str:
    return str(binding.original.string)


def _line(name: str, value: str) -> str:
    if _PLAIN.fullmatch(value):
        return f"{name}={value}\n"
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"{name}='{escaped}'\n"
