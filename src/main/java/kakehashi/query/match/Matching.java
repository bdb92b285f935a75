package kakehashi.query.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kakehashi.model.value.Country;
import kakehashi.query.Meanings;

/**
 * Finds possible partners in the other country. Immutable but for what it has looked up; one thread at a time.
 *
 * <p>Whoever works with the locality by an agreement in force that is in contact is none. Of everyone else those are partners
 * for whom at least {@value #LEAST} reasons speak, one of which joins the two; what a reason weighs says a data file.
 */
public final class Matching {

    /** So many reasons must speak for a partner. */
    public static final int LEAST = 2;

    /** As many as are told at once. */
    public static final int USUAL = 5;

    private final MatchIndex index;
    private final Weights weights;

    private Matching(MatchIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
    }

    public static Matching of(Meanings meanings) {
        return new Matching(new MatchIndex(meanings), Weights.bundled());
    }

    /** The same of the same record by other weights. */
    Matching by(Weights others) {
        return new Matching(index, others);
    }

    MatchIndex index() {
        return index;
    }

    /** Whether partners stand in the order of the number of their reasons, because weights were not shown to do better. */
    public boolean isByNumber() {
        return weights.byNumber();
    }

    /**
     * The possible partners of a locality, or of who answers for it now: the likeliest first.
     *
     * @throws java.util.NoSuchElementException if there is no such locality
     */
    public List<PossiblePartner> partners(String locality) {
        return partners(locality, Set.of());
    }

    /**
     * The same without some.
     *
     * @param declined ids of localities that somebody said not to propose
     */
    public List<PossiblePartner> partners(String locality, Set<String> declined) {
        String home = index.answering(locality);
        Country country = index.meanings().atlas().locality(home).country();
        Country other = country == Country.VN ? Country.JP : Country.VN;
        Reasons reasons = new Reasons(index, weights, home);
        List<PossiblePartner> found = new ArrayList<>();
        for (String candidate : index.candidates(other)) {
            if (!declined.contains(candidate)) {
                reasons.of(candidate).map(all -> partner(candidate, all)).ifPresent(found::add);
            }
        }
        found.removeIf(partner -> partner.reasons().size() < LEAST
                || partner.reasons().stream().noneMatch(reason -> reason.kind().joins()));
        found.sort(order());
        return List.copyOf(found);
    }

    private PossiblePartner partner(String candidate, List<Reason> all) {
        // what joins the two comes before what each of them is
        Comparator<Reason> telling =
                Comparator.comparing((Reason reason) -> !reason.kind().joins()).thenComparing(Reason::kind);
        return new PossiblePartner(
                candidate,
                all.stream()
                        .filter(reason -> !reason.kind().isAgainst())
                        .sorted(telling)
                        .toList(),
                all.stream().filter(reason -> reason.kind().isAgainst()).toList());
    }

    private Comparator<PossiblePartner> order() {
        Comparator<PossiblePartner> byNumber = Comparator.comparing(
                (PossiblePartner partner) -> -partner.reasons().size());
        Comparator<PossiblePartner> byWeight =
                Comparator.comparingDouble((PossiblePartner partner) -> -weight(partner));
        return weights.byNumber() ? byNumber.thenComparing(byWeight) : byWeight.thenComparing(byNumber);
    }

    private double weight(Reason reason) {
        return weights.of(reason.kind()) * reason.strength();
    }

    private double weight(PossiblePartner partner) {
        return partner.all().stream().mapToDouble(this::weight).sum();
    }
}
