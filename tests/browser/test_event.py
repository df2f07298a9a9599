"""An event with a waiting list on the practice page, from its draft to the feedback on it."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.async_api import expect

from handlers.house import House
from tests.browser.chat import PATIENCE_MS, Chat, Phone
from tests.browser.papers import picture, saved
from tests.browser.words import AINO, LINNEA, ONNI, PLACE, TITLE, Kaisas, feedback
from tests.process.asked import Words
from tests.process.walkers import Says, Taps
from tests.stories.registers import read_xlsx

pytestmark = pytest.mark.browser

SEATS, BEGINS = 2, 14  # o'clock, so that the thanks come in the same evening
CONTACT, IN_SWEDISH = "Kaisa, 040 123 4567", "Alumnträff"


@dataclass(frozen=True, slots=True)
class Evening:
    """The people of the story, each with the words that they read."""

    chat: Chat
    house: House
    folder: Path

    @property
    def kaisas(self) -> Kaisas:
        """What Kaisa, who organises it, does and reads."""
        return Kaisas(self.house)

    def words(self, language: str) -> Words:
        """Return the bot's words in somebody's language."""
        return Words(self.house, language)

    async def kaisa_sees(self, *parts: str) -> None:
        """Let Kaisa open the event in /manage and see this on the organiser's card."""
        phone, say = self.chat.kaisa, self.kaisas.say
        await phone.says("/manage")
        await phone.presses(f"1. {TITLE}")
        await phone.sees(TITLE, say("desk-list-button"))
        for part in parts:
            await phone.sees_last(part)


async def test_from_a_draft_to_the_feedback(chat: Chat, house: House, tmp_path: Path) -> None:
    """Two seats, three who want one: a seat goes on, who comes is reminded, thanked and asked."""
    evening = Evening(chat, house, tmp_path)
    for phone, who in ((chat.aino, AINO), (chat.onni, ONNI), (chat.linnea, LINNEA)):
        await phone.starts()
        await phone.does(*who.steps(house))
        await phone.sees(who.thanks(house))
    day = (await chat.now()).date() + timedelta(days=2)
    await _kaisa_makes_it(evening)
    await _two_get_a_seat_and_one_waits(evening)
    await _a_seat_goes_on(evening)
    await _who_comes_is_reminded(evening, day)
    await _the_day_itself(evening, day)
    await _who_came_is_thanked_and_asked(evening, day)
    await _kaisa_sees_the_numbers(evening)
    assert chat.complaints == []


async def _kaisa_makes_it(evening: Evening) -> None:
    """She composes a draft, adds whom to ask and a Swedish name, looks at it, and publishes it."""
    kaisa, kaisas = evening.chat.kaisa, evening.kaisas
    say = kaisas.say
    await kaisa.starts()
    await kaisa.says("/newevent")
    await kaisa.does(*kaisas.event(f"ylihuomenna klo {BEGINS}", SEATS))
    await kaisa.sees(say("hosting-preview"))
    await kaisa.presses(say("hosting-edit-button"))
    await kaisa.presses(say("hosting-item-contact"))
    await kaisa.does(Says(say("hosting-ask-contact"), CONTACT))
    await kaisa.sees(say("hosting-editor-hint"), CONTACT)
    await _says_it_in_swedish(kaisa, kaisas)

    await kaisa.presses(say("hosting-previews-button"))
    await kaisa.does(Taps(say("hosting-preview-which"), say("language-sv")))
    await kaisa.sees(IN_SWEDISH, PLACE, evening.words("sv").of("events-ask", contact=CONTACT))
    await evening.chat.aino.never_saw(TITLE)
    await kaisa.presses(say("hosting-to-draft-button"))
    await kaisa.presses(say("hosting-publish-button"))
    await kaisa.sees_last(say("broadcasts-state-done"))


async def _says_it_in_swedish(kaisa: Phone, kaisas: Kaisas) -> None:
    say = kaisas.say
    await kaisa.presses(say("hosting-item-texts"))
    await kaisa.does(
        Taps(say("hosting-texts"), say("language-sv")),
        Says(say("hosting-ask-text-title"), IN_SWEDISH),
        Taps(say("hosting-ask-text-description"), say("form-skip")),
    )
    await kaisa.sees_last(say("hosting-editor-hint"))


async def _two_get_a_seat_and_one_waits(evening: Evening) -> None:
    """Aino puts it into her calendar and Onni comes, too; Linnea sees her place in line."""
    chat = evening.chat
    fi, simply, sv = (evening.words(one).of for one in ("fi", "fi-simple", "sv"))
    await chat.aino.presses(fi("events-coming-button"))
    await chat.aino.sees(TITLE, fi("seat-coming"), fi("events-ask", contact=CONTACT))
    await chat.aino.presses(fi("seat-calendar-button"))
    (event,) = Calendar.from_ical(
        (await saved(chat.aino, ".ics", evening.folder)).read_bytes()
    ).events
    assert (event["SUMMARY"], f"{event.start:%H.%M}") == (TITLE, f"{BEGINS}.00")
    await chat.onni.presses(simply("events-coming-button"))
    await chat.onni.sees(TITLE, simply("seat-coming"))
    await chat.linnea.presses(sv("events-coming-button"))
    await chat.linnea.sees(IN_SWEDISH, sv("events-waiting", **{"place-number": 1}))
    say = evening.kaisas.say
    await evening.kaisa_sees(
        say("desk-number-coming", **{"people-number": 2}),
        say("desk-number-waiting", **{"people-number": 1}),
        say("events-seats-left", **{"seats-number": 0}),
    )


async def _a_seat_goes_on(evening: Evening) -> None:
    """Onni cannot come after all; his seat is offered to Linnea, who takes it."""
    chat = evening.chat
    simply, sv = evening.words("fi-simple").of, evening.words("sv").of
    await chat.onni.presses(simply("events-show-button"))
    await chat.onni.presses(simply("events-cannot-button"))
    await chat.onni.sees(TITLE, simply("events-mine", answer="cannot"))
    await chat.linnea.sees(IN_SWEDISH, sv("waiting-offer", **{"seats-number": 1}))
    await chat.linnea.presses(sv("seat-accept-button"))
    await chat.linnea.sees(IN_SWEDISH, sv("waiting-accepted", **{"seats-number": 1}))


async def _who_comes_is_reminded(evening: Evening, day: date) -> None:
    """The day before, the bot asks those two once more; one says that she will be late."""
    chat, begins = evening.chat, _beginning(evening, "day-before")
    await chat.comes_to(day - timedelta(days=1), 11)
    fi, sv = evening.words("fi").of, evening.words("sv").of
    await chat.aino.sees(begins["fi"], TITLE)
    await chat.aino.presses(fi("events-coming-button"))
    await chat.aino.sees_last(fi("seat-coming"))
    await chat.linnea.sees(begins["sv"], IN_SWEDISH)
    await chat.linnea.presses(sv("seat-late-button"))
    await chat.linnea.sees_last(sv("seat-on-time-button"))
    await chat.onni.never_saw(begins["fi-simple"])


async def _the_day_itself(evening: Evening, day: date) -> None:
    """Two hours before they are told the way; Aino has a ticket, and Kaisa marks who is there."""
    chat, say, begins = evening.chat, evening.kaisas.say, _beginning(evening, "two-hours")
    await chat.comes_to(day, BEGINS - 2)
    await chat.aino.sees(begins["fi"], PLACE)
    await chat.linnea.sees(begins["sv"], PLACE)
    await chat.onni.never_saw(begins["fi-simple"])
    await chat.aino.says("/ticket")
    await picture(chat.aino, say("ticket-caption"))

    await evening.kaisa_sees(say("desk-number-late", **{"people-number": 1}))
    await chat.kaisa.presses(say("desk-checkin-button"))
    for came, who in enumerate((AINO, LINNEA), 1):
        await chat.kaisa.presses(who.name)
        numbers = {"came-number": came, "coming-number": 2}
        await chat.kaisa.sees(say("checkin-numbers", **numbers))


async def _who_came_is_thanked_and_asked(evening: Evening, day: date) -> None:
    """Some hours after the end they are thanked and tell how it was; nobody else is asked."""
    chat, house = evening.chat, evening.house
    asked = house.questionnaires["event_feedback"]
    await chat.comes_to(day, BEGINS + 2 + asked.schedule.hours_after_end)
    for phone, language in ((chat.aino, "fi"), (chat.linnea, "sv")):
        await phone.does(*feedback(house, language))
        await phone.sees(asked.thanks[language])
    await chat.onni.never_saw(asked.intro[0]["fi-simple"])


async def _kaisa_sees_the_numbers(evening: Evening) -> None:
    """The organiser's card has them all, a chart shows them, and the list is a file."""
    kaisa, say = evening.chat.kaisa, evening.kaisas.say
    await evening.kaisa_sees(
        say("desk-number-came", **{"people-number": 2}),
        say("desk-feedback", **{"answered-number": 2, "asked-number": 2}),
    )
    await kaisa.presses(say("desk-figures-button"))
    await kaisa.presses(say("desk-chart-button"))
    shown = await picture(kaisa, say("desk-chart-caption", title=TITLE))
    await expect(shown).to_be_visible(timeout=PATIENCE_MS)
    await kaisa.presses(say("desk-xlsx-button"))
    _, *rows = read_xlsx((await saved(kaisa, ".xlsx", evening.folder)).read_bytes())
    assert {row[0] for row in rows} >= {AINO.name, ONNI.name, LINNEA.name}


def _beginning(evening: Evening, reminder: str) -> dict[str, str]:
    """Return how a reminder begins, by language."""
    languages = evening.house.organisation.languages
    said = {one: evening.words(one).of(f"reminders-{reminder}", what=TITLE) for one in languages}
    return {language: words.splitlines()[0] for language, words in said.items()}
