package kakehashi.sheet.lean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Takes from the pages of a document what says nothing. The layout marks the background of every box as an artifact with
 * its own description, although most boxes have none: half of a page's objects. An artifact needs no description, and one
 * without content need not be there. Places are written no finer than printers draw.
 */
final class LeanPages {

    private static final COSName BACKGROUND = COSName.getPDFName("Background");

    private static final Set<COSName> SMALL = Set.of(COSName.EXT_G_STATE, COSName.PROPERTIES);

    /** On pages, in points. */
    private static final LeanContent.Fineness OF_PAGES = new LeanContent.Fineness(2, 1);
    /**
     * In pictures, in pixels of 1/96 inch: of outlines alone, where names stand is not touched. A fifth of a pixel is a
     * twentieth of a millimetre, and coasts lie within half a pixel.
     */
    private static final LeanContent.Fineness OF_PICTURES = new LeanContent.Fineness(1, 2);

    private final Map<COSDictionary, LeanFont> fonts;

    /** @param fonts by how the pages of the document know them */
    LeanPages(Map<COSDictionary, LeanFont> fonts) {
        this.fonts = fonts;
    }

    void in(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Set<String> backgrounds = takeBackgrounds(page);
            Map<String, LeanFont> named = named(page.getResources());
            COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            if (contents instanceof COSStream stream) {
                rewrite(stream, backgrounds, named, OF_PAGES);
            } else if (contents instanceof COSArray streams) {
                for (int i = 0; i < streams.size(); i++) {
                    if (streams.getObject(i) instanceof COSStream stream) {
                        rewrite(stream, backgrounds, named, OF_PAGES);
                    }
                }
            }
            PDResources resources = page.getResources();
            gather(resources.getCOSObject());
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDFormXObject picture) {
                    Map<String, LeanFont> silent =
                            rewrite(picture.getCOSObject(), Set.of(), named(picture.getResources()), OF_PICTURES);
                    gather(picture.getResources().getCOSObject());
                    COSDictionary known = picture.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
                    for (Map.Entry<String, LeanFont> each : silent.entrySet()) {
                        known.setItem(each.getKey(), each.getValue().silent());
                    }
                }
            }
        }
    }

    /** Has the lists of what a page or picture knows by names written as one object; pictures and fonts stay by themselves. */
    private static void gather(COSDictionary resources) {
        for (COSName kind : List.copyOf(resources.keySet())) {
            COSDictionary named = resources.getCOSDictionary(kind);
            if (named != null) {
                named.setDirect(true);
                resources.setItem(kind, named);
                if (SMALL.contains(kind)) {
                    for (COSName name : List.copyOf(named.keySet())) {
                        COSDictionary each = named.getCOSDictionary(name);
                        each.setDirect(true);
                        named.setItem(name, each);
                    }
                }
            }
        }
    }

    /** Takes the descriptions of backgrounds from the page and gives their names. */
    private static Set<String> takeBackgrounds(PDPage page) {
        Set<String> names = new HashSet<>();
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            Iterator<COSName> all = properties.keySet().iterator();
            while (all.hasNext()) {
                COSName name = all.next();
                COSDictionary each = properties.getCOSDictionary(name);
                if (each != null && BACKGROUND.equals(each.getCOSName(COSName.TYPE))) {
                    names.add(name.getName());
                    all.remove();
                }
            }
        }
        return names;
    }

    private Map<String, LeanFont> named(PDResources resources) {
        Map<String, LeanFont> named = new HashMap<>();
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (all != null) {
            for (COSName name : all.keySet()) {
                LeanFont font = fonts.get(all.getCOSDictionary(name));
                if (font != null) {
                    named.put(name.getName(), font);
                }
            }
        }
        return named;
    }

    /** Gives the fonts that the rewritten content knows beside those it knew. */
    private static Map<String, LeanFont> rewrite(
            COSStream stream, Set<String> backgrounds, Map<String, LeanFont> named, LeanContent.Fineness fineness)
            throws IOException {
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        LeanContent lean = new LeanContent(content, backgrounds, named, fineness);
        try (OutputStream out = stream.createOutputStream()) {
            lean.writeTo(out);
        }
        return lean.silent();
    }
}
