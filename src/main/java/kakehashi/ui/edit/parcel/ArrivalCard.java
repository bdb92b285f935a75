package kakehashi.ui.edit.parcel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.parcel.ArrivalRow;
import kakehashi.query.parcel.Coming;
import kakehashi.session.edit.ParcelWork;
import kakehashi.session.parcel.Offer;
import kakehashi.session.parcel.Since;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import kakehashi.ui.edit.meet.CardWords;
import kakehashi.ui.edit.meet.MeetCard;
import kakehashi.ui.edit.meet.Sides;

/** What a change file would change, record by record; and taking it in. */
final class ArrivalCard extends ListedCard<ArrivalRow> {

    private final ParcelWork parcels;
    private final Offer offer;
    private final ArrivalLines lines;
    private final Words words;

    ArrivalCard(Desk desk, ParcelWork parcels, Offer offer) {
        super(
                desk,
                "arrival",
                desk.words()
                        .say("edit.parcel.title", String.valueOf(offer.file().getFileName())),
                desk.words().say("edit.parcel.nothing"));
        this.parcels = parcels;
        this.offer = offer;
        words = desk.words();
        lines = new ArrivalLines(desk.session());
        getChildren().addAll(1, about());
        boolean never = offer.isNothing() || desk.session().readOnly(words).isPresent();
        boolean open = offer.count(Coming.CONFLICTING) > 0;
        Button take = new Button(words.say(open ? "edit.parcel.decide" : "edit.parcel.take"));
        take.setId("arrival-take");
        take.getStyleClass().add("accent");
        take.setDisable(never);
        take.setOnAction(event -> {
            if (open) {
                decide();
            } else {
                take(Map.of());
            }
        });
        List<Button> offered = new ArrayList<>(List.of(take));
        if (open) {
            Button rest = new Button(words.say("edit.parcel.rest"));
            rest.setId("arrival-rest");
            rest.setDisable(never);
            rest.setOnAction(event -> take(Map.of()));
            offered.add(rest);
        }
        offer(offered);
        show();
    }

    private List<Node> about() {
        List<Node> about = new ArrayList<>();
        about.add(FactColumn.text(
                words.say(
                        "edit.parcel.head",
                        offer.by().isBlank() ? words.say("edit.parcel.nobody") : offer.by(),
                        words.date(offer.made().atZone(ZoneId.systemDefault()).toLocalDate()),
                        offer.edition(),
                        Since.said(offer.since(), words)),
                "quiet"));
        about.add(FactColumn.text(words.say("edit.parcel.whole"), "quiet"));
        desk().session().readOnly(words).ifPresent(why -> about.add(FactColumn.text(why, "value")));
        Label counts = FactColumn.text(
                words.say(
                        "edit.parcel.counts",
                        offer.count(Coming.NEW),
                        offer.count(Coming.CHANGED),
                        offer.count(Coming.GONE),
                        offer.count(Coming.SAME),
                        offer.count(Coming.CONFLICTING),
                        offer.count(Coming.REFUSED)),
                "event-head");
        counts.setId("arrival-counts");
        about.add(counts);
        if (!offer.asides().isEmpty()) {
            about.add(FactColumn.text(
                    words.say("edit.parcel.asides", offer.asides().size()), "value"));
        }
        return about;
    }

    private void take(Map<RecordKey, Map<Disagreement, Choice>> choices) {
        CompletableFuture<Void> done = parcels.take(offer, choices);
        done.whenComplete((taken, refused) -> {
            if (refused == null) {
                desk().session().notebook().refresh();
                desk().cards().close();
                desk().outside().say(words.say("edit.parcel.taken", name()));
            }
        });
        after(done);
    }

    /** What both say otherwise is chosen by a person. */
    private void decide() {
        Sides sides = new Sides(
                words.say("edit.parcel.mine"),
                (record, about) -> who(record),
                true,
                new CardWords(
                        words.say("edit.parcel.both-title"),
                        words.say("edit.parcel.both-about", name()),
                        words.say("edit.parcel.all-mine"),
                        words.say("edit.parcel.all-theirs"),
                        words.say("edit.parcel.back")));
        MeetCard card =
                new MeetCard(desk().session(), offer.arrival().open(), sides, desk().cards()::close, choices -> {
                    desk().cards().close();
                    take(choices);
                });
        card.saveBy(words.say("edit.parcel.take"));
        desk().cards().close();
        desk().cards().ask(card, card.first(), () -> desk().cards().open(this, first()));
    }

    private String name() {
        return String.valueOf(offer.file().getFileName());
    }

    private String who(RecordKey record) {
        return words.say(
                "edit.parcel.theirs",
                offer.rows().stream()
                        .filter(row -> row.key().equals(record))
                        .map(lines::by)
                        .findFirst()
                        .orElse(""));
    }

    @Override
    protected CompletableFuture<List<ArrivalRow>> ask() {
        return CompletableFuture.completedFuture(offer.rows());
    }

    @Override
    protected Node line(ArrivalRow row) {
        return lines.of(row);
    }
}
