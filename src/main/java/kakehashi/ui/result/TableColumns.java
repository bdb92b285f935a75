package kakehashi.ui.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kakehashi.exchange.TieColumn;
import kakehashi.exchange.TieListing;
import kakehashi.model.value.Coded;
import kakehashi.query.Row;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.ui.control.WholeText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The columns of the table: which are shown, in what order and how wide, and what it is sorted by; all remembered. */
final class TableColumns {

    private static final String COLUMNS = "table.columns";
    private static final String SORT = "table.sort";
    private static final List<TieColumn> USUAL = List.of(
            TieColumn.VIETNAM,
            TieColumn.JAPAN,
            TieColumn.TYPE,
            TieColumn.STANDING,
            TieColumn.SINCE,
            TieColumn.LAST_CONTACT,
            TieColumn.SOURCES,
            TieColumn.FIELDS,
            TieColumn.UNTIL,
            TieColumn.DOCUMENTS,
            TieColumn.SCHEME);

    private final TableView<Row> table;
    private final FrozenColumn frozen;
    private final Preferences preferences;
    private final Map<TieColumn, TableColumn<Row, Row>> columns = new EnumMap<>(TieColumn.class);
    private boolean restoring = true;

    /** @param content what stands in a cell now */
    TableColumns(TableView<Row> table, FrozenColumn frozen, Session session, OwnCells content) {
        this.table = table;
        this.frozen = frozen;
        this.preferences = session.preferences();
        for (TieColumn column : TieColumn.values()) {
            columns.put(column, make(column, session, content));
        }
        restore();
        table.getColumns().addListener((ListChangeListener<? super TableColumn<Row, ?>>) changed -> remember());
        table.getSortOrder().addListener((ListChangeListener<? super TableColumn<Row, ?>>) changed -> remember());
        restoring = false;
        session.preferences()
                .textSize()
                .percentProperty()
                .addListener((observed, before, after) -> grow(after.doubleValue() / before.doubleValue()));
    }

    /** Larger text needs wider columns. */
    private void grow(double factor) {
        columns.values().forEach(column -> column.setPrefWidth(column.getWidth() * factor));
    }

    private TableColumn<Row, Row> make(TieColumn column, Session session, OwnCells content) {
        TableColumn<Row, Row> made = new TableColumn<>();
        made.setId("column-" + column.code());
        made.setUserData(column);
        made.textProperty().bind(session.wordsProperty().map(words -> words.name(column)));
        made.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        made.setCellFactory(owner -> cell(column, content));
        made.setMinWidth(60);
        made.setPrefWidth(
                session.preferences().textSize().scaled(usualWidth(column)).get());
        made.widthProperty().addListener(changed -> remember());
        made.sortTypeProperty().addListener(changed -> remember());
        return made;
    }

    private Cell cell(TieColumn column, OwnCells content) {
        Cell cell = new Cell(column, content);
        frozen.hold(cell);
        return cell;
    }

    private static double usualWidth(TieColumn column) {
        return switch (column) {
            case VIETNAM -> 175;
            case JAPAN, INHERITED_FROM -> 160;
            case SOURCES -> 70;
            case STANDING, SINCE -> 110;
            case LAST_CONTACT -> 145;
            case FIELDS, DOCUMENTS, TITLE, NETWORKS, PARTIES, AS_STATED -> 240;
            case ID -> 260;
            case SCHEME, TYPE -> 205;
            default -> 130;
        };
    }

    /** Takes those out of sight that say one thing in every row; they are still among what is shown. */
    void giveWay(Set<TieColumn> alike) {
        table.getColumns().forEach(column -> column.setVisible(!alike.contains(of(column))));
    }

    /** The columns shown, from left to right. */
    List<TieColumn> shown() {
        return table.getColumns().stream().map(TableColumns::of).toList();
    }

    /** What the table is sorted by, first things first. */
    List<TieListing.Sort> sorts() {
        return table.getSortOrder().stream()
                .map(column -> new TieListing.Sort(of(column), column.getSortType() == SortType.DESCENDING))
                .toList();
    }

    private static TieColumn of(TableColumn<Row, ?> column) {
        return (TieColumn) column.getUserData();
    }

    /** A tick for each column, in a fixed order; the last one shown cannot be taken away. */
    List<CheckMenuItem> choices() {
        List<CheckMenuItem> items = new ArrayList<>();
        columns.forEach((column, made) -> {
            CheckMenuItem item = new CheckMenuItem();
            item.setId("show-" + column.code());
            item.textProperty().bind(made.textProperty());
            item.setSelected(table.getColumns().contains(made));
            item.setOnAction(event -> {
                if (!item.isSelected() && table.getColumns().size() > 1) {
                    table.getColumns().remove(made);
                } else if (item.isSelected()) {
                    table.getColumns().add(made);
                }
                item.setSelected(table.getColumns().contains(made));
            });
            items.add(item);
        });
        return items;
    }

    private void remember() {
        if (!restoring) {
            preferences.rememberChoice(
                    COLUMNS,
                    table.getColumns().stream()
                            .map(column -> of(column).code() + ":" + Math.round(column.getWidth()))
                            .collect(Collectors.joining(",")));
            preferences.rememberChoice(
                    SORT,
                    sorts().stream()
                            .map(sort -> sort.column().code() + (sort.descending() ? ":down" : ":up"))
                            .collect(Collectors.joining(",")));
        }
    }

    private void restore() {
        List<TableColumn<Row, Row>> kept = new ArrayList<>();
        for (String part : parts(COLUMNS)) {
            TableColumn<Row, Row> column = find(part);
            if (column != null && !kept.contains(column)) {
                width(part, column);
                kept.add(column);
            }
        }
        table.getColumns()
                .setAll(
                        kept.isEmpty()
                                ? USUAL.stream()
                                        .map(columns::get)
                                        .map(Objects::requireNonNull)
                                        .toList()
                                : kept);
        for (String part : parts(SORT)) {
            TableColumn<Row, Row> column = find(part);
            if (column != null && table.getColumns().contains(column)) {
                column.setSortType(part.endsWith(":down") ? SortType.DESCENDING : SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
    }

    private static void width(String part, TableColumn<Row, Row> column) {
        String digits = part.substring(part.indexOf(':') + 1);
        if (digits.matches("\\d{2,4}")) {
            column.setPrefWidth(Integer.parseInt(digits));
        }
    }

    private List<String> parts(String name) {
        return preferences.choice(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .toList();
    }

    private @Nullable TableColumn<Row, Row> find(String part) {
        String code = part.contains(":") ? part.substring(0, part.indexOf(':')) : part;
        return Coded.find(TieColumn.class, code).map(columns::get).orElse(null);
    }

    /** A text; of the scheme and the type, the colour of the scheme too; a pen at what is the user's own. */
    private static final class Cell extends TableCell<Row, Row> {

        private final TieColumn column;
        private final OwnCells content;

        Cell(TieColumn column, OwnCells content) {
            this.column = column;
            this.content = content;
            WholeText.tip(this, this::told);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String shown = content.text(column, row);
            String told = told();
            List<Node> marks = new ArrayList<>();
            if (column == TieColumn.SCHEME || column == TieColumn.TYPE) {
                marks.add(mark(row));
            }
            if (!told.isEmpty()) {
                marks.add(pen());
            }
            setText(shown);
            setGraphic(marks.size() > 1 ? together(marks) : marks.isEmpty() ? null : marks.get(0));
            setAccessibleText(told.isEmpty() ? null : shown + ", " + told);
        }

        /** What is the user's own here; blank where nothing is. */
        private String told() {
            Row row = getItem();
            boolean first = getTableView() != null && getTableView().getVisibleLeafIndex(getTableColumn()) == 0;
            return row == null ? "" : content.told(column, row, first);
        }

        private static Node pen() {
            FontIcon pen = new FontIcon(Feather.EDIT_3);
            pen.getStyleClass().add("own-cell");
            return pen;
        }

        private static Node together(List<Node> marks) {
            HBox line = new HBox(4);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getChildren().addAll(marks);
            return line;
        }

        private static Node mark(Row row) {
            Region mark = new Region();
            mark.getStyleClass()
                    .addAll("scheme-mark", "scheme-" + row.link().scheme().code());
            return mark;
        }
    }
}
