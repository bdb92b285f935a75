package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import kakehashi.query.Attention;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.query.line.Meant;
import kakehashi.query.line.Said;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Every active choice as a chip that lifts it, above the map, in the order of the panel of filters. Where they do not all find
 * room, those whose value says what it is leave out of what it is one, and the rest stand in a menu at the end.
 */
public final class ChoiceChips extends Pane {

    private static final double GAP = 6;
    /** Under which a chip keeps the one and the other of its texts. */
    private static final String WHOLE = "whole";

    private static final String BRIEF = "brief";

    private final Session session;
    private final ChoiceWords choices;
    private final MenuButton rest = new MenuButton();
    private List<Button> chips = List.of();

    /** What a chip says, what it says where room is scarce, and what is left of the filter when it lifts its choice. */
    private record Chip(String id, String text, String brief, TieFilter lifted) {

        Chip(String id, String text, TieFilter lifted) {
            this(id, text, text, lifted);
        }
    }

    public ChoiceChips(Session session) {
        this.session = session;
        choices = new ChoiceWords(session);
        setId("chips");
        getStyleClass().add("chips");
        rest.setId("chips-rest");
        rest.getStyleClass().addAll("small", "chip");
        rest.accessibleTextProperty().bind(session.wordsProperty().map(words -> words.say("page.chips-rest")));
        session.askedFilterProperty().addListener(changed -> show());
        session.shownIn(Shown::places, Shown::meanings, Shown::meant).addListener(changed -> show());
        show();
    }

    private void show() {
        TieFilter filter = session.asked().filter();
        Words words = session.words();
        List<Chip> chosen = new ArrayList<>();
        filter.choices().forEach((facet, choice) -> {
            if (facet == Facet.LENS && choice.match() == Match.ANY) {
                chosen.addAll(ofRules(filter, choice.values()));
            } else {
                choices.inOrder(facet, choice.values()).forEach(value -> chosen.add(chip(filter, facet, value)));
            }
        });
        TimeWindow time = filter.time();
        if (time.narrows()) {
            chosen.add(new Chip("time", choices.of(time), filter.withTime(new TimeWindow(null, null, time.mode()))));
        }
        chosen.addAll(ofTheLine(filter));
        if (filter.own()) {
            chosen.add(new Chip("own", words.say("ui.chip-own"), filter.withOwn(false)));
        }
        if (filter.within()) {
            chosen.add(new Chip("within", words.say("ui.chip-within"), filter.withWithin(false)));
        }
        if (filter.attention().narrows()) {
            chosen.add(new Chip("attention", words.say("ui.chip-attention"), filter.withAttention(Attention.NONE)));
        }
        show(chosen);
    }

    /** A rule by which ties are counted is one choice, whichever of its answers are let in. */
    private List<Chip> ofRules(TieFilter filter, Set<String> values) {
        LensWords said = new LensWords(session.words());
        return Lenses.chosen(values).stream()
                .map(lens -> new Chip(
                        "lens-" + lens.code(),
                        said.chosen(lens, values),
                        said.brief(lens),
                        filter.with(Facet.LENS, Lenses.without(lens, values))))
                .toList();
    }

    /** In place, the first choice in the first chip: a new button is only made where there are more. */
    private void show(List<Chip> chosen) {
        int focused = focused();
        List<Button> buttons = new ArrayList<>(chips.subList(0, Math.min(chips.size(), chosen.size())));
        while (buttons.size() < chosen.size()) {
            buttons.add(button());
        }
        for (int i = 0; i < chosen.size(); i++) {
            fill(buttons.get(i), chosen.get(i));
        }
        if (buttons.size() != chips.size() || getChildren().isEmpty()) {
            List<Node> nodes = new ArrayList<>(buttons);
            nodes.add(rest);
            getChildren().setAll(nodes);
        }
        chips = List.copyOf(buttons);
        setVisible(!chips.isEmpty());
        if (focused >= 0 && !chips.isEmpty()) {
            chips.get(Math.min(focused, chips.size() - 1)).requestFocus();
        }
    }

    /** The words of the line: those that narrow as what they are, each so, and those that are searched. */
    private List<Chip> ofTheLine(TieFilter filter) {
        List<Chip> chosen = new ArrayList<>();
        Meant known =
                session.filter().text().equals(filter.text()) ? session.shown().meant() : Meant.NOTHING;
        Meant meant = known.said().isEmpty() ? new Meant(List.of(), filter.text()) : known;
        for (Said said : meant.said()) {
            chosen.add(new Chip("said-" + chosen.size(), choices.of(said), filter.withText(meant.without(said))));
        }
        if (!meant.rest().isBlank()) {
            String others = meant.withoutRest();
            chosen.add(new Chip("text", session.words().say("ui.quoted", meant.searched()), filter.withText(others)));
        }
        return chosen;
    }

    /** The number of the chip that has the focus, or -1. */
    private int focused() {
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        boolean brief =
                chips.stream().mapToDouble(chip -> width(chip, false) + GAP).sum() - GAP > room;
        int shown = fitting(room, brief);
        List<Button> hidden = chips.subList(shown, chips.size());
        rest.setVisible(!hidden.isEmpty());
        rest.setText(hidden.isEmpty() ? "" : "+" + hidden.size());
        if (!hidden.isEmpty() || !rest.getItems().isEmpty()) {
            rest.getItems().setAll(hidden.stream().map(ChoiceChips::item).toList());
        }
        double x = getInsets().getLeft();
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setVisible(i < shown);
            if (i < shown) {
                Button chip = chips.get(i);
                double width = Math.min(width(chip, brief), room);
                String text = text(chip, brief);
                if (!text.equals(chip.getText())) {
                    chip.setText(text);
                }
                place(chip, x, width);
                x += width + GAP;
            }
        }
        if (!hidden.isEmpty()) {
            place(rest, x, Math.min(rest.prefWidth(-1), room));
        }
    }

    /** How many chips stand in a line, with room for the menu where they are not all; at least one where there is room. */
    private int fitting(double room, boolean brief) {
        double taken = 0;
        for (int i = 0; i < chips.size(); i++) {
            taken += width(chips.get(i), brief) + (i > 0 ? GAP : 0);
            if (taken + (i + 1 < chips.size() ? GAP + rest.prefWidth(-1) : 0) > room) {
                return i;
            }
        }
        return chips.size();
    }

    private static String text(Button chip, boolean brief) {
        return String.valueOf(chip.getProperties().get(brief ? BRIEF : WHOLE));
    }

    /** Of what the chip may show and does not, for a text that changed while chips are placed would have them placed again. */
    private static double width(Button chip, boolean brief) {
        return Math.ceil(chip.prefWidth(-1) + widthOf(chip, text(chip, brief)) - widthOf(chip, chip.getText()));
    }

    private static double widthOf(Button chip, String text) {
        Text measured = new Text(text);
        measured.setFont(chip.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private void place(Region chip, double x, double width) {
        double height = chip.prefHeight(-1);
        chip.resizeRelocate(x, Math.round((getHeight() - height) / 2), width, height);
    }

    private static MenuItem item(Button chip) {
        MenuItem item = new MenuItem(text(chip, false), new FontIcon(Feather.X));
        item.setOnAction(event -> chip.fire());
        return item;
    }

    private Chip chip(TieFilter filter, Facet facet, String value) {
        boolean last = filter.match(facet) == Match.ANY && filter.chosen(facet).equals(Set.of(value));
        return new Chip(
                value,
                choices.of(facet, value, filter.match(facet)),
                choices.inBrief(facet, value, filter.match(facet)),
                last ? filter.with(facet, Set.of()) : filter.toggle(facet, value));
    }

    private static Button button() {
        Button chip = new Button(null, new FontIcon(Feather.X));
        chip.getStyleClass().addAll("small", "chip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return chip;
    }

    private void fill(Button button, Chip chip) {
        button.setId("chip-" + chip.id());
        if (!chip.text().equals(button.getProperties().put(WHOLE, chip.text()))) {
            button.setText(chip.text());
            if (button.getTooltip() == null) {
                button.setTooltip(new Tooltip());
            }
            button.getTooltip().setText(chip.text());
        }
        button.getProperties().put(BRIEF, chip.brief());
        button.setAccessibleText(session.words().say("ui.chip-lift", chip.text()));
        button.setOnAction(event -> session.narrow(chip.lifted()));
    }
}
