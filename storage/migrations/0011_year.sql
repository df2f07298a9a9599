-- The year: where groups with topics are posted in.

-- The topic of a group in which the bot posts; none: the general one, or a group without topics.
ALTER TABLE venue ADD COLUMN thread_id INTEGER;

-- What coordinators plan for a month, or for a day of it, each year or in one year (year). next_at is
-- when the coordinators are reminded of it next, remind_days before, UTC epoch seconds.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    unit TEXT,
    title TEXT NOT NULL,
    month INTEGER NOT NULL CHECK (month >= 1 AND month <= 12),
    day INTEGER CHECK (day >= 1 AND day <= 31),
    year INTEGER,
    remind_days INTEGER,
    next_at INTEGER,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_due ON plan (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX plan_maker ON plan (made_by);

-- Announcements that go again and again. how is weekly, weekday ("first Monday of the month"), monthly
-- (on a day) or yearly; weekday counts from Monday 0, nth 5 is the last one, at is in minutes after
-- local midnight. next_at is when the next one goes (none: stopped), remind_at when it is looked next
-- whether anything has been prepared for it.
CREATE TABLE recurring (
    id INTEGER PRIMARY KEY,
    unit TEXT,
    name TEXT NOT NULL,
    how TEXT NOT NULL
        CHECK (how = 'weekly' OR how = 'weekday' OR how = 'monthly' OR how = 'yearly'),
    weekday INTEGER,
    nth INTEGER,
    day INTEGER,
    month INTEGER,
    at INTEGER NOT NULL,
    next_at INTEGER,
    remind_at INTEGER,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX recurring_due ON recurring (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX recurring_unprepared ON recurring (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX recurring_maker ON recurring (made_by);

-- What is prepared ahead for a recurring announcement, in the order in which it goes.
CREATE TABLE recurring_letter (
    announcement_id INTEGER PRIMARY KEY REFERENCES announcement ON DELETE CASCADE,
    recurring_id INTEGER NOT NULL REFERENCES recurring ON DELETE CASCADE,
    place INTEGER NOT NULL
) STRICT;
CREATE INDEX recurring_letter_order ON recurring_letter (recurring_id, place);
