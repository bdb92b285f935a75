package kakehashi.ui.edit.field;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.model.value.PartialDate;
import kakehashi.session.Session;
import kakehashi.text.date.DateReading;
import kakehashi.text.date.TypedDate;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.FactColumn;

/** A date as people write it, and below it in words what was understood: never more than was typed. */
public final class DateField extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int COLUMNS = 18;

    private final Session session;
    private final TypedDay reader;
    private final TextField text = new TextField();
    private final Label echo = FactColumn.text("", "form-echo");
    private final Runnable typed;
    private String whenEmpty;

    /** @param typed told of every change that counts */
    public DateField(Session session, String id, Runnable typed) {
        super(2);
        this.session = session;
        this.typed = typed;
        reader = new TypedDay(session.today());
        whenEmpty = session.words().say("edit.date-none");
        text.setId(id);
        text.setPrefColumnCount(COLUMNS);
        text.setMaxWidth(USE_PREF_SIZE);
        echo.setId(id + "-echo");
        getChildren().addAll(text, echo);
        Composition.whenTyped(text, this::read);
        text.focusedProperty().addListener((observed, before, focused) -> {
            if (focused) {
                text.selectAll();
            }
        });
        show();
    }

    public TextField text() {
        return text;
    }

    /** Says below the field what it means that it is left empty, where that is not that the date is not known. */
    public void whenEmpty(String meaning) {
        whenEmpty = meaning;
        show();
    }

    /** Offers a date, which is written in words. */
    public void offer(PartialDate date) {
        text.setText(session.words().date(date));
    }

    private void read() {
        show();
        typed.run();
    }

    private void show() {
        if (text.getText().isBlank()) {
            echo.setText(whenEmpty);
        } else {
            DateReading reading = reading();
            boolean isSpan = reading.understood()
                    .filter(date -> date.sort() != TypedDate.Sort.DATE)
                    .isPresent();
            echo.setText(isSpan ? session.words().say("edit.date-one") : reading.in(session.words()));
        }
        echo.pseudoClassStateChanged(REFUSED, isRefused());
        text.setAccessibleHelp(echo.getText());
    }

    private DateReading reading() {
        return reader.read(text.getText());
    }

    /** What was typed; empty where nothing was, or nothing that can be understood. */
    public Optional<PartialDate> date() {
        return text.getText().isBlank()
                ? Optional.empty()
                : reading()
                        .understood()
                        .filter(date -> date.sort() == TypedDate.Sort.DATE)
                        .map(TypedDate::from);
    }

    /** Whether something was typed that is no date. */
    public boolean isRefused() {
        return !text.getText().isBlank() && date().isEmpty();
    }
}
