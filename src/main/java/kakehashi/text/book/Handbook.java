package kakehashi.text.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kakehashi.model.value.Language;

/** How the program is used, in one language: what lies in {@code src/docs/handbook}, from which it is packed with the program. */
public record Handbook(Language language, List<Chapter> chapters) {

    /** The ids of the chapters, which are the same in every language, in their order. */
    public static final List<String> CHAPTERS = List.of(
            "01-find",
            "02-read",
            "03-print",
            "04-record",
            "05-exchange",
            "06-map",
            "07-trouble",
            "08-command-line",
            "09-administrators",
            "10-terms",
            "11-keys");

    public Handbook {
        chapters = List.copyOf(chapters);
    }

    /** Reads it. It takes a moment, for nothing of it is kept. */
    public static Handbook in(Language language) {
        MarkdownReader reader = new MarkdownReader();
        return new Handbook(
                language,
                CHAPTERS.stream()
                        .map(id -> reader.read(id, text(language.tag() + "/" + id + ".md")))
                        .toList());
    }

    /** The chapter with an id; empty where there is none. */
    public Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /** A picture of it, as the file of an image. */
    public static byte[] picture(String file) {
        return bytes("pictures/" + file);
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Handbook.class.getResourceAsStream("/handbook/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not packed with the program: handbook/" + file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
