"""The audit log as a file, for owners; reading it is in the log as well."""

from datetime import UTC, datetime
from typing import Any

from config import dates
from config.markup import Markup
from handlers.auditing.sheet_data import Sheet
from handlers.house import House
from handlers.recipes import Args
from handlers.screen import Screen
from handlers.turn import Turn
from storage import audit
from storage.transaction import Transaction

RECIPE = "audit_log"
MOST = 200_000  # lines in one file; older ones are left out, and the caption says so
COLUMNS = ("time", "actor", "action", "unit", "subject", "id", "people")
MONTHS_A_YEAR = 12


def show(turn: Turn) -> None:
    """Send the log of the months that it is kept, newest last."""
    months = turn.house.organisation.retention.audit_months
    since = int(_months_before(turn.now, months).timestamp())
    turn.audit("exported", subject="audit")
    number = audit.how_many(turn.tx, since)
    values = {"months-number": months, "lines-number": min(number, MOST)}
    parts = [turn.say("audit-caption", **values)]
    if number > MOST:
        parts.append(turn.say("audit-left-out", **{"lines-number": number - MOST}))
    turn.send_file(RECIPE, {"since": since}, Screen(Markup("\n\n").join(parts)))


def _months_before(now: datetime, months: int) -> datetime:
    """Return the first moment of the month that many months before."""
    count = now.year * MONTHS_A_YEAR + now.month - 1 - months
    return datetime(count // MONTHS_A_YEAR, count % MONTHS_A_YEAR + 1, 1, tzinfo=UTC)


def gather(house: House, tx: Transaction, args: Args) -> Sheet:
    """Return the log in the reader's language: ids only, never names."""
    language = str(args["language"])
    found = audit.lines(tx, int(args["since"]), MOST)
    newest = found[-1].at if found else int(args["since"])
    day = dates.local_day(newest, house.organisation.zone)
    return Sheet(
        name=house.texts.plain(language, "audit-file-name", day=day.isoformat()),
        title=house.texts.plain(language, "audit-sheet-name"),
        columns=tuple(house.texts.plain(language, f"audit-column-{one}") for one in COLUMNS),
        rows=tuple(_row(house, language, line) for line in found),
    )


def _row(house: House, language: str, line: audit.Line) -> tuple[Any, ...]:
    when = datetime.fromtimestamp(line.at, UTC).astimezone(house.organisation.zone)
    offset = when.utcoffset()
    local = line.at + (int(offset.total_seconds()) if offset is not None else 0)
    bot = house.texts.plain(language, "audit-actor-bot")
    return (
        local,
        bot if line.actor is None else line.actor,
        _word(house, language, "audit-action-", line.action),
        house.organisation.unit_name(line.unit, language) if line.unit else None,
        _word(house, language, "audit-subject-", line.subject) if line.subject else None,
        line.subject_id,
        line.people,
    )


def _word(house: House, language: str, beginning: str, word: str) -> str:
    """Return the word for it; one of an older version stays as it is in the log."""
    key = beginning + word.replace(" ", "-").replace("_", "-")
    return house.texts.plain(language, key) if house.texts.has(language, key) else word
