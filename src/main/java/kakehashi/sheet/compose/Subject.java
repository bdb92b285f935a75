package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.query.Row;
import kakehashi.sheet.tree.SheetKind;

/** What a sheet is about. */
public sealed interface Subject {

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

    /** Ties of a result. */
    sealed interface OfRows extends Subject {

        /** Network links among them are left out. */
        List<Row> rows();

        @Override
        default String fileName() {
            return kind().code();
        }
    }

    /** All ties of a result. */
    record OfResult(List<Row> rows) implements OfRows {

        public OfResult {
            rows = List.copyOf(rows);
        }

        @Override
        public SheetKind kind() {
            return SheetKind.REGISTER;
        }
    }

    /** Those ties of a result of which a signatory has ended; others among the rows are left out. */
    record OfSuccession(List<Row> rows) implements OfRows {

        public OfSuccession {
            rows = List.copyOf(rows);
        }

        @Override
        public SheetKind kind() {
            return SheetKind.SUCCESSION_REGISTER;
        }
    }
}
