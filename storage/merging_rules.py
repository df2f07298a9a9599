"""Of two people who are one: what goes over, and of two rows about the same which one stays.

In the SQL, k is the row of the kept person and n that of the newer account.
"""

# What a person has made, or what names them without a conflict, goes over as it is.
PLAIN = (
    ("event", "made_by"),
    ("survey_round", "made_by"),
    ("campaign", "made_by"),
    ("invitation", "made_by"),
    ("invitee", "made_by"),
    ("invitee", "person_id"),
    ("register_import", "made_by"),
    ("application", "decided_by"),
    ("duty", "person_id"),
    ("duty", "given_by"),
    ("duty_link", "made_by"),
    ("handover", "giver"),
    ("handover", "receiver"),
    ("consent", "person_id"),
    ("outbox", "about"),
    ("event_change", "made_by"),
    ("event_message", "made_by"),
    ("venue", "added_by"),
    ("plan", "made_by"),
    ("recurring", "made_by"),
    ("visit", "made_by"),
    ("survey_series", "made_by"),
    ("poll", "made_by"),
    ("saved_audience", "made_by"),
    ("announcement", "made_by"),
    ("announcement", "holder"),
    ("announcement", "asked_by"),
    ("announcement", "confirmed_by"),
    ("free_text", "person_id"),
    ("matter", "person_id"),
    ("matter", "holder"),
    ("matter_note", "author"),
    ("canned_answer", "made_by"),
)
RANK = """CASE {0}.state WHEN 'sent' THEN 4 WHEN 'sending' THEN 3 WHEN 'unknown' THEN 2
    WHEN 'pending' THEN 1 ELSE 0 END"""
# Of two parts in one round, when the first one's is further along, or newer if both go on.
FURTHER = """({1}.state <> 'finished' AND {0}.state <> 'invited' AND ({0}.state = 'finished'
    OR {1}.state = 'invited' OR coalesce({0}.started_at, {0}.invited_at)
        >= coalesce({1}.started_at, {1}.invited_at)))"""
# Where two rows can be about the same thing: when they are, and when the newer account's (n) is
# the one that stays instead of the kept person's (k).
PAIRED = {
    "rsvp": (  # who has a seat keeps it before one who waits; of two who wait the first in line
        "n.event_id = k.event_id",
        """CASE WHEN n.answer = 'coming' AND k.answer = 'waiting' THEN 1
            WHEN n.answer = 'waiting' AND k.answer = 'coming' THEN 0
            WHEN n.answer = 'waiting' AND k.answer = 'waiting'
                THEN n.offered > 0 OR n.line < k.line
            ELSE n.answered_at >= k.answered_at END""",
    ),
    "visit_asked": (
        "n.visit_id = k.visit_id",
        """(n.answer IN ('yes', 'spare', 'no'), coalesce(n.answered_at, n.asked_at))
            >= (k.answer IN ('yes', 'spare', 'no'), coalesce(k.answered_at, k.asked_at))""",
    ),
    "form_session": (  # answers to a round belong to whichever part in it stays
        """n.form = k.form AND n.subject = k.subject AND n.state <> 'stopped'
            AND k.state <> 'stopped' AND (n.subject <> 0 OR (n.state = 'open' AND k.state = 'open'))
        """,
        f"""coalesce(
            (SELECT {FURTHER.format("b", "a")} FROM respondent a JOIN respondent b USING (round_id)
                WHERE n.form = 'survey' AND a.round_id = n.subject
                AND a.person_id = k.person_id AND b.person_id = n.person_id),
            k.state <> 'done' AND (n.state = 'done' OR n.touched_at >= k.touched_at))""",
    ),
    "respondent": ("n.round_id = k.round_id", FURTHER.format("n", "k")),
    "invitation_opening": (
        "n.invitation_id = k.invitation_id",
        "n.registered_at IS NOT NULL AND k.registered_at IS NULL",
    ),
    "asking": ("n.kind = k.kind", "n.due_at > k.due_at"),
    "application": ("1 = 1", "0 = 1"),
    "weekly_summary": ("1 = 1", "0 = 1"),
    "outbox": (
        """(n.campaign_id = k.campaign_id
            OR (n.kind = 'reminder' AND k.kind = 'reminder' AND n.subject = k.subject))""",
        f"{RANK.format('n')} >= {RANK.format('k')}",
    ),
}
# What is true of both rows about one event, or one round, whichever of them stays.
SHARED = (
    """UPDATE rsvp AS k SET note = coalesce(k.note, o.note),
        attended = CASE WHEN 'came' IN (k.attended, o.attended) THEN 'came'
            ELSE coalesce(k.attended, o.attended) END,
        attended_at = coalesce(k.attended_at, o.attended_at),
        thanked_at = coalesce(k.thanked_at, o.thanked_at)
    FROM rsvp AS o WHERE o.event_id = k.event_id AND o.person_id <> k.person_id
        AND k.person_id IN (:kept, :gone) AND o.person_id IN (:kept, :gone)""",
    """UPDATE outbox AS k SET tapped = k.tapped | o.tapped FROM outbox AS o
    WHERE o.campaign_id = k.campaign_id AND o.person_id <> k.person_id
        AND k.person_id IN (:kept, :gone) AND o.person_id IN (:kept, :gone)""",
    # Reminders grow no more and no earlier; a day that was wished for holds. An own last moment
    # that is not set is the round's, and so the later one.
    """UPDATE respondent AS k SET reminded_at = coalesce(k.reminded_at, o.reminded_at),
        opened_at = coalesce(min(k.opened_at, o.opened_at), k.opened_at, o.opened_at),
        reminders = max(k.reminders, o.reminders),
        wished = max(k.wished, o.wished),
        next_at = CASE
            WHEN 'finished' IN (k.state, o.state) OR 'declined' IN (k.state, o.state) THEN NULL
            WHEN k.wished THEN k.next_at WHEN o.wished THEN o.next_at
            ELSE max(k.next_at, o.next_at) END,
        closes_at = max(k.closes_at, o.closes_at)
    FROM respondent AS o WHERE o.round_id = k.round_id AND o.person_id <> k.person_id
        AND k.person_id IN (:kept, :gone) AND o.person_id IN (:kept, :gone)""",
)
# Of two settings the quieter one stays: nobody hears more than they have asked for.
SETTINGS = """UPDATE person AS k SET wants_events = min(k.wants_events, n.wants_events),
        wants_news = min(k.wants_news, n.wants_news),
        wants_surveys = min(k.wants_surveys, n.wants_surveys),
        wants_offers = min(k.wants_offers, n.wants_offers),
        paused_until = max(coalesce(k.paused_until, n.paused_until),
            coalesce(n.paused_until, k.paused_until)),
        quiet_from = coalesce(n.quiet_from, k.quiet_from),
        quiet_to = coalesce(n.quiet_to, k.quiet_to),
        pace = CASE WHEN 'weekly' IN (k.pace, n.pace) THEN 'weekly' ELSE k.pace END,
        digest_at = coalesce(k.digest_at, n.digest_at),
        confirmed_at = max(coalesce(k.confirmed_at, n.confirmed_at),
            coalesce(n.confirmed_at, k.confirmed_at)),
        last_asked_at = max(coalesce(k.last_asked_at, n.last_asked_at),
            coalesce(n.last_asked_at, k.last_asked_at)),
        joined_at = min(k.joined_at, n.joined_at)
    FROM person AS n WHERE k.id = :kept AND n.id = :gone AND n.state = 'member'"""


# What was begun in an anonymous round goes where the other account has sent its answers: nobody
# can tell which of them are this person's.
SENT_WITHOUT_NAME = """DELETE FROM form_session WHERE person_id = :kept AND form = 'survey'
    AND subject IN (SELECT r.round_id FROM respondent r JOIN survey_round s ON s.id = r.round_id
        WHERE r.person_id = :kept AND r.state = 'finished' AND s.mode = 'anonymous')"""
