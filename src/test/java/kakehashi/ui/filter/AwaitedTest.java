package kakehashi.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a search line does with keys and with suggestions that come late. */
class AwaitedTest {

    private final Awaited awaited = new Awaited();

    private void ask(String line) {
        awaited.typed(line);
        assertThat(awaited.asks()).isTrue();
    }

    @Test
    void a_key_waits_until_the_suggestions_have_come_and_is_done_once() {
        awaited.typed("hue");
        assertThat(awaited.waits(Awaited.Key.DOWN)).isTrue();
        assertThat(awaited.asks()).isTrue();
        assertThat(awaited.waits(Awaited.Key.ENTER)).as("the last key counts").isTrue();
        assertThat(awaited.come("hue")).isTrue();
        assertThat(awaited.key()).contains(Awaited.Key.ENTER);
        assertThat(awaited.key()).isEmpty();
    }

    @Test
    void no_key_waits_for_what_has_come_though_it_was_nothing_as_after_a_search_that_failed() {
        ask("hue");
        assertThat(awaited.come("hue")).isTrue();
        assertThat(awaited.waits(Awaited.Key.DOWN)).isFalse();
        assertThat(awaited.waits(Awaited.Key.ENTER)).isFalse();
    }

    @Test
    void suggestions_for_a_line_that_was_typed_on_are_not_wanted_and_a_key_goes_on_waiting() {
        ask("da");
        awaited.typed("dan");
        assertThat(awaited.waits(Awaited.Key.ENTER)).isTrue();
        assertThat(awaited.come("da")).isFalse();
        assertThat(awaited.asks()).isTrue();
        assertThat(awaited.come("da")).isFalse();
        assertThat(awaited.come("dan")).isTrue();
        assertThat(awaited.key()).contains(Awaited.Key.ENTER);
        assertThat(awaited.line()).isEqualTo("dan");
    }

    @Test
    void suggestions_that_were_put_away_do_not_come_back_until_something_is_typed() {
        ask("da");
        awaited.nothing();
        assertThat(awaited.come("da")).isFalse();
        assertThat(awaited.asks()).isFalse();
        assertThat(awaited.waits(Awaited.Key.DOWN)).isFalse();
        ask("dan");
        assertThat(awaited.come("dan")).isTrue();
    }

    @Test
    void a_blank_line_wants_none_and_what_is_asked_is_asked_once() {
        awaited.typed(" ");
        assertThat(awaited.asks()).isFalse();
        assertThat(awaited.waits(Awaited.Key.ENTER)).isFalse();
        ask("hue");
        assertThat(awaited.asks()).isFalse();
    }
}
