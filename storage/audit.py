"""The audit log: who did what to whose data. Ids only, never names or words."""

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
