-- When the last backup was made: one row, none while there was none.

CREATE TABLE backup (
    n       INTEGER PRIMARY KEY CHECK (n = 1),
    made_at INTEGER NOT NULL
) STRICT;
