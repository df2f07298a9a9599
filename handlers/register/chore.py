"""Long work of an import in short steps: lines are staged, and brought in once confirmed."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import orjson

from handlers.house import House
from handlers.register import screens
from handlers.register.duties import still_may
from handlers.register.known import NOT_KEPT, Problem, unpacked
from handlers.register.rules import merged, standing
from handlers.register.screens import Speech
from handlers.screen import Screen
from handlers.turn import Turn, for_person
from storage import audit, import_cards, import_lines, imports, people
from storage.import_lines import Entry, Staged
from storage.imports import Import
from storage.transaction import Transaction

NAME = "import"
CARD_SECONDS = 3  # between two edits of a progress card
CHUNK = 32  # lines brought in at a time: new rows in several indexes hold the writer for 3 ms
LONG = 2000  # lines; what is shorter is read before anybody wonders
JOINED = orjson.dumps([Problem("joined").to_json()]).decode()


def step(house: House, tx: Transaction, now: int) -> bool:
    """Do the next few milliseconds of any import; return whether more may be left."""
    if part := imports.next_part(tx):
        _stage(house, tx, *part, now)
        return True
    if found := imports.applying(tx):
        _bring_in(house, tx, found, now)
        return True
    return imports.sweep(tx)


def _stage(
    house: House, tx: Transaction, found: Import, number: int, part: bytes, now: int
) -> None:
    """Compare the lines of one part with whom the school has entered already."""
    lines = unpacked(part)
    entries = _entries(tx, [understood for _, _, understood, _ in lines if understood])
    staged = [_staged(found, entries, *line) for line in lines]
    import_lines.stage(tx, found.id, number, staged)
    imports.count(tx, found.id, map(_counted, staged))
    found = imports.by_id(tx, found.id) or found
    is_last = not imports.has_parts(tx, found.id)
    if found.total > LONG:
        _follow(house, tx, found, now, at_once=is_last)
    if is_last:
        _show_summary(house, tx, found, now)


def _entries(tx: Transaction, understood: Iterable[dict[str, Any]]) -> dict[str, Entry]:
    keys = {key for one in understood for key in (one["reference"], one["key"]) if key}
    return import_lines.entries(tx, keys)


def _entry(entries: dict[str, Entry], understood: dict[str, Any]) -> Entry | None:
    """Return whom a line means: by reference, else by the key that is made of the person.

    An entry is meant once: of two people alike with references of their own one is new.
    """
    reference, key = understood["reference"], understood["key"]
    return entries.pop(reference or key, None) or entries.pop(key, None)


def _staged(
    found: Import,
    entries: dict[str, Entry],
    number: int,
    given: list[str],
    understood: dict[str, Any] | None,
    problems: list[Any],
) -> Staged:
    told = orjson.dumps(given).decode()
    if understood is None:
        return Staged(number, "problem", told, None, orjson.dumps(problems).decode(), None)
    entry = _entry(entries, understood)
    state, why = _outcome(found, entry, understood)
    kept = orjson.dumps(understood).decode()
    mine = entry.id if entry is not None and state != "problem" else None
    return Staged(number, state, told, kept, why, mine)


def _outcome(
    found: Import, entry: Entry | None, understood: dict[str, Any]
) -> tuple[str, str | None]:
    """Return the state of a good line and, as JSON, why it is not brought in if it is not."""
    stands = standing(entry, understood, found.scope)
    if stands == "joined":
        return "same", JOINED
    if stands == "taken":
        column = _reference_column(found)
        return "problem", orjson.dumps([Problem("taken", column).to_json()]).decode()
    return stands, None


def _reference_column(found: Import) -> int | None:
    used = [meaning for _, meaning in screens.columns_of(found) if meaning not in NOT_KEPT]
    return used.index("reference") if "reference" in used else None


def _counted(line: Staged) -> str:
    return "joined" if line.state == "same" and line.problems else line.state


def _bring_in(house: House, tx: Transaction, found: Import, now: int) -> None:
    """Bring in the next lines; at the end tell the totals and send the result."""
    lines = import_lines.lines_after(tx, found.id, found.applied_to, CHUNK)
    if lines:
        settled = _settled(tx, found, lines, now)
        import_lines.settle(tx, found.id, settled, lines[-1].line)
        imports.count(tx, found.id, map(_counted, settled))
        _follow(house, tx, imports.by_id(tx, found.id) or found, now)
    else:
        imports.end(tx, found.id, "done", now)
        found = imports.by_id(tx, found.id) or found
        _follow(house, tx, found, now, at_once=True)
        _finish(house, tx, found, now)


def _settled(tx: Transaction, found: Import, lines: list[Staged], now: int) -> list[Staged]:
    understood = {one.line: orjson.loads(one.understood) for one in lines if one.understood}
    entries = _entries(tx, understood.values())
    return [
        _apply(tx, found, entries, line, understood[line.line], now)
        if line.line in understood
        else line
        for line in lines
    ]


def _apply(
    tx: Transaction,
    found: Import,
    entries: dict[str, Entry],
    line: Staged,
    understood: dict[str, Any],
    now: int,
) -> Staged:
    """Do what the line says of this moment: somebody may have joined since it was read."""
    entry = _entry(entries, understood)
    state, why = _outcome(found, entry, understood)
    reference = understood["reference"] or understood["key"]
    mine = entry.id if entry is not None and state != "problem" else None
    if state == "new":
        mine = import_lines.bring_in(tx, {**understood, "reference": reference}, found.made_by, now)
    elif state == "change" and entry is not None:
        import_lines.correct(tx, entry.id, reference, merged(entry, understood), now)
    return line._replace(state=state, problems=why, invitee_id=mine)


def _maker_turn(house: House, tx: Transaction, found: Import, now: int) -> Turn | None:
    """Return a turn for who has sent the file, while they still coordinate what it touches."""
    maker = people.by_id(tx, found.made_by)
    if maker is None or not still_may(house, tx, maker, found, now):
        return None
    return for_person(tx, datetime.fromtimestamp(now, UTC), house, maker)


def _follow(
    house: House, tx: Transaction, found: Import, now: int, *, at_once: bool = False
) -> None:
    """Bring the progress card up to date, at most every three seconds unless at once."""
    if found.card_at > now - CARD_SECONDS and not at_once:
        return
    turn = _maker_turn(house, tx, found, now)
    if turn is not None:
        speech = Speech(house, turn.language)
        show = screens.staging if found.state == "read" else screens.progress
        import_cards.follow(tx, found, turn.who(), show(speech, found).to_params(), now)
        imports.carded(tx, found.id, now)


def _show_summary(house: House, tx: Transaction, found: Import, now: int) -> None:
    turn = _maker_turn(house, tx, found, now)
    if turn is not None:
        send_summary(turn, found)
        turn.post()


def send_summary(turn: Turn, found: Import) -> None:
    """Tell what was understood of a file, once all of its lines have been compared."""
    if not imports.has_parts(turn.tx, found.id):
        first = import_lines.problem_lines(turn.tx, found.id, screens.FIRST)
        turn.send(screens.summary(Speech(turn.house, turn.language), found, first))


def _finish(house: House, tx: Transaction, found: Import, now: int) -> None:
    audit.note(
        tx,
        at=now,
        actor=found.made_by,
        action="imported",
        unit=found.scope,
        subject="import",
        subject_id=found.id,
        people=found.new + found.changed,
    )
    turn = _maker_turn(house, tx, found, now)
    if turn is not None:
        send_result(turn, found)
        turn.post()


def send_result(turn: Turn, found: Import) -> None:
    """Send the result as a spreadsheet; that is noted, for it holds everyone's links."""
    args = {"import": found.id, "scope": found.scope}
    caption = Screen(turn.say("register-result-caption"))
    turn.send_file("register_result", args, caption)
    turn.audit(
        "exported",
        unit=found.scope,
        subject="import",
        subject_id=found.id,
        people=found.total - found.problems,
    )
