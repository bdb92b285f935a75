package kakehashi.ui.edit.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Edition;
import kakehashi.query.edition.Counts;
import kakehashi.query.edition.EditionWords;
import kakehashi.query.edition.Merged;
import kakehashi.session.edit.EditionWork;
import kakehashi.session.edit.EditionWork.Offer;
import kakehashi.text.Places;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import kakehashi.ui.edit.field.Wrapped;
import org.jspecify.annotations.Nullable;

/** What an edition in a file would change, record by record, and where it meets the user's own changes; and taking it over. */
final class EditionCard extends ListedCard<EditionCard.Line> {

    /**
     * What becomes of one record.
     *
     * @param change null where nothing of it changes
     * @param met null where it is not the user's own, or the edition has it as before
     */
    record Line(@Nullable Change change, @Nullable Merged met) {}

    private final EditionWork editions;
    private final Offer offer;
    private final Words words;
    private final EditionWords now;
    private final EditionWords then;
    private final BooleanProperty isWorking = new SimpleBooleanProperty();
    private final Label progress = FactColumn.text("", "quiet");

    EditionCard(Desk desk, EditionWork editions, Offer offer) {
        super(
                desk,
                "edition",
                desk.words()
                        .say(
                                offer.isOlder() ? "edit.edition.title-back" : "edit.edition.title",
                                offer.edition().edition().version(),
                                desk.words().date(offer.edition().edition().date())),
                desk.words().say("edit.edition.same"));
        this.editions = editions;
        this.offer = offer;
        words = desk.words();
        now = new EditionWords(new Places(offer.now(), words), desk.session().today());
        Atlas after = new Atlas(0, offer.edition().edition(), offer.taking().records());
        then = new EditionWords(new Places(after, words), desk.session().today());
        List<CheckBox> asked = asked();
        getChildren().addAll(1, about(asked));
        progress.setId("edition-progress");
        progress.managedProperty().bind(progress.textProperty().isNotEmpty());
        getChildren().add(getChildren().size() - 1, progress);
        Button take = new Button(words.say(offer.isOlder() ? "edit.edition.go-back" : "edit.edition.take"));
        take.setId("edition-take");
        take.getStyleClass().add("accent");
        take.disableProperty().bind(isWorking.or(unanswered(asked)));
        take.setOnAction(event -> take());
        offer(List.of(take));
        show();
    }

    /** What a person must have said before it is taken over. */
    private List<CheckBox> asked() {
        List<CheckBox> asked = new ArrayList<>();
        if (!offer.isTrusted()) {
            asked.add(box("edition-trust", words.say("edit.edition.trust")));
        }
        if (offer.isOlder()) {
            asked.add(box(
                    "edition-back",
                    words.say("edit.edition.back", offer.now().edition().version())));
        }
        return asked;
    }

    private static CheckBox box(String id, String text) {
        CheckBox box = Wrapped.box(text);
        box.setId(id);
        return box;
    }

    private BooleanBinding unanswered(List<CheckBox> asked) {
        boolean never = offer.isSame() || desk().session().readOnly(words).isPresent();
        BooleanBinding open = Bindings.createBooleanBinding(() -> never);
        for (CheckBox box : asked) {
            open = open.or(box.selectedProperty().not());
        }
        return open;
    }

    private List<Node> about(List<CheckBox> asked) {
        Edition stored = offer.now().edition();
        List<Node> about = new ArrayList<>();
        about.add(FactColumn.text(
                words.say("edit.edition.now", stored.version(), offer.path().toString()), "quiet"));
        Label seal = FactColumn.text(offer.seal(words), offer.isTrusted() ? "quiet" : "value");
        seal.setId("edition-seal");
        about.add(seal);
        desk().session().readOnly(words).ifPresent(why -> about.add(FactColumn.text(why, "value")));
        if (!offer.isSame()) {
            about.addAll(asked);
        }
        Counts counts = Counts.of(offer.taking().changes());
        if (!counts.isNone()) {
            Label much =
                    FactColumn.text(String.join(words.say("edit.edition.counted"), counts.in(words)), "event-head");
            much.setId("edition-counts");
            about.add(much);
        }
        if (offer.taking().toDecide() > 0) {
            Label open = FactColumn.text(
                    words.say("edit.edition.meets", offer.taking().toDecide()), "value");
            open.setId("edition-meets");
            about.add(open);
        }
        return about;
    }

    private void take() {
        isWorking.set(true);
        progress.setText(words.say("edit.edition.taking"));
        CompletableFuture<Void> done =
                editions.take(offer, step -> Platform.runLater(() -> progress.setText(step.in(words))));
        done.whenComplete((taken, refused) -> {
            isWorking.set(false);
            progress.setText("");
            if (refused == null) {
                desk().cards().close();
                desk().outside()
                        .say(words.say(
                                offer.isOlder() ? "edit.edition.gone-back" : "edit.edition.taken",
                                offer.edition().edition().version()));
            }
        });
        after(done);
    }

    /** What meets the user's own changes first, and then the rest. */
    @Override
    protected CompletableFuture<List<Line>> ask() {
        List<Line> lines = new ArrayList<>();
        List<Merged> met = offer.taking().met();
        met.forEach(one -> lines.add(new Line(null, one)));
        offer.taking().changes().stream()
                .filter(change -> met.stream().noneMatch(one -> one.key().equals(change.key())))
                .forEach(change -> lines.add(new Line(change, null)));
        return CompletableFuture.completedFuture(lines);
    }

    @Override
    protected Node line(Line line) {
        VBox lines = new VBox(1);
        Change change = line.change();
        Merged met = line.met();
        if (change != null) {
            lines.getChildren().add(FactColumn.text((change.after() == null ? now : then).line(change), "value"));
            then.members(change).forEach(member -> lines.getChildren().add(FactColumn.text(member, "quiet")));
        }
        if (met != null) {
            new MetLines(words, desk().session(), then).of(met).forEach(lines.getChildren()::add);
        }
        return lines;
    }
}
