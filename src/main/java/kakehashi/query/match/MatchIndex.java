package kakehashi.query.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Profile;
import kakehashi.model.Region;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.Scheme;
import kakehashi.query.Meanings;
import kakehashi.query.term.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The ties and memberships of an atlas around the localities that answer for them on its day, gathered once for all questions
 * of one {@link Matching}.
 */
final class MatchIndex {

    private final Meanings meanings;
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, Map<String, List<Tie>>> partners = new HashMap<>();
    private final Map<String, String> tops = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, Set<String>> networks = new HashMap<>();
    private final Map<Country, Set<String>> candidates = new HashMap<>();
    private final Surroundings surroundings;

    MatchIndex(Meanings meanings) {
        this.meanings = meanings;
        Atlas atlas = meanings.atlas();
        surroundings = Surroundings.asOf(atlas, meanings.asOf());
        atlas.records().localities().stream()
                .filter(locality -> locality.eraNearest(meanings.asOf()).kind().isTopLevel())
                .map(Locality::id)
                .forEach(this::addCandidate);
        atlas.ties().forEach(this::add);
        Comparator<Tie> telling = Comparator.comparing(
                        (Tie tie) -> !standing(tie).isInForce())
                .thenComparing(
                        tie -> meanings.since(tie).orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));
        partners.values().forEach(each -> each.values().forEach(ties -> ties.sort(telling)));
        atlas.records().networks().forEach(this::add);
    }

    private void add(Tie tie) {
        standings.put(tie.id(), meanings.standing(tie));
        String vietnam = answering(tie.vietnam());
        String japan = answering(tie.japan());
        addCandidate(vietnam);
        addCandidate(japan);
        partners.computeIfAbsent(vietnam, id -> new LinkedHashMap<>())
                .computeIfAbsent(japan, id -> new ArrayList<>())
                .add(tie);
        partners.computeIfAbsent(japan, id -> new LinkedHashMap<>())
                .computeIfAbsent(vietnam, id -> new ArrayList<>())
                .add(tie);
    }

    private void add(Network network) {
        LocalDate day = meanings.asOf();
        for (Network.Membership member : network.members()) {
            boolean lasts = member.until() == null || !member.until().latest().isBefore(day);
            if (lasts && answering(member.locality()).equals(member.locality())) {
                networks.computeIfAbsent(member.locality(), id -> new LinkedHashSet<>())
                        .add(network.id());
                addCandidate(member.locality());
            }
        }
    }

    private void addCandidate(String locality) {
        Atlas atlas = meanings.atlas();
        if (atlas.findLocality(locality).isPresent() && answering(locality).equals(locality)) {
            candidates
                    .computeIfAbsent(atlas.locality(locality).country(), country -> new LinkedHashSet<>())
                    .add(locality);
        }
    }

    Meanings meanings() {
        return meanings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    String answering(String locality) {
        return meanings.atlas().successorOn(locality, meanings.asOf());
    }

    Standing standing(Tie tie) {
        Standing known = standings.get(tie.id());
        return known == null ? meanings.standing(tie) : known;
    }

    /** Who can be a partner in a country: its provinces or prefectures, and whoever has a tie or is in a network. */
    Set<String> candidates(Country country) {
        return candidates.getOrDefault(country, Set.of());
    }

    /** All that is on record between two. */
    List<Tie> between(String one, String other) {
        return partners(one).getOrDefault(other, List.of());
    }

    /** With whom a locality has ties on record, of whatever standing; the most telling of the ties first. */
    Map<String, List<Tie>> partners(String locality) {
        return partners.getOrDefault(locality, Map.of());
    }

    String top(String locality) {
        return tops.computeIfAbsent(locality, id -> meanings.atlas().topLevelOf(id, meanings.asOf()));
    }

    /** The region of a locality; empty where it is not on record. */
    String region(String locality) {
        return regions.computeIfAbsent(locality, id -> meanings.atlas()
                .regionOf(id, meanings.asOf())
                .map(Region::id)
                .orElse(""));
    }

    boolean areNeighbours(String one, String other) {
        return surroundings.neighbours(top(one)).contains(top(other));
    }

    /** The networks a locality is in on the day. */
    Set<String> networks(String locality) {
        return networks.getOrDefault(locality, Set.of());
    }

    /** How many people live in a locality by its latest figures, or null. */
    @Nullable
    Integer population(String locality) {
        return meanings.atlas().populationOf(locality).map(Profile::population).orElse(null);
    }

    /** The official ties a locality took over, of which nothing on record says what became of them. */
    List<Tie> undecided(String locality) {
        return partners(locality).values().stream()
                .flatMap(List::stream)
                .filter(tie -> tie.scheme() == Scheme.OFFICIAL)
                .filter(tie -> standing(tie).isAgreed() && !isOver(tie))
                .filter(tie -> isTakenOver(tie.vietnam(), tie) || isTakenOver(tie.japan(), tie))
                .toList();
    }

    /** Whether an end of a tie was signed by one that ended, and its successor has signed nothing since. */
    private boolean isTakenOver(String signatory, Tie tie) {
        return meanings.atlas()
                .successionOf(signatory)
                .filter(succession -> !answering(signatory).equals(signatory))
                .filter(succession -> tie.events().stream()
                        .noneMatch(event -> event.kind().opensTerm()
                                && event.date() != null
                                && !event.date()
                                        .earliest()
                                        .isBefore(succession.date().earliest())))
                .isPresent();
    }

    boolean isOver(Tie tie) {
        return standing(tie).isOver();
    }
}
