package kakehashi.query.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kakehashi.model.Alias;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Locality;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a set of changes touches: the records it changes, and those that may break a rule, or keep one again, because of
 * them. A rule that looks from one record at another must be named here.
 */
final class Touched implements Predicate<AtlasRecord> {

    private final Set<RecordKey> changed = new HashSet<>();
    private final Set<String> changedTies = new HashSet<>();
    private final Set<Class<?>> changedKinds = new HashSet<>();
    /** What others may refer to that is there only before, or only after. */
    private final Set<RecordKey> comingOrGoing = new HashSet<>();
    /** Ids that were free before, or are after. */
    private final Set<String> ids = new HashSet<>();

    private final Set<String> localities = new HashSet<>();
    private final Set<String> succeeded = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    /** Localities that lead back to themselves only before, or only after. */
    private final Set<String> chains = new HashSet<>();

    Touched(ChangeSet set, Known before, Known after) {
        for (Change change : set.changes()) {
            changed.add(change.key());
            Stream.of(change.before(), change.after())
                    .flatMap(Stream::ofNullable)
                    .forEach(record -> note(record, change));
        }
        if (changedKinds.contains(Locality.class)) {
            addUnlike(before.lyingInThemselves(), after.lyingInThemselves());
        }
        if (changedKinds.contains(Succession.class)) {
            addUnlike(before.succeedingThemselves(), after.succeedingThemselves());
        }
    }

    private void note(AtlasRecord record, Change change) {
        boolean comesOrGoes = change.before() == null || change.after() == null;
        changedKinds.add(record.getClass());
        if (record instanceof Tie tie) {
            changedTies.add(tie.id());
        }
        String id = Known.sharedId(record);
        if (comesOrGoes && id != null) {
            ids.add(id);
            // What only comes can mend who names it, and that is told nowhere; but a place is also asked when it was
            // one.
            if (change.after() == null || record instanceof Locality) {
                comingOrGoing.add(record.key());
            }
        }
        if (record instanceof Locality locality) {
            localities.add(locality.id());
            names.addAll(Known.namesOf(locality));
        } else if (record instanceof Succession succession) {
            succeeded.add(succession.from());
        } else if (record instanceof Alias alias) {
            names.add(alias.text());
        }
    }

    private void addUnlike(Set<String> before, Set<String> after) {
        Stream.concat(before.stream(), after.stream())
                .filter(id -> before.contains(id) != after.contains(id))
                .forEach(chains::add);
    }

    @Override
    public boolean test(AtlasRecord record) {
        String id = ids.isEmpty() ? null : Known.sharedId(record);
        return id != null && ids.contains(id)
                || changedKinds.contains(record.getClass()) && isChanged(record)
                || record instanceof Alias alias && names.contains(alias.text())
                || record instanceof Succession succession && isTouched(succession)
                || record instanceof Locality locality && isOnChain(locality)
                || !comingOrGoing.isEmpty() && refers(record);
    }

    /** Of ties there are many thousands: none of them needs a key made for it. */
    private boolean isChanged(AtlasRecord record) {
        return record instanceof Tie tie ? changedTies.contains(tie.id()) : changed.contains(record.key());
    }

    private boolean isTouched(Succession succession) {
        return succeeded.contains(succession.from())
                || Stream.of(succession.from(), succession.to())
                        .anyMatch(id -> localities.contains(id) || chains.contains(id));
    }

    private boolean isOnChain(Locality locality) {
        return !chains.isEmpty()
                && (chains.contains(locality.id())
                        || locality.eras().stream().anyMatch(era -> chains.contains(era.parent())));
    }

    private boolean refers(AtlasRecord record) {
        if (record instanceof Tie tie) {
            return refers(tie);
        }
        Search search = new Search();
        new RecordFields(search).show(record);
        return search.found;
    }

    /** Of ties there are many thousands, and few refer to anything that goes: so without a path for each member. */
    private boolean refers(Tie tie) {
        if (isComingOrGoing(RecordKind.LOCALITY, tie.vietnam())
                || isComingOrGoing(RecordKind.LOCALITY, tie.japan())
                || anyComesOrGoes(RecordKind.PARTY, tie.parties())) {
            return true;
        }
        for (TieEvent event : tie.events()) {
            if (anyComesOrGoes(RecordKind.SOURCE, event.sources())) {
                return true;
            }
        }
        return false;
    }

    private boolean anyComesOrGoes(RecordKind kind, List<String> named) {
        for (String id : named) {
            if (isComingOrGoing(kind, id)) {
                return true;
            }
        }
        return false;
    }

    private boolean isComingOrGoing(RecordKind kind, String id) {
        return ids.contains(id) && comingOrGoing.contains(new RecordKey(kind, id));
    }

    /** Whether a record refers to one that comes or goes. */
    private final class Search implements FieldVisitor {

        private boolean found;

        @Override
        public void reference(String path, RecordKind kind, @Nullable String id) {
            found = found || id != null && isComingOrGoing(kind, id);
        }
    }
}
