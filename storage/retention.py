"""What has been kept for long enough: found, a chunk at a time, and erased.

Each function takes ``before`` (UTC epoch seconds): what is older goes. It returns how many went.
"""

from storage import erased, matter_lists
from storage.transaction import Transaction

CHUNK = 1000  # rows a transaction: holds the writer for some milliseconds
ERASED = '{"erased": true}'
"""Stands in place of an answer in a person's own words once they are erased: that they answered
still counts."""


def note(tx: Transaction, what: str, many: int, now: int, since: int) -> None:
    """Write into the audit log how many went; one line for all that went ``since`` then."""
    added = tx.run(
        """UPDATE audit SET people = people + :many WHERE id = (SELECT max(id) FROM audit
            WHERE at >= :since AND action = 'retention' AND subject = :what)""",
        what=what,
        many=many,
        since=since,
    )
    if not added:
        tx.run(
            """INSERT INTO audit (at, action, subject, people)
            VALUES (:now, 'retention', :what, :many)""",
            what=what,
            many=many,
            now=now,
        )
    tx.run("UPDATE erasure SET to_scrub = to_scrub + 1")


def keep_sign_up_counts(tx: Transaction, before: int) -> int:
    """Keep as numbers how the sign-ups of an event that began before stand."""
    return tx.run(
        """UPDATE event SET (kept_coming, kept_maybe, kept_cannot, kept_waiting, kept_guests,
            kept_came) = (
            SELECT count(*) FILTER (WHERE answer = 'coming'),
                count(*) FILTER (WHERE answer = 'maybe'),
                count(*) FILTER (WHERE answer = 'cannot'),
                count(*) FILTER (WHERE answer = 'waiting'),
                coalesce(sum(guests) FILTER (WHERE answer = 'coming'), 0),
                count(*) FILTER (WHERE attended = 'came')
            FROM rsvp WHERE rsvp.event_id = event.id)
        WHERE id IN (SELECT id FROM event WHERE starts_at < :before AND kept_coming IS NULL
            AND state <> 'draft' LIMIT 20)""",
        before=before,
    )


def erase_sign_ups(tx: Transaction) -> int:
    """Erase sign-ups that are kept as numbers."""
    return tx.run(
        """DELETE FROM rsvp WHERE (event_id, person_id) IN (
            SELECT r.event_id, r.person_id FROM event CROSS JOIN rsvp r ON r.event_id = event.id
            WHERE kept_coming IS NOT NULL LIMIT :chunk)""",
        chunk=CHUNK,
    )


NOTES = "('event_note', 'checkin_search')"  # forms that tell what people need, or whom one sought
ENDED = "coalesce(e.ends_at, e.starts_at) < :before"


def erase_notes(tx: Transaction, before: int) -> int:
    """Erase the notes to the organisers of events that ended before, and the forms they came by."""
    gone = matter_lists.erase_notes(tx, before, CHUNK)
    gone += tx.run(
        f"""UPDATE rsvp SET note = NULL WHERE note IS NOT NULL AND (event_id, person_id) IN (
            SELECT r.event_id, r.person_id FROM rsvp r CROSS JOIN event e ON e.id = r.event_id
            WHERE r.note IS NOT NULL AND {ENDED} LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )
    return gone + tx.run(
        f"""DELETE FROM form_session WHERE id IN (
            SELECT s.id FROM form_session s JOIN event e ON e.id = s.subject
            WHERE s.form IN {NOTES} AND {ENDED} LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )


def keep_visit_counts(tx: Transaction, before: int) -> int:
    """Keep as numbers who was asked for visits that were before, and what they said."""
    return tx.run(
        """UPDATE visit SET kept = (SELECT json_group_object(answer, people) FROM (
            SELECT answer, count(*) AS people FROM visit_asked a WHERE a.visit_id = visit.id
            GROUP BY answer))
        WHERE id IN (SELECT id FROM visit WHERE starts_at < :before AND kept IS NULL
            AND state <> 'draft' LIMIT 20)""",
        before=before,
    )


def erase_visit_askings(tx: Transaction) -> int:
    """Erase who was asked for visits that are kept as numbers."""
    return tx.run(
        """DELETE FROM visit_asked WHERE (visit_id, person_id) IN (
            SELECT a.visit_id, a.person_id FROM visit v CROSS JOIN visit_asked a
            ON a.visit_id = v.id WHERE v.kept IS NOT NULL LIMIT :chunk)""",
        chunk=CHUNK,
    )


def erase_visit_words(tx: Transaction, before: int) -> int:
    """Erase what was told of visits that were before, and whom to ask; title and place stay."""
    return tx.run(
        """UPDATE visit SET description = NULL, contact = NULL
        WHERE starts_at < :before AND (description IS NOT NULL OR contact IS NOT NULL)""",
        before=before,
    )


def erase_event_messages(tx: Transaction, before: int) -> int:
    """Erase what organisers wrote before then to those who answered."""
    return tx.run("DELETE FROM event_message WHERE made_at < :before", before=before)


def erase_event_changes(tx: Transaction, before: int) -> int:
    """Erase who changed what of events before then."""
    return tx.run("DELETE FROM event_change WHERE made_at < :before", before=before)


def erase_drafts(tx: Transaction, before: int) -> int:
    """Erase forms that were begun and left, and finished ones of coordinators; never answers."""
    return tx.run(
        """DELETE FROM form_session WHERE id IN (SELECT id FROM form_session
            WHERE form <> 'survey' AND touched_at < :before LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )


def erase_messages(tx: Transaction, before: int) -> int:
    """Erase finished rows of the outbox that belong to no campaign."""
    return tx.run(
        """DELETE FROM outbox WHERE id IN (SELECT id FROM outbox
            WHERE ended_at < :before AND ended_at IS NOT NULL AND campaign_id IS NULL
            LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )


def erase_campaign_rows(tx: Transaction, before: int) -> int:
    """Erase who got what of campaigns that ended before; their totals and words stay."""
    return tx.run(
        """DELETE FROM outbox WHERE id IN (SELECT o.id FROM outbox o
            WHERE o.id < :upto AND o.campaign_id IS NOT NULL
            AND o.state NOT IN ('pending', 'sending')
            AND o.campaign_id IN (SELECT id FROM campaign WHERE ended_at < :before)
            LIMIT :chunk)""",
        upto=_first_since(tx, before),
        before=before,
        chunk=CHUNK,
    )


def _first_since(tx: Transaction, moment: int) -> int:
    """Return the id from which on rows of the outbox were made since then: ids grow with time."""
    low, high = 0, int(tx.value("SELECT coalesce(max(id), 0) + 1 FROM outbox"))
    while low < high:
        middle = (low + high) // 2
        row = tx.one(
            "SELECT id, made_at FROM outbox WHERE id >= :id ORDER BY id LIMIT 1", id=middle
        )
        if row is None or row["made_at"] >= moment:
            high = middle
        else:
            low = int(row["id"]) + 1
    return high


def erase_audit(tx: Transaction, before: int) -> int:
    """Erase old lines of the audit log."""
    return tx.run(
        """DELETE FROM audit WHERE id IN (
            SELECT id FROM audit WHERE at < :before LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )


def erase_invitees(tx: Transaction, before: int, now: int) -> int:
    """Erase people who were entered by others and have never joined."""
    return _erase_invitees(
        tx, "made_at < :before AND changed_at < :before AND person_id IS NULL", before, now
    )


def erase_expired(tx: Transaction, before: int, now: int) -> int:
    """Erase people entered by hand whose own link expired before then, unused."""
    return _erase_invitees(
        tx, "source = 'hand' AND person_id IS NULL AND expires_at < :before", before, now
    )


def _erase_invitees(tx: Transaction, which: str, before: int, now: int) -> int:
    rows = tx.all(
        f"""DELETE FROM invitee WHERE id IN (SELECT id FROM invitee WHERE {which} LIMIT :chunk)
        RETURNING secret""",
        before=before,
        chunk=CHUNK,
    )
    erased.note_invitees(tx, (row[0] for row in rows), now)
    return len(rows)


def erase_duties(tx: Transaction, before: int) -> int:
    """Erase duties that ended before then; who gave and who ended them is in the audit log."""
    return tx.run(
        """DELETE FROM duty WHERE id IN (
            SELECT id FROM duty WHERE ended_at < :before LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )


def erase_handover_notes(tx: Transaction, before: int) -> int:
    """Erase what was written about work that was offered before then."""
    return tx.run(
        "UPDATE handover SET note = NULL WHERE note IS NOT NULL AND offered_at < :before",
        before=before,
    )


def erase_handovers(tx: Transaction, before: int) -> int:
    """Erase what is known of work that was offered before then and waits for nothing."""
    return tx.run(
        """DELETE FROM handover WHERE offered_at < :before AND NOT (state = 'offered'
            OR (state = 'accepted' AND moved_at IS NULL))""",
        before=before,
    )


def erase_codes(tx: Transaction, before: int) -> int:
    """Erase one-time codes and coordinators' links that have expired."""
    links = tx.run("DELETE FROM duty_link WHERE expires_at < :before", before=before)
    return links + tx.run("DELETE FROM account_code WHERE expires_at < :before", before=before)


def erase_decisions(tx: Transaction, before: int) -> int:
    """Erase decided applications of those who are members; who was declined is another matter."""
    return tx.run(
        """DELETE FROM application WHERE decided_at < :before AND EXISTS (
            SELECT 1 FROM person p WHERE p.id = application.person_id AND +p.state = 'member')""",
        before=before,
    )
