package kakehashi.ui.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.query.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the pointer does at the head of a table, by keys while the table has the focus: ← → go from column to column, Enter
 * sorts by it, upwards, downwards, no more, and with Shift besides the others; Shift with ← → makes it narrower or wider,
 * and with Ctrl too it moves.
 */
final class ColumnKeys {

    private static final String AT = "at-keys";

    private final TableView<Row> table;
    private final FrozenColumn frozen;
    private final DoubleExpression step;
    private @Nullable TableColumn<Row, ?> at;

    /** @param step by how much a column grows */
    ColumnKeys(TableView<Row> table, FrozenColumn frozen, DoubleExpression step) {
        this.table = table;
        this.frozen = frozen;
        this.step = step;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                go(null);
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean shift = event.isShiftDown();
        if (by != 0 && event.isShortcutDown() && shift) {
            move(by);
        } else if (by != 0 && shift) {
            widen(by);
        } else if (by != 0 && !event.isShortcutDown()) {
            walk(by);
        } else if (event.getCode() == KeyCode.ENTER && at != null) {
            sort(at, shift);
        } else {
            return;
        }
        event.consume();
    }

    private void go(@Nullable TableColumn<Row, ?> next) {
        if (at != null) {
            at.getStyleClass().remove(AT);
        }
        at = next;
        if (next != null) {
            next.getStyleClass().add(AT);
            frozen.reveal(next);
        }
    }

    private void walk(int by) {
        int last = table.getVisibleLeafColumns().size() - 1;
        int from = place();
        int next = from < 0 ? (by > 0 ? 0 : last) : from + by;
        go(table.getVisibleLeafColumn(Math.max(0, Math.min(last, next))));
    }

    /** -1 where the keys were at no column, or that is no longer shown. */
    private int place() {
        return at == null ? -1 : table.getVisibleLeafColumns().indexOf(at);
    }

    private void widen(int by) {
        if (at != null) {
            at.setPrefWidth(Math.max(at.getMinWidth(), at.getWidth() + by * step.get()));
            frozen.reveal(at);
        }
    }

    private void move(int by) {
        int from = place();
        int to = from + by;
        if (at != null
                && from >= 0
                && to >= 0
                && to < table.getVisibleLeafColumns().size()) {
            List<TableColumn<Row, ?>> sorted = List.copyOf(table.getSortOrder());
            List<TableColumn<Row, ?>> next = new ArrayList<>(table.getColumns());
            Collections.swap(next, next.indexOf(at), next.indexOf(table.getVisibleLeafColumn(to)));
            table.getColumns().setAll(next);
            table.getSortOrder().setAll(sorted);
            frozen.reveal(at);
        }
    }

    private void sort(TableColumn<Row, ?> column, boolean besides) {
        List<TableColumn<Row, ?>> order = table.getSortOrder();
        boolean sorts = order.contains(column);
        if (sorts && column.getSortType() == SortType.ASCENDING) {
            column.setSortType(SortType.DESCENDING);
        } else if (sorts) {
            order.remove(column);
        } else {
            column.setSortType(SortType.ASCENDING);
            order.add(column);
        }
        if (!besides) {
            table.getSortOrder().removeIf(other -> other != column);
        }
    }
}
