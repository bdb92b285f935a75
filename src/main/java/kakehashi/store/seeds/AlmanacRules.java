package kakehashi.store.seeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Alias;
import kakehashi.model.LedgerLine;
import kakehashi.model.Profile;
import kakehashi.model.Total;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;

/** The rules for other names, figures, what was searched and the totals of others. */
final class AlmanacRules {

    private final SeedRecords records;
    private final Breaches breaches;

    AlmanacRules(SeedRecords records, Breaches breaches) {
        this.records = records;
        this.breaches = breaches;
    }

    void check() {
        checkAliases();
        Set<String> known = new HashSet<>();
        for (Profile profile : records.profiles) {
            SeedPlace place = place(SeedRecords.PROFILES, profile.key().id());
            checkKey(place, known);
            checkProfile(place, profile);
        }
        for (LedgerLine line : records.ledger) {
            SeedPlace place = place(SeedRecords.LEDGER, line.key().id());
            checkKey(place, known);
            checkLine(place, line);
        }
        for (Total total : records.totals) {
            SeedPlace place = place(SeedRecords.TOTALS, total.id());
            checkAbove(place, "count", total.count(), 0);
            place.sources("sources", total.sources());
        }
    }

    private SeedPlace place(String file, String record) {
        return new SeedPlace(file, record, records, breaches);
    }

    private static void checkKey(SeedPlace place, Set<String> known) {
        if (!known.add(place.record())) {
            place.breach("", BreachKind.ID_TWICE, place.record());
        }
    }

    /** An alias leads to one locality only: no other has it for an alias, or for its own name in any era. */
    private void checkAliases() {
        Map<String, String> owners = new HashMap<>();
        records.localities.forEach(locality -> locality.eras()
                .forEach(era ->
                        era.name().all().forEach(name -> owners.merge(name, locality.id(), (one, other) -> one))));
        Map<String, String> led = new HashMap<>();
        for (Alias alias : records.aliases) {
            SeedPlace place = place(SeedRecords.ALIASES, alias.key().id());
            place.refer("locality", SeedRecords.LOCALITIES, alias.locality());
            if (alias.source() != null) {
                place.refer("source", SeedRecords.SOURCES, alias.source());
            }
            String earlier = led.putIfAbsent(alias.text(), alias.locality());
            String owner = earlier == null ? owners.get(alias.text()) : earlier;
            if (owner != null && (earlier != null || !owner.equals(alias.locality()))) {
                place.breach("text", BreachKind.ALIAS_TAKEN, alias.text(), owner);
            }
        }
    }

    private static void checkProfile(SeedPlace place, Profile profile) {
        place.refer("locality", SeedRecords.LOCALITIES, profile.locality());
        place.sources("sources", profile.sources());
        if (profile.population() == null && profile.areaKm2() == null) {
            place.breach("", BreachKind.FIGURE_MISSING);
        }
        if (profile.areaKm2() != null) {
            checkAbove(place, "areaKm2", profile.areaKm2(), 0);
        }
    }

    private static void checkLine(SeedPlace place, LedgerLine line) {
        place.refer("locality", SeedRecords.LOCALITIES, line.locality());
        place.refer("source", SeedRecords.SOURCES, line.source());
        if (line.scheme() == Scheme.NETWORK) {
            place.breach("scheme", BreachKind.CODE_UNKNOWN, line.scheme().code());
        }
        if ((line.result() == SearchResult.FOUND) != (line.count() > 0)) {
            place.breach("count", BreachKind.RESULT_UNFIT, line.result().code(), String.valueOf(line.count()));
        }
    }

    private static void checkAbove(SeedPlace place, String field, double figure, double floor) {
        if (figure <= floor) {
            place.breach(field, BreachKind.FIGURE_UNFIT, String.valueOf(figure));
        }
    }
}
