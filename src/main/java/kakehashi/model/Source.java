package kakehashi.model;

import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * A publication that attests facts.
 *
 * @param title as published; what is in [square brackets] is supplied by the editor
 * @param publisher whose statement it is, also where a copy of it was read elsewhere; null where nobody published it, as
 *     with a custom
 * @param publisherName the publisher's name in each language, or null where it goes by its own name everywhere
 * @param url the original address where it is known, else that of the copy; null where there is none
 * @param copy address of the copy that was read, where {@code url} is the original
 * @param via who holds the copy: a host, a service, a newspaper or a translator; for a catalogue, not for print
 * @param published null where the day of publication is not known
 * @param language BCP 47 tag
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable Trilingual publisherName,
        @Nullable String url,
        @Nullable String copy,
        @Nullable String via,
        @Nullable PartialDate published,
        String language,
        SourceKind kind,
        SourceRank rank)
        implements AtlasRecord, Findable {

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.SOURCE, id);
    }

    /** Whether it is a list of places, which says what they are called and what they are, and nothing of ties. */
    public boolean isGazetteer() {
        return kind == SourceKind.REFERENCE && rank == SourceRank.REFERENCE;
    }

    /** What the publisher is called in a language; null where nobody published it. */
    public @Nullable String publisherIn(Language reader) {
        return publisherName == null ? publisher : publisherName.in(reader);
    }

    /** The address to print: that of the publication itself; null where only a copy elsewhere is known, whose holder is not its publisher. */
    public @Nullable String original() {
        return via != null && copy == null ? null : url;
    }
}
