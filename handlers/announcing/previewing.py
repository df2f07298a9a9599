"""Seeing an announcement before others do: in every language, and as a test on oneself."""

from dataclasses import replace

from config.languages import PLAIN
from config.markup import Markup
from handlers.announcing import screens, showing
from handlers.announcing.access import own
from handlers.announcing.letter import Letter, read
from handlers.announcing.wording import calls, room
from handlers.buttons import AnnounceDo
from handlers.failures import StaleButton
from handlers.screen import Button, Screen, in_rows
from handlers.turn import Turn
from storage.announcements import Announcement


def languages(turn: Turn, announcement_id: int) -> None:
    """Offer the languages in which the announcement can be seen."""
    turn.show(_languages(turn, own(turn, announcement_id), "announcing-preview-which"))


def say(turn: Turn, announcement_id: int, language: str) -> None:
    """Show the announcement exactly as who reads this language will see it."""
    found = own(turn, announcement_id)
    turn.keep_card()
    showing.preview(turn, found, language)
    turn.show(_languages(turn, found, "announcing-preview-above"))


def _languages(turn: Turn, found: Announcement, key: str, action: str = "say") -> Screen:
    buttons = [
        Button(turn.plain(f"language-{one}"), AnnounceDo(found.id, action, one))
        for one in turn.house.organisation.languages
    ]
    rows = in_rows(buttons, plain=turn.language == PLAIN, together=20)
    return Screen(turn.say(key), (*rows, screens.back(turn.house, turn.language, found.id)))


def test(turn: Turn, announcement_id: int, language: str) -> None:
    """Send the announcement to the coordinator alone, with a word that it is a test.

    Without a language it is in their own; where there are several texts, they choose first.
    """
    found = own(turn, announcement_id)
    letter = read(found.content)
    if not language and len(letter.versions) > 1:
        turn.show(_languages(turn, found, "announcing-test-which", "test"))
        return
    if language not in ("", *turn.house.organisation.languages):
        raise StaleButton
    _send_test(turn, found, letter, language or turn.language)


def _send_test(turn: Turn, found: Announcement, letter: Letter, language: str) -> None:
    turn.keep_card()
    letter, marked = _marked(turn, letter, language)
    if not marked:
        turn.send(Screen(turn.say("announcing-test-mark")))
    tap = AnnounceDo(found.id, "look", "")
    for one in calls(turn.house, language, letter, 0, tap=tap):
        turn.call(one.method, dict(one.params))
    showing.card(turn, found.id, turn.say("announcing-tested"))


def _marked(turn: Turn, letter: Letter, language: str) -> tuple[Letter, bool]:
    """Return the letter with the word that it is a test, if that fits into the message."""
    version = letter.version_for(language)
    words = [turn.say("announcing-test-mark"), *([version.html] if version.html else [])]
    tested = replace(version, html=Markup("\n\n").join(words))
    fits = tested.length <= room(turn.house, version)
    return letter.with_version(language, tested if fits else version), fits
