package kakehashi.ui.control;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.DateReading;
import kakehashi.text.date.TypedDate;
import kakehashi.text.date.Wanted;

/**
 * A day, typed or stepped: arrow keys by days, Page keys by years. What is no day leaves it as it was, and a sentence says
 * why.
 */
public final class DayInput extends TextField {

    private final ReadOnlyObjectProperty<Words> words;
    private final ReadOnlyObjectProperty<LocalDate> day;
    private final Consumer<LocalDate> choose;
    private final Consumer<String> unreadable;
    private final DateEcho echo;

    /**
     * @param day what is in the field
     * @param choose is told the day that was typed or stepped to
     * @param unreadable is told the sentence
     */
    public DayInput(
            ReadOnlyObjectProperty<Words> words,
            ReadOnlyObjectProperty<LocalDate> day,
            Consumer<LocalDate> choose,
            Consumer<String> unreadable) {
        this.words = words;
        this.day = day;
        this.choose = choose;
        this.unreadable = unreadable;
        setPrefColumnCount(10);
        echo = new DateEcho(this, words, Wanted.DAY);
        setOnAction(event -> take());
        focusedProperty().addListener((observed, before, after) -> {
            if (!after) {
                take();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        day.addListener(changed -> show());
        words.addListener(changed -> show());
        show();
    }

    private void show() {
        echo.show(words.get().date(day.get()));
    }

    private void take() {
        if (!echo.isTyped()) {
            return;
        }
        DateReading read = DateReader.read(getText(), Wanted.DAY);
        read.understood()
                .flatMap(TypedDate::day)
                .ifPresentOrElse(choose, () -> unreadable.accept(read.in(words.get())));
        show();
    }

    private void step(KeyEvent event) {
        LocalDate now = day.get();
        LocalDate next =
                switch (event.getCode()) {
                    case UP -> now.plusDays(1);
                    case DOWN -> now.minusDays(1);
                    case PAGE_UP -> now.plusYears(1);
                    case PAGE_DOWN -> now.minusYears(1);
                    default -> now;
                };
        if (!next.equals(now)) {
            if (PartialDate.isPlausible(next)) {
                choose.accept(next);
            }
            event.consume();
        }
    }
}
