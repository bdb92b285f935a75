package kakehashi.ui.edit.list;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kakehashi.exchange.intake.Beside;
import kakehashi.exchange.intake.Claim;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.exchange.intake.Target;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import org.jspecify.annotations.Nullable;

/** The rows of a list with what becomes of each. */
final class RowTable extends TableView<IntakeRow> {

    private static final double SCROLL_BAR = 20;

    private final Session session;
    private final LocalDate today;

    RowTable(Session session) {
        this.session = session;
        today = session.asOf();
        Words words = session.words();
        setId("list-rows");
        setAccessibleText(words.say("edit.list-rows"));
        setPlaceholder(FactColumn.text(words.say("edit.list-none"), "quiet"));
        setMinHeight(0);
        add(words.say("edit.list-row"), 60, IntakeRow::label);
        add(words.say("edit.list-state"), 110, row -> words.name(row.state()));
        add(words.say("edit.list-sides"), 250, row -> sides(row.claim()));
        add(words.name(Target.SIGNED), 120, row -> when(row.claim()));
        DoubleExpression rest = widthProperty().subtract(SCROLL_BAR);
        for (TableColumn<IntakeRow, ?> column : getColumns()) {
            rest = rest.subtract(column.widthProperty());
        }
        TableColumn<IntakeRow, String> why = add(words.say("edit.list-why"), 200, row -> why(row).replace('\n', ' '));
        why.setMinWidth(why.getPrefWidth());
        why.prefWidthProperty().bind(rest);
    }

    private TableColumn<IntakeRow, String> add(String heading, double width, Function<IntakeRow, String> cell) {
        TableColumn<IntakeRow, String> column = new TableColumn<>(heading);
        column.setPrefWidth(session.preferences().textSize().scaled(width).get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        getColumns().add(column);
        return column;
    }

    private String sides(@Nullable Claim claim) {
        return claim == null
                ? ""
                : session.places().name(claim.vietnam(), today)
                        + " – "
                        + session.places().name(claim.japan(), today);
    }

    private String when(@Nullable Claim claim) {
        return claim == null || claim.signed() == null ? "" : session.words().date(claim.signed());
    }

    /** All that is to be known of a row. */
    String why(IntakeRow row) {
        Words words = session.words();
        return row.reasons().stream()
                .map(each -> each instanceof Beside told ? told.beside(words) : each.in(words))
                .collect(Collectors.joining("\n"));
    }
}
