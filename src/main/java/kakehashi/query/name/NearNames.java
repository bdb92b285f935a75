package kakehashi.query.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.text.Folding;

/** Finds the names that differ from a line by the fewest letters left out, put in, changed or swapped with the next. */
final class NearNames {

    /** @param alike letters in common at both ends */
    private record Near(PlaceName name, int edits, int alike) {}

    private static final Set<Map.Entry<String, List<PlaceName>>> NONE = Set.of();

    private static final int MOST = 6;

    private final List<PlaceName> names;
    private Map<String, List<PlaceName>> byLetters = Map.of();

    NearNames(List<PlaceName> names) {
        this.names = names;
    }

    /** The nearest places to a line as a whole, none where more than a letter or two is mistyped. */
    List<Reading> toAll(String line) {
        String typed = Folding.compact(line);
        return places(nearest(typed, few(typed)));
    }

    /** The nearest places to a line or to a part of it, none where it takes more letters than may be mistyped in this length. */
    List<Reading> to(String line) {
        List<Near> nearest = new ArrayList<>();
        for (String typed : wanted(line)) {
            nearest.addAll(nearest(typed, mistyped(typed)));
        }
        int least = nearest.stream().mapToInt(Near::edits).min().orElse(0);
        return places(nearest.stream().filter(near -> near.edits() == least).toList());
    }

    /** The names nearest to a piece. */
    List<PlaceName> names(String typed) {
        return nearest(typed, few(typed)).stream().map(Near::name).toList();
    }

    private static List<Reading> places(List<Near> nearest) {
        Map<String, PlaceName> places = new LinkedHashMap<>();
        nearest.stream()
                .sorted(Comparator.comparingInt(Near::alike).reversed())
                .forEach(near -> places.putIfAbsent(near.name().locality(), near.name()));
        return places.values().stream()
                .map(name -> new Reading(name.locality(), Fit.NEAR, name))
                .limit(MOST)
                .toList();
    }

    private List<Near> nearest(String typed, int allowed) {
        int most = allowed;
        List<Near> nearest = new ArrayList<>();
        for (Map.Entry<String, List<PlaceName>> entry :
                allowed == 0 ? NONE : byLetters().entrySet()) {
            int edits = edits(typed, entry.getKey(), most);
            if (edits <= most && edits > 0) {
                if (edits < most) {
                    nearest.clear();
                    most = edits;
                }
                int alike = alike(typed, entry.getKey());
                entry.getValue().forEach(name -> nearest.add(new Near(name, edits, alike)));
            }
        }
        return nearest;
    }

    /** How many letters at the beginning and the end are the same: of two that take as many edits, the one with more is nearer. */
    private static int alike(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int first = 0;
        while (first < most && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        return first + last;
    }

    /** The whole line, and each part of it between commas and brackets, also without ranks. */
    private static Set<String> wanted(String line) {
        Set<String> wanted = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>(List.of(line));
        parts.addAll(List.of(line.split("[,、，()（）]", -1)));
        for (String part : parts) {
            List<String> words = List.of(Folding.fold(part).split(" ", -1));
            wanted.add(String.join("", words));
            int from = 0;
            int to = words.size();
            while (from < to && Lexicon.isRank(words.get(from))) {
                from++;
            }
            while (to > from && Lexicon.isRank(words.get(to - 1))) {
                to--;
            }
            wanted.add(String.join("", words.subList(from, to)));
        }
        wanted.removeIf(typed -> mistyped(typed) == 0);
        return wanted;
    }

    /** How many may be wrong where a piece is still plainly the name: one, and two in a long one. */
    private static int few(String typed) {
        int two = Loose.isEastAsian(typed) ? 6 : 10;
        return Math.min(mistyped(typed), typed.length() < two ? 1 : 2);
    }

    /** How many letters may be wrong: none of a short word, for that would be another word. */
    private static int mistyped(String typed) {
        int length = typed.length();
        if (Loose.isEastAsian(typed)) {
            return length < 3 ? 0 : length < 6 ? 1 : 2;
        }
        return length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
    }

    private Map<String, List<PlaceName>> byLetters() {
        if (byLetters.isEmpty()) {
            Map<String, List<PlaceName>> gathered = new LinkedHashMap<>();
            for (PlaceName name : names) {
                if (!name.text().equals(name.locality())) {
                    gathered.computeIfAbsent(Folding.compact(name.text()), any -> new ArrayList<>(1))
                            .add(name);
                }
            }
            byLetters = gathered;
        }
        return byLetters;
    }

    /** The edits from one text to another; more than the most where it takes more. */
    private static int edits(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] earlier = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + change, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], earlier[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = earlier;
            earlier = last;
            last = now;
            now = spare;
        }
        return last[other.length()];
    }
}
