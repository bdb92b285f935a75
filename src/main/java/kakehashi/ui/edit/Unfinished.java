package kakehashi.ui.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
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

    /**
     * Keeps what a person made of the fields, by their ids; the others follow the record, which may change before the form is
     * opened again.
     *
     * @param initial what stood in the fields when the form was opened; none where that does not matter
     */
    void keep(Map<String, String> fields, Map<String, String> initial) {
        preferences.rememberChoice(
                key,
                fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .filter(field -> !field.getValue().equals(initial.get(field.getKey())))
                        .map(field -> field.getKey() + "\t" + plain(field.getValue())
                                + (initial.containsKey(field.getKey())
                                        ? "\t" + plain(initial.get(field.getKey()))
                                        : ""))
                        .collect(Collectors.joining(String.valueOf(FIELD_END))));
    }

    private static String plain(String value) {
        return value.replaceAll("[\\p{Cc}\u2028]", " ");
    }

    /** What stood in the fields; nothing where the form was saved, or never begun. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        read((id, parts) -> fields.put(id, parts.get(0)));
        return fields;
    }

    /** Whether a field of which something is kept had something else in it when the form was opened then than it has now. */
    boolean isOvertaken(Map<String, String> initial) {
        List<String> overtaken = new ArrayList<>();
        read((id, parts) -> {
            if (parts.size() > 1 && !parts.get(1).equals(plain(initial.getOrDefault(id, "")))) {
                overtaken.add(id);
            }
        });
        return !overtaken.isEmpty();
    }

    private void read(BiConsumer<String, List<String>> taker) {
        preferences.choice(key).ifPresent(kept -> FIELDS.splitAsStream(kept).forEach(field -> {
            List<String> parts = List.of(field.split("\t", -1));
            if (parts.size() > 1) {
                taker.accept(parts.get(0), parts.subList(1, parts.size()));
            }
        }));
    }

    void forget() {
        preferences.rememberChoice(key, "");
    }
}
