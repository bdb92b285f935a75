package kakehashi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;

/** The patterns of one language, read area by area when first asked for and then kept. Safe on any thread. */
final class Bundles {

    /** One for each language: what the program says does not change while it runs. */
    private static final Map<Language, Bundles> ALL =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(each -> each, Bundles::new));

    private final Language language;
    private final Map<String, Area> areas = new ConcurrentHashMap<>();

    private final DatePatterns dates;

    /** The patterns of one area; one that is never asked for is never taken apart, and a command asks for few. */
    private record Area(Properties written, Map<String, Message> taken) {

        @Nullable
        Message pattern(String key) {
            Message before = taken.get(key);
            String pattern = before == null ? written.getProperty(key) : null;
            return pattern == null ? before : taken.computeIfAbsent(key, any -> Message.of(pattern));
        }
    }

    private Bundles(Language language) {
        this.language = language;
        this.dates = new DatePatterns(language.locale());
    }

    static Bundles of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    DatePatterns dates() {
        return dates;
    }

    /** Whether there is a pattern of a key. */
    boolean has(String key) {
        int dot = key.indexOf('.');
        return dot > 0
                && key.matches("[a-z0-9.-]+")
                && areas.computeIfAbsent(key.substring(0, dot), this::read).pattern(key) != null;
    }

    /**
     * The pattern of a key, whose first segment names its area.
     *
     * @throws IllegalArgumentException if there is none
     */
    Message pattern(String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        Area known = areas.get(area);
        Message pattern = (known == null ? areas.computeIfAbsent(area, this::read) : known).pattern(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no word in " + language.tag() + " for " + key);
        }
        return pattern;
    }

    private Area read(String area) {
        Properties written = new Properties();
        try (InputStream in = Bundles.class.getResourceAsStream(area + "_" + language.tag() + ".properties")) {
            if (in != null) {
                written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return new Area(written, new ConcurrentHashMap<>());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
