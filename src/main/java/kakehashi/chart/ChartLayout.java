package kakehashi.chart;

import java.util.ArrayList;
import java.util.List;
import kakehashi.chart.ChartDrawing.Anchor;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.chart.ChartDrawing.Rule;
import kakehashi.chart.ChartDrawing.Writing;
import kakehashi.model.value.Scheme;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Lays tabulations out as drawings: columns by year, bars by field or locality, cells by pair of places. */
public final class ChartLayout {

    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double EDGE = 16;
    private static final double ROW = 21;
    private static final double CELL = 24;
    private static final double LINE = 16;
    /** How tall a bar is that tells of the one above it. */
    private static final double THIN = 5;
    /** Between bars and those of what is not known. */
    private static final double APART = 10;
    /** What has no scheme is lighter than the letters. */
    private static final double DIM = 0.62;

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
    private final Captioned chart;
    private final Words words;
    private double top = EDGE;
    /** How much of the width labels may take. */
    private double labelShare = 0.38;

    private ChartLayout(Captioned chart, Words words) {
        table = chart.table();
        this.chart = chart;
        this.words = words;
    }

    /**
     * Lays a tabulation out.
     *
     * @param width to fill; a matrix takes what it needs
     * @param height to fill by columns; bars and cells take what they need
     */
    public static ChartDrawing of(Captioned chart, Words words, double width, double height) {
        ChartLayout layout = new ChartLayout(chart, words);
        layout.head(Math.max(NARROWEST, width));
        return layout.drawn(Math.max(NARROWEST, width), Math.max(260, height));
    }

    private ChartDrawing drawn(double width, double height) {
        return switch (table.kind()) {
            case SIGNED, GROWTH -> columns(width, height);
            case FIELDS, LOCALITIES, PARTNERS, SHIFT, QUIET, FOLLOWING, SIGNATORIES -> bars(width);
            case MATRIX -> cells(chart.caption().isEmpty() && chart.foot().isEmpty() ? NARROWEST : width);
        };
    }

    /** The bare picture, for a page that says in its own letters what stands around it; nothing on it leads anywhere. */
    public static ChartDrawing onPaper(Tabulation table, Words words, double width, double height) {
        ChartLayout layout = new ChartLayout(new Captioned(table, List.of()), words);
        layout.labelShare = 0.5;
        layout.legend(width);
        ChartDrawing drawing = layout.drawn(width, height);
        return new ChartDrawing(
                drawing.width(),
                drawing.height(),
                drawing.marks().stream().map(Mark::withoutNarrowing).toList(),
                drawing.writings(),
                drawing.rules(),
                layout.title());
    }

    private String title() {
        return words.name(table.kind());
    }

    /** Title, what must be told with the counts, legend of the schemes, and what is left out. */
    private void head(double width) {
        write(EDGE, top + 14, title(), 14, Anchor.START, true);
        top += TITLE;
        top = paragraphs(chart.caption(), top, width);
        legend(width);
        if (table.uncounted() > 0) {
            write(EDGE, top + 10, words.say("chart.uncounted", table.uncounted()), SMALL, Anchor.START, false);
            top += 20;
        }
    }

    /** @return where they end */
    private double paragraphs(List<String> paragraphs, double from, double width) {
        double y = from;
        for (String paragraph : paragraphs) {
            for (String line : lettering.wrap(paragraph, SMALL, width - 2 * EDGE, words.language())) {
                write(EDGE, y + 10, line, SMALL, Anchor.START, false);
                y += LINE;
            }
            y += 4;
        }
        return y;
    }

    /** How much room the foot takes below. */
    private double foot(double width) {
        return chart.foot().stream()
                .mapToDouble(line -> 4
                        + LINE
                                * lettering
                                        .wrap(line, SMALL, width - 2 * EDGE, words.language())
                                        .size())
                .sum();
    }

    /** The schemes, then what is drawn thin; on as many lines as it takes. */
    private void legend(double width) {
        double x = EDGE;
        for (Sample sample : samples(table, words)) {
            x = sample(x, width, sample.scheme(), sample.name());
        }
        top += x > EDGE ? 22 : 0;
    }

    /** What inks mean: of a scheme, or of what is drawn thin. */
    private record Sample(@Nullable Scheme scheme, String name) {}

    private static List<Sample> samples(Tabulation table, Words words) {
        List<Sample> samples = new ArrayList<>();
        for (int column = 0; column < table.thick(); column++) {
            Scheme scheme = table.columns().get(column).scheme();
            if (scheme != null) {
                samples.add(new Sample(scheme, table.heading(column, words)));
            }
        }
        if (!table.look().thin().isEmpty()) {
            samples.add(new Sample(null, words.say("chart.thin", table.look().thin())));
        }
        return samples;
    }

    /** The words of the legend, in its order. */
    static List<String> legend(Tabulation table, Words words) {
        return samples(table, words).stream().map(Sample::name).toList();
    }

    /** @return where the next one begins */
    private double sample(double at, double width, @Nullable Scheme scheme, String name) {
        double wide = 24 + lettering.width(name, SIZE);
        boolean wraps = at > EDGE && at + wide > width - EDGE;
        top += wraps ? 20 : 0;
        double x = wraps ? EDGE : at;
        double tall = scheme == null ? THIN : 12;
        marks.add(new Mark(x, top + 6 - tall / 2, 18, tall, scheme, DIM, name, null));
        write(x + 24, top + 11, name, SIZE, Anchor.START, false);
        return x + wide + 22;
    }

    private void write(double x, double y, String text, double size, Anchor anchor, boolean bold) {
        writings.add(new Writing(x, y, text, size, anchor, bold, false));
    }

    private ChartDrawing columns(double width, double height) {
        int highest = (int) longest();
        double left = EDGE + lettering.width(words.number(highest), SMALL) + 8;
        double base = height - EDGE - 18 - foot(width);
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
        double wide = table.look().columns() > 0 ? 0.54 : 0.8;
        for (int row = 0; row < table.rows().size(); row++) {
            String year = table.rows().get(row).label();
            double x = left + row * step;
            double below = base;
            for (int column = 0; column < table.columns().size(); column++) {
                double tall = table.length(row, column) * unit;
                if (column == table.thick()) {
                    below = base;
                }
                if (table.isThin(column)) {
                    part(row, column, x + step * 0.66, below - tall, step * 0.24, tall);
                } else {
                    part(row, column, x + step * 0.1, below - tall, step * wide, tall);
                }
                below -= tall;
            }
            if (Integer.parseInt(year) % labels == 0) {
                write(x + step / 2, base + 15, year, SMALL, Anchor.MIDDLE, false);
            }
        }
        return drawing(width, height - foot(width));
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
        double first = top;
        double widest = table.rows().stream()
                .limit(MOST_BARS)
                .mapToDouble(row -> lettering.width(row.label(), SIZE))
                .max()
                .orElse(0);
        double labels = Math.min(widest, width * labelShare);
        double left = EDGE + labels + 10;
        double unit = (width - EDGE - left - roomForEnds()) / Math.max(Double.MIN_NORMAL, longest());
        int shown = Math.min(MOST_BARS, table.rows().size());
        double tall = ROW + (table.look().columns() > 0 ? THIN + 2 : 0);
        for (int row = 0; row < shown; row++) {
            if (row > 0 && row == table.rows().size() - table.look().apart()) {
                rules.add(new Rule(EDGE, top + row * tall + APART / 2, width - EDGE, top + row * tall + APART / 2));
                top += APART;
            }
            bar(row, top + row * tall, left, unit);
        }
        double end = top + shown * tall;
        rules.add(new Rule(left - 0.5, first, left - 0.5, end));
        if (shown < table.rows().size()) {
            String more = words.say("chart.more", table.rows().size() - shown);
            write(left, end + 16, more, SMALL, Anchor.START, false);
            end += ROW;
        }
        return drawing(width, end + EDGE);
    }

    private void bar(int row, double y, double left, double unit) {
        String label = lettering.fitted(table.rows().get(row).label(), SIZE, left - EDGE - 10);
        write(left - 10, y + 15, label, SIZE, Anchor.END, false);
        double x = left;
        double end = left;
        for (int column = 0; column < table.columns().size(); column++) {
            double wide = table.length(row, column) * unit;
            if (column == table.thick()) {
                x = left;
            }
            part(row, column, x, y + (table.isThin(column) ? ROW - 1 : 3), wide, table.isThin(column) ? THIN : ROW - 6);
            x += wide;
            end = Math.max(end, x);
        }
        write(end + 6, y + 15, end(row), SIZE, Anchor.START, false);
    }

    /** What stands behind a bar: its number, and that of the thin one below. */
    private String end(int row) {
        if (table.isOfShares()) {
            return words.say(
                    "chart.shares",
                    Math.round(100 * table.length(row, false)),
                    Math.round(100 * table.length(row, true)));
        }
        return table.look().columns() > 0
                ? words.say("chart.both", table.total(row), table.beside(row))
                : words.number(table.total(row));
    }

    private double roomForEnds() {
        double widest = 38;
        for (int row = 0; row < table.rows().size(); row++) {
            widest = Math.max(widest, lettering.width(end(row), SIZE));
        }
        return widest + 6;
    }

    private void part(int row, int column, double x, double y, double wide, double tall) {
        if (wide > 0 && tall > 0 && table.counts().get(row).get(column) > 0) {
            Scheme scheme = table.columns().get(column).scheme();
            marks.add(new Mark(
                    x,
                    y,
                    wide,
                    tall,
                    scheme,
                    scheme == null ? DIM : 1,
                    table.says(row, column, words),
                    table.narrowing(row, column)));
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
        marks.add(new Mark(
                x + 1,
                y + 1,
                CELL - 2,
                CELL - 2,
                null,
                shade,
                table.says(row, column, words),
                table.narrowing(row, column)));
        writings.add(new Writing(x + CELL / 2, y + 16, words.number(count), SMALL, Anchor.MIDDLE, false, false));
    }

    private double widest(List<Tabulation.Item> items) {
        return items.stream()
                .mapToDouble(item -> lettering.width(item.label(), SIZE))
                .max()
                .orElse(0);
    }

    private double longest() {
        double longest = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            longest = Math.max(longest, Math.max(table.length(row, false), table.length(row, true)));
        }
        return longest;
    }

    /** With the foot below what is drawn. */
    private ChartDrawing drawing(double width, double height) {
        paragraphs(chart.foot(), height, width);
        String says = words.say("chart.says", title(), table.rows().size());
        return new ChartDrawing(
                width,
                height + foot(width),
                marks,
                writings,
                rules,
                chart.caption().isEmpty() ? says : says + "\n" + String.join("\n", chart.caption()));
    }
}
