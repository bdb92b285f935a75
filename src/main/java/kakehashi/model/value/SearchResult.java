package kakehashi.model.value;

/** What a search for ties of a locality came to. */
public enum SearchResult implements Coded {
    FOUND,
    NONE_FOUND
}
