package kakehashi.ui.time;

import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.stage.PopupWindow;
import kakehashi.map.ground.Palette;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartialDate.Precision;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.Ticks;
import kakehashi.session.Session;
import kakehashi.session.Theme;
import kakehashi.session.Timeline;
import kakehashi.session.TimelineContent;
import kakehashi.text.Words;

/**
 * What is drawn over time, its axis, the marks of the selected tie's events and the as-of date. The wheel, + and − zoom,
 * dragging and ← → move, a double click and 0 show the whole; ↑ ↓ and the page keys go from column to column or from lane
 * to lane and tell what is there, Enter selects the tie. In lanes the wheel goes through the ties, and zooms with Ctrl; sideways it moves.
 */
final class TimePlot extends Pane {

    private static final double STEP = 1.4;
    private static final double MOVE = 0.1;
    private static final double WHEEL_NOTCH = 40;
    private static final double TICK_GAP = 14;
    private static final double CLICK = 3;
    private static final double MARKS = 15;
    /** More stops than there can be. */
    private static final int FAR = 1_000_000;

    private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

    private final Session session;
    private final Timeline timeline;
    private final Canvas canvas = new Canvas();
    private final Label lettering = new Label();
    private final EventMarks events;
    private final AsOfMark asOf;
    private final Region asOfLine = new Region();
    private final Tooltip tip = new Tooltip();
    private final Region stop = new Region();
    private final TimeColumns columns;
    private final TieLanes lanes;
    private double pressedAt = Double.NaN;
    private double draggedTo;
    /** Whether the keys walk: not before they do, nor after a click. */
    private boolean walking;

    TimePlot(Session session) {
        this.session = session;
        timeline = session.timeline();
        columns = new TimeColumns(session);
        lanes = new TieLanes(session);
        events = new EventMarks(session);
        asOf = new AsOfMark(session);
        setId("time-plot");
        getStyleClass().add("time-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        lettering.getStyleClass().add("axis");
        lettering.setVisible(false);
        asOfLine.getStyleClass().add("as-of-line");
        asOfLine.setMouseTransparent(true);
        canvas.setMouseTransparent(true);
        Region ring = new Region();
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        ring.prefWidthProperty().bind(widthProperty());
        ring.prefHeightProperty().bind(heightProperty());
        stop.getStyleClass().add("time-stop");
        stop.setMouseTransparent(true);
        stop.setVisible(false);
        getChildren().addAll(canvas, lettering, asOfLine, stop, events, asOf, ring);
        // Above the pointer: below it is the edge of the window.
        tip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        setMinHeight(40);
        listen();
    }

    private void listen() {
        timeline.zoomProperty().addListener(changed -> requestLayout());
        timeline.contentProperty().addListener(changed -> requestLayout());
        session.answerProperty().addListener(changed -> requestLayout());
        session.selectionProperty().addListener(changed -> requestLayout());
        session.askedFilterProperty().addListener(changed -> requestLayout());
        session.askedAsOfProperty().addListener(changed -> requestLayout());
        session.themeProperty().addListener(changed -> requestLayout());
        lettering.fontProperty().addListener(changed -> requestLayout());
        session.wordsProperty().addListener(changed -> requestLayout());
        focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                walk(false);
            }
        });
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> pressedAt = Double.NaN);
        setOnMouseClicked(this::click);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> tip.hide());
        setOnScroll(this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows less of time, around its middle. */
    void closer() {
        timeline.zoom(1 / STEP, 0.5);
    }

    void wider() {
        timeline.zoom(STEP, 0.5);
    }

    /** The columns. */
    TimeColumns columns() {
        return columns;
    }

    /** The lanes. */
    TieLanes lanes() {
        return lanes;
    }

    private TimeContent content() {
        return timeline.contentProperty().get() == TimelineContent.EACH_TIE ? lanes : columns;
    }

    // ---- drawing

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth();
        double height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        double axis = Math.ceil(lettering.getFont().getSize() * 1.4);
        double bottom = height - axis;
        events.resizeRelocate(0, 0, width, MARKS);
        LocalDate day = session.asked().asOf();
        double x = Math.round(timeline.stretch().along(day) * width);
        boolean shown = timeline.stretch().holds(day);
        double inside = Math.max(0, Math.min(width, x));
        asOf.resizeRelocate(Math.max(0, Math.min(width - 10, inside - 5)), 0, 10, 12);
        asOfLine.setVisible(shown);
        asOf.pseudoClassStateChanged(BEYOND, !shown);
        asOfLine.resizeRelocate(Math.min(width - 1, inside), 0, 1, bottom);
        draw(bottom);
        showStop();
    }

    private void showStop() {
        Optional<TimeContent.Reached> here = walking ? content().reached() : Optional.empty();
        stop.setVisible(here.isPresent());
        setAccessibleText(
                here.map(TimeContent.Reached::says).orElse(session.words().say("timeline.spoken")));
        if (walking && here.isEmpty()) {
            tip.hide();
        }
        here.ifPresent(found -> {
            Rectangle2D at = found.at();
            stop.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
            Point2D beside = localToScreen(at.getMinX() + 10, at.getMinY() - 4);
            if (beside != null) {
                tip.setText(found.says());
                tip.show(this, beside.getX(), beside.getY());
            }
        });
    }

    private void walk(boolean on) {
        walking = on;
        if (!on) {
            tip.hide();
        }
        requestLayout();
    }

    private void draw(double bottom) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Palette palette = session.themeProperty().get() == Theme.LIGHT ? Palette.LIGHT : Palette.DARK;
        Font font = lettering.getFont();
        pen.setFont(font);
        TimeDrawing sheet = new TimeDrawing(pen, timeline.stretch(), palette, font);
        axis(sheet, bottom);
        content().draw(sheet, MARKS, bottom);
    }

    private void axis(TimeDrawing sheet, double bottom) {
        Words words = session.words();
        Font font = sheet.font();
        Stretch stretch = sheet.stretch();
        double yearRoom = TimeDrawing.width(tick(words, PartialDate.parse("2000")), font) + TICK_GAP;
        double monthRoom = TimeDrawing.width(tick(words, PartialDate.parse("2000-09")), font) + TICK_GAP;
        GraphicsContext pen = sheet.pen();
        pen.setTextBaseline(VPos.TOP);
        pen.setTextAlign(TextAlignment.LEFT);
        for (PartialDate tick : Ticks.of(stretch, sheet.width(), yearRoom, monthRoom)) {
            double x = Math.round(sheet.x(tick.first())) + 0.5;
            String text = tick(words, tick);
            pen.setFill(Inks.colour(sheet.palette().text(), 0.14));
            pen.fillRect(x - 0.5, MARKS, 1, bottom - MARKS + 4);
            if (x + 3 + TimeDrawing.width(text, font) <= sheet.width()) {
                pen.setFill(Inks.colour(sheet.palette().text(), 0.75));
                pen.fillText(text, x + 3, bottom + 1);
            }
        }
        pen.setFill(Inks.colour(sheet.palette().text(), 0.3));
        pen.fillRect(0, bottom, sheet.width(), 1);
    }

    private static String tick(Words words, PartialDate date) {
        return date.precision() == Precision.YEAR ? words.brief(date) : words.date(date);
    }

    // ---- mouse and keys

    private void press(MouseEvent event) {
        requestFocus();
        walk(false);
        if (event.getButton() == MouseButton.PRIMARY) {
            pressedAt = event.getX();
            draggedTo = event.getX();
            tip.hide();
        }
    }

    private void drag(MouseEvent event) {
        if (!Double.isNaN(pressedAt) && Math.abs(event.getX() - pressedAt) > CLICK) {
            timeline.move((draggedTo - event.getX()) / getWidth());
            draggedTo = event.getX();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 2) {
            timeline.zoomProperty().set(null);
        } else {
            content().click(event.getX() / getWidth(), event.getY());
        }
    }

    private void point(MouseEvent event) {
        String text = content().describe(event.getX() / getWidth(), event.getY());
        if (text.isEmpty() || event.getY() < MARKS) {
            tip.hide();
        } else {
            tip.setText(text);
            tip.show(this, event.getScreenX() + 10, event.getScreenY() - 10);
        }
    }

    private void wheel(ScrollEvent event) {
        boolean scrolls = content() == lanes && !event.isShortcutDown();
        double notches = event.getDeltaY() / WHEEL_NOTCH;
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            timeline.move(-event.getDeltaX() / getWidth());
        } else if (scrolls && lanes.scroll((int) -Math.signum(notches) * Math.max(1, (int) Math.abs(notches)))) {
            requestLayout();
        } else if (!scrolls && notches != 0) {
            timeline.zoom(Math.pow(STEP, -Math.max(-3, Math.min(3, notches))), event.getX() / getWidth());
        }
        tip.hide();
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() != this) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> closer();
            case MINUS, SUBTRACT -> wider();
            case DIGIT0, NUMPAD0 -> timeline.zoomProperty().set(null);
            case LEFT -> timeline.move(-MOVE);
            case RIGHT -> timeline.move(MOVE);
            case UP -> walk(-1);
            case DOWN -> walk(1);
            case PAGE_UP -> walk(-content().page());
            case PAGE_DOWN -> walk(content().page());
            case HOME -> walk(-FAR);
            case END -> walk(FAR);
            case ENTER -> {
                if (walking) {
                    content().take();
                }
            }
            case SPACE -> timeline.playback().toggle();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int by) {
        content().walk(by);
        walk(true);
    }
}
