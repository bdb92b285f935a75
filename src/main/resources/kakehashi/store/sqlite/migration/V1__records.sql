-- Dates are EDTF text (2019, 2019-10, 2019-10-21, with ? ~ %). An empty end means "lasts", an empty
-- beginning "not recorded". Foreign keys wait for the commit, so that records may come in any order.

CREATE TABLE edition (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version TEXT NOT NULL,
    date TEXT NOT NULL,
    licence TEXT NOT NULL
) STRICT;

CREATE TABLE edition_attribution (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

-- What the store knows about a record besides its content. A record that the user removed keeps its row,
-- so that the next edition does not bring it back; one that an edition dropped but the user had edited,
-- or that such a record needs, stays and is marked withdrawn.
CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('seed', 'user')),
    edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE edit_log (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

CREATE TABLE source (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT,
    url TEXT,
    published TEXT,
    language TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE party (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name_en TEXT NOT NULL,
    name_vi TEXT NOT NULL,
    name_ja TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE locality (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    country TEXT NOT NULL CHECK (country IN ('VN', 'JP')),
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE era (
    locality TEXT NOT NULL REFERENCES locality ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    begins TEXT,
    ends TEXT,
    kind TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_vi TEXT NOT NULL,
    name_ja TEXT NOT NULL,
    parent TEXT REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    iso TEXT,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    PRIMARY KEY (locality, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    country TEXT NOT NULL CHECK (country IN ('VN', 'JP')),
    name_en TEXT NOT NULL,
    name_vi TEXT NOT NULL,
    name_ja TEXT NOT NULL
) STRICT;

CREATE TABLE region_span (
    region TEXT NOT NULL REFERENCES region ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    begins TEXT,
    ends TEXT,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (region, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE region_member (
    region TEXT NOT NULL,
    span INTEGER NOT NULL,
    locality TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (region, span, locality),
    FOREIGN KEY (region, span) REFERENCES region_span ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE succession (
    id TEXT PRIMARY KEY REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    successor TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    note_en TEXT NOT NULL,
    note_vi TEXT NOT NULL,
    note_ja TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE network (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name_en TEXT NOT NULL,
    name_vi TEXT NOT NULL,
    name_ja TEXT NOT NULL,
    founded TEXT,
    note_en TEXT,
    note_vi TEXT,
    note_ja TEXT
) STRICT;

CREATE TABLE network_source (
    network TEXT NOT NULL REFERENCES network ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (network, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    network TEXT NOT NULL REFERENCES network ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    locality TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    since TEXT,
    until TEXT,
    PRIMARY KEY (network, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership_source (
    network TEXT NOT NULL,
    member INTEGER NOT NULL,
    number INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (network, member, number),
    FOREIGN KEY (network, member) REFERENCES membership ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE tie (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    vietnam TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    japan TEXT NOT NULL REFERENCES locality DEFERRABLE INITIALLY DEFERRED,
    scheme TEXT NOT NULL CHECK (scheme IN ('official', 'third-party')),
    type TEXT NOT NULL,
    type_as_stated TEXT NOT NULL,
    title TEXT,
    status TEXT NOT NULL,
    note_en TEXT,
    note_vi TEXT,
    note_ja TEXT
) STRICT;

CREATE TABLE tie_field (
    tie TEXT NOT NULL REFERENCES tie ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    PRIMARY KEY (tie, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE tie_party (
    tie TEXT NOT NULL REFERENCES tie ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    party TEXT NOT NULL REFERENCES party DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (tie, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE tie_event (
    tie TEXT NOT NULL REFERENCES tie ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    date TEXT,
    kind TEXT NOT NULL,
    summary_en TEXT NOT NULL,
    summary_vi TEXT NOT NULL,
    summary_ja TEXT NOT NULL,
    PRIMARY KEY (tie, number),
    UNIQUE (tie, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_source (
    tie TEXT NOT NULL,
    event INTEGER NOT NULL,
    number INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (tie, event, number),
    FOREIGN KEY (tie, event) REFERENCES tie_event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE event_conflict (
    tie TEXT NOT NULL,
    event INTEGER NOT NULL,
    number INTEGER NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (tie, event, number),
    FOREIGN KEY (tie, event) REFERENCES tie_event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (tie, other) REFERENCES tie_event (tie, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- Looking up who refers to a locality, a party or a source, which every delete must do for its foreign keys.
CREATE INDEX locality_source ON locality (source);
CREATE INDEX era_parent ON era (parent);
CREATE INDEX region_span_source ON region_span (source);
CREATE INDEX region_member_locality ON region_member (locality);
CREATE INDEX succession_successor ON succession (successor);
CREATE INDEX succession_source ON succession (source);
CREATE INDEX network_source_source ON network_source (source);
CREATE INDEX membership_locality ON membership (locality);
CREATE INDEX membership_source_source ON membership_source (source);
CREATE INDEX tie_vietnam ON tie (vietnam);
CREATE INDEX tie_japan ON tie (japan);
CREATE INDEX tie_party_party ON tie_party (party);
CREATE INDEX event_source_source ON event_source (source);

-- Folded text of every record. "names" holds a record's names, one a line; "words" all else it is found by.
CREATE TABLE search_text (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    names TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    names, words,
    content = 'search_text', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
    INSERT INTO search_index (rowid, names, words) VALUES (new.number, new.names, new.words);
END;

CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, names, words) VALUES ('delete', old.number, old.names, old.words);
END;

PRAGMA user_version = 1;
