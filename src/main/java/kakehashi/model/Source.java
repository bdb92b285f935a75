package kakehashi.model;

import org.jspecify.annotations.Nullable;

/**
 * A publication that attests facts.
 *
 * @param title as published; a title in [square brackets] is supplied by the editor
 * @param publisher null where nobody published it, as with a custom
 * @param url null where there is no address
 * @param published null where the day of publication is not known
 * @param language BCP 47 tag
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable PartialDate published,
        String language,
        SourceKind kind) {}
