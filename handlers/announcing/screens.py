"""What an announcement that is prepared looks like: its card, the list of all that are open."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers.announcing.facts import Course, Facts, course
from handlers.announcing.letter import FOR_ALL, Letter, read
from handlers.announcing.message import gist
from handlers.announcing.rules import NOTES
from handlers.broadcasts.screens import to_whom
from handlers.buttons import AnnounceDo, CampaignDo
from handlers.house import House
from handlers.screen import Button, Rows, Screen, clipped, in_rows, plain_words, side_by_side
from storage.announcements import SCHEDULED, WAITING, Announcement
from storage.audience import ASKING
from storage.recurring import Slot

MOST_LISTED = 8
MOST_PAUSED = 5  # campaigns beside them; all are among what has been sent
SHOWN = 40  # characters of an announcement in the list
# The changes that a card offers, two a row where there is room.
CHANGES = ("text", "buttons", "what", "to", "when", "preview", "test")


def do(house: House, language: str, key: str, of: int, action: str, value: str = "") -> Button:
    """Return a button that does something with an announcement."""
    return Button(house.texts.plain(language, key), AnnounceDo(of, action, value))


def back(house: House, language: str, of: int) -> tuple[Button, ...]:
    """Return the row that leads back to the card."""
    return (do(house, language, "announcing-back-button", of, "card"),)


def said_moment(house: House, language: str, seconds: int) -> str:
    """Return a moment in full: its day with the weekday, and the time."""
    return dates.full(datetime.fromtimestamp(seconds, UTC), language, house.organisation.zone)


def listed(
    house: House,
    language: str,
    found: Sequence[Announcement],
    number: int,
    total: int,
    slots: Mapping[int, Slot],
    whose: Mapping[int, Markup],
) -> Screen:
    """Return a page of what is prepared, a button each, and the way to a new one.

    ``whose``: who looks after each, by id. ``slots``: as what those go, by id, that
    are prepared for something that recurs.
    """
    last = max(total - 1, 0) // MOST_LISTED
    lines = [house.texts.say(language, "announcing-list")]
    rows: list[tuple[Button, ...]] = []
    for place, one in enumerate(found, number * MOST_LISTED + 1):
        told = {"line-number": place, "name": called(house, language, one)}
        at = one.send_at if one.state == SCHEDULED else None
        when = said_moment(house, language, at or one.asked_at or one.touched_at)
        if one.id in slots:
            goes = goes_as(house, language, slots[one.id])
            line = house.texts.say(language, "announcing-line-prepared", goes=goes, **told)
        else:
            key = f"announcing-line-{one.state}"
            line = house.texts.say(language, key, when=when, **told)
        lines.append(Markup("\n").join([line, whose[one.id]]))
        rows.append((opener(house, language, place, one),))
    leaves = [
        do(house, language, key, 0, "list", str(page))
        for key, page in (("form-previous", number - 1), ("form-next", number + 1))
        if 0 <= page <= last
    ]
    rows += side_by_side(leaves, plain=language == PLAIN)
    rows.insert(0, (do(house, language, "announcing-new-button", 0, "new"),))
    return Screen(Markup("\n\n").join(lines), tuple(rows))


def with_paused(
    house: House, language: str, screen: Screen, paused: Mapping[int, str], *, alone: bool
) -> Screen:
    """Return the page with the campaigns that are paused: their names by id, a button each.

    ``alone``: nothing is prepared, so the page has nothing else to say.
    """
    if not paused:
        return screen
    heading = house.texts.say(language, "announcing-paused")
    lines = [house.texts.say(language, "list-line", line=name) for name in paused.values()]
    said = Markup("\n").join([heading, *lines])
    text = said if alone else Markup("\n\n").join([screen.text, said])
    rows = tuple((_paused_button(house, language, one, paused[one]),) for one in paused)
    return Screen(text, (*screen.rows, *rows))


def _paused_button(house: House, language: str, campaign_id: int, name: str) -> Button:
    label = house.texts.plain(language, "announcing-paused-button", name=name)
    return Button(clipped(label), CampaignDo(campaign_id, "show"))


def goes_as(house: House, language: str, slot: Slot) -> Markup:
    """Say as what a prepared announcement goes: when, or that others go before it."""
    key = "announcing-goes-as" if slot.place == 1 else "announcing-goes-in-turn"
    when = said_moment(house, language, slot.at)
    place = {"place-number": slot.place}
    return house.texts.say(language, key, name=slot.name, when=when, **place)


def opener(house: House, language: str, place: int, one: Announcement) -> Button:
    """Return the button that shows one of several announcements."""
    name = f"{place}. {called(house, language, one)}"
    return Button(clipped(name), AnnounceDo(one.id, "show", ""))


def called(house: House, language: str, one: Announcement) -> str:
    """Return how an announcement begins, by which it is known in a list."""
    version = read(one.content).version_for(language)
    return plain_words(gist(house, language, version, SHOWN))


def card(
    house: House,
    language: str,
    facts: Facts,
    note: Markup | None = None,
    whose: Markup | None = None,
) -> Screen:
    """Return all that is known of an announcement, and what can be done with it.

    ``whose`` says who looks after it.
    """
    found = facts.announcement
    parts = [*([note] if note else []), _state(house, language, facts)]
    parts += [whose] if whose else []
    if found.note:
        parts.append(_came_back(house, language, found.note))
    parts += [*_what(house, language, facts), *_to_whom(house, language, facts)]
    return Screen(Markup("\n\n").join(parts), _rows(house, language, facts))


def _state(house: House, language: str, facts: Facts) -> Markup:
    found = facts.announcement
    when = "" if found.send_at is None else said_moment(house, language, found.send_at)
    lines = [house.texts.say(language, f"announcing-state-{found.state}", when=when)]
    if facts.slot is not None:
        lines.append(goes_as(house, language, facts.slot))
    elif when and found.state != SCHEDULED:
        lines.append(house.texts.say(language, "announcing-time-chosen", when=when))
    if found.send_at is not None and facts.slot is None and facts.reach is not None:
        lines += delays(house, language, course(house, facts.reach, found.send_at))
    if facts.unattended:
        lines.append(house.texts.say(language, "announcing-left-alone"))
    return Markup("\n").join(lines)


def delays(house: House, language: str, will: Course) -> list[Markup]:
    """Say what quiet hours do to a sending, if they do anything."""
    lines = []
    for key, at in (("announcing-held", will.held_until), ("announcing-rest", will.rest_at)):
        if at is not None:
            zone = house.organisation.zone
            said = dates.clock_time(datetime.fromtimestamp(at, UTC), language, zone)
            lines.append(house.texts.say(language, key, time=said))
    return lines


def _came_back(house: House, language: str, note: str) -> Markup:
    if note in NOTES:
        return house.texts.say(language, NOTES[note])
    return house.texts.say(language, "announcing-declined-why", why=note)


def _what(house: House, language: str, facts: Facts) -> list[Markup]:
    """Return what it says in which languages, what it is, and its buttons, a line each."""
    letter, say = facts.letter, house.texts.say
    lines = [
        say(language, "announcing-text-line", which=which(house, language, one, letter), gist=said)
        for one, version in letter.versions.items()
        if (said := gist(house, language, version))
    ]
    lines += uncovered(house, language, letter, facts.missing)
    topic = "asking" if facts.announcement.topic == ASKING else "news"
    lines.append(say(language, f"announcing-topic-{topic}"))
    labels = [one.label for one in letter.links]
    if letter.opens:
        labels.insert(0, house.texts.plain(language, f"announcing-open-{letter.opens}-button"))
    if labels:
        lines.append(say(language, "announcing-buttons-line", names=Markup(", ").join(labels)))
    return [Markup("\n").join(lines)]


def which(house: House, language: str, one: str, letter: Letter) -> Markup:
    """Return for whom a text is: a language's name, or everybody, or all others."""
    if one == FOR_ALL:
        alone = len(letter.versions) == 1
        key = "announcing-for-all" if alone else "announcing-for-others"
        return house.texts.say(language, key)
    return house.texts.say(language, f"language-{one}")


def uncovered(house: House, language: str, letter: Letter, missing: Sequence[str]) -> list[Markup]:
    """Return for each language without a text which other one its readers get."""
    return [
        house.texts.say(
            language,
            "announcing-uncovered",
            which=which(house, language, one, letter),
            other=which(house, language, letter.read_by(one), letter),
        )
        for one in missing
    ]


def _to_whom(house: House, language: str, facts: Facts) -> list[Markup]:
    if facts.audience is None or facts.reach is None:
        return [house.texts.say(language, "announcing-to-nobody-yet")]
    nobody = "audiences-nobody-in-person" if facts.goes_out else "announcing-reaches-nobody"
    about = facts.named(language)
    return to_whom(house, language, facts.audience, facts.reach, nobody, about)


def _rows(house: House, language: str, facts: Facts) -> Rows:
    """Return what can be done; what waits for a second person is first taken back."""
    found = facts.announcement
    if found.state == WAITING:
        actions = ("take_back", "preview")
        return tuple(
            (do(house, language, f"announcing-{one.replace('_', '-')}-button", found.id, one),)
            for one in actions
        )
    changes = [do(house, language, f"announcing-{one}-button", found.id, one) for one in CHANGES]
    rows: list[tuple[Button, ...]] = []
    if facts.slot is not None:  # its time is that of what recurs
        changes = [one for one in changes if one.press != AnnounceDo(found.id, "when", "")]
    if facts.audience is None:
        changes = [one for one in changes if one.press != AnnounceDo(found.id, "to", "")]
        rows.append((do(house, language, "announcing-to-button", found.id, "to"),))
    elif facts.goes_out and facts.slot is None:
        key = "announcing-send-now-button" if found.state == SCHEDULED else "announcing-send-button"
        action = "send_now" if found.state == SCHEDULED else "send"
        rows.append((do(house, language, key, found.id, action),))
    rows += in_rows(changes, plain=language == PLAIN, together=20)
    if facts.slot is not None:
        rows.append((do(house, language, "announcing-alone-button", found.id, "alone"),))
    elif found.state == SCHEDULED:
        rows.append((do(house, language, "announcing-unschedule-button", found.id, "unschedule"),))
    if facts.unattended:
        rows.insert(0, (do(house, language, "announcing-take-button", found.id, "take"),))
    rows.append((do(house, language, "broadcasts-discard-button", found.id, "discard"),))
    return tuple(rows)


def discarded(house: House, language: str, of: int) -> Screen:
    """Say that nothing was sent, with the way to take it back."""
    restore = do(house, language, "announcing-restore-button", of, "restore")
    return Screen(house.texts.say(language, "broadcasts-discarded"), ((restore,),))
