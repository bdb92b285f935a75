package kakehashi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kakehashi.chart.Captioned;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartKind;
import kakehashi.chart.ChartLayout;
import kakehashi.chart.ChartPainter;
import kakehashi.map.ground.Palette;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.store.seeds.SeedException;
import kakehashi.store.seeds.Seeds;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * How much processor time each chart takes to be counted, and to be laid out and painted, of so many ties: the first time and at the
 * median of the next nine. The window does it in the background.
 */
public final class ChartMeasurement {

    private static final int TIMES = 10;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ChartMeasurement() {}

    /** @param arguments numbers of ties, 0 for the real ones */
    public static void main(String[] arguments) throws SeedException {
        Atlas real = Seeds.bundled().read();
        for (String number : arguments) {
            Atlas atlas = new SyntheticAtlas(real).with(Integer.parseInt(number));
            Meanings meanings = new Meanings(atlas, LocalDate.of(2026, 11, 25));
            Places places = new Places(meanings.atlas(), Words.in(Language.EN));
            List<Row> rows =
                    Answer.of(meanings, TieFilter.ALL, Optional.empty()).rows();
            for (ChartKind kind : ChartKind.values()) {
                measure(kind, rows, meanings, places);
            }
        }
    }

    private static void measure(ChartKind kind, List<Row> rows, Meanings meanings, Places places) {
        ChartPainter painter = new ChartPainter();
        double[] counted = new double[TIMES];
        double[] painted = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            Captioned chart = Captioned.of(kind, TieFilter.ALL, rows, meanings, places);
            long between = CLOCK.getCurrentThreadCpuTime();
            ChartDrawing drawing = ChartLayout.of(chart.inWindow(), places.words(), 900, 600);
            painter.picture(drawing, Palette.LIGHT, 1);
            counted[time] = (between - begun) / 1e6;
            painted[time] = (CLOCK.getCurrentThreadCpuTime() - between) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "%6d ties  %-12s counted %6.1f ms, then %6.1f   painted %6.1f ms, then %6.1f%n",
                rows.size(),
                kind.code(),
                counted[0],
                median(counted),
                painted[0],
                median(painted));
    }

    private static double median(double[] times) {
        double[] next = Arrays.copyOfRange(times, 1, times.length);
        Arrays.sort(next);
        return next[next.length / 2];
    }
}
