"""The questions about a person: the same in registering and in changing one's profile."""

from dataclasses import replace

from config.languages import LANGUAGES, Words
from handlers.forms.form import Question, Values
from handlers.forms.kinds import Choice, Number, Several, Single, Text
from handlers.house import House, Key
from storage.consents import NEWS, SURVEYS

LONGEST_NAME = 80
OFFERED_YEARS = 6
STUDYING = "studying"
NOT_TOLD = "na"  # the organisation's region list has it: "I prefer not to say"


def agreed(values: Values) -> bool:
    """Tell whether the rest is asked: of everybody who has not refused the privacy notice."""
    return values.get("consent") != "no"


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


def unit(house: House) -> Question:
    """Ask the unit."""
    choices = [Choice(one.id, one.name) for one in house.organisation.units]
    return Question("unit", Key("join-unit"), Single(choices), Key("short-unit"))


def field(house: House) -> Question:
    """Ask the field of education."""
    choices = [Choice(one.code, one.button) for one in house.organisation.fields]
    return Question("field", Key("join-field"), Single(choices), Key("short-field"))


def year(house: House, this_year: int) -> Question:
    """Ask the year of graduation, or whether the person is still studying."""
    kind = Number(
        house.organisation.first_graduation_year,
        this_year,
        offers=[this_year - i for i in range(OFFERED_YEARS)],
        others=[Choice(STUDYING, Key("join-studying-button"))],
    )
    return Question("year", Key("join-year"), kind, Key("short-year"), help=Key("join-year-help"))


def region(house: House) -> Question:
    """Ask where the person lives; may be skipped."""
    choices = [Choice(one.code, one.button) for one in house.organisation.region_choices]
    return Question(
        "region", Key("join-region"), Single(choices), Key("short-region"), optional=True
    )


def wants() -> Question:
    """Ask what may be sent: each tick is a consent of its own, and none is ticked beforehand."""
    choices = [
        Choice(NEWS, Key("join-news-button")),
        Choice(SURVEYS, Key("join-surveys-button")),
    ]
    return Question("wants", Key("join-wants"), Several(choices), Key("short-wants"))
