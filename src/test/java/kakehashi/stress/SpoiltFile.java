package kakehashi.stress;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The ways in which a file of seeds is spoiled as a whole: cut off, endless, in another encoding, or no file at all. */
final class SpoiltFile {

    private SpoiltFile() {}

    /** One for each way, of a file that holds a text now. */
    static List<SeedMutation> ofEachKind(String file, String text) {
        List<SeedMutation> all = new ArrayList<>();
        all.add(SeedMutation.ofBytes("cut off", file, text.substring(0, text.length() / 2)));
        all.add(SeedMutation.ofBytes("empty", file, ""));
        all.add(SeedMutation.ofBytes("null", file, "null"));
        all.add(SeedMutation.ofBytes("a number", file, "7"));
        all.add(SeedMutation.ofBytes("of the other form", file, text.startsWith("[") ? "{}" : "[]"));
        all.add(SeedMutation.ofBytes("NaN", file, "NaN"));
        all.add(SeedMutation.ofBytes("more after its end", file, text + text));
        all.add(SeedMutation.ofBytes("nested lists", file, "[".repeat(100_000)));
        all.add(SeedMutation.ofBytes("nested objects", file, "{\"a\":".repeat(100_000)));
        all.add(SeedMutation.ofBytes("a long key", file, text.replaceFirst("\"", "\"" + "k".repeat(60_000))));
        all.add(SeedMutation.ofBytes(
                "a long number", file, text.replaceFirst(":", ":" + "9".repeat(1_000_000) + ",\"a\":")));
        all.add(SeedMutation.ofBytes("a long text", file, text.replaceFirst("\":\"", "\":\"" + "x".repeat(5 << 20))));
        all.add(SeedMutation.ofBytes("UTF-16", file, text.getBytes(StandardCharsets.UTF_16)));
        all.add(SeedMutation.ofBytes("a byte order mark", file, "\uFEFF" + text));
        all.add(SeedMutation.ofBytes("Latin 1", file, ("\"é\"" + text).getBytes(StandardCharsets.ISO_8859_1)));
        all.add(SeedMutation.ofBytes("binary", file, new byte[4096]));
        if (!SmallSeeds.isTies(file)) {
            all.add(SeedMutation.ofFile("gone", file, Files::delete));
        }
        all.add(SeedMutation.ofFile("a folder", file, path -> {
            Files.delete(path);
            Files.createDirectory(path);
        }));
        all.add(SeedMutation.ofFile("a link to itself", file, path -> {
            Files.delete(path);
            Files.createSymbolicLink(path, path.getFileName());
        }));
        all.add(SeedMutation.ofFile("a pipe", file, path -> {
            Files.delete(path);
            new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
        }));
        all.add(SeedMutation.ofFile("without end", file, path -> {
            try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
                sparse.setLength(1L << 40);
            }
        }));
        return all;
    }
}
