package kakehashi.query.edit;

import java.util.List;
import kakehashi.model.Document;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a person entered of something that happened; its id, and its place in the history, are found by {@link Draft}.
 *
 * @param date null where it is not known
 * @param summary in one language at least
 * @param sources ids, at least one; those of new sources as {@link Draft#addSource} gave them
 * @param document what was signed, or null
 */
public record NewEvent(
        EventKind kind,
        @Nullable PartialDate date,
        Trilingual summary,
        List<String> sources,
        @Nullable Document document) {

    public NewEvent {
        sources = List.copyOf(sources);
    }
}
