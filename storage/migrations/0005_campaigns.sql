-- Campaigns that can be paused, tried on a few first, accounted for to the last person, and undone.
-- Times are UTC epoch seconds. CHECKs compare with OR, as in 0001.

-- announcement: the draft that it was made of. trial: so many are tried alone first; NULL once they
-- have their outcomes. filled_at: when the last of the audience was looked at. left_out: how many of
-- the audience got no row; venues: how many groups and channels did, NULL before they were looked
-- at. repairs: the campaign whose messages this one deletes or corrects. resend_of: whose content
-- goes once more, to others. at_once: quiet hours do not hold it up.
ALTER TABLE campaign ADD COLUMN announcement INTEGER;
ALTER TABLE campaign ADD COLUMN paused_at INTEGER;
ALTER TABLE campaign ADD COLUMN trial INTEGER;
ALTER TABLE campaign ADD COLUMN filled_at INTEGER;
ALTER TABLE campaign ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE campaign ADD COLUMN venues INTEGER;
ALTER TABLE campaign ADD COLUMN repairs INTEGER REFERENCES campaign ON DELETE SET NULL;
ALTER TABLE campaign ADD COLUMN repair TEXT
    CHECK (repair IS NULL OR repair = 'delete' OR repair = 'correct');
ALTER TABLE campaign ADD COLUMN resend_of INTEGER REFERENCES campaign ON DELETE SET NULL;
ALTER TABLE campaign ADD COLUMN at_once INTEGER NOT NULL DEFAULT 0;
UPDATE campaign SET filled_at = coalesce(ended_at, made_at) WHERE state <> 'filling';
CREATE INDEX campaign_unfilled ON campaign (id) WHERE filled_at IS NULL;
CREATE INDEX campaign_repairs ON campaign (repairs) WHERE repairs IS NOT NULL;
CREATE INDEX campaign_resend ON campaign (resend_of) WHERE resend_of IS NOT NULL;
CREATE INDEX campaign_announcement ON campaign (announcement) WHERE announcement IS NOT NULL;

-- more_ids: all message ids (JSON) of what was sent as several. tapped: one bit for each of its
-- buttons. venue_id: the group or channel that it goes to instead of a person. follows: the message
-- whose buttons this one has.
ALTER TABLE outbox ADD COLUMN more_ids TEXT;
ALTER TABLE outbox ADD COLUMN tapped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN venue_id INTEGER REFERENCES venue ON DELETE SET NULL;
ALTER TABLE outbox ADD COLUMN follows INTEGER REFERENCES outbox ON DELETE SET NULL;
CREATE INDEX outbox_venue ON outbox (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX outbox_follows ON outbox (follows) WHERE follows IS NOT NULL;

-- What became of everybody in a campaign's audience, by reason ('' without one): kept as numbers as
-- it happens, so that it adds up after people and rows are gone. venues counts groups and channels.
CREATE TABLE campaign_tally (
    campaign_id INTEGER NOT NULL REFERENCES campaign ON DELETE CASCADE,
    outcome TEXT NOT NULL CHECK (outcome = 'sent' OR outcome = 'failed' OR outcome = 'unknown'
        OR outcome = 'withheld' OR outcome = 'left_out'),
    reason TEXT NOT NULL,
    people INTEGER NOT NULL DEFAULT 0,
    venues INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (campaign_id, outcome, reason)
) STRICT, WITHOUT ROWID;

-- Campaigns of before: by the reasons of the rows that are still there; of the others, without one.
INSERT INTO campaign_tally (campaign_id, outcome, reason, people)
SELECT campaign_id, CASE WHEN state IN ('cancelled', 'expired') THEN 'withheld' ELSE state END,
    CASE WHEN reason = 'in digest' THEN 'digest' ELSE coalesce(reason, '') END, count(*)
FROM outbox WHERE campaign_id IS NOT NULL AND state <> 'pending' AND state <> 'sending'
GROUP BY 1, 2, 3;
INSERT INTO campaign_tally (campaign_id, outcome, reason, people)
SELECT c.id, o.column1,
    '', CASE o.column1 WHEN 'sent' THEN c.sent WHEN 'failed' THEN c.failed
        WHEN 'unknown' THEN c.unknown ELSE c.withheld END
    - coalesce((SELECT sum(t.people) FROM campaign_tally t
        WHERE t.campaign_id = c.id AND t.outcome = o.column1), 0) AS missing
FROM campaign c JOIN (VALUES ('sent'), ('failed'), ('unknown'), ('withheld')) o
WHERE missing > 0
ON CONFLICT DO UPDATE SET people = people + excluded.people;

-- Whoever is erased while a message waits for them has it withheld: the accounts stay exact.
DROP TRIGGER outbox_erased;
CREATE TRIGGER outbox_erased AFTER DELETE ON outbox
WHEN OLD.campaign_id IS NOT NULL AND OLD.state IN ('pending', 'sending') BEGIN
    UPDATE campaign SET withheld = withheld + (OLD.person_id IS NOT NULL)
    WHERE id = OLD.campaign_id;
    INSERT INTO campaign_tally (campaign_id, outcome, reason, people, venues)
    SELECT id, 'withheld', 'has left', OLD.person_id IS NOT NULL, OLD.person_id IS NULL
    FROM campaign WHERE id = OLD.campaign_id
    ON CONFLICT DO UPDATE SET people = people + excluded.people, venues = venues + excluded.venues;
END;
