package kakehashi.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kakehashi.model.value.Language;

/** The bundled font for AWT, and how wide a text is in it. Safe on any thread. */
final class ChartFont {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular = read("Regular");
    private final Font bold = read("Bold");

    private static Font read(String weight) {
        try (InputStream in = ChartFont.class.getResourceAsStream("/fonts/MPLUS1p-" + weight + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    Font font(double size, boolean inBold) {
        return (inBold ? bold : regular).deriveFont((float) size);
    }

    double width(String text, double size) {
        return font(size, false).getStringBounds(text, EXACT).getWidth();
    }

    /** The lines that a text takes where there is so much room. */
    List<String> wrap(String text, double size, double room, Language language) {
        BreakIterator breaks = BreakIterator.getLineInstance(language.locale());
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (last > start && width(text.substring(start, end).stripTrailing(), size) > room) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            last = end;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    /** The text, or its beginning and an ellipsis where it is wider than there is room. */
    String fitted(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
