package kakehashi.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Region;
import kakehashi.model.value.Country;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The names of localities in one language, as of a day. A locality that has ended is shown by its last name and rank.
 *
 * <p>In Vietnamese every name carries its rank. In English and Japanese a name carries it where another locality reads alike;
 * but in a list, where names stand below or beside each other, all of them do.
 *
 * <p>Cheap to make and safe on any thread: the names of a day are worked out when first asked for, and kept for all days
 * between the same two changes.
 */
public final class Places {

    private record Key(LocalDate since, Names.Form shortest, boolean brief) {}

    private final Atlas atlas;
    private final Words words;
    private final Map<Key, Map<String, String>> namesFrom = new ConcurrentHashMap<>();
    private final Map<String, String> regions = new ConcurrentHashMap<>();
    private volatile @Nullable TreeSet<LocalDate> changes;

    public Places(Atlas atlas, Words words) {
        this.atlas = atlas;
        this.words = words;
    }

    public Atlas atlas() {
        return atlas;
    }

    public Words words() {
        return words;
    }

    /** The shortest name, for the map: "Hue", TP. Huế, フエ市. Others may bear it too. It begins a line. */
    public String label(String locality, LocalDate asOf) {
        return Words.opening(labelInside(locality, asOf));
    }

    /** The same where it does not begin a line: tỉnh Yên Bái. */
    public String labelInside(String locality, LocalDate asOf) {
        Locality named = atlas.locality(locality);
        Era era = named.eraNearest(asOf);
        return Names.shortest(words.language()) == Names.Form.BARE
                ? words.named(era.name())
                : Ranked.inBrief(words).name(named.country(), era);
    }

    /**
     * The name with its rank in full, never a rank twice: "Kyoto Prefecture", thành phố Kyoto, 京都府, "Ho Chi Minh City".
     * Where others of the same rank read alike, the province or prefecture is added too. For sentences and headings.
     */
    public String full(String locality, LocalDate asOf) {
        return unmistakable(locality, asOf, Names.Form.RANKED, false);
    }

    /**
     * The name that no other locality of the atlas bears on that day, as short as can be: bare where that is enough and the
     * language allows it, else with rank (TP. Kyoto), else with the province or prefecture too. For titles.
     */
    public String name(String locality, LocalDate asOf) {
        return unmistakable(locality, asOf, Names.shortest(words.language()), true);
    }

    /** The name with its rank, as short as can be: for tables and other lists, in which no name goes without. */
    public String listed(String locality, LocalDate asOf) {
        return unmistakable(locality, asOf, Names.Form.RANKED, true);
    }

    private String unmistakable(String locality, LocalDate asOf, Names.Form shortest, boolean brief) {
        Ranked ranked = brief ? Ranked.inBrief(words) : new Ranked(words);
        String name = namesFrom
                .computeIfAbsent(
                        new Key(lastChange(asOf), shortest, brief),
                        key -> new Names(atlas, words, ranked, asOf).byId(shortest))
                .get(locality);
        return name == null ? label(locality, asOf) : name;
    }

    /** How and from which day a locality was merged or abolished: đã sáp nhập từ ngày 01/7/2025; empty where it lasts. */
    public String ending(String locality) {
        return atlas.successionOf(locality)
                .map(succession -> words.name(succession.kind(), words.date(succession.date())))
                .or(() ->
                        atlas.locality(locality).ended().map(last -> words.say("model.place.ended", words.date(last))))
                .orElse("");
    }

    /** Both ends of a tie or network link, by their names that day, the Vietnamese one first. */
    public String title(Link link, LocalDate asOf) {
        return pair(link.vietnam(), link.japan(), asOf);
    }

    /** Two localities as a pair in the order given, by their names that day. */
    public String pair(String one, String other, LocalDate asOf) {
        return words.say("model.place.pair", name(one, asOf), name(other, asOf));
    }

    /**
     * The name of a region, told apart from localities and countries: "Hokkaido region", vùng Hokkaido, 中国地方.
     *
     * @throws java.util.NoSuchElementException if there is no such region
     */
    public String region(String id) {
        return regions.computeIfAbsent(id, this::named);
    }

    /** Looks through the names of all localities, so it is asked once for each region. */
    private String named(String id) {
        Region region = atlas.findRegion(id).orElseThrow();
        String bare = words.named(region.name());
        boolean ambiguous = region.country() == Country.JP && words.language() == Language.JA
                || atlas.records().localities().stream()
                        .flatMap(locality -> locality.eras().stream())
                        .anyMatch(era -> words.named(era.name()).equals(bare));
        return ambiguous ? words.say("model.place.region", bare) : bare;
    }

    /**
     * Orders ids of localities as officers expect: Vietnam first, by Vietnamese dictionary order; then Japan by JIS code,
     * north to south.
     */
    public Comparator<String> order(LocalDate asOf) {
        Comparator<String> vietnamese = Words.in(Language.VI).order();
        return Comparator.comparing((String id) -> atlas.locality(id).country())
                .thenComparing((one, other) -> {
                    Era first = era(one, asOf);
                    Era second = era(other, asOf);
                    return atlas.locality(one).country() == Country.VN
                            ? vietnamese.compare(
                                    first.name().in(Language.VI), second.name().in(Language.VI))
                            : code(first).compareTo(code(second));
                })
                .thenComparing(Comparator.naturalOrder());
    }

    private Era era(String locality, LocalDate asOf) {
        return atlas.locality(locality).eraNearest(asOf);
    }

    private static String code(Era era) {
        String code = era.code();
        return code == null ? "" : code;
    }

    private LocalDate lastChange(LocalDate day) {
        TreeSet<LocalDate> known = changes;
        if (known == null) {
            known = collectChanges();
            changes = known;
        }
        LocalDate last = known.floor(day);
        return last == null ? LocalDate.MIN : last;
    }

    /** The days on which some locality begins to be shown by another era. */
    private TreeSet<LocalDate> collectChanges() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Locality locality : atlas.records().localities()) {
            for (Era era : locality.eras()) {
                if (era.from() != null) {
                    days.add(era.from().earliest());
                }
                if (era.to() != null) {
                    days.add(era.to().latest().plusDays(1));
                }
            }
        }
        return days;
    }
}
