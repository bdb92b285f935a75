package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kakehashi.session.Session;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.PaneSizes;
import org.kordamp.ikonli.feather.Feather;

/**
 * Folds the panes beside the map away and back, each alone or all of them with the timeline. What is folded is remembered
 * for narrow and for wide windows, for a small screen is why one does it.
 */
final class Folds {

    private static final double WIDE = 1500;
    private static final double LEAST_HEADING = 170;
    private static final String YES = "yes";
    private static final String NO = "no";

    private final class Side {
        private final PaneSizes.Edge edge;
        private final Region pane;
        private final BooleanProperty folded = new SimpleBooleanProperty();
        private double width;

        Side(PaneSizes.Edge edge) {
            this.edge = edge;
            pane = edge.pane();
            width = session.preferences().length(edge.name()).orElse(edge.usual());
            folded.addListener((observed, before, after) -> lay());
        }

        private String choice() {
            return "fold." + edge.name() + (columns.getWidth() < WIDE ? ".narrow" : ".wide");
        }

        void recall() {
            folded.set(
                    session.preferences().choice(choice()).filter(YES::equals).isPresent());
        }

        void fold(boolean away) {
            folded.set(away);
            session.preferences().rememberChoice(choice(), away ? YES : NO);
        }

        void measure() {
            if (columns.getItems().contains(pane) && pane.getWidth() > 0) {
                width = pane.getWidth();
            }
        }
    }

    private final Session session;
    private final SplitPane columns;
    private final Node middle;
    private final Side left;
    private final Side right;
    /** Opens again what the middle alone took the place of; empty unless it is alone. */
    private List<Runnable> back = List.of();

    /** @param columns holds the left pane, the middle and the right pane, and is as wide as the window */
    Folds(Session session, SplitPane columns, PaneSizes.Edge left, Node middle, PaneSizes.Edge right) {
        this.session = session;
        this.columns = columns;
        this.middle = middle;
        this.left = new Side(left);
        this.right = new Side(right);
        columns.widthProperty().addListener((observed, before, after) -> {
            if (after.doubleValue() > 0
                    && (before.doubleValue() <= 0 || before.doubleValue() < WIDE != after.doubleValue() < WIDE)) {
                this.left.recall();
                this.right.recall();
            }
        });
        session.selectionProperty().addListener((observed, before, after) -> {
            if (after != null && back.isEmpty()) {
                showRight();
            }
        });
    }

    /** What stands in the heading of the tabs, and at its end the buttons that fold. */
    HBox heading(Region chosen) {
        HBox.setHgrow(chosen, Priority.ALWAYS);
        chosen.setMinWidth(0);
        IconButton first = button("fold-left", left, "ui.fold-left", "ui.unfold-left");
        IconButton last = button("fold-right", right, "ui.fold-right", "ui.unfold-right");
        last.getGraphic().setScaleX(-1);
        HBox heading = new HBox(4, chosen, first, last);
        for (IconButton button : List.of(first, last)) {
            // Large text needs the room for what is chosen; there the keys fold.
            button.visibleProperty()
                    .bind(heading.widthProperty()
                            .greaterThan(session.preferences().textSize().scaled(LEAST_HEADING)));
            button.managedProperty().bind(button.visibleProperty());
        }
        heading.setAlignment(Pos.CENTER_RIGHT);
        heading.setPickOnBounds(false);
        heading.getStyleClass().add("fold-buttons");
        return heading;
    }

    private IconButton button(String id, Side side, String away, String here) {
        IconButton button = new IconButton(
                id,
                Feather.SIDEBAR,
                session.wordsProperty().flatMap(words -> side.folded.map(folded -> words.say(folded ? here : away))),
                () -> toggle(side));
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void toggleLeft() {
        toggle(left);
    }

    void toggleRight() {
        toggle(right);
    }

    void showLeft() {
        if (left.folded.get()) {
            toggle(left);
        }
    }

    /** Whoever folds or opens one side no longer wants the middle alone. */
    private void toggle(Side side) {
        back = List.of();
        side.fold(!side.folded.get());
    }

    private void showRight() {
        if (right.folded.get()) {
            right.fold(false);
        }
    }

    /** Leaves the middle alone in the window or, once it is, opens again what was open. */
    void toggleAll() {
        BooleanProperty timeline = session.timeline().openProperty();
        if (left.folded.get() && right.folded.get() && !timeline.get()) {
            List<Runnable> open = back.isEmpty()
                    ? List.of(() -> left.fold(false), () -> right.fold(false), () -> timeline.set(true))
                    : back;
            back = List.of();
            open.forEach(Runnable::run);
            return;
        }
        List<Runnable> open = new ArrayList<>();
        if (!left.folded.get()) {
            left.fold(true);
            open.add(() -> left.fold(false));
        }
        if (!right.folded.get()) {
            right.fold(true);
            open.add(() -> right.fold(false));
        }
        if (timeline.get()) {
            timeline.set(false);
            open.add(() -> timeline.set(true));
        }
        back = open;
    }

    private void lay() {
        left.measure();
        right.measure();
        List<Node> shown = new ArrayList<>();
        if (!left.folded.get()) {
            shown.add(left.pane);
        }
        shown.add(middle);
        if (!right.folded.get()) {
            shown.add(right.pane);
        }
        double leftWidth = left.width;
        double rightWidth = right.width;
        columns.getItems().setAll(shown);
        // The split pane sizes what is new by itself first.
        Platform.runLater(() -> place(leftWidth, rightWidth));
    }

    private void place(double leftWidth, double rightWidth) {
        double total = columns.getWidth();
        List<Node> shown = columns.getItems();
        if (shown.contains(left.pane)) {
            columns.setDividerPosition(0, leftWidth / total);
        }
        if (shown.contains(right.pane)) {
            columns.setDividerPosition(shown.size() - 2, 1 - rightWidth / total);
        }
    }
}
