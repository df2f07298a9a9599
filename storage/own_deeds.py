"""What the database knows of a person's deeds: who looked at them, what they did as coordinator."""

from storage.own_rows import NOT_THEIRS, PROOF, TECHNICAL, Section, of, rest

# What is not told of an announcement to each who had a part in it; what is told there is no matter.
_ANNOUNCED = {
    **rest(NOT_THEIRS, "unit", "topic", "audience", "send_at", "note", "touched_at", "campaign"),
    **rest(NOT_THEIRS, "made_by", "holder", "asked_by", "confirmed_by"),
    **rest(NOT_THEIRS, "confirmed_at"),
}
_ASKED = rest(NOT_THEIRS, "asked_at")

DEEDS = (
    Section(
        "looked_at",
        "audit",
        "subject_id",
        ("at", "action", "unit"),
        "subject = 'person' AND subject_id = :id AND actor IS NOT :id",
        left_out={"actor": NOT_THEIRS, "subject": TECHNICAL, "people": TECHNICAL},
    ),
    Section(
        "done",
        "audit",
        "actor",
        ("at", "action", "unit", "subject", "people"),
        left_out={"subject_id": NOT_THEIRS},
    ),
    Section(
        "made_events",
        "event",
        "made_by",
        ("made_at", "title", "starts_at", "state"),
        left_out={
            **rest(NOT_THEIRS, "place", "description", "capacity", "unit", "audience"),
            **rest(NOT_THEIRS, "published_at", "cancelled_at"),
            **rest(NOT_THEIRS, "kept_coming", "kept_maybe", "kept_cannot"),
            **rest(NOT_THEIRS, "kept_waiting", "kept_guests", "kept_came", "walk_ins"),
            **rest(NOT_THEIRS, "ends_at", "closes_at", "guests", "address", "online", "latitude"),
            **rest(NOT_THEIRS, "longitude", "picture", "programme", "contact", "language"),
            **rest(NOT_THEIRS, "reminders", "told", "tell_at", "changed_at", "publish_at"),
            **rest(NOT_THEIRS, "line_told_for"),
            **rest(TECHNICAL, "uid", "sequence", "edition", "asked_who_came_at"),
        },
    ),
    Section(
        "changed_events",
        "event_change",
        "made_by",
        ("made_at", "item"),
        more={"title": of("title", "event", "event_change.event_id")},
        left_out={
            **rest(NOT_THEIRS, "before", "after"),
            **rest(TECHNICAL, "event_id", "waits"),
        },
    ),
    Section(
        "made_event_messages",
        "event_message",
        "made_by",
        ("made_at", "content", "people"),
        more={"title": of("title", "event", "event_message.event_id")},
        left_out=rest(TECHNICAL, "event_id", "answers"),
    ),
    Section(
        "made_visits",
        "visit",
        "made_by",
        ("made_at", "title", "starts_at", "place", "state"),
        left_out={
            **rest(NOT_THEIRS, "event_id", "unit", "description", "purpose", "fields", "regions"),
            **rest(NOT_THEIRS, "wanted", "wave_size", "wave_seconds", "wave", "next_wave_at"),
            **rest(NOT_THEIRS, "contact", "ended_at", "kept"),
        },
    ),
    Section(
        "added_venues",
        "venue",
        "added_by",
        ("added_at", "title", "kind"),
        left_out=rest(NOT_THEIRS, "chat_id", "unit", "language", "gone_at", "thread_id"),
    ),
    Section(
        "made_rounds",
        "survey_round",
        "made_by",
        ("opens_at", "questionnaire", "closes_at", "mode"),
        left_out={
            **rest(NOT_THEIRS, "version", "snapshot", "unit", "audience", "texts_erased_at"),
            **rest(NOT_THEIRS, "event_id", "series_id", "cohort_year", "months", "closed_early"),
            **rest(NOT_THEIRS, "flow", "publication"),
            **rest(TECHNICAL, "tallied_to", "tallied_at"),
        },
    ),
    Section(
        "made_series",
        "survey_series",
        "made_by",
        ("made_at", "questionnaire", "mode", "state"),
        left_out=rest(NOT_THEIRS, "unit", "months", "audience"),
    ),
    Section(
        "made_polls",
        "poll",
        "made_by",
        ("made_at", "content"),
        left_out=rest(NOT_THEIRS, "unit"),
    ),
    Section(
        "saved_audiences",
        "saved_audience",
        "made_by",
        ("made_at", "name"),
        left_out=rest(NOT_THEIRS, "unit", "audience"),
    ),
    Section(
        "taken_wishes",
        "matter",
        "holder",
        ("changed_at", "unit"),
        more={"standing": "matter.state"},
        left_out={
            "state": "told as standing",
            **rest(NOT_THEIRS, "person_id", "wishes", "made_at", "kind", "content", "nameless"),
            **rest(NOT_THEIRS, "read_at", "outcome"),
            **rest(TECHNICAL, "round_id", "reminded_at", "event_id", "campaign_id"),
        },
    ),
    Section(
        "written_help",
        "matter_note",
        "author",
        ("made_at", "text"),
        "matter_note.author = :id AND from_alumnus = 0",
        left_out={"matter_id": NOT_THEIRS, **rest(TECHNICAL, "from_alumnus", "waiting", "sent")},
    ),
    Section(
        "made_canned",
        "canned_answer",
        "made_by",
        ("made_at", "name", "text", "language"),
        left_out=rest(NOT_THEIRS, "unit"),
    ),
    Section(
        "made_announcements",
        "announcement",
        "made_by",
        ("made_at", "content", "state"),
        left_out=_ANNOUNCED | _ASKED,
    ),
    Section(
        "held_announcements",
        "announcement",
        "holder",
        ("made_at", "state"),
        left_out=_ANNOUNCED | _ASKED | rest(NOT_THEIRS, "content"),
    ),
    Section(
        "asked_announcements",
        "announcement",
        "asked_by",
        ("asked_at", "state"),
        left_out=_ANNOUNCED | rest(NOT_THEIRS, "content", "made_at"),
    ),
    Section(
        "confirmed_announcements",
        "announcement",
        "confirmed_by",
        ("state",),
        more={"decided_at": "announcement.confirmed_at"},
        left_out=_ANNOUNCED
        | _ASKED
        | rest(NOT_THEIRS, "content", "made_at")
        | {"confirmed_at": "told as decided_at"},
    ),
    Section(
        "made_campaigns",
        "campaign",
        "made_by",
        ("made_at", "kind", "content", "state"),
        more={
            "snapshot": """SELECT r.snapshot FROM survey_round r
                WHERE campaign.kind = 'round' AND r.id = campaign.subject"""
        },
        left_out={
            **rest(NOT_THEIRS, "subject", "audience", "filled_to", "total", "sent", "failed"),
            **rest(NOT_THEIRS, "unknown", "withheld", "rejections", "reason", "ended_at"),
            **rest(NOT_THEIRS, "topic", "digested", "part", "parts", "left_out", "venues"),
            **rest(NOT_THEIRS, "repairs", "repair", "resend_of", "paused_at", "resumed_at"),
            **rest(NOT_THEIRS, "reminded_at", "announcement"),
            **rest(TECHNICAL, "at_once", "trial", "filled_at"),
            **rest(TECHNICAL, "card_message", "card_at", "card_done", "card_stale"),
        },
    ),
    Section(
        "made_invitations",
        "invitation",
        "made_by",
        ("made_at", "occasion", "unit"),
        left_out={
            "secret": PROOF,
            **rest(NOT_THEIRS, "field", "year", "event_id", "language", "expires_at", "closed_at"),
            **rest(NOT_THEIRS, "opened", "registered"),
        },
    ),
    Section(
        "made_imports",
        "register_import",
        "made_by",
        ("made_at", "file_name", "total", "state"),
        left_out={
            **rest(NOT_THEIRS, "scope", "ended_at", "columns", "applied_to", "new", "changed"),
            **rest(NOT_THEIRS, "same", "problems", "joined"),
            **rest(TECHNICAL, "card_message", "card_at"),
        },
    ),
    Section(
        "entered",
        "invitee",
        "made_by",
        ("made_at", "unit"),
        left_out={
            "secret": PROOF,
            **rest(NOT_THEIRS, "source", "reference", "name", "field", "qualification"),
            **rest(NOT_THEIRS, "graduation_year", "expected_year", "region", "language"),
            **rest(NOT_THEIRS, "event_id", "changed_at", "expires_at", "opened_at", "joined_at"),
            **rest(NOT_THEIRS, "person_id"),
        },
    ),
    Section(
        "decided",
        "application",
        "decided_by",
        ("decided_at", "state", "unit"),
        left_out=rest(NOT_THEIRS, "person_id", "asked_at", "reason"),
    ),
    Section(
        "given_duties",
        "duty",
        "given_by",
        ("given_at", "unit", "role", "starts_at", "ends_at"),
        left_out={
            **rest(NOT_THEIRS, "person_id", "ended_at", "reminded_at"),
            **rest(TECHNICAL, "begun_told"),
        },
    ),
    Section(
        "made_links",
        "duty_link",
        "made_by",
        (
            *("made_at", "unit", "role", "starts_at", "ends_at", "expires_at", "used_at"),
            "revoked_at",
        ),
        left_out={"secret_hash": PROOF},
    ),
    Section(
        "handed_over",
        "handover",
        "giver",
        ("offered_at", "unit", "state", "decided_at", "moved_at"),
        more={"text": "handover.note"},
        left_out={**rest(NOT_THEIRS, "receiver"), "note": "told as text"},
    ),
    Section(
        "taken_over",
        "handover",
        "receiver",
        ("offered_at", "unit", "state", "decided_at", "moved_at"),
        left_out=rest(NOT_THEIRS, "giver", "note"),
    ),
)
