package kakehashi.ui.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.Meanings;
import kakehashi.query.time.Days;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.Raised;
import org.jspecify.annotations.Nullable;

/**
 * A lane for each tie with a bar for each of its terms and a dot for each dated event. Uncertain ends fade; a term of which
 * nobody has found out whether it holds is faint, and a tie without terms is so from its first event to its last. What is selected stands first, the rest
 * by its first day.
 */
final class TieLanes implements TimeContent {

    /** Height of the line at the foot of a bar, pixels. */
    private static final double FOOT = 3;
    /** How far a bar without an end on record fades beyond today. */
    private static final double SOFT_END = 10;

    private static final double TINT = 0.3;
    private static final double FAINT = 0.14;
    private static final double DOT = 5;
    private static final double SHADE = 0.1;

    private final Session session;
    private List<Lifetime> lanes = List.of();
    private List<Lifetime> sorted = List.of();
    private @Nullable String raisedFor;
    private @Nullable Meanings raisedIn;
    private Set<String> raised = Set.of();
    private int first;
    private int shown = 1;
    private double laneHeight = 17;
    private double top;
    private double width;
    /** The tie that the keys stand at. */
    private @Nullable String reached;

    TieLanes(Session session) {
        this.session = session;
    }

    /** The ties in the order of their lanes. */
    List<Lifetime> lanes() {
        return lanes;
    }

    @Override
    public void draw(TimeDrawing sheet, double above, double bottom) {
        order();
        top = above;
        width = sheet.width();
        laneHeight = Math.ceil(sheet.font().getSize() * 1.55);
        shown = Math.max(1, (int) ((bottom - above) / laneHeight));
        first = Math.max(0, Math.min(first, lanes.size() - shown));
        GraphicsContext pen = sheet.pen();
        pen.setFont(sheet.font());
        for (int i = first; i < lanes.size() && i < first + shown; i++) {
            draw(sheet, lanes.get(i), above + (i - first) * laneHeight);
        }
        shade(sheet, above, bottom);
        thumb(sheet, above, bottom);
        pen.setTextAlign(TextAlignment.LEFT);
    }

    /** What lies outside the window of time. */
    private void shade(TimeDrawing sheet, double above, double bottom) {
        TimeWindow window = session.asked().filter().time();
        GraphicsContext pen = sheet.pen();
        pen.setFill(Inks.colour(sheet.palette().text(), SHADE));
        if (window.from() != null) {
            pen.fillRect(0, above, Math.max(0, sheet.x(window.from())), bottom - above);
        }
        if (window.to() != null) {
            double right = Math.min(sheet.width(), sheet.x(window.to().plusDays(1)));
            pen.fillRect(right, above, sheet.width() - right, bottom - above);
        }
    }

    private void draw(TimeDrawing sheet, Lifetime tie, double y) {
        Days events = tie.events();
        double left = 0;
        if (!tie.spans().isEmpty()) {
            left = sheet.x(tie.spans().get(0).possible().first());
            tie.spans().forEach(span -> span(sheet, tie, span, y));
        } else if (events != null) {
            left = sheet.x(events.first());
            bar(sheet, tie, left, sheet.x(events.last().plusDays(1)), y, FAINT);
        }
        events(sheet, tie, y);
        label(sheet, tie, left, y);
    }

    private void span(TimeDrawing sheet, Lifetime tie, Lifetime.Span span, double y) {
        Days must = span.certain();
        double left = sheet.x(span.possible().first());
        double right = end(sheet, span.possible().last());
        if (must == null) {
            bar(sheet, tie, left, right, y, FAINT);
        } else {
            double from = sheet.x(must.first());
            double to = end(sheet, must.last());
            bar(sheet, tie, from, to, y, TINT);
            soft(sheet, tie, left, from, y, true);
            soft(sheet, tie, to, right, y, false);
        }
    }

    /** Where no end is on record the bar runs to today and fades from there. */
    private double end(TimeDrawing sheet, LocalDate last) {
        return last.equals(LocalDate.MAX)
                ? Math.min(sheet.x(session.toldUntil().plusDays(1)) + SOFT_END, sheet.width() + SOFT_END)
                : sheet.x(last.plusDays(1));
    }

    private void bar(TimeDrawing sheet, Lifetime tie, double from, double to, double y, double tint) {
        int ink = sheet.palette().of(tie.link().scheme());
        GraphicsContext pen = sheet.pen();
        double width = Math.max(1, to - from);
        pen.setFill(Inks.colour(ink, tint));
        pen.fillRect(from, y + 1, width, laneHeight - 2);
        if (tint > FAINT) {
            pen.setFill(Inks.colour(ink, 1));
            pen.fillRect(from, y + laneHeight - 1 - FOOT, width, FOOT);
        }
    }

    private void soft(TimeDrawing sheet, Lifetime tie, double from, double to, double y, boolean rising) {
        if (to - from < 1) {
            return;
        }
        int ink = sheet.palette().of(tie.link().scheme());
        GraphicsContext pen = sheet.pen();
        pen.setFill(fading(Inks.colour(ink, TINT), from, to, rising));
        pen.fillRect(from, y + 1, to - from, laneHeight - 2);
        pen.setFill(fading(Inks.colour(ink, 1), from, to, rising));
        pen.fillRect(from, y + laneHeight - 1 - FOOT, to - from, FOOT);
    }

    private static LinearGradient fading(Color full, double from, double to, boolean rising) {
        Color none = full.deriveColor(0, 1, 1, 0);
        return new LinearGradient(
                from,
                0,
                to,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, rising ? none : full),
                new Stop(1, rising ? full : none));
    }

    private void events(TimeDrawing sheet, Lifetime lifetime, double y) {
        if (lifetime.link() instanceof Tie tie) {
            sheet.pen().setFill(Inks.colour(sheet.palette().of(tie.scheme()), 1));
            for (TieEvent event : tie.events()) {
                if (event.date() != null) {
                    double middle = (sheet.x(event.date().earliest())
                                    + sheet.x(event.date().latest().plusDays(1)))
                            / 2;
                    sheet.pen().fillOval(middle - DOT / 2, y + laneHeight - 1 - FOOT / 2 - DOT / 2, DOT, DOT);
                }
            }
        }
    }

    private void label(TimeDrawing sheet, Lifetime tie, double left, double y) {
        GraphicsContext pen = sheet.pen();
        String title = title(tie.link());
        double width = TimeDrawing.width(title, sheet.font());
        double x = Math.max(3, Math.min(left + 3, sheet.width() - width - SOFT_END));
        pen.setFill(Inks.colour(sheet.palette().text(), 1));
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(title, x, y + laneHeight / 2 - 1);
        if (isSelected(tie)) {
            pen.setStroke(Inks.colour(sheet.palette().text(), 0.8));
            pen.setLineWidth(1);
            pen.strokeRect(0.5, y + 0.5, sheet.width() - 1, laneHeight - 1);
        }
    }

    /** Where in all lanes one is. */
    private void thumb(TimeDrawing sheet, double above, double bottom) {
        if (lanes.size() > shown) {
            double height = bottom - above;
            double length = Math.max(8, height * shown / lanes.size());
            double y = above + (height - length) * first / (lanes.size() - shown);
            sheet.pen().setFill(Inks.colour(sheet.palette().text(), 0.35));
            sheet.pen().fillRoundRect(sheet.width() - 5, y, 4, length, 4, 4);
        }
    }

    private void order() {
        List<Lifetime> now = session.answer().lifetimes();
        String selected = session.selection().orElse(null);
        Meanings meanings = session.meanings();
        boolean same = selected == null ? raisedFor == null : selected.equals(raisedFor);
        // On another day other localities may answer for the same ties.
        if (same && meanings == raisedIn && now.equals(sorted)) {
            return;
        }
        if (!same) {
            first = 0;
        }
        sorted = now;
        raisedFor = selected;
        raisedIn = meanings;
        raised = selected == null ? Set.of() : new HashSet<>(Raised.by(meanings, selected));
        List<Lifetime> next = new ArrayList<>(now);
        next.sort(Comparator.comparing((Lifetime tie) -> !isRaised(tie)).thenComparing(Lifetime::first));
        lanes = List.copyOf(next);
    }

    private boolean isRaised(Lifetime tie) {
        Link link = tie.link();
        return raised.contains(link.id()) || raised.contains(link.vietnam()) || raised.contains(link.japan());
    }

    private boolean isSelected(Lifetime tie) {
        return tie.link().id().equals(raisedFor);
    }

    private @Nullable Lifetime at(double y) {
        int lane = first + (int) Math.floor((y - top) / laneHeight);
        return y >= top && lane < Math.min(lanes.size(), first + shown) ? lanes.get(lane) : null;
    }

    private String title(Link link) {
        return Words.opening(session.places().title(link, session.meanings().asOf()));
    }

    @Override
    public String describe(double share, double y) {
        Lifetime tie = at(y);
        return tie == null ? "" : describe(tie);
    }

    private String describe(Lifetime tie) {
        Words words = session.words();
        String period = words.period(
                session.meanings().since(tie.link()).orElse(null),
                tie.link() instanceof Tie stored
                        ? session.meanings().end(stored).orElse(null)
                        : null);
        String kind = tie.link() instanceof Tie stored
                ? words.say("timeline.tie-line", words.name(stored.type()), standing(stored), period)
                : words.name(tie.link().scheme()) + "\n" + period;
        return title(tie.link()) + "\n" + kind;
    }

    private String standing(Tie tie) {
        return session.meanings().standing(tie).in(session.words());
    }

    @Override
    public void click(double share, double y) {
        Lifetime tie = at(y);
        if (tie != null) {
            session.select(tie.link().id());
        }
    }

    @Override
    public boolean scroll(int by) {
        int before = first;
        first = Math.max(0, Math.min(first + by, Math.max(0, lanes.size() - shown)));
        return first != before || lanes.size() > shown;
    }

    @Override
    public void walk(int by) {
        if (!lanes.isEmpty()) {
            int at = lane(reached);
            int next = at >= 0 ? at + by : by > 0 ? first + by - 1 : first + shown + by;
            int lane = Math.max(0, Math.min(lanes.size() - 1, next));
            reached = lanes.get(lane).link().id();
            first = Math.max(lane - shown + 1, Math.min(first, lane));
        }
    }

    @Override
    public int page() {
        return Math.max(1, shown - 1);
    }

    @Override
    public Optional<Reached> reached() {
        int lane = lane(reached);
        return lane < first || lane >= first + shown
                ? Optional.empty()
                : Optional.of(new Reached(
                        describe(lanes.get(lane)),
                        new Rectangle2D(0, top + (lane - first) * laneHeight, width, laneHeight)));
    }

    @Override
    public void take() {
        if (reached != null && lane(reached) >= 0) {
            session.select(reached);
        }
    }

    private int lane(@Nullable String link) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).link().id().equals(link)) {
                return lane;
            }
        }
        return -1;
    }
}
