package kakehashi.session;

/** A record that a searched text means. */
public record Suggestion(Kind kind, String id) {}
