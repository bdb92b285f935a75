package kakehashi.query.name;

import kakehashi.model.Era;
import kakehashi.model.value.AliasKind;
import org.jspecify.annotations.Nullable;

/**
 * A name that leads to a locality.
 *
 * @param text as the record has it, in Japanese also without its 市 or 県
 * @param era whose name it is; null for another way to write it
 * @param kind of another way to write it, also of the initials of a name; else null
 */
public record PlaceName(String locality, String text, @Nullable Era era, @Nullable AliasKind kind) implements Word {}
