package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kakehashi.cli.ask.ExitCode;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

/** Whatever is typed, and whatever goes wrong, a person reads a sentence. */
class ToldInWordsTest extends AtTheConsole {

    private static final Words ENGLISH = Words.in(Language.EN);

    @Test
    void a_fault_of_the_program_is_told_in_one_sentence_with_what_a_report_needs() {
        for (Throwable fault : new Throwable[] {
            new IllegalStateException("no row"), new StackOverflowError(), new NoClassDefFoundError("Gone")
        }) {
            for (Language language : Language.values()) {
                Stopped stopped = Stopped.by(fault, Words.in(language), "list", "--locality", "vn-hue");

                assertThat(stopped.code().number()).isEqualTo(5);
                assertThat(stopped.sentence())
                        .contains("list --locality vn-hue")
                        .contains(fault.getClass().getSimpleName() + ", ToldInWordsTest.java ")
                        .contains("--version")
                        .doesNotContain("\n", "\tat ");
            }
        }
    }

    @Test
    void too_little_memory_is_told_as_that() {
        Stopped stopped = Stopped.by(new OutOfMemoryError("Java heap space"), ENGLISH, "map", "--scale", "32");

        assertThat(stopped.code().number()).isEqualTo(5);
        assertThat(stopped.sentence()).contains("memory", "map --scale 32").doesNotContain("heap");
    }

    @Test
    void a_file_that_is_missing_is_named() {
        Stopped stopped = Stopped.by(new UncheckedIOException(new NoSuchFileException("/there")), ENGLISH, "list");

        assertThat(stopped).isEqualTo(new Stopped(ExitCode.FILE, ENGLISH.say("cli.problem.file", "/there")));
    }

    @Test
    void a_long_argument_is_repeated_only_as_it_begins() {
        String typed = "x".repeat(100_000);
        for (String[] wrong : new String[][] {
            {"list", "--locality", typed},
            {"list", "--field", typed},
            {"list", "--as-of", typed},
            {"list", "--from", typed},
            {"list", "--due-within", typed},
            {"list", "--view", typed},
            {"show", typed},
            {"sheet", "--tie", typed, "--out", "x.pdf"},
            {"sheet", "--locality", "vn-hue", "--stamp", typed, "--out", "x.pdf"},
            {"map", "--out", "x.png", "--size", typed},
            {"check", typed},
            {"--" + typed},
            {typed}
        }) {
            Console.Said said = console.type(wrong);

            assertThat(said.code()).isNotZero();
            assertThat(said.err()).hasSizeLessThan(2_000).contains("x".repeat(70) + "…", "00,0");
        }
    }

    @Test
    void a_message_holds_nothing_that_a_terminal_would_obey() {
        String typed = "\u001b[31mred\u0007\u009b2J\u202egnp";
        for (String[] wrong : new String[][] {
            {"list", "--locality", typed}, {"show", typed}, {"check", typed}, {typed}, {"list", "--view", typed}
        }) {
            assertThat(console.type(wrong).err()).contains("red").doesNotContainPattern("[\\p{Cc}&&[^\\n]]|\u202e");
        }
    }

    @Test
    void a_word_that_begins_with_an_at_sign_is_not_a_file() throws Exception {
        Path file = Files.writeString(folder.resolve("da"), "hue gifu");

        Console.Said said = console.type("search", "@" + file, "--format", "csv");

        assertThat(said.out()).doesNotContain("vn-hue");
        assertThat(console.type("show", "@" + file).err()).contains("@" + file);
    }

    @Test
    void letters_that_arrived_damaged_are_not_searched_for() {
        Console.Said said = console.type("search", "Hu\uFFFD\uFFFD\uFFFD");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void a_date_outside_of_the_years_on_record_is_told_as_that() {
        for (String[] wrong : new String[][] {
            {"list", "--as-of", "+999999999-12-31"},
            {"list", "--as-of", "-999999999-01-01"},
            {"list", "--as-of", "1849-12-31"},
            {"list", "--from", "0000"},
            {"list", "--to", "2101-01"},
            {"list", "--last-contact-before", "0000"},
            {"sheet", "--locality", "vn-hue", "--as-of", "+999999999-12-31", "--out", "x.pdf"},
            {
                "sheet",
                "--kind",
                "visit-brief",
                "--pair",
                "vn-hue",
                "jp-kyoto-pref",
                "--date",
                "+999999999-12-31",
                "--out",
                "x.pdf"
            }
        }) {
            Console.Said said = console.type(wrong);

            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("1850", "2100", "--");
        }
    }

    @Test
    void only_options_that_were_given_are_named_as_what_leaves_nothing() {
        assertThat(console.type("list", "--last-contact-before", "1900", "--locality", "vn-hue")
                        .err())
                .contains("Without --last-contact-before:")
                .doesNotContain("--due-within");
        assertThat(console.type("list", "--from", "2090", "--locality", "vn-hue", "--time-mode", "signed-within")
                        .err())
                .contains("Without --from:")
                .doesNotContain("--to");
    }

    @Test
    void a_view_file_that_is_none_is_not_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (String file : new String[] {pipe.toString(), "/dev/zero", folder.toString()}) {
            Console.Said said = console.type("list", "--view", file);

            assertThat(said.code()).isEqualTo(4);
            assertThat(said.err()).contains(file, "pipe or a device");
        }
    }

    @Test
    void what_is_too_long_to_look_for_is_told_as_that() {
        for (String typed : new String[] {
            "a" + "\u0301".repeat(4_000), "あ".repeat(20_000), "a ".repeat(10_000), "x".repeat(1_000_000)
        }) {
            for (String[] command : new String[][] {{"search", typed}, {"list", "--text", typed}}) {
                Console.Said said = console.type(command);

                assertThat(said.code()).isEqualTo(2);
                assertThat(said.err()).contains("200 letters", "32 words");
            }
        }
    }

    @Test
    void the_longest_lines_that_are_looked_for_are_answered() {
        for (String typed :
                new String[] {"a".repeat(200), "あ".repeat(200), "a b c d ".repeat(8), "\u0301\u0323".repeat(100)}) {
            assertThat(console.type("search", typed).code()).isLessThan(2);
            assertThat(console.type("list", "--text", typed).code()).isLessThan(2);
        }
    }
}
