package kakehashi.query.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import org.jspecify.annotations.Nullable;

/**
 * Which localities were searched for ties. Of several searches of one locality the latest counts; one of a province or
 * prefecture "within" counts for what lies in it; and what a locality inherited is known as far as its predecessors were
 * searched.
 */
public final class Ledger {

    /** The schemes that can be searched for: networks follow from memberships. */
    public static final List<Scheme> SCHEMES = List.of(Scheme.OFFICIAL, Scheme.THIRD_PARTY);

    private final Atlas atlas;
    private final LocalDate asOf;

    public Ledger(Meanings meanings) {
        atlas = meanings.atlas();
        asOf = meanings.asOf();
    }

    /** Whether ties of a locality were searched for, those included that it inherited by the as-of date. */
    public Searched of(String locality, Scheme scheme) {
        List<Search> searches = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String part : parts(locality)) {
            search(part, scheme).ifPresentOrElse(searches::add, () -> left.add(part));
        }
        Extent extent = searches.isEmpty()
                ? Extent.NOT_SEARCHED
                : left.isEmpty() && searches.stream().allMatch(Search::isWhole) ? Extent.SEARCHED : Extent.IN_PART;
        return new Searched(locality, scheme, extent, searches, left);
    }

    /** Whether ties between two localities were searched for: one side is enough, and the better searched is told. */
    public Searched between(String one, String other, Scheme scheme) {
        return Stream.of(of(one, scheme), of(other, scheme))
                .min(Comparator.comparing(Searched::extent))
                .orElseThrow();
    }

    /** How many ties of a scheme are on record of a locality and of what lies in it, those that it inherited by the as-of date too. */
    public int onRecord(String locality, Scheme scheme) {
        return (int) atlas.ties().stream()
                .filter(tie -> tie.scheme() == scheme)
                .filter(tie -> isOf(tie.vietnam(), locality) || isOf(tie.japan(), locality))
                .count();
    }

    private boolean isOf(String signatory, String locality) {
        return isIn(signatory, locality) || isIn(atlas.successorOn(signatory, asOf), locality);
    }

    private boolean isIn(@Nullable String inner, String outer) {
        return inner != null && (inner.equals(outer) || isIn(parent(inner), outer));
    }

    /** The provinces, municipalities and prefectures of the as-of date. */
    public List<String> provinces() {
        return atlas.records().localities().stream()
                .filter(locality -> locality.eraNearest(asOf).kind().isTopLevel() && !locality.hasEndedBy(asOf))
                .map(Locality::id)
                .toList();
    }

    /**
     * The provinces, municipalities and prefectures of the as-of date of which it is known so far, of all schemes together:
     * whole only if each scheme was searched whole within {@link Gap#FRESH}.
     */
    public Set<String> provinces(Extent extent) {
        return provinces().stream()
                .filter(province -> extent(province) == extent)
                .collect(Collectors.toSet());
    }

    private Extent extent(String province) {
        List<Searched> all =
                SCHEMES.stream().map(scheme -> of(province, scheme)).toList();
        if (all.stream().allMatch(searched -> searched.extent() == Extent.NOT_SEARCHED)) {
            return Extent.NOT_SEARCHED;
        }
        return all.stream().allMatch(searched -> searched.extent() == Extent.SEARCHED && !searched.isOld(asOf))
                ? Extent.SEARCHED
                : Extent.IN_PART;
    }

    /** The locality and those whose ties it inherited, but for what lay in another of them. */
    private List<String> parts(String locality) {
        List<String> all = new ArrayList<>(List.of(locality));
        all.addAll(atlas.predecessorsOn(locality, asOf));
        return all.stream().filter(part -> !all.contains(parent(part))).toList();
    }

    private @Nullable String parent(String locality) {
        return atlas.locality(locality).eraNearest(asOf).parent();
    }

    /** The latest of its own, else the latest of what it lies in, where that was searched with all of its cities. */
    private Optional<Search> search(String part, Scheme scheme) {
        Optional<LedgerLine> own = latest(part, scheme, true);
        String above = parent(part);
        while (own.isEmpty() && above != null) {
            own = latest(above, scheme, false);
            above = parent(above);
        }
        return own.map(line -> new Search(line, part));
    }

    private Optional<LedgerLine> latest(String locality, Scheme scheme, boolean itself) {
        return atlas.ledgerOf(locality).stream()
                .filter(line -> line.scheme() == scheme && (itself || line.within()))
                .max(Comparator.comparing(LedgerLine::date));
    }
}
