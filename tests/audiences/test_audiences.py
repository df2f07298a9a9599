"""An audience as answers, as a value, and in words."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from config.languages import LANGUAGES
from handlers import audiences
from handlers.audiences import Named
from handlers.forms.kinds import Asking, Fault, Given
from handlers.house import House
from handlers.years import Years, span_of
from storage.audience import Audience
from storage.conditions import NAMES

NOW = datetime(2026, 12, 31, 23, 0, tzinfo=UTC)  # already 2027 in Helsinki


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("2020-2024", (2020, 2024)),
        ("2020–2024", (2020, 2024)),
        (" 2020 — 2024. ", (2020, 2024)),
        ("2024-2020", (2020, 2024)),
        ("2023", (2023, 2023)),
        ("2020-", (2020, None)),
        ("-2019", (None, 2019)),
        ("20202024", None),
        ("-", None),
        ("", None),
        ("20-24", None),
        ("vuonna 2020", None),
        ("²⁰²⁰", None),
    ],
)
def test_years_are_read_as_people_write_them(
    typed: str, span: tuple[int | None, int | None] | None
) -> None:
    """Whatever dash the keyboard gives, in either order, an end left open."""
    assert span_of(typed) == span


@pytest.mark.parametrize(
    ("typed", "value"),
    [("2020-", {"from": 2020, "to": None}), ("2026", {"from": 2026, "to": 2026})],
)
def test_a_span_is_kept_as_two_years(house: House, typed: str, value: dict[str, Any]) -> None:
    """The value goes into the answer as it is."""
    asking = Asking(house, "fi", NOW)
    assert Years(1985, 2032).read(typed, asking, None) == Given(value)


@pytest.mark.parametrize("typed", ["1800-2020", "2020-2099", "hups", ""])
@pytest.mark.parametrize("language", LANGUAGES)
def test_faulty_years_are_told_kindly(house: House, typed: str, language: str) -> None:
    """A fault says how years are written, in the person's language."""
    reading = Years(1985, 2032).read(typed, Asking(house, language, NOW), None)
    assert isinstance(reading, Fault)
    said = house.say(language, reading.said)
    assert "1985" in said or "2023" in said


def test_offered_years_can_be_tapped(house: House) -> None:
    """This year (in Helsinki), the last and the last five; an older card's offer still works."""
    years, asking = Years(1985, 2032), Asking(house, "fi", NOW)
    offered = [choice.id for choice in years.page(asking, None, "").choices]
    assert offered == ["2027", "2026", "2023-2027"]
    assert years.press("2023-2027", asking, None) == Given({"from": 2023, "to": 2027})
    assert isinstance(years.press("x", asking, None), Fault)


def test_a_scope_is_always_forced_in() -> None:
    """No answer, forged or old, reaches beyond the coordinator's own unit."""
    values = {"aud_all": "choose", "aud_units": ["kokkola"], "aud_fields": ["07"]}
    assert audiences.from_values(values, "oulu") == Audience(units=("oulu",), fields=("07",))
    assert audiences.from_values({"aud_all": "everyone"}, "oulu") == Audience(units=("oulu",))
    assert audiences.from_values({}, None) == Audience()


def test_answers_become_an_audience() -> None:
    """What was skipped or left empty does not narrow; "everyone" forgets what was chosen before."""
    values = {
        "aud_all": "choose",
        "aud_units": ["oulu", "kokkola"],
        "aud_fields": None,
        "aud_years": {"from": 2020, "to": None},
        "aud_regions": [],
        "aud_languages": ["sv"],
    }
    assert audiences.from_values(values, None) == Audience(
        units=("oulu", "kokkola"), year_from=2020, languages=("sv",)
    )
    assert audiences.from_values({**values, "aud_all": "everyone"}, None) == Audience()


def test_an_audience_is_said_in_words(house: House) -> None:
    """One condition a line, with the school's own names."""
    audience = Audience(
        units=("oulu", "gone"), year_from=2020, year_to=2024, regions=("17",), languages=("sv",)
    )
    assert audiences.said(house, "fi", audience) == (
        "Yksiköt: Oulun yksikkö, gone\nValmistumisvuodet: 2020–2024\n"
        "Maakunnat: Pohjois-Pohjanmaa\nKielet: svenska"
    )
    assert audiences.said(house, "en", Audience()) == "all alumni who have joined"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_condition_is_left_unsaid(house: House, language: str) -> None:
    """Whatever narrows an audience is told, in every language."""
    conditions = [
        Audience(units=("oulu",)),
        Audience(fields=("07",)),
        Audience(year_from=2020),
        Audience(year_to=2020),
        Audience(year_from=2020, year_to=2020),
        Audience(regions=("abroad",)),
        Audience(languages=("fi-simple",)),
        Audience(event=3, event_answers=("coming", "maybe")),
        Audience(event=3),
        Audience(joined_since=1_793_900_000),
        Audience(joined_before=1_793_900_000),
        Audience(joined_since=1_793_000_000, joined_before=1_793_900_000),
        Audience(takes_part=("mentoring",)),
        Audience(round=3),
        Audience(round=3, round_states=("invited", "declined")),
        Audience(campaign=3),
        Audience(campaign=3, outcomes=("failed", "unknown")),
        Audience(venues=(3,)),
        Audience(venues=(3,), only_venues=True),
    ]
    turned = [replace(one, without=NAMES) for one in conditions if one.names]
    opposite = Audience(joined_before=1_793_900_000)  # not since a day is before it
    assert audiences.said(house, language, opposite) == audiences.said(
        house, language, replace(Audience(joined_since=1_793_900_000), without=("joined",))
    )
    since = ("joined_since", "joined_before")
    conditions += [one for one in turned if sum(key in one.given for key in since) != 1]
    said = [audiences.said(house, language, one) for one in conditions]
    assert audiences.said(house, language, Audience()) not in said
    assert len(set(said)) == len(said)


def test_what_it_is_about_is_told_by_name(house: House) -> None:
    """An event, a survey, an earlier message, a group: each as people know it."""
    about = Named("Kesäilta", "Urakysely", "Tervetuloa", {5: "Alumnit"})
    audience = Audience(
        event=3, round=4, campaign=6, outcomes=("failed",), venues=(5,), without=("round",)
    )
    assert audiences.said(house, "fi", audience, about) == (
        "Vastaus tapahtumaan ”Kesäilta”: on vastannut\n"
        "Kysely ”Urakysely”: ei ole saanut kyselyä\n"
        "Aiempi viesti ”Tervetuloa”: ei saanut viestiä\n"
        "Ryhmät ja kanavat: Alumnit"
    )


def test_a_unit_bounds_what_is_meant_with_not(house: House) -> None:
    """All but Oulu, chosen for Oulu, is Oulu."""
    turned = Audience(units=("kokkola",), fields=("07",), without=("units", "fields"))
    assert audiences.within(turned, "oulu") == Audience(
        units=("oulu",), fields=("07",), without=("fields",)
    )
    assert audiences.within(turned, None) == turned


def test_what_goes_by_years_has_no_condition_on_them() -> None:
    """Neither the years nor their opposite are left."""
    chosen = Audience(year_from=2020, year_to=2022, units=("oulu",), without=("years", "units"))
    assert audiences.but_years(chosen) == Audience(units=("oulu",), without=("units",))
