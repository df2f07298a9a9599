"""How an announcement is said: the same calls for preview, test, delivery and correction.

One call, or two for an album: Telegram allows no buttons on an album, so who sends it and the
buttons follow in a message of their own.
"""

from collections.abc import Sequence
from typing import Any

from config.markup import Markup
from handlers.announcing.letter import EVENT, OFFER, ROUND, VISIT, Letter, Version
from handlers.calls import Call
from handlers.desk_buttons import CampaignTap
from handlers.house import House
from handlers.matters.letters import write_row
from handlers.preferences.screens import fewer_row, previewed
from handlers.press import Press
from handlers.screen import LONGEST_CAPTION, LONGEST_TEXT, Button, Rows, Screen

METHODS = {
    "photo": "sendPhoto",
    "video": "sendVideo",
    "document": "sendDocument",
    "audio": "sendAudio",
    "voice": "sendVoice",
    "animation": "sendAnimation",
}
OPENING = {
    EVENT: "announcing-open-event-button",
    ROUND: "announcing-open-round-button",
    VISIT: "announcing-open-visit-button",
    OFFER: "announcing-open-offer-button",
}
HTML = {"parse_mode": "HTML"}


def calls(
    house: House, language: str, letter: Letter, campaign_id: int, *, tap: Press | None = None
) -> tuple[Call, ...]:
    """Return what a reader of the language is sent unasked: one call, or two for an album.

    A preview has a ``tap`` of its own for the button that opens something, and changes nothing.
    """
    rows = buttons(house, language, letter, tap or CampaignTap(campaign_id, 0))
    writing = write_row(house, language, campaign_id if tap is None else 0)
    rows = (*rows, writing, fewer_row(house, language))
    if tap is not None:
        rows = previewed(Screen(Markup(), rows)).rows
    lines = [sender(house, language), house.texts.say(language, "unasked-footer")]
    return said(letter.version_for(language), Markup("\n\n").join(lines), rows)


def written(house: House, language: str, letter: Letter, campaign_id: int) -> tuple[Call, ...]:
    """Return the same for somebody who asks to read it again: without the line about messages."""
    rows = buttons(house, language, letter, CampaignTap(campaign_id, 0))
    return said(letter.version_for(language), sender(house, language), rows)


def said(version: Version, tail: Markup, rows: Rows) -> tuple[Call, ...]:
    """Return the calls that say a text with its media, a line or two below it, and buttons."""
    if version.is_album:
        album = {"media": [_piece(version, number) for number in range(len(version.media))]}
        return Call("sendMediaGroup", album), _text(tail, rows)
    words = Markup("\n\n").join([one for one in (version.html, tail) if one])
    if not version.media:
        return (_text(words, rows),)
    medium = version.media[0]
    params = {medium.kind: medium.file_id} | Screen(words, rows).to_caption()
    return (Call(METHODS[medium.kind], params),)


def _text(words: Markup, rows: Rows) -> Call:
    screen = Screen(words, rows)
    return Call(screen.method, screen.to_params())


def _piece(version: Version, number: int) -> dict[str, Any]:
    """Return one piece of an album; Telegram shows the words of the first under all of it."""
    medium = version.media[number]
    piece = {"type": medium.kind, "media": medium.file_id}
    return piece | ({"caption": str(version.html)} | HTML if version.html and not number else {})


def buttons(house: House, language: str, letter: Letter, tap: Press) -> Rows:
    """Return a row for what the letter opens, pressed as ``tap``, and one for each link."""
    found = [Button(one.label, url=one.url) for one in letter.links]
    if letter.opens in OPENING:
        found.insert(0, Button(house.texts.plain(language, OPENING[letter.opens]), tap))
    return tuple((one,) for one in found)


def sender(house: House, language: str) -> Markup:
    """Return the line that says who sends it."""
    name = house.organisation.name[language]
    return house.texts.say(language, "broadcasts-footer", organisation=name)


def room(house: House, version: Version, languages: Sequence[str] | None = None) -> int:
    """Return how many characters the words may have beside such media (Telegram's limits).

    What stands below them is counted in the language in which it is longest; in an album too, of
    which only one piece may be left in the end.
    """
    longest = LONGEST_CAPTION if version.media else LONGEST_TEXT
    return longest - max(_tail(house, one) for one in languages or house.organisation.languages)


def _tail(house: House, language: str) -> int:
    unasked = house.texts.say(language, "unasked-footer")
    tail = Markup("\n\n").join(["", sender(house, language), unasked])
    return Screen(tail).length
