"""Steering campaigns that go on: paused, resumed, or stopped for good; each acts at once."""

from storage.transaction import Transaction

GOES_ON = "state IN ('filling', 'sending')"
CANCELLED = "cancelled"  # why a campaign was stopped: a coordinator said so


def pause(tx: Transaction, campaign_id: int, now: int) -> bool:
    """Let nothing more of it depart for now; return whether it went on until now."""
    paused = tx.run(
        f"""UPDATE campaign SET paused_at = :now
        WHERE id = :id AND paused_at IS NULL AND {GOES_ON}""",
        id=campaign_id,
        now=now,
    )
    return paused == 1


def resume(tx: Transaction, campaign_id: int) -> bool:
    """Let a paused campaign go on; return whether it was paused."""
    resumed = tx.run(
        f"""UPDATE campaign SET paused_at = NULL
        WHERE id = :id AND paused_at IS NOT NULL AND {GOES_ON}""",
        id=campaign_id,
    )
    return resumed == 1


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
