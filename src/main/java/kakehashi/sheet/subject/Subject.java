package kakehashi.sheet.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.since.Beginning;
import kakehashi.sheet.tree.SheetKind;

/** What a sheet is about. */
public sealed interface Subject {

    /**
     * What a subject is made of, asked for as far as its kind needs it.
     *
     * @param <E> thrown where it is not known
     */
    interface Given<E extends Exception> {

        /** The id of the record that a sheet of this kind tells of. */
        String record(SheetKind kind) throws E;

        OfPair pair() throws E;

        OfComparison comparison() throws E;

        OfVisit visit() throws E;

        OfProposal proposal() throws E;

        OfChanges changes() throws E;

        List<Row> rows() throws E;

        /** The filter that left the rows. */
        TieFilter filter() throws E;

        /** What the rules said, by which the rows are counted, as values of a filter; empty where all on record are. */
        Set<String> rules() throws E;
    }

    /** The subject of a sheet of a kind. */
    static <E extends Exception> Subject of(SheetKind kind, Given<E> given) throws E {
        return switch (kind) {
            case TIE -> new OfTie(given.record(kind));
            case LOCALITY -> new OfLocality(given.record(kind));
            case NETWORK -> new OfNetwork(given.record(kind));
            case PAIR -> given.pair();
            case COMPARISON -> given.comparison();
            case VISIT_BRIEF -> given.visit();
            case PROPOSAL -> given.proposal();
            case CHANGES -> given.changes();
            case CHARTS -> new OfCharts(given.filter(), given.rows());
            case REGISTER -> new OfResult(given.rows(), given.rules());
            case SUCCESSION_REGISTER -> new OfSuccession(given.rows(), given.rules());
        };
    }

    /** The subject of a sheet of a kind that tells of one record; empty for other kinds. */
    static Optional<Subject> ofRecord(SheetKind kind, String id) {
        return switch (kind) {
            case TIE -> Optional.of(new OfTie(id));
            case LOCALITY -> Optional.of(new OfLocality(id));
            case NETWORK -> Optional.of(new OfNetwork(id));
            case PAIR, COMPARISON, VISIT_BRIEF, REGISTER, SUCCESSION_REGISTER, PROPOSAL, CHANGES, CHARTS ->
                Optional.empty();
        };
    }

    SheetKind kind();

    /** The record of the atlas to look at first; empty for a result. */
    default Optional<String> leading() {
        return Optional.empty();
    }

    /** A name for its file: ids of the atlas, so small Latin letters, digits and hyphens; the same every time. */
    String fileName();

    /** One record of the atlas. */
    sealed interface OfRecord extends Subject {

        String id();

        @Override
        default Optional<String> leading() {
            return Optional.of(id());
        }

        @Override
        default String fileName() {
            return id();
        }
    }

    /** A stored tie. */
    record OfTie(String id) implements OfRecord {
        @Override
        public SheetKind kind() {
            return SheetKind.TIE;
        }
    }

    record OfLocality(String id) implements OfRecord {
        @Override
        public SheetKind kind() {
            return SheetKind.LOCALITY;
        }
    }

    record OfNetwork(String id) implements OfRecord {
        @Override
        public SheetKind kind() {
            return SheetKind.NETWORK;
        }

        @Override
        public String fileName() {
            return "network-" + id;
        }
    }

    /** Two localities, one of each country, in either order. */
    record OfPair(String one, String other) implements Subject {
        @Override
        public SheetKind kind() {
            return SheetKind.PAIR;
        }

        @Override
        public Optional<String> leading() {
            return Optional.of(one);
        }

        @Override
        public String fileName() {
            return "pair-" + one + "--" + other;
        }
    }

    /** Two localities of one or both countries, the first at the left. */
    record OfComparison(ComparisonId localities) implements Subject {
        @Override
        public SheetKind kind() {
            return SheetKind.COMPARISON;
        }

        @Override
        public Optional<String> leading() {
            return Optional.of(localities.one());
        }

        @Override
        public String fileName() {
            return localities.id();
        }
    }

    /**
     * A visit between two localities, one of each country.
     *
     * @param home whose officer the brief is for
     * @param date the day of the visit: what comes within a year is counted from it
     */
    record OfVisit(String home, String counterpart, LocalDate date, TypedLines lines) implements Subject {
        @Override
        public SheetKind kind() {
            return SheetKind.VISIT_BRIEF;
        }

        @Override
        public Optional<String> leading() {
            return Optional.of(counterpart);
        }

        @Override
        public String fileName() {
            return "visit-" + home + "--" + counterpart + "-" + date;
        }
    }

    /**
     * The possible partners of a locality.
     *
     * @param declined ids of localities that are not to be proposed
     */
    record OfProposal(String home, Set<String> declined) implements Subject {

        public OfProposal {
            declined = Set.copyOf(declined);
        }

        @Override
        public SheetKind kind() {
            return SheetKind.PROPOSAL;
        }

        @Override
        public Optional<String> leading() {
            return Optional.of(home);
        }

        @Override
        public String fileName() {
            return "proposal-" + home;
        }
    }

    /**
     * What changed on record.
     *
     * @param localities two of them for what concerns a pair, one for what concerns it, none for all
     */
    record OfChanges(List<String> localities, Beginning since) implements Subject {

        public OfChanges {
            localities = List.copyOf(localities);
        }

        @Override
        public SheetKind kind() {
            return SheetKind.CHANGES;
        }

        @Override
        public Optional<String> leading() {
            return localities.stream().findFirst();
        }

        @Override
        public String fileName() {
            return localities.isEmpty() ? kind().code() : kind().code() + "-" + String.join("--", localities);
        }
    }

    /**
     * What a result tells as a whole.
     *
     * @param filter that left the rows
     */
    record OfCharts(TieFilter filter, List<Row> rows) implements Subject {

        public OfCharts {
            rows = List.copyOf(rows);
        }

        @Override
        public SheetKind kind() {
            return SheetKind.CHARTS;
        }

        @Override
        public String fileName() {
            return kind().code();
        }
    }

    /** Ties of a result. */
    sealed interface OfRows extends Subject {

        /** Network links among them are left out. */
        List<Row> rows();

        /** What the rules said, by which the rows are counted, as values of a filter; empty where all on record are. */
        Set<String> rules();

        @Override
        default String fileName() {
            return kind().code();
        }
    }

    /** All ties of a result. */
    record OfResult(List<Row> rows, Set<String> rules) implements OfRows {

        public OfResult {
            rows = List.copyOf(rows);
            rules = Set.copyOf(rules);
        }

        /** Of all on record. */
        public OfResult(List<Row> rows) {
            this(rows, Set.of());
        }

        @Override
        public SheetKind kind() {
            return SheetKind.REGISTER;
        }
    }

    /** Those ties of a result of which a signatory has ended; others among the rows are left out. */
    record OfSuccession(List<Row> rows, Set<String> rules) implements OfRows {

        public OfSuccession {
            rows = List.copyOf(rows);
            rules = Set.copyOf(rules);
        }

        /** Of all on record. */
        public OfSuccession(List<Row> rows) {
            this(rows, Set.of());
        }

        @Override
        public SheetKind kind() {
            return SheetKind.SUCCESSION_REGISTER;
        }
    }
}
