package kakehashi.ui.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import javafx.stage.Window;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.DateReading;
import kakehashi.text.date.Refusal;
import kakehashi.text.date.Wanted;

/** Says under a field, while a date is typed into it, what is understood: in words, or why it is none and what would be. */
public final class DateEcho {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double WIDTH = 420;
    private static final double GAP = 2;

    private final TextField field;
    private final ReadOnlyObjectProperty<Words> words;
    private final Wanted wanted;
    private final Composition composition;
    private final Label label = new Label();
    private final Popup popup = new Popup();
    private String shown = "";

    /** @param wanted what the field takes */
    public DateEcho(TextField field, ReadOnlyObjectProperty<Words> words, Wanted wanted) {
        this.field = field;
        this.words = words;
        this.wanted = wanted;
        label.setId("date-echo");
        label.getStyleClass().add("date-echo");
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        popup.getContent().add(label);
        popup.setHideOnEscape(false);
        popup.setAutoFix(false);
        composition = new Composition(field, popup::hide, this::say);
        field.focusedProperty().addListener(changed -> say());
        words.addListener(changed -> say());
    }

    /** Writes into the field what it stands for; that is not echoed. */
    public void show(String text) {
        shown = text;
        field.setText(text);
        say();
    }

    /** Whether something else stands in the field than what was shown in it. */
    public boolean isTyped() {
        return !field.getText().equals(shown);
    }

    private void say() {
        boolean says = field.isFocused()
                && field.getScene() != null
                && !composition.isUnderWay()
                && !field.getText().isBlank()
                && isTyped();
        if (!says) {
            popup.hide();
            field.setAccessibleHelp(null);
            return;
        }
        DateReading read = DateReader.read(field.getText(), wanted);
        label.setText(read.in(words.get()));
        label.pseudoClassStateChanged(REFUSED, read instanceof Refusal);
        field.setAccessibleHelp(label.getText());
        show();
    }

    /** Under the field, or above it where there is no room, and within the window. */
    private void show() {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        Window window = field.getScene().getWindow();
        double x = Math.max(window.getX(), Math.min(place.getMinX(), window.getX() + window.getWidth() - WIDTH));
        double height = label.prefHeight(WIDTH);
        boolean fits = place.getMaxY() + GAP + height <= window.getY() + window.getHeight();
        double y = fits ? place.getMaxY() + GAP : place.getMinY() - GAP - height;
        if (popup.isShowing()) {
            popup.setAnchorX(x);
            popup.setAnchorY(y);
        } else {
            popup.show(field, x, y);
        }
    }
}
