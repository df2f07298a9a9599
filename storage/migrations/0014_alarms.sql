-- What is wrong with the bot itself, a row a kind: since when (none: nothing at the moment), since when
-- it has not been seen any more (none: it is still there), when the owners were last told of the kind,
-- and how many times since it began. The row stays when it is over: once an hour is once an hour.
CREATE TABLE alarm (
    kind TEXT PRIMARY KEY,
    since INTEGER,
    fine_since INTEGER,
    told_at INTEGER,
    times INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- When the clock last saw the bot at work; one row. It tells how long the bot stood still, and whether
-- the machine's clock was set back meanwhile.
CREATE TABLE alive (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    at INTEGER NOT NULL
) STRICT;

-- Failures of the last hour are counted again and again, and there may be very many; of the backups'
-- the last one is looked for.
CREATE INDEX failure_when ON failure (failed_at);
CREATE INDEX failure_where ON failure (place, failed_at);
