"""Sending an announcement: asked once more with all numbers, then at once, or at its time."""

from config.markup import Markup
from handlers.announcing import screens, second, showing
from handlers.announcing.access import own
from handlers.announcing.facts import (
    Course,
    Facts,
    audience_of,
    course,
    gather,
    is_second_wanted,
    mark,
)
from handlers.announcing.going import launch
from handlers.announcing.opening import leads_nowhere
from handlers.announcing.rules import NOTES, OVER
from handlers.broadcasts.screens import send_label, to_whom
from handlers.buttons import AnnounceDo
from handlers.failures import StaleButton
from handlers.house import House
from handlers.recipes import MANY, Args
from handlers.screen import Button, Screen
from handlers.turn import Turn
from storage import announcements, counts
from storage.announcements import SCHEDULED, WAITING, Announcement
from storage.transaction import Transaction

SAYING = "announcement_confirm"
HOUR, MINUTE = 3600, 60  # seconds


def confirm_now(turn: Turn, announcement_id: int) -> None:
    """Ask whether what has a time shall go at once instead."""
    confirm(turn, announcement_id, at_once=True)


def confirm(turn: Turn, announcement_id: int, *, at_once: bool = False) -> None:
    """Ask whether to send it: to how many, who is left out, how long it takes, what holds it up."""
    found = own(turn, announcement_id)
    if showing.is_prepared(turn, found):
        return
    if found.audience is None or found.state == WAITING:
        showing.card(turn, found.id)
    elif leads_nowhere(turn.tx, found, turn.seconds):
        showing.card(turn, found.id, turn.say(NOTES[OVER]))
    elif counts.is_large(turn.tx, MANY):
        turn.say_later(SAYING, {"id": found.id, "at_once": at_once})
    else:
        facts = gather(turn.house, turn.tx, found, turn.seconds)
        turn.show(question(turn.house, turn.language, facts, turn.seconds, at_once=at_once))


def later(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the same question for very many people."""
    found = showing.still_own(house, tx, args)
    facts = gather(house, tx, found, int(args["now"]))
    at_once = bool(args.get("at_once"))
    return question(house, str(args["language"]), facts, int(args["now"]), at_once=at_once)


def question(
    house: House, language: str, facts: Facts, now: int, *, at_once: bool = False
) -> Screen:
    """Return the question, and the button that sends, asks the second person, or keeps a time."""
    found, reach = facts.announcement, facts.reach
    if facts.audience is None or reach is None or not facts.goes_out:
        return screens.card(house, language, facts)
    has_time = not at_once and found.send_at is not None and found.send_at > now
    at = found.send_at if has_time else None
    say = house.texts.say
    asked = "announcing-confirm" if at is None else "announcing-confirm-at"
    when = "" if at is None else screens.said_moment(house, language, at)
    nobody = "audiences-nobody-in-person"
    whom = to_whom(house, language, facts.audience, reach, nobody, facts.named(language))
    parts = [say(language, asked, when=when), *whom]
    parts += screens.uncovered(house, language, facts.letter, facts.missing)
    parts.append(_foreseen(house, language, course(house, reach, at or now)))
    if facts.second_person:
        limit = house.organisation.messages.second_person_from
        parts.append(say(language, "announcing-second-needed", **{"limit-number": limit}))
    action = "go_now" if at_once else "go"
    return Screen(
        Markup("\n\n").join(parts),
        ((_go(house, language, facts, at, action),), screens.back(house, language, found.id)),
    )


def _go(house: House, language: str, facts: Facts, at: int | None, action: str) -> Button:
    found, reach = facts.announcement, facts.reach
    if facts.second_person:
        label = house.texts.plain(language, "announcing-ask-second-button")
    elif at is not None:
        label = house.texts.plain(language, "announcing-schedule-button")
    elif reach is None or not reach.reached:
        label = house.texts.plain(language, "announcing-send-button")
    else:
        venues = facts.audience.venues if facts.audience is not None else ()
        label = send_label(house, language, reach, len(venues))
    return Button(label, AnnounceDo(found.id, action, mark(found)))


def _foreseen(house: House, language: str, will: Course) -> Markup:
    """Return how long the sending takes, and what quiet hours do to it."""
    minutes = round(will.seconds / MINUTE)  # 0: a moment
    if will.seconds >= HOUR:
        hours = {"hours-number": -(-will.seconds // HOUR)}
        lines = [house.texts.say(language, "announcing-takes-hours", **hours)]
    else:
        lines = [house.texts.say(language, "announcing-takes", **{"minutes-number": minutes})]
    return Markup("\n").join([*lines, *screens.delays(house, language, will)])


def go(turn: Turn, announcement_id: int, shown: str) -> None:
    """Send it, keep it for its time, or ask the second person; what has changed is shown first."""
    found = own(turn, announcement_id)
    if found.state == WAITING:
        raise StaleButton
    if showing.is_prepared(turn, found):
        return
    if audience_of(found) is None or shown != mark(found):
        showing.card(turn, found.id, turn.say("announcing-changed"))
    elif leads_nowhere(turn.tx, found, turn.seconds):
        showing.card(turn, found.id, turn.say(NOTES[OVER]))
    elif found.confirmed_by is None and is_second_wanted(turn.house, turn.tx, found, turn.seconds):
        second.ask(turn, found)
    else:
        proceed(turn, found)


def go_now(turn: Turn, announcement_id: int, shown: str) -> None:
    """Send what has a time at once; it keeps its time where it cannot go."""
    found = own(turn, announcement_id)
    if found.state != SCHEDULED or shown != mark(found):
        go(turn, found.id, shown)
        return
    announcements.set_time(turn.tx, found.id, None, turn.seconds)
    go(turn, found.id, mark(own(turn, found.id)))
    left = announcements.by_id(turn.tx, found.id)
    if left is not None and left.state == SCHEDULED:
        announcements.set_time(turn.tx, found.id, found.send_at, turn.seconds)


def proceed(turn: Turn, found: Announcement) -> None:
    """Send it now, or let it wait for its time if that is still to come."""
    if found.send_at is None or found.send_at <= turn.seconds:
        launch(turn, found)
        return
    announcements.schedule(turn.tx, found.id, turn.seconds)
    turn.audit("scheduled", unit=found.unit, subject="announcement", subject_id=found.id)
    when = screens.said_moment(turn.house, turn.language, found.send_at)
    showing.card(turn, found.id, turn.say("announcing-scheduled", when=when))
