package kakehashi.store.seeds;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.ClosedChains;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import org.jspecify.annotations.Nullable;

/** The rules between records: what one record says must fit what the others say. */
final class SeedRules {

    private final SeedRecords records;
    private final Breaches breaches;
    private final Map<String, Locality> localities;
    private final Set<String> lyingInThemselves;

    SeedRules(SeedRecords records, Breaches breaches) {
        this.records = records;
        this.breaches = breaches;
        localities = records.localities.stream().collect(Collectors.toMap(Locality::id, locality -> locality));
        lyingInThemselves = ClosedChains.ofParents(records.localities);
    }

    void check() {
        records.sources.forEach(this::checkSource);
        records.localities.forEach(this::checkLocality);
        records.regions.forEach(this::checkRegion);
        checkSuccessions();
        records.networks.forEach(this::checkNetwork);
        TieRules ties = new TieRules(records, breaches);
        records.ties.forEach(ties::check);
        records.sources.forEach(this::checkPublisher);
        new AlmanacRules(records, breaches).check();
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
            if (lyingInThemselves.contains(locality.id())
                    && era.parent() != null
                    && lyingInThemselves.contains(era.parent())) {
                place.breach(path + "parent", BreachKind.CHAIN_CLOSED, locality.id());
            }
            before = era;
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
        Set<String> succeeded = new HashSet<>();
        Set<String> succeedingThemselves = ClosedChains.ofSuccessors(records.successions);
        for (Succession succession : records.successions) {
            SeedPlace place = place(SeedRecords.SUCCESSIONS, succession.from());
            place.refer("from", SeedRecords.LOCALITIES, succession.from());
            place.refer("to", SeedRecords.LOCALITIES, succession.to());
            place.refer("source", SeedRecords.SOURCES, succession.source());
            if (!succeeded.add(succession.from())) {
                place.breach("from", BreachKind.SUCCESSION_TWICE, succession.from());
            }
            if (succeedingThemselves.contains(succession.from()) && succeedingThemselves.contains(succession.to())) {
                place.breach("to", BreachKind.CHAIN_CLOSED, succession.from());
            }
            checkSuccessor(place, succession);
            Locality ended = localities.get(succession.from());
            if (ended != null && !followsEnd(succession.date(), ended)) {
                place.breach(
                        "date",
                        BreachKind.SUCCESSION_UNFIT,
                        succession.date().toString(),
                        ended.ended().map(PartialDate::toString).orElse("-"));
            }
        }
    }

    /** What took over must be of the same country, and be there on the day. */
    private void checkSuccessor(SeedPlace place, Succession succession) {
        Locality ended = localities.get(succession.from());
        Locality successor = localities.get(succession.to());
        if (ended != null && successor != null && ended.country() != successor.country()) {
            place.breach("to", BreachKind.COUNTRY_WRONG, succession.to());
        }
        if (successor != null && !isThere(successor, succession.date())) {
            place.breach(
                    "date",
                    BreachKind.SUCCESSOR_ABSENT,
                    succession.to(),
                    succession.date().toString());
        }
    }

    private static boolean isThere(Locality locality, PartialDate date) {
        PartialDate begun = locality.eras().get(0).from();
        return (begun == null || !begun.earliest().isAfter(date.latest()))
                && locality.ended()
                        .map(last -> !last.latest().isBefore(date.earliest()))
                        .orElse(true);
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
            for (int j = 0; j < i; j++) {
                if (overlap(member, network.members().get(j))) {
                    place.breach(path + "locality", BreachKind.MEMBER_TWICE, member.locality(), Integer.toString(j));
                }
            }
        }
    }

    /** Whether one locality is said twice to be a member at one time; one that left may have come back later. */
    private static boolean overlap(Network.Membership one, Network.Membership other) {
        return one.locality().equals(other.locality())
                && !endsBefore(one.until(), other.since())
                && !endsBefore(other.until(), one.since());
    }

    private void checkSource(Source source) {
        LocalDate edited = records.edition.date();
        if (records.isRead(SeedRecords.MANIFEST)
                && source.published() != null
                && source.published().earliest().isAfter(edited)) {
            place(SeedRecords.SOURCES, source.id())
                    .breach(
                            "published",
                            BreachKind.PUBLISHED_AHEAD,
                            source.published().toString(),
                            edited.toString());
        }
    }

    /** The publisher is called in English as it is called where there is no name, and a copy is one of an address. */
    private void checkPublisher(Source source) {
        SeedPlace place = place(SeedRecords.SOURCES, source.id());
        if (source.publisherName() != null && !source.publisherName().en().equals(source.publisher())) {
            place.breach(
                    "publisherName.en",
                    BreachKind.PUBLISHER_UNLIKE,
                    source.publisherName().en(),
                    Objects.requireNonNullElse(source.publisher(), "-"));
        }
        if (source.copy() != null && source.url() == null) {
            place.breach("copy", BreachKind.COPY_ALONE);
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
}
