"""What the database knows of a person's deeds: who looked at them, what they did as coordinator."""

from storage.own_rows import NOT_THEIRS, PROOF, TECHNICAL, Section, of, rest

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
        left_out=rest(NOT_THEIRS, "chat_id", "unit", "language", "gone_at"),
    ),
    Section(
        "made_rounds",
        "survey_round",
        "made_by",
        ("opens_at", "questionnaire", "closes_at"),
        left_out=rest(
            NOT_THEIRS, "version", "snapshot", "unit", "audience", "texts_erased_at", "event_id"
        ),
    ),
    Section(
        "made_campaigns",
        "campaign",
        "made_by",
        ("made_at", "kind", "content", "state"),
        left_out={
            **rest(NOT_THEIRS, "subject", "audience", "filled_to", "total", "sent", "failed"),
            **rest(NOT_THEIRS, "unknown", "withheld", "rejections", "reason", "ended_at"),
            **rest(NOT_THEIRS, "topic", "digested"),
            **rest(TECHNICAL, "card_message", "card_at", "card_stale"),
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
        ("given_at", "unit"),
        left_out=rest(NOT_THEIRS, "person_id", "ended_at"),
    ),
    Section(
        "made_links",
        "duty_link",
        "made_by",
        ("made_at", "unit", "expires_at", "used_at"),
        left_out={"secret_hash": PROOF},
    ),
)
