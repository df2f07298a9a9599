"""What a restore must not undo, whatever is sent and what is kept back.

In the time between the copy and now people have come back, answered, withdrawn, used links, lost
duties. Times are in UTC epoch seconds.
"""

from collections.abc import Iterable
from typing import NamedTuple

from storage import erased, people, traces
from storage.askings import STILL_HERE
from storage.erased import Erasure, account_mark, invitee_mark, keep, listed, row_mark, secret
from storage.transaction import Transaction

CHUNK = 5000  # people looked through at a time


class Gone(NamedTuple):
    """How many have been erased anew."""

    people: int
    invitees: int


def erase_again(
    tx: Transaction, in_list: Iterable[Erasure], others: Iterable[Erasure], now: int
) -> Gone:
    """Erase whoever was erased after this copy was made, and has not come back since then.

    They are noted in this database as well, so that its own copies know of them; those that are not
    ``in_list`` are still to be listed. What it has noted by itself was done before it was copied.
    """
    listed_already, settled = list(in_list), set(erased.every(tx))
    every = sorted({*listed_already, *others} - settled, key=lambda one: one.at)
    known = {one.mark: one.at for one in every}
    keep(tx, every)
    listed(tx, listed_already, now)
    gone = _people(tx, known)
    for telegram_id, at in gone:
        person = people.by_telegram(tx, telegram_id)
        if person is not None:
            people.erase(tx, person, at)
    return Gone(len(gone), _invitees(tx, known))


def _people(tx: Transaction, known: dict[str, int]) -> list[tuple[int, int]]:
    """Return the accounts of whoever is to be erased, and when they were."""
    key, found, after = secret(tx), list[tuple[int, int]](), 0
    while known and (
        rows := tx.all(
            """SELECT id, telegram_id, created_at, seen_at FROM person WHERE id > :after
            ORDER BY id LIMIT :chunk""",
            after=after,
            chunk=CHUNK,
        )
    ):
        for number, telegram_id, created_at, seen_at in map(tuple, rows):
            at = known.get(row_mark(key, number, created_at))
            account = known.get(account_mark(key, telegram_id))
            if at is None and account is not None and seen_at <= account:
                at = account  # that account has not been seen since then
            if at is not None:
                found.append((telegram_id, at))
        after = rows[-1][0]
    return found


def _invitees(tx: Transaction, known: dict[str, int]) -> int:
    key = secret(tx)
    rows = tx.all("SELECT id, secret, name FROM invitee") if known else []
    gone = [(row[0], row[2]) for row in rows if invitee_mark(key, row[1]) in known]
    for number, name in gone:
        tx.run("DELETE FROM invitee WHERE id = :id", id=number)
        traces.remove_lines(tx, name)
    return len(gone)


def end_one_time_links(tx: Transaction, now: int) -> int:
    """Let no one-time link or code work any more: it may have been used or revoked since."""
    links = tx.run(
        """UPDATE duty_link SET revoked_at = :now
        WHERE used_at IS NULL AND revoked_at IS NULL AND expires_at > :now""",
        now=now,
    )
    return links + tx.run("DELETE FROM account_code")


def ask_again(tx: Transaction, until: int) -> int:
    """Let whoever was asked whether they stay be asked anew: an answer may have been lost."""
    return tx.run(
        """UPDATE asking SET state = 'open', due_at = :until, asked_at = NULL
        WHERE kind = :kind AND state = 'asked'""",
        kind=STILL_HERE,
        until=until,
    )


def reach_again(tx: Transaction, silent: int) -> int:
    """Let members who were last seen before then and could not be reached be tried once more.

    They would be erased unasked, but may have come back in the time that was lost.
    """
    return tx.run(
        """UPDATE person SET unreachable_at = NULL, unreachable_reason = NULL
        WHERE state = 'member' AND unreachable_at IS NOT NULL AND seen_at < :silent""",
        silent=silent,
    )


class Withdrawn(NamedTuple):
    """A consent that a Telegram account withdrew, and when."""

    telegram_id: int
    purpose: str
    at: int


class TurnedOff(NamedTuple):
    """What a Telegram account wants no messages about: 0 for each topic turned off; its pause."""

    telegram_id: int
    events: int
    news: int
    surveys: int
    offers: int
    paused_until: int | None


class Ended(NamedTuple):
    """A duty, by its holder and its beginning, and when it ended."""

    telegram_id: int
    starts_at: int
    at: int


def withdrawals(tx: Transaction) -> list[Withdrawn]:
    """Return which consents have been withdrawn and not given again."""
    rows = tx.all(
        """SELECT p.telegram_id, c.purpose, max(c.withdrawn_at) FROM consent c
        JOIN person p ON p.id = c.person_id GROUP BY 1, 2 HAVING count(*) = count(withdrawn_at)"""
    )
    return [Withdrawn(*row) for row in rows]


def withdraw_again(tx: Transaction, withdrawn: Iterable[Withdrawn]) -> int:
    """Withdraw consents that were given before they were withdrawn; return how many."""
    return tx.run_each(
        """UPDATE consent SET withdrawn_at = :at WHERE withdrawn_at IS NULL AND given_at <= :at
        AND purpose = :purpose AND person_id = (
            SELECT id FROM person WHERE telegram_id = :telegram_id)""",
        [one._asdict() for one in withdrawn],
    )


def turned_off(tx: Transaction) -> list[TurnedOff]:
    """Return who has turned topics off, or paused messages, and which."""
    rows = tx.all(
        """SELECT telegram_id, wants_events, wants_news, wants_surveys, wants_offers, paused_until
        FROM person WHERE paused_until IS NOT NULL
            OR wants_events + wants_news + wants_surveys + wants_offers < 4"""
    )
    return [TurnedOff(*row) for row in rows]


def turn_off_again(tx: Transaction, turned: Iterable[TurnedOff]) -> int:
    """Turn topics off, and pause messages, for whom they are not; return for how many people."""
    return tx.run_each(
        """UPDATE person SET wants_events = min(wants_events, :events),
            wants_news = min(wants_news, :news), wants_surveys = min(wants_surveys, :surveys),
            wants_offers = min(wants_offers, :offers),
            paused_until = coalesce(:paused_until, paused_until)
        WHERE telegram_id = :telegram_id AND (wants_events > :events OR wants_news > :news
            OR wants_surveys > :surveys OR wants_offers > :offers
            OR coalesce(paused_until, 0) < coalesce(:paused_until, 0))""",
        [one._asdict() for one in turned],
    )


def ended_duties(tx: Transaction) -> list[Ended]:
    """Return the duties that have ended."""
    rows = tx.all(
        """SELECT p.telegram_id, d.starts_at, d.ended_at FROM duty d
        JOIN person p ON p.id = d.person_id WHERE d.ended_at IS NOT NULL"""
    )
    return [Ended(*row) for row in rows]


def end_duties_again(tx: Transaction, ended: Iterable[Ended]) -> int:
    """End duties that are known to have ended; return how many."""
    return tx.run_each(
        """UPDATE duty SET ended_at = :at, begun_told = 1 WHERE ended_at IS NULL
        AND starts_at = :starts_at AND person_id = (
            SELECT id FROM person WHERE telegram_id = :telegram_id)""",
        [one._asdict() for one in ended],
    )
