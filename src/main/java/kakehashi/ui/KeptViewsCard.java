package kakehashi.ui;

import java.nio.charset.StandardCharsets;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.session.KeptViews;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.Outside;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Keeps the present view by name, lists those kept, and gives a view away or takes one in as a line or a file. */
final class KeptViewsCard extends VBox {

    private final Words words;
    private final KeptViews views;
    private final Outside outside;
    private final FileDesk files;
    private final Runnable done;
    private final TextField name = new TextField();
    private final TextField line = new TextField();
    private final VBox list = new VBox(2);
    private final Label problem = new Label();

    /** @param done told when a view was opened or the card is to close */
    KeptViewsCard(Session session, KeptViews views, Outside outside, FileDesk files, Runnable done) {
        this.words = session.words();
        this.views = views;
        this.outside = outside;
        this.files = files;
        this.done = done;
        setId("views");
        setSpacing(10);
        setPrefWidth(520);
        Label title = new Label(words.say("ui.views"));
        title.getStyleClass().add("page-title");
        name.setId("view-name");
        name.setPromptText(words.say("ui.view-name"));
        name.setAccessibleText(words.say("ui.view-name"));
        name.setOnAction(event -> keep());
        Button keep = button("view-keep", words.say("ui.view-keep"), this::keep);
        keep.textProperty().bind(name.textProperty().map(this::keepOrReplace));
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        line.setId("view-line");
        line.setPromptText(words.say("ui.view-paste"));
        line.setAccessibleText(words.say("ui.view-paste"));
        line.setOnAction(event -> open(line.getText()));
        line.setTextFormatter(new TextFormatter<>(this::sensible));
        Button openLine = button("view-open-line", words.say("ui.view-open"), () -> open(line.getText()));
        openLine.disableProperty().bind(line.textProperty().map(String::isBlank));
        problem.setId("view-problem");
        problem.getStyleClass().add("conflict");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().map(text -> !text.isEmpty()));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(190);
        Button close = button("views-close", words.say("ui.close"), done);
        HBox give = new HBox(
                8,
                button("view-copy", words.say("ui.view-copy"), this::copy),
                button("view-save-file", words.say("ui.view-save-file"), this::save),
                button("view-open-file", words.say("ui.view-open-file"), this::openFile));
        HBox end = new HBox(close);
        end.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        title,
                        FactColumn.text(words.say("ui.view-meaning"), "quiet"),
                        beside(name, keep),
                        scroll,
                        give,
                        beside(line, openLine),
                        problem,
                        end);
        views.kept().addListener((ListChangeListener<KeptViews.Kept>) changed -> list());
        list();
    }

    private static HBox beside(TextField field, Button button) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return new HBox(8, field, button);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Refuses what no view can be: a field that holds a whole book answers no key for minutes. */
    private TextFormatter.@Nullable Change sensible(TextFormatter.Change change) {
        if (change.isContentChange() && change.getControlNewText().length() > View.LONGEST_LINE) {
            problem.setText(words.say("ui.view-too-long", View.LONGEST_LINE));
            return null;
        }
        return change;
    }

    /** Where the focus belongs first. */
    Node first() {
        return name;
    }

    private String keepOrReplace(String typed) {
        boolean taken = views.kept().stream().anyMatch(view -> view.name().equals(typed.strip()));
        return words.say(taken ? "ui.view-replace" : "ui.view-keep");
    }

    private void keep() {
        views.keep(name.getText());
        name.clear();
    }

    private void list() {
        list.getChildren().setAll(views.kept().stream().map(this::row).toList());
        if (views.kept().isEmpty()) {
            list.getChildren().add(FactColumn.text(words.say("ui.view-none"), "quiet"));
        }
    }

    private Node row(KeptViews.Kept view) {
        Hyperlink open = new Hyperlink(view.name());
        open.getStyleClass().add("kept-view");
        open.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.setOnAction(event -> open(view.line()));
        HBox row = new HBox(4);
        row.setAlignment(Pos.CENTER_LEFT);
        Button rename = icon(Feather.EDIT_2, words.say("ui.view-rename", view.name()), () -> rename(view, row));
        Button forget = icon(Feather.TRASH_2, words.say("ui.view-forget", view.name()), () -> views.forget(view));
        row.getChildren().addAll(open, rename, forget);
        return row;
    }

    private void rename(KeptViews.Kept view, HBox row) {
        TextField field = new TextField(view.name());
        field.setAccessibleText(words.say("ui.view-rename", view.name()));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> {
            views.rename(view, field.getText());
            list();
        });
        field.focusedProperty().addListener((observed, before, after) -> {
            if (!after) {
                list();
            }
        });
        row.getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private static Button icon(Feather icon, String text, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void open(String text) {
        try {
            views.show(View.parse(text));
            done.run();
        } catch (ViewException told) {
            problem.setText(told.in(words));
        }
    }

    private void copy() {
        outside.copy(views.now().line(), words.say("ui.view-copied"));
        done.run();
    }

    private void save() {
        String called = name.getText().isBlank()
                ? words.say("ui.view-file")
                : name.getText().strip();
        String content = views.now().file(called);
        files.save(
                words.say("ui.view-save-file"),
                called.replaceAll("[\\\\/:*?\"<>|]", "-"),
                form(),
                () -> content.getBytes(StandardCharsets.UTF_8));
    }

    private void openFile() {
        files.open(words.say("ui.view-open-file"), form(), this::open);
    }

    private FileDesk.Form form() {
        return new FileDesk.Form("kakehashi-view", words.say("ui.view-files"));
    }
}
