package kakehashi.exchange.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be read, as far as it does not say so itself. It can be kept, for the next list of the same office.
 *
 * @param columns the heading of each column that is taken
 * @param order of day and month, or null where the dates decide it
 * @param type of ties for which the list names none, or null
 * @param status of ties for which the list names none
 * @param answers what a person said of words of this list
 */
public record Mapping(
        Map<Target, String> columns, @Nullable DayOrder order, @Nullable TieType type, Status status, Answers answers) {

    /**
     * What a person said of words of a list, and of the list as a whole.
     *
     * @param places ids of localities by names; an empty one where rows that have the name are left out
     * @param types kinds of ties by the list's words for them
     * @param parties by the list's words for them ids of third parties, or what kind of party is to be entered under that name
     * @param keptBy whose list it is; empty where nobody said so
     * @param of id of the locality that all rows are of, where the list names only the other side; else empty
     * @param isApart whether several names in one cell are a tie each
     * @param bare what names without a rank mean that would be asked
     */
    public record Answers(
            Map<String, String> places,
            Map<String, TieType> types,
            Map<String, String> parties,
            String keptBy,
            String of,
            boolean isApart,
            Set<Bare> bare) {

        static final Answers NONE = new Answers(Map.of(), Map.of(), "");

        public Answers {
            places = Map.copyOf(places);
            types = Map.copyOf(types);
            parties = Map.copyOf(parties);
            bare = Set.copyOf(bare);
        }

        Answers(Map<String, String> places, Map<String, TieType> types, String keptBy) {
            this(places, types, Map.of(), keptBy, "", false, Set.of());
        }

        private Answers placing(Map<String, String> others) {
            return new Answers(others, types, parties, keptBy, of, isApart, bare);
        }

        private Answers typing(Map<String, TieType> others) {
            return new Answers(places, others, parties, keptBy, of, isApart, bare);
        }
    }

    public Mapping {
        columns = columns.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(columns));
    }

    /** A mapping of columns alone. */
    static Mapping of(Map<Target, String> columns) {
        return new Mapping(columns, null, null, Status.UNKNOWN, Answers.NONE);
    }

    /** The same with other columns. */
    public Mapping withColumns(Map<Target, String> other) {
        return new Mapping(other, order, type, status, answers);
    }

    /** The same with an order of day and month; null to find it out. */
    public Mapping withOrder(@Nullable DayOrder other) {
        return new Mapping(columns, other, type, status, answers);
    }

    /** The same with a type for ties of which the list names none. */
    public Mapping withType(@Nullable TieType other) {
        return new Mapping(columns, order, other, status, answers);
    }

    private Mapping answering(Answers other) {
        return new Mapping(columns, order, type, status, other);
    }

    /** The same with the locality that a name of the list means; with an empty id rows that have the name are left out. */
    public Mapping meaning(String name, String locality) {
        Map<String, String> places = new HashMap<>(answers.places());
        places.put(name, locality);
        return answering(answers.placing(places));
    }

    /** The same without what was said of a name, so that it is asked again. */
    public Mapping asking(String name) {
        Map<String, String> places = new HashMap<>(answers.places());
        places.remove(name);
        return answering(answers.placing(places));
    }

    /** The same without what was said of a word for a type, so that it is asked again. */
    public Mapping askingType(String word) {
        Map<String, TieType> types = new HashMap<>(answers.types());
        types.remove(word);
        return answering(answers.typing(types));
    }

    /** The same with the type that a word of the list means. */
    public Mapping calling(String word, TieType meant) {
        Map<String, TieType> types = new HashMap<>(answers.types());
        types.put(word, meant);
        return answering(answers.typing(types));
    }

    /** The same with each of several names in one cell as a tie of its own. */
    public Mapping apart() {
        return answering(new Answers(
                answers.places(),
                answers.types(),
                answers.parties(),
                answers.keptBy(),
                answers.of(),
                true,
                answers.bare()));
    }

    /** The same as a list of one locality, which has only the names of the others. */
    public Mapping of(String locality) {
        return answering(new Answers(
                answers.places(),
                answers.types(),
                answers.parties(),
                answers.keptBy(),
                locality,
                answers.isApart(),
                answers.bare()));
    }

    /** The same as the list of an office; with an empty name as one of which nobody said whose it is. */
    public Mapping keptBy(String office) {
        return answering(new Answers(
                answers.places(),
                answers.types(),
                answers.parties(),
                office,
                answers.of(),
                answers.isApart(),
                answers.bare()));
    }

    /** The same with what all names without a rank mean that would be asked; what was said of them before counts no longer. */
    public Mapping bare(Set<Bare> meant) {
        return answering(new Answers(
                answers.places(),
                answers.types(),
                answers.parties(),
                answers.keptBy(),
                answers.of(),
                answers.isApart(),
                meant));
    }

    /** Which column of a table says something, from 0. */
    public Optional<Integer> column(Target target, ListTable table) {
        String heading = columns.get(target);
        int at = heading == null ? -1 : table.headings().indexOf(heading);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /** Whether it says in which columns of a table both sides stand, or one where the list is of one locality. */
    public boolean hasSides(ListTable table) {
        long named = Stream.of(
                        Set.of(Target.VIETNAM, Target.VIETNAM_CODE),
                        Set.of(Target.JAPAN, Target.JAPAN_CODE),
                        Set.of(Target.PLACE),
                        Set.of(Target.PARTNER))
                .filter(side ->
                        side.stream().anyMatch(target -> column(target, table).isPresent()))
                .count();
        return named > (answers.of().isEmpty() ? 1 : 0);
    }
}
