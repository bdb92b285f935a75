package kakehashi.ui.edit.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.model.Tie;
import kakehashi.query.PairId;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Words;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SearchLimit;
import kakehashi.ui.control.SessionNames;
import org.jspecify.annotations.Nullable;

/** Asks for a tie by the names of its localities, as the search box reads them. Enter takes the first that is found. */
public final class TieField extends VBox {

    private static final int MOST = 6;

    private final Session session;
    private final List<Tie> likely;
    private final Runnable changed;
    private final TextField text = new TextField();
    private final VBox found = new VBox();
    private final VBox chosen = new VBox(1);
    private final Hyperlink another = new Hyperlink();
    private @Nullable Tie tie;

    /**
     * @param likely offered before anything is typed; where it is one alone, that is taken
     * @param changed told when another tie is chosen, or none
     */
    public TieField(Session session, List<Tie> likely, Runnable changed) {
        super(4);
        this.session = session;
        this.likely = List.copyOf(likely);
        this.changed = changed;
        text.setId("edit-tie");
        text.setPromptText(session.words().say("edit.tie-search"));
        SearchLimit.on(text, () -> {});
        Composition.whenTyped(text, this::find);
        text.setOnAction(event -> {
            if (!found.getChildren().isEmpty() && found.getChildren().get(0) instanceof Hyperlink first) {
                first.fire();
            }
        });
        if (likely.size() == 1) {
            tie = likely.get(0);
            showChosen();
        } else {
            ask();
        }
    }

    /** Where one begins: in the field, unless a tie is chosen already. */
    public Node field() {
        return text;
    }

    public Optional<Tie> tie() {
        return Optional.ofNullable(tie);
    }

    /** From now on it is this tie and no other. */
    public void settle() {
        another.setVisible(false);
        another.setManaged(false);
    }

    public void choose(Tie one) {
        tie = one;
        showChosen();
        changed.run();
    }

    private void ask() {
        getChildren().setAll(text, found);
        find();
    }

    private void find() {
        if (text.getText().isBlank()) {
            show(likely.stream());
            return;
        }
        session.search(
                text.getText(), looked -> show(looked.suggestions().stream().flatMap(this::ties)));
    }

    /** Of a suggestion the ties that are meant: itself, those of the pair, or those of the locality. */
    private Stream<Tie> ties(Suggestion suggestion) {
        List<Tie> all = session.editing().atlas().ties();
        String id = suggestion.id();
        return switch (suggestion.kind()) {
            case TIE -> all.stream().filter(each -> each.id().equals(id));
            case LOCALITY ->
                all.stream()
                        .filter(each ->
                                each.vietnam().equals(id) || each.japan().equals(id));
            case PAIR ->
                PairId.of(session.atlas(), id).stream().flatMap(pair -> all.stream()
                        .filter(each -> each.vietnam().equals(pair.vietnam())
                                && each.japan().equals(pair.japan())));
            default -> Stream.empty();
        };
    }

    private void show(Stream<Tie> ties) {
        List<Node> links = ties.distinct()
                .limit(MOST)
                .map(this::offer)
                .map(Node.class::cast)
                .toList();
        found.getChildren().setAll(links);
        if (links.isEmpty() && !text.getText().isBlank()) {
            found.getChildren().add(FactColumn.text(session.words().say("edit.tie-none"), "quiet"));
        }
    }

    private Hyperlink offer(Tie one) {
        Hyperlink link = new Hyperlink(name(one) + " · " + new SessionNames(session).about(one));
        link.setId("edit-tie-" + one.id());
        link.setWrapText(true);
        link.setOnAction(event -> choose(one));
        return link;
    }

    private String name(Tie one) {
        return Words.opening(session.places().title(one, session.asOf()));
    }

    private void showChosen() {
        Tie one = tie;
        if (one != null) {
            Label name = FactColumn.text(name(one), "value");
            name.setId("edit-tie-chosen");
            another.setText(session.words().say("edit.tie-another"));
            another.setId("edit-tie-another");
            another.setOnAction(event -> {
                tie = null;
                ask();
                text.requestFocus();
                changed.run();
            });
            chosen.getChildren().setAll(name, FactColumn.text(new SessionNames(session).about(one), "quiet"), another);
            getChildren().setAll(chosen);
        }
    }
}
