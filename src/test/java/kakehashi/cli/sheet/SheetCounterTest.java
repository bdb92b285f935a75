package kakehashi.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kakehashi.model.value.Language;
import kakehashi.sheet.Batch;
import kakehashi.sheet.subject.Subject;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

class SheetCounterTest {

    @Test
    void each_sheet_is_counted_on_the_line_of_the_one_before_whatever_became_of_it_and_the_last_ends_the_line() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        SheetCounter counter =
                new SheetCounter(3, Words.in(Language.EN), new PrintStream(terminal, false, StandardCharsets.UTF_8));

        counter.done(outcome(Batch.State.WRITTEN));
        counter.done(outcome(Batch.State.FAILED));
        String before = terminal.toString(StandardCharsets.UTF_8);
        counter.done(outcome(Batch.State.KEPT));
        String after = terminal.toString(StandardCharsets.UTF_8);

        assertThat(before).matches("\\r[^\\r\\n]*1[^\\r\\n]*3[^\\r\\n]*\\r[^\\r\\n]*2[^\\r\\n]*3[^\\r\\n]*");
        assertThat(after.substring(before.length())).matches("\\r[^\\r\\n]*3[^\\r\\n]*3[^\\r\\n]*\\n");
        assertThat(counter.cancelled()).isFalse();
    }

    private static Batch.Outcome outcome(Batch.State state) {
        return new Batch.Outcome(new Subject.OfTie("vn-hue--jp-gifu-pref"), Path.of("a.pdf"), state, null);
    }
}
