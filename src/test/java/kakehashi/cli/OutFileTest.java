package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What {@code --out} replaces, and what it does not. */
class OutFileTest extends AtTheConsole {

    private static String[] to(Path file, String... more) {
        String[] map = {"map", "--locality", "vn-hue", "--size", "800x600", "--scale", "1", "--out", file.toString()};
        String[] sheet = {"sheet", "--tie", "vn-hue--jp-gifu-pref", "--out", file.toString()};
        String[] command = file.toString().endsWith(".png") ? map : sheet;
        String[] all = Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return all;
    }

    @Test
    void a_file_of_somebody_else_is_replaced_only_if_one_says_so() throws Exception {
        for (String name : new String[] {"letter.html", "letter.pdf", "letter.docx", "photo.png"}) {
            Path file = Files.writeString(folder.resolve(name), "Dear colleague");

            Console.Said refused = console.type(to(file));

            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.err()).contains(name, "--force");
            assertThat(file).hasContent("Dear colleague");
            assertThat(console.type(to(file, "--force")).code()).isZero();
            assertThat(console.type(to(file)).code()).as("its own, %s", name).isZero();
        }
    }

    @Test
    void the_store_is_never_replaced_by_whatever_name() throws Exception {
        Path store = Files.copy(console.store(), folder.resolve("s.pdf"));
        Console own = new Console(store);
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), store);
        Path hard = Files.createLink(folder.resolve("hard.pdf"), store);
        byte[] before = Files.readAllBytes(store);

        for (Path file : new Path[] {store, link, hard, folder.resolve("./s.pdf")}) {
            Console.Said said = own.type(to(file, "--force"));

            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err()).contains("store itself");
        }
        assertThat(store).hasBinaryContent(before);
    }

    @Test
    void a_file_in_a_folder_that_is_not_there_or_is_a_file_is_refused_with_the_name_of_that_folder() throws Exception {
        Path file = Files.writeString(folder.resolve("no-folder"), "x");
        for (Path place : new Path[] {folder.resolve("nowhere"), file}) {
            Console.Said said = console.type(to(place.resolve("sheet.pdf")));

            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err()).contains(place.toString());
            assertThat(Files.exists(place.resolve("sheet.pdf"))).isFalse();
        }
    }
}
