package kakehashi.sheet.compose;

import java.util.regex.Pattern;
import kakehashi.sheet.tree.Markup;

/**
 * What the officer typed for a visit, never mixed with the facts. Empty texts leave ruled lines to write on.
 *
 * @param objectives what our side wants
 * @param points what our side says
 * @param expected what the other side may raise
 */
public record TypedLines(String objectives, String points, String expected) {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    public static final TypedLines NONE = new TypedLines("", "", "");

    public TypedLines {
        objectives = lines(objectives);
        points = lines(points);
        expected = lines(expected);
    }

    /** As typed or pasted: word processors end a line in their own ways. */
    private static String lines(String typed) {
        return Markup.printable(LINE_END.matcher(typed).replaceAll("\n")).strip();
    }

    /** Whether anything was typed. */
    public boolean any() {
        return !(objectives + points + expected).isEmpty();
    }
}
