-- Taking part in one's own way, invitations, import, preferences, privacy. Times are UTC epoch
-- seconds. CHECKs compare with OR, as in 0001.

-- A link that many may use: a poster, a certificate, an evening. Its secret is kept as it is, so
-- that the link can be shown again; the file is encrypted.
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    secret TEXT NOT NULL UNIQUE,
    unit TEXT,
    occasion TEXT NOT NULL,
    field TEXT,
    year INTEGER,
    event_id INTEGER REFERENCES event ON DELETE SET NULL,
    language TEXT NOT NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER,
    closed_at INTEGER,
    opened INTEGER NOT NULL DEFAULT 0,
    registered INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX invitation_event ON invitation (event_id);
CREATE INDEX invitation_maker ON invitation (made_by);

-- Who has opened which link, so that nobody is counted twice; the counts stay when they leave.
CREATE TABLE invitation_opening (
    invitation_id INTEGER NOT NULL REFERENCES invitation ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    opened_at INTEGER NOT NULL,
    registered_at INTEGER,
    PRIMARY KEY (invitation_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_opening_person ON invitation_opening (person_id);

-- Somebody whom a coordinator has entered, or an import brought, and who has not joined yet or
-- joined by their own one-time link. reference is the school's own key for them.
CREATE TABLE invitee (
    id INTEGER PRIMARY KEY,
    secret TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL CHECK (source = 'import' OR source = 'hand'),
    reference TEXT UNIQUE,
    unit TEXT NOT NULL,
    name TEXT NOT NULL,
    field TEXT,
    qualification TEXT,
    graduation_year INTEGER,
    expected_year INTEGER,
    region TEXT,
    language TEXT,
    event_id INTEGER REFERENCES event ON DELETE SET NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    expires_at INTEGER,
    opened_at INTEGER,
    joined_at INTEGER,
    person_id INTEGER REFERENCES person ON DELETE CASCADE
) STRICT;
CREATE INDEX invitee_person ON invitee (person_id);
CREATE INDEX invitee_event ON invitee (event_id);
CREATE INDEX invitee_maker ON invitee (made_by);
CREATE INDEX invitee_made ON invitee (made_at) WHERE person_id IS NULL;

-- A register that a coordinator has sent as a file. Nothing of it counts before 'applying'.
CREATE TABLE register_import (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL DEFAULT 'fetching' CHECK (state = 'fetching' OR state = 'read'
        OR state = 'applying' OR state = 'done' OR state = 'cancelled' OR state = 'failed'),
    file_name TEXT NOT NULL,
    scope TEXT,
    made_by INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    made_at INTEGER NOT NULL,
    ended_at INTEGER,
    columns TEXT,
    applied_to INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    new INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    same INTEGER NOT NULL DEFAULT 0,
    problems INTEGER NOT NULL DEFAULT 0,
    card_message INTEGER,
    card_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX register_import_maker ON register_import (made_by);
CREATE INDEX register_import_going ON register_import (id) WHERE state = 'applying';

CREATE TABLE import_line (
    import_id INTEGER NOT NULL REFERENCES register_import ON DELETE CASCADE,
    line INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state = 'new' OR state = 'change' OR state = 'same'
        OR state = 'problem'),
    given TEXT NOT NULL,
    understood TEXT,
    problems TEXT,
    invitee_id INTEGER REFERENCES invitee ON DELETE CASCADE,
    PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_line_invitee ON import_line (invitee_id);

-- Somebody who waits for a coordinator's approval, where a unit asks for one.
CREATE TABLE application (
    person_id INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    unit TEXT,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state = 'waiting' OR state = 'approved' OR state = 'declined'),
    asked_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES person ON DELETE SET NULL,
    decided_at INTEGER,
    reason TEXT
) STRICT;
CREATE INDEX application_decider ON application (decided_by);
CREATE INDEX application_waiting ON application (unit, asked_at) WHERE state = 'waiting';

-- Questions that the bot asks by itself when their day comes: whether a student has graduated,
-- whether the profile is still right, whether one still wants to be here after a long silence.
CREATE TABLE asking (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'graduated' OR kind = 'still_right' OR kind = 'still_here'),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'asked'),
    due_at INTEGER NOT NULL,
    asked_at INTEGER,
    PRIMARY KEY (person_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX asking_due ON asking (due_at) WHERE state = 'open';
CREATE INDEX asking_asked ON asking (asked_at) WHERE state = 'asked';

-- The words of people's names, casefolded, for coordinators' search.
CREATE TABLE name_word (
    word TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_person ON name_word (person_id);

-- The one-time code by which a person proves to a new Telegram account who they are.
CREATE TABLE account_code (
    person_id INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    code_hash BLOB NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Who did what to whose data: ids only.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor INTEGER,
    action TEXT NOT NULL,
    unit TEXT,
    subject TEXT,
    subject_id INTEGER,
    people INTEGER
) STRICT;
CREATE INDEX audit_at ON audit (at);

-- Which versions of the privacy notice have been told to everyone.
CREATE TABLE notice (
    version TEXT PRIMARY KEY,
    told_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE person ADD COLUMN qualification TEXT;
ALTER TABLE person ADD COLUMN expected_year INTEGER;
ALTER TABLE person ADD COLUMN activity TEXT;
ALTER TABLE person ADD COLUMN confirmed_at INTEGER;
-- What the person wants to hear of, and when. No quiet hours of one's own: the organisation's.
ALTER TABLE person ADD COLUMN wants_events INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN wants_news INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN wants_surveys INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN wants_offers INTEGER NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN paused_until INTEGER;
ALTER TABLE person ADD COLUMN quiet_from INTEGER;
ALTER TABLE person ADD COLUMN quiet_to INTEGER;
ALTER TABLE person ADD COLUMN pace TEXT NOT NULL DEFAULT 'each'
    CHECK (pace = 'each' OR pace = 'weekly');

-- events, news, surveys, offers or notice; a campaign of before has its kind's topic.
ALTER TABLE campaign ADD COLUMN topic TEXT;

-- recipe: JSON of what dispatch makes (a file) or fetches (a file that a person sent).
-- unasked: the person did not ask for it, so it counts in the contact budget.
ALTER TABLE outbox ADD COLUMN recipe TEXT;
ALTER TABLE outbox ADD COLUMN unasked INTEGER NOT NULL DEFAULT 0;

-- How many had answered an event, once the answers themselves have been erased.
ALTER TABLE event ADD COLUMN kept_coming INTEGER;
ALTER TABLE event ADD COLUMN kept_maybe INTEGER;
ALTER TABLE event ADD COLUMN kept_cannot INTEGER;

-- When the next weekly digest is due; and how many of a campaign get it in their digest.
ALTER TABLE person ADD COLUMN digest_at INTEGER;
CREATE INDEX person_digest ON person (digest_at) WHERE digest_at IS NOT NULL;
CREATE INDEX person_unplanned ON person (id) WHERE pace = 'weekly' AND digest_at IS NULL;
ALTER TABLE campaign ADD COLUMN digested INTEGER NOT NULL DEFAULT 0;
-- Whether something has happened since the progress card was last brought up to date.
ALTER TABLE campaign ADD COLUMN card_stale INTEGER NOT NULL DEFAULT 0;

-- Whose names are still to be put into name_word: ids above done_to, up to last. No row: nobody's.
CREATE TABLE name_backlog (done_to INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;
INSERT INTO name_backlog SELECT 0, max(id) FROM person HAVING count(*) > 0;

-- What was read of a register, compressed, a few hundred lines a part, until its lines are staged.
CREATE TABLE import_part (
    import_id INTEGER NOT NULL REFERENCES register_import ON DELETE CASCADE,
    part INTEGER NOT NULL,
    lines BLOB NOT NULL,
    PRIMARY KEY (import_id, part)
) STRICT;
-- Lines about people who have joined already, whose own word counts.
ALTER TABLE register_import ADD COLUMN joined INTEGER NOT NULL DEFAULT 0;

-- Whom words to somebody else tell of: they go unsent when that person is erased.
ALTER TABLE outbox ADD COLUMN about INTEGER REFERENCES person ON DELETE CASCADE;
CREATE INDEX outbox_about ON outbox (about) WHERE about IS NOT NULL;

-- What erasing leaves behind: how much is still to be scrubbed from the file, and the highest id
-- that a person has had, for an id must never come to mean somebody else.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    to_scrub INTEGER NOT NULL DEFAULT 0,
    last_person INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO erasure (id) VALUES (1);
CREATE TRIGGER person_erased AFTER DELETE ON person BEGIN
    UPDATE erasure SET to_scrub = to_scrub + 1, last_person = max(last_person, OLD.id);
END;
CREATE TRIGGER farewell_sent AFTER DELETE ON outbox WHEN OLD.vanishes = 1 AND OLD.chat_id <> 0 BEGIN
    UPDATE erasure SET to_scrub = to_scrub + 1;
END;

-- Who has been silent for long, drafts left long ago, and the rounds whose old free words are
-- still to be erased.
CREATE INDEX person_silent ON person (seen_at) WHERE state = 'member';
CREATE INDEX person_unfinished ON person (seen_at) WHERE state = 'new';
CREATE INDEX form_session_draft ON form_session (touched_at) WHERE form <> 'survey';
ALTER TABLE survey_round ADD COLUMN texts_erased_at INTEGER;

-- Members of before are asked once a year as well, spread over a month.
INSERT INTO asking (person_id, kind, due_at)
SELECT id, 'still_right', joined_at + 31536000 + (id % 30) * 86400 FROM person
WHERE state = 'member' AND joined_at IS NOT NULL;

-- Those entered by hand who have not used their link: it expires, and then they go.
CREATE INDEX invitee_unused ON invitee (expires_at) WHERE source = 'hand' AND person_id IS NULL;
