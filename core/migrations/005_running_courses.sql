-- A screen reads the courses that were not ended, however many there have been.

CREATE INDEX course_running ON course (n) WHERE ended_on IS NULL;
