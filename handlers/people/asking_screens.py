"""What the bot asks by itself, as people see it."""

from config.markup import Markup
from handlers.buttons import Open, Press, Respond
from handlers.house import House, Key
from handlers.people import profile_words
from handlers.preferences.screens import unasked
from handlers.screen import Button, Screen
from storage.askings import GRADUATED, STILL_RIGHT
from storage.people import Person


def graduated(house: House, person: Person) -> Screen:
    """Ask a student whether they have graduated."""
    said = Key("askings-graduated", {"name": person.name or ""})
    rows = (
        (_button(house, person, "askings-yes-button", Respond(GRADUATED, "yes")),),
        (_button(house, person, "askings-not-yet-button", Respond(GRADUATED, "not_yet")),),
        (_button(house, person, "askings-stopped-button", Respond(GRADUATED, "stopped")),),
    )
    return unasked(house, person.language, Screen(house.say(person.language, said), rows))


def still_right(house: House, person: Person) -> Screen:
    """Ask whether the profile, told in words, is still right."""
    language = person.language
    parts = [
        house.say(language, Key("askings-still-right")),
        profile_words.lines(house, language, profile_words.about(house, language, person)),
    ]
    rows = (
        (_button(house, person, "askings-right-button", Respond(STILL_RIGHT, "yes")),),
        (_button(house, person, "askings-change-button", Open("profile")),),
    )
    return unasked(house, language, Screen(Markup("\n\n").join(parts), rows))


def _button(house: House, person: Person, key: str, press: Press) -> Button:
    return Button(house.label(person.language, Key(key)), press)
