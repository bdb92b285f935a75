package kakehashi.query.lens;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.text.Words;

/** How rules, their answers and the counts by them read. */
public final class LensWords {

    private final Words words;

    public LensWords(Words words) {
        this.words = words;
    }

    public String name(Lens lens) {
        return words.named(lens.name());
    }

    public String brief(Lens lens) {
        return words.named(lens.brief());
    }

    /** One answer of one rule: "Signed by the two governments: counts". */
    public Optional<String> value(String value) {
        return Lenses.said(value)
                .map(said -> words.say("query.lens.value", name(said.lens()), words.name(said.answer())));
    }

    /** What is chosen of a rule: "Counted by: Signed by the two governments (counts, not decidable)". */
    public String chosen(Lens lens, Set<String> values) {
        String answers = Stream.of(LensAnswer.values())
                .filter(answer -> values.contains(Lenses.value(lens, answer)))
                .map(words::name)
                .collect(joining(words.say("query.lens.and")));
        return words.say("query.lens.chosen", name(lens), answers);
    }

    /**
     * By which rule listed ties are counted, and how many of them count and how many it cannot decide.
     *
     * @param answers one for each tie listed
     */
    public String listed(Lens lens, Set<String> values, List<LensAnswer> answers) {
        String listed = words.say(
                "query.lens.listed",
                chosen(lens, values),
                Collections.frequency(answers, LensAnswer.COUNTS),
                Collections.frequency(answers, LensAnswer.UNDECIDED));
        return lens.isUpperBound() ? words.say("query.lens.bound", listed) : listed;
    }

    /**
     * How many a rule counts, in a sentence: "Signed by the two governments: 112 count, 9 not decidable, 40 do not count."
     *
     * @param counts of the values of a filter, what else is chosen being as it is
     */
    public String counted(Lens lens, Map<String, Integer> counts) {
        String counted = words.say(
                "query.lens.counted",
                counts.getOrDefault(Lenses.value(lens, LensAnswer.COUNTS), 0),
                counts.getOrDefault(Lenses.value(lens, LensAnswer.UNDECIDED), 0),
                counts.getOrDefault(Lenses.value(lens, LensAnswer.DOES_NOT), 0));
        return lens.isUpperBound() ? words.say("query.lens.bound", counted) : counted;
    }

    /** What a rule says of a tie, with why. */
    public String because(Verdict verdict) {
        return verdict.because().stream().map(words::named).collect(joining(words.say("query.lens.then")));
    }

    /**
     * What it says of a tie in sentences: the answer, why, and the paper it went by.
     *
     * @param paper how that is called
     */
    public String sentence(Verdict verdict, String paper) {
        String answer = words.say("query.lens.sentence", Words.opening(answer(verdict)), because(verdict));
        return paper.isEmpty() ? answer : words.say("query.lens.by-paper", answer, paper);
    }

    /** What it says in a word, and where it would count but for what is on the record of no tie, that. */
    public String answer(Verdict verdict) {
        return verdict.butForThat() ? words.say("query.lens.but-for") : words.name(verdict.answer());
    }
}
