"""Who the school is: the sample can be used as it is, and every fault is told with its key."""

from collections.abc import Callable
from pathlib import Path

import pytest

from config.errors import ConfigurationError
from config.languages import LANGUAGES
from config.organisation import (
    Organisation,
    load_activities,
    load_fields,
    load_organisation,
    load_regions,
)
from config.school import Messages, Quiet, Retention
from config.wording import too_long

from .conftest import CONFIG

SAMPLE = (CONFIG / "organisation.toml").read_text(encoding="utf-8")
OULU = """name.fi = "Oulun yksikkö"
name.fi-simple = "Oulu"
name.sv = "Enheten i Uleåborg"
name.en = "Oulu unit"
"""
QUALIFICATION = """[[qualifications]]
field = "10"
id = "raca"
"""
BUILDING = """button.fi = "Rakennusala"
button.fi-simple = "Talojen rakentaminen"
button.sv = "Byggnadsbranschen"
button.en = "Construction"
"""
FOLLOWUP = "# [career_followup]\n# months = [6, 12, 36]"
Edited = Callable[[str, str], Path]


@pytest.fixture(scope="module")
def school() -> Organisation:
    """The sample school."""
    return load_organisation(CONFIG / "organisation.toml")


@pytest.fixture
def edited(tmp_path: Path) -> Edited:
    """The sample with one piece of it replaced, as a school would edit it."""

    def edit(old: str, new: str) -> Path:
        assert old in SAMPLE
        path = tmp_path / "organisation.toml"
        path.write_text(SAMPLE.replace(old, new, 1), encoding="utf-8")
        return path

    return edit


def test_the_sample_school_is_whole(school: Organisation) -> None:
    """Four units, fields in the school's own order, all regions and all languages."""
    assert [unit.id for unit in school.units] == ["oulu", "kokkola", "rovaniemi", "jyvaskyla"]
    assert [field.code for field in school.fields] == ["10", "07", "09", "04", "08", "02", "06"]
    assert len(school.regions) == 19
    assert school.languages == LANGUAGES
    assert school.zone.key == "Europe/Helsinki"
    assert all(len(school.privacy_lines(language)) == 3 for language in LANGUAGES)


def test_names_are_found_in_every_language(school: Organisation) -> None:
    """Plain Finnish falls back to Finnish where a name is the same."""
    assert school.unit_name("kokkola", "sv") == "Enheten i Karleby"
    assert school.unit_name("kokkola", "fi-simple") == "Kokkola"
    assert school.name["fi-simple"] == "Kaislan ammattiopisto"
    assert school.field_label("09", "fi-simple") == "Hoito ja terveys"
    assert school.field_name("09", "fi") == "Terveys- ja hyvinvointialat"
    assert school.region_label("19", "sv") == "Lappland"
    assert school.region_label("abroad", "en") == "Abroad"


def test_what_is_no_longer_in_the_file_is_shown_by_its_id(school: Organisation) -> None:
    """An old registration stays readable when a unit is closed."""
    assert school.unit_name("closed", "fi") == "closed"
    assert school.field_label("05", "fi") == "05"
    assert school.region_label("20", "fi") == "20"
    assert not school.has_unit("closed")
    with pytest.raises(KeyError):
        school.unit("closed")


def test_regions_are_not_numbered_as_in_iso() -> None:
    """01 is Uusimaa and 21 is Åland, whatever ISO 3166-2 says."""
    regions, extras = load_regions()
    names = {one.code: one.name["fi"] for one in regions}
    assert (names["01"], names["21"]) == ("Uusimaa", "Ahvenanmaa")
    assert not {"03", "20"} & set(names)
    assert [one.code for one in extras] == ["abroad", "na"]


def test_every_code_fits_on_a_button() -> None:
    """Labels have at most 30 characters, and each level 2 code begins with its level 1 code."""
    regions, extras = load_regions()
    fields = load_fields()
    for code in (*fields, *regions, *extras):
        assert all(len(code.button[language]) <= 30 for language in LANGUAGES)
        assert all(narrow.code.startswith(code.code) for narrow in code.narrow)
    assert len({one.code for one in fields}) == len(fields) == 12


def test_the_national_activities_fit_on_buttons() -> None:
    """The seven codes are there in four languages, and none of them asks about health."""
    activities = load_activities()
    assert {one.code for one in activities} == {"10", "12", "13", "22", "25", "26", "99"}
    assert activities[-1].code == "99"
    for one in activities:
        assert all(language in one.button for language in LANGUAGES)
        assert all(len(one.button[language]) <= 30 for language in LANGUAGES)
        said = " ".join((*one.button.values(), *one.name.values())).casefold()
        assert not any(word in said for word in ("sair", "kuntout", "sjuk", "ill ", "disab"))


def test_the_sample_school_asks_qualifications_of_some_fields(school: Organisation) -> None:
    """They stand by field in the file's order; a label fits on a button in every language."""
    assert [one.code for one in school.qualifications["10"]] == ["raca", "puki", "logi"]
    assert "04" not in school.qualifications
    assert school.qualification_label("sote", "sv") == "Social- och hälsovård"
    assert school.qualification_label("gone", "sv") == "gone"
    for one in (code for many in school.qualifications.values() for code in many):
        assert all(len(one.button[language]) <= 30 for language in LANGUAGES)
        assert all(len(one.name[language]) <= 60 for language in LANGUAGES)


def test_the_sample_school_lets_everyone_join_and_says_the_defaults(school: Organisation) -> None:
    """What the sample file sets is what a file without these parts would get."""
    assert not any(school.needs_approval(unit.id) for unit in school.units)
    assert school.graduation_day == (6, 5)
    assert school.messages == Messages(3, Quiet(21 * 60, 8 * 60), 3, 16 * 60)
    assert school.retention == Retention()


def test_a_school_may_choose_the_months_of_its_survey(edited: Edited) -> None:
    """Without them it is what suits the kind of school."""
    assert load_organisation(CONFIG / "organisation.toml").followup_months == ()
    chosen = load_organisation(edited(FOLLOWUP, "[career_followup]\nmonths = [12, 60]"))
    assert chosen.followup_months == (12, 60)


def test_a_file_from_before_gets_the_defaults(tmp_path: Path) -> None:
    """Qualifications, messages, retention and the graduation day may all be left out."""
    start, end = SAMPLE.index(QUALIFICATION), SAMPLE.index("[contact]")
    path = tmp_path / "organisation.toml"
    path.write_text((SAMPLE[:start] + SAMPLE[end:]).replace("graduation_day", "# "), "utf-8")
    school = load_organisation(path)
    assert school.qualifications == {}
    assert (school.graduation_day, school.messages) == ((6, 5), Messages())
    assert school.retention == Retention()


@pytest.mark.parametrize("value", ["true", "false"])
def test_a_unit_may_ask_for_approval(edited: Edited, value: str) -> None:
    """One line under the unit does it; the other units stay open."""
    school = load_organisation(edited('id = "oulu"', f'id = "oulu"\napproval = {value}'))
    assert school.needs_approval("oulu") is (value == "true")
    assert not school.needs_approval("kokkola")
    assert not school.needs_approval("closed")
    assert not school.needs_approval(None)


def test_the_rhythm_is_the_schools_own(edited: Edited) -> None:
    """Times are minutes after local midnight, days of the week count from Monday."""
    said = 'digest = "sun 09:30"'
    messages = load_organisation(edited('digest = "thu 16:00"', said)).messages
    assert (messages.digest_day, messages.digest_at) == (6, 9 * 60 + 30)
    quiet = load_organisation(edited('quiet_from = "21:00"', 'quiet_from = "00:15"')).messages.quiet
    assert quiet == Quiet(15, 8 * 60)
    day = load_organisation(edited('graduation_day = "06-05"', 'graduation_day = "12-31"'))
    assert day.graduation_day == (12, 31)
    kept = load_organisation(edited("outbox_days = 30", "outbox_days = 14")).retention
    assert kept == Retention(outbox_days=14)


@pytest.mark.parametrize(("said", "quiet"), [("22:59", False), ("23:00", True), ("06:59", True)])
def test_a_digest_never_comes_in_the_quiet_hours(edited: Edited, said: str, quiet: bool) -> None:
    """Hours that pass midnight are one piece; the first minute belongs to them."""
    path = edited('quiet_from = "21:00"\nquiet_to = "08:00"', 'quiet_from = "23:00"')
    text = path.read_text("utf-8").replace('digest = "thu 16:00"', f'digest = "thu {said}"')
    path.write_text(text, "utf-8")
    if quiet:
        with pytest.raises(
            ConfigurationError, match=r"messages\.digest: should not be in the quiet"
        ):
            load_organisation(path)
    else:
        assert load_organisation(path).messages.digest_at == 22 * 60 + 59


def test_what_a_new_notice_changed_is_told(school: Organisation) -> None:
    """A few sentences in every language, at most one message."""
    assert school.privacy.changed is not None
    assert all(0 < len(school.privacy.changed[one]) <= 1000 for one in LANGUAGES)


def test_plain_finnish_is_plain(school: Organisation) -> None:
    """No sentence of the privacy notice has more than 12 words in plain Finnish."""
    said = "\n".join((*school.privacy_lines("fi-simple"), school.privacy.notice["fi-simple"]))
    assert list(too_long(said)) == []


def test_the_notice_names_what_article_13_asks(school: Organisation) -> None:
    """Controller, contact, officer, basis, Telegram, retention and complaint in each language."""
    for language in LANGUAGES:
        notice = school.privacy.notice[language]
        for part in ("Kaisla", "alumnit@", "tietosuoja@", "Telegram", "30", "EU", "tietosuoja.fi"):
            assert part in notice, f"{language}: {part}"


def test_a_school_takes_the_languages_and_fields_that_it_needs(edited: Edited) -> None:
    """The order of languages is the school's own, and all fields can be taken at once."""
    school = load_organisation(
        edited('languages = ["fi", "fi-simple", "sv", "en"]', 'languages = ["sv", "fi"]')
    )
    assert school.languages == ("sv", "fi")
    school = load_organisation(
        edited('fields = ["10", "07", "09", "04", "08", "02", "06"]', 'fields = "all"')
    )
    assert len(school.fields) == 12


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('id = "kaisla"', 'id = "Kaisla!"', "id", "small letters"),
        ('id = "kaisla"', "", "id", "is missing"),
        ('kind = "vocational"', 'kind = "vocationl"', "kind", "did you mean vocational?"),
        ('zone = "Europe/Helsinki"', 'zone = "Europe/Oulu"', "zone", "not a time zone"),
        ('zone = "Europe/Helsinki"', 'zone = "/etc/x"', "zone", "not a time zone"),
        ('zone = "Europe', 'zoen = "Europe', "zoen", "did you mean zone?"),
        ('"sv", "en"]', '"sv", "eng"]', "languages", "did you mean en?"),
        ('default_language = "fi"', 'default_language = "de"', "default_language", "not one of"),
        ('fields = ["10"', 'fields = ["11"', "fields", "'11' is not a code"),
        ('fields = ["10"', 'fields = ["07"', "fields", "the same twice"),
        ('regions = "all"', "regions = []", "regions", '"all" or a list'),
        ("_year = 1985", "_year = 85", "first_graduation_year", "from 1900 to 2100"),
        ("_year = 1985", "_year = true", "first_graduation_year", "from 1900 to 2100"),
        ('id = "kokkola"', 'id = "oulu"', "units[2].id", "another unit"),
        ('id = "oulu"', 'id = "oulun_yksikko_1"', "units[1].id", "at most 12"),
        ('name.sv = "Enheten i Karleby"\n', "", "units[2].name.sv", "language is missing"),
        ('"Kokkolan yksikkö"', f'"{"K" * 31}"', "units[2].name.fi", "31 characters"),
        ('"Kokkolan yksikkö"', '"<b>Kokkola</b>"', "units[2].name.fi", "without HTML"),
        ('name.fi = "Kokkolan', 'nam.fi = "Kokkolan', "units[2].nam", "did you mean name?"),
        ('"alumnit@kaisla.example"', '"alumnit"', "contact.email", "e-mail"),
        ('email = "', 'phone = "12"\nemail = "', "contact.phone", "digits"),
        ('version = "2026-11-28"', 'version = "two words"', "privacy.version", "2026-11"),
        ("fi-simple = [", "fi-simpel = [", "privacy.lines.fi-simple", "three lines"),
        (
            '  "Voit katsoa, muuttaa, ottaa talteen ja poistaa tietosi milloin vain.",\n',
            "",
            "privacy.lines.fi-simple",
            "exactly three",
        ),
        (
            '[privacy.notice]\nfi = """',
            '[privacy.notice]\nfo = """',
            "privacy.notice.fi",
            "missing",
        ),
        ('[[units]]\nid = "oulu"', '[[unit]]\nid = "oulu"', "unit", "did you mean units?"),
        ("[contact]", "[contacts]", "contact", "is missing"),
        ('email = "alumnit@kaisla.example"', "email = 5", "contact.email", "quotation marks"),
        ('languages = ["fi", "fi-simple", "sv", "en"]', "languages = []", "languages", "at least"),
        ('regions = "all"', "regions = [1]", "regions", "list of texts"),
        (OULU, 'name = "Oulu"\n', "units[1].name", "should be a table"),
        ("[contact]", "[contact", "", "well-formed TOML"),
        ('id = "oulu"', 'id = "oulu"\napproval = "yes"', "units[1].approval", "true or false"),
        ('id = "oulu"', 'id = "oulu"\naproval = true', "units[1].aproval", "mean approval?"),
        (QUALIFICATION, '[[qualification]]\nid = "raca"\n', "qualification", "qualifications?"),
        ('id = "raca"', 'id = "puki"', "qualifications[2].id", "another qualification"),
        ('id = "raca"', 'id = "catering1"', "qualifications[1].id", "at most 8"),
        ('id = "raca"\n', "", "qualifications[1].id", "is missing"),
        (
            QUALIFICATION,
            QUALIFICATION.replace("10", "05"),
            "qualifications[1].field",
            "'05' is not",
        ),
        ('"Ravintola- ja catering-alan', f'"{"R" * 60}', "qualifications[1].name.fi", "at most 60"),
        ('name.sv = "Grundexamen inom log', 'name.de = "', "qualifications[3].name.sv", "missing"),
        ('button.fi = "Logistiikka"\n', "", "qualifications[3].button.fi", "missing"),
        ('"Logistiikka"', f'"{"L" * 31}"', "qualifications[3].button.fi", "at most 30"),
        (
            BUILDING,
            "",
            "qualifications[5].button",
            "over 30 characters",
        ),
        ('"06-05"', '"5.6."', "graduation_day", "month and day"),
        ('"06-05"', '"02-29"', "graduation_day", "every year"),
        ('"06-05"', "605", "graduation_day", "quotation marks"),
        (FOLLOWUP, "[career_followup]\nmonths = [12, 6]", "career_followup.months", "rise"),
        (FOLLOWUP, "[career_followup]\nmonths = []", "career_followup.months", "at least one"),
        (FOLLOWUP, "[career_followup]\nmonths = [0]", "career_followup.months", "from 1 to"),
        ("weekly_budget = 3", "weekly_budget = 0", "messages.weekly_budget", "from 1 to 50"),
        ("weekly_budget = 3", "weekly_buget = 3", "messages.weekly_buget", "mean weekly_budget?"),
        ('quiet_from = "21:00"', 'quiet_from = "21"', "messages.quiet_from", "a time from"),
        ('quiet_from = "21:00"', 'quiet_from = "24:00"', "messages.quiet_from", "a time from"),
        ('quiet_from = "21:00"', "quiet_from = 21", "messages.quiet_from", "quotation marks"),
        ('quiet_from = "21:00"', 'quiet_from = "08:00"', "messages.quiet_to", "another time"),
        ('"thu 16:00"', '"thu"', "messages.digest", "a day and a time"),
        ('"thu 16:00"', '"thur 16:00"', "messages.digest", "mean thu?"),
        ('"thu 16:00"', '"thu 22:00"', "messages.digest", "quiet hours"),
        (
            "second_person_from = 0",
            "second_person_from = -1",
            "messages.second_person_from",
            "whole number from 0",
        ),
        ("silence_months = 24", "silence_months = 1", "retention.silence_months", "from 6"),
        ("answer_days = 60", 'answer_days = "60"', "retention.answer_days", "whole number"),
        ("audit_months = 24", "audit_days = 700", "retention.audit_days", "is not known"),
        (
            '[privacy.changed]\nfi = """',
            '[privacy.changed]\nfie = """',
            "privacy.changed.fi",
            "missing",
        ),
    ],
)
def test_a_fault_is_told_with_its_key(
    edited: Edited, old: str, new: str, key: str, reason: str
) -> None:
    """Whoever edits the file reads where the fault is and what is expected."""
    path = edited(old, new)
    with pytest.raises(ConfigurationError) as refused:
        load_organisation(path)
    told = [fault for fault in refused.value.faults if fault.key == key]
    assert any(reason in fault.reason for fault in told), str(refused.value)
    assert refused.value.file == str(path)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_a_file_that_is_not_utf_8_is_told(tmp_path: Path, encoding: str) -> None:
    """An older editor has saved it its own way: the owner reads where, and how to save it."""
    path = tmp_path / "organisation.toml"
    path.write_text(SAMPLE, encoding=encoding)
    with pytest.raises(ConfigurationError, match="is not UTF-8 text") as refused:
        load_organisation(path)
    (fault,) = refused.value.faults
    assert "save it as UTF-8" in fault.reason
    assert "codec" not in fault.reason
    first = next(n for n, line in enumerate(SAMPLE.splitlines(), 1) if not line.isascii())
    assert fault.line == (first if encoding == "cp1252" else 1)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The owner reads which file was looked for."""
    with pytest.raises(ConfigurationError, match=r"none\.toml: cannot be read"):
        load_organisation(tmp_path / "none.toml")
