package kakehashi.model.value;

/**
 * What becomes of a document at the end of its term. {@link #AUTOMATIC}: it runs on unless an end is on record, though no
 * paper says that it was prolonged.
 */
public enum Renewal implements Coded {
    AUTOMATIC,
    BY_AGREEMENT
}
