package kakehashi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Old, new and other shapes of one kanji, by the table beside this class, which says what it was made of. */
final class KanjiVariants {

    private static final String TABLE = "kanji-variants.txt";

    /** The shapes that are not the first of their line, with the one that is; most kanji have one shape. */
    private static final Map<Integer, Integer> FIRST = read();

    private KanjiVariants() {}

    /** The shape that stands for a kanji and its variants. */
    static int first(int kanji) {
        return FIRST.getOrDefault(kanji, kanji);
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> first = new HashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                int[] shapes = line.codePoints().toArray();
                for (int at = 1; at < shapes.length; at++) {
                    first.put(shapes[at], shapes[0]);
                }
            }
        }
        return Map.copyOf(first);
    }

    private static List<String> lines() {
        try (InputStream table = Objects.requireNonNull(KanjiVariants.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
