-- How the community grows, and the weekly summary for coordinators. Times are UTC epoch seconds.

-- The month that goes on, as the school's clock has it ('2026-11'), and when it began. The clock
-- sets it; before its first time the month has no name.
CREATE TABLE month_now (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    month TEXT NOT NULL,
    starts_at INTEGER NOT NULL
) STRICT;
INSERT INTO month_now (id, month, starts_at) VALUES (1, '', 0);

-- Members by unit and month, kept by triggers: who joined and who left, who moved into the unit
-- (less who moved out of it), and who was heard of. With today's head count that gives the number
-- of members at the end of any month.
CREATE TABLE month_count (
    unit TEXT NOT NULL,
    month TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what = 'joined' OR what = 'left' OR what = 'moved' OR what = 'active'),
    people INTEGER NOT NULL,
    PRIMARY KEY (unit, month, what)
) STRICT, WITHOUT ROWID;

-- Of before, those are known who are still here: when they joined; and who was heard of lately.
INSERT INTO month_count (unit, month, what, people)
SELECT coalesce(unit, ''), strftime('%Y-%m', joined_at, 'unixepoch'), 'joined', count(*)
FROM person WHERE state = 'member' AND joined_at IS NOT NULL GROUP BY 1, 2;
INSERT INTO month_count (unit, month, what, people)
SELECT coalesce(unit, ''), strftime('%Y-%m', seen_at, 'unixepoch'), 'active', count(*)
FROM person WHERE state = 'member' AND strftime('%Y-%m', seen_at, 'unixepoch')
    = (SELECT strftime('%Y-%m', max(seen_at), 'unixepoch') FROM person WHERE state = 'member')
GROUP BY 1, 2;

CREATE TRIGGER month_entered AFTER INSERT ON person WHEN NEW.state = 'member' BEGIN
    INSERT INTO month_count SELECT coalesce(NEW.unit, ''), month, 'joined', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
    INSERT INTO month_count SELECT coalesce(NEW.unit, ''), month, 'active', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER month_joined AFTER UPDATE OF state ON person
WHEN OLD.state <> 'member' AND NEW.state = 'member' BEGIN
    INSERT INTO month_count SELECT coalesce(NEW.unit, ''), month, 'joined', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
    INSERT INTO month_count SELECT coalesce(NEW.unit, ''), month, 'active', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER month_resigned AFTER UPDATE OF state ON person
WHEN OLD.state = 'member' AND NEW.state <> 'member' BEGIN
    INSERT INTO month_count SELECT coalesce(OLD.unit, ''), month, 'left', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER month_left AFTER DELETE ON person WHEN OLD.state = 'member' BEGIN
    INSERT INTO month_count SELECT coalesce(OLD.unit, ''), month, 'left', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
END;
CREATE TRIGGER month_moved AFTER UPDATE OF unit ON person
WHEN OLD.state = 'member' AND NEW.state = 'member'
    AND coalesce(OLD.unit, '') <> coalesce(NEW.unit, '') BEGIN
    INSERT INTO month_count SELECT coalesce(OLD.unit, ''), month, 'moved', -1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people - 1;
    INSERT INTO month_count SELECT coalesce(NEW.unit, ''), month, 'moved', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
END;
-- Heard of for the first time in this month: whoever joined in it has been counted then.
CREATE TRIGGER month_active AFTER UPDATE OF seen_at ON person
WHEN OLD.state = 'member' AND NEW.state = 'member'
    AND OLD.seen_at < (SELECT starts_at FROM month_now)
    AND NEW.seen_at >= (SELECT starts_at FROM month_now)
    AND coalesce(OLD.joined_at, 0) < (SELECT starts_at FROM month_now) BEGIN
    INSERT INTO month_count SELECT coalesce(NEW.unit, ''), month, 'active', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
END;

-- Who joined lately, who is on a pause, who offers what: found without going through everybody.
CREATE INDEX person_joined ON person (joined_at, unit) WHERE state = 'member';
CREATE INDEX person_paused ON person (paused_until) WHERE paused_until IS NOT NULL;
CREATE INDEX consent_offered ON consent (purpose, person_id, withdrawn_at)
    WHERE withdrawn_at IS NULL AND purpose NOT IN ('membership', 'news', 'surveys');

-- Coordinators and viewers who want the numbers of their week, and when they are due next.
CREATE TABLE weekly_summary (
    person_id INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    asked_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX weekly_summary_due ON weekly_summary (due_at);
