-- Events from the first idea to "thank you for coming": all that an event tells, seats and the
-- waiting list, reminders of one's own, the day itself, and asking alumni to come and speak.
-- Times are UTC epoch seconds. CHECKs compare with OR, as in 0001.

-- uid and sequence are those of the calendar file (RFC 5545). edition grows with every change, told
-- is JSON of time and place as people were last told them, tell_at when they are told by themselves.
ALTER TABLE event ADD COLUMN ends_at INTEGER;
ALTER TABLE event ADD COLUMN closes_at INTEGER;
ALTER TABLE event ADD COLUMN guests INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN address TEXT;
ALTER TABLE event ADD COLUMN online TEXT;
ALTER TABLE event ADD COLUMN latitude REAL;
ALTER TABLE event ADD COLUMN longitude REAL;
ALTER TABLE event ADD COLUMN picture TEXT;
ALTER TABLE event ADD COLUMN programme TEXT;
ALTER TABLE event ADD COLUMN contact TEXT;
ALTER TABLE event ADD COLUMN language TEXT;
ALTER TABLE event ADD COLUMN reminders TEXT NOT NULL DEFAULT 'week,day_before,two_hours';
ALTER TABLE event ADD COLUMN uid TEXT;
ALTER TABLE event ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;
ALTER TABLE event ADD COLUMN told TEXT;
ALTER TABLE event ADD COLUMN tell_at INTEGER;
ALTER TABLE event ADD COLUMN changed_at INTEGER;
ALTER TABLE event ADD COLUMN publish_at INTEGER;
ALTER TABLE event ADD COLUMN walk_ins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN asked_who_came_at INTEGER;
ALTER TABLE event ADD COLUMN kept_waiting INTEGER;
ALTER TABLE event ADD COLUMN kept_guests INTEGER;
ALTER TABLE event ADD COLUMN kept_came INTEGER;
UPDATE event SET uid = lower(hex(randomblob(16)));
CREATE INDEX event_to_publish ON event (publish_at) WHERE publish_at IS NOT NULL;
CREATE INDEX event_to_tell ON event (tell_at) WHERE tell_at IS NOT NULL;

-- Title and description in a further language; what is not here is said in the event's own words.
CREATE TABLE event_text (
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT,
    PRIMARY KEY (event_id, language)
) STRICT, WITHOUT ROWID;

-- Who changed what of an event, so that two who edit it at once hear of each other.
CREATE TABLE event_change (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    item TEXT NOT NULL,
    before TEXT,
    after TEXT,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX event_change_of ON event_change (event_id, id);
CREATE INDEX event_change_maker ON event_change (made_by);

-- Answers are made anew with all that belongs to one: guests, a note for the organiser, the place in
-- line (line; the lowest is next), the seats on offer until a moment, the day itself. Seats are taken
-- by who comes (1 + guests) and by what is on offer (offered). Who is next in line and has seats on
-- offer is still 'waiting'.
CREATE TABLE answered (
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    answer TEXT NOT NULL CHECK (answer = 'coming' OR answer = 'maybe' OR answer = 'cannot'
        OR answer = 'waiting'),
    answered_at INTEGER NOT NULL,
    guests INTEGER NOT NULL DEFAULT 0 CHECK (guests >= 0),
    note TEXT,
    remind TEXT NOT NULL DEFAULT 'all' CHECK (remind = 'all' OR remind = 'day' OR remind = 'none'),
    line INTEGER CHECK ((line IS NOT NULL) = (answer = 'waiting')),
    offered INTEGER NOT NULL DEFAULT 0 CHECK (offered = 0 OR (offered > 0 AND answer = 'waiting')),
    offered_at INTEGER,
    offered_until INTEGER CHECK ((offered_until IS NOT NULL) = (offered > 0)),
    offer_row INTEGER,
    late_at INTEGER,
    ticket TEXT UNIQUE,
    attended TEXT CHECK (attended IS NULL OR attended = 'came' OR attended = 'excused'
        OR attended = 'absent'),
    attended_at INTEGER,
    walked_in INTEGER NOT NULL DEFAULT 0 CHECK (walked_in = 0 OR walked_in = 1),
    thanked_at INTEGER,
    PRIMARY KEY (event_id, person_id)
) STRICT, WITHOUT ROWID;
INSERT INTO answered (event_id, person_id, answer, answered_at)
SELECT event_id, person_id, answer, answered_at FROM rsvp;
DROP TABLE rsvp;
ALTER TABLE answered RENAME TO rsvp;
CREATE INDEX rsvp_of_person ON rsvp (person_id);
CREATE INDEX rsvp_answer ON rsvp (event_id, answer);
CREATE INDEX rsvp_line ON rsvp (event_id, line) WHERE line IS NOT NULL;
CREATE INDEX rsvp_offer ON rsvp (offered_until) WHERE offered_until IS NOT NULL;
CREATE INDEX rsvp_to_thank ON rsvp (event_id) WHERE attended = 'came' AND thanked_at IS NULL;
CREATE INDEX rsvp_note ON rsvp (event_id) WHERE note IS NOT NULL;

-- Reminders are made anew: an event that moves may remind again of its new time, so several of a
-- kind may be there, one of them open. Their ids stay: deliveries name them.
CREATE TABLE planned (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'week' OR kind = 'day_before' OR kind = 'two_hours'),
    due_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'done' OR state = 'dropped'),
    reason TEXT,
    closed_at INTEGER
) STRICT;
INSERT INTO planned SELECT id, event_id, kind, due_at, state, reason, closed_at FROM reminder;
DROP TABLE reminder;
ALTER TABLE planned RENAME TO reminder;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'open';
CREATE UNIQUE INDEX reminder_open ON reminder (event_id, kind) WHERE state = 'open';
CREATE INDEX reminder_event ON reminder (event_id);

-- Groups and channels that the bot may post in, and what it has posted there of an event.
CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    chat_id INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind = 'group' OR kind = 'channel'),
    title TEXT NOT NULL,
    unit TEXT,
    language TEXT NOT NULL,
    added_by INTEGER REFERENCES person ON DELETE SET NULL,
    added_at INTEGER NOT NULL,
    gone_at INTEGER
) STRICT;
CREATE INDEX venue_adder ON venue (added_by);

-- post_row is the outbox row of the post; stale: its numbers are behind.
CREATE TABLE event_post (
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    venue_id INTEGER NOT NULL REFERENCES venue ON DELETE CASCADE,
    post_row INTEGER,
    message_id INTEGER,
    posted_at INTEGER NOT NULL,
    shown_at INTEGER NOT NULL,
    shown TEXT,
    PRIMARY KEY (event_id, venue_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_post_venue ON event_post (venue_id);

-- What the organiser has sent to those who answered: words, a file, a link.
CREATE TABLE event_message (
    id INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    answers TEXT NOT NULL,
    content TEXT NOT NULL,
    people INTEGER NOT NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX event_message_of ON event_message (event_id);
CREATE INDEX event_message_maker ON event_message (made_by);

-- The feedback on an event is a round of its own; reminded_at: the one reminder of it.
ALTER TABLE survey_round ADD COLUMN event_id INTEGER REFERENCES event ON DELETE CASCADE;
CREATE UNIQUE INDEX survey_round_event ON survey_round (event_id) WHERE event_id IS NOT NULL;
ALTER TABLE respondent ADD COLUMN reminded_at INTEGER;

-- Asking alumni for a visit, in fair turns and in waves, until enough have said yes. starts_at and
-- place are the visit's. wave_seconds: how long each wave has to answer.
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    event_id INTEGER REFERENCES event ON DELETE CASCADE,
    unit TEXT,
    state TEXT NOT NULL CHECK (state = 'draft' OR state = 'asking' OR state = 'enough'
        OR state = 'ended' OR state = 'cancelled'),
    title TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    place TEXT NOT NULL,
    description TEXT,
    purpose TEXT NOT NULL,
    fields TEXT NOT NULL,
    regions TEXT NOT NULL,
    wanted INTEGER NOT NULL CHECK (wanted > 0),
    wave_size INTEGER NOT NULL CHECK (wave_size > 0),
    wave_seconds INTEGER NOT NULL CHECK (wave_seconds > 0),
    wave INTEGER NOT NULL DEFAULT 0,
    next_wave_at INTEGER,
    contact TEXT,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX visit_event ON visit (event_id);
CREATE INDEX visit_maker ON visit (made_by);
CREATE INDEX visit_wave ON visit (next_wave_at) WHERE next_wave_at IS NOT NULL;

CREATE TABLE visit_asked (
    visit_id INTEGER NOT NULL REFERENCES visit ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    wave INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    answer TEXT NOT NULL DEFAULT 'asked' CHECK (answer = 'asked' OR answer = 'yes'
        OR answer = 'spare' OR answer = 'no' OR answer = 'thanked' OR answer = 'missed'),
    answered_at INTEGER,
    asked_row INTEGER,
    PRIMARY KEY (visit_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_asked_person ON visit_asked (person_id);

-- When a person was last asked for a visit or the like: the longest ago is asked first.
ALTER TABLE person ADD COLUMN last_asked_at INTEGER;

-- waits: 1 or 2 for a change that its maker wants and has been asked about first (handlers tell why).
ALTER TABLE event_change ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
-- The newest event_change of time or place that the person has been told of.
ALTER TABLE rsvp ADD COLUMN told_change INTEGER;

-- When who said yes to a visit was reminded of it, the day before.
ALTER TABLE visit_asked ADD COLUMN reminded_at INTEGER;

-- How many gave each answer to a visit, as JSON, once who was asked has been erased.
ALTER TABLE visit ADD COLUMN kept TEXT;
-- Whom to ask for a visit is found in the order of turns, without sorting everybody who fits.
CREATE INDEX person_asked ON person (last_asked_at);

-- What a walk-in had answered before, as JSON: answer, place in line, guests; for taking it back.
ALTER TABLE rsvp ADD COLUMN walked_from TEXT;
-- The event that a message tells the news of: nothing is told any more of one that is cancelled.
ALTER TABLE outbox ADD COLUMN event_id INTEGER REFERENCES event ON DELETE CASCADE;
CREATE INDEX outbox_event ON outbox (event_id) WHERE event_id IS NOT NULL;
