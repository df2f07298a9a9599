"""Consents: each given for one purpose, with the text version and language it was given in."""

from dataclasses import dataclass

from storage.transaction import Transaction

MEMBERSHIP = "membership"  # being in the register at all
NEWS = "news"  # events and news
SURVEYS = "surveys"  # career follow-up and other questions
VISITS = "visits"  # visiting classes and open days
MENTORING = "mentoring"
PLACEMENTS = "placements"  # offering practice, project and thesis places
STORY = "story"  # telling one's own study story, to be published
IDEAS = "ideas"  # bringing ideas
OFFERS = (VISITS, MENTORING, PLACEMENTS, STORY, IDEAS)
TAKING_PART = (NEWS, SURVEYS, *OFFERS)
PURPOSES = (MEMBERSHIP, *TAKING_PART)


@dataclass(frozen=True, slots=True)
class Consent:
    """One consent in force; ``given_at`` in UTC epoch seconds."""

    purpose: str
    text_version: str
    language: str
    given_at: int


def in_force(tx: Transaction, person_id: int) -> dict[str, Consent]:
    """Return the person's consents in force, by purpose."""
    rows = tx.all(
        """SELECT purpose, text_version, language, given_at FROM consent
        WHERE person_id = :person_id AND withdrawn_at IS NULL""",
        person_id=person_id,
    )
    return {row["purpose"]: Consent(*tuple(row)) for row in rows}


def give(tx: Transaction, person_id: int, consent: Consent) -> None:
    """Record a consent; one already in force stays as it was given."""
    tx.run(
        """INSERT INTO consent (person_id, purpose, text_version, language, given_at)
        VALUES (:person_id, :purpose, :text_version, :language, :given_at)
        ON CONFLICT DO NOTHING""",
        person_id=person_id,
        purpose=consent.purpose,
        text_version=consent.text_version,
        language=consent.language,
        given_at=consent.given_at,
    )


def withdraw(tx: Transaction, person_id: int, purpose: str, now: int) -> None:
    """End a consent; the record of it stays."""
    tx.run(
        """UPDATE consent SET withdrawn_at = :now
        WHERE person_id = :person_id AND purpose = :purpose AND withdrawn_at IS NULL""",
        person_id=person_id,
        purpose=purpose,
        now=now,
    )
