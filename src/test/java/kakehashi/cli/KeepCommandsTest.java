package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kakehashi.Frozen;
import kakehashi.model.Change;
import kakehashi.model.Party;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Trilingual;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up, restoring and looking whether all is well, as it is typed. */
class KeepCommandsTest {

    @TempDir
    Path folder;

    private Console console;

    @BeforeEach
    void copyAStore() {
        console = new Console(Frozen.store(folder.resolve("atlas.kakehashi")));
    }

    private void edit(String type) throws Exception {
        try (AtlasStore store = Frozen.stores().open(console.store(), progress -> {})) {
            store.write(Frozen.change(store.load(), type));
        }
    }

    @Test
    void what_was_backed_up_is_listed_and_comes_back() throws Exception {
        assertThat(console.type("backup", "--list").code()).isEqualTo(1);
        edit("as it was");
        String head = console.type("log", "--head").out().strip();
        Console.Said made = console.type("backup");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("2026-11-24_09-00-00_asked.kakehashi", head);
        assertThat(console.type("backup", "--list").out()).contains("2026-11-24 09:00", "asked for");

        Path file = folder.resolve("copy.kakehashi");
        assertThat(console.type("backup", file.toString()).code()).isZero();
        assertThat(console.type("backup", file.toString()).code()).isEqualTo(4);
        edit("as it is");
        assertThat(console.type("log", "--verify", "--noted", head).out()).contains("one was added since");

        Console.Said restored = console.type("restore", file.toString());
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("_restore.kakehashi");
        assertThat(console.type("log", "--head").out().strip()).isEqualTo(head);
        assertThat(file).exists();
    }

    @Test
    void what_differs_from_a_backup_is_counted_and_named() throws Exception {
        edit("as it was");
        Path file = folder.resolve("copy.kakehashi");
        console.type("backup", file.toString());
        byte[] kept = Files.readAllBytes(file);
        Console.Said same = console.type("backup", "--compare", file.toString());
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(same.out()).contains("the same records as");

        edit("as it is");
        Party party = new Party("party-of-test", new Trilingual("Test Office", "Sở Thử", "試験所"), PartyKind.COMPANY);
        try (AtlasStore store = Frozen.stores().open(console.store(), progress -> {})) {
            store.write(Frozen.change(new Change(null, party)));
        }
        Console.Said differ = console.type("backup", "--compare", file.toString());
        assertThat(differ.code()).as(differ.err()).isEqualTo(1);
        assertThat(differ.out())
                .startsWith("2 records differ from " + file + ": 1 new since then, 1 altered, 0 gone.")
                .contains("Added: Test Office  [party party-of-test]", "as it was → as it is");
        assertThat(new Console(file)
                        .type("backup", "--compare", console.store().toString())
                        .out())
                .contains("0 new since then, 1 altered, 1 gone", "Removed: Test Office");
        assertThat(Files.readAllBytes(file)).isEqualTo(kept);
        assertThat(console.type("backup", "--compare", "nothing-there").code()).isEqualTo(4);
    }

    @Test
    void what_cannot_be_restored_is_refused_by_name() throws Exception {
        Console.Said missing = console.type("restore", "nothing-there");
        assertThat(missing.code()).isEqualTo(4);
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear colleague, this is no store at all.");
        Console.Said no = console.type("restore", text.toString());
        assertThat(no.code()).isEqualTo(3);
        assertThat(no.err()).contains("letter.txt", "is not a store of this program", "Choose another file");
        Path half = folder.resolve("half.kakehashi");
        byte[] all = Files.readAllBytes(console.store());
        Files.write(half, Arrays.copyOf(all, all.length / 2));
        Console.Said cut = console.type("restore", half.toString());
        assertThat(cut.code()).isEqualTo(3);
        assertThat(cut.err())
                .contains(
                        "half.kakehashi is damaged or was not copied to its end",
                        "Get the file again, or choose another");
        try (AtlasStore open = Frozen.stores().open(console.store(), progress -> {})) {
            assertThat(open.load().ties()).isNotEmpty();
            console.type("backup", folder.resolve("meanwhile").toString());
            Console.Said locked =
                    console.type("restore", folder.resolve("meanwhile").toString());
            assertThat(locked.code()).isEqualTo(3);
            assertThat(locked.err()).contains("is open in another window", "Close all other windows and try again");
        }
    }

    @Test
    void the_doctor_says_that_the_program_lacks_nothing_and_writes_the_day_in_three_languages() throws Exception {
        assertThat(console.type("doctor").out())
                .contains("whole", "November 24, 2026", "24 tháng 11, 2026", "2026年11月24日")
                .doesNotContain("lacks");
    }

    @Test
    void the_doctor_says_what_is_wrong_and_which_backup_to_put_back() throws Exception {
        Console.Said sound = console.type("doctor");
        assertThat(sound.code()).as(sound.out()).isZero();
        assertThat(sound.out()).contains("is sound", "no backups yet");

        edit("before the damage");
        console.type("backup");
        byte[] bytes = Files.readAllBytes(console.store());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 7);
        Files.write(console.store(), bytes);
        Console.Said damaged = console.type("doctor");
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.out()).contains("damaged", "_asked.kakehashi", "To put it back: restore ");
        assertThat(damaged.out()).contains("salvage --store " + console.store());

        Path saved = folder.resolve("saved.kakehashi");
        Console.Said out = console.type("salvage", "--out", saved.toString());
        assertThat(out.out()).contains("could be read as written", "The new store is " + saved);
        assertThat(console.type("salvage", "--out", saved.toString()).code()).isEqualTo(4);
        Console.Said inPlace = console.type("salvage");
        assertThat(inPlace.out()).contains("is kept as " + console.store() + ".damaged-1");
        assertThat(console.type("doctor").out()).contains("is sound");
    }

    @Test
    void the_doctor_saves_what_whoever_helps_needs_to_know_and_never_whose_it_is() throws Exception {
        Path file = folder.resolve("for-help.txt");
        Console.Said said = console.type("doctor", "--save", file.toString());

        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out()).contains("Saved for whoever helps: " + file, "is sound");
        assertThat(Files.readString(file))
                .contains("Kakehashi", "State of the atlas: sound", System.getProperty("os.name"))
                .doesNotContain(console.store().toString(), folder.toString());
    }
}
