package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Duration;
import kakehashi.query.Answer;
import kakehashi.query.FacetValues;
import kakehashi.query.TypedChoice;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.SearchLine;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SearchLimit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line of typing: it narrows the ties to those that hold the words, and suggests records to go to. Down goes into
 * the suggestions, Enter takes the first, Escape first closes them and then empties the line. A key pressed before the
 * suggestions for what was typed are there, waits for them.
 */
final class SearchBox extends StackPane {

    private static final int MOST = 12;
    private static final double ROW = 40;
    private static final double WIDTH = 460;
    private static final int MOST_CHOICES = 3;
    private static final double MOST_OF_WINDOW = 0.8;

    private final Session session;
    private final TextField text = new TextField();
    private final ListView<Offer> suggestions = new ListView<>();
    private final Popup popup = new Popup();
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    /** The last answer that no words narrowed: what may be chosen instead of them. */
    private Answer wordless;

    private final Awaited awaited = new Awaited();

    /** @param outside is told what was too long to look for */
    SearchBox(Session session, Outside outside) {
        this.session = session;
        wordless = session.answer();
        session.answerProperty().addListener(changed -> {
            if (session.filter().text().isBlank()) {
                wordless = session.answer();
            }
        });
        getStyleClass().add("search-box");
        text.setId("search");
        SearchLimit.on(
                text,
                () -> outside.say(
                        session.words().say("ui.search-cut", SearchLine.MOST_LETTERS, SearchLine.MOST_WORDS)));
        text.promptTextProperty().bind(session.wordsProperty().map(words -> words.say("ui.search")));
        text.accessibleTextProperty().bind(text.promptTextProperty());
        FontIcon icon = new FontIcon(Feather.SEARCH);
        icon.setMouseTransparent(true);
        icon.getStyleClass().add("search-icon");
        setAlignment(icon, javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(text, icon);

        suggestions.setId("suggestions");
        suggestions.getStyleClass().addAll("suggestions", "dense");
        suggestions
                .fixedCellSizeProperty()
                .bind(session.preferences().textSize().scaled(ROW));
        suggestions.setCellFactory(list -> new SuggestionCell(session, awaited::line));
        suggestions.setOnMouseClicked(
                event -> take(suggestions.getSelectionModel().getSelectedItem()));
        // While the popup shows, keys reach what has the focus in it before the text. Until the list is entered that is
        // nothing, so that Ctrl+A, Home and the like are the text's.
        suggestions.setFocusTraversable(false);
        suggestions.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                enter();
                event.consume();
            }
        });
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnAutoHide(event -> awaited.nothing());
        popup.getContent().add(suggestions);

        pause.setOnFinished(event -> apply());
        text.textProperty().addListener(changed -> {
            awaited.typed(text.getText());
            pause.playFromStart();
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused && !popup.isFocused()) {
                popup.hide();
            }
        });
        session.askedFilterProperty().addListener((observed, before, after) -> {
            // What is just being typed outlasts a step of a playback.
            if (!before.text().equals(after.text())) {
                follow();
            }
        });
        follow();
    }

    void toText() {
        text.requestFocus();
        text.selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (awaited.waits(Awaited.Key.DOWN)) {
                    event.consume();
                } else if (popup.isShowing()) {
                    toSuggestions();
                    event.consume();
                }
            }
            case ENTER -> {
                enter();
                event.consume();
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    awaited.nothing();
                    event.consume();
                } else if (!text.getText().isEmpty()) {
                    text.clear();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void toSuggestions() {
        suggestions.getSelectionModel().selectFirst();
        suggestions.requestFocus();
    }

    private void enter() {
        Offer chosen = popup.isShowing() ? suggestions.getSelectionModel().getSelectedItem() : null;
        if (chosen != null) {
            take(chosen);
        } else if (awaited.waits(Awaited.Key.ENTER)) {
            pause.stop();
            apply();
        } else if (popup.isShowing()) {
            takeFirst();
        } else {
            awaited.typed(text.getText());
            apply();
        }
    }

    private void apply() {
        String typed = text.getText();
        session.narrow(session.asked().filter().withText(words()));
        if (typed.isBlank()) {
            popup.hide();
        } else if (awaited.asks()) {
            session.search(typed, found -> suggest(typed, found));
        }
    }

    /** What the ties are looked through for: a date is offered as a choice, and no tie holds the half of it. */
    private String words() {
        return TypedChoice.beginsDate(text.getText()) ? "" : text.getText().strip();
    }

    private void follow() {
        String wanted = session.asked().filter().text();
        if (!words().equals(wanted)) {
            write(wanted);
        }
    }

    /** What the window writes into the line asks for nothing. */
    private void write(String line) {
        text.setText(line);
        pause.stop();
        awaited.nothing();
    }

    private void suggest(String typed, List<Suggestion> found) {
        if (!awaited.come(typed)) {
            return;
        }
        List<Offer> shown = offers(typed, byKind(found.subList(0, Math.min(MOST, found.size()))));
        suggestions.getItems().setAll(shown);
        suggestions.getSelectionModel().clearSelection();
        popup.getScene().getRoot().requestFocus();
        if (shown.isEmpty()
                || !text.isFocused()
                || text.getScene() == null
                || text.getText().isBlank()) {
            popup.hide();
            return;
        }
        double room = text.getScene().getHeight() * MOST_OF_WINDOW;
        suggestions.setPrefHeight(Math.min(shown.size() * suggestions.getFixedCellSize() + 4, room));
        suggestions.setPrefWidth(
                Math.max(session.preferences().textSize().scaled(WIDTH).get(), text.getWidth()));
        if (!popup.isShowing()) {
            Bounds place = text.localToScreen(text.getBoundsInLocal());
            popup.show(text, place.getMinX(), place.getMaxY() + 2);
        }
        awaited.key().ifPresent(key -> {
            switch (key) {
                case DOWN -> toSuggestions();
                case ENTER -> takeFirst();
            }
        });
    }

    /** What the line may narrow to stands first where that is certain, else last: most lines are names. */
    private List<Offer> offers(String typed, List<Suggestion> found) {
        List<TypedChoice> choices =
                TypedChoice.in(typed, wordless, new FacetValues(session.meanings(), session.places()));
        List<Offer> offers = new ArrayList<>();
        choices.stream().filter(TypedChoice::certain).map(Offer::of).forEach(offers::add);
        found.stream().map(Offer::of).forEach(offers::add);
        choices.stream()
                .filter(choice -> !choice.certain())
                .limit(MOST_CHOICES)
                .map(Offer::of)
                .forEach(offers::add);
        return offers;
    }

    /** The same, grouped by kind: the kind of the best first, the best of each kind first in it. */
    private static List<Suggestion> byKind(List<Suggestion> found) {
        Map<Kind, List<Suggestion>> groups = new LinkedHashMap<>();
        found.forEach(each ->
                groups.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private void takeFirst() {
        take(suggestions.getItems().get(0));
    }

    private void take(@Nullable Offer chosen) {
        if (chosen != null) {
            popup.hide();
            write("");
            if (chosen.choice() != null) {
                session.narrow(chosen.choice().besides(session.asked().filter()));
            }
            if (chosen.found() != null) {
                session.narrow(session.asked().filter().withText(""));
                session.select(chosen.found().id());
            }
        }
    }
}
