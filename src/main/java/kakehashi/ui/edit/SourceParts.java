package kakehashi.ui.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kakehashi.model.Source;
import kakehashi.model.value.SourceKind;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.field.CodedChoice;
import kakehashi.ui.edit.field.DateField;
import org.jspecify.annotations.Nullable;

/** What a source is taken apart into, to be corrected. What was corrected by hand is not filled in anew. */
final class SourceParts extends VBox {

    private final Session session;
    private final TextField title = new TextField();
    private final TextField publisher = new TextField();
    private final DateField published;
    private final ComboBox<SourceKind> kind;
    private final Runnable changed;
    private final Set<Object> byHand = new HashSet<>();
    private boolean filling;
    private @Nullable Source read;

    /** @param changed told of every change */
    SourceParts(Session session, Runnable changed) {
        super(4);
        this.session = session;
        this.changed = changed;
        Words words = session.words();
        title.setId("source-title");
        publisher.setId("source-publisher");
        published = new DateField(session, "source-published", () -> {});
        kind = new CodedChoice<>(words, "source-kind", List.of(SourceKind.values()), SourceKind.NEWS, this::kindChosen);
        heard(title);
        heard(publisher);
        heard(published.text());
        VBox when = part(words.say("edit.source-published"), published.text(), published);
        VBox what = part(words.say("edit.source-kind"), kind, kind);
        HBox last = new HBox(12, when, what);
        HBox.setHgrow(when, Priority.ALWAYS);
        getStyleClass().add("form-parts");
        getChildren()
                .addAll(
                        part(words.say("edit.source-title"), title, title),
                        part(words.say("edit.source-publisher"), publisher, publisher),
                        last);
    }

    private void heard(TextInputControl field) {
        field.textProperty().addListener(observed -> {
            byHand(field);
            changed.run();
        });
    }

    private void kindChosen() {
        byHand("kind");
        changed.run();
    }

    private void byHand(Object field) {
        if (!filling) {
            byHand.add(field);
        }
    }

    private static VBox part(String name, Control named, Node shown) {
        Label label = FactColumn.text(name, "quiet");
        label.setLabelFor(named);
        named.setAccessibleText(name);
        return new VBox(1, label, shown);
    }

    List<TextField> fields() {
        return List.of(title, publisher, published.text());
    }

    /** Fills in what was read, save where something was corrected. */
    void fill(Source source) {
        read = source;
        filling = true;
        set(title, source.title());
        set(
                publisher,
                Objects.requireNonNullElse(source.publisherIn(session.words().language()), ""));
        set(published.text(), source.published() == null ? "" : session.words().date(source.published()));
        if (!byHand.contains("kind")) {
            kind.setValue(source.kind());
        }
        filling = false;
        changed.run();
    }

    private void set(TextInputControl field, String text) {
        if (!byHand.contains(field)) {
            field.setText(text);
        }
    }

    void clear() {
        byHand.clear();
        read = null;
        filling = true;
        fields().forEach(TextInputControl::clear);
        filling = false;
    }

    boolean isRefused() {
        return read != null && published.isRefused();
    }

    /** The source as it stands in the fields; empty where none was read. */
    Optional<Source> source() {
        Source now = read;
        if (now == null || title.getText().isBlank()) {
            return Optional.empty();
        }
        String named = publisher.getText().strip();
        boolean sameName = named.equals(now.publisherIn(session.words().language()));
        return Optional.of(new Source(
                now.id(),
                title.getText().strip(),
                sameName ? now.publisher() : named.isEmpty() ? null : named,
                sameName ? now.publisherName() : null,
                now.url(),
                now.copy(),
                now.via(),
                published.date().orElse(null),
                now.language(),
                Objects.requireNonNullElse(kind.getValue(), now.kind()),
                now.rank()));
    }
}
