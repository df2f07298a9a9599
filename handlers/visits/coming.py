"""Coming forward by oneself: a request for a visit that an announcement opens."""

from handlers.failures import StaleButton
from handlers.turn import Turn
from handlers.visits import screens
from handlers.writing import write
from storage import visit_turns, visitors, visits
from storage.visits import ASKING


def open_request(turn: Turn, visit_id: int) -> None:
    """Show a request to a member who has not been asked yet, or shows it again to who has.

    From now on they have been asked, so their answer counts as any other does. StaleButton when
    there is no such request; one that is over says so.
    """
    visit, person = visits.by_id(turn.tx, visit_id), turn.who()
    if visit is None:
        raise StaleButton
    if visit.state != ASKING:
        turn.send(screens.over(turn.house, turn.language, visit))
        return
    asked = visitors.of_person(turn.tx, visit.id, person.id)
    if asked is None:
        visit_turns.choose(turn.tx, visit.id, person.id, visit.wave, turn.seconds)
    row = write(turn.tx, person, screens.request(turn.house, person, visit), turn.seconds)
    if asked is None or asked.asked_row is None:
        visit_turns.told(turn.tx, visit.id, person.id, row, turn.seconds)
