package kakehashi.ui.time;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/** A wheel that turns both ways, which the robot's does not. */
final class Wheel {

    private Wheel() {}

    /** Turns it over a node, by so many pixels to the right and down. */
    static void turn(Node node, double x, double y) {
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        50,
                        20,
                        50,
                        20,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        x,
                        y,
                        x,
                        y,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
