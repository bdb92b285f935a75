package kakehashi.ui.edit.field;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Country;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SearchLimit;
import org.jspecify.annotations.Nullable;

/** Asks for a locality of one country, by its name in any of the three languages. Enter takes the first that is found. */
public final class PlaceField extends VBox {

    private static final int MOST = 5;

    private final Session session;
    private final Country country;
    private final Runnable changed;
    private final TextField text = new TextField();
    private final VBox found = new VBox();
    private final Label name = FactColumn.text("", "value");
    private final Hyperlink another = new Hyperlink();
    private @Nullable String locality;

    /** @param changed told when another is chosen, or none */
    public PlaceField(Session session, Country country, Runnable changed) {
        super(4);
        this.session = session;
        this.country = country;
        this.changed = changed;
        String id = "edit-place-" + country.code();
        text.setId(id);
        text.setPromptText(session.words().say("edit.place-search"));
        name.setId(id + "-chosen");
        another.setId(id + "-another");
        another.setText(session.words().say("edit.place-another"));
        another.setOnAction(event -> {
            choose("");
            text.requestFocus();
        });
        SearchLimit.on(text, () -> {});
        Composition.whenTyped(text, this::find);
        text.setOnAction(event -> {
            if (!found.getChildren().isEmpty() && found.getChildren().get(0) instanceof Hyperlink first) {
                first.fire();
            }
        });
        getChildren().setAll(text, found);
    }

    public TextField text() {
        return text;
    }

    public Optional<String> locality() {
        return Optional.ofNullable(locality);
    }

    /** @param id of the locality; empty for none */
    public void choose(String id) {
        boolean isKnown = session.atlas().findLocality(id).isPresent();
        locality = isKnown ? id : null;
        if (isKnown) {
            name.setText(Words.opening(session.places().full(id, session.asOf())));
            getChildren().setAll(new HBox(10, name, another));
        } else {
            text.clear();
            getChildren().setAll(text, found);
        }
        changed.run();
    }

    private void find() {
        if (text.getText().isBlank()) {
            found.getChildren().clear();
        } else {
            session.search(text.getText(), looked -> show(looked.suggestions()));
        }
    }

    private void show(List<Suggestion> suggestions) {
        List<Node> links = suggestions.stream()
                .filter(each -> each.kind() == Kind.LOCALITY)
                .map(Suggestion::id)
                .filter(id -> session.atlas().locality(id).country() == country)
                .limit(MOST)
                .map(this::offer)
                .toList();
        found.getChildren().setAll(links);
        if (links.isEmpty() && !text.getText().isBlank()) {
            found.getChildren().add(FactColumn.text(session.words().say("edit.place-none"), "quiet"));
        }
    }

    private Node offer(String id) {
        Hyperlink link = new Hyperlink(Words.opening(session.places().full(id, session.asOf())));
        link.setId("edit-place-" + id);
        link.setWrapText(true);
        link.setOnAction(event -> choose(id));
        return link;
    }
}
