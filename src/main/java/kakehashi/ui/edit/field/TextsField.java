package kakehashi.ui.edit.field;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Language;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;

/** A text in the language of the window and, for who has them, in the two others. */
public final class TextsField extends VBox {

    private final Map<Language, TextArea> areas = new EnumMap<>(Language.class);
    private final VBox others = new VBox(4);
    private final Hyperlink more = new Hyperlink();
    private final Language own;

    /**
     * @param id of the areas begins with it
     * @param typed told of every change
     */
    public TextsField(Words words, String id, String name, Runnable typed) {
        super(4);
        own = words.language();
        for (Language language : Language.values()) {
            LineArea area = new LineArea(id + "-" + language.tag());
            area.textProperty().addListener(changed -> typed.run());
            areas.put(language, area);
            if (language != own) {
                String called = words.say("edit.text-in", name, words.name(language));
                Label label = FactColumn.text(called, "quiet");
                label.setLabelFor(area);
                area.setAccessibleText(called);
                others.getChildren().addAll(label, area);
            }
        }
        more.setText(words.say("edit.text-more"));
        more.setId(id + "-more");
        more.setOnAction(event -> {
            open();
            others.getChildren().get(1).requestFocus();
        });
        getChildren().addAll(area(own), more);
    }

    /** A name or another short text: a row is enough for it. */
    TextsField inOneRow() {
        areas.values().forEach(area -> area.setPrefRowCount(1));
        return this;
    }

    private void open() {
        if (!getChildren().contains(others)) {
            getChildren().remove(more);
            getChildren().add(others);
        }
    }

    /** The text in a language, which stands there from now on if it did not. */
    public TextArea at(Language language) {
        if (language != own) {
            open();
        }
        return area(language);
    }

    public TextArea first() {
        return area(own);
    }

    public Map<Language, TextArea> areas() {
        return areas;
    }

    private TextArea area(Language language) {
        return Objects.requireNonNull(areas.get(language));
    }

    public void set(Trilingual text) {
        area(Language.EN).setText(text.en());
        area(Language.VI).setText(text.vi());
        area(Language.JA).setText(text.ja());
        showFilled();
    }

    /** Shows the other languages where something stands in them. */
    public void showFilled() {
        if (areas.entrySet().stream()
                .anyMatch(each ->
                        each.getKey() != own && !each.getValue().getText().isBlank())) {
            open();
        }
    }

    public boolean isBlank() {
        return text().all().isEmpty();
    }

    public Trilingual text() {
        return new Trilingual(
                area(Language.EN).getText().strip(),
                area(Language.VI).getText().strip(),
                area(Language.JA).getText().strip());
    }
}
