package kakehashi.chart;

import java.util.ArrayList;
import java.util.List;
import kakehashi.chart.ChartDrawing.Anchor;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.chart.ChartDrawing.Rule;
import kakehashi.chart.ChartDrawing.Writing;
import kakehashi.text.Words;

/** Lays tabulations out as drawings: columns by year, bars by field or locality, cells by pair of places. */
public final class ChartLayout {

    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double EDGE = 16;
    private static final double ROW = 21;
    private static final double CELL = 24;
    private static final double TITLE = 26;
    private static final double NARROWEST = 420;
    private static final double FAINTEST = 0.1;
    /** With few years a column stays one, instead of becoming a wall. */
    private static final double WIDEST_COLUMN = 72;
    /** On a darker cell its number would lose contrast, in the dark theme first. */
    private static final double DARKEST = 0.38;
    /** More would make a picture too tall to look at; the CSV file has them all. */
    private static final int MOST_BARS = 60;

    private final ChartFont lettering = new ChartFont();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Writing> writings = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Tabulation table;
    private final Words words;
    private double top = EDGE;

    private ChartLayout(Tabulation table, Words words) {
        this.table = table;
        this.words = words;
    }

    /**
     * Lays a tabulation out.
     *
     * @param width to fill; a matrix takes what it needs
     * @param height to fill by columns; bars and cells take what they need
     */
    public static ChartDrawing of(Captioned chart, Words words, double width, double height) {
        ChartLayout layout = new ChartLayout(chart.table(), words);
        layout.head(chart.caption(), Math.max(NARROWEST, width));
        return switch (chart.table().kind()) {
            case SIGNED -> layout.columns(Math.max(NARROWEST, width), Math.max(260, height));
            case FIELDS, LOCALITIES -> layout.bars(Math.max(NARROWEST, width));
            case MATRIX -> layout.cells(chart.caption().isEmpty() ? NARROWEST : Math.max(NARROWEST, width));
        };
    }

    private String title() {
        return words.name(table.kind());
    }

    /** Title, what must be told with the counts, legend of the schemes, and what is left out. */
    private void head(List<String> caption, double width) {
        write(EDGE, top + 14, title(), 14, Anchor.START, true);
        top += TITLE;
        for (String paragraph : caption) {
            for (String line : lettering.wrap(paragraph, SMALL, width - 2 * EDGE, words.language())) {
                write(EDGE, top + 10, line, SMALL, Anchor.START, false);
                top += 16;
            }
            top += 4;
        }
        double x = EDGE;
        for (int column = 0; column < table.columns().size(); column++) {
            Tabulation.Item item = table.columns().get(column);
            if (item.scheme() != null) {
                String name = table.heading(column, words);
                marks.add(new Mark(x, top, 18, 12, item.scheme(), 1, name, null));
                write(x + 24, top + 11, name, SIZE, Anchor.START, false);
                x += 24 + lettering.width(name, SIZE) + 22;
            }
        }
        top += x > EDGE ? 22 : 0;
        if (table.uncounted() > 0) {
            write(EDGE, top + 10, words.say("chart.uncounted", table.uncounted()), SMALL, Anchor.START, false);
            top += 20;
        }
    }

    private void write(double x, double y, String text, double size, Anchor anchor, boolean bold) {
        writings.add(new Writing(x, y, text, size, anchor, bold, false));
    }

    private ChartDrawing columns(double width, double height) {
        int highest = highest();
        double left = EDGE + lettering.width(words.number(highest), SMALL) + 8;
        double base = height - EDGE - 18;
        double unit = (base - top - 8) / Math.max(1, highest);
        int every = step(highest);
        for (int count = 0; count <= highest; count += every) {
            double y = Math.round(base - count * unit) + 0.5;
            rules.add(new Rule(left, y, width - EDGE, y));
            write(left - 6, y + 4, words.number(count), SMALL, Anchor.END, false);
        }
        double step = Math.min(
                WIDEST_COLUMN, (width - EDGE - left) / Math.max(1, table.rows().size()));
        int labels = (int) Math.max(1, Math.ceil(lettering.width("2000", SMALL) * 1.4 / step));
        for (int row = 0; row < table.rows().size(); row++) {
            String year = table.rows().get(row).label();
            double x = left + row * step;
            double below = base;
            for (int column = 0; column < table.columns().size(); column++) {
                int count = table.counts().get(row).get(column);
                double tall = count * unit;
                part(row, column, x + step * 0.1, below - tall, step * 0.8, tall);
                below -= tall;
            }
            if (Integer.parseInt(year) % labels == 0) {
                write(x + step / 2, base + 15, year, SMALL, Anchor.MIDDLE, false);
            }
        }
        return drawing(width, height);
    }

    /** The smallest of 1, 2, 5, 10, 20 … of which there are at most six up to the highest. */
    private static int step(int highest) {
        for (int ten = 1; ; ten *= 10) {
            for (int step : new int[] {ten, 2 * ten, 5 * ten}) {
                if (highest <= 6 * step) {
                    return step;
                }
            }
        }
    }

    private ChartDrawing bars(double width) {
        double widest = table.rows().stream()
                .limit(MOST_BARS)
                .mapToDouble(row -> lettering.width(row.label(), SIZE))
                .max()
                .orElse(0);
        double labels = Math.min(widest, width * 0.38);
        double left = EDGE + labels + 10;
        double unit = (width - EDGE - left - 44) / Math.max(1, highest());
        int shown = Math.min(MOST_BARS, table.rows().size());
        for (int row = 0; row < shown; row++) {
            double y = top + row * ROW;
            String label = lettering.fitted(table.rows().get(row).label(), SIZE, labels);
            write(left - 10, y + 15, label, SIZE, Anchor.END, false);
            double x = left;
            for (int column = 0; column < table.columns().size(); column++) {
                double wide = table.counts().get(row).get(column) * unit;
                part(row, column, x, y + 3, wide, ROW - 6);
                x += wide;
            }
            write(x + 6, y + 15, words.number(table.total(row)), SIZE, Anchor.START, false);
        }
        double end = top + shown * ROW;
        rules.add(new Rule(left - 0.5, top, left - 0.5, end));
        if (shown < table.rows().size()) {
            String more = words.say("chart.more", table.rows().size() - shown);
            write(left, end + 16, more, SMALL, Anchor.START, false);
            end += ROW;
        }
        return drawing(width, end + EDGE);
    }

    private void part(int row, int column, double x, double y, double wide, double tall) {
        if (wide > 0 && tall > 0 && table.counts().get(row).get(column) > 0) {
            String says = words.say(
                    "chart.part",
                    table.rows().get(row).label(),
                    table.heading(column, words),
                    table.counts().get(row).get(column));
            marks.add(new Mark(
                    x, y, wide, tall, table.columns().get(column).scheme(), 1, says, table.narrowing(row, column)));
        }
    }

    /** @param narrowest what is told above needs this much */
    private ChartDrawing cells(double narrowest) {
        double left = EDGE + widest(table.rows()) + 8;
        double base = top + widest(table.columns()) + 8;
        int most = table.counts().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        double right = left + table.columns().size() * CELL;
        double bottom = base + table.rows().size() * CELL;
        for (int column = 0; column < table.columns().size(); column++) {
            double x = left + column * CELL + CELL / 2 + 4;
            writings.add(
                    new Writing(x, base - 6, table.columns().get(column).label(), SIZE, Anchor.START, false, true));
            rules.add(new Rule(left + column * CELL, base, left + column * CELL, bottom));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            double y = base + row * CELL;
            write(left - 8, y + 16, table.rows().get(row).label(), SIZE, Anchor.END, false);
            rules.add(new Rule(left, y, right, y));
            for (int column = 0; column < table.columns().size(); column++) {
                int count = table.counts().get(row).get(column);
                if (count > 0) {
                    cell(row, column, left + column * CELL, y, FAINTEST + (DARKEST - FAINTEST) * count / most);
                }
            }
        }
        rules.add(new Rule(left, bottom, right, bottom));
        rules.add(new Rule(right, base, right, bottom));
        return drawing(Math.max(right + EDGE, narrowest), bottom + EDGE);
    }

    private void cell(int row, int column, double x, double y, double shade) {
        int count = table.counts().get(row).get(column);
        String says = words.say(
                "chart.part",
                table.rows().get(row).label(),
                table.columns().get(column).label(),
                count);
        marks.add(new Mark(x + 1, y + 1, CELL - 2, CELL - 2, null, shade, says, table.narrowing(row, column)));
        writings.add(new Writing(x + CELL / 2, y + 16, words.number(count), SMALL, Anchor.MIDDLE, false, false));
    }

    private double widest(List<Tabulation.Item> items) {
        return items.stream()
                .mapToDouble(item -> lettering.width(item.label(), SIZE))
                .max()
                .orElse(0);
    }

    private int highest() {
        int highest = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            highest = Math.max(highest, table.total(row));
        }
        return highest;
    }

    private ChartDrawing drawing(double width, double height) {
        return new ChartDrawing(
                width,
                height,
                marks,
                writings,
                rules,
                words.say("chart.says", title(), table.rows().size()));
    }
}
