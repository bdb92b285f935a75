package kakehashi.ui.edit.list;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.exchange.intake.IntakeRow;
import kakehashi.ui.control.Composition;
import org.jspecify.annotations.Nullable;

/** A cell of a list, which can be corrected where it stands: Enter takes what is typed, Escape leaves it as it was. */
final class CorrectedCell extends TableCell<IntakeRow, String> {

    private static final PseudoClass CORRECTED = PseudoClass.getPseudoClass("corrected");

    private final OpenList list;
    private final int column;
    private final Consumer<Boolean> step;
    private final Tooltip whole = new Tooltip();
    private @Nullable TextField field;

    /**
     * @param column of the list, from 0
     * @param step goes to the next cell, or to the one before
     */
    CorrectedCell(OpenList list, int column, Consumer<Boolean> step) {
        this.list = list;
        this.column = column;
        this.step = step;
        getStyleClass().add("list-cell-text");
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        IntakeRow row = empty ? null : getTableRow().getItem();
        Optional<String> before = row == null ? Optional.empty() : list.before(row.number(), column);
        pseudoClassStateChanged(CORRECTED, before.isPresent());
        whole.setText(before.orElse(item == null ? "" : item));
        setTooltip(whole.getText().isEmpty() ? null : whole);
        if (!isEditing()) {
            setGraphic(null);
            setText(item == null ? "" : item.replace('\n', ' '));
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        IntakeRow row = getTableRow().getItem();
        if (!isEditing() || row == null) {
            return;
        }
        TextField text = new TextField(list.cell(row.number(), column).replace('\n', ' '));
        text.setId("list-cell");
        text.setAccessibleText(getTableColumn().getText());
        // Before a key reaches the field: while an input method is at work its Enter and Escape are its own.
        Composition composition = new Composition(text, () -> {}, () -> {});
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, composition));
        text.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused && isEditing()) {
                commitEdit(text.getText());
            }
        });
        field = text;
        setText(null);
        setGraphic(text);
        text.requestFocus();
        text.selectAll();
    }

    private void key(KeyEvent event, Composition composition) {
        TextField text = field;
        if (text == null || composition.isUnderWay() || event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            commitEdit(text.getText());
            getTableView().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            commitEdit(text.getText());
            step.accept(!event.isShiftDown());
            event.consume();
        }
    }

    @Override
    public void commitEdit(String typed) {
        IntakeRow row = getTableRow().getItem();
        super.commitEdit(typed);
        end();
        if (row != null) {
            list.correct(row.number(), column, typed);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        end();
    }

    private void end() {
        field = null;
        setGraphic(null);
        IntakeRow row = getTableRow().getItem();
        setText(row == null ? "" : list.cell(row.number(), column).replace('\n', ' '));
    }
}
