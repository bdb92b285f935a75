package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kakehashi.cli.ask.StoreOption;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowOptionsTest {

    private static final Path STORE = Path.of("other.kakehashi");

    @Test
    void without_arguments_the_window_opens_the_usual_store_as_it_was_left() {
        assertThat(WindowOptions.of()).contains(new WindowOptions(StoreOption.usual(), null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--store=other.kakehashi --lang=ja --view=kakehashi:2",
                "--view kakehashi:2 --lang ja --store other.kakehashi",
                "--lang=vi --view=x --lang ja --store=other.kakehashi --view kakehashi:2"
            })
    void options_are_taken_in_any_order_with_or_without_a_sign_between_and_the_last_of_a_kind_counts(String typed) {
        assertThat(WindowOptions.of(typed.split(" ", -1)))
                .contains(new WindowOptions(STORE, Language.JA, "kakehashi:2"));
    }

    @Test
    void a_value_may_hold_the_sign_that_joins_it_to_its_option() {
        assertThat(WindowOptions.of("--view=kakehashi:2?from=2011"))
                .get()
                .extracting(WindowOptions::view)
                .isEqualTo("kakehashi:2?from=2011");
    }

    /** The command line then says what is wrong, or does what is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "--store",
                "--lang=fr",
                "--lang ja --view",
                "--scheme=official",
                "--store=a list",
                "--store=\0"
            })
    void what_asks_for_something_else_or_cannot_be_understood_does_not_open_the_window(String typed) {
        assertThat(WindowOptions.of(typed.split(" ", -1))).isEmpty();
    }

    @Test
    void a_change_file_that_is_named_opens_the_window_with_it() {
        assertThat(WindowOptions.of("ours.kakehashi-changes"))
                .map(WindowOptions::view)
                .contains("ours.kakehashi-changes");
    }
}
