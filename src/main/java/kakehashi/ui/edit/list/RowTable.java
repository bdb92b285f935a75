package kakehashi.ui.edit.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.exchange.intake.Beside;
import kakehashi.exchange.intake.Claim;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.Target;
import kakehashi.session.Session;
import kakehashi.text.Told;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list: whether each is taken, what becomes of it, what stands in it, as what that was read, and why. Space takes
 * the chosen rows or leaves them out; F2 or Enter corrects a cell.
 */
final class RowTable extends TableView<IntakeRow> {

    private static final double SCROLL_BAR = 20;

    /** Of the room that the cells of the list leave. */
    private static final double READ_SHARE = 0.48;

    /** As wide as the table is in a small window; and how much wider its columns become in a large one. */
    private static final double NARROW = 1_240;

    private static final double MOST_WIDER = 1.4;
    /** What other columns say is seen in the cell's tip, and in the record. */
    private static final double OTHER = 72;

    private static final Map<Target, Double> WIDTHS = Map.of(
            Target.VIETNAM, 120.0,
            Target.JAPAN, 120.0,
            Target.PLACE, 128.0,
            Target.PARTNER, 128.0,
            Target.TYPE, 112.0,
            Target.SIGNED, 126.0);

    private static final int SIDES = 3;

    private final Session session;
    private final OpenList list;
    private final LocalDate today;
    private final TableColumn<IntakeRow, String> read;
    private final TableColumn<IntakeRow, String> why;

    RowTable(Session session, OpenList list) {
        this.session = session;
        this.list = list;
        today = session.asOf();
        Words words = session.words();
        setId("list-rows");
        setAccessibleText(words.say("edit.list-rows"));
        setMinHeight(0);
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableColumn<IntakeRow, String> tick = column("", 34, row -> "");
        tick.setCellFactory(column -> new Tick());
        getColumns().add(tick);
        getColumns().add(column(words.say("edit.list-row"), 46, IntakeRow::label));
        getColumns().add(column(words.say("edit.list-state"), 104, row -> words.name(row.state())));
        read = column(words.say("edit.list-read"), 206, row -> sides(row.claim()));
        why = column(words.say("edit.list-why"), 140, row -> why(row).replace('\n', ' '));
        read.setMinWidth(read.getPrefWidth());
        why.setMinWidth(why.getPrefWidth());
        getColumns().addAll(List.of(read, why));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private TableColumn<IntakeRow, String> column(String heading, double width, Function<IntakeRow, String> cell) {
        TableColumn<IntakeRow, String> column = new TableColumn<>(heading);
        column.setPrefWidth(session.preferences().textSize().scaled(width).get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        return column;
    }

    /** @param reading whether rows may still come */
    void placeholder(boolean reading) {
        setPlaceholder(FactColumn.text(session.words().say(reading ? "edit.list-reading" : "edit.list-none"), "quiet"));
    }

    /** Shows the columns of the list that are taken, between what becomes of a row and why. */
    void columns() {
        getColumns().remove(SIDES, getColumns().size());
        List<String> headings = list.table().headings();
        double narrow = session.preferences().textSize().scaled(NARROW).get();
        IntStream.range(0, headings.size())
                .filter(i -> list.mapping().columns().containsValue(headings.get(i)))
                .forEach(i -> {
                    TableColumn<IntakeRow, String> cells =
                            column(headings.get(i), width(headings.get(i)), row -> list.cell(row.number(), i));
                    // Where there is more room, the cells of the list have their part of it.
                    cells.prefWidthProperty()
                            .bind(Bindings.max(
                                            1,
                                            Bindings.min(
                                                    MOST_WIDER, widthProperty().divide(narrow)))
                                    .multiply(cells.getPrefWidth()));
                    cells.setEditable(true);
                    cells.setCellFactory(column -> new CorrectedCell(list, i, forward -> step(i, forward)));
                    getColumns().add(cells);
                });
        getColumns().addAll(List.of(read, why));
        DoubleExpression rest = widthProperty().subtract(SCROLL_BAR);
        for (TableColumn<IntakeRow, ?> column : getColumns()) {
            if (column != why && column != read) {
                rest = rest.subtract(column.widthProperty());
            }
        }
        read.prefWidthProperty().bind(Bindings.max(read.getMinWidth(), rest.multiply(READ_SHARE)));
        why.prefWidthProperty().bind(rest.subtract(read.widthProperty()));
    }

    private double width(String heading) {
        return list.mapping().columns().entrySet().stream()
                .filter(each -> each.getValue().equals(heading))
                .mapToDouble(each -> WIDTHS.getOrDefault(each.getKey(), OTHER))
                .max()
                .orElse(OTHER);
    }

    private void key(KeyEvent event) {
        if (getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            turn();
            event.consume();
        } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            edit(SIDES);
            event.consume();
        }
    }

    /** Takes the chosen rows, or leaves them out where the first of them is taken. */
    private void turn() {
        List<IntakeRow> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        chosen.stream().filter(OpenList::canBeTaken).findFirst().ifPresent(first -> {
            list.take(chosen, !list.isTaken(first));
            refresh();
        });
    }

    private void edit(int column) {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0 && getColumns().get(column).isEditable()) {
            scrollToColumnIndex(column);
            edit(row, getColumns().get(column));
        }
    }

    /** From one cell that is corrected to the next of its row. */
    private void step(int of, boolean forward) {
        int at = IntStream.range(SIDES, getColumns().size())
                .filter(i -> getColumns()
                        .get(i)
                        .getText()
                        .equals(list.table().headings().get(of)))
                .findFirst()
                .orElse(SIDES);
        int next = at + (forward ? 1 : -1);
        if (next >= SIDES && getColumns().get(next).isEditable()) {
            edit(next);
        } else {
            requestFocus();
        }
    }

    private String sides(@Nullable Claim claim) {
        if (claim == null) {
            return "";
        }
        String names = session.places().name(claim.vietnam(), today)
                + " – "
                + session.places().name(claim.japan(), today);
        return claim.signed() == null
                ? names
                : names + session.words().say("edit.comma") + session.words().date(claim.signed());
    }

    /** All that is to be known of a row. */
    String why(IntakeRow row) {
        return why(row, row.reasons());
    }

    /** The same by some of its reasons. */
    String why(IntakeRow row, List<Told> some) {
        Words words = session.words();
        List<String> reasons = some.stream()
                .map(each -> each instanceof Beside told ? told.beside(words) : each.in(words))
                .toList();
        return OpenList.canBeTaken(row) && !list.isTaken(row)
                ? words.say("edit.list-left-out") + "\n" + String.join("\n", reasons)
                : String.join("\n", reasons);
    }

    /** Whether a row is taken, for those that can be. */
    private final class Tick extends TableCell<IntakeRow, String> {

        private final CheckBox box = new CheckBox();

        Tick() {
            box.setFocusTraversable(false);
            box.setAccessibleText(session.words().say("edit.list-tick"));
            box.setOnAction(event -> {
                list.take(List.of(getTableRow().getItem()), box.isSelected());
                getTableView().refresh();
            });
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            IntakeRow row = empty ? null : getTableRow().getItem();
            setGraphic(row != null && OpenList.canBeTaken(row) ? box : null);
            box.setSelected(row != null && list.isTaken(row));
        }
    }
}
