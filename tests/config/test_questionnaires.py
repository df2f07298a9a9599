"""Questionnaires: the shipped ones are sound, and every fault of an edited one is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from config.errors import ConfigurationError
from config.languages import LANGUAGES
from config.questionnaire import Questionnaire, load_questionnaire, load_questionnaires
from config.wording import too_long

from .conftest import CONFIG

Load = Callable[[str], Questionnaire]


@pytest.fixture(scope="module")
def shipped() -> dict[str, Questionnaire]:
    """The questionnaires that the bot comes with."""
    return load_questionnaires(CONFIG / "questionnaires")


def words(text: str, place: str = "") -> str:
    return "".join(f'{place}{language} = "{text}"\n' for language in LANGUAGES)


HEAD = f'id = "sample"\nversion = 1\n[title]\n{words("Otsikko")}[thanks]\n{words("Kiitos")}'


def question(question_id: str, kind: str, more: str = "", options: str = "") -> str:
    made = [
        f'[[questions]]\nid = "{question_id}"\ntype = "{kind}"\n{more}\n',
        words("Mikä?", "text."),
    ]
    made += [f'[[questions.options]]\nid = "{one}"\n{words(one)}' for one in options.split()]
    return "".join(made)


def when(source: str, *any_of: str) -> str:
    return f'{{ question = "{source}", any_of = [{", ".join(map(repr, any_of))}] }}'


def asked(*conditions: str) -> str:
    return f"ask_when = [{', '.join(conditions)}]"


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Loads a questionnaire that a teacher has written."""

    def loaded(text: str) -> Questionnaire:
        path = tmp_path / "sample.toml"
        path.write_text(text, encoding="utf-8")
        return load_questionnaire(path)

    return loaded


def test_the_shipped_questionnaires(shipped: dict[str, Questionnaire]) -> None:
    """A career survey of ten questions, three on an event, and the idea box."""
    sizes = {name: len(one.questions) for name, one in shipped.items()}
    assert sizes == {"career_followup": 10, "event_feedback": 3, "idea_box": 2}


def test_the_career_survey_follows_national_conventions(
    shipped: dict[str, Questionnaire],
) -> None:
    """Two reminders after 5 and 10 days in a window of 30, and national codes of main activity."""
    survey = shipped["career_followup"]
    schedule = survey.schedule
    assert (schedule.open_days, schedule.reminders_after_days) == (30, (5, 10))
    assert len(survey.reminders) == 2
    assert schedule.months_for("vocational") == (6, 12)
    assert schedule.months_for("university") == (6, 12, 36, 60)
    codes = {one.id: one.code for one in survey.question("main_activity").options}
    assert (codes["employed"], codes["seeking"], codes["family"]) == ("10", "12", "99")
    assert survey.report.min_respondents == 5
    assert survey.reminder(2, "en", "Friday") == (
        "This is the last reminder. You can answer until Friday."
    )


def test_a_scale_has_words_before_its_emoji(shipped: dict[str, Questionnaire]) -> None:
    """Best first, "I do not know" last and without a value."""
    options = shipped["event_feedback"].question("rating").options
    assert [one.value for one in options] == [5, 4, 3, 2, 1, None]
    assert options[0].label("fi") == "Erittäin hyvä 😀"
    assert options[-1].label("sv") == "Jag vet inte"


def test_conditions_hold_by_the_answers_given(shipped: dict[str, Questionnaire]) -> None:
    """Help is asked of those who look for work, contact only of those who want help."""
    survey = shipped["career_followup"]
    (condition,) = survey.question("help_wanted").ask_when
    assert condition.holds({"main_activity": frozenset({"seeking"})})
    assert not condition.holds({"main_activity": frozenset({"employed"})})
    assert not condition.holds({})


def test_plain_finnish_is_plain(shipped: dict[str, Questionnaire]) -> None:
    """No sentence has more than 12 words in plain Finnish."""
    for one in shipped.values():
        said = [one.title, *one.intro, one.thanks, *one.reminders, *one.notes.values()]
        said += [question.text for question in one.questions]
        said += [text for text in (one.why, one.saved) if text]
        assert [long for text in said for long in too_long(text["fi-simple"])] == []


def test_a_snapshot_is_exact(shipped: dict[str, Questionnaire], load: Load) -> None:
    """A running round keeps its questionnaire word by word."""
    small = load(HEAD + question("a", "text"))
    for one in (*shipped.values(), small):
        assert Questionnaire.from_json(one.to_json()) == one
    assert Questionnaire.from_json(small.to_json()) != shipped["idea_box"]


def test_every_type_of_question_can_be_written(load: Load) -> None:
    """A small questionnaire of a teacher's own."""
    one = load(
        HEAD
        + question("a", "single", options="x y")
        + question("b", "multi", 'exclusive = ["none"]', options="x none")
        + question("c", "text", "max_chars = 80\noptional = false")
        + question("d", "number")
        + question("e", "date")
        + question("f", "yesno")
        + question("g", "text", asked(when("f", "yes"), when("a", "x"), when("b", "x")))
    )
    assert [question.optional for question in one.questions] == [True, True, False, *[True] * 4]
    assert one.question("f").choices() == ("yes", "no")
    with pytest.raises(KeyError):
        one.question("z")


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
    ],
)
def test_a_fault_is_told_with_its_place(load: Load, text: str, key: str, reason: str) -> None:
    """A teacher reads which question and which option to mend."""
    with pytest.raises(ConfigurationError) as refused:
        load(text)
    told = [fault for fault in refused.value.faults if fault.key == key]
    assert any(reason in fault.reason for fault in told), str(refused.value)


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
