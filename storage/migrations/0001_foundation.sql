-- Times are UTC epoch seconds. CHECKs compare with OR: SQLite evaluates IN with three values and
-- more several times as slowly, for every row of a million. Texts in JSON columns are what people or coordinators wrote.

CREATE TABLE migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT;

-- A person is here from the moment of pressing Start. 'new' has not finished registering.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    telegram_id INTEGER NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'member')),
    language TEXT NOT NULL,
    name TEXT,
    unit TEXT,
    field TEXT,
    graduation_year INTEGER,
    studying INTEGER NOT NULL DEFAULT 0 CHECK (studying IN (0, 1)),
    region TEXT,
    start_payload TEXT,
    created_at INTEGER NOT NULL,
    joined_at INTEGER,
    seen_at INTEGER NOT NULL,
    unreachable_at INTEGER,
    unreachable_reason TEXT
) STRICT;

-- Exact head counts by every dimension that people are counted by. A count over a million people
-- reads some thousands of cells here instead of a million people; the triggers keep it exact.
CREATE TABLE headcount (
    unit TEXT NOT NULL,
    field TEXT NOT NULL,
    graduation_year INTEGER NOT NULL,
    studying INTEGER NOT NULL,
    region TEXT NOT NULL,
    language TEXT NOT NULL,
    reachable INTEGER NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (unit, field, graduation_year, studying, region, language, reachable)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER person_joins AFTER INSERT ON person WHEN NEW.state = 'member' BEGIN
    INSERT INTO headcount VALUES (
        coalesce(NEW.unit, ''), coalesce(NEW.field, ''), coalesce(NEW.graduation_year, 0),
        NEW.studying, coalesce(NEW.region, ''), NEW.language, NEW.unreachable_at IS NULL, 1)
    ON CONFLICT DO UPDATE SET people = people + 1;
END;

CREATE TRIGGER person_leaves AFTER DELETE ON person WHEN OLD.state = 'member' BEGIN
    UPDATE headcount SET people = people - 1
    WHERE unit = coalesce(OLD.unit, '') AND field = coalesce(OLD.field, '')
      AND graduation_year = coalesce(OLD.graduation_year, 0) AND studying = OLD.studying
      AND region = coalesce(OLD.region, '') AND language = OLD.language
      AND reachable = (OLD.unreachable_at IS NULL);
END;

CREATE TRIGGER person_changes
AFTER UPDATE OF state, unit, field, graduation_year, studying, region, language, unreachable_at
ON person BEGIN
    UPDATE headcount SET people = people - 1
    WHERE OLD.state = 'member'
      AND unit = coalesce(OLD.unit, '') AND field = coalesce(OLD.field, '')
      AND graduation_year = coalesce(OLD.graduation_year, 0) AND studying = OLD.studying
      AND region = coalesce(OLD.region, '') AND language = OLD.language
      AND reachable = (OLD.unreachable_at IS NULL);
    INSERT INTO headcount
    SELECT coalesce(NEW.unit, ''), coalesce(NEW.field, ''), coalesce(NEW.graduation_year, 0),
        NEW.studying, coalesce(NEW.region, ''), NEW.language, NEW.unreachable_at IS NULL, 1
    WHERE NEW.state = 'member'
    ON CONFLICT DO UPDATE SET people = people + 1;
END;

-- Every consent given and withdrawn stays on record: purpose, text version, language, times.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    text_version TEXT NOT NULL,
    language TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT;
CREATE UNIQUE INDEX consent_in_force ON consent (person_id, purpose) WHERE withdrawn_at IS NULL;
CREATE INDEX consent_of_person ON consent (person_id);

-- Who coordinates what. No unit means the whole school. Owners come from the settings.
CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    unit TEXT,
    given_by INTEGER NOT NULL,
    given_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE UNIQUE INDEX duty_in_force ON duty (person_id) WHERE ended_at IS NULL;
CREATE INDEX duty_of_person ON duty (person_id);

-- One-time links that make a coordinator; only the hash of the secret is kept.
CREATE TABLE duty_link (
    id INTEGER PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE,
    unit TEXT,
    made_by INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

-- A form that someone is filling in. What comes next is derived from form_answer, never stored.
CREATE TABLE form_session (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    form TEXT NOT NULL,
    subject INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'done' OR state = 'stopped'),
    focus INTEGER NOT NULL DEFAULT 1 CHECK (focus IN (0, 1)),
    card INTEGER NOT NULL DEFAULT 0,
    begun_at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX form_session_open ON form_session (person_id, form, subject) WHERE state = 'open';
CREATE INDEX form_session_of_person ON form_session (person_id);
CREATE INDEX form_session_subject ON form_session (form, subject, state);

-- reopened: the person went back to it; the old answer stays until a new one is given.
CREATE TABLE form_answer (
    session_id INTEGER NOT NULL REFERENCES form_session ON DELETE CASCADE,
    question TEXT NOT NULL,
    value TEXT NOT NULL,
    reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened IN (0, 1)),
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (session_id, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state = 'draft' OR state = 'published' OR state = 'cancelled'),
    title TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    place TEXT NOT NULL,
    description TEXT,
    capacity INTEGER,
    unit TEXT,
    audience TEXT NOT NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    published_at INTEGER,
    cancelled_at INTEGER
) STRICT;
CREATE INDEX event_coming ON event (starts_at) WHERE state = 'published';
CREATE INDEX event_maker ON event (made_by);

CREATE TABLE rsvp (
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    answer TEXT NOT NULL CHECK (answer = 'coming' OR answer = 'maybe' OR answer = 'cannot'),
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rsvp_of_person ON rsvp (person_id);
CREATE INDEX rsvp_answer ON rsvp (event_id, answer);

-- Work for later is a row with a time and a state; the clock finds it, however late it comes.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('day_before', 'two_hours')),
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'done' OR state = 'dropped'),
    reason TEXT,
    closed_at INTEGER,
    UNIQUE (event_id, kind)
) STRICT;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'open';

-- A questionnaire sent to an audience, with the wording it was sent with.
CREATE TABLE survey_round (
    id INTEGER PRIMARY KEY,
    questionnaire TEXT NOT NULL,
    version INTEGER NOT NULL,
    snapshot TEXT NOT NULL,
    unit TEXT,
    audience TEXT NOT NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    opens_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL
) STRICT;
CREATE INDEX survey_round_maker ON survey_round (made_by);

CREATE TABLE respondent (
    round_id INTEGER NOT NULL REFERENCES survey_round ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'invited'
        CHECK (state = 'invited' OR state = 'started' OR state = 'finished' OR state = 'declined'),
    invited_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER,
    PRIMARY KEY (round_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX respondent_person ON respondent (person_id);
CREATE INDEX respondent_state ON respondent (round_id, state);

-- A message to an audience: an announcement, an event's invitation, a round's invitation.
-- The counters run along with the deliveries: sent + failed + unknown + withheld = total when done.
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind = 'announcement' OR kind = 'event' OR kind = 'round'),
    subject INTEGER NOT NULL DEFAULT 0,
    content TEXT NOT NULL,
    audience TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'filling'
        CHECK (state = 'filling' OR state = 'sending' OR state = 'done' OR state = 'stopped'),
    filled_to INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    unknown INTEGER NOT NULL DEFAULT 0,
    withheld INTEGER NOT NULL DEFAULT 0,
    rejections INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    ended_at INTEGER,
    card_message INTEGER,
    card_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX campaign_running ON campaign (id) WHERE state IN ('filling', 'sending');
CREATE INDEX campaign_stopped ON campaign (id) WHERE state = 'stopped';
CREATE INDEX campaign_maker ON campaign (made_by);

-- Everything that is to be said to Telegram, and what became of it.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER REFERENCES campaign ON DELETE CASCADE,
    person_id INTEGER REFERENCES person ON DELETE CASCADE,
    chat_id INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state = 'pending' OR state = 'sending'
        OR state = 'sent' OR state = 'failed' OR state = 'unknown' OR state = 'cancelled'
        OR state = 'expired'),
    due_at INTEGER NOT NULL,
    expires_at INTEGER,
    kind TEXT NOT NULL CHECK (kind = 'call' OR kind = 'reminder' OR kind = 'campaign'),
    subject INTEGER NOT NULL DEFAULT 0,
    method TEXT,
    content TEXT,
    vanishes INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    doubts INTEGER NOT NULL DEFAULT 0,
    made_at INTEGER NOT NULL,
    claimed_at INTEGER,
    ended_at INTEGER,
    message_id INTEGER,
    reason TEXT
) STRICT;
-- Nobody gets the same campaign twice, whatever happens around it.
CREATE UNIQUE INDEX outbox_once ON outbox (person_id, campaign_id);
CREATE UNIQUE INDEX outbox_reminder ON outbox (subject, person_id) WHERE kind = 'reminder';
CREATE INDEX outbox_waiting ON outbox (priority, due_at, id)
    WHERE state = 'pending' AND campaign_id IS NULL;
CREATE INDEX outbox_campaign ON outbox (campaign_id, due_at, id)
    WHERE state = 'pending' AND campaign_id IS NOT NULL;
CREATE INDEX outbox_chat ON outbox (chat_id) WHERE campaign_id IS NULL;
CREATE INDEX outbox_sending ON outbox (id) WHERE state = 'sending';
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE ended_at IS NOT NULL AND campaign_id IS NULL;

-- Whoever is erased while a message waits for them has it withheld: the counters stay exact.
CREATE TRIGGER outbox_erased AFTER DELETE ON outbox
WHEN OLD.campaign_id IS NOT NULL AND OLD.state IN ('pending', 'sending') BEGIN
    UPDATE campaign SET withheld = withheld + 1 WHERE id = OLD.campaign_id;
END;

-- Updates whose turn has been committed, so that a second handing-over changes nothing.
CREATE TABLE done_update (
    update_id INTEGER PRIMARY KEY,
    done_at INTEGER NOT NULL
) STRICT;

-- Turns that failed, with the update, for the owner to see.
CREATE TABLE failure (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    place TEXT NOT NULL,
    error TEXT NOT NULL,
    trace TEXT NOT NULL,
    given TEXT NOT NULL,
    failed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX failure_of_person ON failure (telegram_id);

-- When each named daily job last ran, so that a missed one is caught up at start.
CREATE TABLE daily_job (
    name TEXT PRIMARY KEY,
    ran_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
