package kakehashi.ui.filter;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import kakehashi.query.Answer;
import kakehashi.query.TypedChoice;
import kakehashi.session.RecentSearches;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.SearchLine;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.Refusal;
import kakehashi.text.date.Wanted;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SearchLimit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One line of typing: it narrows the ties to those that hold the words, and suggests records to go to. Down goes into
 * the suggestions, Enter takes the first, Escape first closes them and then empties the line. A key pressed before the
 * suggestions for what was typed are there, waits for them. While an input method composes nothing is looked for. In an
 * empty line the lines that were looked for last are offered.
 */
final class SearchBox extends StackPane {

    private static final double ROW = 40;
    private static final double WIDTH = 460;
    private static final double MOST_OF_WINDOW = 0.8;

    private final Session session;
    private final TextField text = new TextField();
    private final ListView<Offer> suggestions = new ListView<>();
    /** Why a date that was typed is none. */
    private final Label note = new Label();

    private final Popup popup = new Popup();
    private final PauseTransition pause = new PauseTransition(Duration.millis(120));
    /** The last answer that no words narrowed: what may be chosen instead of them. */
    private Answer wordless;

    private final Awaited awaited = new Awaited();
    private final Composition composition;

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
        note.setId("search-note");
        note.getStyleClass().addAll("date-echo", "search-note");
        note.setWrapText(true);
        popup.getContent().add(new VBox(note, suggestions));

        pause.setOnFinished(event -> {
            if (isInAWindow()) {
                apply();
                recall();
            }
        });
        composition = new Composition(text, this::putAway, this::typed);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.setOnMouseClicked(event -> recall());
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

    /** Gives the line the focus and opens nothing: what a window begins with. */
    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    void toText() {
        focusText();
        recall();
    }

    private void typed() {
        // What was offered for another line is no longer chosen by a key.
        suggestions.getSelectionModel().clearSelection();
        if (suggestions.getItems().stream().noneMatch(OfferWords::isForALine)) {
            popup.hide();
        }
        awaited.typed(text.getText());
        pause.playFromStart();
    }

    /** Nothing is awaited, looked for or offered any more. */
    private void putAway() {
        pause.stop();
        awaited.nothing();
        popup.hide();
    }

    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                if (awaited.waits(Awaited.Key.DOWN)) {
                    event.consume();
                } else if (popup.isShowing()) {
                    toSuggestions();
                    event.consume();
                } else if (text.getText().isBlank()) {
                    offer(new Recents(session.preferences().recentSearches()).all());
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
                    putAway();
                    apply();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    /** The session ends with the window, and a pause may outlast it. */
    private boolean isInAWindow() {
        return text.getScene() != null
                && text.getScene().getWindow() != null
                && text.getScene().getWindow().isShowing();
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
        } else if (popup.isShowing()
                && !suggestions.getItems().isEmpty()
                && !text.getText().isBlank()) {
            takeFirst();
        } else {
            session.preferences().recentSearches().remember(text.getText());
            awaited.typed(text.getText());
            apply();
        }
    }

    private void apply() {
        String typed = text.getText();
        session.narrow(session.asked().filter().withText(words()));
        if (typed.isBlank()) {
            // What was looked for last may have been offered, and entered, since the line was emptied.
            if (suggestions.getItems().stream().anyMatch(OfferWords::isForALine)) {
                popup.hide();
            }
        } else if (awaited.asks()) {
            session.search(typed, looked -> suggest(typed, looked));
        }
    }

    /** What the ties are looked through for: a year narrows them once it is whole, and no tie holds the half of it. */
    private String words() {
        String line = text.getText();
        return TypedChoice.beginsDate(line) && TypedChoice.time(line).isEmpty() ? "" : line.strip();
    }

    private void follow() {
        String wanted = session.asked().filter().text();
        if (!composition.isUnderWay() && !words().equals(wanted)) {
            write(wanted);
        }
    }

    /** What the window writes into the line asks for nothing. */
    private void write(String line) {
        text.setText(line);
        pause.stop();
        awaited.nothing();
    }

    private void suggest(String typed, Suggestion.Looked looked) {
        if (!awaited.come(typed)) {
            return;
        }
        note.setText(
                DateReader.read(typed, Wanted.SPAN) instanceof Refusal refusal && refusal.isOfADate()
                        ? refusal.in(session.words())
                        : "");
        offer(new Offers(session, wordless).of(typed, looked));
        awaited.key().filter(key -> popup.isShowing()).ifPresent(key -> {
            switch (key) {
                case DOWN -> toSuggestions();
                case ENTER -> takeFirst();
            }
        });
    }

    /** Offers in an empty line what was looked for last. */
    private void recall() {
        if (text.getText().isBlank() && text.isFocused() && !popup.isShowing() && !composition.isUnderWay()) {
            note.setText("");
            offer(new Recents(session.preferences().recentSearches()).offered());
        }
    }

    private void offer(List<Offer> shown) {
        suggestions.getItems().setAll(shown);
        suggestions.getSelectionModel().clearSelection();
        popup.getScene().getRoot().requestFocus();
        boolean explains = !note.getText().isEmpty();
        note.setManaged(explains);
        note.setVisible(explains);
        suggestions.setManaged(!shown.isEmpty());
        suggestions.setVisible(!shown.isEmpty());
        if (!explains && shown.isEmpty() || !text.isFocused() || text.getScene() == null) {
            popup.hide();
            return;
        }
        double room = text.getScene().getHeight() * MOST_OF_WINDOW;
        double width = Math.max(session.preferences().textSize().scaled(WIDTH).get(), text.getWidth());
        suggestions.setPrefHeight(Math.min(shown.size() * suggestions.getFixedCellSize() + 4, room));
        suggestions.setPrefWidth(width);
        note.setPrefWidth(width);
        if (!popup.isShowing()) {
            Bounds place = text.localToScreen(text.getBoundsInLocal());
            popup.show(text, place.getMinX(), place.getMaxY() + 2);
        }
    }

    /** What the line only comes near is taken by whoever chooses it, and not by Enter in the line. */
    private void takeFirst() {
        if (!suggestions.getItems().isEmpty()) {
            Offer first = suggestions.getItems().get(0);
            if (!(first instanceof Offer.Found found && found.suggestion().near())) {
                take(first);
            }
        }
    }

    private void take(@Nullable Offer chosen) {
        if (chosen == null) {
            return;
        }
        RecentSearches recent = session.preferences().recentSearches();
        if (chosen instanceof Offer.Recent again) {
            text.setText(again.line());
            text.end();
            return;
        }
        popup.hide();
        if (chosen instanceof Offer.Keeping keeping) {
            new Recents(recent).does(keeping);
            return;
        }
        recent.remember(text.getText());
        if (chosen instanceof Offer.InTexts words) {
            session.narrow(session.asked().filter().withText(words.line()));
            return;
        }
        write("");
        if (chosen instanceof Offer.Narrowing narrowing) {
            session.narrow(narrowing.choice().besides(session.asked().filter()));
        } else if (chosen instanceof Offer.Together together) {
            session.narrow(together.meant().in(session.asked().filter()));
        } else if (chosen instanceof Offer.Found found) {
            session.narrow(session.asked().filter().withText(""));
            session.select(found.suggestion().id());
        }
    }
}
