package kakehashi.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.LensAnswer;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.NameOnly;
import kakehashi.ui.control.Outside;
import org.jspecify.annotations.Nullable;

/**
 * By which stated rule ties are counted: one for the window, with how many count, cannot be decided and do not count. A rule
 * leaves what counts and what cannot be decided; each of the three can be left out or let in. What the rule says, and what it
 * rests on, unfolds beneath.
 */
final class LensChoice extends VBox {

    private final Session session;
    private final Outside outside;
    private final Label title = new Label();
    private final ComboBox<Lens> choice = new ComboBox<>();
    private final FacetPick pick;
    private final Map<String, FacetRow> rows = new HashMap<>();
    private final Label bound = text("", "lens-bound");
    private final Hyperlink more = new Hyperlink();
    private final VBox about = new VBox();
    private boolean open;
    private boolean showing;

    LensChoice(Session session, Outside outside) {
        this.session = session;
        this.outside = outside;
        pick = new FacetPick(session, Facet.LENS);
        setId("lens-choice");
        getStyleClass().add("lens-choice");
        choice.setId("lens");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(Lenses.all());
        speak();
        choice.setVisibleRowCount(choice.getItems().size());
        choice.valueProperty().addListener((observed, before, after) -> choose(after));
        title.setLabelFor(choice);
        more.setId("lens-about");
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        more.setOnAction(event -> {
            open = !open;
            show();
        });
        about.getStyleClass().add("lens-about");
        session.askedProperty().addListener(changed -> show());
        session.answerProperty().addListener(changed -> show());
        session.wordsProperty().addListener(changed -> {
            rows.clear();
            speak();
            show();
        });
        show();
    }

    private void speak() {
        LensWords said = new LensWords(session.words());
        choice.setConverter(new NameOnly<>(said::name));
        choice.setButtonCell(new InBrief());
    }

    /** The chosen rule by its short name, for the panel is narrow. */
    private final class InBrief extends ListCell<Lens> {
        @Override
        protected void updateItem(@Nullable Lens lens, boolean empty) {
            super.updateItem(lens, empty);
            setText(lens == null ? "" : new LensWords(session.words()).brief(lens));
        }
    }

    private void choose(@Nullable Lens lens) {
        if (showing || lens == null || lens.equals(chosen().orElse(null))) {
            return;
        }
        TieFilter now = session.asked().filter();
        session.narrow(now.with(
                Facet.LENS, lens.code().equals(Lenses.ALL) ? Set.of() : new LinkedHashSet<>(Lenses.kept(lens))));
    }

    private Optional<Lens> chosen() {
        return Lenses.chosen(session.asked().filter().chosen(Facet.LENS)).stream()
                .findFirst();
    }

    private void show() {
        showing = true;
        Words words = session.words();
        title.setText(words.name(Facet.LENS));
        Lens lens = chosen().orElseGet(() -> Lenses.find(Lenses.ALL).orElseThrow());
        choice.setValue(lens);
        showing = false;
        List<Node> parts = new ArrayList<>(List.of(title, choice));
        if (chosen().isPresent()) {
            parts.addAll(rows(lens));
            if (lens.isUpperBound()) {
                bound.setText(words.say("page.lens-bound"));
                parts.add(bound);
            }
            more.setText(words.say(open ? "page.lens-less" : "page.lens-more"));
            more.setVisited(false);
            parts.add(more);
            if (open) {
                showAbout(lens);
                parts.add(about);
            }
        }
        // what stays keeps the focus
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private List<FacetRow> rows(Lens lens) {
        Map<String, Integer> counts = session.answer().counts().getOrDefault(Facet.LENS, Map.of());
        Words words = session.words();
        List<String> values = Stream.of(LensAnswer.values())
                .map(answer -> Lenses.value(lens, answer))
                .toList();
        int most = Math.max(
                1,
                values.stream()
                        .mapToInt(value -> counts.getOrDefault(value, 0))
                        .max()
                        .orElse(1));
        return Stream.of(LensAnswer.values())
                .map(answer -> {
                    String value = Lenses.value(lens, answer);
                    FacetRow row = rows.computeIfAbsent(
                            value, each -> new FacetRow(each, Words.opening(words.name(answer)), pick));
                    row.show(pick.chosen().contains(value), counts.getOrDefault(value, 0), most, words);
                    return row;
                })
                .toList();
    }

    private void showAbout(Lens lens) {
        Words words = session.words();
        about.getChildren().setAll(text(words.named(lens.about()), "value"));
        about.getChildren().add(text(words.say("page.lens-grounds"), "fact-label"));
        for (Lens.Ground ground : lens.grounds()) {
            String named = words.say("page.lens-ground", ground.title(), ground.publisher());
            about.getChildren()
                    .add(ground.url().<Node>map(url -> link(named, url)).orElseGet(() -> text(named, "value")));
        }
    }

    private Hyperlink link(String named, String url) {
        Hyperlink link = new Hyperlink(named);
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> outside.browse(url));
        return link;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
