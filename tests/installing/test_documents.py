"""What the README and the image's recipe say is so: they are followed to the letter."""

import re
from pathlib import Path

import pytest

from bot.cli.commands import COMMANDS
from tests.house.test_arrows import ROOMS
from tests.process.processes import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = (
    ROOT / "README.md",
    *(ROOT / name for name in ("CHANGELOG.md", "SECURITY.md", "docs/who-may-do-what.md")),
    *sorted((ROOT / "docs" / "running").glob("*.md")),
)
ENGLISH, FINNISH = "From nothing to a running bot in ten steps", "Kymmenessä askeleessa"


def chapter(title: str) -> str:
    """Return the text below a heading, up to the next one."""
    return README.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def boxes(text: str) -> list[str]:
    """Return the lines to be typed, box by box."""
    found = re.findall(r"(?ms)^ *```sh\n(.*?)^ *```$", text)
    return [re.sub(r"(?m)^ +", "", box) for box in found]


@pytest.mark.parametrize("title", [ENGLISH, FINNISH])
def test_there_are_ten_steps(title: str) -> None:
    """Neither more nor fewer, in their order."""
    steps = re.findall(r"(?m)^(\d+)\. \*\*", chapter(title))
    assert steps == [str(number) for number in range(1, 11)]


def test_both_languages_type_the_same() -> None:
    """Whoever follows the Finnish steps gets the same bot."""
    assert boxes(chapter(ENGLISH)) == boxes(chapter(FINNISH))
    assert boxes(chapter(ENGLISH))


def test_every_command_is_in_the_readme() -> None:
    """What the command line can do is said where people look for it."""
    assert not [name for name in COMMANDS if not re.search(rf"`[^`\n]*\b{name}\b", README)]


def anchors(document: Path) -> set[str]:
    """Return what can stand behind # in a link to it: its headings, as GitHub writes them."""
    titles = re.findall(r"(?m)^#+ (.+)$", document.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_everything_that_is_pointed_to_is_there(document: Path) -> None:
    """Files, pictures and headings of the project itself."""
    lost = []
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", document.read_text(encoding="utf-8")):
        name, _, heading = link.partition("#")
        there = document.parent / name if name else document
        if not there.exists() or (heading and heading not in anchors(there)):
            lost.append(link)
    assert not lost


@pytest.mark.parametrize("document", sorted((ROOT / "docs" / "running").glob("*")))
def test_the_readme_leads_to_everything_about_running(document: Path) -> None:
    """What nobody can find need not have been written."""
    pages = (README, *(page.read_text(encoding="utf-8") for page in DOCUMENTS[1:]))
    assert any(f"({document.name}" in page or f"/{document.name}" in page for page in pages)


def test_the_image_has_all_rooms_and_takes_only_what_the_lock_names() -> None:
    """A room that was forgotten would be missed only at the first start in Docker."""
    recipe = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for room in ROOMS:
        assert f"COPY {room} {room}\n" in recipe
        assert f"!{room}/**" in let_in
    assert "--require-hashes --only-binary :all:" in recipe
    assert "\nUSER 10001:10001\n" in recipe
    assert let_in[1] == "*", "everything else stays outside: data, keys, settings"


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yaml", ".dockerignore"])
def test_nothing_secret_can_get_into_the_image(name: str) -> None:
    """Tokens and keys come from the folder that is mounted, at the start."""
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"(BOT_TOKEN|DATABASE_KEY|WEBHOOK_SECRET) *[=:]", text)


def test_copies_and_keys_are_never_put_under_version_control() -> None:
    """They lie in the folder of the program, for whoever runs it like that."""
    ignored = Path(ROOT / ".gitignore").read_text(encoding="utf-8").split()
    for name in ("data/", "keys/", ".env", "backups/", "alumni/"):
        assert name in {line.lstrip("/") for line in ignored}


def test_whatever_make_runs_has_a_version() -> None:
    """A tool that is fetched to be run is the one that was tried, not whichever is newest."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    tools = re.findall(r"uv tool run (\S+)", text)
    assert tools
    assert [one for one in tools if not re.fullmatch(r"[\w-]+@\d+(\.\d+)+", one)] == []
