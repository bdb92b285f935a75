package kakehashi.ui.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kakehashi.query.time.Grain;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Timeline;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The two thumbs of the time window on a line under the plot. Each takes the focus: arrow keys move it by what the plot
 * counts in (a year, closer to it a month), page keys by ten, Home and End to its limits. Dragging between them, and Shift
 * with a key, moves both. A thumb at the limit of the records leaves its end of the window open; one that is out of what is shown stays at
 * the edge.
 */
final class TimeRange extends Pane {

    private static final double THUMB = 14;
    private static final double YEAR_DAYS = 365.2425;
    private static final int FAR = 10;
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

    private final Timeline timeline;
    private final Region track = new Region();
    private final Region between = new Region();
    private final Thumb lower = new Thumb(true);
    private final Thumb upper = new Thumb(false);
    private Consumer<TimeWindow> chosen = window -> {};
    private TimeWindow window = TimeWindow.ALWAYS;
    private double grabbedAt;
    private TimeWindow grabbed = TimeWindow.ALWAYS;

    TimeRange(Timeline timeline) {
        this.timeline = timeline;
        getStyleClass().add("year-range");
        track.getStyleClass().add("track");
        between.getStyleClass().add("between");
        track.setMouseTransparent(true);
        getChildren().addAll(track, between, lower, upper);
        timeline.zoomProperty().addListener(changed -> requestLayout());
        between.setOnMousePressed(this::grab);
        between.setOnMouseDragged(this::slide);
        setPrefHeight(THUMB + 4);
        setMinHeight(THUMB + 4);
    }

    /** Told of the window whenever it is moved here. */
    void onChosen(Consumer<TimeWindow> told) {
        chosen = told;
    }

    void show(TimeWindow next, Words words) {
        window = next;
        lower.setAccessibleText(words.say("timeline.first-day", words.date(lower.day())));
        upper.setAccessibleText(words.say("timeline.last-day", words.date(upper.day())));
        lower.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        upper.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    /** The two thumbs, the earlier one first. */
    List<Region> thumbs() {
        return List.of(lower, upper);
    }

    private Grain grain() {
        return Grain.finest(timeline.stretch(), getWidth(), TimeColumns.LEAST_COLUMN);
    }

    private double x(LocalDate day) {
        return timeline.stretch().along(day) * getWidth();
    }

    private LocalDate dayAt(double x) {
        return timeline.stretch().at(x / getWidth());
    }

    private void choose(LocalDate from, LocalDate to) {
        Stretch whole = timeline.whole();
        TimeWindow next = new TimeWindow(
                from.isAfter(whole.first()) ? from : null, to.isBefore(whole.last()) ? to : null, window.mode());
        if (!next.equals(window)) {
            chosen.accept(next);
        }
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double left = clamp(x(lower.day()));
        double right = clamp(x(upper.day().plusDays(1)));
        track.resizeRelocate(0, middle - 2, getWidth(), 4);
        between.resizeRelocate(left, middle - 4, Math.max(1, right - left), 8);
        place(lower, left, x(lower.day()));
        place(upper, right, x(upper.day().plusDays(1)));
    }

    private void place(Thumb thumb, double x, double wanted) {
        double at = Math.max(0, Math.min(getWidth() - THUMB, x - THUMB / 2));
        thumb.resizeRelocate(at, getHeight() / 2 - THUMB / 2, THUMB, THUMB);
        thumb.pseudoClassStateChanged(BEYOND, Math.abs(wanted - x) > 1);
    }

    private double clamp(double x) {
        return Math.max(0, Math.min(getWidth(), x));
    }

    private void grab(MouseEvent event) {
        grabbedAt = event.getSceneX();
        grabbed = new TimeWindow(lower.day(), upper.day(), window.mode());
    }

    private void slide(MouseEvent event) {
        double days = (event.getSceneX() - grabbedAt)
                / getWidth()
                * timeline.stretch().length();
        int months = grain().months();
        slide(grabbed, Math.round(days / (YEAR_DAYS / 12) / months) * months);
    }

    /** Moves both ends by as many months, where the records reach so far. */
    private void slide(TimeWindow before, long by) {
        Stretch whole = timeline.whole();
        LocalDate from = before.from();
        LocalDate to = before.to();
        if (from != null && to != null) {
            LocalDate start = from.plusMonths(by);
            LocalDate end = to.plusDays(1).plusMonths(by).minusDays(1);
            if (!start.isBefore(whole.first()) && !end.isAfter(whole.last())) {
                choose(start, end);
            }
        }
    }

    /** One end of the window. */
    private final class Thumb extends Region {

        private final boolean first;

        Thumb(boolean first) {
            this.first = first;
            getStyleClass().add("thumb");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
            setOnMousePressed(event -> {
                requestFocus();
                pseudoClassStateChanged(DRAGGED, true);
            });
            setOnMouseReleased(event -> pseudoClassStateChanged(DRAGGED, false));
            setOnMouseDragged(event ->
                    drag(TimeRange.this.sceneToLocal(event.getSceneX(), 0).getX()));
            setOnKeyPressed(this::key);
        }

        /** The day it stands at, the limit of the records where its end is open. */
        LocalDate day() {
            LocalDate day = first ? window.from() : window.to();
            Stretch whole = timeline.whole();
            return day != null ? day : first ? whole.first() : whole.last();
        }

        /** To the nearest beginning or end of what is counted in. */
        private void drag(double x) {
            Grain grain = grain();
            LocalDate here = dayAt(x);
            LocalDate start = grain.start(here);
            LocalDate next = grain.end(here).plusDays(1);
            LocalDate nearest = x - TimeRange.this.x(start) < TimeRange.this.x(next) - x ? start : next;
            move(first ? nearest : nearest.minusDays(1));
        }

        private void step(int by, boolean both) {
            Grain grain = grain();
            int months = by * grain.months();
            LocalDate day = day();
            if (both) {
                slide(new TimeWindow(lower.day(), upper.day(), window.mode()), months);
                return;
            }
            move(
                    first
                            ? grain.start(day).plusMonths(months)
                            : grain.end(grain.start(day).plusMonths(months)));
        }

        private void move(LocalDate wanted) {
            Stretch whole = timeline.whole();
            if (first) {
                LocalDate most = grain().start(upper.day());
                choose(earlier(wanted, most), upper.day());
            } else {
                LocalDate least = grain().end(lower.day());
                choose(lower.day(), wanted.isBefore(least) ? least : earlier(wanted, whole.last()));
            }
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private void key(KeyEvent event) {
            switch (event.getCode()) {
                case LEFT, DOWN -> step(-1, event.isShiftDown());
                case RIGHT, UP -> step(1, event.isShiftDown());
                case PAGE_DOWN -> step(-FAR, event.isShiftDown());
                case PAGE_UP -> step(FAR, event.isShiftDown());
                case HOME -> move(first ? timeline.whole().first() : lower.day());
                case END -> move(first ? upper.day() : timeline.whole().last());
                default -> {
                    return;
                }
            }
            timeline.reveal(day());
            event.consume();
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> year(day());
                case MIN_VALUE -> year(timeline.whole().first());
                case MAX_VALUE -> year(timeline.whole().last());
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        private static double year(LocalDate day) {
            return day.getYear() + (day.getDayOfYear() - 1) / YEAR_DAYS;
        }
    }
}
