"""What the owners read about the bot's own troubles."""

from datetime import UTC, datetime

from config import dates, durations
from config.markup import Markup
from handlers.caretaking.rules import DAY, Worry
from handlers.house import House, Key
from handlers.screen import Screen
from storage.alarms import Alarm

PARAGRAPH = Markup("\n\n")
MOMENTS = ("made", "since", "until")
_CHECK, _FAILURES, _BACKUP = "care-do-check", "care-do-failures", "care-do-backup"
_TO_DO = {
    "failures": _FAILURES,
    "backlog": _CHECK,
    "copies": _BACKUP,
    "hook": "care-do-hook",
    "webhook": _CHECK,
    "rival": "care-do-rival",
    "clock": "care-do-clock",
    "disk": "care-do-disk",
}


def wrong(house: House, language: str, worry: Worry) -> Screen:
    """Return what is wrong and what to do about it."""
    parts = [house.say(language, _said(house, language, worry))]
    if worry.kind == "failures":
        parts.append(_counts(house, language, worry))
    if (to_do := _TO_DO.get(worry.kind)) is not None:
        parts.append(house.say(language, Key(to_do)))
    return Screen(PARAGRAPH.join(parts))


def over(house: House, language: str, was: Alarm) -> Screen:
    """Return that it is over; of Telegram being out of reach this is the first that is told."""
    since, until = was.since or 0, was.fine_since or 0
    if was.kind != "offline":
        return Screen(house.say(language, Key(f"care-{was.kind}-over")))
    values = {
        "time": durations.said(until - since, language),
        "since": _moment(house, language, since),
    }
    lost = "care-offline-lost" if until - since > DAY else "care-offline-kept"
    said = (Key("care-offline-over", values), Key(lost))
    return Screen(PARAGRAPH.join(house.say(language, one) for one in said))


def _said(house: House, language: str, worry: Worry) -> Key:
    key = f"care-{worry.kind}"
    if worry.kind == "copies" and worry.values.get("lost"):
        key = "care-copies-lost"
    elif worry.kind == "copies" and worry.values["made"] is None:
        key = "care-copies-none"
    elif worry.kind == "clock":
        key = f"care-clock-{worry.values['way']}"
    return Key(key, _values(house, language, worry))


def _values(house: House, language: str, worry: Worry) -> dict[str, object]:
    """Return the worry's values in words: durations and moments as people say them."""
    said: dict[str, object] = {}
    for name, value in worry.values.items():
        if name == "seconds" and isinstance(value, int):
            said["time"] = durations.said(value, language)
        elif name in MOMENTS and isinstance(value, int):
            said[name] = _moment(house, language, value)
        else:
            said[name] = value
    return said


def _counts(house: House, language: str, worry: Worry) -> Markup:
    """Say what failed, a line a kind."""
    lines = (
        house.say(language, Key(f"care-failed-{what}", {"failures-number": number}))
        for what in ("turns", "jobs", "deliveries")
        if (number := worry.values[f"{what}-number"])
    )
    return Markup("\n").join(lines)


def _moment(house: House, language: str, seconds: int) -> str:
    return dates.short(datetime.fromtimestamp(seconds, UTC), language, house.organisation.zone)
