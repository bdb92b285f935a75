package kakehashi.store;

import java.util.List;

/**
 * One place where the seeds break a rule of their format.
 *
 * @param file path inside the seed folder, such as {@code ties/vn-hue.json}
 * @param record id of the record, or empty where the whole file is meant
 * @param field path of the member inside the record, such as {@code eras[0].name.vi}, or empty
 * @param details what the wording of {@code kind} needs: the value found, the value wanted
 */
public record Breach(String file, String record, String field, BreachKind kind, List<String> details) {

    public Breach {
        details = List.copyOf(details);
    }
}
