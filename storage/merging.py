"""Merging two people who are one: every row of both stays, except where only one can be true.

The kept row takes the Telegram id of the other one, ``gone``, which is the newer account.
"""

from dataclasses import dataclass

from storage import cards, people, traces
from storage.merging_rules import PAIRED, PLAIN, SENT_WITHOUT_NAME, SETTINGS, SHARED
from storage.people import PROFILE, Person
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Moved:
    """What the merged person has now: answers to events, answered surveys."""

    events: int
    surveys: int


def merge(tx: Transaction, kept: Person, gone: Person, now: int) -> Moved:
    """Make one person of two; their row is ``kept``'s and their Telegram account ``gone``'s.

    What has been withdrawn later than the other account gave it stays withdrawn. Messages that
    wait for the old account are cancelled; announcements and reminders go to the new one. Of two
    answers to an event one stays, so one seat; who waits keeps the better place in line.
    """
    pair = {"kept": kept.id, "gone": gone.id}
    _drop_what_is_settled(tx, gone, pair)
    _settle_consents(tx, pair, now)
    _end_old_duty(tx, pair, now)
    for statement in SHARED:
        tx.run(statement, **pair)
    for table, (same, better) in PAIRED.items():
        _adopt(tx, table, same, better, pair)
    tx.run(SENT_WITHOUT_NAME, kept=kept.id)
    for table, column in PLAIN:
        tx.run(f"UPDATE {table} SET {column} = :kept WHERE {column} = :gone", **pair)
    tx.run(SETTINGS, **pair)
    tx.run("DELETE FROM person WHERE id = :id", id=gone.id)
    _change_person(tx, kept, gone)
    _redirect(tx, kept, gone, now)
    return _moved(tx, kept.id)


def _drop_what_is_settled(tx: Transaction, gone: Person, pair: dict[str, int]) -> None:
    """Drop codes, cards in the old chat, whether one is still here, and a half-filled beginning."""
    tx.run("DELETE FROM account_code WHERE person_id IN (:kept, :gone)", **pair)
    tx.run(  # the buttons of an offer are in the old chat: who is first in line gets a new one
        """UPDATE rsvp SET offered = 0, offered_at = NULL, offered_until = NULL, offer_row = NULL
        WHERE person_id = :kept AND offered_until IS NOT NULL""",
        kept=pair["kept"],
    )
    tx.run(  # nobody hands anything over to themselves
        "DELETE FROM handover WHERE giver IN (:kept, :gone) AND receiver IN (:kept, :gone)", **pair
    )
    tx.run("DELETE FROM asking WHERE kind = 'still_here' AND person_id IN (:kept, :gone)", **pair)
    tx.run("UPDATE form_session SET card = 0 WHERE person_id = :kept", kept=pair["kept"])
    cards.lose(tx, pair["kept"])
    tx.run(
        "UPDATE register_import SET card_message = NULL WHERE made_by = :kept", kept=pair["kept"]
    )
    if not gone.is_member:
        tx.run("DELETE FROM application WHERE person_id = :id AND state <> 'approved'", id=gone.id)
        tx.run(
            "DELETE FROM form_session WHERE person_id = :id AND form = 'registration'", id=gone.id
        )


def _settle_consents(tx: Transaction, pair: dict[str, int], now: int) -> None:
    """Leave one consent in force for a purpose, none where the other account withdrew it later."""
    other = """SELECT 1 FROM consent AS o WHERE o.purpose = consent.purpose
        AND o.person_id IN (:kept, :gone) AND o.person_id <> consent.person_id"""
    close = """UPDATE consent SET withdrawn_at = :now
        WHERE withdrawn_at IS NULL AND person_id IN (:kept, :gone)"""
    tx.run(
        f"""{close} AND EXISTS ({other} AND o.withdrawn_at > consent.given_at)
        AND NOT EXISTS ({other} AND o.withdrawn_at IS NULL)""",
        now=now,
        **pair,
    )
    tx.run(
        f"""{close} AND EXISTS ({other} AND o.withdrawn_at IS NULL
            AND (o.given_at, o.id) > (consent.given_at, consent.id))""",
        now=now,
        **pair,
    )


def _end_old_duty(tx: Transaction, pair: dict[str, int], now: int) -> None:
    """Of two duties in force the newer account's stays; what is still to come stays of both."""
    tx.run(
        """UPDATE duty SET ended_at = :now WHERE person_id = :kept AND ended_at IS NULL
        AND starts_at <= :now AND EXISTS (SELECT 1 FROM duty AS n WHERE n.person_id = :gone
            AND n.ended_at IS NULL AND n.starts_at <= :now
            AND (n.ends_at IS NULL OR n.ends_at > :now))""",
        now=now,
        **pair,
    )


def _adopt(tx: Transaction, table: str, same: str, better: str, pair: dict[str, int]) -> None:
    """Give the kept person the other's rows; of two about the same, one stays."""
    tx.run(
        f"""DELETE FROM {table} AS k WHERE k.person_id = :kept AND EXISTS (
            SELECT 1 FROM {table} AS n WHERE n.person_id = :gone AND {same} AND {better})""",
        **pair,
    )
    tx.run(
        f"""DELETE FROM {table} AS n WHERE n.person_id = :gone AND EXISTS (
            SELECT 1 FROM {table} AS k WHERE k.person_id = :kept AND {same})""",
        **pair,
    )
    tx.run(f"UPDATE {table} SET person_id = :kept WHERE person_id = :gone", **pair)


def _change_person(tx: Transaction, kept: Person, gone: Person) -> None:
    """Give the kept row the new account, and what the newer member has told."""
    tx.run(
        """UPDATE person SET telegram_id = :telegram_id, seen_at = max(seen_at, :seen_at),
            unreachable_at = :unreachable_at, unreachable_reason = NULL, start_payload = NULL
        WHERE id = :id""",
        id=kept.id,
        telegram_id=gone.telegram_id,
        seen_at=gone.seen_at,
        unreachable_at=gone.unreachable_at,
    )
    if gone.is_member:
        _take_profile(tx, kept, gone)


def _take_profile(tx: Transaction, kept: Person, gone: Person) -> None:
    told = {one: getattr(gone, one) for one in PROFILE}
    values = {one: value for one, value in told.items() if value is not None}
    if gone.studying or gone.graduation_year is not None:
        values |= {one: told[one] for one in ("graduation_year", "expected_year", "studying")}
    else:
        values.pop("studying", None)
    if gone.field is not None:
        values["qualification"] = gone.qualification  # of that field, or none
    people.set_profile(tx, kept.id, **values)
    people.set_language(tx, kept.id, gone.language)


def _redirect(tx: Transaction, kept: Person, gone: Person, now: int) -> None:
    """Let nothing more go to the old account, not even what is under way and tried again.

    What failed is kept for whoever mends the bot; of an account that is no more it goes.
    """
    traces.remove_failures(tx, str(kept.telegram_id))
    tx.run(
        """UPDATE outbox SET expires_at = :now
        WHERE chat_id = :old AND state = 'sending' AND campaign_id IS NULL AND kind = 'call'""",
        old=kept.telegram_id,
        now=now,
    )
    tx.run(
        """UPDATE outbox SET state = 'cancelled', reason = 'moved', ended_at = :now,
            content = NULL, recipe = NULL
        WHERE chat_id = :old AND state = 'pending' AND campaign_id IS NULL AND kind = 'call'""",
        old=kept.telegram_id,
        now=now,
    )
    tx.run(
        """UPDATE outbox SET chat_id = :new WHERE person_id = :id AND chat_id = :old
        AND (state = 'pending' OR state = 'sending' AND kind <> 'call')""",
        id=kept.id,
        old=kept.telegram_id,
        new=gone.telegram_id,
    )


def _moved(tx: Transaction, person_id: int) -> Moved:
    events = tx.value("SELECT count(*) FROM rsvp WHERE person_id = :id", id=person_id)
    surveys = tx.value(
        "SELECT count(*) FROM respondent WHERE person_id = :id AND state = 'finished'",
        id=person_id,
    )
    return Moved(int(events), int(surveys))
