package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.store.AtlasStore;
import kakehashi.store.Note;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the office noted for itself, on the command line: listed and searched, and in nothing else. */
class NotesCommandTest extends AtTheConsole {

    private static final String TIE = "vn-hue--jp-gifu-pref";

    @BeforeAll
    static void note() throws Exception {
        try (AtlasStore store = Frozen.stores().open(console.store(), progress -> {})) {
            store.notes()
                    .keep(List.of(
                            new Note(Note.Sort.PRIVATE, TIE, "Gọi lại cho ông Đặng"),
                            new Note(Note.Sort.PRIVATE, "vn-hue--jp-kyoto--pair", "Kyoto: secret wish"),
                            new Note(Note.Sort.VISIT, TIE, "ong Dang in a brief")));
        }
    }

    @Test
    void notes_are_listed_and_found_by_their_words() throws Exception {
        assertThat(console.type("notes", "--format", "json").all("id"))
                .containsExactlyInAnyOrder(TIE, "vn-hue--jp-kyoto--pair");
        Console.Said found = console.type("notes", "ong", "dang");
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("Gọi lại cho ông Đặng", "Gifu").doesNotContain("secret");
        assertThat(console.type("notes", "nothing of the kind").code()).isEqualTo(1);
    }

    @Test
    void no_other_command_tells_them_and_no_sheet_has_them() throws Exception {
        Path sheet = folder.resolve("tie.html");
        assertThat(console.type("sheet", "--tie", TIE, "--out", sheet.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(sheet, StandardCharsets.UTF_8))
                .contains("Gifu")
                .doesNotContain("ông Đặng");
        assertThat(console.type("show", TIE).out()).doesNotContain("ông Đặng");
        assertThat(console.type("list", "--locality", "vn-hue", "--format", "csv")
                        .out())
                .doesNotContain("ông Đặng");
        assertThat(console.type("search", "ông Đặng gọi lại").out()).doesNotContain("ông Đặng");
    }
}
