package kakehashi.query.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kakehashi.model.AtlasRecord;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Reconciled;
import org.jspecify.annotations.Nullable;

/**
 * The user's version of a record beside the edition's: as of {@link Reconciled}, but that what is no longer one record, since
 * another key came of it, is decided as a whole.
 */
final class Beside {

    private final @Nullable AtlasRecord mine;
    private final @Nullable AtlasRecord theirs;
    private final List<Disagreement> open;
    private final @Nullable Reconciled reconciled;

    /** @param base how the edition had it when it was decided last */
    Beside(@Nullable AtlasRecord base, @Nullable AtlasRecord mine, @Nullable AtlasRecord theirs) {
        this.mine = mine;
        this.theirs = theirs;
        if (mine != null && theirs != null && !mine.key().equals(theirs.key())) {
            reconciled = null;
            open = theirs.equals(base) ? List.of() : List.of(new Disagreement("", base, mine, theirs));
        } else {
            reconciled = Reconciled.of(base, mine, theirs);
            open = reconciled.disagreements();
        }
    }

    List<Disagreement> open() {
        return open;
    }

    Optional<AtlasRecord> decided(Map<Disagreement, Choice> choices) {
        if (reconciled != null) {
            return reconciled.decided(choices);
        }
        return Optional.ofNullable(choices.containsValue(Choice.THEIRS) ? theirs : mine);
    }
}
