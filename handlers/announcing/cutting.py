"""A text that Telegram's apps have cut into messages, of which the first alone was short enough."""

from handlers.announcing import about, composing
from handlers.announcing.asking import fresh, known
from handlers.announcing.composing import ALL, LANGUAGE, MESSAGE
from handlers.announcing.letter import FOR_ALL, Version, read
from handlers.announcing.message import refused
from handlers.announcing.wording import room
from handlers.screen import LONGEST_TEXT
from handlers.turn import Turn
from storage import announcements
from storage import forms as stored
from storage.announcements import Announcement
from storage.forms import Answer

SHORTEST_PART = 2048  # characters: the apps cut at a gap in the second half of 4,096
TOGETHER_SECONDS = 3  # what comes so soon after such a part is its rest


def rest_came(turn: Turn) -> bool:
    """Refuse a text whose rest comes now, as a whole, and ask for it again; else do nothing.

    What was kept of it a moment ago is no announcement.
    """
    if turn.person is None or not turn.is_coordinator:
        return False
    session = stored.in_focus(turn.tx, turn.person.id)
    since = turn.seconds - TOGETHER_SECONDS
    for found in announcements.lately(turn.tx, turn.scope, since):
        if not found.is_open:
            continue
        is_new = session is not None and (session.form, session.subject) == (about.FORM, found.id)
        if is_new or session is None:
            for language, version in read(found.content).versions.items():
                if _is_part(turn, version):
                    _ask_again(turn, found, language, version, is_new=is_new)
                    return True
    return False


def _is_part(turn: Turn, version: Version) -> bool:
    """Whether the two are so long together that the apps had to cut them."""
    is_long = not version.media and version.length >= SHORTEST_PART
    return is_long and _whole(turn, version) > LONGEST_TEXT


def _whole(turn: Turn, version: Version) -> int:
    return version.length + len((turn.incoming.text or "").encode("utf-16-le")) // 2


def _ask_again(
    turn: Turn, found: Announcement, language: str, version: Version, *, is_new: bool
) -> None:
    mark = refused(_whole(turn, version), room(turn.house, version), turn.seconds)
    answers = {MESSAGE: Answer(mark, reopened=True)}
    if is_new:
        announcements.cancel(turn.tx, found.id, turn.seconds)
        fresh(turn, composing.FORM, 0, answers)
    else:
        answers |= known(**{LANGUAGE: ALL if language == FOR_ALL else language})
        fresh(turn, composing.FORM, found.id, answers)
