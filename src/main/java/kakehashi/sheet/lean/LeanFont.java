package kakehashi.sheet.lean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * An embedded subset whose signs are numbered as they stand in it, not as in the whole font. So no table need lead from one
 * number to the other, widths and characters are lists without gaps, and text compresses better.
 */
final class LeanFont {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final int USUAL_WIDTH = 1000;
    private static final int PAGE = 0x100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final Pattern RANGES = Pattern.compile("beginbfrange(.*?)endbfrange", Pattern.DOTALL);
    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<((?:\\p{XDigit}{4})+)>");
    /** What stands before and behind what signs mean; whoever reads it asks for no more. */
    private static final String HEAD =
            "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n"
                    + "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";

    private static final String TAIL = "]\nendbfrange\nendcmap\nend\nend\n";

    private final COSDictionary font;
    private final COSDictionary descendant;

    /** By the number in the whole font: the one in the subset. */
    private final char[] numbers;

    private @Nullable COSDictionary silent;

    /**
     * @param font of a document, after its subset was made
     * @param known outlines that were made lean before
     */
    LeanFont(COSDictionary font, Map<ByteBuffer, byte[]> known) throws IOException {
        this.font = font;
        this.descendant =
                (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        ByteBuffer map = ByteBuffer.wrap(bytes(descendant.getCOSStream(COSName.CID_TO_GID_MAP)));
        numbers = new char[map.limit() / 2];
        map.asCharBuffer().get(numbers);
        outlines(known);
        widths();
        characters();
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        descendant.getCOSDictionary(COSName.CIDSYSTEMINFO).setDirect(true);
    }

    /** The same font for letters that are drawn around others: all of them are read as spaces. */
    COSDictionary silent() throws IOException {
        COSDictionary known = silent;
        if (known == null) {
            known = new COSDictionary(font);
            TreeMap<Integer, String> spaces = new TreeMap<>();
            for (char number : numbers) {
                spaces.put((int) number, hex(' '));
            }
            COSStream stream = new COSStream();
            write(stream, meanings(spaces));
            known.setItem(COSName.TO_UNICODE, stream);
            silent = known;
        }
        return known;
    }

    /** What stands on a page for a sign. */
    int number(int inWhole) throws IOException {
        int number = inWhole < numbers.length ? numbers[inWhole] : 0;
        if (number == 0 && inWhole != 0) {
            throw new IOException("a sign that is not embedded: " + inWhole);
        }
        return number;
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    private void outlines(Map<ByteBuffer, byte[]> known) throws IOException {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        // it would say that all signs are there, which they are without it
        descriptor.removeItem(CID_SET);
        COSStream program = descriptor.getCOSStream(COSName.FONT_FILE2);
        byte[] lean = LeanOutlines.of(bytes(program), known);
        write(program, lean);
        program.setInt(COSName.LENGTH1, lean.length);
    }

    private void widths() throws IOException {
        COSArray old = descendant.getCOSArray(COSName.W);
        TreeMap<Integer, COSBase> byNumber = new TreeMap<>();
        int at = 0;
        while (at < old.size()) {
            int first = old.getInt(at);
            if (old.getObject(at + 1) instanceof COSArray each) {
                for (int i = 0; i < each.size(); i++) {
                    width(byNumber, first + i, each.getObject(i));
                }
                at += 2;
            } else {
                for (int sign = first; sign <= old.getInt(at + 1); sign++) {
                    width(byNumber, sign, old.getObject(at + 2));
                }
                at += 3;
            }
        }
        COSArray widths = new COSArray();
        COSArray run = new COSArray();
        int next = -1;
        for (Map.Entry<Integer, COSBase> each : byNumber.entrySet()) {
            if (each.getKey() != next) {
                run = new COSArray();
                widths.add(COSInteger.get(each.getKey()));
                widths.add(run);
            }
            run.add(each.getValue());
            next = each.getKey() + 1;
        }
        descendant.setItem(COSName.W, widths);
    }

    private void width(Map<Integer, COSBase> byNumber, int sign, COSBase width) throws IOException {
        if (width instanceof COSNumber number && number.intValue() != USUAL_WIDTH) {
            byNumber.put(number(sign), width);
        }
    }

    /** What each sign means: of each page of numbers one list. */
    private void characters() throws IOException {
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        String old = new String(bytes(stream), StandardCharsets.US_ASCII);
        TreeMap<Integer, String> byNumber = new TreeMap<>();
        Matcher blocks = RANGES.matcher(old);
        while (blocks.find()) {
            Matcher range = RANGE.matcher(blocks.group(1));
            while (range.find()) {
                int first = Integer.parseInt(range.group(1), 16);
                int last = Integer.parseInt(range.group(2), 16);
                String meaning = range.group(3);
                int end = meaning.length() - 4;
                int unit = Integer.parseInt(meaning.substring(end), 16);
                for (int i = 0; i <= last - first; i++) {
                    byNumber.put(number(first + i), meaning.substring(0, end) + hex(unit + i));
                }
            }
        }
        write(stream, meanings(byNumber));
    }

    private static byte[] meanings(TreeMap<Integer, String> byNumber) {
        StringBuilder lists = new StringBuilder();
        int count = 0;
        int next = -1;
        for (Map.Entry<Integer, String> each : byNumber.entrySet()) {
            int number = each.getKey();
            if (number != next || number % PAGE == 0) {
                int last = number;
                while ((last + 1) % PAGE != 0 && byNumber.containsKey(last + 1)) {
                    last++;
                }
                lists.append(count == 0 ? "" : "]\n");
                lists.append('<')
                        .append(hex(number))
                        .append("><")
                        .append(hex(last))
                        .append(">[");
                count++;
            }
            lists.append('<').append(each.getValue()).append('>');
            next = number + 1;
        }
        return (HEAD + count + " beginbfrange\n" + lists + TAIL).getBytes(StandardCharsets.US_ASCII);
    }

    private static String hex(int unit) {
        return HEX.toHexDigits((char) unit);
    }
}
