package kakehashi.ui.tour;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kakehashi.session.tour.TourMove;
import kakehashi.ui.tour.Beside.Side;

/** Where a move of the tour is made: the controls by their names, the best first. */
enum Place {
    NOWHERE(Side.BELOW),
    HOME(Side.LEFT, "#home-question", "#go-home"),
    GO_HOME(Side.BELOW, "#go-home"),
    WHOLE_PAGE(Side.LEFT, ".detail-panel", "#tab-page"),
    PAGE(Side.LEFT, ".detail-panel .line .go", ".detail-panel", "#tab-page"),
    SOURCES(Side.LEFT, ".detail-panel .sources .source", ".detail-panel", "#tab-page"),
    BACK(Side.LEFT, "#page-back", "#tab-page"),
    FILTER(Side.BELOW, "#facet-field", "#facet-scheme", "#tab-filters"),
    LIFT(Side.BELOW, "#nothing-left", "#facet-field", "#tab-filters"),
    DAYS(Side.BELOW_LEFT, "#as-of-marks"),
    SHEETS(Side.LEFT, "#sheet-menu", "#tab-page"),
    LANGUAGE(Side.BELOW, "#preview-language"),
    PRINT(Side.BELOW, "#preview-print");

    /** What is read while a step is done, and so is not lain over: here a column of its own. */
    private static final String COLUMN = ".detail-panel";

    private final Side side;
    private final List<String> names;

    Place(Side side, String... names) {
        this.side = side;
        this.names = List.of(names);
    }

    /** On which side of the control there is room as a rule. */
    Side side() {
        return side;
    }

    static Place of(TourMove move) {
        return switch (move) {
            case BEGIN, END -> NOWHERE;
            case CHOOSE_HOME -> HOME;
            case SHOW_HOME -> GO_HOME;
            case HOME_SHOWN -> WHOLE_PAGE;
            case OPEN_TIE, OPEN_PAIR -> PAGE;
            case OPEN_SOURCE, TIE_READ -> SOURCES;
            case BACK_TO_TIE -> BACK;
            case NARROW, NARROWED -> FILTER;
            case WIDEN -> LIFT;
            case SET_DAY, DAY_SET -> DAYS;
            case OPEN_BRIEF -> SHEETS;
            case CHOOSE_JAPANESE -> LANGUAGE;
            case BRIEF_MADE -> PRINT;
        };
    }

    /** The control as it is seen in a scene; empty where it is not, or is scrolled out of view. */
    Optional<Node> in(Scene scene) {
        Parent root = scene.getRoot();
        return names.stream()
                .flatMap(name -> root.lookupAll(name).stream())
                .filter(node -> isSeen(node, scene))
                .findFirst();
    }

    /** What is not to be lain over for a control: itself, and as wide as the column that it stands in. */
    static Bounds around(Node control, Scene scene) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        return Stream.<Node>iterate(control, Objects::nonNull, Node::getParent)
                .filter(scene.getRoot().lookupAll(COLUMN)::contains)
                .findFirst()
                .map(column -> column.localToScene(column.getLayoutBounds()))
                .<Bounds>map(column ->
                        new BoundingBox(column.getMinX(), bounds.getMinY(), column.getWidth(), bounds.getHeight()))
                .orElse(bounds);
    }

    private static boolean isSeen(Node node, Scene scene) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        return bounds.getWidth() > 0
                && window.contains(bounds)
                && Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(each -> each.isVisible() && (each.getClip() == null || contains(each, bounds)));
    }

    /** What scrolls cuts off what it holds. */
    private static boolean contains(Node cut, Bounds bounds) {
        return cut.localToScene(cut.getClip().getBoundsInParent()).contains(bounds.getCenterX(), bounds.getCenterY());
    }
}
