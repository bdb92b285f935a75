package kakehashi.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kakehashi.model.value.Language;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.session.KeptViews;
import kakehashi.session.Playback;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import kakehashi.session.Task;
import kakehashi.session.TextSize;
import kakehashi.ui.control.DividerKeys;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.FrameSteps;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.PaneSizes;
import kakehashi.ui.control.ScrollingCard;
import kakehashi.ui.control.Shortcuts;
import kakehashi.ui.edit.EditDesk;
import kakehashi.ui.edit.list.IntakeDesk;
import kakehashi.ui.edit.record.OtherForms;
import kakehashi.ui.export.ExportDesk;
import kakehashi.ui.filter.ChoiceChips;
import kakehashi.ui.filter.FilterPanel;
import kakehashi.ui.filter.NothingLeft;
import kakehashi.ui.help.HelpDesk;
import kakehashi.ui.map.MapExportCard;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.page.DetailPanel;
import kakehashi.ui.preview.SheetDesk;
import kakehashi.ui.preview.SheetMenu;
import kakehashi.ui.result.ChartsPane;
import kakehashi.ui.result.TablePane;
import kakehashi.ui.time.TimelinePanel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything in the window once there is a session: header, panels around the map, foot, and the keys. */
final class MainWindow extends StackPane {

    private final Session session;
    private final Shortcuts keys;
    private final KeptViews views;
    private final Outside outside;
    private final SheetDesk sheets;
    private final FileDesk files;
    private final MapPane map;
    private final StackPane filterPlace = new StackPane();
    private final StackPane detailPlace = new StackPane();
    private final StackPane timelinePlace = new StackPane();
    private final StackPane tablePlace = new StackPane();
    private final StackPane chartsPlace = new StackPane();
    private final Folds folds;
    private final Tabs tabs;
    private final Header header;
    private final Foot foot;
    private final Cards cards = new Cards(this, detailPlace);
    private @Nullable FilterPanel filter;

    /**
     * The frame around the map. The panels stand empty until {@link #fill} is called, so that what is looked at first is
     * drawn first.
     *
     * @param map what stands in the middle
     */
    MainWindow(Session session, Outside outside, SheetDesk sheets, FileDesk files, MapPane map) {
        this.session = session;
        this.outside = outside;
        this.sheets = sheets;
        this.files = files;
        this.map = map;
        views = new KeptViews(session);
        new ViewWatch(views).follow(this);
        map.onSave(this::saveMap);
        // Less room than this would break the words of large text.
        filterPlace
                .minWidthProperty()
                .bind(Bindings.max(220, session.preferences().textSize().scaled(165)));
        detailPlace.setMinWidth(240);
        if (!session.timeline().openProperty().get()) {
            placeTimeline();
        }
        BorderPane work = new BorderPane();
        work.setMinSize(0, 0);
        SplitPane middle = new SplitPane(work, timelinePlace);
        middle.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(timelinePlace, false);
        SplitPane columns = new SplitPane(filterPlace, middle, detailPlace);
        SplitPane.setResizableWithParent(filterPlace, false);
        SplitPane.setResizableWithParent(detailPlace, false);
        PaneSizes.Edge left = new PaneSizes.Edge(filterPlace, "pane.left", 280);
        PaneSizes.Edge right = new PaneSizes.Edge(detailPlace, "pane.right", 330);
        tabs = new Tabs(session, map, tablePlace, chartsPlace);
        folds = new Folds(session, columns, left, new Folds.Middle(middle, tabs), right);
        work.setCenter(new ChosenAbove(tabs, folds.heading(new ChoiceChips(session)), new NothingLeft(session)));
        tabs.asideProperty().addListener((observed, before, aside) -> {
            if (aside) {
                middle.getItems().remove(timelinePlace);
            } else {
                middle.getItems().add(timelinePlace);
            }
        });
        PaneSizes sizes = new PaneSizes(session.preferences());
        sizes.keep(columns, left, right);
        sizes.keep(middle, new PaneSizes.Edge(timelinePlace, "pane.bottom", 150));
        DividerKeys.give(columns, session);
        DividerKeys.give(middle, session);

        TextSize text = session.preferences().textSize();
        Helps helps = new Helps(session, new HelpDesk(session, outside, files), cards, this);
        header = new Header(session, outside, this::goHome, helps);
        header.offer(
                "views-open",
                Feather.BOOKMARK,
                words -> words.say("ui.views"),
                words -> words.say("ui.views-open"),
                this::views);
        EditDesk edit = new EditDesk(session, outside, files, cards, new OtherForms());
        IntakeDesk lists = new IntakeDesk(session, outside, files, cards);
        foot = new Foot(session, outside, edit, lists);
        MessageBar messages = new MessageBar(session, outside);
        Parts parts = new Parts(List.of(filterPlace, work, timelinePlace, detailPlace, messages, header));
        keys = new Shortcuts(Map.ofEntries(
                Map.entry(Shortcuts.with(KeyCode.K), this::toSearch),
                Map.entry(Shortcuts.with(KeyCode.F), this::toSearch),
                Map.entry(Shortcuts.with(KeyCode.S), sheets::save),
                Map.entry(Shortcuts.with(KeyCode.P), () -> sheets.preview(null)),
                Map.entry(withShift(KeyCode.C), sheets::copy),
                Map.entry(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), session::back),
                Map.entry(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), session::forward),
                Map.entry(new KeyCodeCombination(KeyCode.F1), helps::handbook),
                Map.entry(Shortcuts.with(KeyCode.F1), helps::card),
                Map.entry(new KeyCodeCombination(KeyCode.F6), () -> parts.step(1)),
                Map.entry(new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), () -> parts.step(-1)),
                Map.entry(new KeyCodeCombination(KeyCode.F7), () -> playback().step(-1)),
                Map.entry(new KeyCodeCombination(KeyCode.F8), () -> playback().toggle()),
                Map.entry(new KeyCodeCombination(KeyCode.F9), () -> playback().step(1)),
                Map.entry(Shortcuts.with(KeyCode.DIGIT1), () -> toTab(Tab.MAP)),
                Map.entry(Shortcuts.with(KeyCode.DIGIT2), () -> toTab(Tab.TABLE)),
                Map.entry(Shortcuts.with(KeyCode.DIGIT3), () -> toTab(Tab.CHARTS)),
                Map.entry(withShift(KeyCode.L), folds::toggleLeft),
                Map.entry(withShift(KeyCode.R), folds::toggleRight),
                Map.entry(withShift(KeyCode.M), folds::toggleAll),
                Map.entry(Shortcuts.with(KeyCode.B), this::views),
                Map.entry(Shortcuts.with(KeyCode.D), this::compare),
                Map.entry(Shortcuts.with(KeyCode.E), this::saveMap),
                Map.entry(withShortcut(KeyCode.PLUS), text::larger),
                // Where the plus stands on the key of the equals sign, it is pressed without Shift too.
                Map.entry(withShortcut(KeyCode.EQUALS), text::larger),
                Map.entry(withShortcut(KeyCode.ADD), text::larger),
                Map.entry(withShortcut(KeyCode.MINUS), text::smaller),
                Map.entry(withShortcut(KeyCode.SUBTRACT), text::smaller),
                Map.entry(withShortcut(KeyCode.DIGIT0), text::usual),
                Map.entry(withShortcut(KeyCode.NUMPAD0), text::usual)));
        helps.explain(List.of(header, filterPlace, tabs, timelinePlace, detailPlace, foot));
        BorderPane frame = new BorderPane(columns);
        frame.setTop(header);
        frame.setBottom(new VBox(messages, foot));
        getChildren().add(frame);
        getStyleClass().add("main-window");
        // What happened to the store's file happened while somebody was busy elsewhere.
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener((observed, before, focused) -> {
                    if (before != null && focused != null && focused) {
                        session.storeWatch().look();
                    }
                });
        new OthersWatch(session).whileShown(this);
        lists.takesDropsOn(this);
        edit.offer("add-a-list", "edit.list-menu", () -> lists.take(""));
        edit.offer("paste-a-list", "edit.list-paste", lists::paste);
        new EditKeys(this, session, edit, lists, cards).hear();
        new Wishes(outside, sheets, edit, lists, this::compare).hear(this);
        new ExportDesk(session, outside, files, cards).hear(this);
        // While the map of an answer is painted, all that tells of it beside is laid out; else the next frame would
        // wait for it.
        session.answerProperty().addListener(changed -> Platform.runLater(this::layout));
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Where cards are laid over it. */
    Cards cards() {
        return cards;
    }

    /** Puts the panels in their places, one a frame, what is in front first. */
    void fill() {
        List<Runnable> steps = new ArrayList<>(List.of(
                () -> {
                    filter = new FilterPanel(session, outside);
                    filterPlace.getChildren().setAll(filter);
                    if (!cards.isOpen() && folds.areBeside()) {
                        filter.beginInSearch();
                    } else if (!cards.isOpen()) {
                        map.requestFocus();
                    }
                },
                this::placeTimeline,
                () -> detailPlace
                        .getChildren()
                        .setAll(new DetailPanel(session, outside, new SheetMenu(session, sheets)))));
        Runnable table = () -> tablePlace.getChildren().setAll(new TablePane(session, outside, files));
        Runnable charts = () -> chartsPlace.getChildren().setAll(new ChartsPane(session, files));
        Tab front = session.workspace().tabProperty().get();
        steps.add(front == Tab.TABLE ? 0 : steps.size(), table);
        steps.add(front == Tab.CHARTS ? 0 : steps.size(), charts);
        new FrameSteps(steps).start();
    }

    /** Folded it keeps its place as low as its buttons. */
    private void placeTimeline() {
        if (timelinePlace.getChildren().isEmpty()) {
            TimelinePanel timeline = new TimelinePanel(session);
            timeline.onSave(this::saveFilm);
            timelinePlace.minHeightProperty().bind(timeline.minHeightProperty());
            timelinePlace.maxHeightProperty().bind(timeline.maxHeightProperty());
            timelinePlace.getChildren().setAll(scrolling(timeline));
        }
    }

    private void toSearch() {
        folds.showLeft();
        if (filter != null) {
            filter.toSearch();
        }
    }

    private static KeyCombination withShift(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCombination withShortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }

    /** Where large text needs more room than there is, it is reached by scrolling. */
    private static ScrollPane scrolling(Region panel) {
        ScrollPane scroll = new ScrollPane(panel);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        ScrollingCard.paintDirectly(scroll);
        return scroll;
    }

    /**
     * Asks for the user's own locality unless that was done before.
     *
     * @param answered told once it was answered or skipped; never where nothing is asked
     */
    void askOnFirstStart(Runnable answered) {
        Preferences preferences = session.preferences();
        if (!preferences.homeAsked() && preferences.homeProperty().get() == null) {
            ask(answered);
        }
    }

    private void ask(Runnable answered) {
        HomeQuestion question = new HomeQuestion(session, cards::close);
        cards.ask(question, question.first(), () -> {
            session.preferences().rememberHomeAsked();
            answered.run();
        });
    }

    /**
     * Shows what the last window was left with or, where nothing was asked for in it, the page of the user's own locality.
     *
     * @param view the line of a view, or a file that holds one, to show instead; or null
     * @param spoken the language to show that view in; null for its own
     */
    void reopen(@Nullable String view, @Nullable Language spoken) {
        views.reopen();
        if (view != null && view.startsWith("kakehashi:")) {
            show(view, spoken);
        } else if (view != null) {
            files.read(Path.of(view), line -> show(line, spoken));
        } else {
            views.beginAtHome();
        }
    }

    private void show(String line, @Nullable Language spoken) {
        try {
            View view = View.parse(line);
            views.show(spoken == null ? view : view.in(spoken));
            session.messages().worked(Task.VIEW);
        } catch (ViewException told) {
            session.messages().failed(Task.VIEW, told);
        }
    }

    private void views() {
        session.notebook().refresh();
        KeptViewsCard card = new KeptViewsCard(session, views, outside, files, cards::close);
        cards.open(card, card.first(), () -> {});
    }

    private void saveMap() {
        save(mapToSave());
    }

    private void saveFilm() {
        MapExportCard card = mapToSave();
        card.film();
        save(card);
    }

    private MapExportCard mapToSave() {
        return new MapExportCard(session, outside, files, map.shown(), cards::close);
    }

    private void save(MapExportCard card) {
        cards.open(card, card.first(), card::stop);
    }

    /** Asks what the locality whose page is shown is to be compared with. */
    private void compare() {
        if (detailPlace.lookup("#compare") instanceof Button button) {
            button.fire();
        }
    }

    private void toTab(Tab tab) {
        session.workspace().tabProperty().set(tab);
        tabs.toAnswer();
    }

    private Playback playback() {
        return session.timeline().playback();
    }

    private void goHome() {
        String home = session.homeProperty().get();
        if (home == null) {
            ask(() -> {});
        } else {
            session.select(home);
        }
    }

    private void shortcut(KeyEvent event) {
        if (cards.isOpen()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && playback().isPlaying()) {
            playback().pause();
            event.consume();
            return;
        }
        keys.press(event);
    }

    /** Escape clears the selection when nothing that is open or nearer to the focus had use for it. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !cards.isOpen() && !map.putAway()) {
            session.workspace().pick(Set.of());
            session.select(null);
        }
    }
}
