package kakehashi.sheet.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Language;

/** What a sheet is written in: one language, or Vietnamese and Japanese beside each other. */
public enum SheetLanguage implements Coded {
    EN(Language.EN),
    VI(Language.VI),
    JA(Language.JA),
    VI_JA(Language.VI, Language.JA);

    private final List<Language> languages;

    SheetLanguage(Language... languages) {
        this.languages = List.of(languages);
    }

    /** One or two, the file's own language first. */
    public List<Language> languages() {
        return languages;
    }

    /** The file's own language. */
    public Language first() {
        return languages.get(0);
    }

    /** The one language of a sheet that is not bilingual. */
    public static SheetLanguage of(Language language) {
        return switch (language) {
            case EN -> EN;
            case VI -> VI;
            case JA -> JA;
        };
    }

    /** {@code en}, {@code vi}, {@code ja} or {@code vi-ja}. */
    public String tag() {
        return languages.stream().map(Language::tag).collect(Collectors.joining("-"));
    }

    /** The language with this tag. */
    public static Optional<SheetLanguage> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
