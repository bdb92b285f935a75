package kakehashi.session;

/**
 * A record that a searched text means.
 *
 * @param near whether the text is no place's and only comes near this one, so that it is never taken without being chosen
 * @param because in few words why the text leads to it, where its name does not say so; of the first found
 */
public record Suggestion(Kind kind, String id, boolean near, String because) {}
