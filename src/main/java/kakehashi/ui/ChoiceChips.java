package kakehashi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import kakehashi.query.Attention;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.TimeWindow;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every active choice as a chip that lifts it, above the map. */
final class ChoiceChips extends FlowPane {

    private final Session session;
    private final FacetNames names;

    ChoiceChips(Session session) {
        this.session = session;
        names = new FacetNames(session);
        setId("chips");
        getStyleClass().add("chips");
        session.answerProperty().addListener(changed -> show());
        session.filterProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        TieFilter filter = session.filter();
        Words words = session.words();
        List<Node> chips = new ArrayList<>();
        filter.choices()
                .forEach((facet, choice) -> choice.values().forEach(value -> chips.add(chip(filter, facet, value))));
        TimeWindow time = filter.time();
        if (time.narrows()) {
            chips.add(chip(
                    "time",
                    words.say("ui.chip", words.name(time.mode()), window(words, time)),
                    filter.withTime(new TimeWindow(null, null, time.mode()))));
        }
        if (!filter.text().isBlank()) {
            chips.add(chip("text", words.say("ui.quoted", filter.text()), filter.withText("")));
        }
        if (filter.own()) {
            chips.add(chip("own", words.say("ui.chip-own"), filter.withOwn(false)));
        }
        if (filter.within()) {
            chips.add(chip("within", words.say("ui.chip-within"), filter.withWithin(false)));
        }
        if (filter.attention().narrows()) {
            chips.add(chip("attention", words.say("ui.chip-attention"), filter.withAttention(Attention.NONE)));
        }
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    private static String window(Words words, TimeWindow time) {
        String from = time.from() == null ? "" : Integer.toString(time.from().getYear());
        String to = time.to() == null ? "" : Integer.toString(time.to().getYear());
        return words.say("ui.years", from, to).strip();
    }

    private Node chip(TieFilter filter, Facet facet, String value) {
        Words words = session.words();
        String name = names.name(facet, value);
        String text =
                switch (filter.match(facet)) {
                    case ANY -> words.say("ui.chip", words.name(facet), name);
                    case ALL -> words.say("ui.chip-all", words.name(facet), name);
                    case NONE -> words.say("ui.chip-not", words.name(facet), name);
                };
        boolean last = filter.match(facet) == Match.ANY && filter.chosen(facet).equals(Set.of(value));
        return chip(value, text, last ? filter.with(facet, Set.of()) : filter.toggle(facet, value));
    }

    private Button chip(String id, String text, TieFilter lifted) {
        Button chip = new Button(text, new FontIcon(Feather.X));
        chip.setId("chip-" + id);
        chip.getStyleClass().addAll("small", "chip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        chip.setAccessibleText(session.words().say("ui.chip-lift", text));
        chip.setOnAction(event -> session.narrow(lifted));
        return chip;
    }
}
