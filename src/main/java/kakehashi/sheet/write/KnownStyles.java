package kakehashi.sheet.write;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Reads a style once for all sheets that have the same: those of a batch differ in no more than a few feet. What is read from a
 * style never changes but for the order of its rules, which is the same each time. For one thread at a time.
 */
final class KnownStyles extends XhtmlNamespaceHandler {

    private static final int MOST = 16;

    private final Map<String, Stylesheet> known = new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stylesheet> eldest) {
            return size() > MOST;
        }
    };

    private @Nullable StylesheetFactory factory;

    /** Asked for before any style of the document. */
    @Override
    public StylesheetInfo getDefaultStylesheet(StylesheetFactory reading) {
        factory = reading;
        return super.getDefaultStylesheet(reading);
    }

    @Override
    protected @Nullable StylesheetInfo readStyleElement(Element style) {
        StylesheetInfo info = super.readStyleElement(style);
        StylesheetFactory reading = factory;
        if (info == null || reading == null) {
            return info;
        }
        Stylesheet read = known.computeIfAbsent(info.getContent(), css -> reading.parse(new StringReader(css), info));
        // with a content it would be read again
        info.setContent(null);
        info.setUri("");
        info.setStylesheet(read);
        return info;
    }
}
