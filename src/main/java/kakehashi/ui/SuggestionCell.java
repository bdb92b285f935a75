package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import kakehashi.query.Because;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Matches;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A record found: its name with what was typed in bold, below it why it was found where its name does not show that, and
 * what it is beside the first of each kind.
 */
final class SuggestionCell extends ListCell<Suggestion> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Session session;
    private final RecordNames names;
    private final Supplier<String> typed;
    private final FontIcon icon = new FontIcon();
    private final HBox name = new HBox();
    private final Label reason = new Label();
    private final Label kind = new Label();
    private final VBox lines = new VBox(name);
    private final HBox line = new HBox(8, icon, lines, kind);

    /** @param typed what was searched for */
    SuggestionCell(Session session, Supplier<String> typed) {
        this.session = session;
        this.typed = typed;
        names = new RecordNames(session);
        getStyleClass().add("suggestion");
        line.setAlignment(Pos.CENTER_LEFT);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        // A long title ends at the edge instead of pushing the kind out of the line.
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(lines.widthProperty());
        edge.heightProperty().bind(lines.heightProperty());
        lines.setClip(edge);
        name.setMinWidth(0);
        reason.getStyleClass().add("quiet");
        kind.getStyleClass().add("quiet");
        kind.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(GROUP, false);
            return;
        }
        String shown = names.name(item.id());
        Optional<String> because = because(item, shown);
        icon.setIconCode(names.icon(item.kind()));
        name.getChildren().setAll(marked(shown));
        reason.setText(because.orElse(""));
        List<Node> texts = because.isPresent() ? List.of(name, reason) : List.of(name);
        if (!lines.getChildren().equals(texts)) {
            lines.getChildren().setAll(texts);
        }
        kind.setText(isFirstOfKind(item) ? names.kind(item.kind()) : "");
        pseudoClassStateChanged(GROUP, getIndex() > 0 && isFirstOfKind(item));
        setAccessibleText(session.words()
                .say("ui.suggestion", names.kind(item.kind()), shown, because.orElse(""))
                .strip());
        setGraphic(line);
    }

    private Optional<String> because(Suggestion item, String shown) {
        return item.kind() == Kind.LOCALITY
                ? session.atlas()
                        .findLocality(item.id())
                        .flatMap(locality -> Because.of(locality, typed.get(), shown, session.asOf(), session.words()))
                        .map(found -> found.in(session.words()))
                : Optional.empty();
    }

    private boolean isFirstOfKind(Suggestion item) {
        int at = getIndex();
        return at <= 0 || getListView().getItems().get(at - 1).kind() != item.kind();
    }

    private List<Text> marked(String shown) {
        List<Text> parts = new ArrayList<>();
        int done = 0;
        for (Matches.Span span : Matches.in(shown, typed.get())) {
            part(parts, shown.substring(done, span.from()), "plain");
            part(parts, shown.substring(span.from(), span.to()), "match");
            done = span.to();
        }
        part(parts, shown.substring(done), "plain");
        return parts;
    }

    private static void part(List<Text> parts, String text, String styleClass) {
        if (!text.isEmpty()) {
            Text part = new Text(text);
            part.getStyleClass().add(styleClass);
            parts.add(part);
        }
    }
}
