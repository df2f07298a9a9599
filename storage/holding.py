"""Keeping back, in a restored copy, what fell due between its making and now.

It was most likely said in the life of the database that was lost, and people remember that. What is
closed here says why: RESTORED. Each function returns how many it has kept back; times are in UTC
epoch seconds.
"""

from collections.abc import Iterable

from storage.steering import GOES_ON
from storage.transaction import Transaction

RESTORED = "restored"
_MENUS = "('setMyCommands', 'deleteMyCommands')"  # nobody is told anything by them
# Rows that were due, and those under way; what was to be tried again is due at every start.
_DUE = f"""campaign_id IS NULL AND coalesce(method, '') NOT IN {_MENUS} AND (state = 'sending'
    OR (state = 'pending' AND (due_at <= :now OR attempts > 0 OR doubts > 0)))"""
# Offers of seats and requests for visits: who seems not to have got one would be told anew, or
# somebody else be asked in their place. They count as perhaps said.
_PERHAPS = """(id, person_id) IN (
    SELECT offer_row, person_id FROM rsvp WHERE offer_row IS NOT NULL
    UNION SELECT asked_row, person_id FROM visit_asked WHERE asked_row IS NOT NULL)"""
_ENDED = "reason = 'restored', ended_at = :now, content = NULL, recipe = NULL"


def messages(tx: Transaction, now: int) -> int:
    """Close what waits in the outbox and is due, but for campaigns; what vanishes is gone."""
    tx.run(f"DELETE FROM outbox WHERE vanishes = 1 AND {_DUE}", now=now)
    perhaps = tx.run(
        f"UPDATE outbox SET state = 'unknown', {_ENDED} WHERE {_DUE} AND {_PERHAPS}", now=now
    )
    rest = tx.run(f"UPDATE outbox SET state = 'cancelled', {_ENDED} WHERE {_DUE}", now=now)
    return perhaps + rest


def newest_message(tx: Transaction) -> int:
    """Return the highest id in the outbox: what has a higher one was added after it."""
    return int(tx.value("SELECT coalesce(max(id), 0) FROM outbox"))


def added_since(tx: Transaction, last: int, now: int) -> int:
    """Close what has been added to the outbox since then, now or for later, but for menus."""
    which = f"id > :last AND campaign_id IS NULL AND method NOT IN {_MENUS}"
    tx.run(f"DELETE FROM outbox WHERE vanishes = 1 AND {which}", last=last)
    return tx.run(
        f"UPDATE outbox SET state = 'cancelled', {_ENDED} WHERE state = 'pending' AND {which}",
        last=last,
        now=now,
    )


def pause_campaigns(tx: Transaction, now: int) -> int:
    """Let every campaign that goes on stand still until a coordinator lets it go on.

    Of those that stood still already, coordinators have been reminded. Return how many went on.
    """
    tx.run(
        f"UPDATE campaign SET reminded_at = :now WHERE paused_at IS NOT NULL AND {GOES_ON}", now=now
    )
    return tx.run(
        f"""UPDATE campaign SET paused_at = :now, reminded_at = NULL
        WHERE paused_at IS NULL AND {GOES_ON}""",
        now=now,
    )


def posts(tx: Transaction) -> int:
    """Forget posts in groups that may be there or not: they can be made anew."""
    return tx.run(
        """DELETE FROM event_post WHERE message_id IS NULL AND post_row IN (
            SELECT id FROM outbox WHERE reason = :reason)""",
        reason=RESTORED,
    )


def imports(tx: Transaction, now: int) -> int:
    """Give up fetching the files of registers: they have to be sent again."""
    return tx.run(
        "UPDATE register_import SET state = 'failed', ended_at = :now WHERE state = 'fetching'",
        now=now,
    )


def reminders(tx: Transaction, now: int) -> int:
    """Drop the reminders of events that were due."""
    return tx.run(
        """UPDATE reminder SET state = 'dropped', reason = :reason, closed_at = :now
        WHERE state = 'open' AND due_at <= :now""",
        reason=RESTORED,
        now=now,
    )


def thanks(tx: Transaction, events: Iterable[int], now: int) -> int:
    """Count those who came to these events as thanked."""
    return tx.run_each(
        """UPDATE rsvp SET thanked_at = :now
        WHERE event_id = :event AND attended = 'came' AND thanked_at IS NULL""",
        [{"event": one, "now": now} for one in events],
    )


def who_came(tx: Transaction, events: Iterable[int], now: int) -> int:
    """Count the organisers of these events as asked who came."""
    return tx.run_each(
        """UPDATE event SET asked_who_came_at = :now
        WHERE id = :event AND asked_who_came_at IS NULL""",
        [{"event": one, "now": now} for one in events],
    )


def publications(tx: Transaction, now: int) -> int:
    """Let events that were to be published by themselves wait for somebody to publish them."""
    return tx.run(
        "UPDATE event SET publish_at = NULL WHERE publish_at <= :now AND state = 'draft'", now=now
    )


def askings(tx: Transaction, now: int, until: int) -> int:
    """Put off what people were to be asked by now."""
    return tx.run(
        "UPDATE asking SET due_at = :until WHERE state = 'open' AND due_at <= :now",
        now=now,
        until=until,
    )


def offers(tx: Transaction, now: int) -> list[tuple[int, int]]:
    """Return whose seats on offer would be told of, or lost, by now: event and person.

    Of those that nobody has been told of it is noted that perhaps they were.
    """
    rows = tx.all(
        """SELECT rsvp.event_id, rsvp.person_id FROM rsvp JOIN event ON event.id = rsvp.event_id
        WHERE offered_until IS NOT NULL AND (offered_until <= :now OR offered_at <= :now)
        AND event.starts_at > :now AND event.state = 'published'
        AND (offered_until <= :now OR NOT EXISTS (SELECT 1 FROM outbox
            WHERE outbox.id = rsvp.offer_row AND outbox.person_id = rsvp.person_id
            AND outbox.state NOT IN ('expired', 'cancelled')))""",
        now=now,
    )
    return [(row[0], row[1]) for row in rows]


def lines(tx: Transaction, since: int, now: int) -> int:
    """Count those in line at events begun ``since`` as told of it; return how many they are."""
    begun = """state = 'published' AND starts_at > :since AND starts_at <= :now
        AND line_told_for IS NOT starts_at"""
    many: int = tx.value(
        f"""SELECT count(*) FROM rsvp WHERE line IS NOT NULL
        AND event_id IN (SELECT id FROM event WHERE {begun})""",
        since=since,
        now=now,
    )
    tx.run(f"UPDATE event SET line_told_for = starts_at WHERE {begun}", since=since, now=now)
    return many


def hold_offer(tx: Transaction, event_id: int, person_id: int, until: int, now: int) -> None:
    """Hold somebody's seats until another moment, as if they had just been told of them."""
    row = tx.insert(
        """INSERT INTO outbox (person_id, chat_id, priority, due_at, kind, state, event_id,
            made_at, ended_at, reason)
        SELECT id, telegram_id, 1, :now, 'call', 'unknown', :event, :now, :now, :reason
        FROM person WHERE id = :person RETURNING id""",
        person=person_id,
        event=event_id,
        reason=RESTORED,
        now=now,
    )
    tx.run(
        """UPDATE rsvp SET offered_at = :now, offered_until = :until, offer_row = :row
        WHERE event_id = :event AND person_id = :person AND offered > 0""",
        event=event_id,
        person=person_id,
        until=until,
        row=row,
        now=now,
    )


def visits(tx: Transaction, now: int) -> int:
    """Let requests for visits ask nobody before a wave's time is over; who was to be, was asked."""
    asked = tx.run(  # by a row that is known no more
        """UPDATE visit_asked SET asked_row = 0 WHERE asked_row IS NULL AND answer = 'asked'
        AND asked_at <= :now
        AND visit_id IN (SELECT id FROM visit WHERE state = 'asking' OR state = 'enough')""",
        now=now,
    )
    waves = tx.run(
        """UPDATE visit SET next_wave_at = :now + wave_seconds
        WHERE state = 'asking' AND next_wave_at <= :now""",
        now=now,
    )
    return asked + waves


def all_thanks(tx: Transaction, now: int) -> int:
    """Count all who came to an event that has begun as thanked, and its organisers as asked."""
    asked = tx.run(
        """UPDATE event SET asked_who_came_at = :now
        WHERE asked_who_came_at IS NULL AND state = 'published' AND starts_at <= :now""",
        now=now,
    )
    return asked + tx.run(
        """UPDATE rsvp SET thanked_at = :now WHERE attended = 'came' AND thanked_at IS NULL
        AND event_id IN (SELECT id FROM event WHERE starts_at <= :now)""",
        now=now,
    )


def all_feedback_reminders(tx: Transaction, now: int) -> int:
    """Count all who were asked for feedback on an event as reminded of it."""
    return tx.run(
        """UPDATE respondent SET reminded_at = :now
        WHERE reminded_at IS NULL AND state IN ('invited', 'started')
        AND round_id IN (SELECT id FROM survey_round WHERE event_id IS NOT NULL)""",
        now=now,
    )


def all_survey_reminders(tx: Transaction, now: int) -> int:
    """Let those whose reminder of a survey was due get none any more."""
    return tx.run("UPDATE respondent SET next_at = NULL WHERE next_at <= :now", now=now)


def all_visits(tx: Transaction, now: int) -> int:
    """Count all who were asked for a visit as told that there are enough, or as reminded of it."""
    thanked = tx.run(
        """UPDATE visit_asked SET answer = 'thanked' WHERE answer = 'asked'
        AND visit_id IN (SELECT id FROM visit WHERE state = 'enough' OR state = 'ended')"""
    )
    return thanked + tx.run(
        """UPDATE visit_asked SET reminded_at = :now WHERE answer = 'yes' AND reminded_at IS NULL
        AND visit_id IN (SELECT id FROM visit WHERE starts_at <= :now + 2 * 86400)""",
        now=now,
    )
