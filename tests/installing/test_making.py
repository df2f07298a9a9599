"""``make install`` on a machine on which something is still missing."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.process.processes import ROOT, clean_environment

PYTHON = """#!/bin/sh
[ "$1" = -m ] || exit 0
mkdir -p .venv/bin && touch .venv/bin/python
echo "install the python3-venv package"
exit 1
"""


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_half_an_environment_does_not_stay(tmp_path: Path) -> None:
    """Without python3-venv Debian makes one without pip, which would be taken for whole later."""
    for name in ("Makefile", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    python = tmp_path / "python"
    python.write_text(PYTHON, "ascii")
    python.chmod(0o700)
    done = subprocess.run(
        ["make", "install", f"PYTHON={python}"],
        cwd=tmp_path,
        env=clean_environment(),
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 2, done.stdout + done.stderr
    assert "python3-venv" in done.stdout
    assert not (tmp_path / ".venv").exists()
