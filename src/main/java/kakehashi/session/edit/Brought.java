package kakehashi.session.edit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.query.edit.Past;
import kakehashi.store.EditionChange;
import kakehashi.store.EditionPast;

/** What editions did to a record, among the steps that people made. */
final class Brought {

    /** What stands for the number of a step: an edition is none that could be taken back. */
    private static final int NO_STEP = 0;

    private Brought() {}

    /**
     * @param steps the latest first
     * @param changes the latest first
     * @return both, each in front of the steps that are not later
     */
    static List<Past> among(Collection<Past> steps, List<EditionChange> changes) {
        List<Past> all = new ArrayList<>();
        List<EditionChange> left = new ArrayList<>(changes);
        for (Past step : steps) {
            Instant at = step.set().at();
            while (!left.isEmpty() && !left.get(0).edition().at().isBefore(at)) {
                all.add(past(left.remove(0)));
            }
            all.add(step);
        }
        left.forEach(change -> all.add(past(change)));
        return List.copyOf(all);
    }

    private static Past past(EditionChange brought) {
        EditionPast edition = brought.edition();
        UUID id = UUID.nameUUIDFromBytes(
                (edition.number() + " " + brought.change().key()).getBytes(StandardCharsets.UTF_8));
        ChangeSet set = new ChangeSet(
                id,
                Label.of("query.done.edition", edition.former(), edition.version()),
                List.of(brought.change()),
                edition.at(),
                "",
                null,
                Origin.EDITION);
        return new Past(NO_STEP, set, brought.change());
    }
}
