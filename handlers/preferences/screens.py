"""What the choices about messages look like, and what every unasked-for message carries."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from config import dates
from config.markup import Markup
from config.school import Quiet
from handlers.buttons import Open, Prefer
from handlers.house import House
from handlers.preferences.kinds import clock, said_hours
from handlers.preferences.rules import PAUSES, hours_of, next_digest
from handlers.screen import Button, Rows, Screen
from storage.audience import CONSENTS_OF_TOPICS
from storage.people import Person
from storage.preferences import EACH, TOPICS, WEEKLY

OFFERED_HOURS = (Quiet(20 * 60, 9 * 60), Quiet(22 * 60, 7 * 60))


def fewer_row(house: House, language: str) -> tuple[Button, ...]:
    """Return the row under every unasked-for message whose one tap makes them fewer."""
    return (_button(house, language, "unasked-fewer-button", "fewer", "now"),)


def unasked(house: House, language: str, screen: Screen) -> Screen:
    """Return a screen as somebody gets it who did not ask for it: with the line and the row."""
    footer = house.texts.say(language, "unasked-footer")
    text = Markup("\n\n").join([screen.text, footer])
    rows = (*screen.rows, fewer_row(house, language))
    return replace(screen, text=text, rows=rows).fitting()


def previewed(screen: Screen) -> Screen:
    """Return such a screen as its writer sees it first: its row says that it is only a preview."""
    now, seen = Prefer("fewer", "now"), Prefer("fewer", "preview")
    rows = (
        tuple(replace(one, press=seen) if one.press == now else one for one in row)
        for row in screen.rows
    )
    return replace(screen, rows=tuple(rows))


def _button(house: House, language: str, key: str, what: str, value: str, **said: object) -> Button:
    return Button(house.texts.plain(language, key, **said), Prefer(what, value))


@dataclass(frozen=True, slots=True)
class Choices:
    """A person with the consents that are in force, at a moment in UTC epoch seconds."""

    person: Person
    consents: frozenset[str]
    now: int

    @property
    def is_paused(self) -> bool:
        """Whether nothing unasked is sent now."""
        return (self.person.paused_until or 0) > self.now

    def wants(self, topic: str) -> bool:
        """Whether messages of the topic have not been turned off."""
        return bool(getattr(self.person, f"wants_{topic}"))

    def allows(self, topic: str) -> bool:
        """Whether there is a consent without which the topic is not written about."""
        return not self.consents.isdisjoint(CONSENTS_OF_TOPICS[topic])


def overview(house: House, language: str, mine: Choices, note: Markup | None = None) -> Screen:
    """Return what is chosen now, in words, and a button for each change; a ``note`` first."""
    said = [] if note is None else [note]
    said.append(house.texts.say(language, "messages-title"))
    said.append(Markup("\n").join(_topic_lines(house, language, mine)))
    said.append(Markup("\n").join(_rhythm_lines(house, language, mine)))
    return Screen(Markup("\n\n").join(said), _changes(house, language, mine))


def _topic_lines(house: House, language: str, mine: Choices) -> Iterable[Markup]:
    for topic in TOPICS:
        state = "on" if mine.wants(topic) else "off"
        if not mine.allows(topic):
            state = "no-consent"
        topic_said = house.texts.say(language, f"messages-topic-{topic}")
        yield house.texts.say(language, f"messages-topic-{state}", topic=topic_said)


def _rhythm_lines(house: House, language: str, mine: Choices) -> Iterable[Markup]:
    say, school = house.texts.say, house.organisation
    if mine.person.pace == WEEKLY:
        yield say(language, "messages-pace-is-weekly", when=digest_said(house, language, mine.now))
    else:
        yield say(language, "messages-pace-is-each")
    hours = hours_of(school.messages.quiet, mine.person.quiet_from, mine.person.quiet_to)
    yield say(language, "messages-quiet-is", hours=said_hours(house, language, hours))
    if mine.is_paused:
        ends = dates.local_day(mine.person.paused_until or 0, school.zone)
        yield say(language, "messages-paused", day=dates.day(ends, language))
    else:
        yield say(language, "messages-not-paused")


def digest_said(house: House, language: str, now: int) -> str:
    """Return when the next weekly message comes, in words."""
    school = house.organisation
    at = next_digest(school.messages, now, school.zone)
    return dates.full(datetime.fromtimestamp(at, UTC), language, school.zone)


def _changes(house: House, language: str, mine: Choices) -> Rows:
    buttons = [
        _button(house, language, f"messages-{topic}-{value}-button", topic, value)
        for topic in TOPICS
        if mine.allows(topic)
        for value in ("off" if mine.wants(topic) else "on",)
    ]
    if not all(map(mine.allows, TOPICS)):
        label = house.texts.plain(language, "messages-consent-button")
        buttons.append(Button(label, Open("profile")))
    pace = EACH if mine.person.pace == WEEKLY else WEEKLY
    buttons.append(_button(house, language, f"messages-pace-{pace}-button", "pace", pace))
    pause = ("off", "messages-go-on-button") if mine.is_paused else ("ask", "messages-pause-button")
    buttons.append(_button(house, language, pause[1], "pause", pause[0]))
    buttons.append(_button(house, language, "messages-quiet-button", "quiet", "ask"))
    return tuple((button,) for button in buttons)


def pause_choices(house: House, language: str) -> Screen:
    """Ask how long the pause is to be."""
    values = (*PAUSES, "date")
    buttons = [_button(house, language, f"messages-{one}-button", "pause", one) for one in values]
    return _asked(house, language, "messages-ask-pause", buttons)


def quiet_choices(house: House, language: str) -> Screen:
    """Ask which hours are to be quiet."""
    usual = house.organisation.messages.quiet
    buttons = [
        _hours(house, language, "messages-quiet-usual-button", usual, "usual"),
        *(_hours(house, language, "messages-quiet-hours-button", one) for one in OFFERED_HOURS),
        _button(house, language, "messages-quiet-own-button", "quiet", "own"),
        _button(house, language, "messages-quiet-none-button", "quiet", "none"),
    ]
    return _asked(house, language, "messages-ask-quiet", buttons)


def _hours(house: House, language: str, key: str, hours: Quiet, value: str | None = None) -> Button:
    said = {"from": clock(hours.start, language), "to": clock(hours.end, language)}
    typed = f"{hours.start // 60}-{hours.end // 60}"
    return _button(house, language, key, "quiet", value or typed, **said)


def _asked(house: House, language: str, key: str, buttons: Iterable[Button]) -> Screen:
    back = _button(house, language, "messages-back-button", "show", "all")
    return Screen(house.texts.say(language, key), tuple((one,) for one in (*buttons, back)))


def fewer_now(house: House, language: str, now: int, *, already: bool) -> Screen:
    """Say that there is one message a week from now on (or was before), and how to change it."""
    key = "messages-fewer-already" if already else "messages-fewer-done"
    buttons = [_button(house, language, "messages-choices-button", "show", "all")]
    if not already:
        buttons.insert(0, _button(house, language, "messages-undo-button", "fewer", "undo"))
    text = house.texts.say(language, key, when=digest_said(house, language, now))
    return Screen(text, tuple((one,) for one in buttons))
