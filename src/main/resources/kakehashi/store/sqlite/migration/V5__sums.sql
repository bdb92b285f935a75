-- A sum of each record and its place, so that a damaged byte is told and not shown as a fact. The edition has a row of its
-- own, of the kind "edition". A store of an earlier form gets its sums when it is opened next.
ALTER TABLE record ADD COLUMN sum INTEGER;

PRAGMA user_version = 5;
