package kakehashi.ui.time;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kakehashi.model.value.Coded;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.session.Timeline;
import kakehashi.session.TimelineContent;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of the timeline; those that have no room go into the menu at its end. */
final class TimelineBar extends ToolBar {

    private final Session session;
    private final Timeline timeline;
    private final PlaybackControls playback;
    private final WindowInput chosen;
    private final Button whole = new Button(null, new FontIcon(Feather.X));
    private final ToggleGroup modes = new ToggleGroup();
    /** The most room that what is chosen has needed. */
    private double widest;

    TimelineBar(Session session, TimePlot plot) {
        this.session = session;
        timeline = session.timeline();
        getStyleClass().add("timeline-bar");
        chosen = new WindowInput(session);
        whole.setId("whole-time");
        whole.setOnAction(event -> {
            TieFilter now = session.asked().filter();
            session.narrow(now.withTime(new TimeWindow(null, null, now.time().mode())));
        });
        name(whole, words -> words.say("timeline.all-years"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getItems().addAll(foldButton(), content(), mode(), chosen, whole, gap);
        playback = new PlaybackControls(session, this::name);
        getItems().addAll(playback.nodes());
        getItems()
                .addAll(
                        button("timeline-closer", Feather.PLUS, words -> words.say("timeline.closer"), plot::closer),
                        button("timeline-wider", Feather.MINUS, words -> words.say("timeline.wider"), plot::wider),
                        button(
                                "timeline-whole",
                                Feather.CODE,
                                words -> words.say("timeline.whole"),
                                () -> timeline.zoomProperty().set(null)));
        chosen.fontProperty().addListener(changed -> makeRoom());
        session.askedFilterProperty().addListener(changed -> follow());
        session.wordsProperty().addListener(changed -> follow());
        follow();
    }

    /** @param asked asks how the years are to be saved as an animated picture */
    void onSave(Runnable asked) {
        playback.onSave(asked);
    }

    private Node content() {
        MenuButton menu = new MenuButton();
        menu.setId("timeline-content");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> bars(session.words(), timeline.contentProperty().get()),
                        timeline.contentProperty(),
                        session.wordsProperty()));
        explain(menu, words -> words.say("timeline.content"));
        ToggleGroup group = new ToggleGroup();
        for (TimelineContent each : TimelineContent.values()) {
            RadioMenuItem item = choice(each, group, "timeline-content-" + each.code());
            item.setOnAction(event -> timeline.contentProperty().set(each));
            item.setSelected(timeline.contentProperty().get() == each);
            timeline.contentProperty().addListener((observed, before, after) -> item.setSelected(after == each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node mode() {
        MenuButton menu = new MenuButton();
        menu.setId("time-mode");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> shortly(
                                session.words(), session.asked().filter().time().mode()),
                        session.askedFilterProperty(),
                        session.wordsProperty()));
        explain(menu, words -> words.say("timeline.mode"));
        for (TimeMode each : TimeMode.values()) {
            RadioMenuItem item = choice(each, modes, "time-mode-" + each.code());
            item.textProperty().unbind();
            item.textProperty().bind(session.wordsProperty().map(words -> meaning(words, each)));
            item.setOnAction(event -> {
                TieFilter now = session.asked().filter();
                session.narrow(now.withTime(
                        new TimeWindow(now.time().from(), now.time().to(), each)));
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String bars(Words words, TimelineContent content) {
        return switch (content) {
            case SIGNED -> words.say("timeline.bars-signed");
            case IN_FORCE -> words.say("timeline.bars-in-force");
            case EACH_TIE -> words.say("timeline.bars-each-tie");
        };
    }

    private static String shortly(Words words, TimeMode mode) {
        return switch (mode) {
            case SIGNED_WITHIN -> words.say("timeline.mode-signed");
            case IN_FORCE -> words.say("timeline.mode-force");
            case ANY_EVENT -> words.say("timeline.mode-event");
        };
    }

    private static String meaning(Words words, TimeMode mode) {
        return switch (mode) {
            case SIGNED_WITHIN -> words.say("timeline.mode-signed-within");
            case IN_FORCE -> words.say("timeline.mode-in-force");
            case ANY_EVENT -> words.say("timeline.mode-any-event");
        };
    }

    private RadioMenuItem choice(Coded each, ToggleGroup group, String id) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId(id);
        item.setUserData(each);
        item.setToggleGroup(group);
        item.textProperty().bind(session.wordsProperty().map(words -> words.name(each)));
        return item;
    }

    private Button foldButton() {
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty()
                .bind(timeline.openProperty().map(open -> open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Button fold = new Button(null, icon);
        fold.setId("timeline-fold");
        fold.setOnAction(
                event -> timeline.openProperty().set(!timeline.openProperty().get()));
        name(fold, words -> words.say("timeline.fold"));
        return fold;
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(timeline.openProperty().not());
        name(button, text);
        return button;
    }

    /** A button with nothing but an icon: what it does is its tooltip and what a screen reader says. */
    private void name(ButtonBase button, Function<Words, String> text) {
        button.getStyleClass().addAll("button-icon", "flat");
        explain(button, text);
        button.accessibleTextProperty().bind(button.getTooltip().textProperty());
    }

    private void explain(ButtonBase button, Function<Words, String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.wordsProperty().map(text));
        button.setTooltip(tooltip);
    }

    /** The tool bar looks for what has no room only when its items change: so they do when they need more of it. */
    private void makeRoom() {
        double needed = chosen.prefWidth(-1) + (whole.isManaged() ? whole.prefWidth(-1) : 0);
        if (needed > widest) {
            widest = needed;
            getItems().set(getItems().indexOf(chosen), chosen);
        }
    }

    private void follow() {
        TimeWindow time = session.asked().filter().time();
        chosen.follow();
        whole.setVisible(time.narrows());
        whole.setManaged(time.narrows());
        makeRoom();
        List.copyOf(modes.getToggles()).stream()
                .filter(toggle -> toggle.getUserData() == time.mode())
                .forEach(modes::selectToggle);
    }
}
