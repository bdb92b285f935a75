package kakehashi.sheet.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.query.Meanings;
import kakehashi.query.PairId;
import kakehashi.query.Row;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.match.MatchId;
import kakehashi.sheet.tree.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What sheets can be made of: a record of the atlas with the kinds that fit it, or the result alone.
 *
 * @param id of the record; null for the result alone
 * @param ends the localities that answer for the ends of a link, Vietnam's first; the two that are compared; a locality
 *     itself; else none
 */
public record Topic(@Nullable String id, List<SheetKind> kinds, List<String> ends) {

    private static final List<SheetKind> OF_RESULT =
            List.of(SheetKind.REGISTER, SheetKind.SUCCESSION_REGISTER, SheetKind.CHARTS);

    private static final Topic OF_ALL = new Topic(
            null,
            Stream.concat(OF_RESULT.stream(), Stream.of(SheetKind.CHANGES)).toList(),
            List.of());

    /** The topic that a record makes; the result alone where it makes none. */
    public static Topic of(Meanings meanings, @Nullable String id) {
        Atlas atlas = meanings.atlas();
        if (id != null && atlas.findLink(id).isPresent()) {
            Link link = atlas.findLink(id).get();
            List<SheetKind> kinds = link instanceof Tie
                    ? kinds(SheetKind.TIE, SheetKind.PAIR, SheetKind.VISIT_BRIEF, SheetKind.CHANGES)
                    : kinds(SheetKind.PAIR, SheetKind.VISIT_BRIEF, SheetKind.CHANGES);
            return ofPair(meanings, id, kinds, new PairId(link.vietnam(), link.japan()));
        }
        if (id != null && PairId.of(atlas, id).isPresent()) {
            return ofPair(
                    meanings,
                    id,
                    kinds(SheetKind.PAIR, SheetKind.VISIT_BRIEF, SheetKind.CHANGES),
                    PairId.of(atlas, id).get());
        }
        if (id != null && ComparisonId.of(atlas, id).isPresent()) {
            ComparisonId compared = ComparisonId.of(atlas, id).get();
            // Of a locality that has ended a sheet tells as its successor, which cannot be set beside itself.
            boolean two = !atlas.successorOn(compared.one(), meanings.asOf())
                    .equals(atlas.successorOn(compared.other(), meanings.asOf()));
            return two ? new Topic(id, kinds(SheetKind.COMPARISON), List.of(compared.one(), compared.other())) : OF_ALL;
        }
        if (id != null && MatchId.of(atlas, id).isPresent()) {
            String home = MatchId.of(atlas, id).get().locality();
            return new Topic(id, kinds(SheetKind.PROPOSAL), List.of(home));
        }
        if (id != null && atlas.findLocality(id).isPresent()) {
            return new Topic(
                    id,
                    kinds(
                            SheetKind.LOCALITY,
                            SheetKind.PAIR,
                            SheetKind.VISIT_BRIEF,
                            SheetKind.PROPOSAL,
                            SheetKind.CHANGES),
                    List.of(id));
        }
        if (id != null && atlas.findNetwork(id).isPresent()) {
            return new Topic(id, kinds(SheetKind.NETWORK), List.of());
        }
        return OF_ALL;
    }

    private static Topic ofPair(Meanings meanings, String id, List<SheetKind> kinds, PairId pair) {
        return new Topic(
                id,
                kinds,
                List.of(
                        meanings.atlas().successorOn(pair.vietnam(), meanings.asOf()),
                        meanings.atlas().successorOn(pair.japan(), meanings.asOf())));
    }

    private static List<SheetKind> kinds(SheetKind... own) {
        return Stream.concat(Stream.of(own), OF_RESULT.stream()).toList();
    }

    /** The same without a kind. */
    public Topic without(SheetKind kind) {
        return new Topic(id, kinds.stream().filter(each -> each != kind).toList(), ends);
    }

    /** The sheet that is meant where none is chosen: of a record its own, of a pair that of the pair; of a result none. */
    public Optional<Subject> own() {
        if (id == null) {
            return Optional.empty();
        }
        if (kinds.get(0) == SheetKind.PROPOSAL) {
            return Optional.of(new Subject.OfProposal(ends.get(0), Set.of()));
        }
        if (kinds.get(0) == SheetKind.COMPARISON) {
            return Optional.of(new Subject.OfComparison(new ComparisonId(ends.get(0), ends.get(1))));
        }
        return kinds.get(0) == SheetKind.PAIR
                ? Optional.of(new Subject.OfPair(ends.get(0), ends.get(1)))
                : Subject.ofRecord(kinds.get(0), id);
    }

    /** Of what kind the record is, to remember which sheet was last made of such a one. */
    public String sort() {
        return kinds.get(0).code();
    }

    /**
     * Who may stand opposite: the other end of a link; for a locality those of the other country, the user's own first,
     * then its partners, then all others that exist on the day.
     *
     * @param home the user's own; null where none was chosen
     * @param order of the localities
     */
    public List<String> counterparts(Meanings meanings, @Nullable String home, Comparator<String> order) {
        if (ends.size() != 1) {
            return ends.stream().skip(1).toList();
        }
        Atlas atlas = meanings.atlas();
        Country country = atlas.locality(ends.get(0)).country();
        Set<String> found = new LinkedHashSet<>();
        Optional.ofNullable(home)
                .filter(own -> atlas.findLocality(own).isPresent())
                .ifPresent(found::add);
        meanings.linksOf(ends.get(0)).stream()
                .map(Row::link)
                .flatMap(link -> Stream.of(link.vietnam(), link.japan()))
                .map(end -> atlas.successorOn(end, meanings.asOf()))
                .sorted(order)
                .forEach(found::add);
        atlas.records().localities().stream()
                .map(Locality::id)
                .filter(id -> atlas.successorOn(id, meanings.asOf()).equals(id))
                .sorted(order)
                .forEach(found::add);
        found.removeIf(id -> atlas.locality(id).country() == country);
        return new ArrayList<>(found);
    }
}
