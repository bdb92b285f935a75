package kakehashi.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Emptiness;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the atlas, the day, the language and the filter; each part is kept while its causes last.
 *
 * @param emptiness why the answer is empty; null where it is not
 */
record Derived(Words words, Places places, Meanings meanings, Answer answer, @Nullable Emptiness emptiness) {

    /** What is shown before anything is chosen. */
    static Derived atFirst(Atlas atlas, LocalDate day, Words words) {
        Meanings meanings = new Meanings(atlas, day);
        return of(words, new Places(meanings.atlas(), words), meanings, TieFilter.ALL, Optional.empty());
    }

    /**
     * What follows now.
     *
     * @param matching gives the ids of the links that match a text
     */
    Derived next(
            Atlas atlas, LocalDate day, Language language, TieFilter filter, Function<String, Set<String>> matching) {
        Words nextWords = words.language() == language ? words : Words.in(language);
        boolean same = meanings.whole() == atlas && meanings.asOf().equals(day);
        Meanings nextMeanings = same ? meanings : new Meanings(atlas, day);
        boolean samePlaces = places.atlas() == nextMeanings.atlas() && nextWords == words;
        Places nextPlaces = samePlaces ? places : new Places(nextMeanings.atlas(), nextWords);
        Optional<Set<String>> hits =
                filter.text().isBlank() ? Optional.empty() : Optional.of(matching.apply(filter.text()));
        return of(nextWords, nextPlaces, nextMeanings, filter, hits);
    }

    private static Derived of(
            Words words, Places places, Meanings meanings, TieFilter filter, Optional<Set<String>> hits) {
        Answer answer = Answer.of(meanings, filter, hits);
        Emptiness emptiness = answer.rows().isEmpty() ? Emptiness.of(meanings, filter, hits) : null;
        return new Derived(words, places, meanings, answer, emptiness);
    }
}
