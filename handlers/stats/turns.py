"""The community at a glance: asked for, looked at again, and once a week for who wants it."""

from datetime import UTC, datetime

from handlers.buttons import StatsDo
from handlers.counts import turns as counts
from handlers.counts.counting import Counting
from handlers.counts.still import counting_of
from handlers.failures import StaleButton
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.recipes import Args, NothingToMake
from handlers.screen import Screen, side_by_side
from handlers.stats import gathering, picture, rules, screens
from handlers.stats.picture_data import Picture
from handlers.stats.screens import GLANCE, OFF, ON, WEEKLY
from handlers.team.terms import begins
from handlers.turn import Turn, for_person
from storage import people, stats, summaries
from storage.transaction import Transaction

RECIPE, SAYING, WEEK = "stats_picture", "stats", "stats_week"
AT_ONCE = 20  # summaries in one step


def glance(turn: Turn) -> None:
    """Send the picture, and the same in words below it; dispatch reads the numbers."""
    args = {"scope": turn.scope}
    counting = Counting(turn.house, turn.language, turn.scope)
    caption = Screen(counting.say("stats-caption", where=counting.where))
    turn.send_file(RECIPE, args, caption, as_photo=True)
    turn.keep_card()
    turn.say_later(SAYING, args)


def do(turn: Turn, press: StatsDo) -> None:
    """Do what a button says; StaleButton for what there is not."""
    if press.what == GLANCE:
        glance(turn)
    elif press.what == WEEKLY and press.value in (ON, OFF):
        _weekly(turn, wanted=press.value == ON)
    elif press.what == WEEKLY:
        raise StaleButton
    else:
        counts.do(turn, press)


def _weekly(turn: Turn, *, wanted: bool) -> None:
    counting = Counting(turn.house, turn.language, turn.scope)
    if wanted:
        due_at = rules.next_summary(turn.seconds, turn.house.organisation.zone)
        summaries.want(turn.tx, turn.who().id, due_at, turn.seconds)
    else:
        summaries.stop(turn.tx, turn.who().id)
    said = turn.say("stats-weekly-on" if wanted else "stats-weekly-off")
    other = screens.weekly_button(counting, wanted=wanted)
    turn.send(Screen(said, side_by_side([other], plain=True)))


def gather(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the glance in words."""
    counting = counting_of(house, tx, args)
    found = gathering.glance(counting, tx, int(args["now"]))
    return screens.glance(counting, found, weekly=summaries.is_wanted(tx, int(args["person"])))


def gather_picture(house: House, tx: Transaction, args: Args) -> Picture:
    """Return what the picture shows."""
    counting = counting_of(house, tx, args)
    return picture.picture(counting, gathering.glance(counting, tx, int(args["now"])))


def step(house: House, tx: Transaction, now: int) -> bool:
    """Send summaries whose time has come to those who may still see counts.

    The numbers are read when the row is sent. Quiet hours and a pause put a summary off.
    """
    zone = house.organisation.zone
    due = summaries.due(tx, now, AT_ONCE)
    for person_id in due:
        person = people.by_id(tx, person_id)
        if person is None:
            continue
        turn = for_person(tx, datetime.fromtimestamp(now, UTC), house, person)
        open_at = quiet_until(house, person, now)
        if not turn.may_count:
            summaries.stop(tx, person_id)
        elif (person.paused_until or 0) > now or person.unreachable_at is not None:
            at = rules.next_summary(max(now, person.paused_until or 0), zone)
            summaries.plan(tx, person_id, at)
        elif open_at > now:
            summaries.plan(tx, person_id, open_at)
        else:
            turn.say_later(WEEK, {})
            turn.post()
            summaries.plan(tx, person_id, rules.next_summary(now, zone))
    return len(due) == AT_ONCE


def gather_week(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the weekly summary; NothingToMake if the person may not see counts any more."""
    now = int(args["now"])
    person = people.by_id(tx, int(args["person"]))
    if person is None:
        raise NothingToMake
    turn = for_person(tx, datetime.fromtimestamp(now, UTC), house, person)
    if not turn.may_count:
        raise NothingToMake
    counting = Counting(house, person.language, turn.scope)
    return screens.week(counting, gathering.week(counting, tx, now))


def begin_month(house: House, tx: Transaction, now: int) -> bool:
    """Let what happens from now on count for the month that has begun by the school's clock."""
    zone = house.organisation.zone
    month = datetime.fromtimestamp(now, UTC).astimezone(zone).date().replace(day=1)
    stats.begin_month(tx, rules.month_of(month), begins(month, zone))
    return False
