package kakehashi.session;

import java.util.Optional;

/**
 * How sheets of each kind were last wanted, and what was typed for visits; remembered between two starts. Ui thread only.
 */
public final class Paperwork {

    // The settings are a file of lines: a line break is kept as the sign that Unicode has for one.
    private static final String LINE_BREAK = "\u2028";

    private final Preferences preferences;

    public Paperwork(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What was last chosen for one kind of sheet, by its code. */
    public Optional<String> choice(String kind, String what) {
        return preferences.choice("sheet." + kind + "." + what);
    }

    /** Remembers a choice for one kind of sheet, by its code. */
    public void choose(String kind, String what, String code) {
        preferences.rememberChoice("sheet." + kind + "." + what, code);
    }

    /** What the officer of {@code home} typed under a heading for the last visit with {@code counterpart}; empty for nothing. */
    public String typed(String home, String counterpart, String heading) {
        return preferences
                .choice(key(home, counterpart, heading))
                .map(text -> text.replace(LINE_BREAK, "\n"))
                .orElse("");
    }

    /** Keeps what the officer of {@code home} typed under a heading for a visit with {@code counterpart}. */
    public void type(String home, String counterpart, String heading, String text) {
        String lines = text.replaceAll("\\R", LINE_BREAK).replaceAll("\\p{Cntrl}", " ");
        preferences.rememberChoice(key(home, counterpart, heading), lines);
    }

    private static String key(String home, String counterpart, String heading) {
        return "visit." + home + "--" + counterpart + "." + heading;
    }
}
