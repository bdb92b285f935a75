package kakehashi.session.edit;

import java.util.List;
import java.util.stream.Collectors;
import kakehashi.query.edit.Done;
import kakehashi.text.Told;
import kakehashi.text.Words;

/** A step is not taken back, or made again, since later ones rest on what it did. Nothing was changed. */
public final class NeededException extends Exception implements Told {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 3;

    private final transient List<Step> by;

    /** Puts a step into words. */
    private final transient StepWords lines;

    @FunctionalInterface
    interface StepWords {
        Done in(Words words);
    }

    NeededException(List<Step> by, StepWords lines, Throwable cause) {
        super("needed by " + by.stream().map(Step::number).toList(), cause);
        this.by = List.copyOf(by);
        this.lines = lines;
    }

    /** The later steps that rest on it, the newest first: to be taken back before. */
    public List<Step> by() {
        return by;
    }

    @Override
    public String in(Words words) {
        Done done = lines.in(words);
        String told = by.stream()
                .limit(MOST_TOLD)
                .map(step -> step.set().by().isBlank()
                        ? words.say("session.step.quoted", done.line(step.set()))
                        : words.say(
                                "session.step.quoted-by",
                                done.line(step.set()),
                                step.set().by()))
                .collect(Collectors.joining(words.say("session.step.separator")));
        return words.say("session.step.needed", told);
    }
}
