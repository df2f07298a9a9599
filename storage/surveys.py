"""Survey rounds, each with the wording it was sent with, and their respondents."""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.audience import Audience
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Round:
    """A questionnaire sent to an audience; ``snapshot`` is its JSON. Times are UTC epoch seconds.

    ``unit`` is the unit of the coordinator who asks, or None for the whole school. ``event_id`` is
    the event on which feedback is asked.
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

    def is_open(self, now: int) -> bool:
        """Whether answers are still taken at ``now``."""
        return now < self.closes_at


@dataclass(frozen=True, slots=True)
class Respondent:
    """Somebody who was asked; the state is invited, started, finished or declined."""

    round_id: int
    person_id: int
    state: str
    invited_at: int
    started_at: int | None
    finished_at: int | None


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
    "event_id",
)
COLUMNS = f"id, audience, {', '.join(STORED)}"


def _round(row: Row) -> Round:
    return Round(**{**dict(row), "audience": Audience.from_json(row["audience"])})


def create(tx: Transaction, new: Round) -> int:
    """Keep a new round and return the id that it gets; the id that it came with is not used."""
    return tx.insert(
        """INSERT INTO survey_round (questionnaire, version, snapshot, unit, audience, made_by,
            opens_at, closes_at, event_id)
        VALUES (:questionnaire, :version, :snapshot, :unit, :audience, :made_by, :opens_at,
            :closes_at, :event_id) RETURNING id""",
        **{name: getattr(new, name) for name in STORED},
        audience=new.audience.to_json(),
    )


def by_id(tx: Transaction, round_id: int) -> Round | None:
    """Return the round with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM survey_round WHERE id = :id", id=round_id)
    return _round(row) if row is not None else None


def rounds(tx: Transaction, scope: str | None) -> list[Round]:
    """Return the rounds that a coordinator of this unit made, or all for None; the newest first.

    Feedback on an event belongs to the event's own numbers and is not among them.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM survey_round
        WHERE event_id IS NULL AND (:scope IS NULL OR unit = :scope) ORDER BY id DESC""",
        scope=scope,
    )
    return [_round(row) for row in rows]


def respondent(tx: Transaction, round_id: int, person_id: int) -> Respondent | None:
    """Return the person's part in a round; None for one who was not asked."""
    row = tx.one(
        """SELECT round_id, person_id, state, invited_at, started_at, finished_at FROM respondent
        WHERE round_id = :round_id AND person_id = :person_id""",
        round_id=round_id,
        person_id=person_id,
    )
    return Respondent(*tuple(row)) if row is not None else None


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
    """Note that the person has started, finished or declined; the first times are kept."""
    tx.run(
        """UPDATE respondent SET state = :state,
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
    """Count the respondents of a round by what they have done."""
    rows = tx.all(
        "SELECT state, count(*) FROM respondent WHERE round_id = :id GROUP BY state", id=round_id
    )
    by_state = {row[0]: row[1] for row in rows}
    return Counts(
        invited=sum(by_state.values()),
        started=by_state.get("started", 0),
        finished=by_state.get("finished", 0),
        declined=by_state.get("declined", 0),
    )
