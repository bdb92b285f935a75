-- What a person keeps beside the records: views by name, and what was typed for visits. No record refers to it, no edition
-- touches it and no edit is logged. An empty text stands for what was taken back, so that an older one does not return.
CREATE TABLE note (
    sort TEXT NOT NULL CHECK (sort IN ('view', 'visit')),
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (sort, about)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 4;
