"""The desk of dispatch: one transaction that writes down results and claims what comes next."""

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from bot.books import Books, Rooms, Taken
from bot.lanes import Entry
from bot.troubles import describe, report
from bot.verdicts import later
from handlers.calls import Later, Progress, Render, Withheld
from storage import campaigns, deliveries, outbox, people, updates
from storage.deliveries import DIGEST, Again, Claim, Ending
from storage.outbox import BROADCAST, REMINDER, REPLY
from storage.transaction import Transaction

log = logging.getLogger(__name__)

MOST_REJECTIONS = 3  # the fault is in the message: everyone else would be refused it as well
_WITHOUT_CHAT = ("setMy", "deleteMy", "answer", "getFile")
_COUNTED_AS = {"cancelled": "withheld", "expired": "withheld"}


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes down and claims; ``render`` makes words, ``progress`` hears of campaigns.

    ``is_paid``: campaigns are sent as paid broadcasts, which Telegram demands above 30 a second.
    """

    render: Render
    progress: Progress
    is_paid: bool = False

    def turnover(self, tx: Transaction, books: Books, rooms: Rooms, now: int) -> Taken:
        """Write down the books and claim up to ``rooms`` due rows, each made into a call."""
        endings = list(deliveries.end(tx, books.endings, now))
        deliveries.again(tx, books.again)
        for chat, reason in books.unreachable.items():
            people.unreachable(tx, chat, reason, now)
        for ending in books.rejected:
            _keep_rejection(tx, ending, now)
        going = campaigns.running(tx)
        claims = _claim(tx, going, rooms, now)
        entries, withheld, put_off = self._made(tx, claims, now)
        endings += withheld
        idle = {one.id for one in going if one.is_filled} - {claim.campaign_id for claim in claims}
        changed = self._tally(tx, endings, books.rejected, idle, now)
        for campaign_id in put_off:
            self.tell(tx, campaign_id, now)
        to_fill = any(not one.is_filled for one in going) or campaigns.any_to_withhold(tx)
        return Taken(entries, outbox.next_dues(tx), to_fill, changed)

    def _made(
        self, tx: Transaction, claims: Sequence[Claim], now: int
    ) -> tuple[list[Entry], list[Ending], set[int]]:
        """Make each claim's words or put it back; the campaigns of those that wait come last.

        The last claims are decided first, and each at once: of two messages of which a person may
        get one, the other waits or ends as soon as it is decided, and the first one goes.
        """
        entries: list[Entry] = []
        withheld: list[Ending] = []
        put_off: set[int] = set()
        for claim in reversed(claims):
            made = self._make(tx, claim, now)
            if isinstance(made, Again):
                deliveries.again(tx, [made])
                put_off |= {claim.campaign_id} if claim.campaign_id is not None else set()
            elif isinstance(made, Ending):
                withheld += deliveries.end(tx, [made], now)
            else:
                entries.append(made)
        return entries[::-1], withheld[::-1], put_off

    def _make(self, tx: Transaction, claim: Claim, now: int) -> Entry | Ending | Again:
        if claim.expires_at is not None and claim.expires_at <= now:
            return Ending(claim, "expired", "too late")
        if claim.kind == "call" and not claim.unasked:
            return _entry(claim, claim.method or "", orjson.loads(claim.content or "{}"))
        try:
            made = self.render(tx, claim, now)  # it only reads, so there is nothing to undo
        except Exception as error:  # noqa: BLE001 - one delivery's edge: the others go on
            _keep_fault(tx, claim, error, now)
            return Ending(claim, "failed", f"cannot be made: {type(error).__name__}")
        if isinstance(made, Withheld):
            return Ending(claim, made.state, made.reason)
        if isinstance(made, Later):
            return later(claim, max(made.due_at, now + 1))
        params = dict(made.params)
        if self.is_paid and claim.campaign_id is not None:
            params["allow_paid_broadcast"] = True
        return _entry(claim, made.method, params)

    def _tally(
        self,
        tx: Transaction,
        endings: Sequence[Ending],
        rejected: Sequence[Ending],
        idle: set[int],
        now: int,
    ) -> bool:
        tallies: dict[int, Counter[str]] = {}
        for claim, state, reason, _ in endings:
            if claim.campaign_id is not None:
                tally = tallies.setdefault(claim.campaign_id, Counter())
                tally[_COUNTED_AS.get(state, state)] += 1
                tally["digested"] += reason == DIGEST
        faults = Counter(ending.claim.campaign_id for ending in rejected)
        for campaign_id, tally in tallies.items():
            campaigns.count(tx, campaign_id, tally, faults[campaign_id])
            if faults[campaign_id]:
                _stop_if_hopeless(tx, campaign_id, rejected, now)
            campaigns.settle(tx, campaign_id, now)
        # One whose last receivers have been erased has nobody left whose outcome would end it.
        settled = {one for one in idle - set(tallies) if campaigns.settle(tx, one, now)}
        for campaign_id in (*tallies, *settled):
            self.tell(tx, campaign_id, now)
        return bool(tallies or settled)

    def tell(self, tx: Transaction, campaign_id: int, now: int) -> None:
        """Let the progress card follow; its failure undoes nothing else."""
        try:
            with tx.savepoint():
                self.progress(tx, campaign_id, now)
        except Exception as error:  # noqa: BLE001 - a delivery's edge: outcomes must be kept
            report(log, f"progress of campaign {campaign_id}", error)


def _entry(claim: Claim, method: str, params: dict[str, object]) -> Entry:
    if not method.startswith(_WITHOUT_CHAT):
        params["chat_id"] = claim.chat_id
    return Entry(claim, method, params)


def _claim(
    tx: Transaction, going: Sequence[campaigns.Running], rooms: Rooms, now: int
) -> list[Claim]:
    claims = deliveries.claim_waiting(tx, REPLY, now, rooms[REPLY])
    claims += deliveries.claim_waiting(tx, REMINDER, now, rooms[REMINDER] - len(claims))
    for campaign in going:
        left = rooms[BROADCAST] - len(claims)
        claims += deliveries.claim_campaign(tx, campaign.id, now, left)
    return claims


def _stop_if_hopeless(
    tx: Transaction, campaign_id: int, rejected: Sequence[Ending], now: int
) -> None:
    campaign = campaigns.by_id(tx, campaign_id)
    if campaign is None or campaign.rejections < MOST_REJECTIONS:
        return
    reasons = [ending.reason for ending in rejected if ending.claim.campaign_id == campaign_id]
    campaigns.stop(tx, campaign_id, reasons[-1] or "rejected", now)


def _keep_rejection(tx: Transaction, ending: Ending, now: int) -> None:
    claim = ending.claim
    if claim.priority == REPLY:
        _keep_failure(tx, claim, claim.method or claim.kind, ending.reason or "rejected", "", now)


def _keep_fault(tx: Transaction, claim: Claim, error: Exception, now: int) -> None:
    report(log, f"delivery {claim.id} cannot be made", error)
    _keep_failure(tx, claim, claim.kind, type(error).__name__, describe(error), now)


def _keep_failure(
    tx: Transaction, claim: Claim, what: str, error: str, trace: str, now: int
) -> None:
    given = orjson.dumps({"outbox": claim.id, "what": what, "subject": claim.subject}).decode()
    updates.keep_failure(
        tx,
        update_id=None,
        telegram_id=claim.chat_id if claim.chat_id > 0 else None,
        place="dispatch",
        error=error,
        trace=trace,
        given=given,
        now=now,
    )
