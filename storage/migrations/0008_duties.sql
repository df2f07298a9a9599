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
