package kakehashi.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives a TrueType font that has an OS/2 table of version 1 one of version 4, which tells the heights of its capitals and
 * small letters; JavaFX sizes some controls by them. All else of the font stays as it is. Run by hand, see {@code
 * README.md}; it writes the same bytes from the same input. Numbers and layouts are those of the OpenType specification,
 * chapters "OpenType font file", "OS/2", "cmap", "loca" and "glyf".
 */
final class FontTables {

    private static final int FIRST_VERSION = 86;
    private static final int FOURTH_VERSION = 96;
    private static final int TABLE_ENTRY = 16;
    private static final int WHOLE_FILE_SUM = 0xB1B0AFBA;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final int flavour;

    private FontTables(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        flavour = file.getInt(0);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + TABLE_ENTRY * i;
            byte[] table = new byte[file.getInt(entry + 12)];
            System.arraycopy(font, file.getInt(entry + 8), table, 0, table.length);
            tables.put(new String(font, entry, 4, StandardCharsets.US_ASCII), table);
        }
    }

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            Path file = Path.of(argument);
            FontTables font = new FontTables(Files.readAllBytes(file));
            font.tellHeights();
            Files.write(file, font.bytes());
            System.out.println(file + ": capitals " + font.height('H') + ", small letters " + font.height('x') + " of "
                    + font.table("head").getShort(18));
        }
    }

    private ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return ByteBuffer.wrap(table);
    }

    private void tellHeights() {
        byte[] before = table("OS/2").array();
        if (before.length >= FOURTH_VERSION) {
            return;
        }
        if (before.length != FIRST_VERSION) {
            throw new IllegalArgumentException("an OS/2 table of " + before.length + " bytes");
        }
        ByteBuffer after = ByteBuffer.allocate(FOURTH_VERSION).put(before);
        after.putShort(0, (short) 4);
        after.putShort((short) height('x'));
        after.putShort((short) height('H'));
        // the default and the break character, and the longest context, for which none is told
        after.putShort((short) 0).putShort((short) ' ').putShort((short) 0);
        tables.put("OS/2", after.array());
    }

    /** How high a flat letter stands above the base line, in units of the font. */
    private int height(char letter) {
        return table("glyf").getShort(offset(glyph(letter)) + 8);
    }

    private int offset(int glyph) {
        boolean wide = table("head").getShort(50) == 1;
        return wide ? table("loca").getInt(4 * glyph) : 2 * (table("loca").getShort(2 * glyph) & 0xffff);
    }

    /** By the subtable of format 4, which every font for letters has. */
    private int glyph(char letter) {
        ByteBuffer map = table("cmap");
        for (int i = 0; i < map.getShort(2); i++) {
            int start = map.getInt(4 + 8 * i + 4);
            if (map.getShort(start) == 4) {
                int segments = map.getShort(start + 6) / 2;
                for (int s = 0; s < segments; s++) {
                    int end = map.getShort(start + 14 + 2 * s) & 0xffff;
                    int first = start + 16 + 2 * segments + 2 * s;
                    int begin = map.getShort(first) & 0xffff;
                    if (begin <= letter && letter <= end) {
                        int delta = map.getShort(first + 2 * segments);
                        int range = first + 4 * segments;
                        int away = map.getShort(range) & 0xffff;
                        int glyph = away == 0 ? letter : map.getShort(range + away + 2 * (letter - begin)) & 0xffff;
                        return (glyph + delta) & 0xffff;
                    }
                }
            }
        }
        throw new IllegalArgumentException("the font has no " + letter);
    }

    /** The whole file: a directory in the order of the tags, the tables in the order in which they stood, the sums right. */
    private byte[] bytes() {
        ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
        int at = 12 + TABLE_ENTRY * tables.size();
        Map<String, Integer> offsets = new TreeMap<>();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            offsets.put(table.getKey(), at);
            at += padded(table.getValue().length);
        }
        ByteBuffer file = ByteBuffer.allocate(at);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(flavour).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        List<String> tags = new ArrayList<>(offsets.keySet());
        for (String tag : tags) {
            byte[] table = tables.get(tag);
            file.put(tag.getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(table)).putInt(offsets.get(tag)).putInt(table.length);
        }
        tables.forEach((tag, table) -> file.put(offsets.get(tag), table));
        file.putInt(offsets.get("head") + 8, WHOLE_FILE_SUM - sum(file.array()));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(byte[] table) {
        ByteBuffer words = ByteBuffer.allocate(padded(table.length)).put(0, table);
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
