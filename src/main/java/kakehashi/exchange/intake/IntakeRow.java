package kakehashi.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import kakehashi.text.Told;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list beside the records; or one of several ties that a row has in one cell.
 *
 * @param number as the program that shows the list numbers it
 * @param part which of the ties of the row, from 1; 0 where it has one
 * @param claim what it says; null where it cannot be taken
 * @param tie id of the tie on record that it meets, or null
 * @param event id of the event of that tie which the same list told before; a row that is changed corrects it; else null
 * @param reasons why it is what it is, and what is to be known of how it was read
 */
public record IntakeRow(
        int number,
        int part,
        RowState state,
        @Nullable Claim claim,
        @Nullable String tie,
        @Nullable String event,
        List<Told> reasons) {

    public IntakeRow {
        reasons = List.copyOf(reasons);
    }

    /** A row that has one tie. */
    IntakeRow(int number, RowState state, @Nullable Claim claim, @Nullable String tie, List<Told> reasons) {
        this(number, 0, state, claim, tie, null, reasons);
    }

    /** What the row is called: its number, and of several ties which one it is, {@code 5.2}. */
    public String label() {
        return part == 0 ? String.valueOf(number) : number + "." + part;
    }

    /** The same as one of several ties of its row. */
    IntakeRow part(int which) {
        return new IntakeRow(number, which, state, claim, tie, event, reasons);
    }

    /** The same in another state, for a reason that is told before the others. */
    IntakeRow as(RowState other, Told reason) {
        List<Told> all = new ArrayList<>(List.of(reason));
        all.addAll(reasons);
        return new IntakeRow(number, part, other, claim, tie, event, all);
    }
}
