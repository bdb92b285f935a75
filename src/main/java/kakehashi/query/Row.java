package kakehashi.query;

import kakehashi.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * A tie or network link in an answer.
 *
 * @param inheritedFrom id of the signatory whose successor was asked for; null where the signatory itself was, or where
 *     no locality was
 */
public record Row(Link link, @Nullable String inheritedFrom) {}
