package kakehashi.ui.result;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import kakehashi.exchange.Cells;
import kakehashi.exchange.TieColumn;
import kakehashi.exchange.TieListing;
import kakehashi.query.Row;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import kakehashi.session.Task;
import kakehashi.text.Words;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.NothingHere;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.RecordMenu;
import kakehashi.ui.control.Unhurried;
import kakehashi.ui.control.Wish;
import kakehashi.ui.control.WrappingBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All links that pass the filter as a table. One chosen row is the selection; several are picked and shown on the map. */
public final class TablePane extends BorderPane {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final Outside outside;
    private final FileDesk files;
    private final TableView<Row> table = new TableView<>();
    private final TableColumns columns;
    /** What is the same in every row. */
    private final Label alike = new Label();

    private TieListing content;
    private final LatestTask sorter;
    /** Behind another tab it would be laid out for nobody. */
    private boolean stale;

    private boolean following;
    private boolean taking;

    public TablePane(Session session, Outside outside, FileDesk files) {
        this.session = session;
        sorter = session.latestTask();
        this.outside = outside;
        this.files = files;
        content = new TieListing(session.meanings(), session.places());
        FrozenColumn frozen = new FrozenColumn(table);
        columns = new TableColumns(table, frozen, session, new OwnCells(session, () -> content));
        getStyleClass().add("table-pane");
        table.setId("table");
        table.getStyleClass().addAll("dense", "striped");
        DoubleBinding height = session.preferences().textSize().scaled(28);
        table.setRowFactory(owner -> {
            TableRow<Row> row = new TableRow<>();
            row.prefHeightProperty().bind(height);
            RecordMenu.sparing(row);
            row.setOnContextMenuRequested(event -> {
                if (!row.isEmpty()) {
                    new RecordMenu(session, row).show(row.getItem().link().id(), event, List.of());
                }
                event.consume();
            });
            return row;
        });
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.results")));
        table.setPlaceholder(NothingHere.inResult(session));
        table.setSortPolicy(sorting -> {
            show();
            return true;
        });
        table.getColumns().addListener((ListChangeListener<TableColumn<Row, ?>>) changed -> show());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Row>) changed -> choosing());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        new ColumnKeys(table, frozen, session.preferences().textSize().scaled(20));
        alike.setId("table-alike");
        alike.getStyleClass().addAll("quiet", "alike");
        alike.setWrapText(true);
        alike.visibleProperty().bind(alike.textProperty().isNotEmpty());
        alike.managedProperty().bind(alike.visibleProperty());
        setTop(new VBox(bar(), alike));
        setCenter(table);
        new Unhurried(session, this::show);
        session.workspace().tabProperty().addListener((observed, before, after) -> {
            if (stale) {
                show();
            }
        });
        session.selectionProperty().addListener(changed -> follow());
        session.workspace().pickedProperty().addListener(changed -> follow());
        show();
    }

    private WrappingBar bar() {
        MenuButton choose = new MenuButton(null, new FontIcon(Feather.COLUMNS));
        choose.setId("table-columns");
        choose.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.table-columns")));
        choose.getItems().setAll(columns.choices());
        choose.getStyleClass().addAll("flat", "small");
        Label count = new Label();
        count.setId("table-count");
        count.getStyleClass().add("quiet");
        count.textProperty().bind(session.answerProperty().map(answer -> session.words()
                .say("ui.table-rows", answer.rows().size())));
        WrappingBar bar = new WrappingBar(6);
        bar.getChildren()
                .addAll(
                        count,
                        new WrappingBar.Spring(),
                        choose,
                        button("table-copy", Feather.COPY, words -> words.say("ui.table-copy"), this::copy),
                        button("table-save", Feather.DOWNLOAD, words -> words.say("ui.table-save"), this::save),
                        button(
                                "table-export",
                                Feather.SHARE,
                                words -> words.say("ui.export-menu"),
                                () -> Wish.of(this, Wish.Kind.EXPORT, "")));
        bar.getStyleClass().add("middle-bar");
        return bar;
    }

    private Button button(String id, Feather icon, Function<Words, String> text, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.textProperty().bind(session.wordsProperty().map(text));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** @param alike columns that say one thing in every row, and what that is */
    private record Laid(List<Row> rows, Map<TieColumn, String> alike) {}

    private void tellAlike(Map<TieColumn, String> same) {
        Words words = session.words();
        alike.setText(
                same.isEmpty()
                        ? ""
                        : words.say(
                                "page.table-alike",
                                same.entrySet().stream()
                                        .map(column -> words.say(
                                                "page.table-alike-column",
                                                words.name(column.getKey()),
                                                column.getValue().isEmpty() ? "–" : column.getValue()))
                                        .collect(Collectors.joining(" · "))));
    }

    /** Sorts in the background; of several requests only the latest is shown. */
    private void show() {
        stale = session.workspace().tabProperty().get() != Tab.TABLE;
        if (stale) {
            sorter.cancel();
            return;
        }
        TieListing next = new TieListing(session.meanings(), session.places());
        List<Row> rows = session.answer().rows();
        List<TieListing.Sort> sorts = columns.sorts();
        List<TieColumn> shown = columns.shown();
        sorter.run(
                turn -> new Laid(next.sorted(rows, sorts), next.alike(shown, rows)),
                laid -> {
                    content = next;
                    following = true;
                    columns.giveWay(laid.alike().keySet());
                    tellAlike(laid.alike());
                    table.getItems().setAll(laid.rows());
                    table.refresh();
                    following = false;
                    follow();
                    session.messages().worked(Task.TABLE);
                },
                problem -> session.messages().failed(Task.TABLE, problem));
    }

    /** The selection of a table changes in several steps; the last one counts. */
    private void choosing() {
        if (!following && !taking) {
            taking = true;
            Platform.runLater(() -> {
                taking = false;
                choose();
            });
        }
    }

    private void choose() {
        Set<String> ids = chosen().stream().map(row -> row.link().id()).collect(Collectors.toSet());
        following = true;
        if (ids.size() == 1) {
            session.select(ids.iterator().next());
        } else if (ids.size() > 1) {
            session.select(null);
            session.workspace().pick(ids);
        }
        following = false;
    }

    private List<Row> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Marks the rows of what is selected or picked elsewhere. */
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        Set<String> picked = session.workspace().pickedProperty().get();
        Set<String> wanted = picked.isEmpty() ? session.selection().stream().collect(Collectors.toSet()) : picked;
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < table.getItems().size(); i++) {
            places.put(table.getItems().get(i).link().id(), i);
        }
        int[] rows = wanted.stream()
                .filter(places::containsKey)
                .mapToInt(id -> places.getOrDefault(id, 0))
                .sorted()
                .toArray();
        table.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
            table.scrollTo(Math.max(0, rows[0] - 3));
        }
        following = false;
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && chosen().size() > 1) {
            table.getSelectionModel().clearSelection();
            session.workspace().pick(Set.of());
            event.consume();
        }
    }

    /** The rows chosen, or all where none is. */
    private void copy() {
        List<Row> rows = !chosen().isEmpty() ? chosen() : List.copyOf(table.getItems());
        Cells cells = content.read(columns.shown(), rows);
        outside.copy(cells.html(), cells.tabbed(), session.words().say("ui.table-copied", rows.size()));
    }

    /** All rows, or those picked: a single row is chosen by merely reading it. */
    private void save() {
        TieListing now = content;
        Words words = session.words();
        List<Row> rows = chosen().size() > 1 ? chosen() : List.copyOf(table.getItems());
        Cells cells = now.data(columns.shown(), rows);
        files.save(
                words.say("ui.table-save"),
                words.say("ui.table-file"),
                new FileDesk.Form("csv", words.say("ui.csv-files")),
                () -> cells.csv().getBytes(StandardCharsets.UTF_8));
    }
}
