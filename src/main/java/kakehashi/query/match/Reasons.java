package kakehashi.query.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.value.Field;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;

/**
 * What speaks for one locality and others working together. Of two localities that have something on record between them, that
 * counts for nothing but the reasons that tell of it: what it is about does not make their fields alike.
 */
final class Reasons {

    private static final int MANY = 4;
    private static final int VERY_MANY = 30;

    private final MatchIndex index;
    private final Weights weights;
    private final String home;
    private final Meanings meanings;
    private final Map<String, Set<String>> alike = new HashMap<>();

    Reasons(MatchIndex index, Weights weights, String home) {
        this.index = index;
        this.weights = weights;
        this.home = home;
        meanings = index.meanings();
        for (String partner : index.partners(home).keySet()) {
            for (String other : index.partners(partner).keySet()) {
                alike.computeIfAbsent(other, id -> new HashSet<>()).add(partner);
            }
        }
    }

    /** All that speaks for a candidate and against it; empty where the two work together already. */
    Optional<List<Reason>> of(String candidate) {
        List<Tie> between = index.between(home, candidate);
        if (between.stream().anyMatch(this::lives)) {
            return Optional.empty();
        }
        List<Reason> found = betweenThem(between);
        found.addAll(apart(candidate));
        return Optional.of(found);
    }

    /** What would speak for a candidate and against it if nothing were on record between the two. */
    List<Reason> apart(String candidate) {
        List<Reason> found = new ArrayList<>();
        fields(candidate).ifPresent(found::add);
        around(candidate, found);
        ofHome(candidate, found);
        together(candidate, found);
        likeness(candidate, found);
        experience(candidate, found);
        return found;
    }

    // ---- what is between the two

    private boolean lives(Tie tie) {
        return tie.scheme() == Scheme.OFFICIAL && index.standing(tie).isInForce() && !isQuiet(tie);
    }

    private boolean isQuiet(Tie tie) {
        LocalDate limit = meanings.asOf().minusYears(weights.limits().quietYears());
        return meanings.lastContact(tie)
                .map(PartialDate::latest)
                .filter(last -> !last.isBefore(limit))
                .isEmpty();
    }

    private List<Reason> betweenThem(List<Tie> between) {
        Map<ReasonKind, List<String>> ties = new LinkedHashMap<>();
        for (Tie tie : between) {
            ties.computeIfAbsent(kindOf(tie), kind -> new ArrayList<>()).add(tie.id());
        }
        if (ties.containsKey(ReasonKind.QUIET)) {
            // once there was an agreement, a project or an exchange is no longer one without
            ties.keySet().retainAll(Set.of(ReasonKind.QUIET, ReasonKind.WISH));
        }
        List<Reason> found = new ArrayList<>();
        ties.forEach((kind, ids) -> found.add(Reason.of(kind, ids, ids.size(), 1)));
        return found;
    }

    private ReasonKind kindOf(Tie tie) {
        if (tie.scheme() != Scheme.OFFICIAL) {
            return ReasonKind.PROJECT;
        }
        return switch (index.standing(tie).kind()) {
            case PROPOSED, ANNOUNCED, NOT_BEGUN, NOT_DECIDABLE -> ReasonKind.WISH;
            case EXCHANGE -> ReasonKind.EXCHANGE;
            default -> ReasonKind.QUIET;
        };
    }

    // ---- what both do

    private Optional<Reason> fields(String candidate) {
        Map<Field, Tie> ours = byField(home, candidate);
        Map<Field, Tie> theirs = byField(candidate, home);
        Set<Field> shared = EnumSet.noneOf(Field.class);
        shared.addAll(ours.keySet());
        shared.retainAll(theirs.keySet());
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Field first = shared.iterator().next();
        return Optional.of(new Reason(
                ReasonKind.FIELDS,
                List.of(
                        Objects.requireNonNull(ours.get(first)).id(),
                        Objects.requireNonNull(theirs.get(first)).id()),
                shared.size(),
                shared,
                shared.size() / (double) union(ours.keySet(), theirs.keySet())));
    }

    private static int union(Set<Field> one, Set<Field> other) {
        Set<Field> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both.size();
    }

    /** What the ties of a locality are about, each with one of them; those with the other one set apart. */
    private Map<Field, Tie> byField(String locality, String apart) {
        Map<Field, Tie> found = new HashMap<>();
        index.partners(locality).forEach((partner, ties) -> {
            if (!partner.equals(apart)) {
                ties.forEach(tie -> tie.fields().forEach(field -> found.putIfAbsent(field, tie)));
            }
        });
        return found;
    }

    // ---- who works with the candidate, and with whom the locality works

    private void around(String candidate, List<Reason> found) {
        Gathered gathered = new Gathered();
        index.partners(candidate).forEach((other, ties) -> {
            if (!other.equals(home)) {
                String tie = ties.get(0).id();
                if (index.top(other).equals(index.top(home))) {
                    gathered.add(ReasonKind.SAME_PROVINCE, tie);
                } else if (index.areNeighbours(home, other)) {
                    gathered.add(ReasonKind.NEIGHBOUR, tie);
                } else if (!index.region(home).isEmpty() && index.region(home).equals(index.region(other))) {
                    gathered.add(ReasonKind.REGION, tie);
                }
                Set<String> shared = alike.getOrDefault(other, Set.of());
                if (shared.size() > (shared.contains(candidate) ? 1 : 0)) {
                    gathered.add(ReasonKind.ALIKE, tie);
                }
            }
        });
        gathered.into(found);
    }

    private void ofHome(String candidate, List<Reason> found) {
        Gathered gathered = new Gathered();
        index.partners(home).forEach((partner, ties) -> {
            if (!partner.equals(candidate)) {
                String tie = ties.get(0).id();
                if (index.top(partner).equals(index.top(candidate))) {
                    gathered.add(ReasonKind.PARTNER_WITHIN, tie);
                } else if (index.areNeighbours(partner, candidate)) {
                    gathered.add(ReasonKind.PARTNER_BESIDE, tie);
                }
            }
        });
        gathered.into(found);
    }

    /** Ties that bear out reasons, by the reason. */
    private static final class Gathered {

        private final Map<ReasonKind, List<String>> ties = new LinkedHashMap<>();

        void add(ReasonKind kind, String tie) {
            ties.computeIfAbsent(kind, each -> new ArrayList<>()).add(tie);
        }

        void into(List<Reason> found) {
            ties.forEach((kind, ids) -> found.add(Reason.of(kind, ids, ids.size(), MANY)));
        }
    }

    // ---- networks and likeness

    private void together(String candidate, List<Reason> found) {
        List<String> titles = new ArrayList<>();
        List<String> networks = new ArrayList<>();
        Set<String> others = index.networks(candidate);
        for (String network : index.networks(home)) {
            if (others.contains(network)) {
                (weights.titles().contains(network) ? titles : networks).add(network);
            }
        }
        if (!networks.isEmpty()) {
            found.add(Reason.of(ReasonKind.NETWORK, networks, networks.size(), 2));
        }
        if (!titles.isEmpty()) {
            found.add(Reason.of(ReasonKind.TITLE, titles, titles.size(), 1));
        }
    }

    private void likeness(String candidate, List<Reason> found) {
        Integer ours = index.population(home);
        Integer theirs = index.population(candidate);
        if (ours != null && theirs != null && ours > 0 && theirs > 0) {
            double ratio = Math.max(ours, theirs) / (double) Math.min(ours, theirs);
            if (ratio <= weights.limits().sizeRatio()) {
                found.add(Reason.of(ReasonKind.SIZE, List.of(candidate, home), 1, 1));
            }
        }
        boolean whole = index.top(home).equals(home) && index.top(candidate).equals(candidate);
        if (whole && index.surroundings().isAtSea(home) && index.surroundings().isAtSea(candidate)) {
            found.add(Reason.of(ReasonKind.COAST, List.of(candidate), 1, 1));
        }
        Set<LocalityKind> ranks = weights.ranks().stream()
                .filter(group -> group.contains(rank(home)))
                .findFirst()
                .orElse(Set.of());
        if (ranks.contains(rank(candidate))) {
            found.add(Reason.of(ReasonKind.RANK, List.of(candidate), 1, 1));
        }
    }

    private LocalityKind rank(String locality) {
        Atlas atlas = meanings.atlas();
        return atlas.locality(locality).eraNearest(meanings.asOf()).kind();
    }

    // ---- what the candidate has done

    private void experience(String candidate, List<Reason> found) {
        List<Tie> works = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        index.partners(candidate).forEach((other, ties) -> {
            if (!other.equals(home)) {
                works.add(ties.get(0));
                ties.stream()
                        .filter(tie -> tie.scheme() == Scheme.OFFICIAL && index.isOver(tie))
                        .map(Tie::id)
                        .forEach(ended::add);
            }
        });
        int partners = works.size();
        if (partners > 0) {
            List<String> ids = works.stream().map(Tie::id).toList();
            double strength = Math.min(1, Math.log1p(partners) / Math.log1p(VERY_MANY));
            found.add(new Reason(ReasonKind.EXPERIENCED, listing(candidate, ids), partners, Set.of(), strength));
        }
        if (partners >= weights.limits().busy()) {
            found.add(Reason.of(ReasonKind.BUSY, List.of(candidate), partners, VERY_MANY));
        }
        if (!ended.isEmpty()) {
            found.add(Reason.of(ReasonKind.ENDED, ended, ended.size(), 1));
        }
        List<String> undecided =
                index.undecided(candidate).stream().map(Tie::id).toList();
        if (!undecided.isEmpty()) {
            found.add(Reason.of(ReasonKind.UNDECIDED, undecided, undecided.size(), MANY));
        }
    }

    /** One that has worked with a single partner is told by that tie, one with more by its own page. */
    private static List<String> listing(String candidate, List<String> ties) {
        return ties.size() == 1 ? ties : List.of(candidate);
    }
}
