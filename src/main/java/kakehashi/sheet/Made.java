package kakehashi.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.disk.Digest;
import kakehashi.disk.WholeFile;
import kakehashi.sheet.write.SheetFile;
import kakehashi.sheet.write.SheetFileException;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a folder were made from. Each has a line in a list beside them: its name, the sum of what it was made
 * from, and the sum of its bytes. The line is added once the file is whole, so that at any moment a file whose line is not
 * its own shows by its bytes. Any thread.
 */
final class Made {

    private static final String NAME = ".kakehashi-sheets";
    private static final Pattern LINE = Pattern.compile("([^\t]+)\t([0-9a-f]{64})\t([0-9a-f]{64})");

    private record Line(String origin, String bytes) {}

    private final Path folder;
    private final Map<String, Line> lines;

    private Made(Path folder, Map<String, Line> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /**
     * The list of a folder. It is written anew from the lines that are whole, wherever its name led.
     *
     * @throws SheetFileException if the folder cannot be written to
     */
    static Made in(Path folder) throws SheetFileException {
        Path list = folder.resolve(NAME);
        try {
            Map<String, Line> lines = read(list);
            StringBuilder text = new StringBuilder();
            lines.forEach((name, line) -> text.append(text(name, line)));
            WholeFile.write(
                    list,
                    WholeFile.Sort.DOCUMENT,
                    out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
            return new Made(folder, lines);
        } catch (IOException e) {
            throw new SheetFileException(list, e);
        }
    }

    private static Map<String, Line> read(Path list) throws IOException {
        Map<String, Line> lines = new TreeMap<>();
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return lines;
        }
        String text;
        try {
            text = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
        } catch (NoSuchFileException gone) {
            return lines;
        }
        // What follows the last line break was never finished.
        for (String each : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            Matcher line = LINE.matcher(each);
            if (line.matches()) {
                lines.put(line.group(1), new Line(line.group(2), line.group(3)));
            }
        }
        return lines;
    }

    private static String text(String name, Line line) {
        return name + "\t" + line.origin() + "\t" + line.bytes() + "\n";
    }

    /** Whether a file is there, whole, and made from just this. */
    boolean holds(Path file, String origin) {
        Line line = line(file);
        return line != null && line.origin().equals(origin) && isAsWritten(file, line);
    }

    /** Whether a file of this name was ever written here. */
    boolean lists(Path file) {
        return line(file) != null;
    }

    /** Whether a file may be replaced: it is as this program wrote it. */
    boolean isOurs(Path file) {
        Line line = line(file);
        return line != null && isAsWritten(file, line) || SheetFile.isOurs(file);
    }

    private synchronized @Nullable Line line(Path file) {
        return lines.get(String.valueOf(file.getFileName()));
    }

    private static boolean isAsWritten(Path file, Line line) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Digest.of(Files.readAllBytes(file)).equals(line.bytes());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Writes a file, and then its line. */
    void write(Path file, String origin, byte[] bytes) throws SheetFileException {
        SheetFile.write(file, out -> out.write(bytes));
        add(String.valueOf(file.getFileName()), new Line(origin, Digest.of(bytes)));
    }

    private synchronized void add(String name, Line line) throws SheetFileException {
        Path list = folder.resolve(NAME);
        lines.put(name, line);
        try {
            Files.write(
                    list,
                    text(name, line).getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new SheetFileException(list, e);
        }
    }
}
