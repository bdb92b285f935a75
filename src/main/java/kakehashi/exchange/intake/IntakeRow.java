package kakehashi.exchange.intake;

import java.util.List;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list beside the records.
 *
 * @param number as the program that shows the list numbers it
 * @param claim what it says; null where it cannot be taken
 * @param tie id of the tie on record that it meets, or null
 * @param reasons why it is what it is, and what is to be known of how it was read
 */
public record IntakeRow(int number, RowState state, @Nullable Claim claim, @Nullable String tie, List<Told> reasons) {

    public IntakeRow {
        reasons = List.copyOf(reasons);
    }
}
