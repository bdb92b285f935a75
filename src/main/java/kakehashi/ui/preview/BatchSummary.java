package kakehashi.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kakehashi.sheet.Batch;
import kakehashi.text.Words;
import kakehashi.ui.control.SessionNames;

/**
 * What became of a batch, in words.
 *
 * @param words in the language of the window
 */
record BatchSummary(Words words, List<Batch.Outcome> outcomes) {

    /** Of sheets as files of a folder. */
    String ofFiles() {
        long left = count(Batch.State.LEFT);
        String written = words.say(
                "preview.batch-done", count(Batch.State.WRITTEN), count(Batch.State.KEPT), count(Batch.State.FAILED));
        return left == 0 ? written : written + " " + words.say("preview.batch-left", left);
    }

    /** Of sheets bound into one file. */
    String ofBook(Path file) {
        if (isBound()) {
            return words.say(
                    "preview.batch-bound", count(Batch.State.WRITTEN), count(Batch.State.FAILED), file.toString());
        }
        return count(Batch.State.LEFT) > 0
                ? words.say("preview.batch-unbound", file.toString())
                : words.say("preview.batch-none-bound", file.toString());
    }

    /** Whether there is a file: only a whole one is written. */
    boolean isBound() {
        return count(Batch.State.WRITTEN) > 0;
    }

    /** Which sheets failed and why, a line each; empty for none. */
    String problems(SessionNames names) {
        return outcomes.stream()
                .filter(outcome -> outcome.problem() != null)
                .map(outcome -> words.say("preview.batch-problem", names.name(outcome.subject()), outcome.problem()))
                .collect(Collectors.joining("\n"));
    }

    private long count(Batch.State state) {
        return outcomes.stream().filter(outcome -> outcome.state() == state).count();
    }
}
