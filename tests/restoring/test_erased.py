"""Whoever was erased after a copy was made stays erased; whoever came back since stays."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import erasures
from bot.clock import MovableClock
from bot.clockwork import Clockwork, TickJob
from handlers.privacy.retention import WORK
from storage import erased, invitees, merging, people, retention, shielding, updates
from storage.database import Database
from storage.erased import Erasure
from storage.people import Person
from storage.transaction import Transaction
from tests import migrated
from tests.backups.conftest import clock

__all__ = ["clock"]

NOW = 1_795_000_000
DAY = 86_400


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    path = tmp_path / "data" / "alumni.db"
    await migrated.put(path)
    async with await Database(path, migrated.KEY, readers=1).open(NOW) as opened:
        yield opened


async def comes(db: Database, telegram_id: int, now: int = NOW) -> Person:
    """Let somebody come and be called something."""

    def come(tx: Transaction) -> Person:
        person = people.arrive(tx, telegram_id, "fi", now)
        people.set_profile(tx, person.id, name=f"Nimi {telegram_id}", unit="oulu")
        people.join(tx, person.id, now)
        found = people.by_id(tx, person.id)
        assert found is not None
        return found

    return await db.write(come)


async def goes(db: Database, telegram_id: int, now: int) -> None:
    """Let somebody have everything about them erased."""
    person = await db.read(people.by_telegram, telegram_id)
    assert person is not None
    await db.write(people.erase, person, now)


async def copy_of(db: Database, folder: Path) -> Database:
    """Return a copy of the database, opened."""
    target = folder / "copy.db"
    await db.copy_to(target)
    return await Database(target, migrated.KEY, readers=1).open(NOW)


async def erased_again(db: Database, copy: Database) -> shielding.Gone:
    """Do again in a copy what has been erased in the database since."""
    return await copy.write(shielding.erase_again, [], await db.read(erased.every), NOW + 9 * DAY)


async def test_the_list_tells_nobody_who_was_here(db: Database, tmp_path: Path) -> None:
    """Neither names nor Telegram ids, and without the database's key no way to try some."""
    await comes(db, 7_345_678)
    await goes(db, 7_345_678, NOW + 5)
    path = tmp_path / "backups" / erasures.FILE
    assert await erasures.flush(db, path, NOW + 9) == 2
    assert await erasures.flush(db, path, NOW + 19) == 0
    written = path.read_text(encoding="ascii")
    assert "7345678" not in written
    assert path.stat().st_mode & 0o777 == 0o600
    name = erased.name_of(await db.read(erased.secret))
    assert sorted(erasures.read(path).of(name)) == sorted(await db.read(erased.every))


async def test_who_is_erased_again_is_who_was_erased(db: Database, tmp_path: Path) -> None:
    """Others stay, and so does who came back before the copy was made or after it."""
    for number in (1, 2, 3):
        await comes(db, number)
    await goes(db, 3, NOW + DAY)
    await comes(db, 3, NOW + 2 * DAY)  # was erased before the copy, and is back
    async with await copy_of(db, tmp_path) as copy:
        await goes(db, 2, NOW + 3 * DAY)
        assert (await erased_again(db, copy)).people == 1
        assert await copy.read(people.by_telegram, 1) is not None
        assert await copy.read(people.by_telegram, 2) is None
        assert await copy.read(people.by_telegram, 3) is not None
        assert await erased_again(db, copy) == (0, 0)
        known = await copy.read(erased.every)
        assert {one.mark for one in known} >= {one.mark for one in await db.read(erased.every)}


async def test_both_accounts_of_who_moved_and_then_left_are_erased(
    db: Database, tmp_path: Path
) -> None:
    """A copy of before the move has them under the old account; it goes with the new one."""
    old, new = await comes(db, 111), await comes(db, 222)
    async with await copy_of(db, tmp_path) as copy:
        await db.write(merging.merge, old, new, NOW + 5)
        await goes(db, 222, NOW + DAY)
        assert (await erased_again(db, copy)).people == 2
        assert await copy.read(people.anybody) is False


async def test_who_has_moved_to_an_account_that_was_erased_once_stays(
    db: Database, tmp_path: Path
) -> None:
    """The account's earlier erasure is not theirs: it has been seen since then."""
    await comes(db, 222)
    await goes(db, 222, NOW + DAY)
    old = await comes(db, 111)
    new = await comes(db, 222, NOW + 2 * DAY)
    await db.write(merging.merge, old, new, NOW + 3 * DAY)
    async with await copy_of(db, tmp_path) as copy:
        assert (await erased_again(db, copy)).people == 0


async def enters(db: Database, name: str) -> int:
    """Let a coordinator enter somebody."""
    return await db.write(
        lambda tx: invitees.add(
            tx, source="hand", unit="oulu", name=name, made_by=None, now=NOW, expires_at=NOW + DAY
        )
    )


async def test_who_was_entered_by_others_stays_removed(db: Database, tmp_path: Path) -> None:
    """Removed by hand, grown too old, or joined and then erased: in the copy they wait to join."""
    removed, _, joined, stays = [await enters(db, one) for one in ("A", "B", "C", "D")]
    async with await copy_of(db, tmp_path) as copy:
        await db.write(invitees.remove, removed, None, NOW + 5)
        person = await comes(db, 5)
        await db.write(invitees.joined, joined, person.id, NOW + 6)
        await goes(db, 5, NOW + 7)
        later = "UPDATE invitee SET expires_at = :at WHERE id = :id"
        await db.write(lambda tx: tx.run(later, at=NOW + 900 * DAY, id=stays))
        assert await db.write(retention.erase_expired, NOW + 2 * DAY, NOW + 2 * DAY) == 1
        assert await erased_again(db, copy) == (0, 3)
        left = await copy.read(Transaction.all, "SELECT id FROM invitee")
        assert [row[0] for row in left] == [stays]


async def test_a_list_that_was_cut_off_goes_on(db: Database, tmp_path: Path) -> None:
    """A line that the power cut in two is told as unreadable; what comes after it is not lost."""
    path = tmp_path / erasures.FILE
    name = erased.name_of(await db.read(erased.secret))
    first, second = Erasure("a" * 64, NOW), Erasure("b" * 64, NOW + 1)
    erasures.append(path, [first], name, NOW)
    path.write_bytes(path.read_bytes() + b"cccccc 2026-1")
    erasures.append(path, [second], name, NOW)
    found = erasures.read(path)
    assert (found.of(name), found.unreadable) == ([first, second], 1)
    assert len(found.of_others("00000000")) == 2


async def test_what_is_older_than_any_copy_leaves_the_list(db: Database, tmp_path: Path) -> None:
    """Two years, then also this is forgotten: in the list and in the database."""
    path = tmp_path / erasures.FILE
    name = erased.name_of(await db.read(erased.secret))
    old, new = Erasure("a" * 64, NOW), Erasure("b" * 64, NOW + 800 * DAY)
    erasures.append(path, [old], name, NOW)
    erasures.append(path, [new], name, NOW + 800 * DAY)
    assert erasures.read(path).of(name) == [new]
    assert "erasures" in WORK
    await db.write(erased.keep, [old, new])
    assert await db.write(erased.forget_old, NOW + 800 * DAY) == 1


async def test_a_folder_that_cannot_be_written_is_tried_again(
    db: Database, tmp_path: Path, clock: MovableClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing counts as listed then; owners can see it, once an hour."""
    await comes(db, 1)
    await goes(db, 1, NOW)
    (tmp_path / "backups").write_text("no folder", encoding="ascii")
    lister = erasures.Lister(db, tmp_path / "backups" / erasures.FILE, clock)
    clockwork = Clockwork(clock, db, [TickJob("erasures", lister.tick)])
    for _ in range(3):
        await clockwork.tick()
    assert caplog.text.count("cannot be written") == 1
    assert [one.place for one in await db.read(updates.failures, 9)] == ["clock: erasures"]
    (tmp_path / "backups").unlink()
    await clockwork.tick()
    assert await db.read(erased.unlisted) == []
