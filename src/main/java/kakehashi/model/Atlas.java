package kakehashi.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The whole data set at one instant. Immutable, safe on any thread; {@link #with} gives the next one.
 *
 * <p>Ids are unique over all kinds of records but for ties and network links, whose ids name two localities. Looking up
 * costs constant time; the questions that take a day follow succession and parenthood as of that day.
 */
public final class Atlas {

    /**
     * The records an atlas is made of, each list in the order to be shown in.
     *
     * @param ties stored ties only; network links are derived from {@code networks}
     */
    public record Records(
            List<Locality> localities,
            List<Region> regions,
            List<Succession> successions,
            List<Network> networks,
            List<Party> parties,
            List<Source> sources,
            List<Tie> ties,
            Almanac almanac) {

        public static final Records NONE =
                new Records(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        /** Records without an almanac. */
        public Records(
                List<Locality> localities,
                List<Region> regions,
                List<Succession> successions,
                List<Network> networks,
                List<Party> parties,
                List<Source> sources,
                List<Tie> ties) {
            this(localities, regions, successions, networks, parties, sources, ties, Almanac.NONE);
        }

        public Records {
            localities = List.copyOf(localities);
            regions = List.copyOf(regions);
            successions = List.copyOf(successions);
            networks = List.copyOf(networks);
            parties = List.copyOf(parties);
            sources = List.copyOf(sources);
            ties = List.copyOf(ties);
        }

        /** All of them, each kind after those that it names. */
        public Stream<AtlasRecord> all() {
            return Stream.<List<? extends AtlasRecord>>of(
                            sources,
                            parties,
                            localities,
                            regions,
                            successions,
                            networks,
                            ties,
                            almanac.aliases(),
                            almanac.profiles(),
                            almanac.ledger(),
                            almanac.totals())
                    .flatMap(List::stream);
        }

        /** As {@link Atlas#with(ChangeSet)} leaves them, but refusing nothing. */
        public Records with(ChangeSet set) {
            return new Changed(set.changes()).of(this);
        }

        public Records withNetworks(List<Network> others) {
            return new Records(localities, regions, successions, others, parties, sources, ties, almanac);
        }

        public Records withTies(List<Tie> others) {
            return new Records(localities, regions, successions, networks, parties, sources, others, almanac);
        }

        public Records withAlmanac(Almanac other) {
            return new Records(localities, regions, successions, networks, parties, sources, ties, other);
        }
    }

    private final long revision;
    private final Edition edition;
    private final Records records;
    private final Own own;
    private final PlaceIndex places;
    private final Map<String, Party> parties;
    private final Map<String, Source> sources;
    private final Map<String, Link> links;
    private final Map<String, List<Link>> linksAt;
    private final AlmanacIndex almanac;

    /**
     * @param revision grows by one with every change, so that a late result can be told from the latest
     * @throws IllegalArgumentException if two records of one kind share an id, or a locality has two successions, lies in
     *     itself by way of other localities in any of their eras, or succeeds itself: no question would come to an end
     */
    public Atlas(long revision, Edition edition, Records records, Own own) {
        this(revision, edition, records, own, null);
    }

    /** An atlas as an edition has it. */
    public Atlas(long revision, Edition edition, Records records) {
        this(revision, edition, records, Own.NONE);
    }

    /** @param former an atlas from which is taken over what was found in lists that are the same */
    private Atlas(long revision, Edition edition, Records records, Own own, @Nullable Atlas former) {
        this.revision = revision;
        this.edition = edition;
        this.records = records;
        this.own = own;
        places = PlaceIndex.of(records, former == null ? null : former.places);
        almanac = AlmanacIndex.of(records.almanac(), former == null ? null : former.almanac);
        parties = PlaceIndex.byId(records.parties(), Party::id);
        sources = PlaceIndex.byId(records.sources(), Source::id);
        links = new LinkedHashMap<>(PlaceIndex.byId(records.ties(), Tie::id));
        places.networkLinks().forEach(link -> links.put(link.id(), link));
        linksAt = new HashMap<>();
        links.values().forEach(link -> {
            linksAt.computeIfAbsent(link.vietnam(), id -> new ArrayList<>()).add(link);
            linksAt.computeIfAbsent(link.japan(), id -> new ArrayList<>()).add(link);
        });
    }

    public long revision() {
        return revision;
    }

    public Edition edition() {
        return edition;
    }

    public Records records() {
        return records;
    }

    /** Which of the records are the user's own. */
    public Own own() {
        return own;
    }

    /** This atlas with a tie added, or put in place of the one with its id; itself where that is the same. */
    public Atlas with(Tie tie) {
        Optional<AtlasRecord> before = find(tie.key());
        return before.filter(tie::equals).isPresent() ? this : changed(List.of(new Change(before.orElse(null), tie)));
    }

    /**
     * The next atlas: this one with all changes of a set made. What is altered keeps its place, what is added stands where
     * its change says, or last of its kind. Rules between records are not asked here.
     *
     * @throws StaleChangeException if some of these records are not as the set has them before; then none is changed
     * @throws IllegalArgumentException if an atlas of the records would be refused, as one with closed chains is
     */
    public Atlas with(ChangeSet set) throws StaleChangeException {
        List<RecordKey> stale = set.changes().stream()
                .filter(change -> !find(change.key()).equals(Optional.ofNullable(change.before())))
                .map(Change::key)
                .toList();
        if (!stale.isEmpty()) {
            throw new StaleChangeException(stale);
        }
        return changed(set.changes());
    }

    private Atlas changed(List<Change> changes) {
        return new Atlas(revision + 1, edition, new Changed(changes).of(records), own.with(changes), this);
    }

    /** The stored ties. */
    public List<Tie> ties() {
        return records.ties();
    }

    /** One link per Vietnamese and Japanese member pair of the networks. */
    public List<NetworkLink> networkLinks() {
        return places.networkLinks();
    }

    /** The record with this key. */
    public Optional<AtlasRecord> find(RecordKey key) {
        return Optional.ofNullable(
                switch (key.kind()) {
                    case LOCALITY -> places.localities().get(key.id());
                    case NETWORK -> places.networks().get(key.id());
                    case PARTY -> parties.get(key.id());
                    case SOURCE -> sources.get(key.id());
                    case TIE -> links.get(key.id()) instanceof Tie tie ? tie : null;
                    case REGION -> among(records.regions(), key);
                    case SUCCESSION ->
                        among(successionOf(key.firstWord()).stream().toList(), key);
                    case ALIAS -> among(aliasesOf(key.firstWord()), key);
                    case PROFILE -> among(profilesOf(key.firstWord()), key);
                    case LEDGER -> among(ledgerOf(key.firstWord()), key);
                    case TOTAL -> among(totals(), key);
                });
    }

    private static @Nullable AtlasRecord among(List<? extends AtlasRecord> records, RecordKey key) {
        for (AtlasRecord record : records) {
            if (record.key().equals(key)) {
                return record;
            }
        }
        return null;
    }

    /** What has this id and can be looked up by it: a stored record, or a network link. */
    public Optional<Findable> find(String id) {
        return Stream.of(places.localities(), links, places.networks(), parties, sources)
                .filter(kind -> kind.containsKey(id))
                .findFirst()
                .<Findable>map(kind -> kind.get(id))
                .or(() -> findRegion(id));
    }

    public Optional<Locality> findLocality(String id) {
        return Optional.ofNullable(places.localities().get(id));
    }

    public Optional<Network> findNetwork(String id) {
        return Optional.ofNullable(places.networks().get(id));
    }

    public Optional<Party> findParty(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Region> findRegion(String id) {
        return records.regions().stream()
                .filter(region -> region.id().equals(id))
                .findFirst();
    }

    /** The tie or network link with this id. */
    public Optional<Link> findLink(String id) {
        return Optional.ofNullable(links.get(id));
    }

    /**
     * The locality with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Locality locality(String id) {
        return known(places.localities().get(id), id);
    }

    /**
     * The source with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Source source(String id) {
        return known(sources.get(id), id);
    }

    private static <R> R known(@Nullable R found, String id) {
        if (found == null) {
            throw new NoSuchElementException(id);
        }
        return found;
    }

    /** The ties and network links that name this very locality, without inherited ones. */
    public List<Link> linksAt(String locality) {
        return linksAt.getOrDefault(locality, List.of());
    }

    /** Whether any tie, stored or inherited on any day, leads to this locality. */
    public boolean hasTies(String locality) {
        return places.withPredecessors(locality).stream()
                .anyMatch(id -> linksAt(id).stream().anyMatch(Tie.class::isInstance));
    }

    /** The networks that this very locality is or was a member of. */
    public List<Network> networksOf(String locality) {
        return places.networksOf(locality);
    }

    /** The other ways in which people write the name of this very locality. */
    public List<Alias> aliasesOf(String locality) {
        return almanac.aliases(locality);
    }

    /** All figures of this very locality, from the earliest date to the latest. */
    public List<Profile> profilesOf(String locality) {
        return almanac.profiles(locality);
    }

    /** The latest figures of this very locality that name its population. */
    public Optional<Profile> populationOf(String locality) {
        return almanac.latest(locality, profile -> profile.population() != null);
    }

    /** The latest figures of this very locality that name its area, which may be of another date than its population. */
    public Optional<Profile> areaOf(String locality) {
        return almanac.latest(locality, profile -> profile.areaKm2() != null);
    }

    /** What was searched for this very locality; empty where it was not searched. */
    public List<LedgerLine> ledgerOf(String locality) {
        return almanac.ledger(locality);
    }

    /** How many there are by the counts of others. */
    public List<Total> totals() {
        return records.almanac().totals();
    }

    /** How the locality ended, if it did. */
    public Optional<Succession> successionOf(String locality) {
        return Optional.ofNullable(places.successionOf(locality));
    }

    /** Who answers for a locality's agreements on a day: itself, or the end of its chain of successors by then. */
    public String successorOn(String locality, LocalDate day) {
        return places.successorOn(locality, day);
    }

    /** The localities, without itself, whose chain of successors ends in this one by the day. */
    public List<String> predecessorsOn(String locality, LocalDate day) {
        return places.predecessorsOn(locality, day);
    }

    /** The province, municipality or prefecture that a locality is, or lies in, in its era nearest to the day. */
    public String topLevelOf(String locality, LocalDate day) {
        String top = locality;
        String parent = locality(top).eraNearest(day).parent();
        while (parent != null) {
            top = parent;
            parent = locality(top).eraNearest(day).parent();
        }
        return top;
    }

    /** The region of a locality on a day. One that has ended counts where it lay when it ended. */
    public Optional<Region> regionOf(String locality, LocalDate day) {
        String top = topLevelOf(locality, day);
        LocalDate then = locality(top)
                .ended()
                .map(PartialDate::latest)
                .filter(last -> last.isBefore(day))
                .orElse(day);
        return records.regions().stream()
                .filter(region -> region.membersOn(then).contains(top))
                .findFirst();
    }
}
