package kakehashi.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.model.Atlas;
import kakehashi.query.PairId;
import kakehashi.query.ahead.AheadId;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.compare.Handover;
import kakehashi.session.Session;
import kakehashi.session.Shown;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.Wish;
import kakehashi.ui.control.WrappingBar;
import kakehashi.ui.page.insight.InsightPages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The right panel: the page of what is selected, or the list of results when nothing is. */
public final class DetailPanel extends VBox {

    /** Who has once opened a page needs no hint how. */
    private static final String HINTED = "hint.select";

    private static final double WIDE = 560;

    private final Session session;
    private final Outside outside;
    private final ResultList results;
    private final ScrollPane page = new ScrollPane();
    private final PageInPlace inPlace = new PageInPlace(page);
    private final Label hint = new Label();
    private final List<Node> steps;
    private final Button ahead;
    private final Label found = new Label();
    private final Button all = new Button(null, new FontIcon(Feather.ARROW_LEFT));
    private final WrappingBar bar;
    /** So wide that how the list is grouped and ordered has room at the head, and a row of the list takes two lines. */
    private final BooleanBinding wide;

    private final OutsideFilter outsideFilter;

    /** @param sheets what can be put on paper of the page, at its head */
    public DetailPanel(Session session, Outside outside, Node sheets) {
        this.session = session;
        this.outside = outside;
        results = new ResultList(session);
        outsideFilter = new OutsideFilter(session);
        getStyleClass().add("detail-panel");
        all.setId("to-results");
        all.setWrapText(true);
        all.getStyleClass().addAll("flat", "small");
        all.textProperty().bind(session.shownIn(Shown::answer, Shown::words).map(shown -> shown.words()
                .say("ui.to-results", shown.answer().rows().size())));
        all.setOnAction(event -> session.select(null));
        Button back = step(Feather.CHEVRON_LEFT, session::back);
        back.setId("page-back");
        back.getTooltip().textProperty().bind(session.wordsProperty().map(words -> words.say("ui.back")));
        Button forward = step(Feather.CHEVRON_RIGHT, session::forward);
        forward.getTooltip().textProperty().bind(session.wordsProperty().map(words -> words.say("ui.forward")));
        Button export = step(
                Feather.SHARE,
                () -> Wish.of(this, Wish.Kind.EXPORT, session.selection().orElse("")));
        // Where large text leaves no room for it the menu and the key do.
        WrappingBar.giveWay(export).setId("export-button");
        export.getTooltip().textProperty().bind(session.wordsProperty().map(words -> words.say("ui.export-button")));
        bar = new WrappingBar(2);
        WrappingBar.giveWay(found);
        found.getStyleClass().add("panel-title");
        found.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.results")));
        steps = List.of(new WrappingBar.Spring(), back, forward, export, sheets);
        ahead = InsightPages.ahead(session);
        bar.getStyleClass().add("detail-bar");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().addAll("quiet", "hint");
        hint.textProperty().bind(session.wordsProperty().map(words -> words.say("ui.select-hint")));
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFocusTraversable(false);
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox.setVgrow(results, Priority.ALWAYS);
        wide = widthProperty().greaterThan(session.preferences().textSize().scaled(WIDE));
        results.wideProperty().bind(wide);
        wide.addListener(changed -> put());
        session.selectionProperty().addListener(changed -> {
            show();
            page.setVvalue(0);
        });
        session.answerProperty().addListener((observed, before, after) -> {
            outsideFilter.show();
            if (session.selection().filter(AheadId.OF_RESULT.id()::equals).isPresent()) {
                show();
            }
        });
        session.shownIn(Shown::places, Shown::meanings).addListener(changed -> show());
        show();
    }

    private static Button step(Feather icon, Runnable go) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        Tooltip tooltip = new Tooltip();
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(tooltip.textProperty());
        button.setOnAction(event -> go.run());
        return button;
    }

    /** Where the keys were in what gives way, they are at the head of what takes its place, and not in the next field around. */
    private void show() {
        boolean hadKeys = hasKeys();
        put();
        if (hadKeys && !hasKeys()) {
            // What was never shown is not yet in its place, and cannot have the keys.
            applyCss();
            layout();
            Node head = session.selection().isPresent() ? page.lookup("#page-title") : results.lookup("#results");
            (head == null ? this : head).requestFocus();
        }
    }

    /** Asked of the scene: the toolkit's own answer outlives a node with the focus that was taken away. */
    private boolean hasKeys() {
        Scene scene = getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    private void put() {
        outsideFilter.show();
        Optional<Node> told = session.selection().flatMap(this::pageOf);
        head(told.isPresent() ? all : wide.get() ? results.bar() : found);
        if (told.isPresent()) {
            session.preferences().rememberChoice(HINTED, "yes");
            inPlace.show(session.selection().orElseThrow(), told.get(), session.atlas());
            lay(this, List.of(bar, outsideFilter, page));
        } else {
            inPlace.clear();
            getChildren().setAll(bar, results);
            if (!wide.get() && session.preferences().choice(HINTED).isEmpty()) {
                getChildren().add(1, hint);
            }
        }
    }

    private void head(Node first) {
        List<Node> heads = new ArrayList<>(List.of(first));
        heads.addAll(steps);
        if (first != all) {
            heads.add(2, ahead);
        }
        lay(bar, heads);
    }

    /** What is taken out and put back loses the keys. */
    private static void lay(Pane place, List<Node> nodes) {
        if (!place.getChildren().equals(nodes)) {
            place.getChildren().setAll(nodes);
        }
    }

    private Optional<Node> pageOf(String id) {
        Atlas atlas = session.atlas();
        return atlas.find(id)
                .map(found -> found.<Node>fold(
                        locality -> LocalityPage.of(session, outside, locality),
                        tie -> TiePage.of(session, outside, tie),
                        link -> NetworkPages.of(session, outside, link),
                        network -> NetworkPages.of(session, outside, network),
                        party -> OtherPages.of(session, outside, party),
                        source -> SourcePage.of(session, outside, source),
                        region -> OtherPages.of(session, outside, region)))
                .or(() -> PairId.of(atlas, id).map(pair -> PairPage.of(session, outside, pair)))
                .or(() -> ComparisonId.of(atlas, id).map(compared -> ComparisonPage.of(session, outside, compared)))
                .or(() -> Handover.dayOf(id).map(day -> HandoverPage.of(session, outside, day)))
                .or(() -> InsightPages.of(session, outside, id));
    }
}
