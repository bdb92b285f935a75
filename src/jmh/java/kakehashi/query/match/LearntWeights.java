package kakehashi.query.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.value.Country;

/**
 * What each reason weighs by a conditional logistic regression over the ties of a record: of all candidates of a locality, those
 * that it has a tie with against those that it has not. What is between two of a pair is set apart, as if it were not known.
 * No reason that speaks for a partner weighs less than nothing, and none that speaks against it more.
 */
final class LearntWeights {

    private static final int STEPS = 400;
    private static final double PACE = 2.0;
    private static final double RIDGE = 0.0005;

    private static final ReasonKind[] KINDS = ReasonKind.values();

    /** A locality that asks: what speaks for each candidate, and which it has a tie with. */
    private record Asked(List<double[]> features, List<Boolean> tied) {}

    private LearntWeights() {}

    static Map<ReasonKind, Double> of(Matching matching) {
        List<Asked> examples = new ArrayList<>();
        for (Country country : Country.values()) {
            Country other = country == Country.VN ? Country.JP : Country.VN;
            for (String home : tied(matching, country)) {
                Reasons reasons = new Reasons(matching.index(), Weights.bundled(), home);
                Set<String> partners = matching.index().partners(home).keySet();
                Asked asked = new Asked(new ArrayList<>(), new ArrayList<>());
                for (String candidate : tied(matching, other)) {
                    boolean tied = partners.contains(candidate);
                    // one that would have no tie left could not be found, and is not asked for
                    if (!tied || matching.index().partners(candidate).size() > 1) {
                        asked.features().add(features(reasons.apart(candidate)));
                        asked.tied().add(tied);
                    }
                }
                examples.add(asked);
            }
        }
        double[] weights = fit(examples);
        Map<ReasonKind, Double> found = new EnumMap<>(ReasonKind.class);
        for (ReasonKind kind : KINDS) {
            found.put(kind, weights[kind.ordinal()]);
        }
        return found;
    }

    private static List<String> tied(Matching matching, Country country) {
        return matching.index().candidates(country).stream()
                .filter(id -> !matching.index().partners(id).isEmpty())
                .toList();
    }

    private static double[] features(List<Reason> reasons) {
        double[] features = new double[KINDS.length];
        reasons.forEach(reason -> features[reason.kind().ordinal()] = reason.strength());
        return features;
    }

    /** Raises the chance of each partner among all candidates of the one that asks; every tie counts alike. */
    private static double[] fit(List<Asked> examples) {
        long ties = examples.stream()
                .flatMap(asked -> asked.tied().stream())
                .filter(tied -> tied)
                .count();
        double[] weights = new double[KINDS.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[KINDS.length];
            examples.forEach(asked -> add(asked, weights, slope));
            for (int i = 0; i < weights.length; i++) {
                double next = weights[i] + PACE * (slope[i] / ties - RIDGE * weights[i]);
                weights[i] = KINDS[i].isAgainst() ? Math.min(0, next) : Math.max(0, next);
            }
        }
        return weights;
    }

    /** What the partners have more of a reason than would be expected by the weights. */
    private static void add(Asked asked, double[] weights, double[] slope) {
        int candidates = asked.features().size();
        double[] chance = new double[candidates];
        double all = 0;
        int partners = 0;
        for (int each = 0; each < candidates; each++) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * asked.features().get(each)[i];
            }
            chance[each] = Math.exp(sum);
            all += chance[each];
            partners += asked.tied().get(each) ? 1 : 0;
        }
        for (int each = 0; each < candidates; each++) {
            double more = (asked.tied().get(each) ? 1 : 0) - partners * chance[each] / all;
            for (int i = 0; i < weights.length; i++) {
                slope[i] += more * asked.features().get(each)[i];
            }
        }
    }
}
