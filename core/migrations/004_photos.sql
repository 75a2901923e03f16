-- Photos: what is known of each. The files lie in a folder beside the diary, named by the sum of what is in them.

CREATE TABLE photo (
    n          INTEGER PRIMARY KEY,
    id         TEXT    NOT NULL UNIQUE,
    on_date    TEXT    NOT NULL,
    area       TEXT    NOT NULL,
    view       TEXT    NOT NULL,
    session    TEXT    REFERENCES session (id),
    file       TEXT    NOT NULL,
    sha256     TEXT    NOT NULL CHECK (length(sha256) = 64),
    width      INTEGER NOT NULL CHECK (width > 0),
    height     INTEGER NOT NULL CHECK (height > 0),
    added_at   INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX photo_of_session ON photo (session) WHERE session IS NOT NULL;
