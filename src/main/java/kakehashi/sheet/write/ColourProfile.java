package kakehashi.sheet.write;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as a profile for files (ISO 15076-1, version 4.2). The curve is given by its
 * formula in 32 bytes; the profile of the platform lists it point by point and is six times as large when compressed.
 */
final class ColourProfile {

    private static final int VERSION = 0x04200000;
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    /** A number is written in steps of so many to one. */
    private static final int FIXED = 1 << 16;

    /** The white that profiles refer to. */
    private static final double[] D50 = {0.9642, 1, 0.8249};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    /** From the white of sRGB, D65, to D50 by Bradford's method. */
    private static final double[] ADAPTATION = {
        1.04791, 0.02293, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179
    };

    /** Of the formula {@code (a x + b)^g} above {@code d} and {@code c x} below: g, a, b, c, d. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final int FORMULA = 3;

    private ColourProfile() {}

    /** The profile; the same bytes every time. */
    static byte[] sRgb() {
        try {
            Map<String, byte[]> tags = new LinkedHashMap<>();
            tags.put("desc", text("sRGB"));
            tags.put("cprt", text("Public domain"));
            tags.put("wtpt", numbers("XYZ ", D50));
            tags.put("chad", numbers("sf32", ADAPTATION));
            tags.put("rXYZ", numbers("XYZ ", RED));
            tags.put("gXYZ", numbers("XYZ ", GREEN));
            tags.put("bXYZ", numbers("XYZ ", BLUE));
            byte[] curve = curve();
            tags.put("rTRC", curve);
            tags.put("gTRC", curve);
            tags.put("bTRC", curve);
            return profile(tags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] profile(Map<String, byte[]> tags) throws IOException {
        int start = HEADER + Integer.BYTES + tags.size() * ENTRY;
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        DataOutputStream entries = new DataOutputStream(list);
        entries.writeInt(tags.size());
        byte[] last = {};
        int at = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] value = tag.getValue();
            if (value != last) {
                at = start + values.size();
                values.write(value);
                last = value;
            }
            entries.writeBytes(tag.getKey());
            entries.writeInt(at);
            entries.writeInt(value.length);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(header(start + values.size()));
        list.writeTo(whole);
        values.writeTo(whole);
        return whole.toByteArray();
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(VERSION);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        // no platform, maker or device, and colours as they are perceived
        out.write(new byte[28]);
        fixed(out, D50);
        out.write(new byte[HEADER - out.size()]);
        return bytes.toByteArray();
    }

    private static byte[] text(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = typed(bytes, "mluc");
        out.writeInt(1);
        out.writeInt(12);
        out.writeBytes("enUS");
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(letters.length);
        out.writeInt(28);
        out.write(letters);
        return padded(bytes);
    }

    private static byte[] numbers(String type, double... numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        fixed(typed(bytes, type), numbers);
        return bytes.toByteArray();
    }

    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = typed(bytes, "para");
        out.writeShort(FORMULA);
        out.writeShort(0);
        fixed(out, CURVE);
        return bytes.toByteArray();
    }

    private static DataOutputStream typed(ByteArrayOutputStream bytes, String type) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes(type);
        out.writeInt(0);
        return out;
    }

    private static void fixed(DataOutputStream out, double... numbers) throws IOException {
        for (double number : numbers) {
            out.writeInt((int) Math.round(number * FIXED));
        }
    }

    /** A value begins at a multiple of four. */
    private static byte[] padded(ByteArrayOutputStream bytes) {
        while (bytes.size() % Integer.BYTES != 0) {
            bytes.write(0);
        }
        return bytes.toByteArray();
    }
}
