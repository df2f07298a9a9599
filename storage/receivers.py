"""Whom a campaign goes to: a row of the outbox for each, a chunk at a time; the others counted."""

import json
from typing import TYPE_CHECKING, Any

from storage import ledgers, respondents
from storage.audience import REACHABLE, Lately, consents, not_paused, recipients, wants, where
from storage.ledgers import LEFT_OUT, STOPPED, WITHHELD, Outcome
from storage.outbox import BROADCAST
from storage.respondents import Terms
from storage.transaction import Transaction

if TYPE_CHECKING:
    from storage.campaigns import Campaign

MOST_FAILURES = 2  # of one round's invitation to one person: then it is not tried on another day
VENUE_GONE = "venue gone"
REACHED = "reached"
REASONS = (
    *("unreachable", "without_consent", "unwanted", "paused"),
    *("asked_lately", "not_reached_before", REACHED),
)
_COUNTED = ", ".join(f"count(*) FILTER (WHERE why = '{one}')" for one in REASONS)


def fill(tx: Transaction, campaign: "Campaign", chunk: int, now: int, due_at: int) -> bool:
    """Make the rows of those of the audience who are among the next so many people, and count all.

    Return False, with nothing done, when there are no more people. Whoever gets no row is counted
    with the first reason that holds; of a campaign that has been stopped, whoever would have got
    one has it withheld.
    """
    terms = Terms.from_json(campaign.content) if campaign.kind == "round" else None
    lately = respondents.lately(tx, campaign.subject, terms.asked_since) if terms else None
    upto, reasons = _look(tx, campaign, chunk, now, lately)
    if upto is None:
        return False
    made, withheld = 0, 0
    reached = reasons.pop(REACHED)
    if campaign.state == "stopped":
        withheld = reached
        ledgers.note(tx, campaign.id, {Outcome(WITHHELD, STOPPED): withheld})
    elif reached:
        made = _make(tx, campaign, upto, now, due_at, lately)
        if terms is not None:
            ids = (campaign.filled_to, upto)
            respondents.invite(tx, campaign.subject, campaign.id, ids, terms)
    ledgers.leave_out(tx, campaign.id, reasons)
    tx.run(
        """UPDATE campaign SET filled_to = :upto, total = total + :many,
            withheld = withheld + :withheld WHERE id = :id""",
        id=campaign.id,
        upto=upto,
        many=made + withheld,
        withheld=withheld,
    )
    return True


def _make(
    tx: Transaction,
    campaign: "Campaign",
    upto: int,
    now: int,
    due_at: int,
    lately: Lately | None,
) -> int:
    condition, values = recipients(campaign.audience, campaign.topic, lately)
    share, shared = _share(campaign)
    return tx.run(
        f"""INSERT INTO outbox (campaign_id, person_id, chat_id, priority, due_at, kind, made_at)
        SELECT :id, p.id, p.telegram_id, {BROADCAST},
            CASE WHEN p.quiet_from IS NULL THEN :due_at ELSE :now END, 'campaign', :now
        FROM person p
        WHERE p.id > :after AND p.id <= :upto AND {condition} AND {share} AND NOT {_refused(lately)}
        ON CONFLICT DO NOTHING""",
        id=campaign.id,
        after=campaign.filled_to,
        upto=upto,
        due_at=due_at,
        now=now,
        **_round_of(campaign, lately),
        **values,
        **shared,
    )


def _look(
    tx: Transaction, campaign: "Campaign", chunk: int, now: int, lately: Lately | None
) -> tuple[int | None, dict[str, int]]:
    """Look at the next so many people, once: who is the last, and what each of them is to get.

    Return the last one's id (None if there is nobody), and how many of the audience among them are
    reached, and how many are not, by the reason.
    """
    condition, values = where(campaign.audience)
    share, shared = _share(campaign)
    consent, needed = consents(campaign.topic, campaign.audience)
    asked, asked_values = lately.condition() if lately is not None else ("0", {})
    row = tx.one(
        f"""SELECT max(id), {_COUNTED} FROM (SELECT p.id AS id,
            CASE WHEN ({condition} AND {share}) IS NOT TRUE THEN NULL
            WHEN NOT ({REACHABLE}) THEN 'unreachable' WHEN NOT ({consent}) THEN 'without_consent'
            WHEN NOT ({wants(campaign.topic)}) THEN 'unwanted'
            WHEN NOT ({not_paused(campaign.topic)}) THEN 'paused'
            WHEN {asked} THEN 'asked_lately' WHEN {_refused(lately)} THEN 'not_reached_before'
            ELSE '{REACHED}' END AS why
        FROM person p WHERE p.id > :after ORDER BY p.id LIMIT :chunk)""",
        after=campaign.filled_to,
        chunk=chunk,
        now=now,
        **_round_of(campaign, lately),
        **values,
        **needed,
        **shared,
        **asked_values,
    )
    upto, *numbers = row or (None,)
    return upto, dict(zip(REASONS, numbers, strict=False))


def _share(campaign: "Campaign") -> tuple[str, dict[str, Any]]:
    """Return the condition that narrows the audience to the campaign's part of it."""
    if campaign.parts is None:
        return "1", {}
    return "p.id % :parts <= :part", {"part": campaign.part, "parts": campaign.parts}


def _refused(lately: Lately | None) -> str:
    return _REFUSED if lately is not None else "0"


def _round_of(campaign: "Campaign", lately: Lately | None) -> dict[str, int]:
    return {"subject": campaign.subject} if lately is not None else {}


_REFUSED = f"""(SELECT count(*) FROM outbox f JOIN campaign c ON c.id = f.campaign_id
    WHERE f.person_id = p.id AND f.state = 'failed'
    AND c.kind = 'round' AND c.subject = :subject) >= {MOST_FAILURES}"""


def fill_venues(tx: Transaction, campaign: "Campaign", now: int, due_at: int) -> None:
    """Make the rows of the audience's groups and channels, and count those that are gone."""
    wanted, there = _venues(tx, campaign)
    if campaign.state == "stopped":
        ledgers.note(tx, campaign.id, {Outcome(WITHHELD, STOPPED, is_venue=True): len(there)})
    else:
        tx.run_each(
            f"""INSERT INTO outbox (campaign_id, venue_id, chat_id, priority, due_at, kind, made_at)
            SELECT :id, id, chat_id, {BROADCAST}, :due_at, 'campaign', :now
            FROM venue WHERE id = :venue""",
            [{"id": campaign.id, "venue": venue, "due_at": due_at, "now": now} for venue in there],
        )
    gone = len(wanted) - len(there)
    ledgers.note(tx, campaign.id, {Outcome(LEFT_OUT, VENUE_GONE, is_venue=True): gone})
    tx.run("UPDATE campaign SET venues = :many WHERE id = :id", many=len(there), id=campaign.id)


def _venues(tx: Transaction, campaign: "Campaign") -> tuple[list[int], list[int]]:
    """Return the venues that are meant, and those of them that can be posted in."""
    wanted = list(campaign.audience.venues)
    if campaign.repairs is not None:
        rows = tx.all(
            """SELECT venue_id FROM outbox WHERE person_id IS NULL AND campaign_id = :repairs
            AND venue_id IS NOT NULL AND state IN (SELECT value FROM json_each(:outcomes))""",
            repairs=campaign.repairs,
            outcomes=json.dumps(campaign.audience.outcomes),
        )
        wanted = [row[0] for row in rows]
    # A group may have become another unit's since it was chosen: it is posted there no more.
    rows = tx.all(
        """SELECT id FROM venue WHERE gone_at IS NULL
        AND id IN (SELECT value FROM json_each(:wanted))
        AND NOT EXISTS (SELECT 1 FROM announcement a WHERE a.id = :announcement
            AND a.unit <> coalesce(venue.unit, ''))
        ORDER BY id""",
        wanted=json.dumps(wanted),
        announcement=campaign.announcement,
    )
    return wanted, [row[0] for row in rows]
