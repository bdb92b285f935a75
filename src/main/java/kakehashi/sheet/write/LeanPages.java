package kakehashi.sheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final String BEGIN = "/Artifact /";
    private static final String BEGIN_END = " BDC";
    private static final String END = "EMC";
    /** Last letters of the operators that take places on the page. */
    private static final String PLACES = "mlceyv";

    /** On pages, in points. */
    private static final int DECIMALS = 2;
    /** In pictures, in pixels of 1/96 inch: of outlines alone, where names stand is not touched. */
    private static final int DECIMALS_IN_PICTURES = 1;

    private static final Pattern NUMBERS = Pattern.compile("(?:-?[0-9.]+ ){2,6}(?:m|l|c|y|v|re|Tm)");

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
        String content;
        try (InputStream in = stream.createInputStream()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(lean(content, backgrounds, decimals).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Operators stand on lines of their own, and no string of the content holds the end of a line. */
    private static String lean(String content, Set<String> backgrounds, int decimals) {
        StringBuilder out = new StringBuilder(content.length());
        boolean background = false;
        boolean empty = true;
        int closed = -1;
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            String line = content.substring(start, end < 0 ? content.length() : end);
            start += line.length() + 1;
            if (isBackground(line, backgrounds)) {
                background = true;
                empty = true;
            } else if (background && line.equals(END)) {
                background = false;
                if (!empty) {
                    out.append(END).append('\n');
                    closed = out.length();
                }
            } else {
                if (background && empty) {
                    reopen(out, closed);
                    empty = false;
                }
                appendShort(out, line, decimals);
            }
        }
        return out.toString();
    }

    /** Begins an artifact, or goes on with the one that has just been closed. */
    private static void reopen(StringBuilder out, int closed) {
        if (closed == out.length()) {
            out.setLength(closed - END.length() - 1);
        } else {
            out.append("/Artifact BMC\n");
        }
    }

    private static boolean isBackground(String line, Set<String> backgrounds) {
        return line.startsWith(BEGIN)
                && line.endsWith(BEGIN_END)
                && backgrounds.contains(line.substring(BEGIN.length(), line.length() - BEGIN_END.length()));
    }

    private static void appendShort(StringBuilder out, String line, int decimals) {
        if (line.isEmpty()
                || PLACES.indexOf(line.charAt(line.length() - 1)) < 0
                || !isFiner(line, decimals)
                || !NUMBERS.matcher(line).matches()) {
            out.append(line).append('\n');
            return;
        }
        double steps = Math.pow(10, decimals);
        for (String part : line.split(" ")) {
            if (isFiner(part, decimals)) {
                double rounded = Math.rint(Double.parseDouble(part) * steps) / steps;
                out.append(rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded));
            } else {
                out.append(part);
            }
            out.append(' ');
        }
        out.setCharAt(out.length() - 1, '\n');
    }

    /** Whether more digits than so many follow a point. */
    private static boolean isFiner(String text, int decimals) {
        for (int point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
            int end = point + 1;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end > point + 1 + decimals) {
                return true;
            }
        }
        return false;
    }
}
