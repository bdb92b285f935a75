package kakehashi.store.seeds;

import java.util.List;

/** A record in a seed file: where a breach is reported, and what its references are looked up in. */
record SeedPlace(String file, String record, SeedRecords records, Breaches breaches) {

    void breach(String field, BreachKind kind, String... details) {
        breaches.add(file, record, field, kind, details);
    }

    /** Reports a reference to a record that the other file does not hold. */
    void refer(String field, String otherFile, String id) {
        if (!id.isEmpty() && !records.knows(otherFile, id)) {
            breach(field, BreachKind.ID_UNKNOWN, id, otherFile);
        }
    }

    /** Reports a list of sources that is empty or names unknown ones. */
    void sources(String field, List<String> sources) {
        if (sources.isEmpty()) {
            breach(field, BreachKind.SOURCE_MISSING);
        }
        for (int i = 0; i < sources.size(); i++) {
            refer(field + "[" + i + "]", SeedRecords.SOURCES, sources.get(i));
        }
    }
}
