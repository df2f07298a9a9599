"""Whether somebody may still see counts when they are read: dispatch may be later than the tap."""

from datetime import UTC, datetime

from handlers.counts.counting import Counting
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.turn import for_person
from storage import people
from storage.transaction import Transaction


def counting_of(house: House, tx: Transaction, args: Args) -> Counting:
    """Return for whom it is counted; NothingToMake if those counts are not theirs any more."""
    person = people.by_id(tx, int(args["person"] or 0))
    if person is None:
        raise NothingToMake
    turn = for_person(tx, datetime.fromtimestamp(int(args["now"]), UTC), house, person)
    if not turn.may_count or turn.scope not in (None, args["scope"]):
        raise NothingToMake
    return Counting(house, str(args["language"]), args["scope"])
