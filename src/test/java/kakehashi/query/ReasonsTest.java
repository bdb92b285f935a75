package kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static Optional<String> reason(String summary, String typed) {
        TieEvent signed = Sample.event(EventKind.SIGNED, "2020");
        Tie tie = Sample.official(
                "vn-north",
                "jp-shi",
                new TieEvent(
                        signed.id(),
                        signed.date(),
                        signed.kind(),
                        new Trilingual(summary, "", ""),
                        signed.sources(),
                        List.of()));
        return new Reasons(Sample.with(tie), Sample.AFTER, Words.in(Language.EN)).of(tie.id(), typed, "North – Shi");
    }

    @Test
    void the_words_around_what_was_found_are_left_whole() {
        assertThat(reason("The governor of the prefecture spoke of rice and of tea and of ports in the north.", "rice"))
                .contains("…of the prefecture spoke of rice and of tea and of ports in…");
        assertThat(reason("Rice.", "rice")).contains("Rice.");
    }

    @Test
    void a_word_longer_than_the_room_is_cut_but_never_what_was_found() {
        String long100 = "y".repeat(100);
        assertThat(reason("Signed rice" + long100, "rice"))
                .hasValueSatisfying(said -> assertThat(said).contains("rice"));
        assertThat(reason(long100 + ".rice." + long100, "rice"))
                .hasValueSatisfying(said -> assertThat(said).contains("rice"));
    }

    @Test
    void nothing_is_explained_where_the_name_shows_it_or_no_text_holds_it() {
        assertThat(reason("Rice.", "shi north")).isEmpty();
        assertThat(reason("Rice.", "tea")).isEmpty();
    }
}
