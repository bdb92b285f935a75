package kakehashi.query.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** View files as editors save them, and what is no view file at all. */
class ViewFileTest {

    private static final View VIEW =
            new View(TieFilter.ALL.withText("堺"), LocalDate.of(2026, 11, 28), Look.ANY, Language.JA, null);

    @TempDir
    Path folder;

    private View saved(Charset charset, String before) throws IOException, ViewException {
        String text = before + VIEW.file("Môi trường 堺").replace("\n", "\r\n");
        Path file = Files.write(folder.resolve("view"), text.getBytes(charset));
        return View.parse(ViewFile.read(file));
    }

    @Test
    void a_view_opens_in_whatever_character_set_an_editor_saved_it() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(saved(charset, "")).as(charset.name()).isEqualTo(VIEW);
            assertThat(saved(charset, "\uFEFF"))
                    .as(charset.name() + " with a mark")
                    .isEqualTo(VIEW);
        }
        assertThat(saved(Charset.forName("windows-31j"), "")).isEqualTo(VIEW);
        assertThat(saved(Charset.forName("windows-1258"), "")).isEqualTo(VIEW);
    }

    @Test
    void another_character_set_is_named() {
        assertThat(problem(() -> saved(Charset.forName("UTF-32LE"), "\uFEFF"))).contains("UTF-8");
        assertThat(problem(() -> saved(Charset.forName("UTF-32BE"), ""))).contains("UTF-8");
    }

    @Test
    void what_is_no_ordinary_file_is_refused_and_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (Path file : List.of(pipe, folder, Path.of("/dev/zero"), Path.of("/dev/null"))) {
            assertThat(problem(() -> View.parse(ViewFile.read(file))))
                    .as(file.toString())
                    .contains("pipe or a device");
        }
        assertThatThrownBy(() -> ViewFile.read(folder.resolve("nowhere"))).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_without_end_is_not_read_to_its_end() throws Exception {
        Path file = Files.write(folder.resolve("large"), new byte[5 << 20]);

        assertThat(problem(() -> View.parse(ViewFile.read(file)))).contains("not a view");
    }

    private interface Reading {
        View read() throws IOException, ViewException;
    }

    private static String problem(Reading reading) {
        try {
            return reading.read().line();
        } catch (IOException failed) {
            return failed.toString();
        } catch (ViewException told) {
            return told.in(Words.in(Language.EN));
        }
    }
}
