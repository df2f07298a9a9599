"""What people tap and write in the browser, in the words of the bot's own texts."""

import re
from dataclasses import dataclass
from re import Pattern

from bot.app import load_house
from config.settings import Settings
from handlers.house import House
from tests.process.asked import CAREERS, Words, career_steps
from tests.process.processes import ROOT
from tests.process.walkers import Says, Step, Taps

TITLE, PLACE = "Alumni-ilta", "Torikatu 1, Oulu"
DESCRIPTION = "Kahvia, pullaa ja vanhoja tuttuja."
NEWS = "Hei! Koulun uusi opetusravintola on auki. Tervetuloa lounaalle perjantaina!"
THOUGHT = {"rating": "5", "gained": ["people"], "better": "Kahvia"}
_MANY = 777  # stands for any number of people


def house_of_the_school() -> House:
    """Return the school and all texts, to know what stands on the buttons."""
    return load_house(Settings(organisation=ROOT / "config" / "organisation.toml"))


@dataclass(frozen=True, slots=True)
class Joining:
    """One person's way through registration, by buttons wherever there are any, or in words."""

    language: str
    name: str
    greeted_in: str = "fi"
    unit: str = "oulu"
    field: str = "10"
    year: str = "2024"
    region: str = "17"
    in_words: bool = False
    wants: tuple[str, ...] = ("news", "surveys", "mentoring")

    def steps(self, house: House) -> list[Step]:
        """Return what the person taps and writes, up to the thanks."""
        language, school = self.language, house.organisation
        words, greeted = Words(house, language), Words(house, self.greeted_in)
        say = words.of
        unit = next(one.name[language] for one in school.units if one.id == self.unit)
        field = next(one.button[language] for one in school.fields if one.code == self.field)
        regions = {one.code: one.button[language] for one in school.region_choices}
        step = Says if self.in_words else Taps
        taught = school.qualifications.get(self.field, ())
        doing = next(one.button[language] for one in school.activities)
        wants = [say(f"join-{one}-button") for one in self.wants]
        return [
            step(greeted.of("join-language"), greeted.of(f"language-{language}")),
            Taps(say("join-consent"), say("join-consent-button")),
            step(say("join-name"), self.name),
            step(say("join-status"), say("join-graduated-button")),
            step(say("join-unit"), unit),
            step(say("join-field"), field),
            *(step(say("join-qualification"), one.button[language]) for one in taught[:1]),
            step(say("join-year"), self.year),
            Taps(say("join-region"), regions[self.region]),
            step(say("join-activity"), doing),
            *words.several(say("join-taking-part"), wants),
        ]

    def by_link(self, house: House) -> list[Step]:
        """Return the steps of who comes by the link in a certificate: it tells some things."""
        say = Words(house, self.language).of
        told = {say(f"join-{one}") for one in ("unit", "status")}
        return [one for one in self.steps(house) if one.asked not in told]

    def thanks(self, house: House) -> str:
        """Return the beginning of what the person sees at the end."""
        return Words(house, self.language).of("join-done", name=self.name)


AINO = Joining("fi", "Aino")
ONNI = Joining("fi-simple", "Onni")
LINNEA = Joining(
    "sv", "Linnea Lindqvist", "sv", unit="kokkola", field="09", year="2022", in_words=True
)


class Kaisas:
    """What Kaisa, the coordinator, does and leads to, in the words of one language."""

    def __init__(self, house: House, language: str = "fi") -> None:
        self.house = house
        self.say = Words(house, language).of

    def event(self, when: str, seats: int = 40) -> list[Step]:
        """Return the steps from /newevent to the preview of an event for everybody."""
        say = self.say
        return [
            Says(say("hosting-ask-title"), TITLE),
            Says(say("hosting-ask-when"), when),
            Says(say("hosting-ask-ends"), "2 h"),
            Says(say("hosting-ask-place"), PLACE),
            Says(say("hosting-ask-description"), DESCRIPTION),
            Says(say("hosting-ask-capacity"), str(seats)),
            self.to_everybody(),
            Taps(say("form-review", title=say("hosting-form")), say("form-save")),
        ]

    def to_everybody(self) -> Step:
        """Return the choice of everybody as the audience."""
        return Taps(self.say("audiences-ask-all"), self.say("audiences-everyone-button"))

    def invitation(self, unit: str) -> list[Step]:
        """Return the steps from /invite to a link for the graduates of a unit."""
        say, units = self.say, self.house.organisation.units
        name = next(one.name["fi"] for one in units if one.id == unit)
        return [
            Taps(say("invitations-title", **{"links-number": 0}), say("invitations-new-button")),
            Taps(say("invitations-ask-unit"), name),
            Taps(say("invitations-ask-occasion"), say("invitations-occasion-graduation-button")),
            Taps(say("invitations-ask-field"), say("form-skip")),
            Taps(say("invitations-ask-year"), say("form-skip")),
            Taps(say("invitations-ask-lasts"), say("invitations-lasts-month-button")),
            Taps(say("invitations-ask-language"), say("language-fi")),
        ]

    def survey(self) -> list[Step]:
        """Return the steps from /survey to the preview of the career survey for everybody."""
        title = self.house.questionnaires["career_followup"].title["fi"]
        say = self.say
        return [
            Taps(
                say("rounds-home", **{"rounds-number": 0, "series-number": 0}),
                say("rounds-new-button"),
            ),
            Taps(say("surveys-which"), title),
            Taps(say("rounds-ask-how"), say("rounds-once-button")),
            Taps(say("rounds-ask-mode"), say("rounds-confidential-button")),
            self.to_everybody(),
        ]

    def announcement(self, *units: str) -> list[Step]:
        """Return the steps from /announce to the preview for some units."""
        say, all_units = self.say, self.house.organisation.units
        names = [one.name["fi"] for one in all_units if one.id in units]
        card = say("audiences-card")
        return [
            Says(say("announcing-ask-message"), NEWS),
            Taps(say("broadcasts-ask-topic"), say("broadcasts-news-button")),
            Taps(say("audiences-ask-all"), say("audiences-choose-button")),
            Taps(card, say("audiences-units")),
            *(Taps(say("audiences-ask-units"), f"{one} ☐") for one in names),
            Taps(say("audiences-ask-units"), say("audiences-back-button")),
            Taps(card, say("audiences-done-button")),
        ]

    def send_button(self) -> Pattern[str]:
        """Return the send button, whatever the number of people on it."""
        return self.with_any_number("broadcasts-send-button")

    def with_any_number(self, key: str) -> Pattern[str]:
        """Return a text of broadcasts with any number of people in it."""
        words = self.say(key, **{"people-number": _MANY})
        return re.compile(re.escape(words).replace(str(_MANY), r"\d+"))

    def reminder(self) -> Pattern[str]:
        """Return how either reminder of the event begins."""
        keys = ("reminders-day-before", "reminders-two-hours")
        begins = [self.say(key, what=TITLE).splitlines()[0] for key in keys]
        return re.compile("|".join(re.escape(one) for one in begins))


def feedback(house: House, language: str) -> list[Step]:
    """Return how somebody who was there answers the whole feedback, from the thanks on."""
    asked = house.questionnaires["event_feedback"]
    start = Taps(asked.intro[0][language], Words(house, language).of("form-start"))
    return [start, *career_steps(house, language, asked, THOUGHT)]


def career(house: House) -> list[Step]:
    """Return how Aino answers the whole career survey."""
    return career_steps(house, "fi", house.questionnaires["career_followup"], CAREERS[0])
