package kakehashi.query.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.text.Folding;

/** What pieces of a line can be, by their letters without spaces: under one way of taking spellings for the same. */
final class Lexicon {

    private static final Map<String, Word> FIXED = FixedWords.all();

    private static final Map<String, Word> FIXED_LETTERS = FIXED.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    word -> Folding.compact(word.getKey()), Map.Entry::getValue, (one, other) -> one));

    private final Map<String, List<Word>> words = new HashMap<>();
    private final Function<String, List<String>> keys;
    private final String[] sorted;
    private final int longest;

    private Lexicon(List<PlaceName> names, Function<String, List<String>> keys) {
        this.keys = keys;
        FIXED.forEach(this::add);
        names.forEach(name -> add(name.text(), name));
        sorted = words.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Where names are the same that fold to the same. */
    static Lexicon strict(List<PlaceName> names) {
        return new Lexicon(names, Lexicon::strictKeys);
    }

    /** Where names are the same that are spellings of one another. */
    static Lexicon loose(List<PlaceName> names) {
        return new Lexicon(names, Lexicon::looseKeys);
    }

    private static List<String> strictKeys(String written) {
        return List.of(Folding.compact(written));
    }

    private static List<String> looseKeys(String written) {
        String folded = Folding.fold(written);
        String apart = String.join("", Loose.pieces(folded));
        String together = String.join("", Loose.pieces(folded.replace(" ", "")));
        return apart.equals(together) || Loose.isEastAsian(folded) ? List.of(apart) : List.of(apart, together);
    }

    private void add(String written, Word word) {
        for (String key : keys.apply(written)) {
            if (!key.isEmpty()) {
                words.computeIfAbsent(key, any -> new ArrayList<>(1)).add(word);
            }
        }
    }

    /** Whether a folded word is a rank. */
    static boolean isRank(String folded) {
        return FIXED_LETTERS.get(folded) instanceof Word.Rank;
    }

    /** More letters than any piece has. */
    int longest() {
        return longest;
    }

    List<Word> at(String letters) {
        return words.getOrDefault(letters, List.of());
    }

    /** All that begins with some letters. */
    List<Word> beginning(String letters) {
        List<Word> found = new ArrayList<>();
        int at = Arrays.binarySearch(sorted, letters);
        for (int next = at < 0 ? -at - 1 : at; next < sorted.length && sorted[next].startsWith(letters); next++) {
            found.addAll(at(sorted[next]));
        }
        return found;
    }

    /** The letters of every piece. */
    List<String> all() {
        return List.of(sorted);
    }
}
