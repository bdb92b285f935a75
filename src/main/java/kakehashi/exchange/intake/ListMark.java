package kakehashi.exchange.intake;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.disk.Digest;
import kakehashi.model.Atlas;
import kakehashi.model.Source;
import kakehashi.query.edit.SourceReader;

/**
 * By what a list is known again when it comes once more: its headings, and whose it is. It stays on record with the source that
 * the list became.
 *
 * @param sheet on which it stands; empty where the file has but one
 * @param form a sum over the headings
 * @param keptBy whose list it is; empty where nobody said so
 */
public record ListMark(String sheet, String form, String keptBy) {

    static final ListMark NONE = new ListMark("", "", "");

    private static final int ENOUGH = 16;
    private static final String FORM = ", form ";

    static ListMark of(ListTable table, Mapping mapping) {
        String form = Digest.of(String.join("\n", table.headings())).substring(0, ENOUGH);
        return new ListMark(table.sheet(), form, mapping.answers().keptBy());
    }

    /** The list as a source. */
    Source source(SourceReader reader, String file, String sha256) {
        Source plain = reader.ofFile(sheet.isEmpty() ? file : file + ", " + sheet, sha256);
        return new Source(
                plain.id(),
                plain.title(),
                keptBy.isEmpty() ? null : keptBy,
                null,
                null,
                null,
                plain.via() + FORM + form,
                plain.published(),
                plain.language(),
                plain.kind(),
                plain.rank());
    }

    /** The ids of the sources that earlier states of this list became. */
    Set<String> before(Atlas atlas) {
        return atlas.records().sources().stream()
                .filter(source -> source.via() != null && source.via().endsWith(FORM + form))
                .filter(source -> Objects.equals(source.publisher(), keptBy.isEmpty() ? null : keptBy))
                .map(Source::id)
                .collect(Collectors.toSet());
    }
}
