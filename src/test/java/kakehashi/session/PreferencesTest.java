package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window remembers, in a real settings file beside a store. */
class PreferencesTest {

    private static final Executor BACKGROUND = ForkJoinPool.commonPool();

    @TempDir
    private Path folder;

    private Path store;
    private Path file;

    @BeforeEach
    void names() {
        store = folder.resolve("atlas.kakehashi");
        file = folder.resolve("settings.properties");
    }

    private Preferences open() {
        return Preferences.beside(store, Language.EN, null, BACKGROUND);
    }

    @Test
    void the_next_window_finds_what_this_one_remembered() {
        Preferences before = open();
        before.languageProperty().set(Language.JA);
        before.homeProperty().set("vn-da-nang");
        before.rememberLength("pane.left", 312.4);
        before.flush();
        Preferences after = open();
        assertThat(after.languageProperty().get()).isEqualTo(Language.JA);
        assertThat(after.homeProperty().get()).isEqualTo("vn-da-nang");
        assertThat(after.length("pane.left").orElseThrow()).isCloseTo(312, within(0.5));
    }

    @Test
    void two_windows_each_keep_what_the_other_remembered() {
        Preferences one = open();
        Preferences other = open();
        one.textSize().larger();
        one.flush();
        other.rememberLength("pane.left", 300);
        other.flush();
        one.themeProperty().set(Theme.DARK);
        one.flush();
        Preferences after = open();
        assertThat(after.choice("text.size")).isPresent();
        assertThat(after.length("pane.left")).isPresent();
        assertThat(after.themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void a_language_asked_for_at_the_start_is_spoken_but_not_remembered() {
        Preferences asked = Preferences.beside(store, Language.EN, Language.VI, BACKGROUND);
        assertThat(asked.languageProperty().get()).isEqualTo(Language.VI);
        asked.rememberHomeAsked();
        asked.flush();
        assertThat(open().languageProperty().get()).isEqualTo(Language.EN);
    }

    @Test
    void changes_are_written_together_a_moment_later_without_being_asked() throws Exception {
        Preferences preferences = open();
        for (int width = 200; width < 300; width++) {
            preferences.rememberLength("pane.left", width);
        }
        assertThat(file).doesNotExist();
        for (int i = 0; i < 100 && !Files.exists(file); i++) {
            Thread.sleep(50);
        }
        assertThat(file).content().contains("pane.left=299");
    }

    @Test
    void a_folder_that_cannot_be_written_costs_the_memory_and_nothing_else() throws IOException {
        store = Files.writeString(folder.resolve("plain-file"), "").resolve("atlas.kakehashi");
        Preferences preferences = open();
        preferences.rememberHomeAsked();
        preferences.flush();
        assertThat(preferences.homeAsked()).isTrue();
    }

    @Test
    void the_size_of_text_goes_up_and_down_step_by_step_and_stays_at_its_ends() {
        TextSize size = open().textSize();
        List<Integer> up = new ArrayList<>();
        for (int i = 0; i <= TextSize.STEPS.size(); i++) {
            size.larger();
            up.add(size.percentProperty().get());
        }
        int largest = TextSize.STEPS.get(TextSize.STEPS.size() - 1);
        assertThat(up).isSorted().contains(largest).endsWith(largest);
        assertThat(up.stream().distinct().toList())
                .isEqualTo(TextSize.STEPS.stream().filter(step -> step > 100).toList());
        for (int i = TextSize.STEPS.size() - 2; i >= 0; i--) {
            size.smaller();
            assertThat(size.percentProperty().get()).isEqualTo(TextSize.STEPS.get(i));
        }
        size.smaller();
        assertThat(size.percentProperty().get()).isEqualTo(TextSize.STEPS.get(0));
    }
}
