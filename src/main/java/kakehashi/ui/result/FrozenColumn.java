package kakehashi.ui.result;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import kakehashi.query.Row;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first column of a table in sight while the others are scrolled to the side: its cells, and its head, are moved
 * back by as much as the table was scrolled, and lie over the others. For that a table must not have cells of a fixed size,
 * or it would take those away that are out of its view.
 */
final class FrozenColumn {

    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

    private final TableView<Row> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<@Nullable TableColumn<Row, ?>> first = new ReadOnlyObjectWrapper<>();
    private @Nullable ScrollBar bar;
    private @Nullable Node head;

    FrozenColumn(TableView<Row> table) {
        this.table = table;
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<Row, ?>>) changed -> follow());
        // What scrolls and the heads are made by the skin, with the first layout.
        table.needsLayoutProperty().addListener((observed, before, after) -> {
            if (!after) {
                look();
            }
        });
        follow();
    }

    private void follow() {
        first.set(table.getVisibleLeafColumns().isEmpty() ? null : table.getVisibleLeafColumn(0));
        look();
    }

    private void look() {
        if (bar == null) {
            for (Node node : table.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar found && found.getOrientation() == Orientation.HORIZONTAL) {
                    bar = found;
                    scrolled.bind(Bindings.when(found.visibleProperty())
                            .then(found.valueProperty())
                            .otherwise(0));
                }
            }
        }
        Node now = table.lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader header
                        && header.getTableColumn() != null
                        && header.getTableColumn() == first.get())
                .findFirst()
                .orElse(null);
        if (now != head) {
            if (head != null) {
                head.translateXProperty().unbind();
                head.setTranslateX(0);
                head.setViewOrder(0);
                head.pseudoClassStateChanged(FROZEN, false);
            }
            if (now != null) {
                now.translateXProperty().bind(scrolled);
                now.setViewOrder(-1);
                now.pseudoClassStateChanged(FROZEN, true);
            }
            head = now;
        }
    }

    /** Keeps a cell where it is while it is one of the first column. */
    void hold(TableCell<Row, Row> cell) {
        cell.translateXProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> isFirst(cell) ? scrolled.get() : 0, scrolled, first, cell.tableColumnProperty()));
        InvalidationListener lift = changed -> {
            boolean frozen = isFirst(cell);
            cell.setViewOrder(frozen ? -1 : 0);
            cell.pseudoClassStateChanged(FROZEN, frozen);
        };
        cell.tableColumnProperty().addListener(lift);
        // A table makes its cells anew now and then; those that it gives up are not kept here.
        first.addListener(new WeakInvalidationListener(lift));
    }

    private boolean isFirst(TableCell<Row, Row> cell) {
        return cell.getTableColumn() != null && cell.getTableColumn() == first.get();
    }

    /** Scrolls until a column is seen, not under the first one. */
    void reveal(TableColumn<Row, ?> column) {
        table.scrollToColumn(column);
        TableColumn<Row, ?> frozen = first.get();
        if (bar != null && frozen != null && column != frozen) {
            double left = 0;
            for (TableColumn<Row, ?> each : table.getVisibleLeafColumns()) {
                if (each == column) {
                    break;
                }
                left += each.getWidth();
            }
            if (left - bar.getValue() < frozen.getWidth()) {
                bar.setValue(Math.max(0, left - frozen.getWidth()));
            }
        }
    }
}
