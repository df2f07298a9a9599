"""Texts are found without parsing them all, and nobody could tell the difference."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config import fluent_files, fluent_index, noting
from config.errors import ConfigurationError
from config.fluent_index import CHECKED, Index, digest, index, note, open_language
from config.languages import LANGUAGES
from config.texts import Texts
from tests.config.conftest import CONFIG

SHIPPED = CONFIG / "texts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_parsed_alone_is_what_is_parsed_together(language: str) -> None:
    """Every shipped text: the same words, place, comment and needs."""
    alone, together = index(SHIPPED / language), fluent_files.read_language(SHIPPED / language)
    assert set(alone) == set(together)
    assert len(alone) == len(together)
    for key, whole in together.items():
        one = alone[key]
        assert one.pattern.equals(whole.pattern), key
        for part in ("file", "line", "comment", "variables", "references", "variants"):
            assert getattr(one, part) == getattr(whole, part), f"{key}: {part}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_shipped_texts_have_been_noted(language: str) -> None:
    """After changing texts: `make texts`. Without it every start takes a second longer."""
    noted = (SHIPPED / CHECKED).read_text(encoding="ascii").splitlines()
    assert f"{digest(SHIPPED / language)}  {language}" in noted


def test_shipped_texts_are_not_parsed_at_the_start() -> None:
    """That is what it is all for."""
    assert isinstance(open_language(SHIPPED / "fi"), Index)


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """A school's own copy of the texts."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "texts"))


def test_a_school_that_changes_a_text_hears_of_its_faults(school: Path) -> None:
    """At the start, with file and key, although the texts came as noted ones."""
    with (school / "fi" / "common.ftl").open("a", encoding="utf-8") as file:
        file.write("\nours = Hei, { nobody }!\n")
    with pytest.raises(ConfigurationError, match=r"fi/common.ftl: ours: refers to nobody"):
        Texts.load(school)


def test_a_school_can_note_its_own_texts(school: Path) -> None:
    """A changed text is said, noted or not."""
    for language in LANGUAGES:
        with (school / language / "common.ftl").open("a", encoding="utf-8") as file:
            file.write("\nours = Hei, { $who }!\n")
    assert Texts.load(school).say("sv", "ours", who="Sanna") == "Hei, Sanna!"
    note(school, LANGUAGES)
    assert digest(school / "sv") in (school / CHECKED).read_text(encoding="ascii")
    assert Texts.load(school).say("sv", "ours", who="Sanna") == "Hei, Sanna!"


def test_faulty_texts_are_not_noted(
    school: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command tells what is wrong, and leaves what was noted."""
    before = (school / CHECKED).read_bytes()
    (school / "en" / "common.ftl").write_text("this is not fluent\n", encoding="utf-8")
    monkeypatch.setattr(noting, "__file__", str(school.parent / "noting.py"))
    assert noting.main() == 2
    assert "en/common.ftl: line 1" in capsys.readouterr().err
    assert (school / CHECKED).read_bytes() == before


WORDS = st.text(st.sampled_from("abc = äö.-#{}\n \t"), max_size=12)
LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["a = A", "-b = B", "c=C", "d = { -b }", "# of one", "## of many", "", " "]
        ),
        st.sampled_from(["e =", "    more", "    f = more", "g = { $n ->", "   *[other] x", "}"]),
        st.sampled_from(["[one] y", "    }", "    .title = T", "h = { $n", "-> *[x] z }"]),
        WORDS,
    ),
    max_size=14,
)


@given(LINES)
def test_whatever_the_parser_takes_is_found_the_same(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    """Any lines at all: refused, or the same texts with the same words."""
    folder = tmp_path_factory.mktemp("texts") / "fi"
    folder.mkdir()
    (folder / "any.ftl").write_text("\n".join(lines), encoding="utf-8")
    try:
        together = fluent_files.read_language(folder)
    except ConfigurationError:
        return
    found = fluent_index.open_language(folder)
    assert set(found) == set(together)
    for key, whole in together.items():
        assert found[key].pattern.equals(whole.pattern), lines
        assert found[key].line == whole.line
