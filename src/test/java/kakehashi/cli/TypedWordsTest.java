package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a line of words does on the command line. */
class TypedWordsTest extends AtTheConsole {

    @Test
    void what_is_not_in_the_gazetteer_is_said_not_to_be_and_the_nearest_is_offered() {
        Console.Said near = console.type("search", "Nagsaki");
        assertThat(near.code()).isEqualTo(1);
        assertThat(near.out()).isEmpty();
        assertThat(near.err()).contains("jp-nagasaki ", "Not in the gazetteer as typed. Did you mean this?");

        assertThat(console.type("search", "zzzzzzzz").err()).contains("“zzzzzzzz” is not in the gazetteer");
    }

    @Test
    void the_nearest_place_is_offered_beside_texts_that_hold_the_words() {
        Console.Said said = console.type("search", "Hoi Ann, Quang Nam");

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("vn-hoi-an ", "Did you mean this?");
        assertThat(console.type("search", "Hoi An, Quang Nam").err()).isEmpty();
    }
}
