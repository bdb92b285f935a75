package kakehashi.query.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.Own;
import kakehashi.model.RecordKey;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the edition says otherwise than the user, and nobody has decided yet. Until somebody does, what the user says stands.
 *
 * @param said the edition's as theirs, the user's as mine, and what the edition said before as the base
 */
public record Question(RecordKey record, Disagreement said) {

    /**
     * What follows from a decision.
     *
     * @param changes of the records; none where the user's stays
     * @param seen what {@link Own#seen} is to hold of the record then; null where nothing of it is left to decide
     */
    public record Decided(List<Change> changes, @Nullable Optional<AtlasRecord> seen) {}

    /** All that are open in an atlas, in the order of records and members. */
    public static List<Question> of(Atlas atlas) {
        List<Question> open = new ArrayList<>();
        atlas.own().seen().keySet().stream()
                .filter(atlas.own()::has)
                .sorted(Comparator.comparing(RecordKey::kind).thenComparing(RecordKey::id))
                .forEach(key -> beside(atlas, key).open().forEach(said -> open.add(new Question(key, said))));
        return List.copyOf(open);
    }

    private static Beside beside(Atlas atlas, RecordKey key) {
        return new Beside(
                atlas.own().decidedOn(key).orElse(null), atlas.find(key).orElse(null), edition(atlas, key));
    }

    private static @Nullable AtlasRecord edition(Atlas atlas, RecordKey key) {
        Own own = atlas.own();
        return own.withdrawn().contains(key) ? null : own.edition(key).orElse(null);
    }

    /** Whether both can be told, as two events of which each says its own. */
    public boolean canBeBoth() {
        return said.event().isPresent();
    }

    /** What is to be written for a decision; nothing is where it was decided meanwhile. */
    public Optional<Decided> decided(Atlas atlas, Choice choice) {
        if (!of(atlas).contains(this)) {
            return Optional.empty();
        }
        Beside made = beside(atlas, record);
        AtlasRecord now = atlas.find(record).orElse(null);
        AtlasRecord next = made.decided(Map.of(said, choice)).orElse(null);
        return Optional.of(new Decided(changes(now, next), seen(atlas, made, choice)));
    }

    private static List<Change> changes(@Nullable AtlasRecord now, @Nullable AtlasRecord next) {
        if (Objects.equals(now, next)) {
            return List.of();
        }
        return now != null && next != null && !now.key().equals(next.key())
                ? List.of(new Change(now, null), new Change(null, next))
                : List.of(new Change(now, next));
    }

    /** As it was seen before, with what is decided now as the edition has it. */
    private @Nullable Optional<AtlasRecord> seen(Atlas atlas, Beside made, Choice choice) {
        AtlasRecord theirs = edition(atlas, record);
        AtlasRecord seen = atlas.own().decidedOn(record).orElse(null);
        if (choice == Choice.THEIRS) {
            // Taken over it is no question any more, and is one again where that is taken back.
            return Optional.ofNullable(seen);
        }
        for (Disagreement one : made.open()) {
            boolean isOfEvent = choice == Choice.BOTH && one.event().equals(said.event());
            if (one.equals(said) || isOfEvent) {
                seen = Merged.with(seen, one.path(), one.theirs(), theirs);
            }
        }
        return Objects.equals(seen, theirs) ? null : Optional.ofNullable(seen);
    }
}
