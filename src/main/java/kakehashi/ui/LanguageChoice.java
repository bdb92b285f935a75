package kakehashi.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import kakehashi.model.value.Language;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.Segments;

/** Chooses the language of the window. Each is named in itself, so that a reader lost in another one finds back. */
final class LanguageChoice extends HBox {

    private final ChangeListener<Language> follows;

    /** @param id what the ids of the buttons begin with; the tag of the language follows */
    LanguageChoice(Session session, String id) {
        getStyleClass().add("segments");
        setAlignment(Pos.CENTER);
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            Words own = Words.in(language);
            ToggleButton button = new ToggleButton(own.say("ui.language-short"));
            button.setId(id + language.tag());
            button.setTooltip(new Tooltip(own.say("ui.language-own")));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(session.languageProperty().get() == language);
            button.setOnAction(event -> {
                button.setSelected(true);
                session.languageProperty().set(language);
            });
            getChildren().add(button);
        }
        follows = (observed, before, after) -> {
            for (int i = 0; i < Language.values().length; i++) {
                ((ToggleButton) getChildren().get(i)).setSelected(Language.values()[i] == after);
            }
        };
        // The session outlives a card that asks for the language.
        session.languageProperty().addListener(new WeakChangeListener<>(follows));
        Segments.join(this);
        setMinWidth(USE_PREF_SIZE);
    }
}
