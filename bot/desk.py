"""The desk of dispatch: one transaction that writes down results and claims what comes next."""

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from bot.books import Books, Rooms, Taken
from bot.chats import Lose, keep_chats, lose_quietly
from bot.lanes import Entry
from bot.pacing import makes_message
from bot.troubles import describe, report
from bot.verdicts import later
from handlers.calls import Call, Later, Progress, Render, Withheld
from storage import campaigns, deliveries, outbox, repairs, updates, withholding
from storage.deliveries import Again, Claim, Ending
from storage.ledgers import STATES, Outcome
from storage.outbox import BROADCAST, REMINDER, REPLY
from storage.transaction import Transaction

log = logging.getLogger(__name__)

MOST_REJECTIONS = 3  # the fault is in the message: everyone else would be refused it as well
SHARE_OF_REJECTIONS = 0.001  # of those sent: so many among many are no fault of the message
_WITHOUT_CHAT = ("setMy", "deleteMy", "answer", "getFile")


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes down and claims; ``render`` makes words, ``progress`` hears of campaigns.

    ``is_paid``: campaigns are sent as paid broadcasts, which Telegram demands above 30 a second.
    ``lose`` hears of groups and channels where nothing can be posted any more.
    """

    render: Render
    progress: Progress
    is_paid: bool = False
    lose: Lose = lose_quietly

    def turnover(self, tx: Transaction, books: Books, rooms: Rooms, now: int) -> Taken:
        """Write down the books and claim up to ``rooms`` due rows, each made into a call."""
        keep_chats(tx, books, self.lose, now)
        endings = deliveries.end(tx, books.endings, now)
        deliveries.again(tx, books.again)
        for ending in books.rejected:
            _keep_rejection(tx, ending, now)
        counted = _count(tx, endings, books.rejected, now)
        going = campaigns.running(tx)
        claims = _claim(tx, going, rooms, now)
        entries, withheld, put_off = self._made(tx, claims, now)
        faults = [one for one in withheld if one.state == "failed"]  # what could not be made
        counted |= _count(tx, withheld, faults, now)
        idle = {one.id for one in going if one.is_filled} - {claim.campaign_id for claim in claims}
        # One whose last receivers have been erased has nobody left whose outcome would end it.
        counted |= {one for one in idle - counted if campaigns.settle(tx, one, now)}
        for campaign_id in (*counted, *(put_off - counted)):
            self.tell(tx, campaign_id, now)
        return Taken(
            entries,
            outbox.next_dues(tx),
            to_fill=bool(campaigns.unfilled(tx)) or withholding.any_to_withhold(tx),
            changed=bool(counted),
            going=frozenset(one.id for one in going if not one.is_paused),
        )

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
        try:
            if claim.kind == "call" and not claim.unasked:
                return self._ready(tx, claim)
            made = self.render(tx, claim, now)  # it only reads, so there is nothing to undo
        except Exception as error:  # noqa: BLE001 - one delivery's edge: the others go on
            _keep_fault(tx, claim, error, now)
            return Ending(claim, "failed", f"cannot be made: {type(error).__name__}")
        if isinstance(made, Withheld):
            return Ending(claim, made.state, made.reason)
        if isinstance(made, Later):
            return later(claim, max(made.due_at, now + 1))
        return self._entry(claim, made)

    def _ready(self, tx: Transaction, claim: Claim) -> Entry | Ending:
        """Return a call that needs no words; what follows a message goes only if that one stays."""
        if claim.follows is not None and repairs.is_repaired(tx, claim.follows):
            return Ending(claim, "cancelled", "repaired")
        return self._entry(claim, Call(claim.method or "", orjson.loads(claim.content or "{}")))

    def _entry(self, claim: Claim, call: Call) -> Entry:
        params = dict(call.params)
        is_broadcast = claim.campaign_id is not None or claim.follows is not None
        if self.is_paid and is_broadcast and makes_message(call.method):
            params["allow_paid_broadcast"] = True
        if not call.method.startswith(_WITHOUT_CHAT):
            params["chat_id"] = claim.chat_id
        after = call.after
        next_one = None if after is None else (after.method, orjson.dumps(after.params).decode())
        return Entry(claim, call.method, params, next_one)

    def tell(self, tx: Transaction, campaign_id: int, now: int) -> None:
        """Let the progress card follow; its failure undoes nothing else."""
        try:
            with tx.savepoint():
                self.progress(tx, campaign_id, now)
        except Exception as error:  # noqa: BLE001 - a delivery's edge: outcomes must be kept
            report(log, f"progress of campaign {campaign_id}", error)


def _claim(
    tx: Transaction, going: Sequence[campaigns.Running], rooms: Rooms, now: int
) -> list[Claim]:
    claims = deliveries.claim_waiting(tx, REPLY, now, rooms[REPLY])
    claims += deliveries.claim_waiting(tx, REMINDER, now, rooms[REMINDER] - len(claims))
    for campaign in going:
        left = rooms[BROADCAST] - len(claims)
        if campaign.room is not None:
            left = min(left, campaign.room)
        claims += deliveries.claim_campaign(tx, campaign.id, now, left)
    return claims


def _count(
    tx: Transaction, endings: Sequence[Ending], rejected: Sequence[Ending], now: int
) -> set[int]:
    """Enter endings in the accounts of their campaigns and return which campaigns those are.

    A campaign ends with its last delivery, or once its content has been refused too often.
    """
    counted: dict[int, Counter[Outcome]] = {}
    for one in endings:
        if one.claim.campaign_id is not None:
            counted.setdefault(one.claim.campaign_id, Counter())[_outcome(one)] += 1
    # What one group does not take, others may: only what people are refused is the message's fault.
    faults = Counter(one.claim.campaign_id for one in rejected if one.claim.person_id is not None)
    for campaign_id, outcomes in counted.items():
        campaigns.count(tx, campaign_id, outcomes, faults[campaign_id])
        if faults[campaign_id]:
            _stop_if_hopeless(tx, campaign_id, rejected, now)
        campaigns.settle(tx, campaign_id, now)
    return set(counted)


def _outcome(ending: Ending) -> Outcome:
    outcome = STATES.get(ending.state, ending.state)
    return Outcome(outcome, ending.reason or "", is_venue=ending.claim.person_id is None)


def _stop_if_hopeless(
    tx: Transaction, campaign_id: int, rejected: Sequence[Ending], now: int
) -> None:
    """Stop a campaign that Telegram refuses for what it says, not for whom it is said to."""
    campaign = campaigns.by_id(tx, campaign_id)
    if campaign is None:
        return
    most = max(MOST_REJECTIONS, int(campaign.sent * SHARE_OF_REJECTIONS))
    if campaign.rejections >= most:
        reasons = [one.reason for one in rejected if one.claim.campaign_id == campaign_id]
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
