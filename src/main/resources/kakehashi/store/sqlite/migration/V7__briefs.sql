-- Among what a person keeps: which briefs were saved or printed, of which day, edition and language.
CREATE TABLE note_with_briefs (
    sort TEXT NOT NULL CHECK (sort IN ('view', 'visit', 'brief')),
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (sort, about)
) STRICT, WITHOUT ROWID;

INSERT INTO note_with_briefs SELECT sort, about, text, at FROM note;

DROP TABLE note;

ALTER TABLE note_with_briefs RENAME TO note;

PRAGMA user_version = 7;
