package kakehashi.exchange.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a column is filled for each thing.
 *
 * @param of a {@link String}, {@link Long}, {@link Double} or {@link Boolean} as the sort says, a day as ISO 8601 writes it; null where nothing is on record
 */
record Property<T>(DataColumn column, Sort sort, Function<T, @Nullable Object> of) {

    String name() {
        return column.label();
    }

    enum Sort {
        TEXT,
        COUNT,
        NUMBER,
        TRUTH,
        DAY
    }

    static <T> Property<T> text(DataColumn column, Function<T, @Nullable String> of) {
        return new Property<>(column, Sort.TEXT, thing -> {
            String text = of.apply(thing);
            return text == null || text.isEmpty() ? null : text;
        });
    }

    static <T> Property<T> day(DataColumn column, Function<T, @Nullable String> of) {
        return new Property<>(column, Sort.DAY, of::apply);
    }

    static <T> Property<T> truth(DataColumn column, Function<T, Boolean> of) {
        return new Property<>(column, Sort.TRUTH, of::apply);
    }

    static <T> Property<T> count(DataColumn column, Function<T, Long> of) {
        return new Property<>(column, Sort.COUNT, of::apply);
    }

    static <T> Property<T> number(DataColumn column, Function<T, Double> of) {
        return new Property<>(column, Sort.NUMBER, of::apply);
    }
}
