package kakehashi.sheet.subject;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import kakehashi.sheet.tree.Markup;

/**
 * What the office typed for a visit, never mixed with the facts.
 *
 * @param texts without the fields that are empty
 */
public record TypedLines(Map<TypedField, String> texts) {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    public static final TypedLines NONE = new TypedLines(Map.of());

    public TypedLines {
        Map<TypedField, String> typed = new EnumMap<>(TypedField.class);
        texts.forEach((field, text) -> {
            String lines = lines(field, text);
            if (!lines.isEmpty()) {
                typed.put(field, lines);
            }
        });
        texts = Collections.unmodifiableMap(typed);
    }

    /** What was typed, field by field. */
    public static TypedLines of(Function<TypedField, String> typed) {
        Map<TypedField, String> texts = new EnumMap<>(TypedField.class);
        for (TypedField field : TypedField.values()) {
            texts.put(field, typed.apply(field));
        }
        return new TypedLines(texts);
    }

    /** As typed or pasted: word processors end a line in their own ways. */
    private static String lines(TypedField field, String typed) {
        String lines =
                Markup.printable(LINE_END.matcher(typed).replaceAll("\n")).strip();
        return field.isOneLine() ? lines.replace('\n', ' ') : lines;
    }

    /** Empty where nothing was typed. */
    public String of(TypedField field) {
        return texts.getOrDefault(field, "");
    }

    /** The same with the text of one field; an empty text takes it out. */
    public TypedLines with(TypedField field, String text) {
        Map<TypedField, String> changed = new EnumMap<>(TypedField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new TypedLines(changed);
    }

    /** Whether anything was typed. */
    public boolean any() {
        return !texts.isEmpty();
    }
}
