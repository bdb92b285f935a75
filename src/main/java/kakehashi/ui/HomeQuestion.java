package kakehashi.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.Locality;
import kakehashi.model.value.Country;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SearchLimit;
import org.jspecify.annotations.Nullable;

/**
 * Asks which language to speak and which locality is the user's own; it can be skipped. It speaks the language as soon as it is
 * chosen.
 */
final class HomeQuestion extends VBox {

    private final Session session;
    private final Runnable done;
    private final TextField text = new TextField();
    private final ListView<String> localities = new ListView<>();
    private final InvalidationListener spoken = changed -> find(text.getText());

    /** @param done told when it was answered or skipped */
    HomeQuestion(Session session, Runnable done) {
        this.session = session;
        this.done = done;
        setId("home-question");
        Label title = FactColumn.text("", "page-title");
        title.textProperty().bind(said("ui.home-question"));
        Label why = FactColumn.text("", "quiet");
        why.textProperty().bind(said("ui.home-why"));
        text.setId("home-search");
        text.promptTextProperty().bind(said("ui.home-search"));
        text.accessibleTextProperty().bind(said("ui.home-search"));
        localities.setId("home-list");
        localities.getStyleClass().addAll("dense", "bordered");
        localities.setPrefHeight(280);
        localities.setCellFactory(list -> new LocalityCell());
        Label none = new Label();
        none.textProperty().bind(said("ui.home-none"));
        localities.setPlaceholder(none);
        localities.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose();
            }
        });
        Button skip = new Button();
        skip.textProperty().bind(said("ui.skip"));
        skip.setId("home-skip");
        skip.setCancelButton(true);
        skip.setOnAction(event -> done.run());
        Button choose = new Button();
        choose.textProperty().bind(said("ui.choose"));
        choose.setId("home-choose");
        choose.getStyleClass().add("accent");
        choose.setDefaultButton(true);
        choose.disableProperty()
                .bind(localities.getSelectionModel().selectedItemProperty().isNull());
        choose.setOnAction(event -> choose());
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        HBox buttons = new HBox(8, gap, skip, choose);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        LanguageChoice languages = new LanguageChoice(session, "home-language-");
        languages.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(languages, title, why, text, localities, buttons);
        setSpacing(10);
        setPrefWidth(440);
        SearchLimit.on(text, () -> {});
        Composition.whenTyped(text, () -> find(text.getText()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && event.getCode() == KeyCode.DOWN) {
                next();
                event.consume();
            }
        });
        find("");
        session.wordsProperty().addListener(new WeakInvalidationListener(spoken));
    }

    private ObservableValue<String> said(String key) {
        return session.wordsProperty().map(words -> words.say(key));
    }

    /** Where the focus belongs first. */
    Node first() {
        return text;
    }

    /** Leads into the list: to its first locality, or to the one after that which is selected already. */
    private void next() {
        if (localities.getSelectionModel().isEmpty()) {
            localities.getSelectionModel().selectFirst();
        } else {
            localities.getSelectionModel().selectNext();
        }
        localities.requestFocus();
    }

    private void choose() {
        String chosen = localities.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            session.homeProperty().set(chosen);
            session.select(chosen);
            done.run();
        }
    }

    private void find(String typed) {
        if (typed.isBlank()) {
            // Before a word is typed: those that still exist and answer for a tie, in the order of places.
            List<String> likely = new ArrayList<>(session.atlas().records().localities().stream()
                    .filter(locality -> !locality.hasEndedBy(session.asOf()))
                    .map(Locality::id)
                    .filter(session.atlas()::hasTies)
                    .toList());
            likely.sort(session.places().order(session.asOf()));
            localities.getItems().setAll(likely);
        } else {
            session.search(Normalizer.normalize(typed, Normalizer.Form.NFC), looked -> show(looked.suggestions()));
        }
    }

    private void show(List<Suggestion> found) {
        localities
                .getItems()
                .setAll(found.stream()
                        .filter(suggestion -> suggestion.kind() == Kind.LOCALITY)
                        .map(Suggestion::id)
                        .toList());
        // What the words only come near is chosen by a person, or not at all.
        if (found.stream().noneMatch(Suggestion::near)) {
            localities.getSelectionModel().selectFirst();
        }
    }

    /** A locality by its full name, the first of each country below the country's. */
    private final class LocalityCell extends ListCell<String> {

        private final Label country = new Label();
        private final Label name = new Label();
        private final VBox lines = new VBox(4, country, name);

        LocalityCell() {
            country.getStyleClass().add("list-heading");
            name.textProperty().bind(textProperty());
        }

        @Override
        protected void updateItem(@Nullable String id, boolean empty) {
            super.updateItem(id, empty);
            if (empty || id == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(Words.opening(session.places().full(id, session.asOf())));
            boolean first = getIndex() <= 0
                    || country(id) != country(localities.getItems().get(getIndex() - 1));
            country.setText(session.words().name(country(id)));
            setGraphic(first ? lines : null);
            setContentDisplay(first ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        }

        private Country country(String id) {
            return session.atlas().locality(id).country();
        }
    }
}
