-- How many of a campaign had their outcome when its card was last brought up to date: what has come
-- since then, by the seconds since then, is how fast it goes.
ALTER TABLE campaign ADD COLUMN card_done INTEGER NOT NULL DEFAULT 0;

-- How many people have tapped each button of a campaign; who they are stands only in outbox.tapped.
CREATE TABLE campaign_tap (
    campaign_id INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
    button INTEGER NOT NULL,
    people INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (campaign_id, button)
) STRICT, WITHOUT ROWID;

-- Whom a campaign did not reach, or perhaps did not: there are few of them among very many rows.
CREATE INDEX outbox_missed ON outbox (campaign_id, person_id)
WHERE campaign_id IS NOT NULL AND (state = 'failed' OR state = 'unknown');
