package kakehashi.ui;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Two thumbs on a line of years. Each thumb takes the focus: arrow keys move it by a year, page keys by ten, Home and End
 * to its limits. Dragging between the thumbs moves both.
 */
final class YearRange extends Pane {

    private static final double THUMB = 14;
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final int first;
    private final int last;
    private final IntegerProperty from = new SimpleIntegerProperty();
    private final IntegerProperty to = new SimpleIntegerProperty();
    private final Region track = new Region();
    private final Region between = new Region();
    private final Thumb lower = new Thumb(from);
    private final Thumb upper = new Thumb(to);
    private double grabbedAt;
    private int grabbedFrom;

    /** Years {@code first} to {@code last}, both chosen at first. */
    YearRange(int first, int last) {
        this.first = first;
        this.last = Math.max(first, last);
        from.set(this.first);
        to.set(this.last);
        getStyleClass().add("year-range");
        track.getStyleClass().add("track");
        between.getStyleClass().add("between");
        track.setMouseTransparent(true);
        getChildren().addAll(track, between, lower, upper);
        from.addListener(changed -> requestLayout());
        to.addListener(changed -> requestLayout());
        between.setOnMousePressed(this::grab);
        between.setOnMouseDragged(this::slide);
        setPrefHeight(THUMB + 4);
        setMinHeight(THUMB + 4);
    }

    /** First year chosen. */
    IntegerProperty fromProperty() {
        return from;
    }

    /** Last year chosen, included. */
    IntegerProperty toProperty() {
        return to;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The two thumbs, the earlier one first. */
    List<Region> thumbs() {
        return List.of(lower, upper);
    }

    void name(String fromText, String toText) {
        lower.setAccessibleText(fromText);
        upper.setAccessibleText(toText);
    }

    /** Left edge of a year, in this pane; a year after the last gives the right end. */
    double x(int year) {
        return (year - first) * step();
    }

    private double step() {
        return getWidth() / (last - first + 1);
    }

    private int yearAt(double x) {
        return first + (int) Math.floor(x / step());
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double left = x(from.get());
        double right = x(to.get() + 1);
        track.resizeRelocate(0, middle - 2, getWidth(), 4);
        between.resizeRelocate(left, middle - 4, Math.max(1, right - left), 8);
        lower.resizeRelocate(clampThumb(left - THUMB / 2), middle - THUMB / 2, THUMB, THUMB);
        upper.resizeRelocate(clampThumb(right - THUMB / 2), middle - THUMB / 2, THUMB, THUMB);
    }

    private double clampThumb(double x) {
        return Math.max(0, Math.min(getWidth() - THUMB, x));
    }

    private void grab(MouseEvent event) {
        grabbedAt = event.getSceneX();
        grabbedFrom = from.get();
    }

    private void slide(MouseEvent event) {
        int length = to.get() - from.get();
        int wanted = grabbedFrom + (int) Math.round((event.getSceneX() - grabbedAt) / step());
        int start = Math.max(first, Math.min(last - length, wanted));
        if (start > from.get()) {
            to.set(start + length);
            from.set(start);
        } else {
            from.set(start);
            to.set(start + length);
        }
    }

    /** One end of the range. */
    private final class Thumb extends Region {

        private final IntegerProperty year;

        Thumb(IntegerProperty year) {
            this.year = year;
            getStyleClass().add("thumb");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
            setOnMousePressed(event -> {
                requestFocus();
                pseudoClassStateChanged(DRAGGED, true);
            });
            setOnMouseReleased(event -> pseudoClassStateChanged(DRAGGED, false));
            setOnMouseDragged(event -> {
                double x = YearRange.this.sceneToLocal(event.getSceneX(), 0).getX();
                move(isLower() ? yearAt(x + step() / 2) : yearAt(x - step() / 2));
            });
            setOnKeyPressed(this::key);
            year.addListener(changed -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
        }

        private boolean isLower() {
            return year == from;
        }

        private void move(int wanted) {
            int least = isLower() ? first : from.get();
            int most = isLower() ? to.get() : last;
            year.set(Math.max(least, Math.min(most, wanted)));
        }

        private void key(KeyEvent event) {
            int now = year.get();
            Integer wanted =
                    switch (event.getCode()) {
                        case LEFT, DOWN -> now - 1;
                        case RIGHT, UP -> now + 1;
                        case PAGE_DOWN -> now - 10;
                        case PAGE_UP -> now + 10;
                        case HOME -> first;
                        case END -> last;
                        default -> null;
                    };
            if (wanted != null) {
                move(wanted);
                event.consume();
            }
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> (double) year.get();
                case MIN_VALUE -> (double) first;
                case MAX_VALUE -> (double) last;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }
}
