package kakehashi.ui.filter;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kakehashi.query.Match;
import kakehashi.text.Words;

/**
 * One value of a facet: a check box, how many links it would leave, and the same as a bar before it. A click or Space toggles it,
 * with Alt (Alt+Enter) it alone is chosen, with Alt and Shift all but it; the right button or the menu key lists these.
 */
final class FacetRow extends HBox {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final String value;
    private final FacetPick pick;
    private final CheckBox box = new WrappedBox();
    private final Label count = new Label();
    private final Region bar = new Region();
    private double share;
    private boolean shownAsChosen;

    FacetRow(String value, String name, FacetPick pick) {
        this.value = value;
        this.pick = pick;
        setAlignment(Pos.TOP_LEFT);
        setId("value-" + value);
        box.setOnAction(event -> {
            if (!pick.toggle(value)) {
                box.setSelected(shownAsChosen);
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("bar");
        Pane ground = new Pane(bar) {
            @Override
            protected void layoutChildren() {
                double width = Math.round(getWidth() * share);
                bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
            }
        };
        ground.getStyleClass().add("bar-ground");
        getStyleClass().add("facet-row");
        getChildren().addAll(box, ground, count);
        EventHandler<MouseEvent> alone = this::alone;
        addEventFilter(MouseEvent.MOUSE_PRESSED, alone);
        addEventFilter(MouseEvent.MOUSE_RELEASED, alone);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnContextMenuRequested(this::menu);
        name(name);
    }

    /** Alt and the main button: the check box must not see the click, or it would toggle as well. */
    private void alone(MouseEvent event) {
        if (event.isAltDown() && event.getButton() == MouseButton.PRIMARY) {
            event.consume();
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                return;
            }
            choose(event.isShiftDown());
        }
    }

    private void key(KeyEvent event) {
        if (FacetPick.ONLY.match(event) || FacetPick.ALL_BUT.match(event)) {
            choose(event.isShiftDown());
            event.consume();
        }
    }

    private void choose(boolean allBut) {
        if (allBut) {
            pick.allBut(value);
        } else {
            pick.only(value);
        }
    }

    private void menu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            pick.menu(value).show(box, Side.BOTTOM, 0, 0);
        } else {
            pick.menu(value).show(box, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    String value() {
        return value;
    }

    void name(String name) {
        box.setText(name);
    }

    /** Gives the bar the colour of a scheme. */
    void mark(String styleClass) {
        bar.getStyleClass().add(styleClass);
    }

    /** Stands before the check box, such as the arrow that unfolds a place. */
    void lead(Node node) {
        getChildren().add(0, node);
    }

    void show(boolean chosen, int links, int most, Words words) {
        boolean leftOut = chosen && pick.match() == Match.NONE;
        shownAsChosen = chosen;
        box.setIndeterminate(leftOut);
        box.setSelected(chosen && !leftOut);
        count.setText(words.number(links));
        box.setAccessibleText(words.say(leftOut ? "ui.facet-value-left-out" : "ui.facet-value", box.getText(), links));
        if (share != (double) links / most) {
            share = (double) links / most;
            bar.getParent().requestLayout();
        }
        pseudoClassStateChanged(NONE, links == 0 && !chosen);
        pseudoClassStateChanged(LEFT_OUT, leftOut);
    }
}
