package kakehashi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kakehashi.model.value.Language;

/**
 * What a version of the program brought, in a few lines for those who use it.
 *
 * @param lines one thing each
 */
public record ReleaseNotes(String version, List<String> lines) {

    public ReleaseNotes {
        lines = List.copyOf(lines);
    }

    /** Those of all versions, the newest first. */
    public static List<ReleaseNotes> in(Language language) {
        String name = "news_" + language.tag() + ".txt";
        try (InputStream in = Objects.requireNonNull(ReleaseNotes.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those of the versions after one; of all, where that one is not among them. */
    public static List<ReleaseNotes> since(String version, Language language) {
        return in(language).stream()
                .takeWhile(notes -> !notes.version().equals(version))
                .toList();
    }

    /** @param text a line with the version after a #, and below it a line for each thing */
    static List<ReleaseNotes> parse(String text) {
        List<ReleaseNotes> all = new ArrayList<>();
        for (String part : text.split("(?m)^# ")) {
            List<String> lines = part.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                all.add(new ReleaseNotes(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return all;
    }
}
