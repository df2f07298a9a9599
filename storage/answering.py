"""Surveys from the side of those who are asked: opened, put off, cut to days; what waits."""

import json
from collections.abc import Callable, Sequence

from storage import surveys
from storage.surveys import Respondent, Round
from storage.transaction import Transaction


def opened(tx: Transaction, round_id: int, person_id: int, at: int) -> None:
    """Note the first tap on an invitation."""
    tx.run(
        """UPDATE respondent SET opened_at = :at WHERE round_id = :round_id
        AND person_id = :person_id AND opened_at IS NULL""",
        round_id=round_id,
        person_id=person_id,
        at=at,
    )


def put_off(tx: Transaction, round_id: int, person_id: int, until: int) -> None:
    """Ask again at that moment, UTC epoch seconds; whoever had declined has changed their mind."""
    tx.run(
        """UPDATE respondent SET next_at = :until, wished = 1,
            state = CASE WHEN state <> 'declined' THEN state
                WHEN started_at IS NULL THEN 'invited' ELSE 'started' END
        WHERE round_id = :round_id AND person_id = :person_id""",
        round_id=round_id,
        person_id=person_id,
        until=until,
    )


def cut_times(tx: Transaction, round_id: int, person_id: int, day_of: Callable[[int], int]) -> None:
    """Keep no moment of the person's part in a round: each becomes the day that it was on."""
    which = {"round_id": round_id, "person_id": person_id}
    row = tx.one(
        """SELECT invited_at, opened_at, started_at, finished_at, reminded_at FROM respondent
        WHERE round_id = :round_id AND person_id = :person_id""",
        **which,
    )
    if row is None:
        return
    days = {name: None if at is None else day_of(at) for name, at in dict(row).items()}
    tx.run(
        """UPDATE respondent SET invited_at = :invited_at, opened_at = :opened_at,
            started_at = :started_at, finished_at = :finished_at, reminded_at = :reminded_at
        WHERE round_id = :round_id AND person_id = :person_id""",
        **which,
        **days,
    )


def forget_steps(tx: Transaction, person_id: int, since: int) -> None:
    """Forget how many messages the bot has answered a person with since then, and when.

    How many there were would tell which questions were asked, and so what was answered. What
    still waits goes out and is forgotten then. A turn that failed kept what was sent: gone, too.
    """
    which = """person_id = :person_id AND campaign_id IS NULL AND kind = 'call' AND unasked = 0
        AND recipe IS NULL AND subject = 0 AND about IS NULL AND made_at >= :since"""
    values = {"person_id": person_id, "since": since}
    tx.run(f"DELETE FROM outbox WHERE {which} AND ended_at IS NOT NULL", **values)
    tx.run(f"UPDATE outbox SET vanishes = 1 WHERE {which}", **values)
    tx.run(
        """DELETE FROM failure WHERE failed_at >= :since
        AND telegram_id = (SELECT telegram_id FROM person WHERE id = :person_id)""",
        **values,
    )


def asked(tx: Transaction, person_id: int) -> list[tuple[Round, Respondent]]:
    """Return the rounds that a person was asked to answer, the newest first."""
    rows = tx.all(
        "SELECT round_id FROM respondent WHERE person_id = :id ORDER BY round_id DESC",
        id=person_id,
    )
    parts = [(surveys.by_id(tx, row[0]), surveys.respondent(tx, row[0], person_id)) for row in rows]
    return [(one, mine) for one, mine in parts if one is not None and mine is not None]


def waiting(
    tx: Transaction, person_id: int, now: int, states: Sequence[str] = ("invited",)
) -> tuple[Round, Respondent] | None:
    """Return the open round of which the person heard last, of those that are in such a state.

    Feedback on an event is none of them: its first question does not stand in what was sent.
    """
    row = tx.one(
        """SELECT r.round_id FROM respondent r JOIN survey_round s ON s.id = r.round_id
        WHERE r.person_id = :id AND r.state IN (SELECT value FROM json_each(:states))
            AND s.event_id IS NULL AND s.closes_at > :now
            AND (r.closes_at IS NULL OR r.closes_at > :now)
        ORDER BY max(r.invited_at, coalesce(r.reminded_at, 0)) DESC, r.round_id DESC LIMIT 1""",
        id=person_id,
        now=now,
        states=json.dumps(list(states)),
    )
    survey = surveys.by_id(tx, row[0]) if row is not None else None
    mine = surveys.respondent(tx, survey.id, person_id) if survey is not None else None
    return (survey, mine) if survey is not None and mine is not None else None
