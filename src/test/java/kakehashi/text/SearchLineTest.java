package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchLineTest {

    @Test
    void a_line_that_somebody_types_is_looked_for_whole() {
        for (String typed : new String[] {"", " ", "Đà Nẵng 堺", "a".repeat(200), "𠮷".repeat(200), "ab ".repeat(32)}) {
            assertThat(SearchLine.cut(typed)).isEqualTo(typed);
            assertThat(SearchLine.isTooLong(typed)).isFalse();
        }
    }

    @Test
    void of_a_longer_one_the_first_letters_and_whole_words_are() {
        assertThat(SearchLine.cut("𠮷".repeat(201))).isEqualTo("𠮷".repeat(200));
        assertThat(SearchLine.cut("ab ".repeat(33))).isEqualTo("ab ".repeat(32));
        assertThat(SearchLine.isTooLong("a ".repeat(33))).isTrue();
    }
}
