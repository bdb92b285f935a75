package kakehashi.ui.page;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.session.Session;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.SearchLimit;

/** Asks for one of some localities by name. Enter takes the first that is found. */
final class LocalityField extends VBox {

    private static final int MOST = 6;

    private final Session session;
    private final List<String> localities;
    private final String id;
    private final Consumer<String> take;
    private final TextField text = new TextField();
    private final VBox found = new VBox();

    /**
     * @param localities in the order in which they are offered
     * @param id of the field; those of the offers begin with it
     * @param take is told the one that was chosen
     */
    LocalityField(Session session, List<String> localities, String id, String prompt, Consumer<String> take) {
        super(4);
        this.session = session;
        this.localities = localities;
        this.id = id;
        this.take = take;
        text.setId(id);
        text.setPromptText(prompt);
        text.setAccessibleText(prompt);
        SearchLimit.on(text, () -> {});
        Composition.whenTyped(text, () -> find(text.getText()));
        text.setOnAction(event -> {
            if (!found.getChildren().isEmpty()) {
                ((Hyperlink) found.getChildren().get(0)).fire();
            }
        });
        getChildren().addAll(text, found);
    }

    private void find(String typed) {
        found.getChildren()
                .setAll(localities.stream()
                        .filter(each -> !typed.isBlank()
                                && !Matches.in(name(each), typed).isEmpty())
                        .limit(MOST)
                        .map(this::offer)
                        .toList());
    }

    private Hyperlink offer(String locality) {
        Hyperlink link = new Hyperlink(name(locality));
        link.setId(id + "-" + locality);
        link.setWrapText(true);
        link.setOnAction(event -> take.accept(locality));
        return link;
    }

    /** Lets one type. */
    void begin() {
        text.requestFocus();
    }

    private String name(String locality) {
        return Words.opening(session.places().full(locality, session.asOf()));
    }
}
