-- Those who waited for a seat in vain hear of it once. Times are UTC epoch seconds.

-- line_told_for: the beginning of the event as it was when those in line were told that it had begun.
ALTER TABLE event ADD COLUMN line_told_for INTEGER;
