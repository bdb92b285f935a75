package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * One step of somebody's work in the making: records that are added, altered or taken away over an atlas, gathered until
 * {@link #set} makes them a change set. Each text is taken in Unicode's composed form and without spaces at its ends. What
 * breaks a rule is taken too: {@link Check} says so, and the store refuses it.
 *
 * <p>For one thread, and one step. A form makes it anew from its fields whenever it must know what speaks against them.
 */
public final class Draft {

    private final Atlas atlas;
    private final Map<RecordKey, Optional<AtlasRecord>> next = new LinkedHashMap<>();
    private @Nullable Label label;

    /** @param atlas what the person sees: with all that is on record, also what is later than the day shown */
    public Draft(Atlas atlas) {
        this.atlas = atlas;
    }

    /** A record as it is stored: its texts in Unicode's composed form, without spaces at their ends. */
    public static AtlasRecord composed(AtlasRecord record) {
        return Rewriting.composed(record);
    }

    /** What names a record, so that nobody takes it away without having seen that; empty where nothing does. */
    public List<AtlasRecord> dependents(RecordKey key) {
        return Dependents.of(atlas, key);
    }

    /** The ties that a pair of localities has already. */
    public List<Tie> tiesOf(String vietnam, String japan) {
        return Ties.ofPair(atlas, vietnam, japan);
    }

    /** The record as the step leaves it. */
    public Optional<AtlasRecord> find(RecordKey key) {
        Optional<AtlasRecord> drafted = next.get(key);
        return drafted == null ? atlas.find(key) : drafted;
    }

    // ---- what happened

    /**
     * Adds what happened to a tie, where its date puts it in the history; without a date, last.
     *
     * @return the id of the event in its tie
     * @throws IllegalArgumentException if there is no such tie
     */
    public String addEvent(String tie, NewEvent entered) {
        Tie before = tie(tie);
        List<TieEvent> events = new ArrayList<>(before.events());
        String id = insert(events, entered);
        put(before.with(events));
        name("query.done.event-added", tie, "kind:" + entered.kind().code());
        return id;
    }

    /** Puts an event in the place of the one with its id, where its date now puts it. */
    public void alterEvent(String tie, TieEvent altered) {
        Tie before = tie(tie);
        put(before.with(Ties.placed(before.events(), altered)));
        name("query.done.event-changed", tie, "kind:" + altered.kind().code());
    }

    /**
     * Moves an event to another tie. A tie that has no other event is taken away with it.
     *
     * @return the id of the event in its new tie
     */
    public String moveEvent(String from, String event, String to) {
        Tie before = tie(from);
        TieEvent moving = before.events().stream()
                .filter(each -> each.id().equals(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event " + event + ": " + from));
        List<TieEvent> rest = Ties.without(before.events(), event);
        next.put(before.key(), rest.isEmpty() ? Optional.empty() : Optional.of(before.with(rest)));
        String id = addEvent(
                to, new NewEvent(moving.kind(), moving.date(), moving.summary(), moving.sources(), moving.document()));
        name("query.done.event-moved", to, "kind:" + moving.kind().code());
        return id;
    }

    /** Takes an event away, and what other events say of it. */
    public void withdrawEvent(String tie, String event) {
        Tie before = tie(tie);
        before.events().stream()
                .filter(each -> each.id().equals(event))
                .findFirst()
                .ifPresent(gone -> {
                    put(before.with(Ties.without(before.events(), event)));
                    name(
                            "query.done.event-withdrawn",
                            tie,
                            "kind:" + gone.kind().code());
                });
    }

    /** Says of two events of a tie that they tell one fact differently. */
    public void contradict(String tie, String one, String other) {
        Tie before = tie(tie);
        put(before.with(Ties.rivals(before.events(), one, other)));
        name("query.done.contradicted", tie);
    }

    /** Says no longer of two events of a tie that they tell one fact differently. */
    public void agree(String tie, String one, String other) {
        Tie before = tie(tie);
        put(before.with(Ties.agreeing(before.events(), one, other)));
        name("query.done.agreed", tie);
    }

    /**
     * Names one of several events that contradict each other as the one to go by; of the others none is any longer.
     *
     * @param reason why, in one language at least; null where none of them is to be any longer
     */
    public void goBy(String tie, String event, @Nullable Trilingual reason) {
        Tie before = tie(tie);
        put(before.with(Ties.goingBy(before.events(), event, reason)));
        name(reason == null ? "query.done.gone-by-none" : "query.done.gone-by", tie);
    }

    /**
     * Where the members of an event stand in the paths of {@link Check}: {@code events[3].}; its field {@code date} is then
     * {@code events[3].date}. Empty where the tie has no such event.
     */
    public String pathOf(String tie, String event) {
        List<TieEvent> events = tie(tie).events();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id().equals(event)) {
                return "events[" + i + "].";
            }
        }
        return "";
    }

    private static String insert(List<TieEvent> events, NewEvent entered) {
        String id = Ids.event(events);
        TieEvent added = new TieEvent(
                id,
                entered.date(),
                entered.kind(),
                entered.summary(),
                entered.sources(),
                List.of(),
                entered.document());
        events.add(Ties.place(events, added), added);
        return id;
    }

    // ---- ties

    /**
     * Adds a tie. That the pair has one already is nothing against it: {@link #tiesOf} tells, before a second is made.
     *
     * @return its id
     */
    public String addTie(NewTie entered) {
        return addTie("", entered);
    }

    /** @param wished the id that it has elsewhere; it gets another where that is empty or taken */
    public String addTie(String wished, NewTie entered) {
        String id = wished.isEmpty() || isTaken(wished)
                ? Ids.tie(entered.vietnam(), entered.japan(), this::isTaken)
                : wished;
        List<TieEvent> events = new ArrayList<>();
        entered.events().forEach(event -> insert(events, event));
        put(new Tie(
                id,
                entered.vietnam(),
                entered.japan(),
                entered.scheme(),
                entered.type(),
                entered.typeAsStated(),
                entered.title(),
                entered.fields(),
                entered.status(),
                entered.parties(),
                events,
                entered.note()));
        name("query.done.tie-added", id);
        return id;
    }

    private boolean isTaken(String tie) {
        return find(new RecordKey(RecordKind.TIE, tie)).isPresent();
    }

    /**
     * Puts a tie in the place of the one with its id; where it is between other localities than that one, under the id that
     * follows from them.
     *
     * @return its id from now on
     */
    public String alterTie(Tie altered) {
        Tie before = tie(altered.id());
        if (before.vietnam().equals(altered.vietnam()) && before.japan().equals(altered.japan())) {
            put(altered);
            return altered.id();
        }
        String id = Ids.tie(altered.vietnam(), altered.japan(), taken -> find(new RecordKey(RecordKind.TIE, taken))
                .isPresent());
        next.put(before.key(), Optional.empty());
        put(altered.called(id));
        name("query.done.tie-moved", id, before.id());
        return id;
    }

    private Tie tie(String id) {
        return find(new RecordKey(RecordKind.TIE, id))
                .map(Tie.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("no tie: " + id));
    }

    // ---- any record

    /** Adds a record, or puts it in the place of the one with its key. */
    public void put(AtlasRecord record) {
        AtlasRecord composed = Rewriting.composed(record);
        boolean isNew = atlas.find(composed.key()).isEmpty();
        next.put(composed.key(), Optional.of(composed));
        if (label == null && !(record instanceof Tie)) {
            name(
                    isNew ? "query.done.added" : "query.done.changed",
                    composed.key().id());
        } else if (label == null) {
            name("query.done.changed", composed.key().id());
        }
    }

    /**
     * Adds a source, unless the very same is on record; its id is found, whichever the given one has.
     *
     * @return its id, for what rests on it
     */
    public String addSource(Source source) {
        Source composed = (Source) Rewriting.composed(source);
        Source own = new Source(
                Ids.source(composed),
                composed.title(),
                composed.publisher(),
                composed.publisherName(),
                composed.url(),
                composed.copy(),
                composed.via(),
                composed.published(),
                composed.language(),
                composed.kind(),
                composed.rank());
        if (find(own.key()).isEmpty()) {
            next.put(own.key(), Optional.of(own));
        }
        return own.id();
    }

    /** Adds a third party, and gives its id. */
    public String addParty(Trilingual name, PartyKind kind) {
        String id = Ids.named(name, taken -> atlas.find(taken).isPresent());
        next.put(new RecordKey(RecordKind.PARTY, id), Optional.of(Rewriting.composed(new Party(id, name, kind))));
        return id;
    }

    /** Adds a network under an id of the user's own, whichever the given one has, and gives that id. */
    public String addNetwork(Network entered) {
        String id = Ids.named(entered.name(), taken -> atlas.find(taken).isPresent());
        Network own = new Network(
                id, entered.name(), entered.founded(), entered.members(), entered.sources(), entered.note());
        next.put(own.key(), Optional.of(Rewriting.composed(own)));
        return id;
    }

    /**
     * Takes a record away. What names it stays as it is, and speaks against it: {@link #dependents} tells what that is.
     */
    public void withdraw(RecordKey key) {
        next.put(key, Optional.empty());
        name("query.done.withdrawn", key.id());
    }

    /**
     * Joins two records of one thing, of one kind: what named the second names the first from now on, and the second is taken
     * away. Of two ties the events, fields and parties are joined; of two networks the members.
     *
     * @throws IllegalArgumentException if they are of kinds that are not joined, or are not there
     */
    public void merge(RecordKey kept, RecordKey gone) {
        AtlasRecord first = find(kept).orElseThrow(() -> new IllegalArgumentException(kept.toString()));
        AtlasRecord second = find(gone).orElseThrow(() -> new IllegalArgumentException(gone.toString()));
        Map<RecordKey, AtlasRecord> merged = new Merging(first, second).of(atlas);
        merged.forEach((key, record) -> next.put(key, Optional.of(record)));
        next.put(gone, Optional.empty());
        name("query.done.merged", kept.id(), gone.id());
    }

    /** Puts a record back as it was before a change of its history, whatever became of it since. */
    public void revert(Past past) {
        AtlasRecord before = past.change().before();
        next.put(past.change().key(), Optional.ofNullable(before));
        name("query.done.reverted", past.change().key().id());
    }

    /**
     * Puts one member of a record back as it was before a change of its history; the rest stays as it is now.
     *
     * @throws IllegalArgumentException if the record, or what the member lies in, is there no more
     */
    public void revert(Past past, Difference member) {
        RecordKey key = past.change().key();
        if (member.path().isEmpty()) {
            revert(past);
            return;
        }
        AtlasRecord now = find(key).orElseThrow(() -> new IllegalArgumentException(key.toString()));
        next.put(key, Optional.of(Differences.with(now, member.path(), member.before())));
        name("query.done.reverted", key.id());
    }

    private void name(String key, String... arguments) {
        label = Label.of(key, arguments);
    }

    /** What the step is called, where that is not what was done last. */
    public void call(Label other) {
        label = other;
    }

    // ---- the step

    /** What changes; nothing where all is as it was. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        next.forEach((key, after) -> {
            AtlasRecord before = atlas.find(key).orElse(null);
            if (!Objects.equals(before, after.orElse(null))) {
                changes.add(new Change(before, after.orElse(null)));
            }
        });
        return changes;
    }

    /** The step; empty where nothing changes. */
    public Optional<ChangeSet> set(Stamp stamp) {
        List<Change> changes = changes();
        Label called = label == null ? Label.of("query.done.several") : label;
        return changes.isEmpty() ? Optional.empty() : Optional.of(stamp.on(called, changes));
    }
}
