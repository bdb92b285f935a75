package kakehashi.query.edit;

import java.util.List;
import java.util.Set;
import kakehashi.model.value.Field;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a person entered of a tie that is not on record; its id is found by {@link Draft}.
 *
 * @param vietnam id of the Vietnamese locality
 * @param japan id of the Japanese locality
 * @param typeAsStated how the source names the type
 * @param title a project's title, or null
 * @param parties ids of third parties
 * @param note what a careful reader must know, or null
 * @param events what happened, in any order; at least one
 */
public record NewTie(
        String vietnam,
        String japan,
        Scheme scheme,
        TieType type,
        String typeAsStated,
        @Nullable String title,
        Set<Field> fields,
        Status status,
        List<String> parties,
        @Nullable Trilingual note,
        List<NewEvent> events) {

    public NewTie {
        fields = Set.copyOf(fields);
        parties = List.copyOf(parties);
        events = List.copyOf(events);
    }
}
