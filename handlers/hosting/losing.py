"""A group or channel in which nothing can be posted any more."""

from handlers import by_day, coordinators
from handlers.house import House
from handlers.screen import Screen
from storage import venues
from storage.transaction import Transaction


def lose(house: House, tx: Transaction, chat_id: int, reason: str | None, now: int) -> None:
    """Post there no more, for the reason of a failed row; a topic that is gone is told of.

    Whoever lost the whole place has put the bot out, and knows.
    """
    venue = venues.by_chat(tx, chat_id)
    if venue is None or venue.gone_at is not None:
        return
    venues.leave(tx, chat_id, now)
    if not venues.has_lost_topic(reason):
        return
    for person in coordinators.keepers(house, tx, venue.added_by, venue.unit, now):
        screen = Screen(house.texts.say(person.language, "venues-topic-gone", title=venue.title))
        by_day.send(house, tx, person, screen, now)
