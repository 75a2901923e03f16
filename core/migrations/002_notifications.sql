-- Snoozes, planned pauses and time outdoors.

ALTER TABLE outcome ADD COLUMN snoozed_until INTEGER;

CREATE TABLE pause (
    n          INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    from_date  TEXT    NOT NULL,
    to_date    TEXT    NOT NULL,
    illness    INTEGER NOT NULL CHECK (illness IN (0, 1)),
    added_at   INTEGER NOT NULL,
    CHECK (from_date <= to_date)
) STRICT;
CREATE INDEX pause_by_end ON pause (to_date);

-- One row for each time outdoors; the newest tells whether the patient is outdoors now.
CREATE TABLE outdoors (
    n          INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    stopped_at INTEGER,
    CHECK (started_at <= until)
) STRICT;
