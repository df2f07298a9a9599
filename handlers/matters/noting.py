"""Notes to the organiser of an event: what stands in the sign-up lies in the inbox as well."""

from functools import partial

from handlers.matters import keeping, letters, sending, telling
from handlers.matters.withdrawing import withdraw
from handlers.turn import Turn
from storage import matters
from storage.events import Event
from storage.matters import CLOSED, NOTE, Content


def note(turn: Turn, event: Event, words: str | None) -> None:
    """Let the inbox have what somebody has written to an organiser, or changed, or taken back."""
    found = matters.of_event(turn.tx, turn.who().id, event.id)
    if found is not None and words is not None and found.state != CLOSED:
        if found.content is None or found.content.text != words:
            matters.rewrite(turn.tx, found.id, Content(words), turn.seconds)
            _tell_changed(turn, found.id)
        return
    if found is not None and words is None:
        withdraw(turn, found)
    elif words is not None and (found is None or found.content != Content(words)):
        sending.send(turn, NOTE, Content(words), event.unit, event_id=event.id)


def _tell_changed(turn: Turn, matter_id: int) -> None:
    """Tell whoever looks after it; of a new one nobody need hear twice."""
    changed = matters.by_id(turn.tx, matter_id)
    if changed is None or changed.holder is None:
        return
    name = keeping.name_of(turn.tx, changed)
    saying = partial(letters.notice, turn.house, matter=changed, name=name, key="changed")
    telling.coordinators(turn.house, turn.tx, changed, turn.seconds, saying)
