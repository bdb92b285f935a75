package kakehashi.query.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kakehashi.model.value.Coded;

/** How a window of time is moved through the years, step by step. */
public enum PlaybackWay implements Coded {
    /** A window of constant length slides. */
    SLIDE,
    /** A window keeps its beginning and grows. */
    GROW,
    /** One calendar year after another. */
    YEARS;

    private static final double LONG = 25;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final int FIVE_YEARS = 60;

    /**
     * The windows of one run, the first of them where it begins: at the present window where there is one and time is left
     * after it, else at the beginning of what is shown. Steps are of a month, of a quarter where more than 25 years are
     * shown, or of a year.
     *
     * @param now gives the length of a sliding window (five years where nothing is chosen, less where little is shown), the
     *     beginning of a growing one, and what must lie in it
     * @param over what is played: the stretch shown
     */
    public List<TimeWindow> steps(TimeWindow now, Stretch over) {
        LocalDate last = over.last();
        LocalDate begin = Grain.MONTH.start(over.first());
        boolean chosen = now.narrows();
        LocalDate from = now.from() == null ? begin : now.from();
        LocalDate to = now.to() == null || now.to().isAfter(last) ? last : now.to();
        boolean resumes = chosen && to.isBefore(last) && !to.isBefore(from);
        int step = over.years() > LONG ? QUARTER : 1;
        List<TimeWindow> steps = new ArrayList<>();
        switch (this) {
            case SLIDE -> {
                int length = chosen && !to.isBefore(from) ? months(from, to) : usualLength(over, step);
                LocalDate start = resumes ? from : begin;
                while (start.plusMonths(length).minusDays(1).isBefore(last)) {
                    steps.add(new TimeWindow(start, start.plusMonths(length).minusDays(1), now.mode()));
                    start = start.plusMonths(step);
                }
                steps.add(new TimeWindow(start, start.plusMonths(length).minusDays(1), now.mode()));
            }
            case GROW -> {
                LocalDate start = from.isAfter(last) ? begin : from;
                LocalDate end =
                        resumes ? to : Grain.MONTH.start(start).plusMonths(step).minusDays(1);
                while (end.isBefore(last)) {
                    steps.add(new TimeWindow(start, end, now.mode()));
                    end = end.plusDays(1).plusMonths(step).minusDays(1);
                }
                steps.add(new TimeWindow(start, last, now.mode()));
            }
            case YEARS -> {
                LocalDate year = Grain.YEAR.start(resumes ? from : begin);
                while (!year.isAfter(last)) {
                    steps.add(new TimeWindow(year, Grain.YEAR.end(year), now.mode()));
                    year = year.plusMonths(YEAR);
                }
            }
        }
        return List.copyOf(steps);
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.max(1, (int) java.time.Period.between(from, to.plusDays(1)).toTotalMonths());
    }

    private static int usualLength(Stretch over, int step) {
        int tenth = (int) (over.years() * YEAR / 10);
        return Math.max(step, Math.min(FIVE_YEARS, tenth));
    }
}
