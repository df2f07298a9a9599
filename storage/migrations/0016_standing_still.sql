-- Campaigns that stand still: not forgotten, and not too late because of it. And who comes as a
-- ready-made member joined when their row says so. Times are UTC epoch seconds.

-- resumed_at: when it was last let go on. reminded_at: when coordinators were last told that it has
-- been paused for long.
ALTER TABLE campaign ADD COLUMN resumed_at INTEGER;
ALTER TABLE campaign ADD COLUMN reminded_at INTEGER;

-- As in 0010, but by the month in which they joined and were heard of, where that was an earlier one.
DROP TRIGGER month_entered;
CREATE TRIGGER month_entered AFTER INSERT ON person WHEN NEW.state = 'member' BEGIN
    INSERT INTO month_count
    SELECT coalesce(NEW.unit, ''), CASE
        WHEN NEW.joined_at IS NULL OR (month <> '' AND NEW.joined_at >= starts_at) THEN month
        ELSE strftime('%Y-%m', NEW.joined_at, 'unixepoch') END, 'joined', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
    INSERT INTO month_count
    SELECT coalesce(NEW.unit, ''), CASE
        WHEN month <> '' AND NEW.seen_at >= starts_at THEN month
        ELSE strftime('%Y-%m', NEW.seen_at, 'unixepoch') END, 'active', 1 FROM month_now
    WHERE true ON CONFLICT DO UPDATE SET people = people + 1;
END;
