package kakehashi.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Emptiness;
import kakehashi.query.Meanings;
import kakehashi.query.Reasons;
import kakehashi.query.TieFilter;
import kakehashi.query.line.Meant;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything the window shows at one moment, of the same records, day, language and filter throughout. What is the same
 * object as in the one before has not changed.
 *
 * @param atlas the records as they stand; what is known of them on the day is that of the meanings
 * @param meant what the words of the filter mean
 * @param emptiness why the answer is empty, with the choices that can be lifted; null where it is not
 */
public record Shown(
        Atlas atlas,
        TieFilter filter,
        LocalDate asOf,
        Language language,
        Words words,
        Places places,
        Meanings meanings,
        Meant meant,
        Answer answer,
        @Nullable Emptiness emptiness) {

    /** @throws IllegalArgumentException if the parts are not of the same records, day and language */
    public Shown {
        if (meanings.whole() != atlas
                || places.atlas() != meanings.atlas()
                || !meanings.asOf().equals(asOf)
                || places.words() != words
                || words.language() != language) {
            throw new IllegalArgumentException("parts of different states");
        }
    }

    /** What is shown first. */
    static Shown first(Atlas atlas, Asked asked, Matching.Texts texts) {
        Meanings meanings = new Meanings(atlas, asked.asOf());
        Places places = new Places(meanings.atlas(), Words.in(asked.language()));
        return of(asked, places, meanings, new Matching(texts));
    }

    /** What is shown next; each part is kept while its causes last. */
    Shown next(Atlas now, Asked asked, Matching matching) {
        Words nextWords = language == asked.language() ? words : Words.in(asked.language());
        boolean same = atlas == now && asOf.equals(asked.asOf());
        Meanings nextMeanings =
                same ? meanings : asOf.equals(asked.asOf()) ? meanings.of(now) : new Meanings(now, asked.asOf());
        boolean samePlaces = places.atlas() == nextMeanings.atlas() && nextWords == words;
        Places nextPlaces = samePlaces ? places : new Places(nextMeanings.atlas(), nextWords);
        return of(asked, nextPlaces, nextMeanings, matching);
    }

    private static Shown of(Asked asked, Places places, Meanings meanings, Matching matching) {
        Meant meant = matching.read(meanings, asked.filter().text());
        TieFilter filter = meant.in(asked.filter());
        Optional<Set<String>> hits =
                filter.text().isBlank() ? Optional.empty() : Optional.of(matching.in(meanings.whole(), filter.text()));
        Answer answer = Answer.of(meanings, filter, hits);
        return new Shown(
                meanings.whole(),
                asked.filter(),
                meanings.asOf(),
                asked.language(),
                places.words(),
                places,
                meanings,
                meant,
                answer,
                answer.rows().isEmpty() ? Emptiness.of(meanings, filter, hits, matching.named(filter.text())) : null);
    }

    /** Why a typed text leads to a record, by its id, in few words; empty where its name says so. For any thread. */
    UnaryOperator<String> because(String typed) {
        Reasons reasons = new Reasons(meanings.atlas(), asOf, words);
        RecordNames names = new RecordNames(places, asOf);
        return id -> meanings.atlas()
                .find(id)
                .flatMap(found -> reasons.of(id, typed, names.heading(found)))
                .orElse("");
    }

    /** Whether this is what is asked of these records. */
    boolean isOf(Atlas now, Asked asked) {
        return atlas == now
                && filter.equals(asked.filter())
                && asOf.equals(asked.asOf())
                && language == asked.language();
    }
}
