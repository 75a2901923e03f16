-- What a screen reads does not grow with what lies long past: the courses that were not ended, and the age of the first
-- entry, whatever the order in which sessions were entered.

CREATE INDEX course_running ON course (n) WHERE ended_on IS NULL;
CREATE INDEX session_by_entry ON session (logged_at);
