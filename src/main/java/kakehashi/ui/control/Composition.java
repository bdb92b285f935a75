package kakehashi.ui.control;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Whether an input method is at work in a field: kana that are not yet the word that is meant. Until it is done the text in the
 * field is not what was typed, and keys are its own: Down goes to its next candidate, and the Enter that ends it takes
 * nothing else.
 */
public final class Composition {

    private boolean underWay;
    /** From the commit until what follows from the same stroke has been handled. */
    private boolean ending;

    /**
     * @param begun told before anything is composed
     * @param typed told of every change of the text that counts: of none within a composition, and of its end
     */
    public Composition(TextField field, Runnable begun, Runnable typed) {
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            boolean composes = !event.getComposed().isEmpty();
            if (composes && !underWay) {
                begun.run();
            }
            if (underWay && !composes) {
                end(typed);
            }
            underWay = composes;
        });
        field.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused && underWay) {
                underWay = false;
                typed.run();
            }
        });
        field.textProperty().addListener(changed -> {
            if (!underWay) {
                typed.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (underWay || ending && event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        });
    }

    /** Some systems send the Enter that ended it behind the committed text, within the same stroke. */
    private void end(Runnable typed) {
        ending = true;
        Platform.runLater(() -> {
            ending = false;
            typed.run();
        });
    }

    /** Tells of every change of a text that counts. */
    public static void whenTyped(TextField field, Runnable typed) {
        new Composition(field, () -> {}, typed);
    }

    public boolean isUnderWay() {
        return underWay;
    }
}
