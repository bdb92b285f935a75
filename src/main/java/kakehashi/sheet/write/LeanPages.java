package kakehashi.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
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

    /** On pages, in points. */
    private static final int DECIMALS = 2;
    /** In pictures, in pixels of 1/96 inch: of outlines alone, where names stand is not touched. */
    private static final int DECIMALS_IN_PICTURES = 1;

    private LeanPages() {}

    static void in(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Set<String> backgrounds = takeBackgrounds(page);
            COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            if (contents instanceof COSStream stream) {
                rewrite(stream, backgrounds, DECIMALS);
            } else if (contents instanceof COSArray streams) {
                for (int i = 0; i < streams.size(); i++) {
                    if (streams.getObject(i) instanceof COSStream stream) {
                        rewrite(stream, backgrounds, DECIMALS);
                    }
                }
            }
            PDResources resources = page.getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDFormXObject picture) {
                    rewrite(picture.getCOSObject(), Set.of(), DECIMALS_IN_PICTURES);
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

    private static void rewrite(COSStream stream, Set<String> backgrounds, int decimals) throws IOException {
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        LeanContent lean = new LeanContent(content, backgrounds, decimals);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            lean.writeTo(out);
        }
    }
}
