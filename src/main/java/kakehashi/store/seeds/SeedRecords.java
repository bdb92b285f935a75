package kakehashi.store.seeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kakehashi.model.Alias;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Edition;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.RecordKind;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.Total;

/** What was read from the seed files, before it is known to be sound. */
final class SeedRecords {

    static final String LOCALITIES = "localities.json";
    static final String REGIONS = "regions.json";
    static final String SUCCESSIONS = "successions.json";
    static final String NETWORKS = "networks.json";
    static final String PARTIES = "parties.json";
    static final String SOURCES = "sources.json";
    static final String ALIASES = "aliases.json";
    static final String PROFILES = "profiles.json";
    static final String LEDGER = "ledger.json";
    static final String TOTALS = "totals.json";
    static final String MANIFEST = "manifest.json";
    static final String TIES = "ties";

    /** Where the manifest does not tell, of a day that nothing lies after. */
    Edition edition = new Edition("0", LocalDate.MAX, "", List.of());

    final Map<String, Integer> counts = new HashMap<>();
    final List<Locality> localities = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<Succession> successions = new ArrayList<>();
    final List<Network> networks = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    final List<Alias> aliases = new ArrayList<>();
    final List<Profile> profiles = new ArrayList<>();
    final List<LedgerLine> ledger = new ArrayList<>();
    final List<Total> totals = new ArrayList<>();

    private final Map<AtlasRecord, SeedOrigin> origins = new IdentityHashMap<>();
    /** Localities that are in the seeds, but of which no record could be made. */
    private final Set<String> unmade = new HashSet<>();

    private final Set<String> unread = new HashSet<>();

    /** Adds a record to one of the lists. */
    <R extends AtlasRecord> void add(List<? super R> list, R record, SeedOrigin origin) {
        list.add(record);
        origins.put(record, origin);
    }

    SeedOrigin originOf(AtlasRecord record) {
        return Objects.requireNonNull(origins.get(record));
    }

    void addUnmade(String locality) {
        unmade.add(locality);
    }

    void markUnread(String file) {
        unread.add(file);
    }

    boolean isRead(String file) {
        return !unread.contains(file);
    }

    /** Whether nothing can be said against a reference that leads nowhere, for what it may lead to was not read. */
    boolean mayHold(RecordKind kind, String id) {
        return switch (kind) {
            case SOURCE -> !isRead(SOURCES);
            case PARTY -> !isRead(PARTIES);
            case LOCALITY -> !isRead(LOCALITIES) || unmade.contains(id);
            default -> false;
        };
    }

    /** As they were read, sound or not. */
    Atlas.Records all() {
        Almanac almanac = new Almanac(aliases, profiles, ledger, totals);
        return new Atlas.Records(localities, regions, successions, networks, parties, sources, ties, almanac);
    }

    /** Only for records found sound. */
    Atlas atlas() {
        return new Atlas(0, edition, all());
    }
}
