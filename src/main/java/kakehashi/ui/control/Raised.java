package kakehashi.ui.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Network;
import kakehashi.model.Region;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Pair;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.query.compare.ComparisonId;

/** Which localities and links the map raises when a record is selected. */
public final class Raised {

    private Raised() {}

    /**
     * A link raises itself; a locality itself and those it answers for; a network its members; a region the localities in
     * it; a party or a source the ties that name it; a pair all that joins the two; a comparison both.
     */
    public static Set<String> by(Meanings meanings, String id) {
        Atlas atlas = meanings.atlas();
        LocalDate asOf = meanings.asOf();
        Set<String> ids = new HashSet<>();
        ids.add(id);
        if (atlas.findLocality(id).isPresent()) {
            ids.addAll(atlas.predecessorsOn(id, asOf));
        }
        atlas.findNetwork(id).map(Raised::members).ifPresent(ids::addAll);
        atlas.findRegion(id).map(region -> localities(region, atlas, asOf)).ifPresent(ids::addAll);
        atlas.findParty(id)
                .map(party -> ties(atlas, tie -> tie.parties().contains(id)))
                .ifPresent(ids::addAll);
        atlas.findSource(id).map(source -> ties(atlas, tie -> cites(tie, id))).ifPresent(ids::addAll);
        ComparisonId.of(atlas, id).ifPresent(compared -> {
            ids.addAll(by(meanings, compared.one()));
            ids.addAll(by(meanings, compared.other()));
        });
        PairId.of(atlas, id).map(pair -> joining(meanings, pair)).ifPresent(ids::addAll);
        return Set.copyOf(ids);
    }

    /**
     * The links of a record that are drawn although the filter leaves them out: all of them where it leaves out every one,
     * for what is selected is to be seen; none where one of them passes.
     */
    public static List<Link> beside(Meanings meanings, Answer answer, String id) {
        Set<String> raised = by(meanings, id);
        if (answer.rows().stream().anyMatch(row -> touches(row.link(), raised))) {
            return List.of();
        }
        return meanings.atlas().findLink(id).map(List::of).orElseGet(() -> meanings.atlas().ties().stream()
                .filter(tie -> touches(tie, raised))
                .<Link>map(tie -> tie)
                .toList());
    }

    private static boolean touches(Link link, Set<String> ids) {
        return ids.contains(link.id()) || ids.contains(link.vietnam()) || ids.contains(link.japan());
    }

    private static List<String> joining(Meanings meanings, PairId id) {
        Pair pair = Pair.of(meanings, id.vietnam(), id.japan());
        return Stream.concat(pair.ties().stream().map(Row::link), pair.networks().stream())
                .map(Link::id)
                .toList();
    }

    private static Collection<String> members(Network network) {
        return network.members().stream().map(Network.Membership::locality).toList();
    }

    private static Collection<String> localities(Region region, Atlas atlas, LocalDate asOf) {
        return atlas.records().localities().stream()
                .filter(locality -> atlas.regionOf(locality.id(), asOf)
                        .filter(region::equals)
                        .isPresent())
                .map(locality -> locality.id())
                .toList();
    }

    private static List<String> ties(Atlas atlas, Predicate<Tie> which) {
        return atlas.ties().stream().filter(which).map(Tie::id).toList();
    }

    private static boolean cites(Tie tie, String source) {
        return tie.events().stream().map(TieEvent::sources).anyMatch(sources -> sources.contains(source));
    }
}
