"""The questions about a person: the same in registering and in changing one's profile."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from config.languages import LANGUAGES, Words
from config.school import Code
from handlers.forms.form import Question, Values
from handlers.forms.kinds import Choice, Number, Several, Single, Text
from handlers.house import House, Key
from storage.consents import TAKING_PART

LONGEST_NAME = 80
OFFERED_YEARS = 6
YEARS_AHEAD = 6
GRADUATED, STUDYING = "graduated", "studying"
NOT_TOLD = "na"  # the organisation's region list has it: "I prefer not to say"
ONLY_NEWS = "only_news"  # the consent to news, and no other
QUALIFICATION = "qualification"  # what the questions of the second level begin with


def agreed(values: Values) -> bool:
    """Tell whether the rest is asked: of everybody who has not refused the privacy notice."""
    return values.get("consent") != "no"


def studies(values: Values) -> bool:
    """Tell whether the person has said that they still study."""
    return values.get("status") == STUDYING


def language(house: House) -> Question:
    """Ask the language; each is named in itself, so that everyone finds their own."""
    choices = [Choice(one, Key(f"language-{one}")) for one in house.organisation.languages]
    return Question("language", Key("join-language"), Single(choices), Key("short-language"))


def hello(question: Question) -> Question:
    """Let the first question say who asks."""
    return replace(question, before=Key("join-hello"))


def consent(house: House) -> Question:
    """Tell the privacy notice in three lines; ask for consent, from 13 years on (Finnish law).

    The notice is there in every language: the answer before it may have changed the language.
    """
    school = house.organisation
    told = {one: "\n".join(f"• {x}" for x in school.privacy_lines(one)) for one in LANGUAGES}
    choices = [Choice("yes", Key("join-consent-button")), Choice("no", Key("join-refuse-button"))]
    return Question(
        "consent",
        Key("join-consent"),
        Single(choices),
        Key("short-consent"),
        before=Key("join-privacy", {"organisation": school.name, "lines": Words(told)}),
    )


def name(offer: str) -> Question:
    """Ask the name; what Telegram tells is offered."""
    offers = (offer,) if 0 < len(offer) <= 30 else ()
    return Question("name", Key("join-name"), Text(LONGEST_NAME, offers=offers), Key("short-name"))


def status() -> Question:
    """Ask whether the person has graduated or still studies."""
    choices = [Choice(one, Key(f"join-{one}-button")) for one in (GRADUATED, STUDYING)]
    return Question("status", Key("join-status"), Single(choices), Key("short-status"))


def unit(house: House) -> Question:
    """Ask the unit."""
    choices = [Choice(one.id, one.name) for one in house.organisation.units]
    return Question("unit", Key("join-unit"), Single(choices), Key("short-unit"))


def field(house: House) -> Question:
    """Ask the field of education."""
    return Question(
        "field", Key("join-field"), _one_of(house.organisation.fields), Key("short-field")
    )


def qualification(house: House, code: str) -> Question:
    """Ask the qualification within this field; may be skipped, as no list has all of them."""
    return Question(
        QUALIFICATION + code,
        Key("join-qualification"),
        _one_of(house.organisation.qualifications.get(code, ())),
        Key("short-qualification"),
        optional=True,
    )


def field_and_qualification(house: House) -> list[Question]:
    """Ask the field, and then the qualification where the school names some in that field."""
    seconds = [
        replace(qualification(house, code), when=_in_field(code))
        for code, some in house.organisation.qualifications.items()
        if some
    ]
    return [field(house), *seconds]


def _in_field(code: str) -> Callable[[Values], bool]:
    return lambda values: values.get("field") == code


def year(house: House, this_year: int) -> Question:
    """Ask the year of graduation."""
    kind = Number(
        house.organisation.first_graduation_year,
        this_year,
        offers=[this_year - i for i in range(OFFERED_YEARS)],
    )
    return Question("year", Key("join-year"), kind, Key("short-year"), help=Key("join-year-help"))


def expected(this_year: int) -> Question:
    """Ask a student when they are going to graduate: this year or in one of the next six."""
    last = this_year + YEARS_AHEAD
    kind = Number(this_year, last, offers=range(this_year, last + 1))
    return Question("expected", Key("join-expected"), kind, Key("short-expected"))


def graduation(house: House, this_year: int) -> list[Question]:
    """Ask whether the person has graduated, and the year in which they did or are going to."""
    return [
        status(),
        replace(year(house, this_year), when=lambda values: not studies(values)),
        replace(expected(this_year), when=studies),
    ]


def region(house: House) -> Question:
    """Ask where the person lives; may be skipped."""
    kind = _one_of(house.organisation.region_choices)
    return Question("region", Key("join-region"), kind, Key("short-region"), optional=True)


def activity(house: House) -> Question:
    """Ask what the person does now, in the national classes; may be skipped."""
    kind = _one_of(house.organisation.activities)
    return Question("activity", Key("join-activity"), kind, Key("short-activity"), optional=True)


def taking_part() -> Question:
    """Ask how the person wants to take part: each tick is a consent, none is ticked beforehand."""
    choices = [Choice(one, Key(f"join-{one}-button")) for one in TAKING_PART]
    choices.append(Choice(ONLY_NEWS, Key("join-only-news-button")))
    kind = Several(choices, exclusive=frozenset({ONLY_NEWS}))
    return Question(
        "taking_part",
        Key("join-taking-part"),
        kind,
        Key("short-taking-part"),
        help=Key("join-taking-part-help"),
    )


def _one_of(codes: Iterable[Code]) -> Single:
    return Single([Choice(one.code, one.button) for one in codes])
