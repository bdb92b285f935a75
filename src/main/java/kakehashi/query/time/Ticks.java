package kakehashi.query.time;

import java.util.ArrayList;
import java.util.List;
import kakehashi.model.value.PartialDate;

/** Where a line of time is marked, from decades to months, as close as labels have room. */
public final class Ticks {

    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600};
    private static final int YEAR = 12;
    private static final double MONTH_DAYS = 30.436875;

    private Ticks() {}

    /**
     * The months or years that are marked, each at its first day.
     *
     * @param width of the line
     * @param yearRoom that the label of a year takes, with the gap to the next
     * @param monthRoom that the label of a month takes
     */
    public static List<PartialDate> of(Stretch stretch, double width, double yearRoom, double monthRoom) {
        int step = step(stretch, width, yearRoom, monthRoom);
        PartialDate.Precision precision = step < YEAR ? PartialDate.Precision.MONTH : PartialDate.Precision.YEAR;
        int first = Grain.MONTH.number(stretch.first());
        List<PartialDate> ticks = new ArrayList<>();
        for (int month = (first + step - 1) / step * step;
                Grain.MONTH.day(month).toEpochDay() < stretch.to();
                month += step) {
            ticks.add(new PartialDate(Grain.MONTH.day(month), precision, false, false));
        }
        ticks.removeIf(tick -> tick.first().toEpochDay() < stretch.from());
        return ticks;
    }

    private static int step(Stretch stretch, double width, double yearRoom, double monthRoom) {
        for (int months : MONTHS) {
            if (months * MONTH_DAYS / stretch.length() * width >= (months < YEAR ? monthRoom : yearRoom)) {
                return months;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }
}
