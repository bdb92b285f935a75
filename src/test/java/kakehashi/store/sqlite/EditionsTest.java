package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Edition;
import kakehashi.model.RecordKey;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Status;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Stamp;
import kakehashi.query.edition.Question;
import kakehashi.query.edition.Taking;
import kakehashi.session.edit.Deciding;
import kakehashi.session.edit.Steps;
import kakehashi.store.EditionPast;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a user's own changes as editions come. */
class EditionsTest {

    private static final Instant AT = Instant.parse("2026-12-02T08:00:00Z");

    @TempDir
    Path folder;

    private int made;

    private SqliteStore store() throws StoreException {
        Path file = Frozen.store(folder.resolve("atlas" + made++ + ".kakehashi"));
        return open(file);
    }

    private static SqliteStore open(Path file) throws StoreException {
        return (SqliteStore) Frozen.stores().open(file, progress -> {});
    }

    private static Atlas edition(Atlas like, String version) {
        Edition edition = new Edition(version, LocalDate.of(2026, 12, 1), "CC-BY-4.0", List.of());
        return new Atlas(0, edition, like.records());
    }

    private static void take(SqliteStore store, Atlas edition) throws StoreException {
        take(store, edition, AT);
    }

    private static void take(SqliteStore store, Atlas edition, Instant at) throws StoreException {
        ((SqliteEditions) store.editions())
                .take(edition, new EditionPast(0, "", "", at, EditionPast.Origin.FILE, ""), progress -> {});
    }

    private static Atlas changed(Atlas atlas, RandomChanges changes, int times) throws StaleChangeException {
        Atlas next = atlas;
        for (int i = 0; i < times; i++) {
            next = next.with(changes.next(next));
        }
        return next;
    }

    @Test
    void own_changes_stay_and_what_nobody_touched_follows_in_whatever_order_editions_come() throws Exception {
        for (int seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            RandomChanges own = new RandomChanges(seed);
            RandomChanges theirs = new RandomChanges(100 + seed);
            Atlas newest = Frozen.atlas();
            try (SqliteStore store = store()) {
                for (int round = 1; round <= 4; round++) {
                    for (int i = random.nextInt(12); i > 0; i--) {
                        write(store, own.next(store.load()));
                    }
                    newest = edition(changed(newest, theirs, random.nextInt(12)), "2026.12." + round);
                    Atlas before = store.load();
                    take(store, newest);
                    check("seed " + seed + " round " + round, before, newest, store);
                }
                Atlas left = store.load();
                Path file = store.path();
                store.close();
                try (SqliteStore again = open(file)) {
                    assertThat(again.load().records()).isEqualTo(left.records());
                    assertThat(again.load().own()).isEqualTo(left.own());
                    assertThat(Question.of(again.load())).isEqualTo(Question.of(left));
                    assertThat(again.editions().past()).hasSize(4);
                }
            }
        }
    }

    /** What was invented need not fit what an edition brought. */
    private static void write(SqliteStore store, ChangeSet set) throws StoreException {
        try {
            store.write(set);
        } catch (StoreException refused) {
            assertThat(refused.problem()).isEqualTo(StoreProblem.UNFIT);
        }
    }

    private static void check(String when, Atlas before, Atlas edition, SqliteStore store) throws StoreException {
        Atlas now = store.load();
        Map<RecordKey, AtlasRecord> brought = RandomChanges.byKey(edition);
        Set<RecordKey> keys = new HashSet<>(RandomChanges.byKey(before).keySet());
        keys.addAll(brought.keySet());
        keys.addAll(before.own().editions().keySet());
        for (RecordKey key : keys) {
            AtlasRecord mine = before.find(key).orElse(null);
            AtlasRecord is = now.find(key).orElse(null);
            if (!before.own().has(key)) {
                if (brought.containsKey(key)
                        || is != null && !now.own().withdrawn().contains(key)) {
                    assertThat(is).as(when).isEqualTo(brought.get(key));
                }
            } else if (mine == null) {
                assertThat(is == null || is.equals(brought.get(key))).as(when).isTrue();
            } else {
                assertThat(is).as(when + " " + key).isNotNull();
                AtlasRecord former = before.own().edition(key).orElse(null);
                Set<String> users = paths(former, mine);
                assertThat(paths(mine, is)).as(when + " " + key).noneMatch(users::contains);
            }
        }
        Taking again = Taking.of(now, edition);
        assertThat(again.changes()).as(when).isEmpty();
        List<EditionPast> past = store.editions().past();
        take(store, edition);
        assertThat(store.load().own()).as(when).isEqualTo(now.own());
        assertThat(store.load().records()).as(when).isEqualTo(now.records());
        assertThat(store.editions().past()).isEqualTo(past);
    }

    /** The members in which two states differ, but for those of lists that have no ids. */
    private static Set<String> paths(@Nullable AtlasRecord before, AtlasRecord after) {
        if (before == null || before.equals(after)) {
            return Set.of();
        }
        return Difference.of(new Change(before, after)).stream()
                .map(Difference::path)
                .filter(path -> !path.contains("members[") && !path.isEmpty())
                .collect(Collectors.toSet());
    }

    // ---- one tie

    private static Tie tie() {
        return Frozen.atlas().ties().stream()
                .filter(tie -> tie.status() == Status.ACTIVE
                        && tie.events().size() > 1
                        && tie.events().get(0).date() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Tie find(SqliteStore store) {
        return (Tie) store.load().find(tie().key()).orElseThrow();
    }

    private static void write(SqliteStore store, Tie altered) throws StoreException {
        store.write(Frozen.change(new Change(find(store), altered)));
    }

    private static Atlas with(Tie altered, String version) throws StaleChangeException {
        return edition(
                tie().equals(altered) ? Frozen.atlas() : Frozen.atlas().with(Frozen.change(new Change(tie(), altered))),
                version);
    }

    private static Tie summed(Tie tie, String summary) {
        TieEvent first = tie.events().get(0);
        List<TieEvent> events = new ArrayList<>(tie.events());
        events.set(
                0,
                new TieEvent(
                        first.id(),
                        first.date(),
                        first.kind(),
                        new Trilingual(summary, summary, summary),
                        first.sources(),
                        first.conflictsWith(),
                        first.document(),
                        first.goBy()));
        return tie.with(events);
    }

    private static void decide(SqliteStore store, Question question, Choice choice) throws StoreException {
        new Deciding(store).decide(question, choice, new Stamp(UUID.randomUUID(), AT, "", null));
    }

    @Test
    void different_members_merge_and_the_same_change_is_one() throws Exception {
        try (SqliteStore store = store()) {
            write(
                    store,
                    TieDraft.like(tie()).stated("mine").status(Status.LAPSED).tie());
            Tie theirs = TieDraft.like(tie())
                    .status(Status.LAPSED)
                    .note(new Trilingual("a", "b", "c"))
                    .tie();
            take(store, with(theirs, "2026.12.1"));
            assertThat(find(store))
                    .isEqualTo(TieDraft.like(theirs).stated("mine").tie());
            assertThat(Question.of(store.load())).isEmpty();
            assertThat(store.load().own().has(tie().key())).isTrue();

            take(store, with(TieDraft.like(theirs).stated("mine").tie(), "2026.12.2"));
            assertThat(store.load().own().editions()).isEmpty();
        }
    }

    @Test
    void where_both_changed_one_member_the_users_stays_until_it_is_decided() throws Exception {
        try (SqliteStore store = store()) {
            write(
                    store,
                    TieDraft.like(tie()).stated("mine").status(Status.LAPSED).tie());
            Tie theirs =
                    TieDraft.like(tie()).stated("theirs").status(Status.UNKNOWN).tie();
            take(store, with(theirs, "2026.12.1"));
            List<Question> open = Question.of(store.load());
            assertThat(open).extracting(one -> one.said().path()).containsExactly("typeAsStated", "status");
            assertThat(open.get(0).said().mine()).isEqualTo("mine");
            assertThat(open.get(0).said().theirs()).isEqualTo("theirs");
            assertThat(open.get(0).said().base()).isEqualTo(tie().typeAsStated());
            assertThat(open.get(0).canBeBoth()).isFalse();
            assertThat(find(store).typeAsStated()).isEqualTo("mine");

            decide(store, open.get(0), Choice.THEIRS);
            decide(store, open.get(1), Choice.MINE);
            assertThat(find(store).typeAsStated()).isEqualTo("theirs");
            assertThat(find(store).status()).isEqualTo(Status.LAPSED);
            assertThat(Question.of(store.load())).isEmpty();
            decide(store, open.get(1), Choice.THEIRS);
            assertThat(find(store).status()).as("decided before").isEqualTo(Status.LAPSED);

            take(store, with(TieDraft.like(theirs).status(Status.PROPOSED).tie(), "2026.12.2"));
            assertThat(Question.of(store.load()))
                    .extracting(one -> one.said().theirs())
                    .containsExactly(Status.PROPOSED);
        }
    }

    @Test
    void what_was_taken_from_the_edition_can_be_taken_back_and_is_open_again() throws Exception {
        try (SqliteStore store = store()) {
            write(store, TieDraft.like(tie()).stated("mine").tie());
            take(store, with(TieDraft.like(tie()).stated("theirs").tie(), "2026.12.1"));
            decide(store, Question.of(store.load()).get(0), Choice.THEIRS);
            assertThat(store.load().own().editions()).isEmpty();
            new Steps(store, Clock.systemUTC()).undo("");
            assertThat(find(store).typeAsStated()).isEqualTo("mine");
            assertThat(Question.of(store.load())).hasSize(1);
        }
    }

    @Test
    void two_accounts_of_one_event_can_both_stand() throws Exception {
        try (SqliteStore store = store()) {
            write(store, summed(tie(), "mine"));
            take(store, with(summed(tie(), "theirs"), "2026.12.1"));
            List<Question> open = Question.of(store.load());
            assertThat(open).hasSize(3).allMatch(Question::canBeBoth);
            decide(store, open.get(1), Choice.BOTH);
            assertThat(Question.of(store.load())).isEmpty();
            Tie both = find(store);
            assertThat(both.events()).hasSize(tie().events().size() + 1);
            TieEvent mine = both.events().stream()
                    .filter(event -> event.summary().en().equals("mine"))
                    .findFirst()
                    .orElseThrow();
            TieEvent theirs = both.events().stream()
                    .filter(event -> event.summary().en().equals("theirs"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mine.conflictsWith()).contains(theirs.id());
            assertThat(theirs.conflictsWith()).contains(mine.id());
            take(store, with(summed(tie(), "theirs"), "2026.12.2"));
            assertThat(find(store)).isEqualTo(both);
            assertThat(Question.of(store.load())).isEmpty();
        }
    }

    @Test
    void a_record_that_the_edition_withdraws_stays_where_the_user_changed_it_and_is_asked_about() throws Exception {
        Atlas without = edition(Frozen.atlas().with(Frozen.change(new Change(tie(), null))), "2026.12.1");
        try (SqliteStore store = store()) {
            Tie mine = TieDraft.like(tie()).stated("mine").tie();
            write(store, mine);
            take(store, without);
            assertThat(find(store)).isEqualTo(mine);
            assertThat(store.load().own().withdrawn()).containsExactly(tie().key());
            Question gone = Question.of(store.load()).get(0);
            assertThat(gone.said().theirs()).isNull();
            decide(store, gone, Choice.MINE);
            assertThat(Question.of(store.load())).isEmpty();
            assertThat(store.load().own().withdrawn()).containsExactly(tie().key());
            take(store, edition(without, "2026.12.2"));
            assertThat(Question.of(store.load())).isEmpty();
            take(store, edition(Frozen.atlas(), "2026.12.3"));
            assertThat(find(store))
                    .as("it is there again, and changed as before")
                    .isEqualTo(mine);
            assertThat(store.load().own().withdrawn()).isEmpty();
            assertThat(Question.of(store.load())).isEmpty();
        }
    }

    @Test
    void a_record_that_the_user_took_away_stays_away_and_is_asked_about_where_the_edition_changed_it()
            throws Exception {
        try (SqliteStore store = store()) {
            store.write(Frozen.change(new Change(tie(), null)));
            Tie theirs = TieDraft.like(tie()).stated("theirs").tie();
            take(store, with(theirs, "2026.12.1"));
            assertThat(store.load().find(tie().key())).isEmpty();
            Question gone = Question.of(store.load()).get(0);
            assertThat(gone.said().mine()).isNull();
            decide(store, gone, Choice.THEIRS);
            assertThat(find(store)).isEqualTo(theirs);
            assertThat(store.load().own().editions()).isEmpty();
        }
    }

    @Test
    void what_an_edition_changed_can_be_read_afterwards() throws Exception {
        try (SqliteStore store = store()) {
            Tie theirs = TieDraft.like(tie()).stated("theirs").tie();
            take(store, with(theirs, "2026.12.1"));
            EditionPast past = store.editions().past().get(0);
            assertThat(past).isEqualTo(new EditionPast(1, "2026.11.1", "2026.12.1", AT, EditionPast.Origin.FILE, ""));
            assertThat(store.editions().changes(past)).containsExactly(new Change(tie(), theirs));
        }
    }

    @Test
    void who_goes_back_to_an_older_edition_is_not_brought_forward_by_the_next_start() throws Exception {
        Path file;
        try (SqliteStore store = store()) {
            file = store.path();
            take(store, edition(Frozen.atlas(), "2026.10.1"));
        }
        try (SqliteStore store = open(file)) {
            assertThat(store.load().edition().version()).isEqualTo("2026.10.1");
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void a_clock_that_jumps_either_way_changes_neither_the_order_of_editions_nor_what_the_user_wrote()
            throws Exception {
        try (SqliteStore store = store()) {
            Tie mine = TieDraft.like(tie()).stated("mine").tie();
            write(
                    store,
                    Frozen.change(new Change(tie(), mine)).signed(Instant.parse("2030-01-01T00:00:00Z"), "Lan", null));
            take(
                    store,
                    with(TieDraft.like(tie()).stated("theirs").tie(), "2026.12.1"),
                    Instant.parse("2031-05-01T00:00:00Z"));
            take(
                    store,
                    with(TieDraft.like(tie()).stated("later").tie(), "2026.12.2"),
                    Instant.parse("2001-01-01T00:00:00Z"));

            assertThat(store.editions().past())
                    .extracting(EditionPast::version)
                    .containsExactly("2026.12.2", "2026.12.1");
            assertThat(store.load().ties()).contains(mine);
            assertThat(store.verify("")).isPresent();
        }
    }
}
