package kakehashi.query.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.model.value.Field;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.Meanings;
import kakehashi.query.Pair;
import kakehashi.query.Row;
import kakehashi.query.term.Standing;
import kakehashi.text.Words;

/**
 * Two localities of one or of both countries beside each other, as of a day.
 *
 * <p>Of each count its own ties and those that it inherited by the day, whatever their scheme; shared networks do not, nor the
 * ties of what lies in it. A partner is who answers on the day for the other end, so that a province that has ended and its
 * successor are one. Two localities of one country share a partner if both have a tie with it, however those stand; two of
 * different countries cannot share one, but have ties {@link #between} them, which count on both sides.
 */
public record Comparison(Side one, Side other, List<Row> between) {

    /**
     * One of the two.
     *
     * @param ties own ones first
     * @param byPartner the same ties by partner, in the order of the atlas
     * @param inherited how many of the ties others have signed
     * @param inForce how many are agreements in force on the day
     * @param underWay how many are projects under way on it
     * @param unverified of how many nobody has found out whether they hold
     * @param lastInContact the tie with the latest documented contact
     */
    public record Side(
            Locality locality,
            List<Tie> ties,
            Map<String, List<Row>> byPartner,
            int inherited,
            int inForce,
            int underWay,
            int unverified,
            Optional<Tie> lastInContact) {

        public Side {
            ties = List.copyOf(ties);
        }

        private static Side of(Meanings meanings, String locality) {
            Partners partners = Partners.of(meanings, locality);
            List<Tie> ties =
                    partners.ties().stream().map(row -> (Tie) row.link()).toList();
            List<Standing> standings = ties.stream().map(meanings::standing).toList();
            return new Side(
                    meanings.atlas().locality(locality),
                    ties,
                    partners.byPartner(),
                    count(partners.ties(), row -> row.inheritedFrom() != null),
                    count(standings, standing -> standing.isInForce() && !standing.project()),
                    count(standings, standing -> standing.isInForce() && standing.project()),
                    count(standings, Standing::isUnverified),
                    partners.lastInContact());
        }

        private static <T> int count(List<T> all, Predicate<T> which) {
            return (int) all.stream().filter(which).count();
        }

        public String id() {
            return locality.id();
        }

        /** The ties with a partner. */
        public List<Tie> with(String partner) {
            return Objects.requireNonNullElse(byPartner.get(partner), List.<Row>of()).stream()
                    .map(row -> (Tie) row.link())
                    .toList();
        }

        /** What each tie with a partner is, how it stands, and when the two were last in contact. */
        public String told(String partner, Meanings meanings, Words words) {
            List<Tie> with = with(partner);
            String kinds = with.stream()
                    .map(tie -> words.say(
                            "page.comparison-tie",
                            words.name(tie.type()),
                            meanings.standing(tie).inBrief(words)))
                    .distinct()
                    .collect(Collectors.joining(words.say("ui.list-separator")));
            return with.stream()
                    .flatMap(tie -> meanings.lastContact(tie).stream())
                    .max(Comparator.naturalOrder())
                    .map(date -> words.say("page.comparison-met", kinds, words.lastContact(date)))
                    .orElse(kinds);
        }
    }

    /** How many ties of each of the two are of a value. */
    public record Count<V>(V value, int one, int other) {}

    public Comparison {
        between = List.copyOf(between);
    }

    /**
     * Sets two localities beside each other.
     *
     * @throws java.util.NoSuchElementException if there is no such locality
     */
    public static Comparison of(Meanings meanings, ComparisonId id) {
        Side one = Side.of(meanings, id.one());
        Side other = Side.of(meanings, id.other());
        boolean ofBoth = one.locality().country() != other.locality().country();
        return new Comparison(
                one, other, ofBoth ? Pair.of(meanings, id.one(), id.other()).ties() : List.of());
    }

    /** Whether both lie in one country, and so can share partners. */
    public boolean isOfOneCountry() {
        return one.locality().country() == other.locality().country();
    }

    /** The country of both; empty where they lie in different ones. */
    public Optional<Country> country() {
        return isOfOneCountry() ? Optional.of(one.locality().country()) : Optional.empty();
    }

    /** The partners of both. */
    public List<String> shared() {
        return one.byPartner().keySet().stream()
                .filter(other.byPartner()::containsKey)
                .toList();
    }

    /** The partners of one of the two that the other does not have. */
    public List<String> onlyOf(Side side) {
        Set<String> others = (side == one ? other : one).byPartner().keySet();
        return side.byPartner().keySet().stream()
                .filter(id -> !others.contains(id))
                .toList();
    }

    /** Ties by field; one of several fields counts at each. */
    public List<Count<Field>> fields() {
        return counts(Field.values(), Tie::fields);
    }

    /** How many ties have no field on record. */
    public Count<Boolean> withoutField() {
        return count(true, tie -> List.of(tie.fields().isEmpty()));
    }

    /** Ties by what they are on the day. */
    public List<Count<TieType>> types() {
        return counts(TieType.values(), tie -> List.of(tie.type()));
    }

    /** Ties by the status that they have on the day. */
    public List<Count<Status>> statuses() {
        return counts(Status.values(), tie -> List.of(tie.status()));
    }

    /** All ties of both, each once. */
    public List<Tie> ties() {
        return Stream.concat(one.ties().stream(), other.ties().stream())
                .distinct()
                .toList();
    }

    /** Values that no tie has are left out. */
    private <V> List<Count<V>> counts(V[] values, Function<Tie, Collection<V>> of) {
        List<Count<V>> counts = new ArrayList<>();
        for (V value : values) {
            Count<V> count = count(value, of);
            if (count.one() + count.other() > 0) {
                counts.add(count);
            }
        }
        return counts;
    }

    private <V> Count<V> count(V value, Function<Tie, Collection<V>> of) {
        return new Count<>(
                value,
                Side.count(one.ties(), tie -> of.apply(tie).contains(value)),
                Side.count(other.ties(), tie -> of.apply(tie).contains(value)));
    }
}
