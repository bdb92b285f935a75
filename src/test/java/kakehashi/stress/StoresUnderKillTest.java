package kakehashi.stress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.session.edit.Steps;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.StoreException;
import kakehashi.store.edition.EditionFile;
import kakehashi.store.edition.EditionMaking;
import kakehashi.store.keep.Backup;
import kakehashi.store.keep.Backups;
import kakehashi.store.keep.Cause;
import kakehashi.store.keep.Restoring;
import kakehashi.store.keep.StoreCopy;
import kakehashi.store.seeds.SeedCopy;
import kakehashi.store.seeds.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes killed while they write a store: it opens, is sound, and holds all that was told as
 * saved, and nothing half; for updates see {@link UpdateTest}.
 */
@Tag("stress")
class StoresUnderKillTest {

    private static final String OFFICERS = "the officer's words";

    @TempDir
    static Path folder;

    private static Path edited;

    private final Random random = new Random(11);

    @BeforeAll
    static void editAStore() throws Exception {
        edited = Frozen.store(folder.resolve("edited.kakehashi"));
        try (AtlasStore store = open(edited)) {
            store.write(Frozen.change(store.load(), OFFICERS));
        }
    }

    @Test
    void what_was_told_as_saved_is_there_after_a_kill_and_nothing_half() throws Exception {
        Path file = Frozen.store(folder.resolve("saved.kakehashi"));
        try (Tally tally = new Tally("kill-saving")) {
            int last = 0;
            for (int round = 0; round < Tally.rounds(2, 100); round++) {
                tally.tried();
                Child child = Child.started(Saving.class, file.toString(), Integer.toString(last + 1));
                Thread.sleep(random.nextInt(250));
                child.kill();
                int told = last + child.said().length();
                int found = check(tally, "round " + round, file);
                if (found < told || found > told + 1) {
                    tally.fellShort("round " + round + ": told " + told + ", found " + found);
                }
                last = found;
            }
        }
    }

    /** Saves without end and says so each time. */
    static final class Saving {

        private Saving() {}

        public static void main(String[] fileAndNumber) throws Exception {
            try (AtlasStore store = open(Path.of(fileAndNumber[0]))) {
                Child.say("o");
                for (int number = Integer.parseInt(fileAndNumber[1]); ; number++) {
                    store.write(Frozen.change(store.load(), "edit " + number));
                    Child.say(".");
                }
            }
        }
    }

    @Test
    void a_kill_while_steps_are_made_taken_back_and_made_again_loses_the_one_in_flight_at_most() throws Exception {
        Path file = Frozen.store(folder.resolve("stepping.kakehashi"));
        try (Tally tally = new Tally("kill-stepping")) {
            int last = 0;
            Atlas replayed = Frozen.atlas();
            for (int round = 0; round < Tally.rounds(2, 400); round++) {
                tally.tried();
                Child child = Child.started(Stepping.class, file.toString(), Integer.toString(round));
                Thread.sleep(random.nextInt(250));
                child.kill();
                int told = last + child.said().length();
                int found;
                try (AtlasStore store = open(file)) {
                    List<JournalEntry> journal = store.journal();
                    found = journal.size();
                    for (JournalEntry entry : journal.subList(last, found)) {
                        replayed = replayed.with(entry.set());
                    }
                    if (!replayed.records().equals(store.load().records())) {
                        tally.fellShort("round " + round + " holds something else than its journal tells");
                    }
                    if (store.steps(0).size() != found) {
                        tally.fellShort("round " + round + " has half an entry");
                    }
                }
                if (!ask(file, "PRAGMA integrity_check").equals("ok")
                        || !ask(file, "PRAGMA foreign_key_check").isEmpty()) {
                    tally.fellShort("round " + round + " is not sound");
                }
                if (found < told || found > told + 1) {
                    tally.fellShort("round " + round + ": told " + told + ", found " + found);
                }
                last = found;
            }
        }
    }

    /** Makes steps, takes them back and makes them again without end, and says so each time. */
    static final class Stepping {

        private Stepping() {}

        public static void main(String[] fileAndSeed) throws Exception {
            Random random = new Random(Long.parseLong(fileAndSeed[1]));
            try (AtlasStore store = open(Path.of(fileAndSeed[0]))) {
                Steps steps = new Steps(store, Clock.systemUTC());
                Child.say("o");
                for (int number = 0; ; number++) {
                    boolean stepped =
                            switch (random.nextInt(3)) {
                                case 0 -> steps.undo("").isPresent();
                                case 1 -> steps.redo("").isPresent();
                                default -> {
                                    Tie tie = store.load().ties().get(random.nextInt(20));
                                    Party party = new Party(
                                            "own-" + UUID.randomUUID(),
                                            new Trilingual("step " + number, "", ""),
                                            PartyKind.COMPANY);
                                    store.write(Frozen.change(
                                            new Change(tie, Frozen.stated(tie, "step " + UUID.randomUUID())),
                                            new Change(null, party)));
                                    yield true;
                                }
                            };
                    if (stepped) {
                        Child.say(".");
                    }
                }
            }
        }
    }

    @Test
    void a_kill_while_backups_are_made_and_put_back_leaves_a_whole_store_and_whole_backups() throws Exception {
        Path file = Frozen.store(folder.resolve("restored.kakehashi"));
        try (Tally tally = new Tally("kill-restoring")) {
            for (int round = 0; round < Tally.rounds(2, 120); round++) {
                tally.tried();
                Child child = Child.started(Restores.class, file.toString(), Integer.toString(round));
                Thread.sleep(random.nextInt(400));
                child.kill();
                try (AtlasStore store = open(file)) {
                    store.journal();
                    if (!store.notices().isEmpty()) {
                        tally.fellShort("round " + round + " has something to say");
                    }
                }
                if (!StoreCopy.isSound(file)) {
                    tally.fellShort("round " + round + " is not sound");
                }
                List<Backup> backups = new Backups(file, Clock.systemUTC()).list();
                for (Backup backup : backups.subList(0, Math.min(3, backups.size()))) {
                    if (!StoreCopy.isSound(backup.file())) {
                        tally.fellShort("round " + round + ": " + backup);
                    }
                }
            }
        }
    }

    /** Edits, backs up and puts back what was backed up last, without end. */
    static final class Restores {

        private Restores() {}

        public static void main(String[] fileAndRound) throws Exception {
            Path file = Path.of(fileAndRound[0]);
            Backups backups = new Backups(file, Clock.systemUTC());
            backups.make(Cause.ASKED);
            Child.say("o");
            for (int number = 0; ; number++) {
                try (AtlasStore store = open(file)) {
                    store.write(Frozen.change(store.load(), "round " + fileAndRound[1] + " edit " + number));
                }
                new Restoring(file, Frozen.stores(), Clock.systemUTC())
                        .from(backups.list().get(0).file());
                backups.make(Cause.ASKED);
            }
        }
    }

    @Test
    void a_kill_while_an_edition_is_taken_over_from_a_file_leaves_the_old_or_the_new_and_own_edits() throws Exception {
        Path seeds = SeedCopy.into(folder.resolve("next"));
        SeedCopy.replace(seeds, "manifest.json", "2026.11.1", "2026.12.1");
        SeedCopy.replace(seeds, "networks.json", "\"Asian-Pacific City Summit\"", "\"Asian-Pacific Summit of Cities\"");
        Path edition = folder.resolve("next.kakehashi-edition");
        EditionMaking.write(seeds, null, edition);
        Atlas next = Seeds.in(seeds).read();
        try (Tally tally = new Tally("kill-edition")) {
            for (int round = 0; round < Tally.rounds(1, 100); round++) {
                tally.tried();
                Path file = Files.copy(edited, folder.resolve("edition" + round + ".kakehashi"));
                Child child = Child.started(Taking.class, file.toString(), edition.toString());
                while (child.process().isAlive() && !Files.exists(beside(file, "-journal"))) {
                    Thread.onSpinWait();
                }
                Thread.sleep(random.nextInt(1 + 30 * (round % 4)));
                child.kill();
                try (AtlasStore store = open(file)) {
                    Atlas found = store.load();
                    boolean isNew = found.edition().equals(next.edition());
                    Atlas wanted = isNew ? next : Frozen.atlas();
                    if (!found.records().equals(Frozen.stated(wanted, OFFICERS).records())
                            || !found.edition().equals(wanted.edition())
                            || store.editions().past().size() != (isNew ? 1 : 0)) {
                        tally.fellShort("round " + round + " holds something between");
                    }
                }
                if (!StoreCopy.isSound(file)) {
                    tally.fellShort("round " + round + " is not sound");
                }
                Files.delete(file);
            }
        }
    }

    /** Takes an edition over from a file. */
    static final class Taking {

        private Taking() {}

        public static void main(String[] fileAndEdition) throws Exception {
            try (AtlasStore store = open(Path.of(fileAndEdition[0]))) {
                Child.say("o");
                EditionFile edition = store.editions().read(Path.of(fileAndEdition[1]));
                store.editions()
                        .take(edition, edition.atlas(), Clock.systemUTC().instant(), progress -> {});
                Child.say(".");
            }
        }
    }

    @Test
    void a_first_filling_that_was_killed_is_done_by_the_next_start() throws Exception {
        try (Tally tally = new Tally("kill-filling")) {
            for (int round = 0; round < Tally.rounds(1, 40); round++) {
                tally.tried();
                Path file = folder.resolve("filled" + round + ".kakehashi");
                killInTheMidst(file, round, 900);
                check(tally, "round " + round, file);
                Files.delete(file);
            }
        }
    }

    @Test
    void a_former_form_whose_migration_was_killed_is_migrated_by_the_next_start_with_all_edits() throws Exception {
        Path former = FormerStore.at(folder.resolve("former.kakehashi"), edited);
        try (Tally tally = new Tally("kill-migrating")) {
            for (int round = 0; round < Tally.rounds(1, 40); round++) {
                tally.tried();
                Path file = Files.copy(former, folder.resolve("migrated" + round + ".kakehashi"));
                killInTheMidst(file, round, 60);
                checkEdited(tally, "migrated " + round, file);
            }
        }
    }

    private void killInTheMidst(Path file, int round, int millis) throws Exception {
        Child child = Child.started(Opening.class, file.toString());
        Path log = beside(file, "-journal");
        Path mark = beside(file, ".mark");
        while (child.process().isAlive() && !Files.exists(round % 2 == 0 ? log : mark)) {
            Thread.onSpinWait();
        }
        Thread.sleep(random.nextInt(1 + millis * (round % 4) / 4));
        child.kill();
    }

    /** Opens a store, which has it filled or migrated. */
    static final class Opening {

        private Opening() {}

        public static void main(String[] file) throws Exception {
            Child.say("o");
            open(Path.of(file[0])).close();
        }
    }

    private static void checkEdited(Tally tally, String when, Path file) throws Exception {
        check(tally, when, file);
        try (AtlasStore store = open(file)) {
            if (!store.load().ties().get(0).typeAsStated().equals(OFFICERS)) {
                tally.fellShort(when + " lost an edit");
            }
            store.write(Frozen.change(store.load(), "goes on"));
        }
        Files.delete(file);
    }

    /** Opens a store and looks whether it is sound and, but for what the first tie says, as wanted; the number of that tie. */
    private static int check(Tally tally, String when, Path file) throws Exception {
        Atlas found;
        try (AtlasStore store = open(file)) {
            found = store.load();
            if (Files.exists(beside(file, "-journal.aside-1"))) {
                tally.fellShort(when + " set a log aside");
            }
        }
        String said = found.ties().get(0).typeAsStated();
        Atlas wanted = Frozen.atlas();
        String own = wanted.ties().get(0).typeAsStated();
        if (!Frozen.stated(found, own).records().equals(wanted.records())
                || !found.edition().equals(wanted.edition())) {
            tally.fellShort(when + " holds something else");
        }
        if (!ask(file, "PRAGMA integrity_check").equals("ok")
                || !ask(file, "PRAGMA foreign_key_check").isEmpty()) {
            tally.fellShort(when + " is not sound");
        }
        return said.startsWith("edit ") ? Integer.parseInt(said.substring(5)) : 0;
    }

    private static String ask(Path file, String pragma) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return String.join("\n", FormerStore.column(statement, pragma));
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static AtlasStore open(Path file) throws StoreException {
        return Frozen.stores().open(file, progress -> {});
    }
}
