package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.query.Reasons;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Matches;
import kakehashi.ui.control.SessionNames;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A record found, or a choice: its name with what was typed in bold, below it why it was found where its name does not show that, and
 * what it is beside the first of each kind.
 */
final class SuggestionCell extends ListCell<Offer> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Session session;
    private final SessionNames names;
    private final Supplier<String> typed;
    private final FontIcon icon = new FontIcon();
    private final HBox name = new HBox();
    private final HBox reason = new HBox();
    private final Label kind = new Label();
    private final VBox lines = new VBox(name);
    private final HBox line = new HBox(8, icon, lines, kind);

    /** @param typed what was searched for */
    SuggestionCell(Session session, Supplier<String> typed) {
        this.session = session;
        this.typed = typed;
        names = new SessionNames(session);
        getStyleClass().add("suggestion");
        line.setAlignment(Pos.CENTER_LEFT);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        name.setMinWidth(0);
        reason.setMinWidth(0);
        kind.getStyleClass().add("quiet");
        kind.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            pseudoClassStateChanged(GROUP, false);
            return;
        }
        Suggestion found = item.found();
        String shown = found != null
                ? names.name(found.id())
                : new ChoiceWords(session).of(Objects.requireNonNull(item.choice()));
        String kindOf =
                found != null ? names.kind(found.kind()) : session.words().say("page.kind-choice");
        Optional<String> because = found == null ? Optional.empty() : because(found, shown);
        icon.setIconCode(found == null ? Feather.FILTER : names.icon(found.kind()));
        name.getChildren().setAll(marked(shown, Matches.in(shown, typed.get()), "plain"));
        reason.getChildren()
                .setAll(because.map(text -> marked(text, Matches.some(text, typed.get()), "quiet"))
                        .orElse(List.of()));
        List<Node> texts = because.isPresent() ? List.of(name, reason) : List.of(name);
        if (!lines.getChildren().equals(texts)) {
            lines.getChildren().setAll(texts);
        }
        kind.setText(isFirstOfKind(item) ? kindOf : "");
        pseudoClassStateChanged(GROUP, getIndex() > 0 && isFirstOfKind(item));
        setAccessibleText(session.words()
                .say("ui.suggestion", kindOf, shown, because.orElse(""))
                .strip());
        setTooltip(new Tooltip(shown));
        setGraphic(line);
    }

    private Optional<String> because(Suggestion item, String shown) {
        return new Reasons(session.atlas(), session.asOf(), session.words()).of(item.id(), typed.get(), shown);
    }

    private boolean isFirstOfKind(Offer item) {
        int at = getIndex();
        return at <= 0 || kind(getListView().getItems().get(at - 1)) != kind(item);
    }

    private static @Nullable Kind kind(Offer item) {
        return item.found() == null ? null : item.found().kind();
    }

    /** What does not match gives way in a long name, so that the match stays in sight. */
    private static List<Label> marked(String shown, List<Matches.Span> spans, String styleClass) {
        List<Label> parts = new ArrayList<>();
        int done = 0;
        for (Matches.Span span : spans) {
            parts.add(part(shown.substring(done, span.from()), styleClass));
            Label match = part(shown.substring(span.from(), span.to()), styleClass);
            match.getStyleClass().add("match");
            match.setMinWidth(USE_PREF_SIZE);
            parts.add(match);
            done = span.to();
        }
        parts.add(part(shown.substring(done), styleClass));
        parts.removeIf(part -> part.getText().isEmpty());
        return parts;
    }

    private static Label part(String text, String styleClass) {
        Label part = new Label(text);
        part.setMinWidth(0);
        part.getStyleClass().add(styleClass);
        return part;
    }
}
