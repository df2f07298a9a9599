"""What the page lets people do."""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

from bot.practice.bot_side import read_call
from bot.practice.groups import Group
from bot.practice.messages import Message
from bot.practice.person import ImpossibleAction, Person

Result = dict[str, Any]
Action = Callable[[Person, web.Request], Awaitable[Result]]


async def body(request: web.Request) -> dict[str, Any]:
    """Read a JSON object; anything else is refused."""
    try:
        data = await request.json()
    except json.JSONDecodeError as fault:
        raise web.HTTPBadRequest(text="JSON expected") from fault
    if not isinstance(data, dict):
        raise web.HTTPBadRequest(text="an object expected")
    return data


def number(data: Mapping[str, Any], name: str) -> int:
    """Read a whole number of a JSON object; refuse anything else."""
    value = data.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise web.HTTPBadRequest(text=f"{name} must be a whole number")
    return value


def _sent(message: Message) -> Result:
    return {"message_id": message.id}


async def _start(person: Person, request: web.Request) -> Result:
    return _sent(person.starts(str((await body(request)).get("payload") or "") or None))


async def _say(person: Person, request: web.Request) -> Result:
    data = await body(request)
    return _sent(person.says(str(data.get("text", ""))))


async def _tap(person: Person, request: web.Request) -> Result:
    data = await body(request)
    tap = person.taps(number(data, "message_id"), str(data.get("data", "")), stale=True)
    return {"tap": tap.id}


async def _edit(person: Person, request: web.Request) -> Result:
    data = await body(request)
    return _sent(person.edits(number(data, "message_id"), str(data.get("text", ""))))


async def _contact(person: Person, request: web.Request) -> Result:
    return _sent(person.sends_contact(str((await body(request)).get("phone", "+358401234567"))))


async def _location(person: Person, request: web.Request) -> Result:
    """Share the point that is given in degrees, else one in the middle of Helsinki."""
    data = await body(request)
    at = [data.get(name, usual) for name, usual in (("latitude", 60.1699), ("longitude", 24.9384))]
    if not all(isinstance(one, int | float) for one in at):
        raise web.HTTPBadRequest(text="latitude and longitude must be numbers")
    return _sent(person.sends_location(*map(float, at)))


async def _add_bot(person: Person, request: web.Request) -> Result:
    (await _led(person, request)).welcomes_bot(person)
    return {}


async def _remove_bot(person: Person, request: web.Request) -> Result:
    (await _led(person, request)).removes_bot(person)
    return {}


async def _led(person: Person, request: web.Request) -> Group:
    """Return the group that the person leads and has named."""
    wanted = number(await body(request), "group")
    for group in person.groups():
        if group.id == wanted and group.leads(person):
            return group
    raise ImpossibleAction("only who leads a group lets the bot in or out")


async def _block(person: Person, _request: web.Request) -> Result:
    person.blocks_bot()
    return {}


async def _unblock(person: Person, _request: web.Request) -> Result:
    person.unblocks_bot()
    return {}


async def _send(person: Person, request: web.Request) -> Result:
    """Send an uploaded file: a picture as a photo, anything else as a document."""
    fields, files = await read_call(request)
    upload = files.get("file")
    if upload is None or not upload.content:
        raise ImpossibleAction("there is no file")
    caption = str(fields.get("caption", ""))
    if upload.media_type in {"image/png", "image/jpeg", "image/webp"}:
        return _sent(person.sends_photo(upload.content, caption))
    return _sent(person.sends_document(upload.name, upload.content, caption, upload.media_type))


ACTIONS: Mapping[str, Action] = {
    "start": _start,
    "say": _say,
    "tap": _tap,
    "edit": _edit,
    "contact": _contact,
    "location": _location,
    "add_bot": _add_bot,
    "remove_bot": _remove_bot,
    "block": _block,
    "unblock": _unblock,
    "send": _send,
}
