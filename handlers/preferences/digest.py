"""The weekly message: what came for those who want everything in one, made when its time comes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from config.markup import Markup
from handlers.announcing.letter import read
from handlers.announcing.message import gist
from handlers.announcing.wording import written
from handlers.broadcasts import rendering
from handlers.broadcasts.rules import unwanted
from handlers.buttons import EventDo, Press, ReadAgain, RoundDo
from handlers.events.screens import when
from handlers.failures import StaleButton
from handlers.house import House
from handlers.preferences.contact import contact_at
from handlers.preferences.rules import next_digest
from handlers.preferences.screens import unasked
from handlers.screen import Button, Screen, clipped, plain_words
from handlers.surveys.reminding_rules import ends_at
from handlers.surveys.rules import day_in_words, questionnaire_of
from handlers.turn import Turn
from handlers.writing import write
from storage import campaigns, events, people, preferences, repairs, surveys
from storage.audience import NOTICE
from storage.campaigns import Campaign
from storage.people import Person
from storage.preferences import WEEKLY
from storage.recipients import recipient
from storage.transaction import Transaction

CHUNK = 20  # people a transaction
MOST = 10  # messages told of in one
BEGINNING = 200  # characters of an announcement


@dataclass(frozen=True, slots=True)
class Item:
    """One message as the digest tells of it: its lines, the name on its button, what that opens."""

    key: str
    values: dict[str, object]
    name: str
    press: Press


def step(house: House, tx: Transaction, now: int) -> bool:
    """Make the weekly messages of some people whose time has come; return whether more is left."""
    school = house.organisation
    preferences.plan_digests(tx, next_digest(school.messages, now, school.zone))
    due = preferences.digests_due(tx, now, CHUNK)
    for person_id in due:
        person = people.by_id(tx, person_id)
        if person is not None:
            _close(house, tx, person, now)
    return len(due) == CHUNK


def _close(house: House, tx: Transaction, person: Person, now: int) -> None:
    """Tell the person once what has come, or put it off; in both cases plan what comes next."""
    school = house.organisation
    after = next_digest(school.messages, max(now, person.paused_until or 0), school.zone)
    open_at = contact_at(tx, house, person, now)
    if (person.paused_until or 0) > now or person.unreachable_at is not None:
        preferences.set_digest(tx, person.id, after)
    elif open_at > now:
        preferences.set_digest(tx, person.id, open_at)
    else:
        _tell(house, tx, person, now)
        preferences.set_digest(tx, person.id, after if person.pace == WEEKLY else None)


def _tell(house: House, tx: Transaction, person: Person, now: int) -> None:
    items = _items(house, tx, person, now)
    preferences.told(tx, person.id)
    if items:
        write(tx, person, digest(house, person.language, items), now, unasked=True)


def _items(house: House, tx: Transaction, person: Person, now: int) -> list[Item]:
    found = (campaigns.by_id(tx, one) for one in preferences.untold(tx, person.id))
    return [
        _item(house, tx, person, _as_corrected(tx, one))
        for one in found
        if one is not None and _still_holds(house, tx, person, one, now)
    ]


def _still_holds(
    house: House, tx: Transaction, person: Person, campaign: Campaign, now: int
) -> bool:
    """Whether the person would get the message now: nothing is over, nothing turned off since."""
    if repairs.is_undone(tx, campaign.id):
        return False
    try:
        wording = rendering.MAKERS[campaign.kind](house, tx, campaign)
    except LookupError:
        return False  # what it was about is gone
    found = recipient(tx, person.id, campaign.topic, campaign.audience, now, wording.round_id)
    if found is None or unwanted(found) is not None:
        return False
    return wording.check(tx, found, now) is None


def _as_corrected(tx: Transaction, campaign: Campaign) -> Campaign:
    """Return the campaign with the words of its last correction, if it has one."""
    words = repairs.newest_words(tx, campaign.id) if campaign.kind == "announcement" else None
    return campaign if words is None else replace(campaign, content=words)


def _item(house: House, tx: Transaction, person: Person, campaign: Campaign) -> Item:
    """Return what leads to the whole message: of a survey, to who asks and what becomes of it."""
    language = person.language
    event = events.by_id(tx, campaign.subject) if campaign.kind == "event" else None
    if event is not None:
        title = event.wording(language).title
        told = {"title": title, "when": when(house, language, event), "place": event.place}
        return Item("digest-event", {**told}, title, EventDo(event.id, "show"))
    found = surveys.by_id(tx, campaign.subject) if campaign.kind == "round" else None
    if found is not None:
        title = house.label(language, questionnaire_of(found.snapshot).title)
        mine = surveys.respondent(tx, found.id, person.id)
        day = day_in_words(house, language, ends_at(found, mine) if mine else found.closes_at)
        return Item("digest-round", {"title": title, "day": day}, title, RoundDo(found.id, "read"))
    version = read(campaign.content).version_for(language)
    beginning = plain_words(gist(house, language, version, BEGINNING))
    return Item("digest-announcement", {"beginning": beginning}, beginning, ReadAgain(campaign.id))


def digest(house: House, language: str, items: Sequence[Item]) -> Screen:
    """Return the weekly message: the newest ten with a button each, the number of the others."""
    say, shown = house.texts.say, items[:MOST]
    said = [say(language, "digest-title")]
    for number, item in enumerate(shown, 1):
        said.append(say(language, item.key, **{"line-number": number}, **item.values))
    if len(items) > MOST:
        said.append(say(language, "digest-more", **{"more-number": len(items) - MOST}))
    rows = tuple(
        (Button(clipped(f"{number}. {item.name}"), item.press),)
        for number, item in enumerate(shown, 1)
    )
    return unasked(house, language, Screen(Markup("\n\n").join(said), rows))


def read_again(turn: Turn, press: ReadAgain) -> None:
    """Show a whole announcement to one of its receivers; StaleButton to anybody else."""
    campaign = campaigns.by_id(turn.tx, press.campaign)
    if campaign is None or campaign.kind != "announcement" or campaign.topic == NOTICE:
        raise StaleButton
    if not preferences.is_receiver(turn.tx, turn.who().id, campaign.id):
        raise StaleButton
    if repairs.is_undone(turn.tx, campaign.id):
        raise StaleButton
    content = _as_corrected(turn.tx, campaign).content
    for one in written(turn.house, turn.language, read(content), campaign.id):
        turn.call(one.method, dict(one.params))
