package kakehashi.query.profile;

import java.util.List;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a profile tells.
 *
 * @param part what it is about, the same in every language
 * @param label the same in the reader's language
 * @param text without its date
 * @param date of a figure; null where it holds on the day of the profile
 * @param sources ids, at least one
 */
public record Told(Part part, String label, String text, @Nullable PartialDate date, List<String> sources) {

    public Told {
        sources = List.copyOf(sources);
    }
}
