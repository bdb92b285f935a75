package kakehashi.chart;

import java.util.List;

/**
 * A tabulation with what must be told wherever its counts are.
 *
 * @param caption such as by which rule ties are counted, a paragraph each; mostly none
 */
public record Captioned(Tabulation table, List<String> caption) {

    public Captioned {
        caption = List.copyOf(caption);
    }
}
