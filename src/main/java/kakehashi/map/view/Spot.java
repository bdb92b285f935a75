package kakehashi.map.view;

/** A place on the screen or the page in logical pixels, from the upper left corner of the view. */
public record Spot(double x, double y) {}
