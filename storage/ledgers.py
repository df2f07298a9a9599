"""The accounts of a campaign: what became of everybody in its audience, adding up at any time."""

from collections.abc import Mapping
from typing import NamedTuple

from storage.transaction import Transaction

SENT, FAILED, UNKNOWN, WITHHELD, LEFT_OUT = "sent", "failed", "unknown", "withheld", "left_out"
STATES = {"cancelled": WITHHELD, "expired": WITHHELD}  # outcomes of rows that have other names
DIGEST = "digest"  # why a message is withheld that is told in the weekly one
STOPPED = "stopped"  # why it is withheld from those who waited when it was stopped


class Outcome(NamedTuple):
    """What has become of one delivery, why ('' if there is nothing to say), and whose it was."""

    outcome: str
    reason: str = ""
    is_venue: bool = False


class Line(NamedTuple):
    """One line of a ledger: how many had this outcome for this reason ('' without one)."""

    outcome: str
    reason: str
    number: int


class Ledger(NamedTuple):
    """What became of an audience: its ``audience`` = all of ``rows`` + ``waiting``, always.

    While a campaign is filled, the audience is who has been looked at. Groups and channels are
    counted apart in the same way: ``venues`` = all of ``venue_rows`` + ``venues_waiting``.
    """

    audience: int
    rows: list[Line]
    waiting: int
    venues: int
    venue_rows: list[Line]
    venues_waiting: int

    def of(self, outcome: str, reason: str | None = None) -> int:
        """Return how many people had this outcome, of all reasons or of one."""
        return sum(
            line.number
            for line in self.rows
            if line.outcome == outcome and reason in (None, line.reason)
        )


def count(
    tx: Transaction, campaign_id: int, endings: Mapping[Outcome, int], rejections: int = 0
) -> None:
    """Add endings of deliveries to the accounts and to the campaign's running counters.

    Once as many have been tried as a campaign tries first, it goes on to all.
    """
    people = {SENT: 0, FAILED: 0, UNKNOWN: 0, WITHHELD: 0}
    digested = 0
    for one, number in endings.items():
        people[one.outcome] += 0 if one.is_venue else number
        digested += number if one.reason == DIGEST else 0
    tx.run(
        """UPDATE campaign SET sent = sent + :sent, failed = failed + :failed,
            unknown = unknown + :unknown, withheld = withheld + :withheld,
            digested = digested + :digested, rejections = rejections + :rejections,
            trial = iif(trial > sent + failed + unknown + :sent + :failed + :unknown, trial, NULL)
        WHERE id = :id""",
        id=campaign_id,
        digested=digested,
        rejections=rejections,
        **people,
    )
    note(tx, campaign_id, endings)


def leave_out(tx: Transaction, campaign_id: int, reasons: Mapping[str, int]) -> None:
    """Note how many people of the audience get no delivery, and why."""
    left_out = {Outcome(LEFT_OUT, reason): number for reason, number in reasons.items() if number}
    if left_out:
        tx.run(
            "UPDATE campaign SET left_out = left_out + :number WHERE id = :id",
            number=sum(left_out.values()),
            id=campaign_id,
        )
        note(tx, campaign_id, left_out)


def note(tx: Transaction, campaign_id: int, outcomes: Mapping[Outcome, int]) -> None:
    """Add to the lines of the ledger, and to nothing else."""
    tx.run_each(
        """INSERT INTO campaign_tally (campaign_id, outcome, reason, people, venues)
        VALUES (:campaign_id, :outcome, :reason, :people, :venues) ON CONFLICT DO UPDATE
        SET people = people + excluded.people, venues = venues + excluded.venues""",
        [
            {
                "campaign_id": campaign_id,
                "outcome": one.outcome,
                "reason": one.reason,
                "people": 0 if one.is_venue else number,
                "venues": number if one.is_venue else 0,
            }
            for one, number in outcomes.items()
            if number
        ],
    )


VENUES_ENDED = """(SELECT coalesce(sum(t.venues), 0) FROM campaign_tally t
    WHERE t.campaign_id = campaign.id AND t.outcome <> 'left_out')"""


def ledger(tx: Transaction, campaign_id: int) -> Ledger:
    """Return what became of a campaign's audience, the most frequent first of each outcome.

    It costs a few rows whatever the audience. LookupError when there is no such campaign.
    """
    row = tx.one(
        f"""SELECT total, left_out, total - sent - failed - unknown - withheld,
            coalesce(venues, 0), coalesce(venues, 0) - {VENUES_ENDED}
        FROM campaign WHERE id = :id""",
        id=campaign_id,
    )
    if row is None:
        raise LookupError("the ledger of no campaign")
    found = tx.all(
        """SELECT outcome, reason, people, venues FROM campaign_tally WHERE campaign_id = :id
        ORDER BY outcome, people DESC, reason""",
        id=campaign_id,
    )
    places = [Line(one[0], one[1], one[3]) for one in found if one[3]]
    left_out = sum(line.number for line in places if line.outcome == LEFT_OUT)
    return Ledger(
        audience=int(row[0] + row[1]),
        rows=[Line(one[0], one[1], one[2]) for one in found if one[2]],
        waiting=int(row[2]),
        venues=int(row[3]) + left_out,
        venue_rows=places,
        venues_waiting=int(row[4]),
    )
