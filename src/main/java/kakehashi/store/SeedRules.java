package kakehashi.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.model.Country;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.PartialDate;
import kakehashi.model.Region;
import kakehashi.model.Seat;
import kakehashi.model.Succession;
import org.jspecify.annotations.Nullable;

/** The rules between records: what one record says must fit what the others say. */
final class SeedRules {

    private final SeedRecords records;
    private final Breaches breaches;
    private final Map<String, Locality> localities;

    SeedRules(SeedRecords records, Breaches breaches) {
        this.records = records;
        this.breaches = breaches;
        localities = records.localities.stream().collect(Collectors.toMap(Locality::id, locality -> locality));
    }

    void check() {
        records.localities.forEach(this::checkLocality);
        records.regions.forEach(this::checkRegion);
        checkSuccessions();
        records.networks.forEach(this::checkNetwork);
        TieRules ties = new TieRules(records, breaches);
        records.ties.forEach(ties::check);
        checkCounts();
    }

    private SeedPlace place(String file, String record) {
        return new SeedPlace(file, record, records, breaches);
    }

    private void checkLocality(Locality locality) {
        SeedPlace place = place(SeedRecords.LOCALITIES, locality.id());
        if (!locality.id().startsWith(locality.country().idPrefix())) {
            place.breach("id", BreachKind.COUNTRY_WRONG, locality.id());
        }
        place.refer("source", SeedRecords.SOURCES, locality.source());
        Era before = null;
        for (int i = 0; i < locality.eras().size(); i++) {
            Era era = locality.eras().get(i);
            String path = "eras[" + i + "].";
            checkPeriod(place, path + "to", era.from(), era.to());
            if (before != null && !endsBefore(before.to(), era.from())) {
                place.breach(path + "from", BreachKind.ERAS_OVERLAP, String.valueOf(i - 1), text(era.from()));
            }
            if (!contains(locality.country(), era.seat())) {
                place.breach(
                        path + "seat",
                        BreachKind.SEAT_OUTSIDE,
                        era.seat().lat() + ", " + era.seat().lon());
            }
            checkParent(place, path + "parent", locality, era.parent());
            before = era;
        }
        if (closes(locality.id(), this::lastParent)) {
            place.breach("eras[" + (locality.eras().size() - 1) + "].parent", BreachKind.CHAIN_CLOSED, locality.id());
        }
    }

    private void checkParent(SeedPlace place, String field, Locality locality, @Nullable String parent) {
        if (parent == null) {
            return;
        }
        place.refer(field, SeedRecords.LOCALITIES, parent);
        if (!parent.startsWith(locality.country().idPrefix())) {
            place.breach(field, BreachKind.COUNTRY_WRONG, parent);
        }
    }

    private @Nullable String lastParent(String id) {
        Locality locality = localities.get(id);
        return locality == null
                ? null
                : locality.eras().get(locality.eras().size() - 1).parent();
    }

    /** Generous boxes around all that either country's localities may hold, islands too. */
    private static boolean contains(Country country, Seat seat) {
        return switch (country) {
            case VN -> seat.lat() >= 6 && seat.lat() <= 23.5 && seat.lon() >= 102 && seat.lon() <= 117.5;
            case JP -> seat.lat() >= 20 && seat.lat() <= 46 && seat.lon() >= 122 && seat.lon() <= 154;
        };
    }

    private void checkRegion(Region region) {
        SeedPlace place = place(SeedRecords.REGIONS, region.id());
        Region.Span before = null;
        for (int i = 0; i < region.spans().size(); i++) {
            Region.Span span = region.spans().get(i);
            String path = "spans[" + i + "].";
            checkPeriod(place, path + "to", span.from(), span.to());
            if (before != null && !endsBefore(before.to(), span.from())) {
                place.breach(path + "from", BreachKind.SPANS_OVERLAP, String.valueOf(i - 1), text(span.from()));
            }
            place.refer(path + "source", SeedRecords.SOURCES, span.source());
            for (String member : span.members()) {
                place.refer(path + "members", SeedRecords.LOCALITIES, member);
                if (!member.startsWith(region.country().idPrefix())) {
                    place.breach(path + "members", BreachKind.COUNTRY_WRONG, member);
                }
            }
            before = span;
        }
    }

    private void checkSuccessions() {
        Map<String, String> successors = new HashMap<>();
        for (Succession succession : records.successions) {
            SeedPlace place = place(SeedRecords.SUCCESSIONS, succession.from());
            place.refer("from", SeedRecords.LOCALITIES, succession.from());
            place.refer("to", SeedRecords.LOCALITIES, succession.to());
            place.refer("source", SeedRecords.SOURCES, succession.source());
            if (successors.put(succession.from(), succession.to()) != null) {
                place.breach("from", BreachKind.SUCCESSION_TWICE, succession.from());
            }
            Locality ended = localities.get(succession.from());
            if (ended != null && !followsEnd(succession.date(), ended)) {
                place.breach(
                        "date",
                        BreachKind.SUCCESSION_UNFIT,
                        succession.date().toString(),
                        ended.ended().map(PartialDate::toString).orElse("-"));
            }
        }
        for (Succession succession : records.successions) {
            if (closes(succession.from(), successors::get)) {
                place(SeedRecords.SUCCESSIONS, succession.from())
                        .breach("to", BreachKind.CHAIN_CLOSED, succession.from());
            }
        }
    }

    /** Whether a new order's first day can be the day after the locality's last. */
    private static boolean followsEnd(PartialDate date, Locality locality) {
        return locality.ended()
                .filter(last -> !date.latest().isBefore(last.earliest().plusDays(1))
                        && !date.earliest().isAfter(last.latest().plusDays(1)))
                .isPresent();
    }

    private void checkNetwork(Network network) {
        SeedPlace place = place(SeedRecords.NETWORKS, network.id());
        place.sources("sources", network.sources());
        for (int i = 0; i < network.members().size(); i++) {
            Network.Membership member = network.members().get(i);
            String path = "members[" + i + "].";
            place.refer(path + "locality", SeedRecords.LOCALITIES, member.locality());
            place.sources(path + "sources", member.sources());
            checkPeriod(place, path + "until", member.since(), member.until());
        }
    }

    private void checkCounts() {
        if (!records.isRead(SeedRecords.MANIFEST)) {
            return;
        }
        Map<String, Integer> found = Map.of(
                "sources", records.sources.size(),
                "localities", records.localities.size(),
                "regions", records.regions.size(),
                "ties", records.ties.size(),
                "networks", records.networks.size(),
                "parties", records.parties.size());
        records.counts.forEach((kind, count) -> {
            boolean counted = kind.equals("ties") || records.isRead(kind + ".json");
            if (counted && !Objects.equals(found.get(kind), count)) {
                breaches.add(
                        SeedRecords.MANIFEST,
                        "",
                        "counts." + kind,
                        BreachKind.COUNT_WRONG,
                        String.valueOf(count),
                        String.valueOf(found.get(kind)));
            }
        });
    }

    private static void checkPeriod(
            SeedPlace place, String field, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            place.breach(field, BreachKind.DATES_REVERSED, from.toString(), to.toString());
        }
    }

    private static boolean endsBefore(@Nullable PartialDate last, @Nullable PartialDate next) {
        return last != null && next != null && last.latest().isBefore(next.earliest());
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "-" : date.toString();
    }

    /** Whether following the links from an id leads back to it. */
    private static boolean closes(String start, Function<String, @Nullable String> next) {
        Set<String> seen = new HashSet<>();
        String at = next.apply(start);
        while (at != null && seen.add(at)) {
            if (at.equals(start)) {
                return true;
            }
            at = next.apply(at);
        }
        return false;
    }
}
