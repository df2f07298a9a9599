"""Steering campaigns that go on: paused, resumed, or stopped for good; each acts at once."""

import json

from storage.transaction import Transaction

GOES_ON = "state IN ('filling', 'sending')"
CANCELLED = "cancelled"  # why a campaign was stopped: a coordinator said so


def pause(tx: Transaction, campaign_id: int, now: int) -> bool:
    """Let nothing more of it depart for now; return whether it went on until now."""
    paused = tx.run(
        f"""UPDATE campaign SET paused_at = :now, reminded_at = NULL
        WHERE id = :id AND paused_at IS NULL AND {GOES_ON}""",
        id=campaign_id,
        now=now,
    )
    return paused == 1


def resume(tx: Transaction, campaign_id: int, now: int) -> bool:
    """Let a paused campaign go on; return whether it was paused."""
    resumed = tx.run(
        f"""UPDATE campaign SET paused_at = NULL, resumed_at = :now
        WHERE id = :id AND paused_at IS NOT NULL AND {GOES_ON}""",
        id=campaign_id,
        now=now,
    )
    return resumed == 1


def meant_at(tx: Transaction, campaign_id: int) -> int:
    """Return when somebody last wanted it to go out: when it was started, or last resumed."""
    return int(
        tx.value(
            "SELECT max(made_at, coalesce(resumed_at, 0)) FROM campaign WHERE id = :id",
            id=campaign_id,
        )
    )


def forgotten(tx: Transaction, paused_until: int, reminded_until: int) -> list[int]:
    """Return what has been paused since then or longer, and nobody was reminded of since then."""
    rows = tx.all(
        f"""SELECT id FROM campaign WHERE {GOES_ON} AND paused_at <= :paused_until
        AND coalesce(reminded_at, 0) <= :reminded_until ORDER BY id""",
        paused_until=paused_until,
        reminded_until=reminded_until,
    )
    return [row[0] for row in rows]


def reminded(tx: Transaction, campaign_id: int, now: int) -> None:
    """Note that coordinators are reminded of a paused campaign."""
    tx.run("UPDATE campaign SET reminded_at = :now WHERE id = :id", id=campaign_id, now=now)


def give(tx: Transaction, ids: list[int], giver: int, receiver: int) -> list[int]:
    """Let what goes on and is the giver's be the receiver's, who is told once it has ended.

    Return the ids of it.
    """
    rows = tx.all(
        f"""UPDATE campaign SET made_by = :receiver, card_message = NULL, card_at = 0
        WHERE made_by = :giver AND {GOES_ON} AND id IN (SELECT value FROM json_each(:ids))
        RETURNING id""",
        giver=giver,
        receiver=receiver,
        ids=json.dumps(ids),
    )
    return sorted(row[0] for row in rows)


def cancel(tx: Transaction, campaign_id: int, now: int) -> bool:
    """Stop a campaign for good because a coordinator says so; return whether it went on."""
    return stop(tx, campaign_id, CANCELLED, now)


def stop(tx: Transaction, campaign_id: int, reason: str, now: int) -> bool:
    """Stop a campaign: what waits is withheld, what is under way still gets its outcome.

    Return whether it went on until now.
    """
    stopped = tx.run(
        f"""UPDATE campaign SET state = 'stopped', reason = :reason, ended_at = :now,
            paused_at = NULL WHERE id = :id AND {GOES_ON}""",
        id=campaign_id,
        reason=reason,
        now=now,
    )
    return stopped == 1


def stop_round(tx: Transaction, round_id: int, now: int) -> None:
    """Stop what still invites to a round that has been closed."""
    rows = tx.all(
        f"SELECT id FROM campaign WHERE kind = 'round' AND subject = :id AND {GOES_ON}",
        id=round_id,
    )
    for row in rows:
        stop(tx, row[0], "round closed", now)
