package kakehashi.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.query.Row;

/** What a sheet is about. */
public sealed interface Subject {

    SheetKind kind();

    /** The record of the atlas to look at first; empty for a result. */
    default Optional<String> leading() {
        return Optional.empty();
    }

    /** A name for its file: ids of the atlas, so small Latin letters, digits and hyphens; the same every time. */
    String fileName();

    /** A stored tie. */
    record OfTie(String id) implements Subject {
        @Override
        public SheetKind kind() {
            return SheetKind.TIE;
        }

        @Override
        public Optional<String> leading() {
            return Optional.of(id);
        }

        @Override
        public String fileName() {
            return id;
        }
    }

    record OfLocality(String id) implements Subject {
        @Override
        public SheetKind kind() {
            return SheetKind.LOCALITY;
        }

        @Override
        public Optional<String> leading() {
            return Optional.of(id);
        }

        @Override
        public String fileName() {
            return id;
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

    record OfNetwork(String id) implements Subject {
        @Override
        public SheetKind kind() {
            return SheetKind.NETWORK;
        }

        @Override
        public Optional<String> leading() {
            return Optional.of(id);
        }

        @Override
        public String fileName() {
            return "network-" + id;
        }
    }

    /**
     * The ties of a result.
     *
     * @param rows network links among them are left out
     */
    record OfResult(List<Row> rows) implements Subject {

        public OfResult {
            rows = List.copyOf(rows);
        }

        @Override
        public SheetKind kind() {
            return SheetKind.REGISTER;
        }

        @Override
        public String fileName() {
            return "register";
        }
    }

    /**
     * Those ties of a result of which a signatory has ended.
     *
     * @param rows others among them are left out
     */
    record OfSuccession(List<Row> rows) implements Subject {

        public OfSuccession {
            rows = List.copyOf(rows);
        }

        @Override
        public SheetKind kind() {
            return SheetKind.SUCCESSION_REGISTER;
        }

        @Override
        public String fileName() {
            return "succession-register";
        }
    }
}
