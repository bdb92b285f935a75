package kakehashi.ui.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import kakehashi.query.time.Column;
import kakehashi.query.time.Grain;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.session.TimelineContent;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Columns stacked by scheme. What the dates leave open is drawn soft; what is outside the window is faint. */
final class TimeColumns implements TimeContent {

    /** Less room than this no column takes, pixels. */
    static final double LEAST_COLUMN = 5;

    private static final double SOFT = 0.42;
    private static final double FAINT = 0.28;
    private static final double GAP = 2;
    private static final int PAGE = 10;

    private final Session session;
    private List<Lifetime> counted = List.of();
    private TimeDrawing.@Nullable Key key;
    private List<Column> columns = List.of();
    private Grain grain = Grain.YEAR;
    /** The first day of the column that the keys stand at. */
    private @Nullable LocalDate reached;

    private double width;
    private double top;
    private double height;

    TimeColumns(Session session) {
        this.session = session;
    }

    /** The columns that were drawn last. */
    List<Column> columns() {
        return columns;
    }

    @Override
    public void draw(TimeDrawing sheet, double top, double bottom) {
        count(sheet);
        width = sheet.width();
        this.top = top;
        height = bottom - top;
        TimeWindow window = session.asked().filter().time();
        int highest = Math.max(1, highest());
        double unit = (bottom - top - 2) / highest;
        GraphicsContext pen = sheet.pen();
        LocalDate at = LocalDate.MIN;
        int below = 0;
        for (Column column : columns) {
            if (!column.from().equals(at)) {
                at = column.from();
                below = 0;
            }
            double left = sheet.x(column.from());
            double right = sheet.x(column.to().plusDays(1));
            double gap = Math.min(GAP, (right - left) * 0.2);
            double strength = column.isOutside(window) ? FAINT : 1;
            int ink = sheet.palette().of(column.scheme());
            double sure = Math.round(bottom - (below + column.certain()) * unit);
            double all = Math.round(bottom - (below + column.most()) * unit);
            double base = Math.round(bottom - below * unit);
            pen.setFill(Inks.colour(ink, strength));
            pen.fillRect(left + gap / 2, sure, Math.max(1, right - left - gap), base - sure);
            pen.setFill(Inks.colour(ink, strength * SOFT));
            pen.fillRect(left + gap / 2, all, Math.max(1, right - left - gap), sure - all);
            below += column.most();
        }
        pen.setFill(Inks.colour(sheet.palette().text(), 0.75));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.TOP);
        pen.fillText(session.words().number(highest), 2, top);
    }

    private int highest() {
        int highest = 0;
        int sum = 0;
        LocalDate at = LocalDate.MIN;
        for (Column column : columns) {
            sum = column.from().equals(at) ? sum + column.most() : column.most();
            at = column.from();
            highest = Math.max(highest, sum);
        }
        return highest;
    }

    /** A playback changes the answer many times and these never: they are counted with the window open. */
    private void count(TimeDrawing sheet) {
        TimelineContent content = session.timeline().contentProperty().get();
        TimeDrawing.Key now = sheet.key(content);
        List<Lifetime> lifetimes = session.answer().lifetimes();
        if (!now.equals(key) || !lifetimes.equals(counted)) {
            grain = Grain.finest(sheet.stretch(), sheet.width(), LEAST_COLUMN);
            columns = content == TimelineContent.SIGNED
                    ? Column.signed(lifetimes, grain, sheet.stretch())
                    : Column.inForce(lifetimes, grain, sheet.stretch(), session.toldUntil());
            key = now;
            counted = lifetimes;
        }
    }

    @Override
    public String describe(double share, double y) {
        return describe(grain.start(session.timeline().stretch().at(share)));
    }

    private String describe(LocalDate from) {
        Words words = session.words();
        StringBuilder lines = new StringBuilder(WindowText.span(words, from, grain.end(from)));
        columns.stream().filter(column -> column.from().equals(from)).forEach(column -> lines.append('\n')
                .append(words.name(column.scheme()))
                .append("  ")
                .append(
                        column.possible() == 0
                                ? words.number(column.certain())
                                : words.say("timeline.perhaps", column.certain(), column.possible())));
        return columns.stream().anyMatch(column -> column.from().equals(from)) ? lines.toString() : "";
    }

    @Override
    public boolean scroll(int lanes) {
        return false;
    }

    @Override
    public void click(double share, double y) {}

    @Override
    public void walk(int by) {
        List<LocalDate> starts = columns.stream().map(Column::from).distinct().toList();
        if (!starts.isEmpty()) {
            int at = reached == null ? -1 : starts.indexOf(reached);
            int next = at >= 0 ? at + by : by > 0 ? by - 1 : starts.size() + by;
            reached = starts.get(Math.max(0, Math.min(starts.size() - 1, next)));
        }
    }

    @Override
    public int page() {
        return PAGE;
    }

    @Override
    public Optional<Reached> reached() {
        return Optional.ofNullable(reached)
                .filter(from ->
                        columns.stream().anyMatch(column -> column.from().equals(from)))
                .map(from -> {
                    Stretch stretch = session.timeline().stretch();
                    double left = Math.max(0, stretch.along(from) * width);
                    double right = Math.min(width, stretch.along(grain.end(from).plusDays(1)) * width);
                    return new Reached(describe(from), new Rectangle2D(left, top, Math.max(1, right - left), height));
                });
    }

    @Override
    public void take() {}
}
