package kakehashi.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kakehashi.chart.ChartDrawing;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A painted chart to point at: a click narrows to what a mark counts. With the keys, arrows go from mark to mark and Enter
 * narrows.
 */
final class ChartView extends Pane {

    private final Session session;
    private final ImageView picture = new ImageView();
    private final Region ring = new Region();
    private final Tooltip tip = new Tooltip();
    private @Nullable ChartDrawing drawing;
    private @Nullable Mark raised;

    ChartView(Session session) {
        this.session = session;
        setId("chart");
        getStyleClass().add("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.getStyleClass().add("chart-ring");
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        getChildren().addAll(picture, ring);
        Tooltip.install(this, tip);
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

    void show(ChartDrawing next, Image image) {
        drawing = next;
        picture.setImage(image);
        picture.setFitWidth(next.width());
        picture.setFitHeight(next.height());
        setMinSize(next.width(), next.height());
        setMaxSize(next.width(), next.height());
        raise(null);
    }

    /** What is painted now; null before the first picture. */
    @Nullable
    ChartDrawing drawing() {
        return drawing;
    }

    private @Nullable Mark at(MouseEvent event) {
        return drawing == null ? null : drawing.at(event.getX(), event.getY()).orElse(null);
    }

    private void raise(@Nullable Mark mark) {
        raised = mark;
        ring.setVisible(mark != null);
        if (mark != null) {
            ring.resizeRelocate(mark.x() - 2, mark.y() - 2, mark.width() + 4, mark.height() + 4);
            tip.setText(mark.says());
            setAccessibleText(mark.says());
        } else {
            tip.setText(drawing == null ? "" : drawing.says());
            setAccessibleText(tip.getText());
        }
    }

    private void narrow(Mark mark) {
        if (mark.narrowing() != null) {
            session.narrow(mark.narrowing().apply(session.filter()));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN -> step(1);
            case LEFT, UP -> step(-1);
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
        List<Mark> marks = drawing == null ? List.of() : drawing.targets();
        if (!marks.isEmpty()) {
            int at = raised == null ? (by > 0 ? -1 : 0) : marks.indexOf(raised);
            raise(marks.get(Math.floorMod(at + by, marks.size())));
        }
    }
}
