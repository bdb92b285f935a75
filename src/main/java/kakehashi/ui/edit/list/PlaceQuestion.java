package kakehashi.ui.edit.list;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SearchLimit;

/** Asks once which locality a name of a list means: one of those it may be, another one, or none, so that its rows stay out. */
final class PlaceQuestion extends VBox {

    private static final int MOST = 6;
    private static final double WIDTH = 230;

    private final Session session;
    private final Consumer<String> answered;
    private final FlowPane found = new FlowPane(8, 4);
    private final TextField search = new TextField();
    private final FlowPane line = new FlowPane(8, 4);

    /** @param ids of the localities that it may be */
    private PlaceQuestion(Session session, String asks, List<String> ids, Consumer<String> answered) {
        super(4);
        this.session = session;
        this.answered = answered;
        Words words = session.words();
        line.setAlignment(Pos.CENTER_LEFT);
        Label asked = FactColumn.text(asks, "value");
        asked.setWrapText(false);
        line.getChildren().add(asked);
        for (int i = 0; i < ids.size(); i++) {
            line.getChildren().add(offer(ids.get(i), i + 1));
        }
        search.setId("list-place-search");
        search.setPromptText(words.say(ids.isEmpty() ? "edit.place-search" : "edit.list-another"));
        search.setAccessibleText(search.getPromptText());
        search.getStyleClass().add("small");
        search.setPrefWidth(session.preferences().textSize().scaled(WIDTH).get());
        SearchLimit.on(search, () -> {});
        Composition.whenTyped(search, this::find);
        search.setOnAction(event -> {
            if (!found.getChildren().isEmpty() && found.getChildren().get(0) instanceof Button first) {
                first.fire();
            }
            event.consume();
        });
        line.getChildren().add(search);
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
        getChildren().addAll(line, found);
    }

    /**
     * Of a name of the list.
     *
     * @param ids of the localities that it may be
     * @param rows that have the name
     * @param answered told of the id of the one that is meant; of an empty one where its rows are to stay out
     */
    static PlaceQuestion named(Session session, String name, List<String> ids, int rows, Consumer<String> answered) {
        Words words = session.words();
        PlaceQuestion question = new PlaceQuestion(session, words.say("edit.list-asks", name, rows), ids, answered);
        Button out = new Button(words.say("edit.list-leave-out", rows));
        out.setId("list-leave-out");
        out.getStyleClass().add("small");
        out.setOnAction(event -> answered.accept(""));
        question.line.getChildren().add(out);
        return question;
    }

    /** Offers something behind those that it may be. */
    void offer(Button other) {
        line.getChildren().add(line.getChildren().indexOf(search), other);
    }

    /** Of the list as a whole, where it names only the partners of one locality. */
    static PlaceQuestion ofList(Session session, Consumer<String> answered) {
        return new PlaceQuestion(session, session.words().say("edit.list-asks-of"), List.of(), answered);
    }

    /** @param number beside it on the map; 0 for none */
    private Button offer(String id, int number) {
        String full = Words.opening(session.places().full(id, session.asOf()));
        Button offer = new Button(number == 0 ? full : session.words().say("edit.list-candidate", number, full));
        offer.setId("list-means-" + id);
        offer.getStyleClass().add("small");
        offer.setOnAction(event -> answered.accept(id));
        return offer;
    }

    private void find() {
        if (search.getText().isBlank()) {
            found.getChildren().clear();
            found.setVisible(false);
        } else {
            session.search(search.getText(), looked -> show(looked.suggestions()));
        }
    }

    private void show(List<Suggestion> suggestions) {
        found.getChildren()
                .setAll(suggestions.stream()
                        .filter(each -> each.kind() == Kind.LOCALITY)
                        .limit(MOST)
                        .map(each -> offer(each.id(), 0))
                        .toList());
        if (found.getChildren().isEmpty()) {
            found.getChildren().add(FactColumn.text(session.words().say("edit.place-none"), "quiet"));
        }
        found.setVisible(true);
    }
}
