package kakehashi.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import kakehashi.model.PartialDate;
import kakehashi.query.Attention;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.TimeMode;
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
                    words.say("ui.chip", mode(words, time.mode()), window(words, time)),
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

    /** The window as a person says it: "2015 – 2019", "until 1990", "on 24 November 2026". */
    private static String window(Words words, TimeWindow time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null) {
            return to == null ? "" : words.say("page.window-until", last(words, to));
        }
        if (to == null) {
            return words.say("page.window-from", first(words, from));
        }
        if (from.equals(to)) {
            return words.say("page.window-on", words.date(from));
        }
        return from.getYear() == to.getYear() && isWhole(from, to)
                ? words.say("page.window-in", year(words, from))
                : words.say("page.window-between", first(words, from), last(words, to));
    }

    private static boolean isWhole(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    }

    /** A year stands for its first day where that is meant, else the day. */
    private static String first(Words words, LocalDate day) {
        return day.getDayOfYear() == 1 ? year(words, day) : words.date(day);
    }

    private static String last(Words words, LocalDate day) {
        return day.plusDays(1).getDayOfYear() == 1 ? year(words, day) : words.date(day);
    }

    private static String year(Words words, LocalDate day) {
        return words.date(PartialDate.parse(Integer.toString(day.getYear())));
    }

    private static String mode(Words words, TimeMode mode) {
        return switch (mode) {
            case SIGNED_WITHIN -> words.say("page.chip-signed");
            case IN_FORCE -> words.say("page.chip-in-force");
            case ANY_EVENT -> words.say("page.chip-event");
        };
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
