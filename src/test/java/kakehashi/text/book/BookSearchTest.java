package kakehashi.text.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;

class BookSearchTest {

    private static List<String> headings(Language language, String line) {
        return new BookSearch(Handbook.in(language))
                .find(line).stream().map(found -> found.heading().text()).toList();
    }

    @Test
    void words_are_found_whatever_their_marks_and_case() {
        List<String> typed = headings(Language.VI, "CHE DO XEM");

        assertThat(typed).contains("Lưu kết quả tìm kiếm").isEqualTo(headings(Language.VI, "chế độ xem"));
    }

    @Test
    void hiragana_finds_katakana_and_the_words_of_a_line_may_stand_apart() {
        assertThat(headings(Language.JA, "びゅー")).contains("探した結果を保存する");
        assertThat(headings(Language.JA, "同僚 ビュー")).contains("探した結果を保存する");
    }

    @Test
    void a_section_that_is_called_so_stands_before_those_that_speak_of_it() {
        assertThat(headings(Language.EN, "period")).first().isEqualTo("Choose a period");
    }

    @Test
    void what_is_shown_of_a_long_section_holds_the_word() {
        assertThat(new BookSearch(Handbook.in(Language.EN)).find("governments"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.beginning()).contains("governments"));
    }

    @Test
    void nothing_is_found_for_no_word_and_for_one_that_stands_nowhere() {
        assertThat(headings(Language.EN, " … ")).isEmpty();
        assertThat(headings(Language.EN, "zeppelin")).isEmpty();
    }
}
