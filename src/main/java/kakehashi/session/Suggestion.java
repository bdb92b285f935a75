package kakehashi.session;

/**
 * A record that a searched text means.
 *
 * @param near whether the text finds nothing and only comes near it, so that it is never taken without being chosen
 */
public record Suggestion(Kind kind, String id, boolean near) {}
