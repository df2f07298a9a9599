"""Telling the owners: what was found at a tick, against what they have been told."""

from collections.abc import Iterable
from typing import Any

from handlers import coordinators
from handlers.caretaking import rules, screens
from handlers.caretaking.rules import Facts, Verdict, Worry
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from storage import alarms, outbox
from storage.alarms import Alarm
from storage.people import Person
from storage.transaction import Transaction


def look(tx: Transaction, house: House, facts: Facts, now: int) -> list[Verdict]:
    """Keep how every kind stands, tell the owners what they should hear, and return what that was.

    Nothing is told while Telegram is out of reach (it would come all at once, and late) or while
    there is nobody to tell.
    """
    found, standing = rules.worries(facts, now), alarms.standing(tx)
    hushed = rules.is_offline(facts) or not owners(tx, house)
    told = []
    for kind in sorted({*found, *standing}):
        before, worry = standing.get(kind, Alarm(kind)), found.get(kind)
        verdict = rules.judge(before, worry, now, hushed=hushed)
        if verdict.alarm != before:
            alarms.keep(tx, verdict.alarm)
        if (what := verdict.told(worry)) is not None:
            write(tx, house, what, now)
            told.append(verdict)
    alarms.note_alive(tx, now)
    return told


def write(tx: Transaction, house: House, what: Worry | Alarm, now: int) -> None:
    """Tell each owner whom the bot can reach: at once, at night without a sound."""
    for owner in owners(tx, house):
        outbox.add_call(
            tx,
            chat_id=owner.telegram_id,
            person_id=owner.id,
            method="sendMessage",
            params=params(house, owner, what, now),
            now=now,
        )


def aloud(house: House, people: Iterable[Person], worry: Worry, now: int) -> list[dict[str, Any]]:
    """Return what is to be said to the owners where not even a row can be written: whole calls.

    Without any of them (they cannot be read either) the settings tell who they are.
    """
    known = [{"chat_id": one.telegram_id} | params(house, one, worry, now) for one in people]
    if known:
        return known
    said = screens.wrong(house, house.organisation.default_language, worry).to_params()
    return [{"chat_id": one} | said for one in sorted(house.owners)]


def params(house: House, owner: Person, what: Worry | Alarm, now: int) -> dict[str, Any]:
    """Return the message's parameters, without the chat."""
    screen = _screen(house, owner.language, what)
    silently = quiet_until(house, owner, now) > now
    return screen.to_params() | ({"disable_notification": True} if silently else {})


def owners(tx: Transaction, house: House) -> list[Person]:
    """Return the owners who can be written to."""
    return [one for one in coordinators.owners(house, tx) if one.unreachable_at is None]


def _screen(house: House, language: str, what: Worry | Alarm) -> Screen:
    if isinstance(what, Worry):
        return screens.wrong(house, language, what)
    return screens.over(house, language, what)
