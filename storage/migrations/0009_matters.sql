-- Matters: whatever somebody brings to the coordinators. Times are UTC epoch seconds.

-- Wishes for help become one kind of them.
ALTER TABLE wish RENAME TO matter;
ALTER TABLE wish_note RENAME TO matter_note;
ALTER TABLE matter_note RENAME COLUMN wish_id TO matter_id;
DROP INDEX wish_person;
DROP INDEX wish_holder;
DROP INDEX wish_round;
DROP INDEX wish_open;
DROP INDEX wish_note_of;
DROP INDEX wish_note_author;
DROP INDEX wish_note_waiting;
CREATE INDEX matter_person ON matter (person_id);
CREATE INDEX matter_holder ON matter (holder);
CREATE INDEX matter_round ON matter (round_id);
CREATE INDEX matter_open ON matter (unit, state, changed_at) WHERE state <> 'closed';
CREATE INDEX matter_note_of ON matter_note (matter_id);
CREATE INDEX matter_note_author ON matter_note (author);
CREATE INDEX matter_note_waiting ON matter_note (matter_id) WHERE waiting = 1;

-- kind: wish (of a survey), idea, note (to the organiser of an event), reply (to an announcement),
-- question. content is JSON of what was sent: text, kind and file_id of a picture or a recording; a
-- wish has wishes instead, what was taken back has neither. nameless: coordinators do not see from
-- whom. read_at: when a coordinator first saw it. outcome: what came of it, in their words.
ALTER TABLE matter ADD COLUMN kind TEXT NOT NULL DEFAULT 'wish';
ALTER TABLE matter ADD COLUMN content TEXT;
ALTER TABLE matter ADD COLUMN event_id INTEGER REFERENCES event ON DELETE CASCADE;
ALTER TABLE matter ADD COLUMN campaign_id INTEGER REFERENCES campaign ON DELETE SET NULL;
ALTER TABLE matter ADD COLUMN nameless INTEGER NOT NULL DEFAULT 0 CHECK (nameless IN (0, 1));
ALTER TABLE matter ADD COLUMN read_at INTEGER;
ALTER TABLE matter ADD COLUMN outcome TEXT;
CREATE INDEX matter_event ON matter (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX matter_campaign ON matter (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX matter_closed ON matter (unit, changed_at) WHERE state = 'closed';

-- What came with a note's words: kind and file_id of a picture or a recording, as JSON.
ALTER TABLE matter_note ADD COLUMN sent TEXT;

-- Words that a unit's coordinators (None: of the whole school) answer with again and again.
CREATE TABLE canned_answer (
    id INTEGER PRIMARY KEY,
    unit TEXT,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX canned_answer_of ON canned_answer (unit, language);
CREATE INDEX canned_answer_maker ON canned_answer (made_by);
