package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.session.KeptViews;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.StoreCopy;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small disk of its own on which no byte more can be written: what is there is read, what cannot be written is told as
 * that, and once there is room nothing is missing. Only an administrator may make such a disk.
 */
@Tag("stress")
class FullDiskTest {

    private static final Executor AT_ONCE = Runnable::run;
    private static final String FULL = "The disk is full";

    @TempDir
    static Path root;

    private static Path disk;
    private static boolean mounted;
    private static Tally tally;

    private Path file;
    private Path filling;

    @BeforeAll
    static void makeTheDisk() throws Exception {
        disk = Files.createDirectory(root.resolve("disk"));
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=24m", "kakehashi", disk.toString());
        assumeTrue(mounted, "making a disk is an administrator's right");
        tally = new Tally("full-disk");
    }

    @AfterAll
    static void takeItAway() throws Exception {
        if (mounted) {
            assertThat(succeeds("umount", disk.toString())).isTrue();
            tally.close();
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException unknownHere) {
            return false;
        }
    }

    @BeforeEach
    void put() throws Exception {
        file = Frozen.store(disk.resolve("atlas.kakehashi"));
        filling = disk.resolve("filling");
        tally.tried();
    }

    @AfterEach
    void empty() throws Exception {
        for (Path left : left()) {
            Files.delete(left);
        }
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.toList();
        }
    }

    private void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(filling)) {
            byte[] page = new byte[4096];
            assertThat(catchThrowable(() -> {
                        while (true) {
                            out.write(page);
                        }
                    }))
                    .isInstanceOf(IOException.class);
        }
    }

    private void makeRoom() throws IOException {
        Files.delete(filling);
    }

    private Spoken say(String... command) throws InterruptedException {
        return Spoken.to(Stream.concat(Stream.of(command), Stream.of("--lang", "en", "--store", file.toString()))
                .toArray(String[]::new));
    }

    private static AtlasStore open(Path store) throws StoreException {
        return Frozen.stores().open(store, progress -> {});
    }

    private Session session() {
        return session(AT_ONCE);
    }

    private Session session(Executor background) {
        Opening opening = new Opening(
                told -> Frozen.stores().open(file, told),
                Preferences.beside(file, Language.EN, null, AT_ONCE),
                Clock.systemUTC(),
                background,
                AT_ONCE);
        opening.begin();
        return opening.sessionProperty().get();
    }

    private static List<String> told(Session session) {
        return session.messages().all().stream()
                .map(message -> message.in(Words.in(Language.EN)))
                .toList();
    }

    private static String stated(AtlasStore store) {
        return store.load().ties().get(0).typeAsStated();
    }

    @Test
    void a_filled_store_is_read_by_every_command_and_stays_as_it_is() throws Exception {
        String[][] commands = {
            {"list"},
            {"show", "vn-hue--jp-gifu-pref"},
            {"search", "da nang"},
            {
                "sheet",
                "--tie",
                "vn-hue--jp-gifu-pref",
                "--out",
                root.resolve("hue.pdf").toString()
            }
        };
        byte[] before = Files.readAllBytes(file);
        for (String[] command : commands) {
            Spoken roomy = say(command);
            fill();
            Spoken tight = say(command);
            makeRoom();
            assertThat(tight.code()).as("%s: %s", command[0], tight.err()).isZero();
            assertThat(tight).isEqualTo(roomy);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_sheet_that_finds_no_room_is_told_and_leaves_nothing() throws Exception {
        fill();
        List<Path> before = left();
        Spoken spoken = say(
                "sheet",
                "--tie",
                "vn-hue--jp-gifu-pref",
                "--out",
                disk.resolve("hue.pdf").toString());

        assertThat(spoken.code()).as(spoken.err()).isEqualTo(4);
        assertThat(spoken.err()).containsIgnoringCase("full");
        assertThat(left()).doesNotContain(disk.resolve("hue.pdf"));
        assertThat(left()).hasSizeLessThanOrEqualTo(before.size() + 1);
    }

    @Test
    void an_edit_that_finds_no_room_is_refused_and_can_be_made_again_once_there_is() throws Exception {
        try (AtlasStore store = open(file)) {
            store.write(Frozen.change(store.load(), "one"));
            fill();
            byte[] before = Files.readAllBytes(file);
            Throwable refused = catchThrowable(() -> store.write(Frozen.change(store.load(), "two")));

            assertThat(refused).isInstanceOfSatisfying(StoreException.class, told -> assertThat(told.problem())
                    .isEqualTo(StoreProblem.DISK_FULL));
            assertThat(stated(store)).isEqualTo("one");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            makeRoom();
            store.write(Frozen.change(store.load(), "three"));
        }
        try (AtlasStore store = open(file)) {
            assertThat(stated(store)).isEqualTo("three");
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void a_backup_that_finds_no_room_is_told_and_those_there_are_stay() throws Exception {
        Path folder = Files.createDirectory(disk.resolve("atlas.kakehashi.backups"));
        try {
            Path good = Files.copy(file, folder.resolve("2026-01-05_08-00-00_day.kakehashi"));
            try (AtlasStore store = open(file)) {
                store.write(Frozen.change(store.load(), "one"));
            }
            fill();
            Spoken spoken = say("backup");
            assertThat(spoken.code()).as(spoken.err()).isNotZero();
            assertThat(spoken.err()).contains(FULL);
            Backups backups = new Backups(file, Clock.systemUTC());
            assertThat(catchThrowable(() -> backups.make(Cause.DAY)))
                    .isInstanceOfSatisfying(StoreException.class, told -> assertThat(told.problem())
                            .isEqualTo(StoreProblem.DISK_FULL));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(good);
            }
            assertThat(backups.lastSound()).isPresent();
        } finally {
            StoreCopy.clear(folder);
        }
    }

    @Test
    void a_window_opens_and_a_view_that_finds_no_room_is_told_and_kept_once_there_is() throws Exception {
        fill();
        try (Session session = session()) {
            assertThat(session.answer().ties()).isEqualTo(Frozen.atlas().ties().size());
            new KeptViews(session).keep("Mine");
            session.close();
            assertThat(told(session)).singleElement().asString().contains(FULL);
            assertThat(new KeptViews(session).kept()).hasSize(1);
        }
        makeRoom();
        BlockingQueue<Runnable> later = new LinkedBlockingQueue<>();
        AtomicBoolean collecting = new AtomicBoolean();
        try (Session session = session(task -> {
            if (collecting.get()) {
                later.add(task);
            } else {
                task.run();
            }
        })) {
            collecting.set(true);
            fill();
            new KeptViews(session).keep("Mine");
            while (told(session).isEmpty()) {
                Runnable task = later.poll(1, TimeUnit.MINUTES);
                assertThat(task).isNotNull();
                task.run();
            }
            makeRoom();
        }
        try (Session session = session()) {
            assertThat(told(session)).isEmpty();
            assertThat(new KeptViews(session).kept())
                    .extracting(KeptViews.Kept::name)
                    .containsExactly("Mine");
        }
    }

    @Test
    void a_window_that_may_only_read_tells_that_the_disk_is_full_too() throws Exception {
        try (Session first = session();
                Session second = session()) {
            assertThat(first.readOnly(Words.in(Language.EN))).isEmpty();
            fill();
            new KeptViews(second).keep("Mine");
            second.close();
            assertThat(told(second)).singleElement().asString().contains(FULL);
            makeRoom();
        }
    }

    @Test
    void a_new_store_that_finds_no_room_is_told_and_filled_once_there_is() throws Exception {
        fill();
        Path fresh = disk.resolve("new.kakehashi");
        Throwable refused = catchThrowable(() -> open(fresh).close());

        assertThat(refused).isInstanceOfSatisfying(StoreException.class, told -> assertThat(told.problem())
                .isEqualTo(StoreProblem.DISK_FULL));
        makeRoom();
        try (AtlasStore store = open(fresh)) {
            assertThat(store.load().records()).isEqualTo(Frozen.atlas().records());
            assertThat(store.notices()).isEmpty();
        }
    }
}
