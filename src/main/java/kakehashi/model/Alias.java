package kakehashi.model;

import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * Another way in which people write the name of a locality. No two localities share one, so it may be followed without
 * asking.
 *
 * @param language the language that writes it so, or null where any does
 * @param source id, or null where it is common usage
 */
public record Alias(String locality, String text, @Nullable Language language, AliasKind kind, @Nullable String source)
        implements AtlasRecord {

    @Override
    public RecordKey key() {
        return RecordKey.of(RecordKind.ALIAS, locality, text);
    }
}
