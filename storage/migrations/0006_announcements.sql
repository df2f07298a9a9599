-- Announcements as they are prepared: each becomes at most one campaign. Times are UTC epoch seconds.
-- CHECKs compare with OR, as in 0001.

-- unit NULL is the whole school's. made_by wrote it first, holder looks after it now, asked_by
-- wants it to be sent. content is the
-- letter as JSON (handlers/announcing/letter.py), audience NULL as long as nobody has said to whom.
-- send_at is when it goes by itself, or goes once a second person has confirmed it. Confirming is
-- undone by every change. note is why it came back: from that person, or from the clock.
CREATE TABLE announcement (
    id INTEGER PRIMARY KEY,
    unit TEXT,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    holder INTEGER REFERENCES person ON DELETE SET NULL,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state = 'draft' OR state = 'waiting'
        OR state = 'scheduled' OR state = 'sent' OR state = 'cancelled'),
    content TEXT NOT NULL,
    topic TEXT NOT NULL DEFAULT 'news',
    audience TEXT,
    send_at INTEGER,
    asked_by INTEGER REFERENCES person ON DELETE SET NULL,
    asked_at INTEGER,
    confirmed_by INTEGER REFERENCES person ON DELETE SET NULL,
    confirmed_at INTEGER,
    note TEXT,
    campaign INTEGER,
    made_at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL
) STRICT;
CREATE INDEX announcement_open ON announcement (touched_at)
    WHERE state = 'draft' OR state = 'waiting' OR state = 'scheduled';
CREATE INDEX announcement_due ON announcement (send_at) WHERE state = 'scheduled';
CREATE INDEX announcement_maker ON announcement (made_by);
CREATE INDEX announcement_holder ON announcement (holder);
CREATE INDEX announcement_asker ON announcement (asked_by);
CREATE INDEX announcement_confirmer ON announcement (confirmed_by);
