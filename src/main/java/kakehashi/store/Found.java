package kakehashi.store;

/**
 * A record that a searched text means.
 *
 * @param kind {@code locality tie network party source region}
 * @param inTexts whether only its texts hold the words, and not its names
 */
public record Found(String kind, String id, boolean inTexts) {

    public Found(String kind, String id) {
        this(kind, id, false);
    }
}
