package kakehashi.session;

import java.util.List;
import kakehashi.query.line.Meant;

/**
 * A record that a searched text means.
 *
 * @param near whether the text is no place's and only comes near this one, so that it is never taken without being chosen
 * @param inTexts whether only its texts hold the words, and not its names
 * @param because in few words why the text leads to it, where its name does not say so; of the first found
 */
public record Suggestion(Kind kind, String id, boolean near, boolean inTexts, String because) {

    /**
     * What came of looking for a line.
     *
     * @param suggestions the records that it means, best first
     * @param meant what its words narrow the ties to
     */
    public record Looked(List<Suggestion> suggestions, Meant meant) {

        public Looked {
            suggestions = List.copyOf(suggestions);
        }
    }
}
