-- The diary. Dates are civil, as text (2026-03-01); instants are whole seconds of Unix time, UTC.
-- Lists of names (areas, scars, adjuncts, signs, events) are written in the vocabulary's order, a space apart.
-- `n` is each row's own number for the undo log and never changes.

PRAGMA application_id = 0x41465443; -- "AFTC"

CREATE TABLE course (
    n                INTEGER PRIMARY KEY,
    id               TEXT    NOT NULL UNIQUE,
    treatment        TEXT    NOT NULL,
    protocol_version INTEGER NOT NULL CHECK (protocol_version > 0),
    ended_on         TEXT
) STRICT;

CREATE TABLE session (
    n            INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    course       TEXT    NOT NULL REFERENCES course (id),
    treatment    TEXT    NOT NULL,
    on_date      TEXT    NOT NULL,
    zone         TEXT    NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('booked', 'done', 'cancelled')),
    areas        TEXT    NOT NULL DEFAULT '',
    depth_mm     REAL    CHECK (depth_mm BETWEEN 0.1 AND 3.5),
    scars        TEXT    NOT NULL DEFAULT '',
    adjuncts     TEXT    NOT NULL DEFAULT '',
    clinic       TEXT,
    clinic_phone TEXT,
    out_of_hours TEXT,
    cost_minor   INTEGER CHECK (cost_minor >= 0),
    currency     TEXT,
    note         TEXT,
    logged_at    INTEGER NOT NULL,
    confirmed_at INTEGER,
    removed_at   INTEGER,
    CHECK ((cost_minor IS NULL) = (currency IS NULL))
) STRICT;
CREATE INDEX session_by_date ON session (on_date, treatment, id) WHERE removed_at IS NULL;
-- What a course's sessions add up to is read from this index alone.
CREATE INDEX session_of_course ON session (course, on_date, logged_at, n, id, state, areas, scars, removed_at)
    WHERE removed_at IS NULL AND state <> 'cancelled';
-- Older sessions of treatments that reach far are looked through in this index alone.
CREATE INDEX session_of_treatment ON session (treatment, on_date, state, id, removed_at)
    WHERE removed_at IS NULL AND state <> 'cancelled';
CREATE INDEX session_reachable ON session (on_date)
    WHERE removed_at IS NULL AND state <> 'cancelled' AND (clinic_phone IS NOT NULL OR out_of_hours IS NOT NULL);

CREATE TABLE check_in (
    n          INTEGER PRIMARY KEY,
    date       TEXT    NOT NULL UNIQUE,
    areas      TEXT    NOT NULL DEFAULT '',
    redness    INTEGER CHECK (redness BETWEEN 0 AND 10),
    swelling   INTEGER CHECK (swelling BETWEEN 0 AND 10),
    peeling    INTEGER CHECK (peeling BETWEEN 0 AND 10),
    pain       INTEGER CHECK (pain BETWEEN 0 AND 10),
    itch       INTEGER CHECK (itch BETWEEN 0 AND 10),
    warmth     INTEGER CHECK (warmth BETWEEN 0 AND 10),
    open_skin  INTEGER CHECK (open_skin IN (0, 1)),
    darker     INTEGER CHECK (darker IN (0, 1)),
    lighter    INTEGER CHECK (lighter IN (0, 1)),
    signs      TEXT    NOT NULL DEFAULT '',
    events     TEXT    NOT NULL DEFAULT '',
    note       TEXT,
    written_at INTEGER NOT NULL
) STRICT;
-- The newest entry of each score, however old, in one step.
CREATE INDEX check_in_redness ON check_in (date) WHERE redness IS NOT NULL;
CREATE INDEX check_in_swelling ON check_in (date) WHERE swelling IS NOT NULL;
CREATE INDEX check_in_peeling ON check_in (date) WHERE peeling IS NOT NULL;
CREATE INDEX check_in_pain ON check_in (date) WHERE pain IS NOT NULL;

-- Answers are deleted and given anew, and a number freed must never name another.
CREATE TABLE outcome (
    n            INTEGER PRIMARY KEY AUTOINCREMENT,
    key          TEXT    NOT NULL UNIQUE,
    date         TEXT    NOT NULL,
    answer       TEXT    NOT NULL CHECK (answer IN ('done', 'skipped', 'snoozed', 'fired', 'missed')),
    recorded_at  INTEGER NOT NULL,
    delivered_at INTEGER
) STRICT;
CREATE INDEX outcome_by_date ON outcome (date);

CREATE TABLE word (
    n           INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,
    session     TEXT    REFERENCES session (id),
    on_date     TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE clinician_plan (
    n            INTEGER PRIMARY KEY,
    course       TEXT    NOT NULL REFERENCES course (id),
    name         TEXT    NOT NULL,
    value        TEXT    NOT NULL,
    said_by      TEXT,
    on_date      TEXT    NOT NULL,
    with_session INTEGER NOT NULL CHECK (with_session IN (0, 1)),
    UNIQUE (course, name)
) STRICT;

CREATE TABLE task (
    n          INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    text       TEXT    NOT NULL,
    from_date  TEXT    NOT NULL,
    to_date    TEXT    NOT NULL,
    slot       TEXT    NOT NULL CHECK (slot IN ('morning', 'midday', 'evening')),
    said_by    TEXT,
    added_at   INTEGER NOT NULL,
    removed_at INTEGER,
    CHECK (from_date <= to_date)
) STRICT;
CREATE INDEX task_by_end ON task (to_date) WHERE removed_at IS NULL;

CREATE TABLE setting (
    n     INTEGER PRIMARY KEY,
    name  TEXT    NOT NULL UNIQUE,
    value TEXT    NOT NULL
) STRICT;

-- The undo log: a change, the rows it wrote in order, and what their cells were before.
CREATE TABLE change (
    n         INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    what      TEXT    NOT NULL,
    subject   TEXT,
    at        INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;

CREATE TABLE change_row (
    n        INTEGER PRIMARY KEY,
    change   INTEGER NOT NULL REFERENCES change (n) ON DELETE CASCADE,
    in_table TEXT    NOT NULL,
    row      INTEGER NOT NULL,
    act      TEXT    NOT NULL CHECK (act IN ('insert', 'update', 'delete'))
) STRICT;
CREATE INDEX change_row_of ON change_row (change);
CREATE INDEX change_row_touching ON change_row (in_table, row);

CREATE TABLE change_cell (
    change_row INTEGER NOT NULL REFERENCES change_row (n) ON DELETE CASCADE,
    in_column  TEXT    NOT NULL,
    before     ANY,
    PRIMARY KEY (change_row, in_column)
) STRICT, WITHOUT ROWID;
