"""Importing a register: asking how, sending a file, confirming, fetching the files about it."""

import orjson

from handlers.buttons import ImportDo
from handlers.failures import StaleButton
from handlers.house import House
from handlers.recipes import Args, Taker
from handlers.register import chore, screens
from handlers.register.knowing import known
from handlers.register.known import MOST_BYTES, Known, Read, Unread
from handlers.register.screens import Speech
from handlers.screen import Screen
from handlers.turn import Turn
from storage import imports
from storage.imports import Import
from storage.transaction import Transaction

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")
FAILURES = {"too big": "too-big", "gone": "gone", "unreadable": "unreadable"}
LONGEST_FILE_NAME = 120


def explain(turn: Turn) -> None:
    """Say in short what to send, with a template; show again where the latest import stands."""
    text = turn.say("register-how")
    if turn.scope is not None:
        unit = turn.house.organisation.unit_name(turn.scope, turn.language)
        text = text + "\n\n" + turn.say("register-how-scope", unit=unit)
    turn.send_file("register_template", {"scope": turn.scope}, Screen(text))
    latest = imports.latest(turn.tx, turn.who().id, turn.scope)
    if latest is not None and latest.state == "done":
        turn.send(screens.progress(_speech(turn), latest))
    elif latest is not None and latest.state == "read":
        chore.send_summary(turn, latest)


def received(turn: Turn) -> None:
    """Take a file that a coordinator has sent; a newer one replaces one not yet confirmed."""
    sent, maker = turn.incoming.document, turn.who()
    if sent is None or not sent.name.lower().endswith(ENDINGS):
        turn.send(screens.refusal(_speech(turn), "register-wrong-kind"))
    elif sent.size > MOST_BYTES:
        turn.send(screens.unread(_speech(turn), "too-big"))
    elif imports.is_applying(turn.tx, maker.id):
        turn.send(Screen(turn.say("register-busy")))
    else:
        if imports.withdraw(turn.tx, maker.id, turn.seconds):
            turn.wake(chore.NAME)
        name = sent.name[:LONGEST_FILE_NAME]
        number = imports.begin(
            turn.tx, file_name=name, scope=turn.scope, made_by=maker.id, now=turn.seconds
        )
        year = turn.now.astimezone(turn.house.organisation.zone).year
        turn.fetch(sent, "register", {"import": number, "scope": turn.scope, "year": year})
        shown = screens.shortened(name, screens.LONGEST_FILE)
        turn.send(Screen(turn.say("register-reading", file=shown)))


def _speech(turn: Turn) -> Speech:
    return Speech(turn.house, turn.language)


def prepare(house: House, tx: Transaction, args: Args) -> Known:  # noqa: ARG001 - a taker's
    """Return what reading this coordinator's file needs to know."""
    return known(house, args["scope"], args["year"])


def take(turn: Turn, args: Args, read: Read | Unread) -> None:
    """Keep what was read of a file, once; its lines are then staged step by step."""
    if isinstance(read, Unread):
        _fail(turn, args, read.reason)
        return
    columns = orjson.dumps([[one.heading, one.meaning] for one in read.columns]).decode()
    if imports.keep_read(turn.tx, args["import"], columns, read.total, read.parts):
        turn.wake(chore.NAME)


def failed(turn: Turn, args: Args, reason: str) -> None:
    """Say why there is nothing of a file."""
    _fail(turn, args, FAILURES[reason])


def _fail(turn: Turn, args: Args, reason: str) -> None:
    found = imports.by_id(turn.tx, args["import"])
    if found is not None and found.state == "fetching":
        imports.end(turn.tx, found.id, "failed", turn.seconds)
        turn.send(screens.unread(_speech(turn), reason))


TAKER = Taker(prepare, "handlers.register.reading:read", take, failed)


def do(turn: Turn, press: ImportDo) -> None:
    """Bring in, cancel, or fetch a file about an import of one's own."""
    found = imports.own(turn.tx, press.id, turn.who().id, turn.scope)
    act = {"apply": _apply, "cancel": _cancel, "problems": _problems, "result": _result}.get(
        press.action
    )
    if found is None or act is None:
        raise StaleButton
    act(turn, found)


def _apply(turn: Turn, found: Import) -> None:
    if not imports.confirm(turn.tx, found.id, turn.incoming.card):
        raise StaleButton
    turn.show(screens.progress(_speech(turn), imports.by_id(turn.tx, found.id) or found))
    turn.wake(chore.NAME)


def _cancel(turn: Turn, found: Import) -> None:
    if found.state != "read":
        raise StaleButton
    imports.end(turn.tx, found.id, "cancelled", turn.seconds)
    turn.show(Screen(turn.say("register-cancelled")))
    turn.wake(chore.NAME)


def _problems(turn: Turn, found: Import) -> None:
    if found.state not in ("read", "applying", "done"):
        raise StaleButton
    args = {"import": found.id, "scope": found.scope}
    turn.send_file("register_problems", args, Screen(turn.say("register-problems-caption")))
    turn.audit(
        "exported",
        unit=found.scope,
        subject="import",
        subject_id=found.id,
        people=found.problems,
    )


def _result(turn: Turn, found: Import) -> None:
    if found.state != "done":
        raise StaleButton
    chore.send_result(turn, found)
