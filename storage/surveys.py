"""Survey rounds, each with the wording it was sent with, and their respondents."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from storage.audience import Audience
from storage.ids import following
from storage.transaction import Row, Transaction

# Identified: coordinators see names beside answers. Confidential: the bot knows, nobody sees.
# Anonymous: once sent, nobody can tell whose the answers are, not even from the database.
IDENTIFIED, CONFIDENTIAL, ANONYMOUS = MODES = ("identified", "confidential", "anonymous")


@dataclass(frozen=True, slots=True)
class Round:
    """A questionnaire sent to an audience; ``snapshot`` is its JSON. Times are UTC epoch seconds.

    ``unit`` is the unit of the coordinator who asks, or None for the whole school. ``event_id`` is
    the event on which feedback is asked. ``mode`` is who can connect answers with people: see
    MODES. A round of a series asks those who graduated in ``cohort_year``, ``months`` after it.
    ``tallied_at`` is when its results were final, None while they are not.
    """

    id: int
    questionnaire: str
    version: int
    snapshot: str
    unit: str | None
    audience: Audience
    made_by: int | None
    opens_at: int
    closes_at: int
    event_id: int | None = None
    mode: str = CONFIDENTIAL
    series_id: int | None = None
    cohort_year: int | None = None
    months: int | None = None
    closed_early: bool = False
    tallied_at: int | None = None

    def is_open(self, now: int) -> bool:
        """Whether answers are still taken at ``now``."""
        return now < self.closes_at


@dataclass(frozen=True, slots=True)
class Respondent:
    """Somebody who was asked; the state is invited, started, finished or declined.

    ``opened_at`` is the first tap on an invitation. ``next_at`` is when they hear of it next: a
    reminder, or the day that they ``wished`` for. ``closes_at`` is their own last moment, None for
    the round's. In anonymous rounds times are beginnings of local days.
    """

    round_id: int
    person_id: int
    state: str
    invited_at: int
    started_at: int | None
    finished_at: int | None
    opened_at: int | None = None
    next_at: int | None = None
    wished: bool = False
    reminders: int = 0
    closes_at: int | None = None
    reminded_at: int | None = None

    def is_open(self, survey: Round, now: int) -> bool:
        """Whether this person's answers are still taken at ``now``."""
        return survey.is_open(now) and (self.closes_at is None or now < self.closes_at)


@dataclass(frozen=True, slots=True)
class Counts:
    """How a round goes: all whom it was sent to; of them, ``started`` have begun and not finished.

    While it is being sent, those who wait for it count as invited as well.
    """

    invited: int
    started: int
    finished: int
    declined: int


STORED = (
    *("questionnaire", "version", "snapshot", "unit", "made_by", "opens_at", "closes_at"),
    *("event_id", "mode", "series_id", "cohort_year", "months"),
)
COLUMNS = f"id, audience, closed_early, tallied_at, {', '.join(STORED)}"

RESPONDENT = """round_id, person_id, state, invited_at, started_at, finished_at, opened_at, next_at,
    wished, reminders, closes_at, reminded_at"""


def _round(row: Row) -> Round:
    values = dict(row)
    values["audience"] = Audience.from_json(values["audience"])
    values["closed_early"] = bool(values["closed_early"])
    return Round(**values)


def create(tx: Transaction, new: Round) -> int:
    """Keep a new round and return the id that it gets; the id that it came with is not used."""
    return tx.insert(
        """INSERT INTO survey_round (id, questionnaire, version, snapshot, unit, audience,
            made_by, opens_at, closes_at, event_id, mode, series_id, cohort_year, months)
        VALUES (:id, :questionnaire, :version, :snapshot, :unit, :audience, :made_by, :opens_at,
            :closes_at, :event_id, :mode, :series_id, :cohort_year, :months) RETURNING id""",
        **{name: getattr(new, name) for name in STORED},
        id=following(tx, "survey_round"),
        audience=new.audience.to_json(),
    )


def by_id(tx: Transaction, round_id: int) -> Round | None:
    """Return the round with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM survey_round WHERE id = :id", id=round_id)
    return _round(row) if row is not None else None


def rounds(tx: Transaction, scope: str | None, limit: int = -1) -> list[Round]:
    """Return the rounds that a coordinator of this unit made, or all for None; the newest first.

    With a ``limit`` only so many: each carries its whole questionnaire.

    Feedback on an event belongs to the event's own numbers and is not among them.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM survey_round
        WHERE event_id IS NULL AND (:scope IS NULL OR unit = :scope) ORDER BY id DESC
        LIMIT :limit""",
        scope=scope,
        limit=limit,
    )
    return [_round(row) for row in rows]


def respondent(tx: Transaction, round_id: int, person_id: int) -> Respondent | None:
    """Return the person's part in a round; None for one who was not asked."""
    row = tx.one(
        f"""SELECT {RESPONDENT} FROM respondent
        WHERE round_id = :round_id AND person_id = :person_id""",
        round_id=round_id,
        person_id=person_id,
    )
    return _respondent(row) if row is not None else None


def _respondent(row: Row) -> Respondent:
    return Respondent(**{**dict(row), "wished": bool(row["wished"])})


def uninvite(tx: Transaction, deliveries: Iterable[tuple[int, int | None]]) -> None:
    """Let those to whom the invitation did not go out count as not asked, unless they have begun.

    ``deliveries`` are campaigns, whatever they are about, and the people whom they did not reach.
    """
    tx.run_each(
        """DELETE FROM respondent WHERE state = 'invited' AND person_id = :person_id AND round_id =
            (SELECT subject FROM campaign WHERE id = :campaign_id AND kind = 'round')""",
        [{"campaign_id": one, "person_id": person_id} for one, person_id in deliveries],
    )


def set_state(tx: Transaction, round_id: int, person_id: int, state: str, now: int) -> None:
    """Note that the person has started, finished or declined; the first times are kept.

    Who has finished or declined is not spoken to of it again.
    """
    tx.run(
        """UPDATE respondent SET state = :state,
            next_at = CASE WHEN :state = 'started' THEN next_at ELSE NULL END,
            started_at = CASE WHEN :state = 'started' THEN coalesce(started_at, :now)
                ELSE started_at END,
            finished_at = CASE WHEN :state = 'finished' THEN coalesce(finished_at, :now)
                ELSE finished_at END
        WHERE round_id = :round_id AND person_id = :person_id""",
        round_id=round_id,
        person_id=person_id,
        state=state,
        now=now,
    )


def counts(tx: Transaction, round_id: int) -> Counts:
    """Count the respondents of a round by what they have done.

    Once who was asked has been erased, these are the numbers that were kept when it closed.
    """
    rows = tx.all(
        "SELECT state, count(*) FROM respondent WHERE round_id = :id GROUP BY state", id=round_id
    )
    by_state = {row[0]: row[1] for row in rows} or _kept(tx, round_id)
    return Counts(
        invited=sum(by_state.values()),
        started=by_state.get("started", 0),
        finished=by_state.get("finished", 0),
        declined=by_state.get("declined", 0),
    )


def _kept(tx: Transaction, round_id: int) -> dict[str, int]:
    row = tx.one(
        """SELECT flow -> '$.parts.""' FROM survey_round
        WHERE id = :id AND tallied_at IS NOT NULL""",
        id=round_id,
    )
    part = json.loads(row[0]) if row is not None and row[0] is not None else {}
    kept = {name: int(part.get(name, 0)) for name in ("finished", "declined")}
    left = int(part.get("invited", 0)) - sum(kept.values())
    # Who began and then declined cannot be told any more from who only stopped.
    kept["started"] = min(max(int(part.get("started", 0)) - kept["finished"], 0), left)
    kept["invited"] = left - kept["started"]
    return kept


def running(
    tx: Transaction, scope: str | None, now: int, *, limit: int = -1, offset: int = 0
) -> list[Round]:
    """Return the open rounds of a unit, or all for None, but for feedback; the newest first."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM survey_round WHERE event_id IS NULL AND closes_at > :now
        AND (:scope IS NULL OR unit = :scope) ORDER BY id DESC LIMIT :limit OFFSET :offset""",
        scope=scope,
        now=now,
        limit=limit,
        offset=offset,
    )
    return [_round(row) for row in rows]


def how_many_running(tx: Transaction, scope: str | None, now: int) -> int:
    """Count the open rounds of a unit, or all for None, but for feedback on events."""
    number = tx.value(
        """SELECT count(*) FROM survey_round WHERE event_id IS NULL AND closes_at > :now
        AND (:scope IS NULL OR unit = :scope)""",
        scope=scope,
        now=now,
    )
    return int(number)


def closes_at(tx: Transaction, round_id: int) -> int | None:
    """Return when a round closes as it is planned now, UTC epoch seconds."""
    at: int | None = tx.value("SELECT closes_at FROM survey_round WHERE id = :id", id=round_id)
    return at


def close_early(tx: Transaction, round_id: int, now: int) -> bool:
    """Close a round now and for good; return whether it was open. Nobody is reminded of it."""
    closed = tx.run(
        """UPDATE survey_round SET closes_at = :now, closed_early = 1
        WHERE id = :id AND closes_at > :now""",
        id=round_id,
        now=now,
    )
    tx.run(
        """UPDATE respondent SET next_at = NULL, wished = 0
        WHERE round_id = :id AND next_at IS NOT NULL AND :closed""",
        id=round_id,
        closed=closed,
    )
    return closed == 1


def extend(tx: Transaction, round_id: int, closes_at: int) -> None:
    """Let a round that its last respondents began late stay open for them as well."""
    tx.run(
        """UPDATE survey_round SET closes_at = max(closes_at, :closes_at)
        WHERE id = :id AND closed_early = 0 AND tallied_at IS NULL""",
        id=round_id,
        closes_at=closes_at,
    )
