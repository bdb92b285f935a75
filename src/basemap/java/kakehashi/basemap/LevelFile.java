package kakehashi.basemap;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes one level of detail in the form that {@code kakehashi.map.ground.BaseLevel} documents and reads. */
final class LevelFile {

    private LevelFile() {}

    static byte[] bytes(List<String> provinces, List<String> islands, List<Line> lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x4B424D32);
        out.writeByte(BaseMapBuilder.BITS);
        for (List<String> names : List.of(provinces, islands)) {
            out.writeShort(names.size());
            for (String name : names) {
                out.writeUTF(name);
            }
        }
        out.writeInt(lines.size());
        for (Line line : lines) {
            number(out, line.right());
            number(out, line.left());
            number(out, line.xy().length / 2);
            int x = 0;
            int y = 0;
            for (int i = 0; i < line.xy().length; i += 2) {
                number(out, zigzag(line.xy()[i] - x));
                number(out, zigzag(line.xy()[i + 1] - y));
                x = line.xy()[i];
                y = line.xy()[i + 1];
            }
        }
        return bytes.toByteArray();
    }

    private static int zigzag(int value) {
        return value << 1 ^ value >> 31;
    }

    private static void number(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
