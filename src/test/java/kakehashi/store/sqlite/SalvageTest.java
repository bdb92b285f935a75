package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.store.AtlasStore;
import kakehashi.store.Note;
import kakehashi.store.Salvaged;
import kakehashi.store.StoreException;
import kakehashi.store.StoreOpener;
import kakehashi.store.StoreProblem;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.Rescue;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved of a store that is damaged in one way or another, and that what is missing is said. */
class SalvageTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
    private static final Words ENGLISH = Words.in(Language.EN);
    private static final int PAGE = 4096;
    private static final int PARTIES = 40;

    @TempDir
    static Path root;

    private static byte[] content;
    private static Atlas whole;
    private static List<String> own;

    @TempDir
    Path folder;

    @BeforeAll
    static void fill() throws Exception {
        Path file = Frozen.store(root.resolve("atlas.kakehashi"));
        own = new ArrayList<>();
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            for (int i = 0; i < PARTIES; i++) {
                Party party = new Party(
                        "own-" + i,
                        new Trilingual("Office no. " + i, "Văn phòng số " + i, "第" + i + "事務所"),
                        PartyKind.COMPANY);
                store.write(Frozen.change(new Change(null, party)));
                own.add(party.id());
            }
            Tie tie = store.load().ties().get(0);
            store.write(Frozen.change(new Change(tie, Frozen.stated(tie, "As the office states it"))));
            store.write(Frozen.change(
                    new Change(store.load().ties().get(store.load().ties().size() - 1), null)));
            store.notes().keep(List.of(new Note(Note.Sort.PRIVATE, tie.id(), "Ask Ms Lan first")));
            whole = store.load();
        }
        content = Files.readAllBytes(file);
    }

    private Path damaged(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("damaged.kakehashi"), bytes);
    }

    private Salvaged salvage(Path damaged, Path target) throws Exception {
        return new Rescue(damaged, Frozen.stores(), CLOCK).from(damaged, target, ENGLISH);
    }

    private static void assertSameRecords(Atlas saved) {
        assertThat(saved.records().equals(whole.records())).isTrue();
    }

    @Test
    void of_a_sound_store_everything_is_saved_with_its_log() throws Exception {
        Path file = damaged(content);
        Path target = folder.resolve("saved.kakehashi");
        Salvaged salvaged = salvage(file, target);
        assertThat(salvaged.isAll()).as(salvaged.in(ENGLISH)).isTrue();
        assertThat(salvaged.records().whole()).isEqualTo(PARTIES + 2);
        try (AtlasStore saved = Frozen.stores().open(target, progress -> {})) {
            assertSameRecords(saved.load());
            assertThat(saved.load().own()).isEqualTo(whole.own());
            assertThat(saved.journal()).hasSize(PARTIES + 3);
            assertThat(saved.verify("")).isPresent();
            assertThat(saved.notes().read()).extracting(Note::text).containsExactly("Ask Ms Lan first");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void a_zeroed_header_or_first_page_loses_nothing_else() throws Exception {
        for (int length : new int[] {100, PAGE}) {
            byte[] bytes = content.clone();
            Arrays.fill(bytes, 0, length, (byte) 0);
            Path file = damaged(bytes);
            Path target = folder.resolve("saved-" + length + ".kakehashi");
            Salvaged salvaged = salvage(file, target);
            assertThat(salvaged.records().lost())
                    .as(length + salvaged.in(ENGLISH))
                    .isEmpty();
            try (AtlasStore saved = Frozen.stores().read(target)) {
                assertSameRecords(saved.load());
            }
        }
    }

    @Test
    void what_is_cut_off_is_taken_from_the_log_or_named() throws Exception {
        for (int tenth = 4; tenth < 10; tenth += 5) {
            Path file = damaged(Arrays.copyOf(content, content.length / 10 * tenth));
            assertAccounted(file, "cut at " + tenth);
        }
    }

    @Test
    void whatever_pages_are_overwritten_each_record_is_saved_or_named() throws Exception {
        Random random = new Random(20261129);
        int pages = content.length / PAGE;
        for (int round = 0; round < 3; round++) {
            byte[] bytes = content.clone();
            for (int i = 0; i <= round * 10; i++) {
                int page = 1 + random.nextInt(pages - 1);
                byte[] noise = new byte[PAGE];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, page * PAGE, PAGE);
            }
            assertAccounted(damaged(bytes), "round " + round);
        }
    }

    /** Every record of the office's is in the new store as it was, or told. */
    private void assertAccounted(Path file, String what) throws Exception {
        Path target = folder.resolve("saved-" + Integer.toHexString(what.hashCode()) + ".kakehashi");
        Salvaged salvaged = salvage(file, target);
        String told = salvaged.in(ENGLISH);
        try (AtlasStore saved = Frozen.stores().read(target)) {
            for (String id : own) {
                boolean same = saved.load().findParty(id).equals(whole.findParty(id));
                assertThat(same
                                || !salvaged.known()
                                || told.contains("Office no. " + id.substring(4))
                                || told.contains(id))
                        .as("%s: %s of %s", what, id, told)
                        .isTrue();
            }
        }
    }

    @Test
    void a_byte_lost_in_what_the_office_wrote_is_mended_by_the_log() throws Exception {
        byte[] text = "Office no. 7Văn phòng số 7".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = content.clone();
        for (int at = indexOf(bytes, text, 0); at >= 0; at = indexOf(bytes, text, at + 1)) {
            bytes[at] ^= 2;
        }
        Path file = damaged(bytes);
        assertThat(catchThrowableOfType(
                                StoreException.class, () -> Frozen.stores().open(file, told -> {}))
                        .problem())
                .isIn(StoreProblem.ALTERED, StoreProblem.CORRUPT);
        Path target = folder.resolve("saved.kakehashi");
        salvage(file, target);
        try (AtlasStore saved = Frozen.stores().read(target)) {
            assertThat(saved.load().findParty("own-7")).isEqualTo(whole.findParty("own-7"));
        }
    }

    private static int indexOf(byte[] all, byte[] part, int from) {
        for (int at = from; at < all.length - part.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }

    @Test
    void in_its_place_it_opens_again_and_the_damaged_file_lies_beside() throws Exception {
        byte[] bytes = content.clone();
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 5 * PAGE, (byte) 7);
        Path file = damaged(bytes);
        Rescue.Done done = new Rescue(file, Frozen.stores(), CLOCK).inPlace(ENGLISH);
        assertThat(done.aside().getFileName()).hasToString("damaged.kakehashi.damaged-1");
        assertThat(Files.readAllBytes(done.aside())).isEqualTo(bytes);
        try (AtlasStore saved = Frozen.stores().open(file, progress -> {})) {
            saved.write(Frozen.change(saved.load(), "and is written again"));
        }
    }

    @Test
    void of_a_file_of_another_kind_nothing_is_made_of_it() throws Exception {
        Path file =
                damaged("Dear colleague, this is no store at all.".repeat(1000).getBytes(StandardCharsets.UTF_8));
        Path target = folder.resolve("saved.kakehashi");
        assertThatThrownBy(() -> salvage(file, target))
                .isInstanceOfSatisfying(StoreException.class, refused -> assertThat(refused.problem())
                        .isEqualTo(StoreProblem.NOT_A_DATABASE));
        assertThat(target).doesNotExist();
    }

    @Test
    void damage_where_no_record_lies_is_found_before_anything_is_written() throws Exception {
        byte[] bytes = content.clone();
        int at = indexOf(bytes, "\"As the office states it\"".getBytes(StandardCharsets.UTF_8), 0);
        Arrays.fill(bytes, at / PAGE * PAGE, at / PAGE * PAGE + PAGE, (byte) 3);
        Path file = damaged(bytes);
        StoreException told =
                catchThrowableOfType(StoreException.class, () -> Frozen.stores().open(file, progress -> {}));
        assertThat(told.problem()).isEqualTo(StoreProblem.CORRUPT);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_file_whose_content_did_not_come_opens_on_the_last_backup() throws Exception {
        StoreOpener keeping = SqliteStores.keeping(Frozen.seeds(), CLOCK);
        for (byte[] bytes : List.of(new byte[0], new byte[5 * PAGE])) {
            Path file = Files.write(folder.resolve("atlas-" + bytes.length), content);
            new Backups(file, CLOCK).make(Cause.ASKED);
            Files.write(file, bytes);
            try (AtlasStore opened = keeping.open(file, progress -> {})) {
                assertSameRecords(opened.load());
                assertThat(opened.notices()).singleElement().satisfies(notice -> assertThat(notice.in(ENGLISH))
                        .contains("was empty or missing", "_asked.kakehashi"));
                opened.write(Frozen.change(opened.load(), "and is written again"));
            }
            Files.delete(file);
            try (AtlasStore opened = keeping.read(file)) {
                assertSameRecords(opened.load());
            }
        }
    }
}
