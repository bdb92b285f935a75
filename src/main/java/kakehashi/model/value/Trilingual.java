package kakehashi.model.value;

import java.util.List;

/** One text in the three languages of the atlas. */
public record Trilingual(String en, String vi, String ja) {

    /** The text in a language; where that is blank, the English one, then whichever is not blank. */
    public String in(Language language) {
        String wanted =
                switch (language) {
                    case EN -> en;
                    case VI -> vi;
                    case JA -> ja;
                };
        if (!wanted.isBlank()) {
            return wanted;
        }
        if (!en.isBlank()) {
            return en;
        }
        return vi.isBlank() ? ja : vi;
    }

    /** The English, the Vietnamese and the Japanese text. */
    public List<String> all() {
        return List.of(en, vi, ja);
    }
}
