package kakehashi.exchange.intake;

import java.util.List;
import java.util.Set;
import kakehashi.model.value.Field;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list says of a tie.
 *
 * @param type null where the row names none
 * @param typeStated the row's own words for the type; empty where it has none
 * @param signed null where the row has no date
 * @param title a project's title; empty where the row has none
 * @param note in the row's own words; empty where the row has none
 */
public record Claim(
        String vietnam,
        String japan,
        @Nullable TieType type,
        String typeStated,
        @Nullable PartialDate signed,
        Status status,
        Set<Field> fields,
        String title,
        String note,
        More more) {

    /**
     * What else a row says.
     *
     * @param id of the tie where the list comes from, which names these two; empty where the row has none
     * @param scheme an agreement of the localities where the row does not say otherwise
     * @param until the end of the term that was agreed; null where the row has none
     * @param signedAt where it was signed; empty where the row does not say so
     * @param carriers third parties
     * @param page address of a page that says so; empty where the row has none
     * @param stated what is kept as the list has it: a name of before, and the date; empty where there is neither
     */
    public record More(
            String id,
            Scheme scheme,
            @Nullable PartialDate until,
            String signedAt,
            List<Carrier> carriers,
            String page,
            String stated) {

        public More {
            carriers = List.copyOf(carriers);
        }
    }
}
