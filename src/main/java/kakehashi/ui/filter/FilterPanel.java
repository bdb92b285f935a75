package kakehashi.ui.filter;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.RecordKind;
import kakehashi.model.Tie;
import kakehashi.model.value.Country;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.ui.control.Behind;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.ScrollingCard;
import kakehashi.ui.control.WrappingBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The left panel: search, how many ties are left of all, and the facets that narrow them. */
public final class FilterPanel extends VBox {

    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private final Session session;
    private final SearchBox search;
    private final Label count = new Label();
    private final Button clear = new Button();

    public FilterPanel(Session session, Outside outside) {
        this.session = session;
        search = new SearchBox(session, outside);
        getStyleClass().add("filter-panel");
        clear.setId("clear-filter");
        clear.setGraphic(new FontIcon(Feather.X));
        clear.getStyleClass().addAll("flat", "small");
        clear.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.clear")));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip meaning = new Tooltip();
        meaning.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.clear-all")));
        clear.setTooltip(meaning);
        clear.setOnAction(event -> clear());
        count.setId("tie-count");
        count.getStyleClass().add("tie-count");
        count.setWrapText(true);
        ReadOnlyBooleanProperty behind = new Behind(session.pendingProperty()).lastingProperty();
        behind.addListener((observed, before, after) -> count.pseudoClassStateChanged(BEHIND, after));
        WrappingBar line = new WrappingBar(6);
        line.getChildren().addAll(count, new WrappingBar.Spring(), clear);
        line.getStyleClass().add("count-line");

        VBox facets = new VBox();
        facets.getStyleClass().add("facets");
        facets.getChildren().add(new LensChoice(session, outside));
        for (Facet facet : List.of(Facet.SCHEME, Facet.TYPE, Facet.FIELD, Facet.STATUS)) {
            facets.getChildren().add(new FacetGroup(session, facet, facet != Facet.TYPE));
        }
        for (Country country : Country.values()) {
            facets.getChildren().add(new PlaceGroup(session, country));
        }
        for (Facet facet : List.of(Facet.PARTY, Facet.NETWORK, Facet.DECADE, Facet.LAST_CONTACT, Facet.COMING_UP)) {
            facets.getChildren().add(new FacetGroup(session, facet, false));
        }
        facets.getChildren().add(whereThereAreSome(new FacetGroup(session, Facet.OURS, false)));
        ScrollPane scroll = new ScrollPane(facets);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ScrollingCard.paintDirectly(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, line, new InForceToday(session), scroll);
        session.answerProperty().addListener(changed -> show());
        show();
    }

    /** Who has added and changed nothing is not asked about it. */
    private FacetGroup whereThereAreSome(FacetGroup ours) {
        ours.visibleProperty().bind(session.shownProperty().map(FilterPanel::hasOurs));
        ours.managedProperty().bind(ours.visibleProperty());
        return ours;
    }

    private static boolean hasOurs(Shown shown) {
        return !shown.filter().chosen(Facet.OURS).isEmpty()
                || shown.atlas().own().editions().keySet().stream().anyMatch(key -> key.kind() == RecordKind.TIE);
    }

    /** Puts the focus into the search box, where a person asked to go. */
    public void toSearch() {
        search.toText();
    }

    /** Puts the focus into the search box as a window opens: nobody asked for it, so no list lies over the filters. */
    public void beginInSearch() {
        search.focusText();
    }

    private void clear() {
        session.narrow(TieFilter.ALL);
    }

    private void show() {
        long ties = session.answer().ties();
        long links = session.answer().rows().stream()
                .filter(row -> !(row.link() instanceof Tie))
                .count();
        count.setText(
                links == 0
                        ? session.words().say("ui.count", ties, session.answer().total())
                        : session.words()
                                .say(
                                        "ui.count-with-links",
                                        ties,
                                        session.answer().total(),
                                        links));
        clear.setDisable(session.asked().filter().equals(TieFilter.ALL));
    }
}
