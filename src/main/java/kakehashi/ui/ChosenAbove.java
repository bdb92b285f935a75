package kakehashi.ui;

import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Tabs with something in the free part of their heading, so that what lies below never moves when it comes and goes. */
final class ChosenAbove extends StackPane {

    private static final double GAP = 12;

    private final TabPane tabs;
    private final Region chosen;

    ChosenAbove(TabPane tabs, Region chosen) {
        super(tabs, chosen);
        this.tabs = tabs;
        this.chosen = chosen;
        setMinSize(0, 0);
        chosen.setManaged(false);
        chosen.setPickOnBounds(false);
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
        }
    }
}
