package kakehashi.ui.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.session.Preferences;

/**
 * What stands in a form that was not saved: kept with what the window remembers, about a second after the last key, so that
 * it outlives the form, the window and a crash.
 *
 * @param key of the form and of what it is about
 */
record Unfinished(Preferences preferences, String key) {

    private static final char FIELD_END = '\u2028';
    private static final Pattern FIELDS = Pattern.compile("\u2028");

    static Unfinished of(Preferences preferences, String form, String about) {
        return new Unfinished(preferences, "edit.unfinished." + form + "." + about);
    }

    /** Keeps what stands in the fields, by their ids. */
    void keep(Map<String, String> fields) {
        preferences.rememberChoice(
                key,
                fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> field.getKey() + "\t" + field.getValue().replaceAll("[\\p{Cc}\u2028]", " "))
                        .collect(Collectors.joining(String.valueOf(FIELD_END))));
    }

    /** What stood in the fields; nothing where the form was saved, or never begun. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        preferences.choice(key).ifPresent(kept -> FIELDS.splitAsStream(kept).forEach(field -> {
            int end = field.indexOf('\t');
            if (end > 0) {
                fields.put(field.substring(0, end), field.substring(end + 1));
            }
        }));
        return fields;
    }

    void forget() {
        preferences.rememberChoice(key, "");
    }
}
