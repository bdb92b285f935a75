package kakehashi.sheet;

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

/**
 * Takes from the pages of a document what says nothing. The layout marks the background of every box as an artifact with
 * its own description, although most boxes have none: half of a page's objects. An artifact needs no description, and one
 * without content need not be there.
 */
final class LeanPages {

    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final String BEGIN = "/Artifact /";
    private static final String BEGIN_END = " BDC";
    private static final String END = "EMC";
    /** Last letters of the operators that take places on the page. */
    private static final String PLACES = "mlceyv";

    private static final Pattern NUMBERS = Pattern.compile("(?:-?[0-9.]+ ){2,6}(?:m|l|c|y|v|re|Tm)");

    private LeanPages() {}

    static void in(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Set<String> backgrounds = takeBackgrounds(page);
            COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            if (contents instanceof COSStream stream) {
                rewrite(stream, backgrounds);
            } else if (contents instanceof COSArray streams) {
                for (int i = 0; i < streams.size(); i++) {
                    if (streams.getObject(i) instanceof COSStream stream) {
                        rewrite(stream, backgrounds);
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

    private static void rewrite(COSStream stream, Set<String> backgrounds) throws IOException {
        String content;
        try (InputStream in = stream.createInputStream()) {
            content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(lean(content, backgrounds).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Operators stand on lines of their own, and no string of the content holds the end of a line. */
    private static String lean(String content, Set<String> backgrounds) {
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
                appendShort(out, line);
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

    /** A hundredth of a point is as fine as any printer draws. */
    private static void appendShort(StringBuilder out, String line) {
        if (line.isEmpty()
                || PLACES.indexOf(line.charAt(line.length() - 1)) < 0
                || !NUMBERS.matcher(line).matches()) {
            out.append(line).append('\n');
            return;
        }
        for (String part : line.split(" ")) {
            int point = part.indexOf('.');
            if (point >= 0 && part.length() > point + 3) {
                double rounded = Math.round(Double.parseDouble(part) * 100) / 100.0;
                out.append(rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded));
            } else {
                out.append(part);
            }
            out.append(' ');
        }
        out.setCharAt(out.length() - 1, '\n');
    }
}
