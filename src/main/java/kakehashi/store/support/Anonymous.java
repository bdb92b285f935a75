package kakehashi.store.support;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a line what tells whose it is: the user's folder and name, and where the store lies. */
final class Anonymous {

    /** A shorter name would be found within words. */
    private static final int SHORTEST = 3;

    private final Map<Pattern, String> instead = new LinkedHashMap<>();

    Anonymous(Path store, String home, String user) {
        put(store.toAbsolutePath().toString(), "<store>");
        Path folder = store.toAbsolutePath().getParent();
        // The root of a disk is in every path.
        if (folder != null && folder.getNameCount() > 0 && !folder.equals(Path.of(home))) {
            put(folder.toString(), "<folder>");
        }
        if (home.length() >= SHORTEST) {
            put(home, "~");
        }
        if (user.length() >= SHORTEST) {
            instead.put(
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(user) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    "<user>");
        }
    }

    static Anonymous of(Path store) {
        return new Anonymous(store, System.getProperty("user.home", ""), System.getProperty("user.name", ""));
    }

    private void put(String text, String by) {
        instead.put(Pattern.compile(Pattern.quote(text)), by);
    }

    String line(String line) {
        String told = line;
        for (Map.Entry<Pattern, String> each : instead.entrySet()) {
            told = each.getKey().matcher(told).replaceAll(Matcher.quoteReplacement(each.getValue()));
        }
        return told;
    }
}
