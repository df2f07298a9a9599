"""What values of a register mean, and what becomes of its lines: tables of pure decisions."""

import pytest

from handlers.register.columns import meaning
from handlers.register.known import REFUSED, Known
from handlers.register.rules import (
    derived_key,
    full_name,
    has_identity_code,
    meant,
    standing,
    year_of,
)
from storage.import_lines import Entry

YEARS = {
    "2020": 2020,
    " 2020. ": 2020,
    "2 020": 2020,
    "2\u00a0020": 2020,
    "2020,0": 2020,
    "2020.00": 2020,
    "31.5.2020": 2020,
    "31. 5. 2020": 2020,
    "31.5.2020 12:00": 2020,
    "5/2020": 2020,
    "2020-05-31": 2020,
    "2020-05-31T10:00:00": 2020,
    "2020,5": None,
    "20": None,
    "20200": None,
    "kevät 2020": None,
    "": None,
}
IDENTITY = {
    "010190-123A": True,
    "Aino 010190-123A": True,
    "010101A123B": True,
    "010101 a123b": True,
    "311299+999y": True,
    "010190\u2013123A": True,
    "202005-1234": False,  # no such day: a number of the school's own
    "010190-12": False,
    "040-1234567": False,
    "12345678901": False,
}
HEADINGS = {
    "Nimi": "name",
    "ETUNIMI": "first",
    "Efternamn": "last",
    "Yksikkö / oppilaitos": "unit",
    "yksikö": "unit",
    "Läroanstalt": "unit",
    "Koulutusala (koodi)": "field",
    "Tutkinto": "qualification",
    "graduation_year": "year",
    "Valmistumisvuosi [vvvv]": "year",
    "valmistumisvousi": "year",
    "Arvioitu valmistumisvuosi": "expected",
    "Student number": "reference",
    "Opiskelijanumero": "reference",
    "Modersmål": "language",
    "Maakunta": "region",
    "Henkilötunnus": REFUSED,
    "Hetu (salainen)": REFUSED,
    "Personbeteckning": REFUSED,
    "Diagnoosit ja terveys": REFUSED,
    "Lempiväri": None,
    "": None,
}


@pytest.mark.parametrize(("text", "year"), YEARS.items())
def test_a_year_is_read_however_a_spreadsheet_writes_it(text: str, year: int | None) -> None:
    """Numbers with gaps or decimals and dates all say a year; other words say none."""
    assert year_of(text) == year


@pytest.mark.parametrize(("text", "found"), IDENTITY.items())
def test_identity_codes_are_noticed(text: str, found: bool) -> None:
    """Any century's sign and any case, spelled rightly or not; other numbers pass."""
    assert has_identity_code(text) is found


@pytest.mark.parametrize(("heading", "means"), HEADINGS.items())
def test_headings_are_known_in_every_language(
    whole: Known, heading: str, means: str | None
) -> None:
    """Synonyms, brackets, slashes and small slips are understood; harmful columns refused."""
    assert meaning(heading, whole) == means


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("oulu", "oulu"),
        ("OULU", "oulu"),
        ("Enheten i Uleåborg", "oulu"),
        ("Oullun yksikkö", "oulu"),
        ("Kokk", "kokkola"),
        ("yksikkö", None),
        ("Pori", None),
    ],
)
def test_words_are_forgiven_only_when_one_meaning_is_near(
    whole: Known, text: str, unit: str | None
) -> None:
    """A unit is known by id, name or a slip of it, and never guessed."""
    assert meant(text, whole.words["unit"]) == unit


def test_two_meanings_equally_near_are_none() -> None:
    """What could be either is neither."""
    assert meant("kakkola", {"kokkola": "kokkola", "kikkola": "kikkola"}) is None


@pytest.mark.parametrize(("text", "code"), [("7", "07"), ("07", "07"), ("10", "10"), ("XYZ", None)])
def test_codes_may_have_lost_their_zeros(whole: Known, text: str, code: str | None) -> None:
    """Excel makes 7 of 07."""
    assert meant(text, whole.words["field"]) == code


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("Aino", "Virtanen", "Aino Virtanen"),
        ("", "Virtanen, Aino", "Aino Virtanen"),
        ("", "Aino Virtanen", "Aino Virtanen"),
        ("Aino", "", "Aino"),
        ("", "a, b, c", "a, b, c"),
    ],
)
def test_names_are_put_together(first: str, last: str, name: str) -> None:
    """First and last name become one, and a name turned round is turned back."""
    assert full_name(first, last) == name


def test_a_derived_key_is_stable_and_hides_the_name() -> None:
    """The same person has the same key whatever the case; another unit or year has another."""
    key = derived_key("Aino Virtanen", "oulu", 2020)
    assert key == derived_key("AINO VIRTANEN", "oulu", 2020)
    assert key not in (
        derived_key("Aino Virtanen", "oulu", 2021),
        derived_key("Aino Virtanen", "kokkola", 2020),
    )
    assert "aino" not in key.casefold()


SARA = {"name": "Sara", "unit": "oulu", "field": "10", "graduation_year": 2020}


def entry(*, has_joined: bool = False, unit: str = "oulu") -> Entry:
    return Entry(1, "1", unit, has_joined, {**SARA, "unit": unit})


@pytest.mark.parametrize(
    ("found", "said", "scope", "stands"),
    [
        (None, SARA, None, "new"),
        (entry(), SARA, None, "same"),
        (entry(), {"name": "Sara", "unit": "oulu"}, None, "same"),
        (entry(), SARA | {"field": None}, None, "change"),
        (entry(), SARA | {"reference": "1"}, None, "same"),
        (entry(), SARA | {"reference": "2"}, None, "change"),
        (entry(), SARA | {"name": "Saara"}, "oulu", "change"),
        (entry(unit="kokkola"), SARA, None, "change"),
        (entry(unit="kokkola"), SARA, "oulu", "taken"),
        (entry(has_joined=True), SARA | {"name": "Saara"}, None, "joined"),
        (entry(has_joined=True, unit="kokkola"), SARA, "oulu", "taken"),
    ],
)
def test_what_a_good_line_does(
    found: Entry | None, said: dict[str, object], scope: str | None, stands: str
) -> None:
    """New, changed or the same; who has joined stays; another unit's people are out of reach."""
    assert standing(found, said, scope) == stands
