"""``python -m bot systemd``: prints a service for systemd, filled in with what is set here."""

import os
import pwd
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.cli.unit import UNIT
from bot.cli.wish import Wish
from config.settings import Settings
from storage import owners

CODE = Path(__file__).resolve().parents[2]
USUAL_USER = "alumni"  # the name in the README's ten steps
HOMES = (Path("/home"), Path("/root"), Path("/run/user"))  # those of ProtectHome=


async def systemd(wish: Wish) -> None:
    """Print the unit; on standard error say what stands in its way, and what to do with it.

    Folders that it names are made: systemd starts nothing that may write to what is not there.
    """
    folder = Path.cwd()
    named = vars(wish.asked).get("user")
    user = named if isinstance(named, str) else user_for(folder)
    if exists(user) and pwd.getpwnam(user).pw_uid == os.geteuid():  # else they would be another's
        make_folders(wish.settings)
    more = [path.absolute() for path in vars(wish.asked).get("write") or ()]
    print(unit(wish.settings, folder, user, more), end="")
    for line in advice(wish.settings, user):
        print(line, file=sys.stderr)


def unit(settings: Settings, folder: Path, user: str, more: Sequence[Path] = ()) -> str:
    """Return the unit that runs this code by this Python in `folder`, as `user`.

    Only the folders of the database, of its copies and of its key can be written to, and `more`
    for a hook. It starts also while the disk of the copies is not there: the owners hear of that.
    """
    data, copies = settings.database.absolute().parent, settings.backups.absolute()
    writable = (*written_to(settings), *more)
    return UNIT.substitute(
        user=user,
        folder=plain(folder),
        python=quoted(Path(sys.executable)),
        code=code_elsewhere(folder),
        mounts=paths((folder, data)),
        writable=paths(writable, may_be_missing=copies),
        homes="read-only" if any(map(in_a_home, (CODE, folder, *PYTHON, *writable))) else "yes",
    )


PYTHON = (Path(sys.executable).absolute(), Path(sys.executable).resolve())


def written_to(settings: Settings) -> tuple[Path, ...]:
    """Return the folders to which the running bot writes, absolute and each once.

    The key's is one of them: a change of the key that was cut off is finished at the start.
    """
    folders = [settings.database.parent, settings.backups]
    if settings.database_key is None:
        folders.append(settings.key_file.parent)
    return tuple(dict.fromkeys(folder.absolute() for folder in folders))


def make_folders(settings: Settings) -> None:
    """Make the folders to which the running bot writes, for nobody else to look into."""
    for folder in written_to(settings):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def advice(settings: Settings, user: str) -> Iterator[str]:
    """Return what is to be done before and with the unit, a line each; empty lines part them."""
    yield ""
    if settings.bot_token is None:
        yield "BOT_TOKEN is not set: do this first:  .venv/bin/python -m bot setup"
    missing = [shlex.quote(str(one)) for one in written_to(settings) if not one.is_dir()]
    if missing:
        yield f"Make these first, for {user} to write to:  mkdir -m 700 -p {' '.join(missing)}"
    if user == "root":
        yield "It would run as root, which it never needs: name another one with --user NAME."
    elif not exists(user):
        yield f"There is no user {user} here yet: make one, or name another with --user NAME."
    if settings.backup_hook is not None:
        yield "BACKUP_HOOK will run under the same rules: if it writes to a folder of this machine,"
        yield "name that with --write FOLDER. Try it by restarting the service, not by hand."
    yield "Keep what was printed above as /etc/systemd/system/alumni-bot.service; then:"
    yield "  sudo systemctl daemon-reload && sudo systemctl enable --now alumni-bot"
    yield "What it says from then on:  journalctl -u alumni-bot -f"


def user_for(folder: Path) -> str:
    """Return who is to run it: whoever asks; for root the folder's owner, else the usual name."""
    for number in (os.geteuid(), folder.stat().st_uid):
        if number != 0:
            return owners.name_of(number)
    return USUAL_USER


def exists(user: str) -> bool:
    """Tell whether the system knows this user."""
    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True


def code_elsewhere(folder: Path) -> str:
    """Return the line that tells Python where the code is, if that is not where it runs."""
    if folder.resolve() == CODE:
        return ""
    return f'Environment="PYTHONPATH={escaped(CODE)}"\n'


def in_a_home(path: Path) -> bool:
    """Tell whether a path lies where ProtectHome=yes would hide it."""
    return any(path.is_relative_to(home) for home in HOMES)


def paths(some: Sequence[Path], may_be_missing: Path | None = None) -> str:
    """Return several paths for one setting, each once."""
    minus = {may_be_missing: "-"}
    return " ".join(dict.fromkeys(quoted(one, minus.get(one, "")) for one in some))


def quoted(path: Path, sign: str = "") -> str:
    """Return a path as a word that systemd reads as itself, spaces and all, behind its sign."""
    return f'"{sign}{escaped(path)}"'


def escaped(path: Path) -> str:
    """Return a path as it stands within quotation marks in a unit."""
    return plain(path).replace("\\", "\\\\").replace('"', '\\"')


def plain(path: Path) -> str:
    """Return a path without the specifiers (%h …) that systemd would see in it."""
    return str(path).replace("%", "%%")
