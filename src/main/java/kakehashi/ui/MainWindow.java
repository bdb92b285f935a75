package kakehashi.ui;

import java.util.Map;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import org.jspecify.annotations.Nullable;

/** Everything in the window once there is a session: header, panels around the map, foot, and the keys. */
final class MainWindow extends StackPane {

    private final Session session;
    private final Map<KeyCombination, Runnable> keys;
    private @Nullable Overlay overlay;

    /** @param map what stands in the middle */
    MainWindow(Session session, Outside outside, SheetDesk sheets, FileDesk files, Node map) {
        this.session = session;
        FilterPanel filter = new FilterPanel(session);
        DetailPanel detail = new DetailPanel(session, outside);
        TimelinePanel timeline = new TimelinePanel(session);
        filter.setMinWidth(220);
        detail.setMinWidth(240);
        timeline.setMinHeight(110);
        BorderPane work = new BorderPane(new Tabs(session, map, new TablePane(session, outside, files)));
        work.setTop(new VBox(new ChoiceChips(session), new NothingLeft(session)));
        work.setMinSize(0, 0);
        SplitPane middle = new SplitPane(work, timeline);
        middle.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(timeline, false);
        SplitPane columns = new SplitPane(filter, middle, detail);
        SplitPane.setResizableWithParent(filter, false);
        SplitPane.setResizableWithParent(detail, false);
        PaneSizes sizes = new PaneSizes(session.preferences());
        sizes.keep(
                columns, new PaneSizes.Edge(filter, "pane.left", 280), new PaneSizes.Edge(detail, "pane.right", 330));
        sizes.keep(middle, new PaneSizes.Edge(timeline, "pane.bottom", 150));

        keys = Map.of(
                new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), filter::toSearch,
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN), filter::toSearch,
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), sheets::save,
                new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN), sheets::print,
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        sheets::copy,
                new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), session::back,
                new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), session::forward,
                new KeyCodeCombination(KeyCode.F1), this::help,
                new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN), () -> toTab(Tab.MAP),
                new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN), () -> toTab(Tab.TABLE));
        BorderPane frame = new BorderPane(columns);
        frame.setTop(new Header(session, outside, sheets, this::goHome, this::help));
        frame.setBottom(new Foot(session, outside));
        getChildren().add(frame);
        getStyleClass().add("main-window");
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Asks for the user's own locality unless that was done before. */
    void askOnFirstStart() {
        Preferences preferences = session.preferences();
        if (!preferences.homeAsked() && preferences.homeProperty().get() == null) {
            ask();
        }
    }

    private void ask() {
        HomeQuestion question = new HomeQuestion(session, this::closeOverlay);
        open(question, question.first(), session.preferences()::rememberHomeAsked);
    }

    private void help() {
        KeyHelp help = new KeyHelp(session.words(), this::closeOverlay);
        open(help, help.first(), () -> {});
    }

    private void open(VBox card, Node focus, Runnable closed) {
        if (overlay == null) {
            Overlay next = new Overlay(this, card, () -> {
                overlay = null;
                closed.run();
            });
            overlay = next;
            next.open(focus);
        }
    }

    private void closeOverlay() {
        if (overlay != null) {
            overlay.close();
        }
    }

    private void toTab(Tab tab) {
        session.workspace().tabProperty().set(tab);
    }

    private void goHome() {
        String home = session.homeProperty().get();
        if (home == null) {
            ask();
        } else {
            session.select(home);
        }
    }

    private void shortcut(KeyEvent event) {
        if (overlay != null) {
            return;
        }
        keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .findFirst()
                .ifPresent(key -> {
                    key.getValue().run();
                    event.consume();
                });
    }

    /** Escape clears the selection when nothing nearer to the focus had use for it. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && overlay == null) {
            session.workspace().pick(Set.of());
            session.select(null);
        }
    }
}
