-- Which store this is: a random id, a number that grows with each opening that writes, and a random word for the state
-- that the last transaction left. The mark beside the store names them, so that a log is applied to no other file.
CREATE TABLE identity (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL,
    opening INTEGER NOT NULL,
    state INTEGER NOT NULL
) STRICT;

INSERT INTO identity VALUES (1, lower(hex(randomblob(16))), 0, random());

-- Where a former version of the program kept what it had migrated.
DROP TABLE IF EXISTS flyway_schema_history;

PRAGMA user_version = 3;
