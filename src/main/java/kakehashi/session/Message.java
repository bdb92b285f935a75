package kakehashi.session;

import kakehashi.text.Told;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told and closes when it was read.
 *
 * @param task what failed; null where nothing did, and something was only noticed
 * @param told in the language of the moment, for the language may be changed while it is shown
 * @param details for those who mend the program: where in it the failure came about; empty for none
 */
public record Message(@Nullable Task task, Told told, String details) {

    public String in(Words words) {
        return told.in(words);
    }
}
