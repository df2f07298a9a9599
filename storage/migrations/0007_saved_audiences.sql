-- Audiences that coordinators keep under a name; no unit means the whole school's. Times are UTC
-- epoch seconds. audience: JSON, as in campaign.
CREATE TABLE saved_audience (
    id INTEGER PRIMARY KEY,
    unit TEXT,
    name TEXT NOT NULL,
    audience TEXT NOT NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_audience_maker ON saved_audience (made_by);
CREATE UNIQUE INDEX saved_audience_name ON saved_audience (coalesce(unit, ''), name);
