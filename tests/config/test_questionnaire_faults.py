"""Every fault of a questionnaire's file is told, with its place, its line and its reason."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from config.errors import ConfigurationError
from config.questionnaire import load_questionnaire, load_questionnaires
from config.toml_lines import line_of, lines_of
from tests.config.teacher import ANONYMOUS, HEAD, Load, asked, question, when, words

from .conftest import CONFIG


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        (HEAD, "questions", "from 1 to 60"),
        (HEAD + question("a", "text") + question("a", "text"), "questions", "'a' is used twice"),
        (HEAD + question("A b", "text"), "questions[1].id", "a-z, 0-9 and _"),
        (HEAD + question("a" * 21, "text"), "questions[1].id", "1-20"),
        (HEAD + question("a", "txt"), "questions[1].type", "did you mean text?"),
        (
            HEAD + question("a", "text").replace('text.sv = "Mikä?"\n', ""),
            "questions[1].text.sv",
            "language is missing",
        ),
        (
            HEAD + question("a", "text").replace("text.fi-simple", "text.fi-simpel"),
            "questions[1].text.fi-simpel",
            "did you mean fi-simple?",
        ),
        (
            HEAD + question("a", "text").replace("Mikä?", "k" * 121, 1),
            "questions[1].text.fi",
            "121 characters",
        ),
        (
            HEAD + question("a", "text").replace("Mikä?", "<i>Mikä?</i>", 1),
            "questions[1].text.fi",
            "HTML",
        ),
        (HEAD + question("a", "single", options="x"), "questions[1] (a).options", "from 2 to 30"),
        (HEAD + question("a", "single", options="x x"), "questions[1] (a).options", "used twice"),
        (HEAD + question("a", "text", options="x y"), "questions[1] (a).options", "has no options"),
        (
            HEAD + question("a", "single", options="x y").replace('fi = "y"', f'fi = "{"y" * 31}"'),
            "questions[1] (a).options.y.fi",
            "at most 30",
        ),
        (
            HEAD + question("a", "single", 'exclusive = ["x"]', options="x y"),
            "questions[1] (a).exclusive",
            "only for questions of type multi",
        ),
        (
            HEAD + question("a", "multi", 'exclusive = ["nnoe"]', options="x none"),
            "questions[1] (a).exclusive",
            "did you mean none?",
        ),
        (
            HEAD + question("a", "scale5", options="x y"),
            "questions[1] (a).options",
            "5, 4, 3, 2, 1",
        ),
        (
            HEAD + question("a", "text", asked(when("b", "x"))) + question("b", "yesno"),
            "questions[1] (a).ask_when[1].question",
            "does not come before",
        ),
        (
            HEAD + question("works", "yesno") + question("b", "text", asked(when("wroks", "yes"))),
            "questions[2] (b).ask_when[1].question",
            "did you mean works?",
        ),
        (
            HEAD + question("a", "text") + question("b", "text", asked(when("a", "yes"))),
            "questions[2] (b).ask_when[1].question",
            "no options to choose from",
        ),
        (
            HEAD + question("a", "yesno") + question("b", "text", asked(when("a", "maybe"))),
            "questions[2] (b).ask_when[1].any_of",
            "'maybe' is not an option of 'a'",
        ),
        (
            HEAD + question("a", "yesno") + question("b", "text", asked(when("a"))),
            "questions[2] (b).ask_when[1].any_of",
            "at least one",
        ),
        (
            HEAD
            + question("a", "yesno")
            + question("b", "text", asked(when("a", "yes"), when("a", "no"))),
            "questions[2] (b).ask_when",
            "can never be asked",
        ),
        (
            HEAD
            + question("a", "yesno")
            + question("b", "yesno", asked(when("a", "yes")))
            + question("c", "text", asked(when("b", "yes"), when("a", "no"))),
            "questions[3] (c).ask_when",
            "conditions on 'a' exclude each other",
        ),
        (HEAD + question("a", "text", "max_char = 9"), "questions[1].max_char", "max_chars"),
        (HEAD + question("a", "text", "max_chars = 0"), "questions[1].max_chars", "1 to 3000"),
        (HEAD + question("a", "text", 'optional = "no"'), "questions[1].optional", "true or false"),
        (HEAD.replace("version = 1", "version = 0"), "version", "1 to 9999"),
        (HEAD.replace('id = "sample"', 'id = "other"'), "id", "same as the file's name"),
        (
            HEAD + "[schedule]\nreminders_after_days = [5, 40]\n" + question("a", "text"),
            "schedule.reminders_after_days",
            "while the survey is open",
        ),
        (
            HEAD + "[schedule]\nreminders_after_days = [10, 5]\n" + question("a", "text"),
            "schedule.reminders_after_days",
            "should rise",
        ),
        (
            HEAD + f"[[reminders]]\n{words('Muistutus')}" + question("a", "text"),
            "reminders",
            "one text for each",
        ),
        (
            HEAD + '[schedule]\nquiet_from = "25:00"\n' + question("a", "text"),
            "schedule.quiet_from",
            "21:00",
        ),
        (
            HEAD + "[schedule.presets]\nvocatinal = [6]\n" + question("a", "text"),
            "schedule.presets.vocatinal",
            "did you mean vocational?",
        ),
        (HEAD + 'questions = "none"', "thanks.questions", "is not known"),
        (
            HEAD + question("a", "text", asked(when("a", "yes"))),
            "questions[1] (a).ask_when[1].question",
            "does not come before",
        ),
        (
            HEAD
            + question("a", "multi", 'exclusive = ["none"]', options="x y none")
            + question("b", "text", asked(when("a", "x"), when("a", "none"))),
            "questions[2] (b).ask_when",
            "conditions on 'a' exclude each other",
        ),
        (
            HEAD
            + question("a", "single", options="x y z")
            + question("b", "yesno", asked(when("a", "x", "y")))
            + question("c", "yesno", asked(when("b", "no")))
            + question("d", "text", asked(when("c", "yes"), when("a", "z"))),
            "questions[4] (d).ask_when",
            "conditions on 'a' exclude each other (through 'c')",
        ),
        (
            HEAD
            + question("a", "single", options="x y z")
            + question("b", "yesno", asked(when("a", "x"), when("a", "y")))
            + question("c", "text", asked(when("b", "yes"))),
            "questions[3] (c).ask_when",
            "exclude each other (through 'b')",
        ),
        (
            HEAD + question("a", "single", options="x y").replace('fi = "y"', 'fi = "X"'),
            "questions[1] (a).options.y.fi",
            "the same words as the option 'x'",
        ),
        (
            HEAD + question("a", "single", options="x y").replace('sv = "y"', 'sv = "y\\nz"'),
            "questions[1] (a).options.y.sv",
            "one line",
        ),
        (
            HEAD
            + question("a", "single", options="x y").replace('id = "y"', 'id = "y"\nvalue = 3'),
            "questions[1] (a).options.y.value",
            "only for questions of type scale5",
        ),
        (
            HEAD + question("a", "multi", 'exclusive = ["x", "y"]', options="x y"),
            "questions[1] (a).exclusive",
            "names every option",
        ),
        (
            HEAD + question("a", "text", 'report = "distribution"'),
            "questions[1] (a).report",
            "only be reported as free_text or list",
        ),
        (
            HEAD + question("a", "single", 'report = "task"', options="x y"),
            "questions[1] (a).report",
            "needs an option with the id 'yes'",
        ),
        (HEAD + question("a", "date", "max_chars = 9"), "questions[1] (a).max_chars", "type text"),
        (
            HEAD.replace("version = 1", 'version = 1\nmode = "secret"') + question("a", "text"),
            "mode",
            "identified, confidential, anonymous",
        ),
        (
            HEAD + "[report]\nround_to = 3\n" + question("a", "text"),
            "report",
            "is not known",
        ),
        (
            ANONYMOUS + question("a", "yesno", 'report = "task"'),
            "questions[1] (a).report",
            "a task needs a name",
        ),
        (
            ANONYMOUS
            + question("a", "yesno", 'report = "task"')
            + question("b", "text", asked(when("a", "yes"))),
            "questions[2] (b).ask_when",
            "it follows a task",
        ),
        (
            HEAD.replace('id = "sample"', 'id = "poll_1"') + question("a", "text"),
            "id",
            "belong to polls",
        ),
        (
            HEAD + f"[[intro]]\n{words('Hei')}" * 6 + question("a", "text"),
            "intro",
            "at most 5 paragraphs",
        ),
        (
            HEAD.replace('fi = "Kiitos"', 'fi = "Kiitos {name}"') + question("a", "text"),
            "thanks.fi",
            "nothing is filled in here",
        ),
        (
            HEAD
            + "[schedule]\nreminders_after_days = [5]\n"
            + f"[[reminders]]\n{words('Vastaa {day} mennessä')}"
            + question("a", "text"),
            "reminders[1].sv",
            "only {date} is filled in",
        ),
        (
            HEAD + "[schedule]\nreminders_after_days = [5, 10, 15]\n" + question("a", "text"),
            "schedule.reminders_after_days",
            "at most 2 reminders",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(load: Load, text: str, key: str, reason: str) -> None:
    """A teacher reads which question and which option to mend."""
    with pytest.raises(ConfigurationError) as refused:
        load(text)
    told = [fault for fault in refused.value.faults if fault.key == key]
    assert any(reason in fault.reason for fault in told), str(refused.value)


def test_a_fault_is_told_with_its_line(tmp_path: Path) -> None:
    """A teacher's editor goes straight to it; what is missing is told where it should be."""
    path = tmp_path / "sample.toml"
    text = HEAD + question("a", "yesno") + question("b", "single", options="x y")
    lines = text.splitlines()
    label = next(number for number, line in enumerate(lines, 1) if line == 'fi = "y"')
    second = [number for number, line in enumerate(lines, 1) if line == "[[questions]]"][1]
    lines[label - 1] = f'fi = "{"y" * 31}"'
    lines[second + 1] = "# the type is gone"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(ConfigurationError) as refused:
        load_questionnaire(path)
    told = {fault.key: fault.line for fault in refused.value.faults}
    assert told["questions[2] (b).options.y.fi"] == label
    assert told["questions[2].type"] == second
    assert f"sample.toml:{label}: questions[2] (b).options.y.fi: has 31" in str(refused.value)


@pytest.mark.parametrize("name", ["career_followup", "event_feedback", "idea_box"])
def test_every_key_of_a_file_has_its_line(name: str) -> None:
    """Whatever is wrong in a file of ours, its place is found."""
    path = CONFIG / "questionnaires" / f"{name}.toml"
    text = path.read_text(encoding="utf-8")
    lines, read = lines_of(text), text.splitlines()
    for key in keys_of(tomllib.loads(text)):
        found = read[line_of(lines, key) - 1]
        assert found.split("=")[0].strip().endswith(key.split(".")[-1]), f"{key}: {found}"


def keys_of(table: dict[str, Any], place: str = "") -> Iterator[str]:
    """Every key of a file, as faults name it."""
    for name, value in table.items():
        here = f"{place}.{name}" if place else name
        tables = isinstance(value, list) and bool(value) and isinstance(value[0], dict)
        if isinstance(value, dict):
            yield from keys_of(value, here)
        elif tables and name != "ask_when":
            for number, one in enumerate(value, start=1):
                yield from keys_of(one, f"{here}[{number}]")
        else:
            yield here


def test_lines_are_not_counted_wrong_by_long_texts() -> None:
    """What stands inside a text of several lines is no key, and what is nowhere has no line."""
    text = 'a = """\n[b]\nid = "x"\n"""\n[[c]]\n# d = 1\n"d" = 2\n[[c]]\nd = 3\n[c.e]\nf = 4\n'
    lines = lines_of(text)
    assert [line_of(lines, one) for one in ("a", "b.id", "c[1].d", "c[2].d")] == [1, 0, 7, 9]
    assert [line_of(lines, one) for one in ("c[2].e.f", "c[2].g", "z")] == [11, 8, 0]


def test_every_fault_is_told_at_once(load: Load) -> None:
    """One look at the list is enough to mend the whole file."""
    with pytest.raises(ConfigurationError) as refused:
        load(HEAD + question("a", "txt") + question("b", "single", options="x"))
    assert {fault.key for fault in refused.value.faults} == {
        "questions[1].type",
        "questions[2] (b).options",
    }


def test_the_faults_of_all_files_are_told_together(tmp_path: Path) -> None:
    """Two broken files need one start, not two."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text("id = ", encoding="utf-8")
    with pytest.raises(ConfigurationError) as refused:
        load_questionnaires(tmp_path)
    assert [Path(fault.file).name for fault in refused.value.faults] == ["one.toml", "two.toml"]
