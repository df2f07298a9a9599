"""Short words for the stories about links: making one, finding it, and joining by it."""

import re

from storage.transaction import Transaction
from tests.stories.words import Words
from tests.stories.world import Alumnus

LINK = re.compile(r"https://t\.me/\w+\?start=([ip][A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])")


def begins(words: Words, key: str, **values: object) -> str:
    """Return the first line of a text with HTML, as it is seen in the chat."""
    said = words.world.app.house.texts.say(words.language, key, **values)
    return re.sub(r"<[^<>]*>", "", said).splitlines()[0]


def payload_in(who: Alumnus) -> str:
    """Return what the newest link in somebody's chat starts the bot with."""
    for message in reversed(who.account.chat):
        found = LINK.search(message.words)
        if message.from_bot and found is not None:
            assert len(found[1]) <= 64
            return found[1]
    raise AssertionError(f"no link:\n{who.tells()}")


async def makes_a_link(
    who: Alumnus,
    words: Words,
    *,
    unit: str | None = "oulu",
    occasion: str = "graduation",
    year: int | None = None,
    lasts: str = "month",
    language: str | None = None,
) -> str:
    """Let a coordinator of the whole school (``unit`` None: of one) make a link; its payload."""
    await who.says("/invite")
    await who.taps(words("invitations-new-button"))
    if unit is not None:
        await who.taps(words.unit(unit))
    await who.taps(words(f"invitations-occasion-{occasion}-button"), words("form-skip"))
    await (who.taps(words("form-skip")) if year is None else who.says(str(year)))
    await who.taps(words(f"invitations-lasts-{lasts}-button"))
    await who.taps(words(f"language-{language or words.language}"))
    return payload_in(who)


async def joins(who: Alumnus, words: Words) -> str:
    """Let somebody who has pressed Start answer whatever is asked, until they are a member.

    Returns all that they have read on the way.
    """
    wished = ("join-consent-button", "form-skip", "form-done", "form-save")
    known = [words(f"language-{words.language}"), *(words(key) for key in wished)]
    read: list[str] = []
    for _ in range(20):
        person = await who.record()
        if person is not None and person.is_member:
            return "\n".join(read)
        read.append(who.last.words)
        labels = who.labels
        await who.taps(next((one for one in known if one in labels), labels[0]))
    raise AssertionError(f"not a member yet:\n{who.tells()}")


def first_noted(tx: Transaction) -> tuple[object, ...]:
    """Return what the first line of the audit log says: action, unit, subject and its id."""
    row = tx.one("SELECT action, unit, subject, subject_id FROM audit ORDER BY id LIMIT 1")
    return tuple(row or ())
