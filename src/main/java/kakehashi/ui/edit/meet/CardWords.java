package kakehashi.ui.edit.meet;

import kakehashi.text.Words;

/**
 * What the card says of the two sides as a whole.
 *
 * @param allMine chooses the first side of all
 * @param allTheirs chooses the second side of all
 * @param back leads away with nothing written
 */
public record CardWords(String title, String about, String allMine, String allTheirs, String back) {

    /** Where the first side is what the person wrote, and the second what came of others meanwhile. */
    public static CardWords meanwhile(Words words) {
        return new CardWords(
                words.say("edit.meet.title"),
                words.say("edit.meet.about"),
                words.say("edit.meet.all-mine"),
                words.say("edit.meet.all-theirs"),
                words.say("edit.meet.back"));
    }
}
