package kakehashi.ui.page;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.TabLeaves;
import kakehashi.ui.control.Wish;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the office notes of a tie, a pair or a locality for itself; each key is kept. */
final class PrivateNote extends VBox {

    private static final int LINES = 2;
    private static final int MOST_LINES = 8;
    private static final int LETTERS_A_LINE = 45;

    private final Session session;
    private final String id;

    /** Held here, since the notebook outlives the page and holds it weakly. */
    private final InvalidationListener others = changed -> follow();

    private @Nullable TextArea area;

    private PrivateNote(Session session, String id) {
        super(4);
        this.session = session;
        this.id = id;
        getStyleClass().add("private-note");
        if (session.notebook().privateNote(id).isEmpty()) {
            Button write = new Button(session.words().say("page.private-note-write"), new FontIcon(Feather.LOCK));
            write.setId("private-note-write");
            write.getStyleClass().addAll("small", "flat", "page-action");
            write.setOnAction(event -> field().requestFocus());
            getChildren().setAll(write);
        } else {
            field();
        }
        session.notebook().othersProperty().addListener(new WeakInvalidationListener(others));
    }

    /** Shows what another window has noted; the keys stay where they are. */
    private void follow() {
        session.notebook().othersProperty().get();
        String noted = session.notebook().privateNote(id);
        TextArea shown = area;
        if (shown == null && !noted.isEmpty()) {
            field();
        } else if (shown != null && !shown.getText().strip().equals(noted)) {
            int caret = shown.getCaretPosition();
            shown.setText(noted);
            shown.positionCaret(Math.min(caret, noted.length()));
        }
    }

    /** @param id of the tie, pair or locality */
    static Node of(Session session, String id) {
        return new PrivateNote(session, id);
    }

    private TextArea field() {
        Words words = session.words();
        Label label = FactColumn.text(words.say("page.private-note"), "label");
        label.setGraphic(new FontIcon(Feather.LOCK));
        Hyperlink all = new Hyperlink(words.say("page.private-note-all"));
        all.setId("private-note-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> Wish.of(all, Wish.Kind.NOTES, ""));
        TextArea text = new TextArea(session.notebook().privateNote(id));
        area = text;
        text.setId("private-note");
        text.setWrapText(true);
        text.setAccessibleText(words.say("page.private-note"));
        text.setAccessibleHelp(words.say("page.private-note-meaning"));
        TabLeaves.on(text);
        size(text);
        text.textProperty().addListener((observed, before, after) -> {
            size(text);
            session.notebook().notePrivately(id, after.strip());
        });
        label.setLabelFor(text);
        getChildren()
                .setAll(
                        new HBox(6, label, all),
                        text,
                        FactColumn.text(words.say("page.private-note-meaning"), "quiet"));
        return text;
    }

    private static void size(TextArea area) {
        int lines = area.getText()
                .lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        area.setPrefRowCount(Math.max(LINES, Math.min(MOST_LINES, lines)));
    }
}
