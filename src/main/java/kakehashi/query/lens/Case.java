package kakehashi.query.lens;

import java.time.LocalDate;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.query.term.Standing;

/**
 * A tie as a rule looks at it on a day.
 *
 * @param atlas what is known on that day
 * @param tie as it is known on that day
 * @param standing what its record means then
 */
public record Case(Atlas atlas, Tie tie, Standing standing, LocalDate asOf) {

    /** Every signing, but of one that two accounts tell differently only the one to go by. */
    List<Paper> papers() {
        return TieEvent.once(tie.events().stream().filter(TieEvent::isSigning).toList()).stream()
                .map(event -> new Paper(this, event))
                .toList();
    }
}
