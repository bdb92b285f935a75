package kakehashi.ui.edit.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** Values of members as texts in which a half-filled form keeps them. Each part tells its length, so any letter may stand in it. */
final class SketchText {

    private SketchText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(each -> part(of(each))).collect(Collectors.joining());
        }
        if (value instanceof Sketch sketch) {
            return Arrays.stream(sketch.kind().getRecordComponents())
                    .map(component -> part(of(sketch.get(component.getName()))))
                    .collect(Collectors.joining());
        }
        boolean isOfParts = value instanceof Record && !(value instanceof PartialDate);
        return isOfParts ? of(Sketch.of((Record) value)) : value instanceof Enum<?> one ? one.name() : value.toString();
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int colon = text.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(text.substring(at, colon));
            parts.add(text.substring(colon + 1, end));
            at = end;
        }
        return parts;
    }

    /**
     * What a text was made of.
     *
     * @throws RuntimeException if somebody wrote something else there
     */
    static @Nullable Object read(String text, Type type) {
        if (type instanceof ParameterizedType list) {
            Type of = list.getActualTypeArguments()[0];
            return parts(text).stream()
                    .map(each -> read(each, of))
                    .filter(Objects::nonNull)
                    .toList();
        }
        Class<?> kind = (Class<?>) type;
        if (text.isEmpty()) {
            return null;
        }
        if (kind == PartialDate.class) {
            return PartialDate.parse(text);
        }
        if (kind == Trilingual.class) {
            List<String> texts = parts(text);
            return new Trilingual(texts.get(0), texts.get(1), texts.get(2));
        }
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(text))
                    .findFirst()
                    .orElse(null);
        }
        return kind.isRecord()
                ? sketch(text, kind.asSubclass(Record.class)).made().orElse(null)
                : plain(text, kind);
    }

    private static Object plain(String text, Class<?> kind) {
        if (kind == Integer.class || kind == int.class) {
            return Integer.valueOf(text);
        }
        if (kind == Double.class || kind == double.class) {
            return Double.valueOf(text);
        }
        return kind == boolean.class ? (Object) Boolean.valueOf(text) : text;
    }

    static List<String> strings(String text) {
        return parts(text);
    }

    static Sketch sketch(String text, Class<? extends Record> kind) {
        List<String> parts = parts(text);
        Sketch sketch = new Sketch(kind, Map.of());
        RecordComponent[] components = kind.getRecordComponents();
        for (int i = 0; i < components.length && i < parts.size(); i++) {
            sketch = sketch.with(components[i].getName(), read(parts.get(i), components[i].getGenericType()));
        }
        return sketch;
    }

    static List<Sketch> sketches(String text, Class<? extends Record> kind) {
        return parts(text).stream().map(each -> sketch(each, kind)).toList();
    }
}
