-- What was signed at an event, and who signed it.
CREATE TABLE document (
    tie TEXT NOT NULL,
    event INTEGER NOT NULL,
    type TEXT NOT NULL,
    title TEXT,
    level TEXT,
    place_en TEXT,
    place_vi TEXT,
    place_ja TEXT,
    until TEXT,
    renewal TEXT,
    notice_en TEXT,
    notice_vi TEXT,
    notice_ja TEXT,
    beside INTEGER NOT NULL CHECK (beside IN (0, 1)),
    PRIMARY KEY (tie, event),
    FOREIGN KEY (tie, event) REFERENCES tie_event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE signatory (
    tie TEXT NOT NULL,
    event INTEGER NOT NULL,
    number INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('vietnam', 'japan', 'third')),
    name_en TEXT,
    name_vi TEXT,
    name_ja TEXT,
    office_en TEXT,
    office_vi TEXT,
    office_ja TEXT,
    PRIMARY KEY (tie, event, number),
    FOREIGN KEY (tie, event) REFERENCES document ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- A source of which an earlier form of the store kept no rank stands last.
ALTER TABLE source ADD COLUMN publisher_en TEXT;
ALTER TABLE source ADD COLUMN publisher_vi TEXT;
ALTER TABLE source ADD COLUMN publisher_ja TEXT;
ALTER TABLE source ADD COLUMN copy TEXT;
ALTER TABLE source ADD COLUMN via TEXT;
ALTER TABLE source ADD COLUMN rank TEXT NOT NULL DEFAULT 'other';

-- The almanac. Its records have no ids of their own: they are known by what they are about.
CREATE TABLE alias (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    locality TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    language TEXT,
    kind TEXT NOT NULL,
    source TEXT REFERENCES source DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE profile (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    locality TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    population INTEGER,
    area_km2 REAL
) STRICT;

CREATE TABLE profile_source (
    profile TEXT NOT NULL REFERENCES profile ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (profile, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    locality TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL CHECK (scheme IN ('official', 'third-party')),
    date TEXT NOT NULL,
    result TEXT NOT NULL,
    count INTEGER NOT NULL,
    within INTEGER NOT NULL CHECK (within IN (0, 1)),
    note_en TEXT,
    note_vi TEXT,
    note_ja TEXT,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE total (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    count INTEGER NOT NULL,
    relation TEXT NOT NULL,
    counted_by_en TEXT NOT NULL,
    counted_by_vi TEXT NOT NULL,
    counted_by_ja TEXT NOT NULL,
    date TEXT NOT NULL
) STRICT;

CREATE TABLE total_source (
    total TEXT NOT NULL REFERENCES total ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (total, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX alias_locality ON alias (locality);
CREATE INDEX alias_source ON alias (source);
CREATE INDEX profile_locality ON profile (locality);
CREATE INDEX profile_source_source ON profile_source (source);
CREATE INDEX ledger_locality ON ledger (locality);
CREATE INDEX ledger_source ON ledger (source);
CREATE INDEX total_source_source ON total_source (source);

PRAGMA user_version = 2;
