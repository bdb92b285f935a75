package kakehashi.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Tabs with something in the free part of their heading, and something else over what is in front, so that nothing moves
 * when these come and go.
 */
final class ChosenAbove extends StackPane {

    private static final double GAP = 12;
    private static final double OVER_WIDTH = 640;
    /** Beside it the buttons of the map can still be reached. */
    private static final double OVER_ASIDE = 64;

    private final Tabs tabs;
    private final Region chosen;
    private final Region over;

    /**
     * @param chosen in the heading
     * @param over what is in front, at the upper edge of the map, and of all else at the lower one
     */
    ChosenAbove(Tabs tabs, Region chosen, Region over) {
        super(tabs, over, chosen);
        this.tabs = tabs;
        this.chosen = chosen;
        this.over = over;
        over.setMaxSize(OVER_WIDTH, USE_PREF_SIZE);
        tabs.getSelectionModel().selectedItemProperty().addListener(changed -> place());
        place();
        setMinSize(0, 0);
        chosen.setManaged(false);
        chosen.setPickOnBounds(false);
    }

    /** But of the map, search box or buttons are at the top of what is in front. */
    private void place() {
        setAlignment(over, tabs.isAtMap() ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The heading has no size before the tabs are laid out.
        tabs.layout();
        Node area = tabs.lookup(".tab-header-area");
        Node headers = tabs.lookup(".headers-region");
        if (area != null && headers != null) {
            double left = headers.getLayoutX() + headers.getLayoutBounds().getWidth() + GAP;
            double height = area.getLayoutBounds().getHeight();
            chosen.resizeRelocate(left, area.getLayoutY(), Math.max(0, getWidth() - left), height);
            chosen.layout();
            Insets below = new Insets(area.getLayoutY() + height + GAP, OVER_ASIDE, GAP, OVER_ASIDE);
            if (!below.equals(getMargin(over))) {
                setMargin(over, below);
            }
        }
    }
}
