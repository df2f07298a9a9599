"""How much room there is, and when that is little."""

from pathlib import Path

import pytest

from bot.disk import LEAST_BYTES, database_bytes, refusal, room, tightest
from storage import alarms
from tests.caretaking.cared import Cared


def test_the_room_of_a_place_that_is_not_there_yet(tmp_path: Path) -> None:
    """A folder of backups is made with the first of them: its disk is known before."""
    there, not_there = room(tmp_path), room(tmp_path / "backups" / "here")
    assert there.total_bytes == not_there.total_bytes > 0
    assert not_there.path == tmp_path / "backups" / "here"


@pytest.mark.parametrize(
    ("times", "is_low"), [(0.1, False), (0.4, False), (0.6, True), (2.0, True)]
)
def test_twice_the_database_must_find_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: float, is_low: bool
) -> None:
    """A copy of it, and one more while it is written anew; the log counts as well."""
    free = 10 * LEAST_BYTES
    monkeypatch.setattr("shutil.disk_usage", lambda _: _Usage(10 * free, 9 * free, free))
    database = tmp_path / "alumni.db"
    with database.open("wb") as file:
        file.truncate(int(times * free) - 1000)  # holes take no room
    database.with_name("alumni.db-wal").write_bytes(b"x" * 1000)
    assert database_bytes(database) == int(times * free)
    assert room(database).is_low is is_low
    assert room(tmp_path / "backups", database).is_low is is_low


def test_a_small_database_wants_room_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a gigabyte, whatever there is to copy."""
    for free, is_low in ((LEAST_BYTES, False), (LEAST_BYTES - 1, True)):
        monkeypatch.setattr("shutil.disk_usage", lambda _, f=free: _Usage(2 * f, f, f))
        assert room(tmp_path / "alumni.db").is_low is is_low


def test_of_several_disks_the_one_that_is_low_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And one that cannot be asked keeps nobody from hearing of the others."""
    data, backups, gone = (tmp_path / name for name in ("data", "backups", "gone"))
    for one in (data, backups, gone):
        one.mkdir()
    free = {data: LEAST_BYTES * 3, backups: LEAST_BYTES * 2}
    monkeypatch.setattr("shutil.disk_usage", lambda path: _Usage(0, 0, free[path]))
    found = tightest([data, backups], data / "alumni.db")
    assert found is not None
    assert found.path == backups

    def asked(path: Path) -> "_Usage":
        if path == gone:
            raise OSError
        return _Usage(0, 0, free[path])

    monkeypatch.setattr("shutil.disk_usage", asked)
    assert tightest([gone], data) is None
    assert tightest([gone, data], data) == room(data, data)


class _Usage:
    def __init__(self, total: int, used: int, free: int) -> None:
        self.total, self.used, self.free = total, used, free


async def test_a_restored_copy_begins_anew(world: Cared) -> None:
    """What stood in it was long ago; and the bot was not away, its memory was."""
    world.around.is_low = True
    await world.passes(1)
    await world.db.write(alarms.begin_anew)
    assert await world.db.read(alarms.standing) == {}
    assert await world.db.read(alarms.alive_at) is None


def test_only_writing_tells_that_a_disk_takes_more(tmp_path: Path) -> None:
    """The trial leaves nothing behind; where nothing can be made, the system says why."""
    assert refusal(tmp_path / "alumni.db") is None
    assert [*tmp_path.iterdir()] == []
    assert refusal(tmp_path / "missing" / "alumni.db") == "No such file or directory"
