package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.Network;
import kakehashi.model.Own;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Draft;
import kakehashi.store.AtlasStore;
import kakehashi.store.Found;
import kakehashi.store.SearchOrder;
import kakehashi.store.StoreException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Any sequence of edits, undos and redos, over restarts, is what the same does on two lists. */
class EditingTest {

    private static final int STEPS = 200;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
    private static final SearchOrder ORDER = new SearchOrder(LocalDate.of(2026, 11, 25), null);

    /** What a person sees of one state. */
    private record Seen(Atlas.Records records, Own own, List<String> links, List<List<Found>> found) {

        @Override
        public String toString() {
            return found.toString();
        }
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void any_sequence_of_edits_undos_and_redos_is_what_it_is_on_lists(@ForAll Random random) throws Exception {
        Path folder = Files.createTempDirectory("kakehashi-edits");
        Path file = Frozen.store(folder.resolve("atlas.kakehashi"));
        AtlasStore store = open(file);
        Session session = session(store);
        List<Seen> done = new ArrayList<>(List.of(seen(store)));
        List<Seen> undone = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(20)) {
                case 0 -> {
                    Own own = store.load().own();
                    session.close();
                    store = open(file);
                    session = session(store);
                    assertThat(store.load().own()).isEqualTo(own);
                }
                case 1, 2, 3, 4, 5, 6, 7 -> {
                    assertThat(session.undo()).isCompleted();
                    if (done.size() > 1) {
                        undone.add(done.remove(done.size() - 1));
                    }
                }
                case 8, 9, 10, 11, 12 -> {
                    assertThat(session.redo()).isCompleted();
                    if (!undone.isEmpty()) {
                        done.add(undone.remove(undone.size() - 1));
                    }
                }
                default -> {
                    edit(session, random, step);
                    done.add(seen(store));
                    undone.clear();
                }
            }
            Seen last = done.get(done.size() - 1);
            assertThat(store.load().records().equals(last.records()))
                    .as("records, step %s", step)
                    .isTrue();
            assertThat(session.editing().canUndoProperty().get()).isEqualTo(done.size() > 1);
            assertThat(session.editing().canRedoProperty().get()).isEqualTo(!undone.isEmpty());
            if (step % 20 == 0) {
                assertThat(seen(store).equals(last)).as("all, step %s", step).isTrue();
            }
        }
        while (session.editing().canUndoProperty().get()) {
            assertThat(session.undo()).isCompleted();
        }
        assertThat(seen(store).equals(done.get(0))).isTrue();
        session.close();
        store = open(file);
        assertThat(store.notices()).isEmpty();
        assertThat(seen(store).equals(done.get(0))).isTrue();
        store.close();
        try (var left = Files.list(folder)) {
            for (Path each : left.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private static AtlasStore open(Path file) throws StoreException {
        return Frozen.stores().open(file, progress -> {});
    }

    private static Session session(AtlasStore store) {
        return new Session(
                store, new Preferences(Map.of(), kept -> {}, Language.EN), CLOCK, Runnable::run, Runnable::run);
    }

    private static Seen seen(AtlasStore store) {
        Atlas atlas = store.load();
        return new Seen(
                atlas.records(),
                atlas.own(),
                atlas.networkLinks().stream().map(Object::toString).toList(),
                List.of(store.search("hue", ORDER), store.search("own party", ORDER), store.search("gifu", ORDER)));
    }

    /** Adds, alters or takes away ties, parties and networks: what carries links, search and order. */
    private static void edit(Session session, Random random, int step) {
        Draft draft = session.editing().draft();
        Atlas atlas = session.editing().atlas();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            AtlasRecord record = change(atlas, random, step);
            if (record == null) {
                List<Tie> ties = atlas.ties();
                draft.withdraw(ties.get(random.nextInt(ties.size())).key());
            } else {
                draft.put(record);
            }
        }
        List<Change> made = draft.changes();
        if (made.isEmpty()) {
            edit(session, random, step);
            return;
        }
        assertThat(session.change(draft.set(session.editing().stamp(null)).orElseThrow()))
                .isCompleted();
    }

    private static @Nullable AtlasRecord change(Atlas atlas, Random random, int step) {
        switch (random.nextInt(5)) {
            case 0 -> {
                return new Party(
                        "own-party-" + random.nextInt(30),
                        new Trilingual("own party " + step, "", ""),
                        PartyKind.COMPANY);
            }
            case 1 -> {
                List<Network> networks = atlas.records().networks();
                Network network = networks.get(random.nextInt(networks.size()));
                List<Network.Membership> members = new ArrayList<>(network.members());
                if (members.size() > 2) {
                    members.remove(random.nextInt(members.size()));
                }
                return new Network(
                        network.id(), network.name(), network.founded(), members, network.sources(), network.note());
            }
            case 2 -> {
                return null;
            }
            default -> {
                Tie tie = atlas.ties().get(random.nextInt(atlas.ties().size()));
                return Frozen.stated(tie, "step " + step);
            }
        }
    }
}
