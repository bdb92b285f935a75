package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.text.Matches;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An offer: an icon of its kind, its name with what was typed in bold, below it in few words why it is there, and the name of its
 * kind beside the first of each.
 */
final class SuggestionCell extends ListCell<Offer> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Session session;
    private final Supplier<String> typed;
    private final FontIcon icon = new FontIcon();
    private final Tooltip iconTip = new Tooltip();
    private final HBox name = new HBox();
    private final HBox reason = new HBox();
    private final Label kind = new Label();
    private final VBox lines = new VBox(name, reason);
    private final HBox line = new HBox(8, icon, lines, kind);

    /** @param typed what was searched for */
    SuggestionCell(Session session, Supplier<String> typed) {
        this.session = session;
        this.typed = typed;
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
        Tooltip.install(icon, iconTip);
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
        OfferWords words = new OfferWords(session, typed.get());
        String shown = words.shown(item);
        String because = words.because(item);
        String kindOf = words.kind(item);
        icon.setIconCode(words.icon(item));
        icon.setAccessibleText(kindOf);
        iconTip.setText(kindOf);
        name.getChildren().setAll(marked(shown, words.met(item, shown), "plain"));
        reason.getChildren().setAll(marked(because, Matches.some(because, typed.get()), "quiet"));
        String groupOf = words.group(item);
        boolean opensGroup = getIndex() <= 0
                || !words.group(getListView().getItems().get(getIndex() - 1)).equals(groupOf);
        kind.setText(opensGroup ? groupOf : "");
        pseudoClassStateChanged(GROUP, getIndex() > 0 && opensGroup);
        setAccessibleText(session.words().say("ui.suggestion", kindOf, shown, because));
        setTooltip(new Tooltip(shown));
        setGraphic(line);
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
