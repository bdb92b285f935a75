package kakehashi.sheet;

/**
 * What the officer typed for a visit, never mixed with the facts. Empty texts leave ruled lines to write on.
 *
 * @param objectives what our side wants
 * @param points what our side says
 * @param expected what the other side may raise
 */
public record TypedLines(String objectives, String points, String expected) {

    public static final TypedLines NONE = new TypedLines("", "", "");

    public TypedLines {
        objectives = objectives.strip();
        points = points.strip();
        expected = expected.strip();
    }

    /** Whether anything was typed. */
    public boolean any() {
        return !(objectives + points + expected).isEmpty();
    }
}
