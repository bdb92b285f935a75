package kakehashi.query.time;

import java.time.LocalDate;
import java.util.List;

/** Spans of days by number, as counts of days; a link has any number of them, and one without meets no window. */
public final class Spans {

    private static final int OPEN = Integer.MIN_VALUE;

    /** Where the spans of each link begin, and behind the last where they end. */
    private final int[] starts;

    private final int[] firsts;
    private final int[] lasts;

    /** @param days for each link its spans */
    public Spans(List<List<Days>> days) {
        int size = days.stream().mapToInt(List::size).sum();
        starts = new int[days.size() + 1];
        firsts = new int[size];
        lasts = new int[size];
        int next = 0;
        for (int link = 0; link < days.size(); link++) {
            starts[link] = next;
            for (Days span : days.get(link)) {
                firsts[next] = number(span.first());
                lasts[next++] = number(span.last());
            }
        }
        starts[days.size()] = next;
    }

    private static int number(LocalDate day) {
        return (int) Math.max(OPEN + 1, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    /** Marks the links of which no span meets the window. */
    public void fail(TimeWindow window, int bit, int[] failed) {
        int from = window.from() == null ? OPEN : number(window.from());
        int to = window.to() == null ? Integer.MAX_VALUE : number(window.to());
        for (int link = 0; link < failed.length; link++) {
            boolean meets = false;
            for (int i = starts[link]; i < starts[link + 1] && !meets; i++) {
                meets = firsts[i] <= to && lasts[i] >= from;
            }
            if (!meets) {
                failed[link] |= bit;
            }
        }
    }
}
