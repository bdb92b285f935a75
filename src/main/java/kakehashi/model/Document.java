package kakehashi.model;

import java.util.List;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was signed at an event, as far as the sources tell. Null, or an empty list, means that they do not; it never means
 * that there was none.
 *
 * @param type what this very document establishes, which may differ from what its tie has become; never
 *     {@link TieType#ANNOUNCED}
 * @param title as a source gives it, in the language of that source
 * @param signatories who signed; where none is on record, no more may be said than that the two localities did
 * @param level of those who signed; of the lower side where the two differ
 * @param until end of the term as stated. It ends this document, not the tie
 * @param renewal what was agreed for the end of the term
 * @param notice how it can be ended
 * @param beside whether it is a side document: a paper of departments or assemblies, or on one subject, next to a wider
 *     one. It has a term of its own, and changes neither the type of its tie, nor since when, nor whether that is in force
 */
public record Document(
        TieType type,
        @Nullable String title,
        List<Signatory> signatories,
        @Nullable SigningLevel level,
        @Nullable Trilingual place,
        @Nullable PartialDate until,
        @Nullable Renewal renewal,
        @Nullable Trilingual notice,
        boolean beside) {

    public Document {
        signatories = List.copyOf(signatories);
    }

    /** The same document as one that establishes this. */
    public Document of(TieType other) {
        return new Document(other, title, signatories, level, place, until, renewal, notice, beside);
    }
}
