package kakehashi.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the words that somebody typed stand in a text, whatever their case, marks and spaces. */
public final class Matches {

    /** A part of a text, by its char indexes; {@code to} is the first one after it. */
    public record Span(int from, int to) {}

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> origin = new ArrayList<>();
    private final List<Boolean> begins = new ArrayList<>();

    private Matches(String text) {
        this.text = text;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int meant = Written.at(text, at);
            String letter = meant < 0 ? "" : folded(meant);
            boolean eastAsian = Character.isIdeographic(c) || c >= 0x3040 && c < 0xAC00;
            for (int i = 0; i < letter.length(); i++) {
                folded.append(letter.charAt(i));
                origin.add(at);
                begins.add(i == 0 && (!inWord || eastAsian));
            }
            inWord = !letter.isEmpty() || inWord && (meant < 0 || Character.getType(c) == Character.NON_SPACING_MARK);
            at += Character.charCount(c);
        }
    }

    /** Letters of ASCII are most of most texts, and need no tables. */
    private static String folded(int c) {
        if (c >= 0x80) {
            return Folding.compact(Character.toString(c));
        }
        return Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : "";
    }

    /** A text to look for several words in. */
    public static Matches of(String text) {
        return new Matches(text);
    }

    /** Whether a word stands in the text, or something that begins so. */
    public boolean holds(String compactWord) {
        return find(compactWord) >= 0;
    }

    /** The spans of a text that match the words typed, in order and apart; those of all words, or none. */
    public static List<Span> in(String text, String typed) {
        return new Matches(text).of(words(typed), true);
    }

    /** The spans of a text that match any of the words typed, in order and apart. */
    public static List<Span> some(String text, String typed) {
        return new Matches(text).of(words(typed), false);
    }

    private static List<String> words(String typed) {
        return Folding.words(typed).stream().map(Folding::compact).toList();
    }

    private List<Span> of(List<String> words, boolean all) {
        List<Span> found = new ArrayList<>();
        for (String word : words) {
            int at = find(word);
            if (at < 0 && all) {
                return List.of();
            }
            if (at < 0) {
                continue;
            }
            int end = at + word.length();
            found.add(new Span(origin.get(at), end == origin.size() ? text.length() : wordEnd(origin.get(end))));
        }
        found.sort(Comparator.comparingInt(Span::from));
        return joined(found);
    }

    private int find(String word) {
        int at = folded.indexOf(word);
        while (at >= 0 && !begins.get(at)) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }

    /** Leaves out the space or hyphen before the next letter. */
    private int wordEnd(int next) {
        int end = next;
        while (end > 0
                && Folding.compact(text.substring(end - 1, end)).isEmpty()
                && Character.getType(text.charAt(end - 1)) != Character.NON_SPACING_MARK) {
            end--;
        }
        return end;
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.from() <= last.to()) {
                joined.set(joined.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
