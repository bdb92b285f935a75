package kakehashi.cli.ask;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kakehashi.text.Words;

/** What was typed, as a message repeats it: not without end, and without what a terminal would obey. */
public final class Typed {

    private static final int MOST_LETTERS = 80;

    private Typed() {}

    /** The text itself, or how it begins and how long it is. */
    public static String shown(String typed, Words words) {
        int letters = typed.codePointCount(0, typed.length());
        if (letters <= MOST_LETTERS) {
            return plain(typed);
        }
        String beginning = typed.substring(0, typed.offsetByCodePoints(0, MOST_LETTERS));
        return words.say("cli.problem.cut", plain(beginning), letters);
    }

    /** A file or folder of that name; none of what the system knows need be there. */
    public static Path path(String typed, Words words) throws CommandException {
        try {
            return Path.of(typed);
        } catch (InvalidPathException notAPath) {
            throw CommandException.usage(words, words.say("cli.problem.unreadable-argument", shown(typed, words)));
        }
    }

    /** Line ends and tabs stay; other control characters and those that turn the direction of writing are replaced. */
    public static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]", "\uFFFD");
    }
}
