package kakehashi.store.seeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Alias;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Profile;
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

    Edition edition = new Edition("0", LocalDate.EPOCH, "", List.of());
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

    /** The ids met in each file, of sound records and others, so that one mistake is not reported twice. */
    private final Map<String, Set<String>> idsByFile = new HashMap<>();

    private final Map<String, String> fileByTie = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    /** Notes an id; false if a record of this or another kind has it already. */
    boolean addId(String file, String id) {
        boolean isNew = idsByFile.values().stream().noneMatch(ids -> ids.contains(id));
        idsByFile.computeIfAbsent(file, key -> new HashSet<>()).add(id);
        return isNew;
    }

    /** Notes a tie's id and its file; false if another tie has it already. */
    boolean addTieId(String file, String id) {
        return fileByTie.putIfAbsent(id, file) == null;
    }

    String fileOf(Tie tie) {
        return fileByTie.getOrDefault(tie.id(), "");
    }

    void markUnread(String file) {
        unread.add(file);
    }

    boolean isRead(String file) {
        return !unread.contains(file);
    }

    /** Whether a reference into a file is good; always, if the file could not be read. */
    boolean knows(String file, String id) {
        return !isRead(file) || idsByFile.getOrDefault(file, Set.of()).contains(id);
    }

    /** Only for records found sound. */
    Atlas atlas() {
        Almanac almanac = new Almanac(aliases, profiles, ledger, totals);
        return new Atlas(
                0,
                edition,
                new Atlas.Records(localities, regions, successions, networks, parties, sources, ties, almanac));
    }
}
