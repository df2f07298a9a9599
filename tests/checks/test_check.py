"""Each thing that can be wrong is told in plain words, and nothing else is called wrong."""

import json
import os
import shutil
import socket
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.backups.keeping import name_of
from bot.backups.place import Place
from bot.cli.checks import online
from bot.clock import Clock
from bot.erasures import FILE
from bot.practice.server import serving
from config.settings import load_settings
from storage import updates, whose_bot
from storage.connection import open_database
from storage.database import Database
from storage.errors import DiskFails
from storage.transaction import Transaction
from tests import migrated
from tests.process.processes import file_bytes

from .conftest import Bench

NAMES = {
    "settings",
    "organisation",
    "texts",
    "questionnaires",
    "time zone",
    "key",
    "database",
    "failures",
    "disk",
    "backups",
    "erasures",
    "clock",
    "token",
    "owners",
    "webhook",
    "running",
}


@pytest.fixture(autouse=True)
def _roomy(monkeypatch: pytest.MonkeyPatch) -> None:
    has_free(monkeypatch, 9_000_000_000)


def has_free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    """Let the disk have this much room, whatever this machine has."""
    usage = type(shutil.disk_usage("/"))(10_000_000_000, 10_000_000_000 - free, free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)


async def test_what_is_right_is_called_fine(bench: Bench) -> None:
    """Every line of the report is there and fine; looking has changed nothing."""
    before = file_bytes(bench.database)
    assert await bench.is_checked() == 0, bench.said
    assert set(bench.lines) == NAMES
    assert {state for state, _ in bench.lines.values()} == {"fine"}
    assert json.loads(bench.said)["state"] == "fine"
    after = file_bytes(bench.database)
    assert {name: after[name] for name in before} == before


async def test_it_can_be_asked_while_the_bot_works(bench: Bench) -> None:
    """The bot's own connections stay open, and what it has just kept is seen."""
    async with await Database(bench.database, migrated.KEY).open(Clock().seconds()) as db:
        await db.write(fails)
        assert await bench.is_checked() == 1
        bench.says("failures", "look", "1 in the last 24 hours", "bot failures")
        bench.says("database", "fine", "whole")


async def test_the_file_of_another_school_is_told(bench: Bench) -> None:
    """Its units are not those to which people belong."""
    async with await Database(bench.database, migrated.KEY).open(Clock().seconds()) as db:
        await db.write(join_elsewhere)
    assert await bench.is_checked() == 1
    bench.says("organisation", "look", "2 people", "not in its file: ouro", "ORGANISATION")


async def test_the_token_of_another_bot_is_told(bench: Bench) -> None:
    """It would reach nobody; before it is started the report says whose the database is."""
    async with await Database(bench.database, migrated.KEY).open(Clock().seconds()) as db:
        await db.write(whose_bot.claim, 4242)
    assert await bench.is_checked() == 0, bench.said
    async with await Database(bench.database, migrated.KEY).open(Clock().seconds()) as db:
        await db.write(whose_bot.claim, 9797, is_meant=True)
    assert await bench.is_checked() == 2
    bench.says("token", "broken", "id 4242;", "id 9797", "run --another-bot")


def join_elsewhere(tx: Transaction) -> None:
    """Let two people belong to a unit that is not the school's, and one to one that is."""
    for number, unit in enumerate(("ouro", "ouro", "kokkola")):
        tx.run(
            """INSERT INTO person (telegram_id, state, language, unit, created_at, seen_at)
            VALUES (:id, 'member', 'fi', :unit, 0, 0)""",
            id=7000 + number,
            unit=unit,
        )


def fails(tx: Transaction) -> None:
    """Keep a turn that failed."""
    updates.keep_failure(
        tx,
        update_id=7,
        telegram_id=1001,
        place="handlers.somewhere.act",
        error="LookupError",
        trace="…",
        given="{}",
        now=Clock().seconds(),
    )


def lose_key(bench: Bench) -> None:
    bench.key_file.unlink()


def swap_key(bench: Bench) -> None:
    bench.key_file.write_text("cd" * 32, "ascii")


def swap_key_for_earlier(bench: Bench) -> None:
    bench.key_file.with_name(bench.key_file.name + ".until-20260101T000000Z").write_text(
        migrated.KEY, "ascii"
    )
    swap_key(bench)


def lose_beginning(bench: Bench) -> None:
    """Overwrite the page by which a key is told to be the right one; a copy is whole."""
    shutil.copy(bench.database, bench.backups / name_of(Clock().now()))
    with bench.database.open("r+b") as file:
        file.write(os.urandom(4096))


def garble_key(bench: Bench) -> None:
    bench.key_file.write_text("hush", "ascii")


def begin_change(bench: Bench) -> None:
    """Leave the files of a `rotate-key` that was killed once the database had the next key."""
    bench.key_file.rename(bench.key_file.with_name(bench.key_file.name + ".next"))
    bench.key_file.write_text("cd" * 32, "ascii")


def open_key(bench: Bench) -> None:
    bench.key_file.chmod(0o644)


def open_data(bench: Bench) -> None:
    bench.database.chmod(0o644)
    bench.database.parent.chmod(0o755)


def open_env(bench: Bench) -> None:
    (bench.folder / ".env").write_text("", "utf-8")
    (bench.folder / ".env").chmod(0o640)


def damage(bench: Bench) -> None:
    """Overwrite the middle of the file."""
    with bench.database.open("r+b") as file:
        file.seek(bench.database.stat().st_size // 2)
        file.write(os.urandom(4096))


def come_from(number: int) -> Callable[[Bench], None]:
    """Return what makes the database one of a newer or an older bot."""

    def change(bench: Bench) -> None:
        connection = open_database(bench.database, migrated.KEY, read_only=False)
        if number > 0:
            connection.execute("INSERT INTO migration VALUES (?, 'later', 0)", (number,))
        else:
            connection.execute(
                "DELETE FROM migration WHERE number = (SELECT max(number) FROM migration)"
            )
        connection.close()

    return change


def has_copy(age: timedelta | None) -> Callable[[Bench], None]:
    """Return what leaves only a copy of this age."""

    def change(bench: Bench) -> None:
        shutil.rmtree(bench.backups)
        bench.backups.mkdir()
        if age is not None:
            (bench.backups / name_of(Clock().now() - age)).write_bytes(b"")
            (bench.backups / name_of(Clock().now(), 13)).write_bytes(b"")

    return change


def unmount_backups(bench: Bench) -> None:
    Place(bench.backups, bench.database).remember()
    shutil.rmtree(bench.backups)
    bench.backups.mkdir()


async def test_where_the_copies_are_gone_nothing_is_said_of_their_list(bench: Bench) -> None:
    """That there is none does not mean that nobody has been erased."""
    unmount_backups(bench)
    assert await bench.is_checked() == 2
    assert "erasures" not in bench.lines


def put_a_file_for_backups(bench: Bench) -> None:
    shutil.rmtree(bench.backups)
    bench.backups.write_bytes(b"")


def be_the_sample(bench: Bench) -> None:
    file = Path(bench.settings["ORGANISATION"])
    file.write_text(file.read_text("utf-8").replace("koulu.example", "kaisla.example"), "utf-8")


def be_no_school(bench: Bench) -> None:
    file = Path(bench.settings["ORGANISATION"])
    file.write_text(file.read_text("utf-8").replace('"vocational"', '"circus"'), "utf-8")


@pytest.mark.parametrize(
    ("spoil", "name", "state", "words"),
    [
        (lose_key, "key", "broken", ("missing", "put it back")),
        (lose_key, "database", "broken", ("without its key",)),
        (swap_key, "database", "broken", ("cannot be opened with this key", "put the key back")),
        (swap_key_for_earlier, "database", "broken", (".until-", "put it in its place")),
        (lose_beginning, "database", "broken", ("opens the newest copy", "bot restore")),
        (garble_key, "key", "broken", ("64 hexadecimal digits",)),
        (begin_change, "key", "look", ("cut off", "next start")),
        (open_key, "key", "look", ("other users may read", "chmod 600")),
        (open_env, "settings", "look", ("other users may read .env", "chmod 600")),
        (open_data, "database", "look", ("other users may read", "chmod 700")),
        (damage, "database", "broken", ("is damaged", "restore")),
        (come_from(9999), "database", "broken", ("schema 9999", "bring the bot itself up to date")),
        (come_from(0), "database", "look", ("earlier version", "the next start")),
        (has_copy(None), "backups", "look", ("there is none", "bot backup")),
        (unmount_backups, "backups", "broken", ("mount its disk", "backup --new-folder")),
        (put_a_file_for_backups, "backups", "broken", ("is not a folder", "in BACKUPS")),
        (has_copy(timedelta(hours=30)), "backups", "look", ("30 hours old",)),
        (has_copy(timedelta(days=9, hours=1)), "backups", "broken", ("9 days old",)),
        (be_the_sample, "organisation", "look", ("invented sample school", "ORGANISATION")),
        (be_no_school, "organisation", "broken", ("kind", "vocational")),
    ],
)
async def test_what_is_wrong_is_told(
    bench: Bench, spoil: Callable[[Bench], None], name: str, state: str, words: tuple[str, ...]
) -> None:
    """One thing is spoilt: its line says so and what to do, and the exit code goes by the worst."""
    spoil(bench)
    code = await bench.is_checked()
    bench.says(name, state, *words)
    assert code == {"look": 1, "broken": 2}[state], bench.said


@pytest.mark.parametrize("spoil", [swap_key, swap_key_for_earlier, come_from(9999)])
async def test_nobody_is_sent_to_a_copy_who_needs_none(
    bench: Bench, spoil: Callable[[Bench], None]
) -> None:
    """A wrong key opens no copy either, and for a newer database only `git pull` was forgotten."""
    spoil(bench)
    await bench.is_checked()
    assert "restore" not in bench.lines["database"][1]


async def test_a_busy_disk_sends_nobody_to_a_copy(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be read now may be read the next time."""

    def fails(path: Path, key: str) -> None:
        raise DiskFails(f"Nothing can be written to {path}: the disk does not take it.")

    monkeypatch.setattr("storage.copies.check", fails)
    await bench.is_checked()
    bench.says("database", "broken", "does not take it", "the disk")
    assert "restore" not in bench.lines["database"][1]


@pytest.mark.parametrize(
    ("settings", "name", "state", "words"),
    [
        ({"OWNERS": ""}, "owners", "broken", ("names nobody", "bot setup")),
        ({"OWNERS": "777000777"}, "owners", "look", ("cannot write to 777000777", "press Start")),
        ({"BOT_TOKEN": ""}, "token", "look", ("practice chat", "bot setup")),
        ({"BOT_TOKEN": "4242:another-one-0000"}, "token", "broken", ("does not know",)),
        (
            {
                "WEBHOOK_URL": "https://alumni.example.fi/t",
                "WEBHOOK_SECRET": "sixteen-letters-and-more",
                "LISTEN": "127.0.0.1:1",
            },
            "webhook",
            "look",
            ("no webhook yet",),
        ),
        ({"BACKUP_HOOK": "true"}, "backups", "fine", ("BACKUP_HOOK takes them further",)),
        ({"BACKUP_HOOK": "no-such-program -x"}, "backups", "look", ("BACKUP_HOOK cannot be run",)),
    ],
)
async def test_settings_that_do_not_do(
    bench: Bench, settings: dict[str, str], name: str, state: str, words: tuple[str, ...]
) -> None:
    """What only Telegram knows is asked there, and told."""
    await bench.is_checked(**settings)
    bench.says(name, state, *words)


async def test_a_full_disk_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under 500 MB it is worth a look, with next to nothing left it is broken."""
    has_free(monkeypatch, 400_000_000)
    assert await bench.is_checked() == 1
    bench.says("disk", "look", "0.4 of 10.0 GB")
    has_free(monkeypatch, 4_000_000)
    assert await bench.is_checked() == 2
    bench.says("disk", "broken", "make room")


async def test_places_that_cannot_be_written_are_told(bench: Bench) -> None:
    """A file stands where the folder should be: neither database nor copies can be made there."""
    place = bench.folder / "school.toml"
    assert await bench.is_checked(DATABASE=f"{place}/alumni.db", BACKUPS=f"{place}/copies") == 2
    bench.says("database", "broken", "may not write")
    bench.says("backups", "broken", "may not write")


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("DATABASE", {"database", "disk", "running"}),
        ("KEY_FILE", {"key", "database"}),
        ("BACKUPS", {"disk", "backups"}),
    ],
)
async def test_a_place_that_cannot_be_looked_at_hides_nothing_else(
    bench: Bench, setting: str, told: set[str]
) -> None:
    """The system refuses to look there, as it does with a folder of another user."""
    refused = f"{bench.folder}/{'x' * 300}/file"
    assert await bench.is_checked(**{setting: refused}) == 2
    untold = {"failures"} if "database" in told else set()
    untold |= {"erasures"} if "backups" in told else set()
    assert set(bench.lines) == NAMES - untold
    assert told == {name for name, (state, _) in bench.lines.items() if state == "broken"}


async def test_a_machine_without_network_is_told(bench: Bench, unused: int) -> None:
    """The token cannot be asked about; what is on the disk is still looked at."""
    assert await bench.is_checked(BOT_API_URL=f"http://127.0.0.1:{unused}") == 2
    bench.says("token", "broken", "cannot be reached", "(no connection)", "firewall")
    bench.says("clock", "look", "not compared")
    bench.says("database", "fine", "whole")


@pytest.fixture
def unused() -> int:
    """A port at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@pytest.mark.parametrize(
    ("seconds", "state"), [(0, "fine"), (60, "look"), (-60, "look"), (3600, "broken")]
)
async def test_a_wrong_clock_is_told(address: str, seconds: int, state: str) -> None:
    """It is compared with the clock of Telegram's server."""
    line = await online.of_clock(address, Clock().now() + timedelta(seconds=seconds))
    assert (line.state, bool(line.do)) == (state, state != "fine"), line


async def test_a_webhook_of_somebody_else_is_told() -> None:
    """Messages that go elsewhere do not come here."""
    info = {"url": "https://elsewhere.example/hook", "pending_update_count": 0}
    lines = online.way_in(info, load_settings(None), Clock().now())
    assert [line.state for line in lines] == ["look"]
    assert "elsewhere.example" in lines[0].said


@pytest.mark.parametrize(
    ("minutes", "waiting", "state"),
    [(5, 0, "look"), (5, 3, "broken"), (90, 0, "fine"), (90, 1, "fine")],
)
async def test_an_error_at_the_webhook(minutes: int, waiting: int, state: str) -> None:
    """While messages wait it is broken; what was an hour ago is over, and who waits has just come.

    Telegram tries every two minutes at least, and shows its last error for ever.
    """
    now = Clock().now()
    env = {"webhook_url": "https://alumni.example.fi/t"}
    settings = load_settings(None).model_copy(update=env)
    info = {
        "url": env["webhook_url"],
        "pending_update_count": waiting,
        "last_error_date": int((now - timedelta(minutes=minutes)).timestamp()),
        "last_error_message": "Wrong response from the webhook: 502 Bad Gateway",
    }
    assert {line.state for line in online.way_in(info, settings, now)} == {state}


async def test_a_bot_that_does_not_run_is_told(bench: Bench, tmp_path: Path) -> None:
    """A database that nobody works on; one that is not there yet is no trouble."""
    other = tmp_path / "other" / "alumni.db"
    await bench.is_checked(DATABASE=str(other))
    bench.says("running", "fine", "not started yet")
    bench.says("database", "fine", "first start")
    await migrated.put(other)
    await bench.is_checked(DATABASE=str(other))
    bench.says("running", "look", "does not run")


@pytest.mark.parametrize(
    ("status", "told", "state", "words"),
    [
        (200, {"ready": True, "troubles": []}, "fine", "is ready"),
        (503, {"ready": False, "troubles": ["a reply has waited"]}, "broken", "a reply has waited"),
        (200, {"something": "else"}, "look", "does not answer where LISTEN says"),
    ],
)
async def test_the_bot_is_asked_itself_where_it_listens(
    bench: Bench, status: int, told: dict[str, object], state: str, words: str
) -> None:
    """What /readyz says is said here; whatever else listens there is not taken for the bot."""

    async def readyz(_: web.Request) -> web.Response:
        return web.json_response(told, status=status)

    app = web.Application()
    app.router.add_get("/readyz", readyz)
    async with serving(app) as place:
        await bench.is_checked(LISTEN=place.removeprefix("http://"))
    bench.says("running", state, words)


@pytest.mark.parametrize("told", [{"ready": True, "troubles": []}, {"something": "else"}])
async def test_another_program_where_the_bot_would_listen_is_told(
    bench: Bench, told: dict[str, object]
) -> None:
    """Such as a second bot with a copy of the settings: this one cannot start, nor does it run."""

    async def readyz(_: web.Request) -> web.Response:
        return web.json_response(told)

    app = web.Application()
    app.router.add_get("/readyz", readyz)
    async with serving(app) as place:
        other = f"{bench.folder}/other/alumni.db"
        await bench.is_checked(LISTEN=place.removeprefix("http://"), DATABASE=other)
    bench.says("running", "broken", "another program", "choose another port")


async def test_the_list_of_erasures_is_looked_at(bench: Bench) -> None:
    """Without it a restore would bring people back: whether it is there, and can be read."""
    path, line = bench.backups / FILE, f"{'a' * 64} 2026-11-22T10:00:00Z {'b' * 8}\n"
    await bench.is_checked()
    bench.says("erasures", "fine", "nobody has been erased")
    path.write_text(line, "ascii")
    await bench.is_checked()
    bench.says("erasures", "fine", "1 in", str(path))
    path.write_text(f"{line}half a li", "ascii")
    assert await bench.is_checked() == 1
    bench.says("erasures", "look", "1 in", "1 that cannot be read", "a copy of the list")
