package kakehashi.ui.filter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import kakehashi.query.Emptiness;
import kakehashi.query.Facet;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.Wish;
import org.jspecify.annotations.Nullable;

/** Says why nothing is left, which choice empties the result, and offers to lift it. */
public final class NothingLeft extends FlowPane {

    private static final int MOST = 4;

    private final Session session;
    private final Label why = new Label();

    public NothingLeft(Session session) {
        this.session = session;
        setId("nothing-left");
        getStyleClass().add("nothing-left");
        why.setWrapText(true);
        session.answerProperty().addListener(changed -> show());
        session.timeline().playback().playingProperty().addListener(changed -> show());
        show();
    }

    private void show() {
        Emptiness emptiness = session.shown().emptiness();
        // Of a playback each step is on its way to the next: what it is empty of is told once it stands.
        boolean told = emptiness != null && !session.timeline().playback().isPlaying();
        setVisible(told);
        setManaged(told);
        getChildren().clear();
        if (emptiness != null) {
            show(emptiness);
        }
    }

    private void show(Emptiness emptiness) {
        Words words = session.words();
        boolean single = !emptiness.culprits().isEmpty();
        why.setText(why(words, emptiness));
        getChildren().add(why);
        Stream<Emptiness.Lift> offered = single
                ? emptiness.culprits().stream()
                : emptiness.lifts().stream().filter(lift -> lift.part() != Emptiness.Part.CITIES);
        offered.limit(MOST).map(lift -> button(words, lift)).forEach(getChildren()::add);
        List<String> asked = asked(emptiness);
        if (asked.size() == 1 && session.readOnly(words).isEmpty()) {
            String locality = asked.get(0);
            getChildren().add(wishing(words.say("ledger.searched-button"), Wish.Kind.SEARCHED, locality));
            getChildren().add(wishing(words.say("edit.add-tie"), Wish.Kind.ADD_TIE, locality));
        }
    }

    private String why(Words words, Emptiness emptiness) {
        if (!emptiness.unheld().isEmpty()) {
            return words.say("query.unheld", emptiness.unheld());
        }
        if (!emptiness.tieless().isEmpty()) {
            String tieless = words.say("query.tieless", names(words, emptiness.tieless()));
            return emptiness.tieless().size() > 1
                    ? tieless
                    : tieless + "\n" + why(emptiness.tieless().get(0));
        }
        if (!emptiness.recorded()) {
            return words.say("ui.nothing-recorded");
        }
        Optional<List<String>> unshared = unshared(emptiness);
        if (unshared.isPresent()) {
            return words.say("page.nothing-shared", names(words, unshared.get()));
        }
        return emptiness.culprits().isEmpty() ? words.say("ui.nothing-together") : words.say("ui.nothing-filtered");
    }

    /** Whether it was searched, and by whom. */
    private String why(String locality) {
        SearchWords told = new SearchWords(session.places(), session.asOf());
        return String.join("\n", told.of(new Ledger(session.meanings()), locality));
    }

    private String names(Words words, List<String> localities) {
        FacetNames names = new FacetNames(session);
        return localities.stream()
                .map(id -> names.name(Facet.LOCALITY, id))
                .collect(Collectors.joining(words.say("ui.list-separator")));
    }

    /** The places of one country that were asked for shared partners and, with nothing else chosen away, have none. */
    private Optional<List<String>> unshared(Emptiness emptiness) {
        return emptiness.culprits().stream()
                .filter(lift -> lift.part() == Emptiness.Part.ALL_OF && lift.facet() != null)
                .map(lift -> List.copyOf(session.filter().chosen(facet(lift.facet()))))
                .filter(places -> places.stream()
                                .map(id -> id.substring(0, id.indexOf('-')))
                                .distinct()
                                .count()
                        == 1)
                .findFirst();
    }

    /** The localities that were asked for, where none of them has a tie on record. */
    private List<String> asked(Emptiness emptiness) {
        return emptiness.tieless().isEmpty() && !emptiness.recorded()
                ? List.copyOf(session.filter().chosen(Facet.LOCALITY))
                : emptiness.tieless();
    }

    private static Button wishing(String text, Wish.Kind wish, String about) {
        Button button = new Button(text);
        button.setId(wish == Wish.Kind.SEARCHED ? "nothing-searched" : "nothing-add");
        button.getStyleClass().add("small");
        button.setOnAction(event -> Wish.of(button, wish, about));
        return button;
    }

    private Button button(Words words, Emptiness.Lift lift) {
        String name = name(words, lift.part(), lift);
        Button button = new Button(
                lift.count() > 0 ? words.say("ui.lift-gives", name, lift.count()) : words.say("ui.lift", name));
        button.getStyleClass().add("small");
        button.setOnAction(event -> session.narrow(lift.filter()));
        return button;
    }

    private static String name(Words words, Emptiness.Part part, Emptiness.Lift lift) {
        return switch (part) {
            case FACET -> words.name(facet(lift.facet()));
            case ALL_OF -> words.say("ui.part-all-of", words.name(facet(lift.facet())));
            case TIME -> words.say("ui.part-time");
            case TEXT -> words.say("ui.part-text");
            case ATTENTION -> words.say("ui.chip-attention");
            case OWN -> words.say("ui.chip-own");
            case CITIES -> words.say("ui.part-cities");
        };
    }

    private static Facet facet(@Nullable Facet facet) {
        return Objects.requireNonNull(facet);
    }
}
