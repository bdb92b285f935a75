package kakehashi.ui.page;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import kakehashi.model.Locality;
import kakehashi.query.compare.ComparisonId;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sets a locality beside another one, which it asks for when its button is pressed: those of the same country first. */
final class CompareWith extends VBox {

    private final Session session;
    private final Locality locality;

    CompareWith(Session session, Locality locality) {
        super(4);
        this.session = session;
        this.locality = locality;
        Button button = new Button(session.words().say("page.compare"), new FontIcon(Feather.COLUMNS));
        button.setId("compare");
        button.getStyleClass().addAll("small", "flat", "page-action");
        button.setTooltip(new Tooltip(session.words().say("page.compare-meaning")));
        button.setOnAction(event -> ask());
        getChildren().add(button);
    }

    private void ask() {
        if (getChildren().size() == 1) {
            getChildren()
                    .add(new LocalityField(
                            session,
                            others(),
                            "compare-with",
                            session.words().say("page.compare-with"),
                            id -> session.select(new ComparisonId(locality.id(), id).id())));
        }
        ((LocalityField) getChildren().get(1)).begin();
        toTop();
    }

    private List<String> others() {
        return session.atlas().records().localities().stream()
                .filter(other -> !other.equals(locality))
                .filter(other -> session.atlas().hasTies(other.id()))
                .sorted(Comparator.comparing((Locality other) -> other.country() != locality.country())
                        .thenComparing(Locality::id, session.places().order(session.asOf())))
                .map(Locality::id)
                .toList();
    }

    /** Asked for by a key, it may lie above what is seen of the page. */
    private void toTop() {
        @Nullable Node around = getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane page) {
            page.setVvalue(0);
        }
    }
}
