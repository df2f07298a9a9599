-- Whose database it is: the Telegram id of the bot that people have let write to them; one row, from the
-- first start on. A token of another bot must not write to them: it would reach nobody.
CREATE TABLE bot (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    telegram_id INTEGER NOT NULL
) STRICT;
