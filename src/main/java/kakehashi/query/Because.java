package kakehashi.query;

import java.time.LocalDate;
import java.util.Optional;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why typed words lead to a locality that is shown under another name.
 *
 * @param name the name that was meant: an earlier one in the reader's language, or the present one in another writing
 * @param until last day of an earlier name; null for another writing
 */
record Because(String name, @Nullable PartialDate until) {

    /**
     * Looks for the reason.
     *
     * @param shown the name by which the locality is shown; where the words stand in it, there is nothing to explain
     */
    static Optional<Because> of(Locality locality, String typed, String shown, LocalDate asOf, Words words) {
        if (!Matches.in(shown, typed).isEmpty()) {
            return Optional.empty();
        }
        Era now = locality.eraNearest(asOf);
        Optional<Because> writing = match(now.name(), typed).map(name -> new Because(name, null));
        return writing.or(() -> locality.eras().stream()
                .filter(era -> era != now && match(era.name(), typed).isPresent())
                .findFirst()
                .map(era -> new Because(words.text(era.name()), era.to())));
    }

    private static Optional<String> match(Trilingual name, String typed) {
        return name.all().stream()
                .filter(writing -> !Matches.in(writing, typed).isEmpty())
                .findFirst();
    }

    /** The reason in words: "Thua Thien Hue: name until 31 December 2024", or the name in the other writing. */
    String in(Words words) {
        return until == null ? name : words.say("query.because.earlier-name", name, words.date(until));
    }
}
