-- Of events that contradict each other, the one that the user goes by, and why; no edition has it.
CREATE TABLE event_go_by (
    tie TEXT NOT NULL,
    event INTEGER NOT NULL,
    reason_en TEXT NOT NULL,
    reason_vi TEXT NOT NULL,
    reason_ja TEXT NOT NULL,
    PRIMARY KEY (tie, event),
    FOREIGN KEY (tie, event) REFERENCES tie_event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 9;
