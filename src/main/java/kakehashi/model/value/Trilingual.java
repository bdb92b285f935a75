package kakehashi.model.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * One text in the three languages of the atlas. What an edition says, it says in all of them; a person's own records may
 * leave languages out, as long as one is there.
 *
 * @param en empty where it is left out, as the others
 */
public record Trilingual(String en, String vi, String ja) {

    /** A text in one language alone. */
    public static Trilingual alone(Language language, String text) {
        return new Trilingual(
                language == Language.EN ? text : "",
                language == Language.VI ? text : "",
                language == Language.JA ? text : "");
    }

    /** The text in a language; where that is blank, the English one, then whichever is not blank. */
    public String in(Language language) {
        String wanted = only(language);
        if (!wanted.isBlank()) {
            return wanted;
        }
        if (!en.isBlank()) {
            return en;
        }
        return vi.isBlank() ? ja : vi;
    }

    /** The text in a language; blank where that is left out. */
    public String only(Language language) {
        return switch (language) {
            case EN -> en;
            case VI -> vi;
            case JA -> ja;
        };
    }

    /** The English, the Vietnamese and the Japanese text, without those that are left out. */
    public List<String> all() {
        return Stream.of(en, vi, ja).filter(text -> !text.isBlank()).toList();
    }
}
