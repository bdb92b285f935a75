package kakehashi.cli.sheet;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import kakehashi.sheet.Batch;
import kakehashi.text.Words;

/** Counts on one line of a terminal how many sheets of a batch are done, and ends that line with the last. */
final class SheetCounter implements Batch.Watch {

    private final int all;
    private final Words words;
    private final PrintStream out;
    private final AtomicInteger done = new AtomicInteger();

    SheetCounter(int all, Words words, PrintStream out) {
        this.all = all;
        this.words = words;
        this.out = out;
    }

    @Override
    public void done(Batch.Outcome outcome) {
        int count = done.incrementAndGet();
        out.print("\r" + words.say("cli.sheet.progress", count, all) + (count == all ? "\n" : ""));
        out.flush();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
