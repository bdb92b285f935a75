package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.FormerStore;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.Locality;
import kakehashi.model.Party;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.store.JournalEntry;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.change.RecordJson;
import kakehashi.store.rows.RowKey;
import kakehashi.store.rows.Rows;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Change sets as a store writes, refuses and remembers them. Each test leaves the records as it found them, but for order. */
class JournalTest {

    private static final int WALKS = 6;

    @TempDir
    static Path folder;

    private static Path file;
    private static SqliteStore store;

    @BeforeAll
    static void open() throws StoreException {
        file = Frozen.store(folder.resolve("atlas.kakehashi"));
        store = open(file);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static SqliteStore open(Path file) throws StoreException {
        return new StoreOpening(file, Frozen.seeds(), progress -> {}).open();
    }

    private static Tie tie() {
        return store.load().ties().get(0);
    }

    private static void takeBack(JournalEntry entry) throws StoreException {
        store.write(entry.set().inverted());
    }

    record Indexed(int number, String kind, String id, String names, String words) {}

    private static Map<RowKey, SearchText.Entry> index(Path file) throws Exception {
        Map<RowKey, SearchText.Entry> found = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (Indexed row : Rows.read(connection, Indexed.class, "SELECT * FROM search_text")) {
                found.put(new RowKey(row.kind(), row.id()), new SearchText.Entry(row.names(), row.words()));
            }
        }
        return found;
    }

    @Test
    void what_names_a_record_that_is_gone_by_now_is_not_taken_back_and_the_record_is_told() throws Exception {
        Party party = new Party("short-lived", new Trilingual("Brief", "Ngắn", "短命"), PartyKind.COMPANY);
        Tie named = TieDraft.like(tie()).parties(party.id()).tie();
        JournalEntry added = store.write(Frozen.change(new Change(null, party)));
        JournalEntry naming = store.write(Frozen.change(new Change(tie(), named)));
        JournalEntry back = store.write(naming.set().inverted());
        takeBack(added);
        Tie before = tie();

        StoreException refused = catchThrowableOfType(StoreException.class, () -> takeBack(back));

        assertThat(refused.problem()).isEqualTo(StoreProblem.UNFIT);
        assertThat(refused.in(Words.in(Language.EN))).contains(party.id());
        assertThat(tie()).isEqualTo(before);
    }

    @Test
    void whatever_is_changed_the_index_says_it_and_taken_back_it_leaves_the_first_records_and_none_of_the_user()
            throws Exception {
        Map<RecordKey, AtlasRecord> first = RandomChanges.byKey(store.load());
        int before = store.journal().size();
        int written = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            RandomChanges changes = new RandomChanges(walk);
            List<JournalEntry> entries = new ArrayList<>();
            for (int step = 0; step < 5; step++) {
                Atlas now = store.load();
                ChangeSet set = changes.next(now);
                entries.add(store.write(set));
                assertThat(RandomChanges.byKey(store.load()))
                        .as("walk %s, step %s", walk, step)
                        .isEqualTo(RandomChanges.byKey(now.with(set)));
            }
            assertThat(index(file).equals(new SearchText(store.load()).all()))
                    .as("the index after walk %s", walk)
                    .isTrue();
            if (walk % 3 == 0) {
                store.close();
                store = open(file);
                assertThat(store.notices()).isEmpty();
            }
            for (int step = entries.size() - 1; step >= 0; step--) {
                takeBack(entries.get(step));
            }
            written += 2 * entries.size();
            assertThat(RandomChanges.byKey(store.load()).equals(first))
                    .as("walk %s taken back", walk)
                    .isTrue();
            assertThat(store.records().marks()).as("walk %s", walk).noneMatch(Mark::isUsersOwn);
            assertThat(index(file).equals(new SearchText(store.load()).all()))
                    .as("the index, walk %s taken back", walk)
                    .isTrue();
        }
        assertThat(store.journal()).hasSize(before + written);
        store.close();
        store = open(file);
        assertThat(store.notices()).isEmpty();
        assertThat(RandomChanges.byKey(store.load()).equals(first)).isTrue();
    }

    @Test
    void a_step_is_one_entry_that_says_what_was_done_when_by_whom_and_why() throws Exception {
        Tie tie = tie();
        Tie other = store.load().ties().get(1);
        ChangeSet set = new ChangeSet(
                UUID.randomUUID(),
                Label.of("test.edit", "Huế", "“a”\n{0}"),
                List.of(new Change(tie, Frozen.stated(tie, "mine")), new Change(other, null)),
                Instant.parse("2026-11-24T12:00:00.123456Z"),
                "Lan",
                new ChangeSet.Reason("the source was misread", ChangeSet.Fault.MISTAKE_OF_ENTRY, "a-source"),
                Origin.FILE);

        JournalEntry entry = store.write(set);

        List<JournalEntry> journal = store.journal();
        assertThat(entry.set()).isEqualTo(set);
        assertThat(journal.get(journal.size() - 1)).isEqualTo(entry);
        assertThat(store.history(tie.key())).last().isEqualTo(entry);
        assertThat(store.history(other.key())).last().isEqualTo(entry);
        takeBack(entry);
        assertThat(store.history(tie.key())).last().satisfies(back -> {
            assertThat(back.serial()).isEqualTo(entry.serial() + 1);
            assertThat(back.set()).isEqualTo(set.inverted());
        });
        assertThat(store.history(new RecordKey(RecordKind.TIE, "vn-hue--jp-nobody")))
                .isEmpty();
    }

    @Test
    void whoever_has_seen_an_earlier_state_is_refused_with_the_record_in_words_and_overwrites_nothing()
            throws Exception {
        Tie seen = tie();
        Party party = store.load().records().parties().get(0);
        JournalEntry colleague = store.write(Frozen.change(store.load(), "of a colleague"));
        Atlas before = store.load();

        StoreException refused = catchThrowableOfType(
                StoreException.class,
                () -> store.write(Frozen.change(
                        new Change(party, null), new Change(seen, Frozen.stated(seen, "of one who came late")))));

        assertThat(refused.problem()).isEqualTo(StoreProblem.STALE);
        assertThat(refused.in(Words.in(Language.EN))).contains("Ba Ria-Vung Tau", file.toString());
        assertThat(refused.in(Words.in(Language.JA))).contains("バリア").doesNotContain("{");
        assertThat(store.load()).isSameAs(before);
        assertThat(store.journal()).last().isEqualTo(colleague);
        takeBack(colleague);
    }

    @Test
    void a_bad_reference_is_told_as_what_it_is_and_the_store_is_sound() throws Exception {
        Tie tie = tie();
        Atlas before = store.load();
        Source used = before.source(tie.events().get(0).sources().get(0));
        Locality place = before.locality(tie.vietnam());
        Tie bad = TieDraft.like(tie).parties("no-such-party").tie();

        assertUnfit(new Change(tie, bad), "no-such-party");
        assertUnfit(new Change(used, null), used.id());
        assertUnfit(new Change(place, null), "Southeast: There is no locality");
        assertUnfit(
                new Change(
                        tie,
                        TieDraft.like(tie)
                                .events(tie.events().get(0), tie.events().get(0))
                                .tie()),
                "e1");
        assertThat(store.load()).isSameAs(before);
        takeBack(store.write(Frozen.change(before, "goes on")));
    }

    private static void assertUnfit(Change change, String named) {
        StoreException refused = catchThrowableOfType(StoreException.class, () -> store.write(Frozen.change(change)));
        assertThat(refused.problem()).isEqualTo(StoreProblem.UNFIT);
        for (Language language : Language.values()) {
            assertThat(refused.in(Words.in(language))).contains(file.toString()).doesNotContain("{");
        }
        assertThat(refused.in(Words.in(Language.EN))).contains(named).doesNotContain("damaged");
    }

    @Test
    void an_entry_that_another_hand_altered_took_out_or_put_in_is_told() throws Exception {
        takeBack(store.write(Frozen.change(store.load(), "one")));
        takeBack(store.write(Frozen.change(store.load(), "two")));
        int last = store.journal().size();
        byte[] content = Files.readAllBytes(file);
        for (String hand : List.of(
                "UPDATE journal SET entry = replace(entry, 'two', 'owt') WHERE serial = " + (last - 1),
                "UPDATE journal SET hash = 'x' WHERE serial = " + (last - 1),
                "DELETE FROM journal WHERE serial = " + (last - 1),
                "UPDATE journal SET serial = serial + 1 WHERE serial = " + last)) {
            Path copy = Files.write(folder.resolve("altered.kakehashi"), content);
            run(copy, hand);
            try (SqliteStore altered = open(copy)) {
                StoreException told = catchThrowableOfType(StoreException.class, altered::journal);
                assertThat(told.problem()).as(hand).isEqualTo(StoreProblem.JOURNAL);
                assertThat(told.in(Words.in(Language.EN))).contains(copy.toString(), "entry ");
                assertThat(altered.load().records().equals(store.load().records()))
                        .isTrue();
            }
        }
    }

    @Test
    void every_record_is_read_back_from_its_text_as_it_was() {
        RandomChanges.byKey(Frozen.atlas())
                .forEach((key, record) -> assertThat(RecordJson.read(key.kind(), RecordJson.write(record)))
                        .isEqualTo(record));
    }

    @Test
    void the_log_of_a_former_form_becomes_the_beginning_of_the_journal() throws Exception {
        Path former = FormerStore.at(folder.resolve("former.kakehashi"));
        try (SqliteStore migrated = open(former)) {
            List<JournalEntry> journal = migrated.journal();
            assertThat(journal).extracting(JournalEntry::serial).containsExactly(1, 2, 3, 4);
            assertThat(journal.get(2).set().label().arguments()).containsExactly("add a tie");
            assertThat(journal.get(2).set().at()).isEqualTo(Instant.parse("2026-11-28T22:24:48.230Z"));
            assertThat(journal.get(2).set().changes().get(0).after())
                    .isEqualTo(migrated.load().findLink(FormerStore.ADDED).orElseThrow());
            RecordKey removed = new RecordKey(RecordKind.TIE, FormerStore.REMOVED);
            for (int i = journal.size() - 1; i >= 0; i--) {
                migrated.write(journal.get(i).set().inverted());
            }
            assertThat(migrated.load().find(removed)).isPresent();
            assertThat(migrated.records().marks()).noneMatch(Mark::isUsersOwn);
            assertThat(migrated.history(removed)).hasSize(2);
        }
    }

    private static void run(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
