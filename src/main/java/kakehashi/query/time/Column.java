package kakehashi.query.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.model.value.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * How many links of a scheme were signed, or in force, in a span of time.
 *
 * @param certain those of which it is known
 * @param possible those besides, of which it may be, for their dates are not precise enough
 */
public record Column(LocalDate from, LocalDate to, Scheme scheme, int certain, int possible) {

    public int most() {
        return certain + possible;
    }

    /** Whether a window of time leaves out all of it. */
    public boolean isOutside(TimeWindow window) {
        return !window.meets(from, to);
    }

    /** Links by when they were signed; columns that would be empty are left out. In the order of time, then of schemes. */
    public static List<Column> signed(List<Lifetime> lifetimes, Grain grain, Stretch stretch) {
        Counts counts = new Counts(grain, stretch);
        for (Lifetime lifetime : lifetimes) {
            Days signed = lifetime.signed();
            if (signed != null) {
                boolean known = grain.number(signed.first()) == grain.number(signed.last());
                counts.add(lifetime.link().scheme(), List.of(signed), known ? List.of(signed) : List.of());
            }
        }
        return counts.columns();
    }

    /**
     * Links in force on at least one day of each span.
     *
     * @param today of what begins later, nothing is certain: an end may yet be agreed
     */
    public static List<Column> inForce(List<Lifetime> lifetimes, Grain grain, Stretch stretch, LocalDate today) {
        Counts counts = new Counts(grain, stretch);
        for (Lifetime lifetime : lifetimes) {
            counts.add(
                    lifetime.link().scheme(),
                    lifetime.inForce(),
                    lifetime.spans().stream()
                            .filter(Lifetime.Span::inForce)
                            .flatMap(span -> Stream.ofNullable(until(span.certain(), today)))
                            .toList());
        }
        return counts.columns();
    }

    private static @Nullable Days until(@Nullable Days certain, LocalDate today) {
        if (certain == null || certain.first().isAfter(today)) {
            return null;
        }
        return certain.last().isAfter(today) ? new Days(certain.first(), today) : certain;
    }

    /** Counts by where spans begin and end, so that long ones cost no more than short ones. */
    private static final class Counts {

        private final Grain grain;
        private final int start;
        private final int size;
        private final int[][] possible;
        private final int[][] certain;

        Counts(Grain grain, Stretch stretch) {
            this.grain = grain;
            start = grain.number(stretch.first());
            size = grain.number(stretch.last()) - start + 1;
            possible = new int[Scheme.values().length][size + 1];
            certain = new int[Scheme.values().length][size + 1];
        }

        void add(Scheme scheme, List<Days> may, List<Days> must) {
            add(possible[scheme.ordinal()], may);
            add(certain[scheme.ordinal()], must);
        }

        /** One link, so that where two of its spans share a column it is counted there once. */
        private void add(int[] changes, List<Days> spans) {
            int free = 0;
            for (Days days : spans) {
                int first = Math.max(free, grain.number(days.first()) - start);
                int end = Math.min(size, grain.number(days.last()) - start + 1);
                if (first < end) {
                    changes[first]++;
                    changes[end]--;
                    free = end;
                }
            }
        }

        List<Column> columns() {
            Function<int[], int[]> sums = changes -> {
                int[] sum = changes.clone();
                for (int i = 1; i < sum.length; i++) {
                    sum[i] += sum[i - 1];
                }
                return sum;
            };
            int schemes = Scheme.values().length;
            int[][] may = new int[schemes][];
            int[][] must = new int[schemes][];
            for (int scheme = 0; scheme < schemes; scheme++) {
                may[scheme] = sums.apply(possible[scheme]);
                must[scheme] = sums.apply(certain[scheme]);
            }
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                LocalDate from = grain.day(start + i);
                LocalDate to = grain.end(from);
                for (Scheme scheme : Scheme.values()) {
                    int most = may[scheme.ordinal()][i];
                    if (most > 0) {
                        int known = must[scheme.ordinal()][i];
                        columns.add(new Column(from, to, scheme, known, most - known));
                    }
                }
            }
            return columns;
        }
    }
}
