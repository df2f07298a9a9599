"""What a change of an event brings with it: pure decisions, the time and the state as arguments."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from storage.event_changes import Change, Fields
from storage.events import Event

QUIET_SECONDS = 15 * 60  # without further changes, before people are told by themselves
SOON_SECONDS = 2 * 3600  # before the start, old or new: there is no time to wait so long
QUIET_WHEN_SOON_SECONDS = 2 * 60


def item_of(item: str, fields: Fields) -> str:
    """Return the item's name; of a wording with its language: texts_sv."""
    return "_".join([item, *fields["texts"]]) if item == "texts" else item


def whole(event: Event, fields: Fields) -> dict[str, Any]:
    """Return the fields with what moves along: an event that moves stays as long as it was."""
    moved = dict(fields)
    if "starts_at" in fields and "ends_at" not in fields and event.ends_at is not None:
        moved["ends_at"] = event.ends_at + fields["starts_at"] - event.starts_at
    return moved


def changed(event: Event, fields: Fields) -> Event:
    """Return the event as it would be with these fields."""
    plain = {name: value for name, value in fields.items() if name != "texts"}
    if "texts" in fields:
        texts = dict(event.texts) | dict(fields["texts"])
        plain["texts"] = {name: wording for name, wording in texts.items() if wording is not None}
    return replace(event, **plain)


def moves_into_the_past(event: Event, fields: Fields, now: int) -> bool:
    """Tell whether the fields move the beginning to a moment that has passed."""
    starts_at = fields.get("starts_at", event.starts_at)
    return bool(starts_at != event.starts_at and starts_at <= now)


def leaves_too_few_seats(fields: Fields, taken: int) -> bool:
    """Tell whether there would be fewer seats than are ``taken``."""
    capacity = fields.get("capacity")
    return capacity is not None and capacity < taken


def falls_away(event: Event, new: Event, now: int) -> dict[str, Any]:
    """Return the fields that have lost their sense when ``event`` becomes ``new``, taken away.

    A closing that a new start has left in the past would shut the door on everybody; a draft is
    not published by itself once nobody could answer; who came is asked again of what is to come.
    """
    gone: dict[str, Any] = {}
    moved_on = new.starts_at != event.starts_at and new.starts_at > now
    if moved_on and new.closes_at is not None and new.closes_at <= now:
        gone["closes_at"] = None
    if moved_on and new.asked_who_came_at is not None:
        gone["asked_who_came_at"] = None
    last = min(new.starts_at, new.closes_at or new.starts_at)
    if new.state == "draft" and new.publish_at is not None and new.publish_at >= last:
        gone["publish_at"] = None
    return gone


def clash(item: str, theirs: Sequence[Change]) -> bool:
    """Tell whether others changed this same item."""
    return any(one.item == item for one in theirs)


def follows(
    event: Event, new: Event, now: int, *, anybody_behind: bool = True
) -> Mapping[str, Any]:
    """Return the fields that follow when a published ``event`` becomes ``new``.

    The calendar file's number grows when time, place or name change. When time or place change,
    people are to be told, unless there is nobody who knows another (``anybody_behind``): nobody
    has answered yet, or it is again as everybody knows it.
    """
    fields: dict[str, Any] = {}
    is_renamed = (new.title, new.texts) != (event.title, event.texts)
    if new.whereabouts != event.whereabouts or is_renamed:
        fields["sequence"] = event.sequence + 1
    return fields | _telling(event, new, now, anybody_behind=anybody_behind)


def _telling(event: Event, new: Event, now: int, *, anybody_behind: bool) -> dict[str, Any]:
    told = event.told or event.whereabouts
    if new.whereabouts == event.whereabouts:
        waits = event.tell_at is not None
        return {"tell_at": tell_at(told.starts_at, new.starts_at, now)} if waits else {}
    if not anybody_behind:
        return {"told": None, "changed_at": None, "tell_at": None}
    at = tell_at(told.starts_at, new.starts_at, now) if new.starts_at > now else None
    return {"told": told, "changed_at": event.changed_at or now, "tell_at": at}


def tell_at(known_start: int, starts_at: int, now: int) -> int:
    """Return when people are told of a change by themselves, UTC epoch seconds.

    A quarter of an hour after the last change, so that several make one message; two minutes when
    somebody might be about to set out, to the event as it is or as they know it.
    """
    soon = min(max(one, now) for one in (known_start, starts_at)) - now < SOON_SECONDS
    return now + (QUIET_WHEN_SOON_SECONDS if soon else QUIET_SECONDS)
