package kakehashi.sheet.tree;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kakehashi.map.ink.GraphicsPainter;

/** How wide text is when it is drawn, and how it breaks into lines. */
public final class TextMeasure {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final GraphicsPainter painter;
    private final Locale locale;

    /** @param locale whose rules say where a line may end */
    public TextMeasure(GraphicsPainter painter, Locale locale) {
        this.painter = painter;
        this.locale = locale;
    }

    public double width(String text, boolean bold, double size) {
        Font font = painter.font(bold, size);
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** The lines that a text of regular weight takes where there is so much room. */
    public List<String> wrap(String text, double size, double room) {
        LineBreaks breaks = new LineBreaks(locale);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            if (last > start && width(text.substring(start, end).stripTrailing(), false, size) > room) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            last = end;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }
}
