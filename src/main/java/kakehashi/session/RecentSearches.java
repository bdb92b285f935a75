package kakehashi.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines that were looked for last, the latest first. They are kept in the settings of this computer alone, can be cleared,
 * and are not kept where that was switched off. Ui thread only.
 */
public final class RecentSearches {

    private static final int MOST = 8;
    private static final String KEPT = "search.recent";
    private static final String SWITCH = "search.recent-kept";
    private static final String OFF = "no";
    /** No line that is typed has one. */
    private static final String TAB = "\t";

    private static final Pattern BETWEEN = Pattern.compile(TAB);

    private final Preferences preferences;

    RecentSearches(Preferences preferences) {
        this.preferences = preferences;
    }

    public List<String> lines() {
        return preferences.choice(KEPT).stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Keeps a line that was looked for, if lines are kept. */
    public void remember(String typed) {
        String line = typed.strip().replace(TAB, " ");
        if (line.isEmpty() || !isKept()) {
            return;
        }
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line::equalsIgnoreCase);
        lines.add(0, line);
        preferences.rememberChoice(KEPT, String.join(TAB, lines.subList(0, Math.min(MOST, lines.size()))));
    }

    public void clear() {
        preferences.rememberChoice(KEPT, "");
    }

    public boolean isKept() {
        Optional<String> chosen = preferences.choice(SWITCH);
        return chosen.isEmpty() || !chosen.get().equals(OFF);
    }

    /** Switches the keeping on or off; what was kept goes with it. */
    public void keep(boolean kept) {
        preferences.rememberChoice(SWITCH, kept ? "" : OFF);
        if (!kept) {
            clear();
        }
    }
}
