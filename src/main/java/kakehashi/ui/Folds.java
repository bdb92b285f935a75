package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import kakehashi.ui.control.IconButton;
import kakehashi.ui.control.PaneSizes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Folds the panes beside the map away and back, each alone or all of them with the timeline, and makes tabs of them in a
 * window that is too narrow for them. What is folded is remembered for each {@link WindowSize}, for a small screen is why one
 * does it. Beside the table there is no list of the same ties, unless it is asked for.
 */
final class Folds {

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
            return "fold." + edge.name() + "." + size.key();
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
    private final Tabs tabs;
    private final Middle middle;
    private final Side left;
    private final Side right;
    private final BooleanProperty beside = new SimpleBooleanProperty(true);

    private final BooleanProperty rightSeen = new SimpleBooleanProperty(true);
    private WindowSize size = WindowSize.NARROW;
    private boolean listBesideTable;
    /** Opens again what the middle alone took the place of; empty unless it is alone. */
    private List<Runnable> back = List.of();

    /** What stands between the sides. */
    record Middle(Node whole, Tabs tabs) {}

    /** @param columns holds the left pane, the middle and the right pane, and is as wide as the window */
    Folds(Session session, SplitPane columns, PaneSizes.Edge left, Middle middle, PaneSizes.Edge right) {
        this.session = session;
        this.columns = columns;
        this.middle = middle;
        tabs = middle.tabs();
        this.left = new Side(left);
        this.right = new Side(right);
        columns.widthProperty().addListener((observed, before, after) -> measure(before.doubleValue() <= 0));
        session.preferences().textSize().percentProperty().addListener(changed -> measure(false));
        session.workspace().tabProperty().addListener(changed -> lay());
        session.selectionProperty().addListener((observed, before, after) -> {
            if (after != null && size == WindowSize.TABS) {
                // What is chosen on the map or in the table stays before the eyes.
                if (tabs.isAtFilters()) {
                    tabs.toPage();
                }
            } else if (after != null && back.isEmpty() && this.right.folded.get()) {
                this.right.fold(false);
            } else if (before == null || after == null) {
                lay();
            }
        });
    }

    private void measure(boolean first) {
        if (columns.getWidth() <= 0) {
            return;
        }
        WindowSize next = WindowSize.of(
                columns.getWidth(),
                session.preferences().textSize().percentProperty().get());
        if (first || next != size) {
            size = next;
            beside.set(size != WindowSize.TABS);
            back = List.of();
            session.timeline().recallOpen(size.key(), size != WindowSize.TABS);
            session.drawing().recallLegend(size.key(), size == WindowSize.WIDE);
            left.recall();
            right.recall();
            lay();
        }
    }

    /** What stands in the heading of the tabs, and at its end the buttons that fold. */
    HBox heading(Region chosen) {
        HBox.setHgrow(chosen, Priority.ALWAYS);
        chosen.setMinWidth(0);
        IconButton first = button(
                "fold-left",
                Feather.SIDEBAR,
                said(left.folded.map(folded -> folded ? "ui.unfold-left" : "ui.fold-left")),
                this::toggleLeft);
        IconButton last = button(
                "fold-right",
                Feather.SIDEBAR,
                said(rightSeen.map(seen -> seen ? "ui.fold-right" : "ui.unfold-right")),
                this::toggleRight);
        last.getGraphic().setScaleX(-1);
        IconButton all = button(
                "fold-all",
                Feather.MAXIMIZE_2,
                session.wordsProperty().map(words -> words.say("ui.fold-all")),
                this::toggleAll);
        HBox heading = new HBox(4, chosen, first, all, last);
        for (IconButton button : List.of(first, all, last)) {
            // Large text needs the room for what is chosen; there the keys fold. Tabs are not folded.
            BooleanBinding room = heading.widthProperty()
                    .greaterThan(session.preferences().textSize().scaled(LEAST_HEADING));
            button.visibleProperty().bind(button == all ? room : room.and(beside));
            button.managedProperty().bind(button.visibleProperty());
        }
        heading.setAlignment(Pos.CENTER_RIGHT);
        heading.setPickOnBounds(false);
        heading.getStyleClass().add("fold-buttons");
        return heading;
    }

    private static IconButton button(String id, Feather icon, ObservableValue<String> text, Runnable action) {
        IconButton button = new IconButton(id, icon, text, action);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private ObservableValue<String> said(ObservableValue<String> key) {
        return session.wordsProperty().flatMap(words -> key.map(words::say));
    }

    /** Whether the sides are panes beside the middle, not tabs of it. */
    boolean areBeside() {
        return beside.get();
    }

    void toggleLeft() {
        if (size == WindowSize.TABS) {
            turn(tabs.isAtFilters(), tabs::toFilters);
            return;
        }
        back = List.of();
        left.fold(!left.folded.get());
    }

    /** Whoever folds or opens one side no longer wants the middle alone. */
    void toggleRight() {
        if (size == WindowSize.TABS) {
            turn(tabs.isAtPage(), tabs::toPage);
            return;
        }
        back = List.of();
        if (!repeatsTheTable()) {
            right.fold(!right.folded.get());
            return;
        }
        listBesideTable = !rightSeen.get();
        if (listBesideTable && right.folded.get()) {
            right.fold(false);
        }
        lay();
    }

    /** To a pane that is a tab or, from there, back to the answer. */
    private void turn(boolean there, Runnable to) {
        if (there) {
            tabs.toAnswer();
        } else {
            to.run();
        }
    }

    void showLeft() {
        if (size == WindowSize.TABS) {
            tabs.toFilters();
        } else if (left.folded.get()) {
            toggleLeft();
        }
    }

    /** Leaves the middle alone in the window or, once it is, opens again what was open. */
    void toggleAll() {
        BooleanProperty timeline = session.timeline().openProperty();
        boolean aside = tabs.asideProperty().get();
        tabs.toAnswer();
        if (size == WindowSize.TABS) {
            timeline.set(!aside && !timeline.get());
            return;
        }
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

    /** Whether the list would say once more what the table says. */
    private boolean repeatsTheTable() {
        return session.workspace().tabProperty().get() == Tab.TABLE
                && session.selection().isEmpty();
    }

    private void lay() {
        left.measure();
        right.measure();
        rightSeen.set(!right.folded.get() && (listBesideTable || !repeatsTheTable()));
        List<Node> shown = new ArrayList<>();
        if (size == WindowSize.TABS) {
            shown.add(middle.whole());
            show(shown, null);
            tabs.takeIn(left.pane, right.pane);
            return;
        }
        tabs.giveBack();
        if (!left.folded.get()) {
            shown.add(left.pane);
        }
        shown.add(middle.whole());
        if (rightSeen.get()) {
            shown.add(right.pane);
        }
        double leftWidth = left.width;
        double rightWidth = right.width;
        // The split pane sizes what is new by itself first.
        show(shown, () -> place(leftWidth, rightWidth));
    }

    private void show(List<Node> shown, @Nullable Runnable then) {
        if (!columns.getItems().equals(shown)) {
            columns.getItems().setAll(shown);
            if (then != null) {
                Platform.runLater(then);
            }
        }
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
