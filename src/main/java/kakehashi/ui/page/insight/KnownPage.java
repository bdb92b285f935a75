package kakehashi.ui.page.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.value.Country;
import kakehashi.query.ledger.Extent;
import kakehashi.query.ledger.Gap;
import kakehashi.query.ledger.GapKind;
import kakehashi.query.ledger.KnownId;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.SearchWords;
import kakehashi.query.ledger.TotalBeside;
import kakehashi.query.ledger.TotalWords;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.control.Wish;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far provinces and prefectures were searched for ties, what to look for next, and the totals of others beside ours. */
final class KnownPage {

    /** So many localities of one kind are listed until more are asked for. */
    private static final int AT_FIRST = 12;

    private final Session session;
    private final FactColumn facts;
    private final Words words;
    private final Ledger ledger;
    private final SearchWords told;

    private KnownPage(Session session, Outside outside) {
        this.session = session;
        facts = new FactColumn(session, outside, KnownId.ID);
        words = session.words();
        ledger = new Ledger(session.meanings());
        told = new SearchWords(session.places(), session.asOf());
    }

    static Node of(Session session, Outside outside) {
        KnownPage page = new KnownPage(session, outside);
        page.build();
        return page.facts;
    }

    private void build() {
        facts.title(words.say("ledger.kind"), new SessionNames(session).name(KnownId.ID));
        facts.sentence(words.say("ledger.page-meaning"));
        for (Country country : Country.values()) {
            facts.sentence(words.say(
                    country == Country.VN ? "ledger.extents-vietnam" : "ledger.extents-japan",
                    count(country, Extent.SEARCHED),
                    count(country, Extent.IN_PART),
                    count(country, Extent.NOT_SEARCHED)));
        }
        CheckBox map = new CheckBox(words.say("ui.map-known"));
        map.setId("known-on-map");
        map.setWrapText(true);
        map.selectedProperty().bindBidirectional(session.drawing().knownProperty());
        facts.getChildren().add(map);
        gaps();
        totals();
    }

    private long count(Country country, Extent extent) {
        return ledger.provinces(extent).stream()
                .filter(province -> session.atlas().locality(province).country() == country)
                .count();
    }

    private void gaps() {
        Map<GapKind, Map<String, List<Gap>>> kinds = new LinkedHashMap<>();
        for (Gap gap : Gap.of(session.meanings())) {
            kinds.computeIfAbsent(gap.kind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(gap.searched().locality(), locality -> new ArrayList<>())
                    .add(gap);
        }
        facts.heading(words.say("ledger.next"));
        if (kinds.isEmpty()) {
            facts.sentence(words.say("ledger.nothing-next"));
        }
        kinds.forEach((kind, localities) -> {
            facts.getChildren()
                    .add(FactColumn.text(words.say("ledger.labelled", words.name(kind), localities.size()), "value"));
            VBox rest = new VBox(6);
            List<Node> places = localities.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(session.places().order(session.asOf())))
                    .map(place -> gap(place.getKey(), place.getValue()))
                    .toList();
            places.stream().limit(AT_FIRST).forEach(facts.getChildren()::add);
            if (places.size() > AT_FIRST) {
                Hyperlink more = new Hyperlink(words.say("page.match-more", places.size() - AT_FIRST));
                more.setId("more-" + kind.code());
                more.setOnAction(event -> {
                    rest.getChildren().setAll(places.subList(AT_FIRST, places.size()));
                    rest.getChildren().get(0).lookup(".hyperlink").requestFocus();
                });
                rest.getChildren().add(more);
                facts.getChildren().add(rest);
            }
        });
    }

    /** A locality, what of it was searched so far, and the button that takes down a search of it. */
    private Node gap(String locality, List<Gap> gaps) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(6, facts.link(session.places().listed(locality, session.asOf()), locality), space);
        head.setAlignment(Pos.CENTER_LEFT);
        if (session.readOnly(words).isEmpty()) {
            head.getChildren().add(searched(locality));
        }
        VBox lines = new VBox(1, head);
        gaps.forEach(gap -> lines.getChildren().add(FactColumn.text(line(gap), "quiet")));
        return lines;
    }

    private Button searched(String locality) {
        Button searched = new Button(words.say("ledger.searched-button"), new FontIcon(Feather.PLUS));
        searched.setId("searched-" + locality);
        searched.getStyleClass().addAll("flat", "small");
        searched.setMinWidth(Region.USE_PREF_SIZE);
        searched.setAccessibleText(words.say(
                "ledger.labelled",
                words.say("ledger.searched-help"),
                session.places().full(locality, session.asOf())));
        searched.setOnAction(event -> Wish.of(searched, Wish.Kind.SEARCHED, locality));
        return searched;
    }

    /** Of what was not searched that is said once, above. */
    private String line(Gap gap) {
        String scheme = words.name(gap.searched().scheme());
        if (gap.kind() != GapKind.NOT_SEARCHED) {
            return words.say("ledger.labelled", scheme, told.sentence(ledger, gap.searched()));
        }
        return gap.onRecord() == 0 ? scheme : words.say("ledger.of-which-on-record", scheme, gap.onRecord());
    }

    private void totals() {
        List<TotalBeside> totals = TotalBeside.all(session.meanings());
        if (totals.isEmpty()) {
            return;
        }
        facts.heading(words.say("ledger.totals"));
        TotalWords said = new TotalWords(words);
        for (TotalBeside beside : totals) {
            String head = said.head(beside);
            VBox lines = new VBox(1, FactColumn.text(head, "value"));
            said.reasons(beside).forEach(reason -> lines.getChildren().add(FactColumn.text(reason, "quiet")));
            facts.told(
                    words.text(beside.total().by()),
                    String.join(
                            " ",
                            Stream.concat(Stream.of(head), said.reasons(beside).stream())
                                    .toList()),
                    facts.sourcesOf(new LinkedHashSet<>(beside.total().sources())),
                    lines);
        }
    }
}
