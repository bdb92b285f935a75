package kakehashi.ui.edit.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Country;
import kakehashi.session.Kind;
import kakehashi.session.Session;
import kakehashi.session.Suggestion;
import kakehashi.text.Matches;
import kakehashi.ui.control.Composition;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SearchLimit;
import kakehashi.ui.control.SessionNames;
import org.jspecify.annotations.Nullable;

/** Asks for a record by its name, in any of the three languages. Enter takes the first that is found. */
final class RecordChoice extends VBox implements Control {

    private static final int MOST = 6;

    private final Session session;
    private final Runnable changed;
    private final BiConsumer<String, Consumer<List<String>>> find;
    private final TextField text = new TextField();
    private final VBox found = new VBox();
    private final Label name = FactColumn.text("", "value");
    private final Hyperlink another = new Hyperlink();
    private List<String> untyped = List.of();
    private @Nullable String record;

    private RecordChoice(
            Session session, String id, BiConsumer<String, Consumer<List<String>>> find, Runnable changed) {
        super(4);
        this.session = session;
        this.find = find;
        this.changed = changed;
        text.setId(id);
        text.setPromptText(session.words().say("edit.place-search"));
        name.setId(id + "-chosen");
        another.setId(id + "-another");
        another.setMinWidth(USE_PREF_SIZE);
        another.setText(session.words().say("edit.place-another"));
        another.setOnAction(event -> {
            set(null);
            text.requestFocus();
        });
        SearchLimit.on(text, () -> {});
        Composition.whenTyped(text, this::look);
        text.setOnAction(event -> {
            if (!found.getChildren().isEmpty() && found.getChildren().get(0) instanceof Hyperlink first) {
                first.fire();
            }
        });
        getChildren().setAll(text, found);
    }

    /** @param country in which it lies; null where it may lie in either */
    static RecordChoice ofLocality(Session session, String id, @Nullable Country country, Runnable changed) {
        return new RecordChoice(
                session,
                id,
                (typed, told) -> session.search(
                        typed,
                        looked -> told.accept(looked.suggestions().stream()
                                .filter(each -> each.kind() == Kind.LOCALITY)
                                .map(Suggestion::id)
                                .filter(each -> country == null
                                        || session.atlas().locality(each).country() == country)
                                .toList())),
                changed);
    }

    /** @param records what each is found by, by their ids */
    static RecordChoice among(Session session, String id, Map<String, String> records, Runnable changed) {
        return new RecordChoice(
                session,
                id,
                (typed, told) -> told.accept(records.entrySet().stream()
                        .filter(each -> !Matches.in(each.getValue(), typed).isEmpty())
                        .map(Map.Entry::getKey)
                        .toList()),
                changed);
    }

    /** Offers all of them whenever nothing is typed. */
    void offer(List<String> ids) {
        untyped = ids;
        showUntyped();
    }

    private void showUntyped() {
        found.getChildren().setAll(untyped.stream().limit(MOST).map(this::offer).toList());
    }

    private void look() {
        if (text.getText().isBlank()) {
            showUntyped();
        } else {
            find.accept(text.getText(), this::show);
        }
        changed.run();
    }

    private void show(List<String> ids) {
        List<Hyperlink> links = ids.stream().limit(MOST).map(this::offer).toList();
        found.getChildren().setAll(links);
        if (links.isEmpty()) {
            found.getChildren().add(FactColumn.text(session.words().say("edit.record-none"), "quiet"));
        }
    }

    private Hyperlink offer(String id) {
        Hyperlink link = new Hyperlink(new SessionNames(session).name(id));
        link.setId(text.getId() + "-" + id);
        link.setWrapText(true);
        link.setOnAction(event -> {
            set(id);
            another.requestFocus();
        });
        return link;
    }

    @Override
    public Region shown() {
        return this;
    }

    @Override
    public Node first() {
        return record == null ? text : another;
    }

    @Override
    public @Nullable Object value() {
        return record;
    }

    Optional<String> chosen() {
        return Optional.ofNullable(record);
    }

    @Override
    public void set(@Nullable Object value) {
        record = (String) value;
        if (record != null) {
            name.setText(new SessionNames(session).name(record));
            getChildren().setAll(new HBox(10, name, another));
        } else {
            text.clear();
            showUntyped();
            getChildren().setAll(text, found);
        }
        changed.run();
    }

    /** Whether something was typed, and nothing chosen. */
    @Override
    public boolean isRefused() {
        return record == null && !text.getText().isBlank();
    }

    @Override
    public void restore(String kept) {
        boolean isKnown = session.atlas().find(kept).isPresent();
        set(isKnown ? kept : null);
    }
}
