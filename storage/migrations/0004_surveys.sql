-- Career follow-up: rounds that run by themselves, reminders, anonymous answers, frozen results,
-- answers in one's own words read by a coordinator first, help that is wished for, small polls.
-- Times are UTC epoch seconds. CHECKs compare with OR, as in 0001.

-- A survey that goes by itself to everybody some months after their graduation. months is a JSON
-- list, audience narrows who is meant.
CREATE TABLE survey_series (
    id INTEGER PRIMARY KEY,
    questionnaire TEXT NOT NULL,
    unit TEXT,
    mode TEXT NOT NULL CHECK (mode = 'identified' OR mode = 'confidential' OR mode = 'anonymous'),
    months TEXT NOT NULL,
    audience TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'on' CHECK (state = 'on' OR state = 'off'),
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX survey_series_maker ON survey_series (made_by);

-- A small poll that a coordinator has written in the chat; content is a questionnaire as JSON.
CREATE TABLE poll (
    id INTEGER PRIMARY KEY,
    unit TEXT,
    content TEXT NOT NULL,
    made_by INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX poll_maker ON poll (made_by);

-- A round of a series asks those who graduated in cohort_year, months after it. tallied_to is how
-- far counting has got (a person's id), tallied_at when the results were final; flow is JSON of how
-- it went. closed_early: a coordinator has closed it before its time.
ALTER TABLE survey_round ADD COLUMN mode TEXT NOT NULL DEFAULT 'confidential';
ALTER TABLE survey_round ADD COLUMN series_id INTEGER REFERENCES survey_series ON DELETE SET NULL;
ALTER TABLE survey_round ADD COLUMN cohort_year INTEGER;
ALTER TABLE survey_round ADD COLUMN months INTEGER;
ALTER TABLE survey_round ADD COLUMN closed_early INTEGER NOT NULL DEFAULT 0;
ALTER TABLE survey_round ADD COLUMN tallied_to INTEGER NOT NULL DEFAULT 0;
ALTER TABLE survey_round ADD COLUMN tallied_at INTEGER;
ALTER TABLE survey_round ADD COLUMN flow TEXT;
CREATE UNIQUE INDEX survey_round_cohort ON survey_round (series_id, cohort_year, months)
    WHERE series_id IS NOT NULL;
CREATE INDEX survey_round_series ON survey_round (series_id);
CREATE INDEX survey_round_untallied ON survey_round (closes_at) WHERE tallied_at IS NULL;
CREATE INDEX survey_round_questionnaire ON survey_round (questionnaire);

-- opened_at: the invitation's first tap. next_at: when it is spoken of next, as a reminder or
-- because the person asked for that day (wished). closes_at: one's own last moment, where it is
-- another than the round's. In anonymous rounds every time is the beginning of its local day.
ALTER TABLE respondent ADD COLUMN opened_at INTEGER;
ALTER TABLE respondent ADD COLUMN next_at INTEGER;
ALTER TABLE respondent ADD COLUMN wished INTEGER NOT NULL DEFAULT 0;
ALTER TABLE respondent ADD COLUMN reminders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE respondent ADD COLUMN closes_at INTEGER;
CREATE INDEX respondent_next ON respondent (next_at) WHERE next_at IS NOT NULL;

-- One of several parts of a campaign's audience: those whose number (person.id % parts) is at most
-- this part; what a series sends on one day of its month.
ALTER TABLE campaign ADD COLUMN part INTEGER;
ALTER TABLE campaign ADD COLUMN parts INTEGER;

-- The answers of an anonymous round. Nothing here leads to who gave them: the key is random, the
-- rows lie in its order, and there is no time and no background.
CREATE TABLE anonymous_sheet (
    round_id INTEGER NOT NULL REFERENCES survey_round ON DELETE CASCADE,
    key BLOB NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (round_id, key)
) STRICT, WITHOUT ROWID;

-- The results of a closed round, counted once and for all. split is 'all', 'unit', 'field', 'year',
-- or 'place' (field and region); part is the group's code, '' for all. option '' counts who was
-- asked and answered, '-' who skipped.
CREATE TABLE tally (
    round_id INTEGER NOT NULL REFERENCES survey_round ON DELETE CASCADE,
    split TEXT NOT NULL,
    part TEXT NOT NULL,
    question TEXT NOT NULL,
    option TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (round_id, split, part, question, option)
) STRICT, WITHOUT ROWID;

-- Answers in one's own words of a closed round: nobody but the reviewing coordinator sees one
-- before it is 'shown'. In random order; person_id is only there to be erased with the person.
CREATE TABLE free_text (
    round_id INTEGER NOT NULL REFERENCES survey_round ON DELETE CASCADE,
    key BLOB NOT NULL,
    question TEXT NOT NULL,
    unit TEXT,
    text TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state = 'waiting' OR state = 'shown' OR state = 'hidden'),
    person_id INTEGER REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (round_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX free_text_person ON free_text (person_id) WHERE person_id IS NOT NULL;

-- Help that somebody has asked for in a survey, and what is written to and fro about it through the
-- bot. wishes is JSON: a list of texts by language. holder: the coordinator who has taken it.
CREATE TABLE wish (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    unit TEXT,
    round_id INTEGER REFERENCES survey_round ON DELETE SET NULL,
    wishes TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new'
        CHECK (state = 'new' OR state = 'taken' OR state = 'answered' OR state = 'closed'),
    holder INTEGER REFERENCES person ON DELETE SET NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    reminded_at INTEGER
) STRICT;
CREATE INDEX wish_person ON wish (person_id);
CREATE INDEX wish_holder ON wish (holder);
CREATE INDEX wish_round ON wish (round_id);
CREATE INDEX wish_open ON wish (unit, state, made_at) WHERE state <> 'closed';

CREATE TABLE wish_note (
    id INTEGER PRIMARY KEY,
    wish_id INTEGER NOT NULL REFERENCES wish ON DELETE CASCADE,
    author INTEGER REFERENCES person ON DELETE SET NULL,
    from_alumnus INTEGER NOT NULL CHECK (from_alumnus IN (0, 1)),
    text TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX wish_note_of ON wish_note (wish_id);
CREATE INDEX wish_note_author ON wish_note (author);

-- The answers of a closed confidential round, let go of who gave them as they are counted, so that
-- a file of them tells nobody who left or moved since: a random key, its order, place as in tally.
CREATE TABLE loose_sheet (
    round_id INTEGER NOT NULL REFERENCES survey_round ON DELETE CASCADE,
    key BLOB NOT NULL,
    place TEXT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (round_id, key)
) STRICT, WITHOUT ROWID;

-- What was written to somebody who could not be reached: it goes when they are back.
ALTER TABLE wish_note ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
CREATE INDEX wish_note_waiting ON wish_note (wish_id) WHERE waiting = 1;

-- How others have answered a round, for who has finished it: shares in whole tens of per cent
-- (JSON), of counted people of a field, '' for all. finished: how many there are by now.
CREATE TABLE others (
    round_id INTEGER NOT NULL REFERENCES survey_round ON DELETE CASCADE,
    field TEXT NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0,
    counted INTEGER NOT NULL DEFAULT 0,
    shares TEXT,
    PRIMARY KEY (round_id, field)
) STRICT, WITHOUT ROWID;

-- Anonymous answers leave the person's form as they are sent: what the file keeps of deleted rows is
-- scrubbed the next night, as after somebody was erased.
CREATE TRIGGER sheet_loosed AFTER INSERT ON anonymous_sheet BEGIN
    UPDATE erasure SET to_scrub = to_scrub + 1;
END;

-- What may be shown of a round's results (JSON): decided once, as it is counted.
ALTER TABLE survey_round ADD COLUMN publication TEXT;
