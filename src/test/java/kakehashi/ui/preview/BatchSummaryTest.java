package kakehashi.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import kakehashi.model.value.Language;
import kakehashi.sheet.Batch;
import kakehashi.sheet.Batch.State;
import kakehashi.sheet.subject.Subject;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

class BatchSummaryTest {

    private static final Words WORDS = Words.in(Language.EN);
    private static final Path BOOK = Path.of("briefs.pdf");

    private static BatchSummary of(State... states) {
        return new BatchSummary(
                WORDS,
                Arrays.stream(states)
                        .map(state -> new Batch.Outcome(new Subject.OfLocality("vn-hue"), BOOK, state, null))
                        .toList());
    }

    @Test
    void what_was_left_is_told_where_something_was_and_not_else() {
        String left = WORDS.say("preview.batch-left", 2);
        assertThat(of(State.WRITTEN, State.KEPT, State.LEFT, State.LEFT).ofFiles())
                .isEqualTo(WORDS.say("preview.batch-done", 1, 1, 0) + " " + left);
        assertThat(of(State.WRITTEN, State.FAILED).ofFiles()).isEqualTo(WORDS.say("preview.batch-done", 1, 0, 1));
    }

    @Test
    void of_a_book_it_is_told_whether_there_is_one_and_if_not_why() {
        assertThat(of(State.WRITTEN, State.FAILED).ofBook(BOOK))
                .isEqualTo(WORDS.say("preview.batch-bound", 1, 1, "briefs.pdf"));
        assertThat(of(State.LEFT, State.LEFT).ofBook(BOOK)).isEqualTo(WORDS.say("preview.batch-unbound", "briefs.pdf"));
        assertThat(of(State.FAILED).ofBook(BOOK)).isEqualTo(WORDS.say("preview.batch-none-bound", "briefs.pdf"));
    }
}
