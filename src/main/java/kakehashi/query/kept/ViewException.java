package kakehashi.query.kept;

import kakehashi.text.Told;
import kakehashi.text.Words;

/** A text is not a view that this program can open. */
public final class ViewException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    enum Problem {
        NOT_A_VIEW,
        DAMAGED,
        NEWER,
        NOT_A_FILE,
        CHARACTER_SET
    }

    private final Problem problem;

    ViewException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    /** What is wrong and what to do. */
    @Override
    public String in(Words words) {
        return switch (problem) {
            case NOT_A_VIEW -> words.say("query.view.not-a-view");
            case DAMAGED -> words.say("query.view.damaged");
            case NEWER -> words.say("query.view.newer");
            case NOT_A_FILE -> words.say("query.view.not-a-file");
            case CHARACTER_SET -> words.say("query.view.character-set");
        };
    }
}
