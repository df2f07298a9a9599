"""The audit log: who did what to whose data. Ids only, never names or words."""

from dataclasses import dataclass

from storage.transaction import Transaction


def note(
    tx: Transaction,
    *,
    at: int,
    actor: int | None,
    action: str,
    unit: str | None = None,
    subject: str | None = None,
    subject_id: int | None = None,
    people: int | None = None,
) -> None:
    """Add a line: ``actor`` (a person's id, None is the bot itself) did ``action`` at ``at``.

    ``subject`` says what ``subject_id`` is the id of; ``people`` is how many it concerned.
    """
    tx.run(
        """INSERT INTO audit (at, actor, action, unit, subject, subject_id, people)
        VALUES (:at, :actor, :action, :unit, :subject, :subject_id, :people)""",
        at=at,
        actor=actor,
        action=action,
        unit=unit,
        subject=subject,
        subject_id=subject_id,
        people=people,
    )


def sent_by_itself(
    tx: Transaction, *, at: int, unit: str | None, subject: str, subject_id: int, people: int
) -> None:
    """Add a line if the bot has written to somebody of its own accord about the subject."""
    if people:
        note(
            tx,
            at=at,
            actor=None,
            action="sent",
            unit=unit,
            subject=subject,
            subject_id=subject_id,
            people=people,
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the log; ``at`` in UTC epoch seconds, ``actor`` None is the bot itself."""

    at: int
    actor: int | None
    action: str
    unit: str | None
    subject: str | None
    subject_id: int | None
    people: int | None


def lines(tx: Transaction, since: int, most: int) -> list[Line]:
    """Return the newest lines from ``since`` (UTC epoch seconds) on, at most ``most``, in order."""
    rows = tx.all(
        """SELECT at, actor, action, unit, subject, subject_id, people FROM audit
        WHERE at >= :since ORDER BY at DESC, id DESC LIMIT :most""",
        since=since,
        most=most,
    )
    return [Line(*tuple(row)) for row in reversed(rows)]


def how_many(tx: Transaction, since: int) -> int:
    """Count the lines from ``since`` on."""
    return int(tx.value("SELECT count(*) FROM audit WHERE at >= :since", since=since))
