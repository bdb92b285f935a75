package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.disk.Digest;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.store.AtlasStore;
import kakehashi.store.JournalEntry;
import kakehashi.store.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one office changed, as a file for another. */
class ChangesCommandTest {

    @TempDir
    Path folder;

    private Console office(String name) {
        return new Console(Frozen.store(folder.resolve(name + ".kakehashi")));
    }

    private static void state(Console office, String type, String by) throws Exception {
        try (AtlasStore store = office.stores().share(office.store())) {
            Atlas atlas = store.load();
            Tie tie = atlas.ties().get(0);
            store.write(Frozen.change(new Change(tie, Frozen.stated(tie, type)))
                    .signed(Console.CLOCK.instant().minusSeconds(60), by, null));
        }
    }

    private Path sent(Console office, String... more) {
        Path file = folder.resolve("sent.kakehashi-changes");
        String[] arguments = new String[more.length + 3];
        arguments[0] = "changes";
        arguments[1] = "--out=" + file;
        arguments[2] = "--force";
        System.arraycopy(more, 0, arguments, 3, more.length);
        assertThat(office.type(arguments)).extracting(Console.Said::code).isEqualTo(0);
        return file;
    }

    private static List<JournalEntry> log(Console office) throws Exception {
        try (AtlasStore store = office.stores().read(office.store())) {
            return store.journal();
        }
    }

    @Test
    void what_came_is_there_with_who_did_it_and_when_and_brings_nothing_the_second_time() throws Exception {
        Console sender = office("sender");
        state(sender, "once", "Lan");
        state(sender, "twice", "Hà");
        Path file = sent(sender);
        Console other = office("other");

        Console.Said tried = other.type("import", file.toString(), "--dry-run");
        assertThat(tried.out()).contains("1 changed", "Lan", "Hà", "The file is whole", "dry run");
        assertThat(log(other)).isEmpty();
        assertThat(other.type("import", file.toString()).code()).isZero();
        assertThat(log(other))
                .extracting(entry -> entry.set().by() + " " + entry.set().id())
                .containsExactlyElementsOf(log(sender).stream()
                        .map(entry -> entry.set().by() + " " + entry.set().id())
                        .toList());
        assertThat(other.type("import", file.toString()).out()).contains("1 the same", "Nothing to take in");
        assertThat(log(other)).hasSize(2);
    }

    @Test
    void what_both_say_otherwise_is_told_with_both_versions_and_stays() throws Exception {
        Console sender = office("sender");
        state(sender, "theirs", "Lan");
        Path file = sent(sender);
        Console other = office("other");
        state(other, "ours", "Hà");
        Console.Said said = other.type("import", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("1 to decide", "here ours; in the file theirs");
        assertThat(log(other)).hasSize(1);
        assertThat(other.type("import", file.toString(), "--format=json").all("state"))
                .containsExactly("conflicting");
    }

    @Test
    void notes_lines_and_views_go_along_only_where_that_is_said_and_replace_nothing() throws Exception {
        Console sender = office("sender");
        state(sender, "once", "Lan");
        keep(sender, new Note(Note.Sort.PRIVATE, "vn-hue", "secret"), new Note(Note.Sort.VIEW, "Ours", "kakehashi:x"));
        assertThat(Files.readString(sent(sender))).doesNotContain("secret").doesNotContain("Ours");
        Path file = sent(sender, "--with=notes,views");
        assertThat(Files.readString(file)).contains("secret", "Ours");

        Console other = office("other");
        keep(other, new Note(Note.Sort.PRIVATE, "vn-hue", "mine"), new Note(Note.Sort.VIEW, "Ours", "kakehashi:y"));
        assertThat(other.type("import", file.toString()).code()).isZero();
        other.type("import", file.toString());
        try (AtlasStore store = other.stores().read(other.store())) {
            assertThat(store.notes().read())
                    .extracting(Note::text)
                    .containsExactlyInAnyOrder("mine\nsecret", "kakehashi:y", "kakehashi:x");
        }
    }

    private static void keep(Console office, Note... notes) throws Exception {
        try (AtlasStore store = office.stores().share(office.store())) {
            store.notes().keep(List.of(notes));
        }
    }

    @Test
    void a_file_that_is_damaged_cut_off_foreign_or_of_a_later_form_is_told_and_changes_nothing() throws Exception {
        Console sender = office("sender");
        state(sender, "once", "Lan");
        String whole = Files.readString(sent(sender));
        Console other = office("other");
        assertRefused(other, whole.replace("once", "oncE"), "damaged or was altered");
        for (int end : List.of(whole.length() - 2, whole.length() - 80, whole.length() / 2, 60)) {
            assertRefused(other, whole.substring(0, end), "is not whole");
        }
        assertRefused(other, "Dear all,\n", "no change file");
        assertRefused(other, "", "no change file");
        assertRefused(other, whole.replace("{\"kakehashi-changes\":1", "{\"kakehashi-changes\":7"), "form 7");
        String forged = whole.substring(0, whole.lastIndexOf("{\"sum\"")).replace("\"kind\":\"tie\"", "\"kind\":\"x\"");
        assertRefused(
                other,
                forged + "{\"sum\":\"" + Digest.of(forged.getBytes(StandardCharsets.UTF_8)) + "\"}\n",
                "changes[0].kind");
        assertThat(log(other)).isEmpty();
    }

    private void assertRefused(Console office, String text, String why) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.kakehashi-changes"), text);
        Console.Said said = office.type("import", file.toString());
        assertThat(said.err()).contains(why).doesNotContain("Exception");
        assertThat(said.code()).isEqualTo(4);
    }

    @Test
    void since_takes_an_edition_of_the_store_or_a_day_and_says_where_there_is_nothing() throws Exception {
        Console sender = office("sender");
        Path file = folder.resolve("none.kakehashi-changes");
        assertThat(sender.type("changes", "--out=" + file))
                .satisfies(said -> assertThat(said.out()).contains("Nothing was changed"))
                .extracting(Console.Said::code)
                .isEqualTo(1);
        assertThat(file).doesNotExist();
        state(sender, "once", "Lan");
        String edition = Frozen.atlas().edition().version();
        assertThat(sender.type("changes", "--since=" + edition, "--out=" + file).out())
                .contains("One step, one record");
        assertThat(sender.type("changes", "--since=1999.1.1", "--out=" + file, "--force")
                        .err())
                .contains(edition);
        assertThat(sender.type("changes", "--since=2026-11-24", "--out=" + file, "--force")
                        .code())
                .isZero();
        assertThat(sender.type("changes", "--since=2027-01-01", "--out=" + file, "--force")
                        .code())
                .isEqualTo(1);
        assertThat(sender.type("changes", "--out=" + folder.resolve("wrong.json"))
                        .code())
                .isEqualTo(2);
    }

    /** The words of the sheet of what changed. */
    private String sheet(Console office, String... more) throws Exception {
        Path file = folder.resolve("changes.html");
        List<String> arguments = new ArrayList<>(List.of("sheet", "--kind=changes", "--force", "--out=" + file));
        arguments.addAll(List.of(more));
        assertThat(office.type(arguments.toArray(String[]::new)).code()).isZero();
        return Files.readString(file);
    }

    @Test
    void what_changed_is_told_with_its_source_in_every_form_and_narrowed() throws Exception {
        Console office = office("office");
        assertThat(office.type("changes", "--since=2026-11-01").code()).isEqualTo(1);
        Path backup = folder.resolve("before.kakehashi");
        assertThat(office.type("backup", backup.toString()).code()).isZero();
        state(office, "once", "Lan");
        Tie tie = Frozen.atlas().ties().get(0);
        Console.Said told = office.type("changes", "--since=2026-11-01");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("Since 2026-11-01: 1 fact altered", "As stated", "→ once", "Source: ", "Lan, ");
        for (String since : List.of(
                backup.toString(), "2026-11-24", Frozen.atlas().edition().version())) {
            Console.Said json = office.type("changes", "--since=" + since, "--format=json");
            assertThat(json.all("id")).containsExactly(tie.id());
            assertThat(json.all("became")).containsExactly("altered");
        }
        assertThat(office.type("changes", "--format=csv", "--pair", tie.vietnam(), tie.japan())
                        .out())
                .contains(
                        "altered,tie," + tie.id(), tie.events().get(0).sources().get(0));
        assertThat(office.type("changes", "--locality=vn-ha-tinh").code()).isEqualTo(1);
        for (String since : List.of(
                backup.toString(), "2026-11-24", Frozen.atlas().edition().version())) {
            assertThat(sheet(office, "--since=" + since, "--pair", tie.vietnam(), tie.japan()))
                    .contains("1 fact altered", "→ once", "Sources");
            assertThat(sheet(office, "--since=" + since)).contains("1 fact altered", "→ once");
            assertThat(sheet(office, "--since=" + since, "--locality=vn-ha-tinh"))
                    .contains("nothing changed on record")
                    .doesNotContain("→ once");
        }
        assertThat(office.type("sheet", "--kind=changes", "--since=1999.1.1", "--out=" + folder.resolve("x.pdf"))
                        .code())
                .isEqualTo(2);
        Console.Said past =
                office.type("sheet", "--kind=changes", "--as-of=2024-06-30", "--out=" + folder.resolve("x.pdf"));
        assertThat(past.code()).isEqualTo(2);
        assertThat(past.err()).contains("as of today, not as of", "--since");
        assertThat(folder.resolve("x.pdf")).doesNotExist();
        assertThat(office.type("changes", "--by=Lan").code()).isEqualTo(2);
        assertThat(office.type("changes", "--lang=ja").out()).contains("変更1件", "出典：");
    }
}
