package kakehashi.ui.result;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A painted chart to point at: a click narrows to what a mark counts. With the keys, ← → go through the marks, ↑ ↓ to the
 * nearest in the next row, Home and End to the first and last, and Enter narrows.
 */
final class ChartView extends Pane {

    private final Session session;
    private final Consumer<Bounds> reveal;
    private final ImageView picture = new ImageView();
    private final Region ring = new Region();
    private final Tooltip tip = new Tooltip();
    private @Nullable ChartDrawing drawing;
    private @Nullable Mark raised;
    private double enlarged = 1;

    /** @param reveal brings a part of the chart into sight */
    ChartView(Session session, Consumer<Bounds> reveal) {
        this.session = session;
        this.reveal = reveal;
        setId("chart");
        getStyleClass().add("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.getStyleClass().add("chart-ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        getChildren().addAll(picture, ring);
        Tooltip.install(this, tip);
        tip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        focusedProperty().addListener(changed -> raise(null));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> raise(at(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> raise(null));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            requestFocus();
            Mark clicked = at(event);
            if (event.getButton() == MouseButton.PRIMARY && clicked != null) {
                narrow(clicked);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** @param times how many times as large as it was laid out the drawing is shown, for larger text */
    void show(ChartDrawing next, Image image, double times) {
        drawing = next;
        enlarged = times;
        picture.setImage(image);
        picture.setFitWidth(next.width() * times);
        picture.setFitHeight(next.height() * times);
        setMinSize(next.width() * times, next.height() * times);
        setMaxSize(next.width() * times, next.height() * times);
        raise(null);
    }

    /** What is painted now; null before the first picture. */
    @Nullable
    ChartDrawing drawing() {
        return drawing;
    }

    private @Nullable Mark at(MouseEvent event) {
        return drawing == null
                ? null
                : drawing.at(event.getX() / enlarged, event.getY() / enlarged).orElse(null);
    }

    /** Where a mark is shown. */
    Rectangle2D area(Mark mark) {
        return new Rectangle2D(
                mark.x() * enlarged, mark.y() * enlarged, mark.width() * enlarged, mark.height() * enlarged);
    }

    private void raise(@Nullable Mark mark) {
        raised = mark;
        ring.setVisible(mark != null);
        if (mark != null) {
            Rectangle2D area = area(mark);
            ring.resizeRelocate(area.getMinX() - 2, area.getMinY() - 2, area.getWidth() + 4, area.getHeight() + 4);
            tip.setText(mark.says());
            setAccessibleText(mark.says());
        } else {
            tip.hide();
            tip.setText(drawing == null ? "" : drawing.says());
            setAccessibleText(tip.getText());
        }
    }

    private void narrow(Mark mark) {
        if (mark.narrowing() != null) {
            session.narrow(mark.narrowing().apply(session.asked().filter()));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT -> step(1);
            case LEFT -> step(-1);
            case DOWN -> row(1);
            case UP -> row(-1);
            case HOME -> end(0);
            case END -> end(-1);
            case ENTER, SPACE -> {
                if (raised != null) {
                    narrow(raised);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        List<Mark> marks = marks();
        if (!marks.isEmpty()) {
            int at = raised == null ? (by > 0 ? -1 : 0) : marks.indexOf(raised);
            tell(marks.get(Math.floorMod(at + by, marks.size())));
        }
    }

    private void row(int by) {
        if (drawing == null || raised == null) {
            step(by);
        } else {
            drawing.inNextRow(raised, by).ifPresent(this::tell);
        }
    }

    private void end(int at) {
        List<Mark> marks = marks();
        if (!marks.isEmpty()) {
            tell(marks.get(Math.floorMod(at, marks.size())));
        }
    }

    private List<Mark> marks() {
        return drawing == null ? List.of() : drawing.targets();
    }

    /** Raises a mark that a key went to: it is brought into sight, and says what the pointer would be told. */
    private void tell(Mark mark) {
        raise(mark);
        reveal.accept(ring.getBoundsInParent());
        Rectangle2D area = area(mark);
        Point2D above = localToScreen((area.getMinX() + area.getMaxX()) / 2, area.getMinY() - 6);
        if (above != null) {
            tip.show(this, above.getX(), above.getY());
        }
    }
}
