-- Duties in terms: a role, and dated periods that may overlap. Times are UTC epoch seconds.

-- A coordinator looks after a unit or the whole school; a viewer sees counts only. A duty is in force
-- from starts_at until ends_at (open-ended without it), unless it has been ended before.
ALTER TABLE duty ADD COLUMN role TEXT NOT NULL DEFAULT 'coordinator'
    CHECK (role = 'coordinator' OR role = 'viewer');
ALTER TABLE duty ADD COLUMN starts_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE duty ADD COLUMN ends_at INTEGER;
UPDATE duty SET starts_at = given_at;
DROP INDEX duty_in_force;
CREATE INDEX duty_open ON duty (person_id) WHERE ended_at IS NULL;

-- A link gives the role and the period that its maker has chosen.
ALTER TABLE duty_link ADD COLUMN role TEXT NOT NULL DEFAULT 'coordinator'
    CHECK (role = 'coordinator' OR role = 'viewer');
ALTER TABLE duty_link ADD COLUMN starts_at INTEGER;
ALTER TABLE duty_link ADD COLUMN ends_at INTEGER;
ALTER TABLE duty_link ADD COLUMN revoked_at INTEGER;

-- A coming duty is told to its holder when it begins, and its end two weeks before.
ALTER TABLE duty ADD COLUMN begun_told INTEGER NOT NULL DEFAULT 1;
ALTER TABLE duty ADD COLUMN reminded_at INTEGER;
CREATE INDEX duty_ended ON duty (ended_at) WHERE ended_at IS NOT NULL;

-- Open work that one coordinator offers another one; unit is what the giver looked after (none: the
-- whole school). Once accepted it moves at once, or when the receiver's duty begins.
CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    giver INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    receiver INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    unit TEXT,
    state TEXT NOT NULL DEFAULT 'offered' CHECK (state = 'offered' OR state = 'accepted'
        OR state = 'declined' OR state = 'taken_back' OR state = 'undone'),
    note TEXT,
    offered_at INTEGER NOT NULL,
    decided_at INTEGER,
    moved_at INTEGER
) STRICT;
CREATE INDEX handover_of_giver ON handover (giver);
CREATE INDEX handover_of_receiver ON handover (receiver);
CREATE INDEX handover_open ON handover (giver) WHERE state = 'offered';
CREATE INDEX handover_to_move ON handover (id) WHERE state = 'accepted' AND moved_at IS NULL;

-- What went over: subject is the id in the table of this kind of work.
CREATE TABLE handover_item (
    handover_id INTEGER NOT NULL REFERENCES handover ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    PRIMARY KEY (handover_id, kind, subject)
) STRICT, WITHOUT ROWID;
