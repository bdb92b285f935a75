package kakehashi.session;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import kakehashi.store.StoreException;
import kakehashi.store.StoreProblem;
import kakehashi.text.Program;
import kakehashi.text.Told;
import kakehashi.text.Words;

/**
 * Why something failed, in a sentence with what to do. What a failure says of itself is shown only where it is {@link
 * Told}; the message of any other is for programmers, in English.
 */
public final class Reason implements Told {

    private static final int DEEPEST = 20;

    private final List<Throwable> chain = new ArrayList<>();

    /** @param problem with what led to it; what only wraps another is passed over */
    public Reason(Throwable problem) {
        for (Throwable at = problem; at != null && chain.size() < DEEPEST; at = at.getCause()) {
            chain.add(at);
        }
    }

    @Override
    public String in(Words words) {
        // A class that cannot be loaded for want of memory is told as what it is, so that is looked for first.
        if (has(OutOfMemoryError.class)) {
            return words.say("session.reason.memory");
        }
        for (Throwable each : chain) {
            if (each instanceof Told told) {
                return told.in(words);
            }
        }
        if (has(LinkageError.class)) {
            return words.say("session.reason.program");
        }
        for (Throwable each : chain) {
            if (each instanceof NoSuchFileException missing) {
                return words.say("session.reason.file-missing", String.valueOf(missing.getFile()));
            }
            if (each instanceof AccessDeniedException denied) {
                return words.say("session.reason.file-denied", String.valueOf(denied.getFile()));
            }
        }
        return words.say(has(IOException.class) ? "session.reason.disk" : "session.reason.unexpected");
    }

    /** Where in the program it came about, for those who mend it: never shown, only copied. */
    public String details() {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.printf(
                "Kakehashi %s, Java %s, %s %s%n",
                Program.version(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        chain.get(0).printStackTrace(lines);
        lines.flush();
        return text.toString();
    }

    /** Whether a store failed in this way. */
    boolean is(StoreProblem problem) {
        return chain.stream().anyMatch(each -> each instanceof StoreException failed && failed.problem() == problem);
    }

    /** Whether it came of a failure of this kind. */
    boolean has(Class<? extends Throwable> kind) {
        return chain.stream().anyMatch(kind::isInstance);
    }
}
