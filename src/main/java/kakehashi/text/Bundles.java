package kakehashi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kakehashi.model.value.Language;

/** The patterns of one language, read area by area when first asked for. Safe on any thread. */
final class Bundles {

    private final Language language;
    private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();

    Bundles(Language language) {
        this.language = language;
    }

    /**
     * The pattern of a key, whose first segment names its area.
     *
     * @throws IllegalArgumentException if there is none
     */
    String pattern(String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        String pattern = areas.computeIfAbsent(area, this::read).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no word in " + language.tag() + " for " + key);
        }
        return pattern;
    }

    private Map<String, String> read(String area) {
        try (InputStream in = Bundles.class.getResourceAsStream(area + "_" + language.tag() + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return patterns.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, patterns::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
