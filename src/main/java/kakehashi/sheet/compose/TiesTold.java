package kakehashi.sheet.compose;

import java.util.List;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.query.Pair;
import kakehashi.query.Row;
import kakehashi.sheet.subject.Subject;

/** Which stored ties a sheet tells of. */
public final class TiesTold {

    private TiesTold() {}

    /**
     * The ties that the sheet of a subject tells of, as of the day of the meanings; a subject that has ended is told of as its
     * successor.
     *
     * @throws java.util.NoSuchElementException if the atlas has no record with an id of the subject
     */
    public static List<Tie> of(Meanings meanings, Subject subject) {
        return links(meanings, subject)
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .distinct()
                .toList();
    }

    private static Stream<? extends Link> links(Meanings meanings, Subject subject) {
        Atlas atlas = meanings.atlas();
        if (subject instanceof Subject.OfTie tie) {
            return atlas.findLink(tie.id()).stream();
        }
        if (subject instanceof Subject.OfLocality locality) {
            return links(meanings.linksOf(today(meanings, locality.id())));
        }
        if (subject instanceof Subject.OfPair pair) {
            return between(meanings, pair.one(), pair.other());
        }
        if (subject instanceof Subject.OfComparison compared) {
            return Stream.of(compared.localities().one(), compared.localities().other())
                    .flatMap(id -> links(meanings.linksOf(today(meanings, id))));
        }
        if (subject instanceof Subject.OfVisit visit) {
            return between(meanings, visit.home(), visit.counterpart());
        }
        if (subject instanceof Subject.OfNetwork network) {
            return NetworkSheet.tiesBetweenMembers(
                    meanings, atlas.findNetwork(network.id()).orElseThrow())
                    .stream();
        }
        if (!(subject instanceof Subject.OfRows result)) {
            // A proposal tells of ties that might be, and what changed of records as they are now and were.
            return Stream.of();
        }
        Stream<? extends Link> listed = links(result.rows());
        return subject instanceof Subject.OfSuccession
                ? listed.filter(link -> SuccessionRegister.ended(meanings, link).isPresent())
                : listed;
    }

    private static Stream<? extends Link> between(Meanings meanings, String one, String other) {
        return links(
                Pair.of(meanings, today(meanings, one), today(meanings, other)).ties());
    }

    private static Stream<Link> links(List<Row> rows) {
        return rows.stream().map(Row::link);
    }

    private static String today(Meanings meanings, String asked) {
        return meanings.atlas().successorOn(asked, meanings.asOf());
    }
}
