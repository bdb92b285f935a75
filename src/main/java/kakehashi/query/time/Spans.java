package kakehashi.query.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans of days by number, as counts of days; a link without a span meets no window. */
public final class Spans {

    private static final int NEVER = Integer.MIN_VALUE;

    private final int[] firsts;
    private final int[] lasts;

    public Spans(List<@Nullable Days> days) {
        firsts = new int[days.size()];
        lasts = new int[days.size()];
        for (int i = 0; i < firsts.length; i++) {
            Days span = days.get(i);
            firsts[i] = span == null ? NEVER : number(span.first());
            lasts[i] = span == null ? NEVER : number(span.last());
        }
    }

    private static int number(LocalDate day) {
        return (int) Math.max(NEVER + 1, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    /** Marks the spans that do not meet the window. */
    public void fail(TimeWindow window, int bit, int[] failed) {
        int from = window.from() == null ? NEVER + 1 : number(window.from());
        int to = window.to() == null ? Integer.MAX_VALUE : number(window.to());
        for (int i = 0; i < failed.length; i++) {
            if (firsts[i] == NEVER || firsts[i] > to || lasts[i] < from) {
                failed[i] |= bit;
            }
        }
    }
}
