package kakehashi.sheet.lean;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The list at the end of a file that says where each object stands. Its rows differ from one to the next by little, so each is
 * written as what it has more than the row before.
 */
final class LeanReferences {

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern ROW = Pattern.compile("/W \\[(\\d) (\\d) (\\d)\\]");
    private static final Pattern LENGTH = Pattern.compile("/Length \\d+");
    /** What tells the file from others, longer than it need be. */
    private static final Pattern NAME = Pattern.compile("<(\\p{XDigit}{32})\\p{XDigit}+>");

    private static final String STREAM = "stream";
    /** More than the last lines of a file take. */
    private static final int END = 64;
    /** A predictor of PNG: what stood above. */
    private static final int ABOVE = 2;

    private LeanReferences() {}

    /** @param file that ends in such a list, compressed and with no predictor */
    static byte[] in(byte[] file) throws IOException {
        int tail = Math.max(0, file.length - END);
        Matcher start = START.matcher(new String(file, tail, file.length - tail, StandardCharsets.ISO_8859_1));
        if (!start.find()) {
            throw new IOException("no place of the references");
        }
        int at = Integer.parseInt(start.group(1));
        String list = new String(file, at, file.length - at, StandardCharsets.ISO_8859_1);
        int begin = list.indexOf(STREAM);
        String head = list.substring(0, begin);
        Matcher row = ROW.matcher(head);
        if (!row.find() || head.contains("/DecodeParms")) {
            throw new IOException("references of another form: " + head);
        }
        int columns = 0;
        for (int i = 1; i <= 3; i++) {
            columns += Integer.parseInt(row.group(i));
        }
        int data = begin + STREAM.length();
        data += list.startsWith("\r\n", data) ? 2 : 1;
        byte[] rows = differences(inflated(file, at + data), columns);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, at);
        String lean = LENGTH.matcher(NAME.matcher(head).replaceAll("<$1>"))
                .replaceFirst("/DecodeParms <</Predictor 12 /Columns " + columns + ">>\n/Length " + rows.length);
        out.writeBytes((lean + STREAM + "\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(rows);
        out.writeBytes(("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] file, int from) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file, from, file.length - from))) {
            return in.readAllBytes();
        }
    }

    private static byte[] differences(byte[] list, int columns) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(list.length / 2);
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream rows = new DeflaterOutputStream(out, best)) {
            for (int i = 0; i < list.length; i++) {
                if (i % columns == 0) {
                    rows.write(ABOVE);
                }
                rows.write(i < columns ? list[i] : list[i] - list[i - columns]);
            }
        } finally {
            best.end();
        }
        return out.toByteArray();
    }
}
