package kakehashi.exchange.intake;

import kakehashi.model.value.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A third party that a row names.
 *
 * @param id of the party on record; null where it is to be entered
 * @param kind what kind of party is to be entered; null where it is on record
 */
public record Carrier(@Nullable String id, String name, @Nullable PartyKind kind) {}
