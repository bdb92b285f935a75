package kakehashi.query.match;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Seat;
import kakehashi.query.Meanings;
import kakehashi.store.seeds.Seeds;

/**
 * How often possible partners are found among those that were hidden: of the ties of a scheme a fifth is taken away at random,
 * with all else that the two localities have between them and with memberships that only their sources tell of, and each of
 * the two then asks for partners. Candidates are all localities of the other country that have a tie left. A fixed seed
 * makes every split the same each time.
 */
public final class PartnerMeasurement {

    private static final double HIDDEN = 0.2;
    private static final int FIRST = 10;
    private static final int NEAREST = 5;

    /** As the program has it where weights were not shown to do better: equal numbers stand by the weights of the file. */
    private static final String NUMBER = "reasons by number";
    /** By weights that are learnt in each split from what is left. */
    private static final String LEARNT = "reasons by learnt weights";

    private final Atlas whole;
    private final int splits;

    private PartnerMeasurement(Atlas whole, int splits) {
        this.whole = whole;
        this.splits = splits;
    }

    /** @param arguments how many splits; 100 without */
    public static void main(String[] arguments) throws Exception {
        int splits = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        Atlas atlas = Seeds.bundled().read();
        PartnerMeasurement measurement = new PartnerMeasurement(atlas, splits);
        measurement.run(Scheme.OFFICIAL, System.out);
        measurement.run(Scheme.THIRD_PARTY, System.out);
        System.out.println("weights learnt on all ties");
        LearntWeights.of(Matching.of(new Meanings(atlas, atlas.edition().date())))
                .forEach((kind, weight) -> System.out.printf(Locale.ROOT, "  %-15s %6.2f%n", kind.code(), weight));
    }

    /** Gives candidates for a locality, the likeliest first. */
    private interface Ranking {
        List<String> of(String home);
    }

    private record Score(double recall, double reciprocal) {}

    private void run(Scheme scheme, PrintStream out) {
        Map<String, List<Score>> scores = new LinkedHashMap<>();
        long questions = 0;
        long findable = 0;
        for (int split = 0; split < splits; split++) {
            Set<String> hidden = hidden(scheme, new Random(20_260_000L + split));
            Matching matching =
                    Matching.of(new Meanings(without(hidden), whole.edition().date()));
            List<String[]> asked = new ArrayList<>();
            for (String pair : hidden) {
                String[] ends = pair.split(" ");
                asked.add(ends);
                asked.add(new String[] {ends[1], ends[0]});
            }
            questions += asked.size();
            findable += asked.stream()
                    .filter(ends -> !matching.index().partners(ends[1]).isEmpty())
                    .count();
            rankings(matching).forEach((name, ranking) -> scores.computeIfAbsent(name, each -> new ArrayList<>())
                    .add(score(matching, ranking, asked)));
        }
        out.printf(
                Locale.ROOT,
                "%n%s: %d splits, %.1f questions each, the answer has a tie left in %.0f %%%n",
                scheme.code(),
                splits,
                questions / (double) splits,
                100.0 * findable / questions);
        scores.forEach((name, each) -> out.printf(
                Locale.ROOT,
                "  %-26s recall@10 %.3f   MRR %.3f%n",
                name,
                each.stream().mapToDouble(Score::recall).average().orElse(0),
                each.stream().mapToDouble(Score::reciprocal).average().orElse(0)));
        for (String ours : List.of(NUMBER, LEARNT)) {
            scores.keySet().stream()
                    .filter(name -> !name.equals(ours))
                    .forEach(other -> out.printf(
                            Locale.ROOT,
                            "  %-26s less %-26s recall@10 %s   MRR %s%n",
                            ours,
                            other,
                            difference(
                                    scores.get(ours).stream()
                                            .mapToDouble(Score::recall)
                                            .toArray(),
                                    scores.get(other).stream()
                                            .mapToDouble(Score::recall)
                                            .toArray()),
                            difference(
                                    scores.get(ours).stream()
                                            .mapToDouble(Score::reciprocal)
                                            .toArray(),
                                    scores.get(other).stream()
                                            .mapToDouble(Score::reciprocal)
                                            .toArray())));
        }
    }

    /** The mean paired difference with its 95 % interval, once over the splits as they are and once as splits that share ties. */
    private static String difference(double[] one, double[] other) {
        int n = one.length;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += (one[i] - other[i]) / n;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += Math.pow(one[i] - other[i] - mean, 2);
        }
        double variance = squares / (n - 1);
        double plain = 1.984 * Math.sqrt(variance / n);
        // splits of the same ties are no independent trials: Nadeau and Bengio add the share that was hidden
        double careful = 1.984 * Math.sqrt(variance * (1.0 / n + HIDDEN / (1 - HIDDEN)));
        return String.format(
                Locale.ROOT,
                "%+.3f [%+.3f, %+.3f] careful [%+.3f, %+.3f]",
                mean,
                mean - plain,
                mean + plain,
                mean - careful,
                mean + careful);
    }

    private Score score(Matching matching, Ranking ranking, List<String[]> asked) {
        Map<String, List<String>> ranked = new HashMap<>();
        double found = 0;
        double reciprocal = 0;
        for (String[] ends : asked) {
            List<String> order = ranked.computeIfAbsent(ends[0], home -> ranking.of(home).stream()
                    .filter(id -> !matching.index().partners(id).isEmpty())
                    .filter(id -> !matching.index().partners(home).containsKey(id))
                    .toList());
            int at = order.indexOf(ends[1]);
            found += at >= 0 && at < FIRST ? 1 : 0;
            reciprocal += at < 0 ? 0 : 1.0 / (at + 1);
        }
        return new Score(found / asked.size(), reciprocal / asked.size());
    }

    // ---- what is hidden

    private String pair(Tie tie) {
        return whole.successorOn(tie.vietnam(), whole.edition().date()) + " "
                + whole.successorOn(tie.japan(), whole.edition().date());
    }

    private Set<String> hidden(Scheme scheme, Random random) {
        List<Tie> ties = new ArrayList<>(
                whole.ties().stream().filter(tie -> tie.scheme() == scheme).toList());
        Collections.shuffle(ties, random);
        return ties.subList(0, (int) Math.round(HIDDEN * ties.size())).stream()
                .map(this::pair)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private Atlas without(Set<String> pairs) {
        List<Tie> left =
                whole.ties().stream().filter(tie -> !pairs.contains(pair(tie))).toList();
        Set<String> told = sources(left);
        Set<String> hidden = sources(
                whole.ties().stream().filter(tie -> pairs.contains(pair(tie))).toList());
        hidden.removeAll(told);
        List<Network> networks = whole.records().networks().stream()
                .map(network -> new Network(
                        network.id(),
                        network.name(),
                        network.founded(),
                        network.members().stream()
                                .filter(member -> !hidden.containsAll(member.sources()))
                                .toList(),
                        network.sources(),
                        network.note()))
                .toList();
        return new Atlas(1, whole.edition(), whole.records().withTies(left).withNetworks(networks));
    }

    private static Set<String> sources(List<Tie> ties) {
        return ties.stream()
                .flatMap(tie -> tie.events().stream())
                .flatMap(event -> event.sources().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    // ---- rankings

    private Map<String, Ranking> rankings(Matching matching) {
        Map<String, Ranking> rankings = new LinkedHashMap<>();
        Weights weights = Weights.bundled();
        Weights number = new Weights(true, weights.weights(), weights.limits(), weights.titles(), weights.ranks());
        Matching learnt = matching.by(weights.with(LearntWeights.of(matching)));
        rankings.put(NUMBER, home -> ids(matching.by(number), home));
        rankings.put(LEARNT, home -> ids(learnt, home));
        rankings.put("most ties", home -> byTies(matching, home));
        rankings.put("partners of the nearest", home -> byNearest(matching, home));
        return rankings;
    }

    private static List<String> ids(Matching matching, String home) {
        return matching.partners(home).stream().map(PossiblePartner::locality).toList();
    }

    private List<String> candidates(Matching matching, String home) {
        Country other = whole.locality(home).country() == Country.VN ? Country.JP : Country.VN;
        return matching.index().candidates(other).stream().sorted().toList();
    }

    private static Comparator<String> mostTies(Matching matching) {
        return Comparator.comparing(
                (String id) -> -matching.index().partners(id).size());
    }

    private List<String> byTies(Matching matching, String home) {
        return candidates(matching, home).stream().sorted(mostTies(matching)).toList();
    }

    /** By how many of the nearest that have a tie work with it, then by most ties. */
    private List<String> byNearest(Matching matching, String home) {
        List<String> nearest = matching.index().candidates(whole.locality(home).country()).stream()
                .filter(id -> !id.equals(home) && !matching.index().partners(id).isEmpty())
                .sorted(Comparator.comparingDouble(id -> distance(home, id)))
                .limit(NEAREST)
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        nearest.forEach(near ->
                matching.index().partners(near).keySet().forEach(partner -> counts.merge(partner, 1, Integer::sum)));
        return candidates(matching, home).stream()
                .sorted(Comparator.comparing((String id) -> -counts.getOrDefault(id, 0))
                        .thenComparing(mostTies(matching)))
                .toList();
    }

    private double distance(String one, String other) {
        Seat from = whole.locality(one).eraNearest(whole.edition().date()).seat();
        Seat to = whole.locality(other).eraNearest(whole.edition().date()).seat();
        double lon = (from.lon() - to.lon()) * Math.cos(Math.toRadians((from.lat() + to.lat()) / 2));
        return Math.hypot(lon, from.lat() - to.lat());
    }
}
