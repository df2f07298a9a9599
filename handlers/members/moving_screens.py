"""What moving to a new Telegram account looks like, in the old chat and in the new one."""

from datetime import datetime

from config import dates
from config.markup import Markup
from handlers.buttons import Moving, Open
from handlers.house import House, Key
from handlers.members import codes
from handlers.screen import Button, Screen, in_rows
from storage.merging import Moved


def code_screen(house: House, language: str, code: str, until: datetime, *, owner: bool) -> Screen:
    """Show the code in the old account: what it does, until when; and the way for the new one."""
    parts = [
        house.texts.say(
            language,
            "moving-code",
            code=codes.shown(code),
            time=dates.full(until, language, house.organisation.zone),
        )
    ]
    if owner:
        parts.append(house.texts.say(language, "moving-owner"))
    button = Button(house.label(language, Key("moving-type-button")), Moving("type"))
    return Screen(Markup("\n\n").join(parts), ((button,),))


def same_screen(house: House, language: str) -> Screen:
    """Say that the code is for the other account."""
    return Screen(house.texts.say(language, "moving-same"))


def left_screen(house: House, language: str) -> Screen:
    """Say in the old account that it is not in the register any more."""
    return Screen(house.texts.say(language, "moving-left"))


def welcome_screen(house: House, language: str, name: str, moved: Moved) -> Screen:
    """Say in the new account what it has now."""
    text = house.texts.say(
        language,
        "moving-welcome",
        name=name,
        **{"events-number": moved.events, "surveys-number": moved.surveys},
    )
    buttons = [
        Button(house.label(language, Key(f"button-{one}")), Open(one))
        for one in ("profile", "events")
    ]
    return Screen(text, in_rows(buttons, plain=True))
