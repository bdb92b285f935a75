package kakehashi.ui.time;

import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** What the plot of the timeline draws between its marks and its axis. */
interface TimeContent {

    /**
     * What the keys stand at.
     *
     * @param says what it is, in a few lines
     * @param at where it was drawn last
     */
    record Reached(String says, Rectangle2D at) {}

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

    /** Moves the keys on by a number of stops, or back; the first time to the first or last one that is shown. */
    void walk(int by);

    /** How many stops a page key goes. */
    int page();

    /** Where the keys stand on the sheet drawn last; empty where they were never moved, or that is no longer there. */
    Optional<Reached> reached();

    /** What the keys stand at is selected, where it can be. */
    void take();
}
