package kakehashi.store.seeds;

import java.util.Map;
import java.util.Objects;
import kakehashi.model.AtlasRecord;
import kakehashi.query.rule.Rule;
import kakehashi.query.rule.Rules;

/** Asks of the records of a folder what the rules of an atlas say of them, and whether they are as many as it counts. */
final class SeedRules {

    private final SeedRecords records;
    private final Breaches breaches;

    SeedRules(SeedRecords records, Breaches breaches) {
        this.records = records;
        this.breaches = breaches;
    }

    void check() {
        Rules.check(records.all(), records.edition.date(), this::tell);
        checkCounts();
    }

    private void tell(AtlasRecord record, String field, Rule rule, String... arguments) {
        boolean mayBeThere = rule.missing()
                .filter(kind -> records.mayHold(kind, arguments[0]))
                .isPresent();
        if (!mayBeThere) {
            records.originOf(record).breach(field, rule, arguments);
        }
    }

    /** How many records there are of each kind that the manifest counts. */
    static Map<String, Integer> counted(SeedRecords records) {
        return Map.of(
                "sources", records.sources.size(),
                "localities", records.localities.size(),
                "regions", records.regions.size(),
                "ties", records.ties.size(),
                "networks", records.networks.size(),
                "parties", records.parties.size(),
                "aliases", records.aliases.size(),
                "profiles", records.profiles.size(),
                "ledger", records.ledger.size(),
                "totals", records.totals.size());
    }

    private void checkCounts() {
        if (!records.isRead(SeedRecords.MANIFEST)) {
            return;
        }
        Map<String, Integer> found = counted(records);
        records.counts.forEach((kind, count) -> {
            boolean counted = records.isRead(kind + ".json");
            if (counted && !Objects.equals(found.get(kind), count)) {
                breaches.add(
                        SeedRecords.MANIFEST,
                        "",
                        "counts." + kind,
                        SeedFault.COUNT_WRONG,
                        String.valueOf(count),
                        String.valueOf(found.get(kind)));
            }
        });
    }
}
