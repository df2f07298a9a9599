"""Discarding what is prepared, and whose it is: a colleague's is not discarded by a single tap."""

from config.markup import Markup
from handlers.announcing import screens, showing
from handlers.announcing.access import own
from handlers.announcing.whose import holder_name
from handlers.failures import StaleButton
from handlers.screen import Screen
from handlers.turn import Turn
from storage import announcements, people
from storage.announcements import DRAFT, SCHEDULED, Announcement

YES = "yes"


def discard(turn: Turn, announcement_id: int, value: str) -> None:
    """Discard one's own draft at once; what has a time, or is somebody else's, once it is sure."""
    if value not in ("", YES):
        raise StaleButton
    found = own(turn, announcement_id)
    is_plain = found.state == DRAFT and found.holder in (None, turn.who().id)
    if not is_plain and value != YES:
        turn.show(_question(turn, found))
        return
    announcements.cancel(turn.tx, found.id, turn.seconds)
    turn.audit("discarded", unit=found.unit, subject="announcement", subject_id=found.id)
    turn.show(showing.discarded(turn, found.id))
    _tell_holder(turn, found)


def _question(turn: Turn, found: Announcement) -> Screen:
    what = screens.called(turn.house, turn.language, found)
    parts = [Markup("\n").join([turn.say("announcing-discard-ask"), Markup.escape(what)])]
    if found.state == SCHEDULED and found.send_at is not None:
        when = screens.said_moment(turn.house, turn.language, found.send_at)
        parts.append(turn.say("announcing-discard-scheduled", when=when))
    if found.holder not in (None, turn.who().id):
        name = holder_name(turn.house, turn.tx, turn.language, found)
        parts.append(turn.say("announcing-discard-others", name=name))
    key = "announcing-discard-yes-button"
    yes = screens.do(turn.house, turn.language, key, found.id, "discard", YES)
    return Screen(
        Markup("\n\n").join(parts), ((yes,), screens.back(turn.house, turn.language, found.id))
    )


def _tell_holder(turn: Turn, found: Announcement) -> None:
    """Tell who looked after it, and who wanted it to be sent, with the way to restore it."""
    for person_id in {found.holder, found.asked_by} - {None, turn.who().id}:
        person = people.by_id(turn.tx, int(person_id or 0))
        if person is None:
            continue
        texts, language = turn.house.texts, person.language
        what = screens.called(turn.house, language, found)
        name = turn.who().name or ""
        said = texts.say(language, "announcing-was-discarded", name=name, what=what)
        button = screens.do(turn.house, language, "announcing-restore-button", found.id, "restore")
        turn.send_to(person, Screen(said, ((button,),)))
