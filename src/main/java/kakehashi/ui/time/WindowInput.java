package kakehashi.ui.time;

import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.TypedDate;
import kakehashi.text.date.Wanted;
import kakehashi.ui.control.DateEcho;

/**
 * The window of time in words, and typed: Enter narrows to it, an empty line to all years. What is no time stays in the line
 * until it is mended, or Escape or leaving the field takes it back.
 */
final class WindowInput extends TextField {

    private final Session session;
    private final DateEcho echo;

    WindowInput(Session session) {
        this.session = session;
        setId("chosen-years");
        getStyleClass().add("chosen-years");
        setMinWidth(USE_PREF_SIZE);
        echo = new DateEcho(this, session.wordsProperty(), Wanted.SPAN);
        accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("timeline.window")));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(session.wordsProperty().map(words -> words.say("timeline.window-meaning")));
        setTooltip(tooltip);
        setOnAction(event -> take());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                restore();
            }
        });
        restore();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && echo.isTyped() && !event.isConsumed()) {
            restore();
            selectAll();
            event.consume();
        }
    }

    private void take() {
        TieFilter now = session.asked().filter();
        TimeMode mode = now.time().mode();
        if (getText().isBlank()) {
            session.narrow(now.withTime(new TimeWindow(null, null, mode)));
            restore();
        } else if (echo.isTyped()) {
            DateReader.read(getText(), Wanted.SPAN).understood().ifPresent(date -> narrow(date, now, mode));
        }
    }

    private void narrow(TypedDate date, TieFilter now, TimeMode mode) {
        session.narrow(now.withTime(new TimeWindow(date.first(), date.last(), mode)));
        restore();
        selectAll();
    }

    /** Shows the window that is asked for, unless another is being typed. */
    void follow() {
        if (!isFocused() || !echo.isTyped()) {
            restore();
        }
    }

    private void restore() {
        String text = WindowText.of(
                session.words(),
                session.asked().filter().time(),
                session.timeline().whole());
        echo.show(text);
        setPrefColumnCount(text.length());
    }
}
