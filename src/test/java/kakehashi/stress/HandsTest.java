package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Meeting;
import kakehashi.query.edit.Reconciled;
import kakehashi.store.Access;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several processes write one store at once: nothing is lost, nothing doubled, and they meet only where they touch one record. */
@Tag("stress")
class HandsTest {

    private static final int DISPUTED = 0;
    private static final int SHARED = 1;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void what_processes_write_at_once_is_there_once_each(int hands) throws Exception {
        int changes = Tally.rounds(20, 1000);
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        try (Tally tally = new Tally("hands-" + hands)) {
            List<Child> children = new ArrayList<>();
            for (int hand = 0; hand < hands; hand++) {
                children.add(Child.started(Writing.class, file.toString(), hand + "/" + hands, "" + changes));
            }
            int met = 0;
            int busy = 0;
            for (Child child : children) {
                String said = child.said();
                said.chars().filter(each -> each == '.').forEach(each -> tally.tried());
                met += (int) said.chars().filter(each -> each == 'm').count();
                busy += (int) said.chars().filter(each -> each == 'b').count();
                if (!said.endsWith("e") || said.contains("x")) {
                    tally.fellShort("a process ended with " + said.substring(Math.max(0, said.length() - 20)));
                }
            }
            look(tally, file, hands, changes);
            System.out.println(hands + " processes, " + hands * changes + " changes, " + met + " met another's, " + busy
                    + " tried again");
        }
    }

    private static void look(Tally tally, Path file, int hands, int changes) throws Exception {
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            List<JournalEntry> journal = store.journal();
            Map<String, Integer> written = new HashMap<>();
            Atlas replayed = Frozen.atlas();
            for (JournalEntry entry : journal) {
                written.merge(entry.set().by(), 1, Integer::sum);
                replayed = replayed.with(entry.set());
            }
            long once = IntStream.range(0, hands)
                    .boxed()
                    .flatMap(hand -> IntStream.range(0, changes).mapToObj(number -> hand + "-" + number))
                    .filter(name -> written.getOrDefault(name, 0) == 1)
                    .count();
            if (once != (long) hands * changes) {
                tally.fellShort(once + " changes are there once");
            }
            if (journal.size() != hands * changes || !store.notices().isEmpty()) {
                tally.fellShort(journal.size() + " entries, " + store.notices().size() + " notices");
            }
            if (!replayed.records().equals(store.load().records())) {
                tally.fellShort("the records are not what the journal tells");
            }
            Tie shared = store.load().ties().get(SHARED);
            int added = shared.events().size()
                    - Frozen.atlas().ties().get(SHARED).events().size();
            assertThat(shared.events()).extracting(TieEvent::id).doesNotHaveDuplicates();
            assertThat(shared.events())
                    .extracting(event -> event.summary().en())
                    .doesNotHaveDuplicates();
            assertThat(added).as("events that several added to one tie").isEqualTo(hands * ((changes + 49) / 50));
        }
    }

    /** Makes its changes, and says of each how it went. */
    static final class Writing {

        private static final Set<StoreProblem> BUSY = EnumSet.of(StoreProblem.NOT_WRITER, StoreProblem.LOCKED);

        private final AtlasStore store;
        private final int hand;
        private final int hands;

        private Writing(AtlasStore store, String hand) {
            this.store = store;
            this.hand = Integer.parseInt(hand.substring(0, 1));
            hands = Integer.parseInt(hand.substring(2));
        }

        public static void main(String[] fileHandAndChanges) throws Exception {
            try (AtlasStore store = joined(Path.of(fileHandAndChanges[0]))) {
                Child.say("o");
                Writing writing = new Writing(store, fileHandAndChanges[1]);
                for (int number = 0; number < Integer.parseInt(fileHandAndChanges[2]); number++) {
                    writing.write(number);
                    Child.say(".");
                }
            }
            Child.say("e");
        }

        /** Who starts while others write all the time only reads, and says so; it starts again. */
        private static AtlasStore joined(Path file) throws StoreException {
            while (true) {
                AtlasStore store = Frozen.stores().join(file, progress -> {});
                if (store.access() == Access.WRITING) {
                    return store;
                }
                store.close();
                Child.say("b");
            }
        }

        private void write(int number) throws StoreException {
            String name = hand + "-" + number;
            ChangeSet drafted = Frozen.change(change(number, name));
            ChangeSet set = drafted.signed(drafted.at(), name, null);
            Optional<ChangeSet> next = Optional.of(set);
            while (next.isPresent()) {
                try {
                    store.write(next.get());
                    return;
                } catch (StoreException refused) {
                    if (refused.problem() == StoreProblem.STALE) {
                        next = decided(Meeting.of(set, store.load()));
                    } else if (BUSY.contains(refused.problem())) {
                        // It was told that others were writing all the time, and nothing was written: it is tried
                        // again.
                        Child.say("b");
                    } else {
                        Child.say("x" + refused.problem());
                        throw refused;
                    }
                }
            }
        }

        /** As a person would who keeps what is typed; nobody is asked but about the record that all dispute. */
        private Optional<ChangeSet> decided(Meeting meeting) {
            Map<RecordKey, Map<Disagreement, Choice>> choices = new LinkedHashMap<>();
            meeting.records().forEach((record, met) -> {
                boolean isDisputed =
                        record.equals(store.load().ties().get(DISPUTED).key());
                Child.say(isDisputed || met.isAgreed() ? "m" : "x");
                choices.put(record, mine(met));
            });
            return meeting.decided(choices);
        }

        private static Map<Disagreement, Choice> mine(Reconciled met) {
            Map<Disagreement, Choice> choices = new LinkedHashMap<>();
            met.disagreements().forEach(open -> choices.put(open, Choice.MINE));
            return choices;
        }

        private Change change(int number, String name) {
            List<Tie> ties = store.load().ties();
            if (number % 50 == 0) {
                Tie shared = ties.get(SHARED);
                List<TieEvent> events = new ArrayList<>(shared.events());
                TieEvent like = events.get(events.size() - 1);
                events.add(new TieEvent(
                        "e" + (events.size() + 1),
                        like.date(),
                        like.kind(),
                        new Trilingual(name, "", ""),
                        like.sources(),
                        List.of()));
                return new Change(shared, shared.with(events));
            }
            int own = 2 + hand + hands * (number % ((ties.size() - 2) / hands));
            Tie tie = ties.get(number % 10 == 5 ? DISPUTED : own);
            return new Change(tie, Frozen.stated(tie, name));
        }
    }
}
