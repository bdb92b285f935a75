package kakehashi.ui.preview;

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
import kakehashi.session.Session;
import kakehashi.sheet.tree.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * What a preview is about: a record of the atlas with the kinds of sheet that fit it, or the result alone.
 *
 * @param id of the record; null for the result alone
 * @param ends the localities that answer for the ends of a link, Vietnam's first; a locality itself; else none
 */
record SheetTopic(@Nullable String id, List<SheetKind> kinds, List<String> ends) {

    private static final List<SheetKind> OF_RESULT = List.of(SheetKind.REGISTER, SheetKind.SUCCESSION_REGISTER);

    /** The topic that a record makes; the result alone where it makes none. */
    static SheetTopic of(Session session, @Nullable String id) {
        Atlas atlas = session.atlas();
        if (id != null && atlas.findLink(id).isPresent()) {
            Link link = atlas.findLink(id).get();
            List<SheetKind> kinds = link instanceof Tie
                    ? kinds(SheetKind.TIE, SheetKind.PAIR, SheetKind.VISIT_BRIEF)
                    : kinds(SheetKind.PAIR, SheetKind.VISIT_BRIEF);
            return ofPair(session, id, kinds, new PairId(link.vietnam(), link.japan()));
        }
        if (id != null && PairId.of(atlas, id).isPresent()) {
            return ofPair(
                    session,
                    id,
                    kinds(SheetKind.PAIR, SheetKind.VISIT_BRIEF),
                    PairId.of(atlas, id).get());
        }
        if (id != null && atlas.findLocality(id).isPresent()) {
            return new SheetTopic(id, kinds(SheetKind.LOCALITY, SheetKind.PAIR, SheetKind.VISIT_BRIEF), List.of(id));
        }
        if (id != null && atlas.findNetwork(id).isPresent()) {
            return new SheetTopic(id, kinds(SheetKind.NETWORK), List.of());
        }
        return new SheetTopic(null, OF_RESULT, List.of());
    }

    private static SheetTopic ofPair(Session session, String id, List<SheetKind> kinds, PairId pair) {
        return new SheetTopic(
                id,
                kinds,
                List.of(
                        session.atlas().successorOn(pair.vietnam(), session.asOf()),
                        session.atlas().successorOn(pair.japan(), session.asOf())));
    }

    private static List<SheetKind> kinds(SheetKind... own) {
        return Stream.concat(Stream.of(own), OF_RESULT.stream()).toList();
    }

    /** Of what kind the record is, to remember which sheet was last made of such a one. */
    String sort() {
        return kinds.get(0).code();
    }

    /**
     * Who may stand opposite: the other end of a link; for a locality those of the other country, the user's own first,
     * then its partners, then all others that exist on the day.
     */
    List<String> counterparts(Session session) {
        if (ends.size() != 1) {
            return ends.stream().skip(1).toList();
        }
        Meanings meanings = session.meanings();
        Atlas atlas = session.atlas();
        Country country = atlas.locality(ends.get(0)).country();
        Set<String> found = new LinkedHashSet<>();
        Optional.ofNullable(session.homeProperty().get())
                .filter(home -> atlas.findLocality(home).isPresent())
                .ifPresent(found::add);
        Comparator<String> order = session.places().order(session.asOf());
        meanings.linksOf(ends.get(0)).stream()
                .map(Row::link)
                .flatMap(link -> Stream.of(link.vietnam(), link.japan()))
                .map(end -> atlas.successorOn(end, session.asOf()))
                .sorted(order)
                .forEach(found::add);
        atlas.records().localities().stream()
                .map(Locality::id)
                .filter(id -> atlas.successorOn(id, session.asOf()).equals(id))
                .sorted(order)
                .forEach(found::add);
        found.removeIf(id -> atlas.locality(id).country() == country);
        return new ArrayList<>(found);
    }
}
