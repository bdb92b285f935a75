package kakehashi.query.lens;

import java.util.List;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one tie.
 *
 * @param because why; where it is undecided, each thing that is not on record and would decide it
 * @param paper the signing that the rule went by, null where it looked at the tie as a whole or nothing was signed
 * @param butForThat whether it is undecided only for what is on the record of no tie, and would count but for that
 */
public record Verdict(LensAnswer answer, List<Trilingual> because, @Nullable TieEvent paper, boolean butForThat) {

    public Verdict {
        because = List.copyOf(because);
    }

    /** How near it is to counting, the nearest lowest. */
    int distance() {
        return answer.ordinal() * 2 + (answer == LensAnswer.UNDECIDED && !butForThat ? 1 : 0);
    }
}
