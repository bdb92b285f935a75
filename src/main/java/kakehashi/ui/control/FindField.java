package kakehashi.ui.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.text.Matches;

/** Finds as one types inside a long facet; Escape empties it. */
public final class FindField extends TextField {

    private final Label none = new Label();

    public FindField(Session session, Runnable typed) {
        none.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.facet-find-none")));
        none.setWrapText(true);
        none.getStyleClass().addAll("quiet", "facet-find-none");
        none.setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().addAll("small", "facet-find");
        VBox.setMargin(this, new Insets(2, 4, 2, 22));
        promptTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.facet-find")));
        accessibleTextProperty().bind(promptTextProperty());
        SearchLimit.on(this, () -> {});
        Composition.whenTyped(this, typed);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed()
                    && event.getCode() == KeyCode.ESCAPE
                    && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    public boolean asks() {
        return !getText().isBlank();
    }

    /** What is to be shown of what was found; words that say so where nothing was. */
    public List<Node> orNothing(List<Node> found) {
        return asks() && found.isEmpty() ? List.of(none) : found;
    }

    /** Whether a name holds the words typed, whatever their marks and width. */
    public boolean finds(String name) {
        return !Matches.in(name, getText()).isEmpty();
    }
}
