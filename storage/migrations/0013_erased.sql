-- What a restored copy of the database must not bring back. Times are UTC epoch seconds.

-- Who has been erased, as keyed hashes (HMAC-SHA256, in hex) of their Telegram id, of their row's id
-- and of the links by which they were invited: neither this table nor the list that is made of it
-- tells who they were. listed_at: when the list, which is kept beside the copies, had it.
CREATE TABLE erased (
    mark TEXT PRIMARY KEY,
    erased_at INTEGER NOT NULL,
    listed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_unlisted ON erased (erased_at) WHERE listed_at IS NULL;
CREATE INDEX erased_when ON erased (erased_at);

-- The key of those hashes: every copy has it, the list has not.
CREATE TABLE erasure_secret (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL
) STRICT;
INSERT INTO erasure_secret VALUES (1, randomblob(32));

-- The highest id that a table has had in a life of the database that was lost and restored: old
-- buttons name ids, and none must come to mean something else. Without a restore it is empty.
CREATE TABLE last_id (
    subject TEXT PRIMARY KEY,
    id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
