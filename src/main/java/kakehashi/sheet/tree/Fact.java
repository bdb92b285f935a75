package kakehashi.sheet.tree;

import java.util.List;

/**
 * A named fact.
 *
 * @param value begins with a capital letter
 * @param recorded false where the value says that nothing is on record; only then may {@code sources} be empty
 */
public record Fact(String label, Phrase value, List<String> sources, boolean recorded) implements Cited {

    public Fact {
        value = value.opening();
        sources = List.copyOf(sources);
        if (recorded && sources.isEmpty()) {
            throw new IllegalArgumentException("a fact without a source: " + label);
        }
    }

    /** A fact with at least one source. */
    public static Fact of(String label, Phrase value, List<String> sources) {
        return new Fact(label, value, sources, true);
    }

    /** A statement that nothing is on record. */
    public static Fact unrecorded(String label, Phrase value) {
        return new Fact(label, value, List.of(), false);
    }
}
