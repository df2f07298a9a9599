"""What is known of an announcement that is prepared: what it says, to whom, how many that is."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from handlers import audiences, coordinators
from handlers.announcing.letter import Letter, read
from handlers.audience.counted import is_too_few
from handlers.audiences import NAMELESS, Named
from handlers.house import House
from handlers.preferences.contact import usual_quiet_until
from handlers.preferences.rules import is_quiet
from handlers.recipes import MANY
from storage import announcements, bounds, counts, people, recurring
from storage import audience as audience_store
from storage.announcements import SCHEDULED, Announcement
from storage.audience import Audience, Reach
from storage.recurring import Slot
from storage.transaction import Transaction

MINUTE, STEP = 60, 900  # seconds


@dataclass(frozen=True, slots=True)
class Facts:
    """An announcement with its letter, its reach, and the languages that its audience reads.

    ``about`` is what the audience is about, in each language: see ``audiences.named``. ``slot``:
    as what it goes when it is prepared for something that recurs. ``unattended``: it has a time,
    but whoever looked after it coordinates no longer.
    """

    announcement: Announcement
    letter: Letter
    audience: Audience | None
    reach: Reach | None
    readers: tuple[str, ...]
    second_person: bool
    about: Mapping[str, Named] = field(default_factory=dict)
    slot: Slot | None = None
    unattended: bool = False

    def named(self, language: str) -> Named:
        """Return what the audience is about, as a reader of this language knows it."""
        return self.about.get(language, NAMELESS)

    @property
    def goes_out(self) -> bool:
        """Whether anybody gets it: people, or groups and channels.

        Nobody does where so few people would that it tells how they answered a survey.
        """
        if self.reach is not None and is_too_few(self.reach):
            return False
        has_venues = self.audience is not None and bool(self.audience.venues)
        return has_venues or (self.reach is not None and self.reach.reached > 0)

    @property
    def missing(self) -> list[str]:
        """The languages of the audience in which there is no text of their own."""
        return self.letter.missing(self.readers)


def gather(house: House, tx: Transaction, found: Announcement, now: int) -> Facts:
    """Count and read all that a card tells of; for very many people, outside of any turn."""
    letter, audience = read(found.content), audience_of(found)
    slot = recurring.slot_of(tx, found.id)
    alone = (found.state == SCHEDULED or slot is not None) and _is_left(house, tx, found, now)
    if audience is None:
        readers = house.organisation.languages
        return Facts(found, letter, None, None, readers, False, slot=slot, unattended=alone)
    reach = audience_store.reach(
        tx, audience, found.topic, now, budget=house.organisation.messages.weekly_budget
    )
    read_there = announcements.languages_of(tx, audience)
    readers = tuple(one for one in house.organisation.languages if one in read_there)
    second = found.confirmed_by is None and is_second_wanted(house, tx, found, now)
    about = {one: audiences.named(house, tx, one, audience) for one in house.organisation.languages}
    return Facts(found, letter, audience, reach, readers, second, about, slot, alone)


def _is_left(house: House, tx: Transaction, found: Announcement, now: int) -> bool:
    holder = people.by_id(tx, found.holder) if found.holder is not None else None
    return holder is None or not coordinators.covers(house, tx, holder, found.unit, now)


def audience_of(found: Announcement) -> Audience | None:
    """Return to whom it goes: a unit's announcement never leaves its unit."""
    return None if found.audience is None else audiences.within(found.audience, found.unit)


def is_second_wanted(house: House, tx: Transaction, found: Announcement, now: int) -> bool:
    """Tell whether it reaches so many now that a second coordinator must confirm it.

    Never if the school has set no limit. In a very large school those count who are meant and can
    be written to at all, for going through everybody for their consents would hold others up.
    """
    audience = audience_of(found)
    return audience is not None and is_for_two(house, tx, audience, found.topic, now)


def is_for_two(house: House, tx: Transaction, audience: Audience, topic: str, now: int) -> bool:
    """Tell whether a message of the topic to this audience is a matter of two coordinators."""
    limit = house.organisation.messages.second_person_from
    if limit <= 0:
        return False
    if counts.is_large(tx, MANY):
        return bounds.may_exceed(tx, limit, audience)
    return announcements.is_more_than(tx, limit, audience, topic, now)


def mark(found: Announcement) -> str:
    """Return a short sign of what is shown on a card: it changes with everything that is sent."""
    shown = "\0".join(
        [
            found.content,
            found.topic,
            found.audience.to_json() if found.audience else "",
            str(found.send_at),
        ]
    )
    return hashlib.sha256(shown.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Course:
    """How the sending will go: how long it takes, and when quiet hours let the rest go on."""

    begins_at: int
    seconds: int
    held_until: int | None = None
    rest_at: int | None = None


def course(house: House, reach: Reach, begins_at: int) -> Course:
    """Foresee the sending at the school's pace and with its usual quiet hours.

    ``held_until``: it begins in quiet hours, which end then. ``rest_at``: they begin before all is
    sent, and the rest goes then. UTC epoch seconds.
    """
    seconds = round(reach.at_once / house.pace)
    open_at = usual_quiet_until(house, begins_at)
    if open_at > begins_at:
        return Course(begins_at, seconds, held_until=open_at)
    school = house.organisation
    quiet = (
        at
        for at in range(begins_at, begins_at + min(seconds, 86400), STEP)
        if is_quiet(school.messages.quiet, at, school.zone)
    )
    first = next(quiet, None)
    end = begins_at + seconds
    if first is None and is_quiet(school.messages.quiet, end, school.zone):
        first = end
    return Course(
        begins_at, seconds, rest_at=None if first is None else usual_quiet_until(house, first)
    )
