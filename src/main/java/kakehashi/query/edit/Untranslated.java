package kakehashi.query.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * A text of a record that is there in some languages alone.
 *
 * @param path of the text, as of {@link Difference}
 * @param missing the languages that it still needs
 */
public record Untranslated(RecordKey record, String path, Trilingual text, List<Language> missing) {

    public Untranslated {
        missing = List.copyOf(missing);
    }

    /** All of an atlas, in the order of its records. Takes some hundredths of a second. */
    public static List<Untranslated> of(Atlas atlas) {
        List<Untranslated> found = new ArrayList<>();
        atlas.records().all().forEach(record -> collect(record, "", record, found));
        return List.copyOf(found);
    }

    private static void collect(AtlasRecord record, String path, @Nullable Object value, List<Untranslated> found) {
        if (value instanceof Trilingual text) {
            List<Language> missing = Arrays.stream(Language.values())
                    .filter(language -> text.only(language).isBlank())
                    .toList();
            if (!missing.isEmpty() && missing.size() < Language.values().length) {
                found.add(new Untranslated(record.key(), path, text, missing));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object part = list.get(i);
                String key = part instanceof TieEvent event ? event.id() : Integer.toString(i);
                collect(record, path + "[" + key + "]", part, found);
            }
        } else if (value instanceof Record of && !(value instanceof PartialDate)) {
            for (RecordComponent part : of.getClass().getRecordComponents()) {
                String inner = path.isEmpty() ? part.getName() : path + "." + part.getName();
                collect(record, inner, valueOf(part, of), found);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
