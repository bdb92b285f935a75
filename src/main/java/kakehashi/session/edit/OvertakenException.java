package kakehashi.session.edit;

import kakehashi.text.Told;
import kakehashi.text.Words;

/** What was to be taken in was held against records that somebody else has changed since. Nothing was changed. */
public final class OvertakenException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super("overtaken");
    }

    /** Whether that is why something failed, or that a step met what somebody else wrote in the same moment. */
    public static boolean isIn(Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof OvertakenException) {
                return true;
            }
        }
        return MetException.in(problem).isPresent();
    }

    @Override
    public String in(Words words) {
        return words.say("session.overtaken");
    }
}
