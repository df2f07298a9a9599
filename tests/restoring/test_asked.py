"""Which copy is to be restored: a long name, soon mistyped."""

from argparse import Namespace
from pathlib import Path

import pytest

from bot.backups.keeping import name_of
from bot.cli.restore import restore
from bot.cli.wish import Wish
from config.settings import Settings
from tests.backups.conftest import START


@pytest.mark.parametrize(
    ("asked", "words"), [("mistyped.db", "There is no file"), ("", "is a folder")]
)
async def test_whoever_names_no_copy_hears_which_there_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: str, words: str
) -> None:
    """The newest is named, ready to be copied from the screen."""
    backups = tmp_path / "backups"
    backups.mkdir()
    newest = backups / name_of(START)
    newest.write_bytes(b"")
    settings = Settings(
        database=tmp_path / "data" / "alumni.db",
        key_file=tmp_path / "keys" / "alumni.key",
        backups=backups,
    )
    wish = Wish(settings, Namespace(file=backups / asked, force=False))
    assert await restore(wish) == 2
    told = capsys.readouterr().err
    assert words in told
    assert f"The newest copy is {newest}" in told
