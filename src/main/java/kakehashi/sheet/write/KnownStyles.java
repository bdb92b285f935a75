package kakehashi.sheet.write;

import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

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
    private String beside = "";

    /** Asked for before any style of the document. */
    @Override
    public StylesheetInfo getDefaultStylesheet(StylesheetFactory reading) {
        factory = reading;
        return super.getDefaultStylesheet(reading);
    }

    /** Has the documents from now on laid out by a style that they do not carry; empty for none. */
    void use(String css) {
        beside = css;
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document document) {
        List<StylesheetInfo> all = new ArrayList<>(List.of(super.getStylesheets(document)));
        StylesheetFactory reading = factory;
        if (!beside.isEmpty() && reading != null) {
            StylesheetInfo info = new StylesheetInfo();
            info.setOrigin(StylesheetInfo.AUTHOR);
            info.setMedia("");
            info.setUri("");
            info.setStylesheet(known.computeIfAbsent(beside, css -> reading.parse(new StringReader(css), info)));
            all.add(info);
        }
        return all.toArray(new StylesheetInfo[0]);
    }
}
