package kakehashi.ui.result;

import kakehashi.ui.AtlasWindow;

/** Whether the charts are there, for tests of the whole window. */
public final class DrawnCharts {

    private DrawnCharts() {}

    /** Whether the chart that is shown has been drawn. */
    public static boolean in(AtlasWindow window) {
        return window.the(ChartView.class).drawing() != null;
    }
}
