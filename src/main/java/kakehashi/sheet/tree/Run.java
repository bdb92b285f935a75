package kakehashi.sheet.tree;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text of one language and weight.
 *
 * @param text in Unicode normalization form C
 * @param language BCP 47 tag where it differs from the sheet's language, else null
 * @param strong set in bold
 */
public record Run(String text, @Nullable String language, boolean strong) {

    public Run {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The same with another text. */
    Run with(String other) {
        return new Run(other, language, strong);
    }
}
