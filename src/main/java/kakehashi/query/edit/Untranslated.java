package kakehashi.query.edit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.RecordKey;
import kakehashi.model.value.Language;
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
                collect(record, path + "[" + Parts.key(list, i) + "]", list.get(i), found);
            }
        } else if (value != null && Parts.has(value)) {
            for (RecordComponent part : Parts.of(value)) {
                collect(record, Parts.path(path, part), Parts.value(part, value), found);
            }
        }
    }
}
