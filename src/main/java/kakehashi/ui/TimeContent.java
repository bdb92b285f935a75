package kakehashi.ui;

/** What the plot of the timeline draws between its marks and its axis. */
interface TimeContent {

    /** Draws between two heights. */
    void draw(TimeDrawing sheet, double top, double bottom);

    /**
     * What lies at a point, in a few lines; empty where nothing does.
     *
     * @param share how far along, from 0 to 1
     * @param y height on the sheet drawn last
     */
    String describe(double share, double y);

    /** What was clicked is selected, where it can be. */
    void click(double share, double y);

    /** Moves what is taller than the plot; whether there was anything to move. */
    boolean scroll(int lanes);
}
