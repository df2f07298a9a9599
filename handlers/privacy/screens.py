"""What people see of their privacy: the notice in layers, what erasing means, what has changed."""

from config.markup import Markup
from handlers.buttons import Forget, Open, Respond
from handlers.house import House
from handlers.privacy.rules import parts_of, said_version
from handlers.screen import Button, Screen, in_rows

NOTICE_PART = 3500  # characters a message, of Telegram's 4,096, so that escaping has room


def privacy(house: House, language: str) -> Screen:
    """Return the notice in three lines, with its date, the commands, and the whole on a tap."""
    school, say = house.organisation, house.texts.say
    lines = [say(language, "list-line", line=one) for one in school.privacy_lines(language)]
    version = said_version(school.privacy.version, language)
    parts = [
        say(language, "privacy-title"),
        Markup("\n").join(lines),
        say(language, "privacy-commands"),
        say(language, "privacy-version", version=version),
    ]
    button = Button(house.texts.plain(language, "privacy-whole-button"), Open("notice"))
    return Screen(Markup("\n\n").join(parts), ((button,),))


def notice(house: House, language: str) -> list[Screen]:
    """Return the whole notice in as many messages as it needs, its date last."""
    privacy = house.organisation.privacy
    parts = [_with_headings(part) for part in parts_of(privacy.notice[language], NOTICE_PART)]
    version = said_version(privacy.version, language)
    parts[-1] += Markup("\n\n") + house.texts.say(language, "privacy-version", version=version)
    return [Screen(part) for part in parts]


def _with_headings(text: str) -> Markup:
    """Return paragraphs with the first line of each that has more than one in bold."""
    paragraphs = [paragraph.partition("\n") for paragraph in text.split("\n\n")]
    said = [
        Markup("<b>") + heading + Markup("</b>\n") + rest if rest else Markup.escape(heading)
        for heading, _, rest in paragraphs
    ]
    return Markup("\n\n").join(said)


def notice_changed(house: House, language: str) -> Screen:
    """Return what the present version of the notice changed, with the way to read it."""
    changed = house.organisation.privacy.changed
    name = house.organisation.name[language]
    parts = [house.texts.say(language, "privacy-changed", organisation=name)]
    parts += [Markup.escape(changed[language].strip())] if changed is not None else []
    button = Button(house.texts.plain(language, "privacy-read-button"), Open("privacy"))
    return Screen(Markup("\n\n").join(parts), ((button,),))


def forget_ask(house: House, language: str, *, coordinates: bool = False) -> Screen:
    """Return what will go and what remains as numbers, and ask once."""
    say = house.texts.say
    parts = [say(language, one) for one in ("forget-ask", "forget-remains")]
    parts += [say(language, "forget-duty")] if coordinates else []
    buttons = [
        Button(house.texts.plain(language, f"forget-{one}-button"), Forget(one))
        for one in ("yes", "no")
    ]
    return Screen(Markup("\n\n").join(parts), in_rows(buttons, plain=True))


def forgotten(house: House, language: str) -> Screen:
    """Return the last message to somebody who has been erased as they wished."""
    return Screen(house.texts.say(language, "forget-done"), (_join(house, language),))


def forgotten_in_silence(house: House, language: str) -> Screen:
    """Return the last message to somebody who has been erased because they did not answer."""
    name = house.organisation.name[language]
    said = house.texts.say(language, "forget-done-silent", organisation=name)
    return Screen(said, (_join(house, language),))


def _join(house: House, language: str) -> tuple[Button, ...]:
    return (Button(house.texts.plain(language, "button-join"), Open("start")),)


def still_here(house: House, language: str) -> Screen:
    """Return the question to somebody of whom nothing has been heard for long."""
    kept = house.organisation.retention
    numbers = {"silence-number": kept.silence_months, "answer-number": kept.answer_days}
    name = house.organisation.name[language]
    said = house.texts.say(language, "silence-ask", organisation=name, **numbers)
    buttons = [
        Button(house.texts.plain(language, f"silence-{one}-button"), Respond("still_here", one))
        for one in ("yes", "no")
    ]
    return Screen(said, in_rows(buttons, plain=True))
