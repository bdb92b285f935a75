package kakehashi.sheet.tree;

import java.util.List;
import java.util.stream.Collectors;
import kakehashi.text.Words;

/** Says a thing in all languages of a sheet. */
public final class Speech {

    private final List<Words> words;

    public Speech(SheetLanguage language) {
        words = language.languages().stream().map(Words::in).toList();
    }

    /** The words of the sheet's own language, for signs that are the same in all. */
    public Words first() {
        return words.get(0);
    }

    /** A short text without arguments, each language on its own line. */
    public String lines(String key) {
        return words.stream().map(each -> each.say(key)).distinct().collect(Collectors.joining("\n"));
    }

    /** Each language on its own line. */
    Phrase phrase(String key, Object... arguments) {
        Phrase phrase = Phrase.of(first().say(key, arguments));
        for (Words each : words.subList(1, words.size())) {
            phrase = Bilingual.below(phrase, Phrase.of(each.say(key, arguments)), each.language());
        }
        return phrase;
    }
}
