"""What every message of every story must keep to: checked when a story ends, whatever it told.

Screen readers say the words first and know no layout; a keyboard has labels that fit a phone.
Whoever reads plain Finnish finds one button a row, and days with their weekday and month in words.
"""

import re
from collections.abc import Iterator
from unicodedata import category

from bot.practice.messages import Message

LABEL_CHARS = 30
TICKS = "☑☐ "  # what stands after a choice's words
SHORT_DATE = re.compile(r"(?<!klo )(?<!kello )\b\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?:\d{2,4})?(?!\d)")
WIDE = re.compile(r"\d{1,2}(?:[.:]\d\d)?|·|–|\d+ [a-zåäö]+|[a-zåäö]{2}", re.IGNORECASE)


def faults(message: Message, *, plain: bool) -> Iterator[str]:
    """Give what is wrong with a message of the bot; ``plain``: it is in plain Finnish."""
    yield from _for_screen_readers(message)
    if plain:
        yield from _in_plain_finnish(message)


def _for_screen_readers(message: Message) -> Iterator[str]:
    # Of an album the first piece has the words for all of it.
    if not message.words and not message.album and (message.photo or message.document):
        yield "a picture or a file without a caption"
    if _is_picture(message.words[:1]):
        yield f"a picture before words: {message.words[:40]!r}"
    for button in message.buttons:
        # Somebody's own words on a button may be nothing but a picture; ours are tested as texts.
        if _is_picture(button.text[:1]) and any(sign.isalnum() for sign in button.text):
            yield f"a picture before words: [{button.text}]"
        if len(button.text.rstrip(TICKS)) > LABEL_CHARS:
            yield f"{len(button.text)} characters on a button: [{button.text}]"


def _in_plain_finnish(message: Message) -> Iterator[str]:
    for found in SHORT_DATE.findall(message.words):
        yield f"a date in digits: {found}"
    for row in message.keyboard:
        labels = [button.text for button in row]
        # A calendar's weeks and a clock's hours are read as what they are on a wall.
        if len(labels) > 1 and not all(WIDE.fullmatch(label) for label in labels):
            yield f"more than one button in a row: {labels}"


def _is_picture(first: str) -> bool:
    return bool(first) and category(first) == "So"
