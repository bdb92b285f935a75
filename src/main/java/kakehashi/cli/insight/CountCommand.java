package kakehashi.cli.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.cli.ask.CommandException;
import kakehashi.cli.ask.Filter;
import kakehashi.cli.ask.Reading;
import kakehashi.cli.ask.Request;
import kakehashi.cli.tell.Grid;
import kakehashi.cli.tell.Report;
import kakehashi.model.Tie;
import kakehashi.query.Facet;
import kakehashi.query.Signing;
import kakehashi.query.lens.Lens;
import kakehashi.query.lens.LensAnswer;
import kakehashi.query.lens.LensWords;
import kakehashi.query.lens.Lenses;
import kakehashi.query.lens.Verdict;
import kakehashi.text.Words;

/** {@code count}: how many of the ties that the filter leaves each rule counts, cannot decide and does not count. */
final class CountCommand {

    private final Reading reading;
    private final Words words;
    private final LensWords said;

    CountCommand(Reading reading) {
        this.reading = reading;
        words = reading.words();
        said = new LensWords(words);
    }

    /** A rule that was named is told alone, with why; else all rules, each in a line. */
    Report run(Request request) throws CommandException {
        Filter filter = new Filter(reading, request);
        List<Lens> named = Lenses.chosen(filter.read().chosen(Facet.LENS));
        List<Tie> ties = filter.withoutRule().rows().stream()
                .map(row -> row.link())
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .toList();
        List<Count> counts = (named.isEmpty() ? Lenses.all() : named)
                .stream().map(lens -> count(lens, ties)).toList();
        return new Report(
                named.isEmpty() ? table(counts) : told(counts),
                new Grid(
                        List.of("rule", "counts", "undecided", "does_not", "ties", "upper_bound"),
                        counts.stream().map(Count::record).toList()),
                counts.stream().map(this::json).toList());
    }

    /** What a rule says of each of some ties. */
    private record Count(Lens lens, List<Verdict> verdicts) {

        int of(LensAnswer answer) {
            return (int) verdicts.stream()
                    .filter(verdict -> verdict.answer() == answer)
                    .count();
        }

        Map<String, Integer> values() {
            Map<String, Integer> values = new TreeMap<>();
            for (LensAnswer answer : LensAnswer.values()) {
                values.put(Lenses.value(lens, answer), of(answer));
            }
            return values;
        }

        List<String> record() {
            return Stream.concat(
                            Stream.of(lens.code()),
                            Stream.of(
                                            of(LensAnswer.COUNTS),
                                            of(LensAnswer.UNDECIDED),
                                            of(LensAnswer.DOES_NOT),
                                            verdicts.size(),
                                            of(LensAnswer.COUNTS) + of(LensAnswer.UNDECIDED))
                                    .map(String::valueOf))
                    .toList();
        }
    }

    private Count count(Lens lens, List<Tie> ties) {
        return new Count(
                lens,
                ties.stream()
                        .map(tie -> lens.of(Signing.caseOf(tie, reading.meanings())))
                        .toList());
    }

    private String table(List<Count> counts) {
        return new Grid(
                        List.of(
                                words.say("cli.count.rule"),
                                words.say("cli.count.name"),
                                Words.opening(words.name(LensAnswer.COUNTS)),
                                Words.opening(words.name(LensAnswer.UNDECIDED)),
                                Words.opening(words.name(LensAnswer.DOES_NOT))),
                        counts.stream()
                                .map(count -> List.of(
                                        count.lens().code(),
                                        said.name(count.lens()),
                                        words.number(count.of(LensAnswer.COUNTS)),
                                        words.number(count.of(LensAnswer.UNDECIDED)),
                                        words.number(count.of(LensAnswer.DOES_NOT))))
                                .toList())
                .aligned();
    }

    private String told(List<Count> counts) {
        StringBuilder text = new StringBuilder();
        for (Count count : counts) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(said.name(count.lens()))
                    .append('\n')
                    .append(said.counted(count.lens(), count.values()))
                    .append('\n');
            for (LensAnswer answer : LensAnswer.values()) {
                reasons(count, answer).forEach((why, number) -> text.append("  ")
                        .append(words.say("cli.count.because", number, words.name(answer), why))
                        .append('\n'));
            }
        }
        return text.toString();
    }

    /** Why, and how often: where several things are not on record, a tie is in each of them. */
    private Map<String, Integer> reasons(Count count, LensAnswer answer) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        count.verdicts().stream()
                .filter(verdict -> verdict.answer() == answer)
                .flatMap(verdict -> verdict.because().stream())
                .forEach(why -> reasons.merge(words.named(why), 1, Integer::sum));
        return reasons;
    }

    private Map<String, Object> json(Count count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", count.lens().code());
        json.put("name", said.name(count.lens()));
        json.put("counts", count.of(LensAnswer.COUNTS));
        json.put("undecided", count.of(LensAnswer.UNDECIDED));
        json.put("doesNot", count.of(LensAnswer.DOES_NOT));
        json.put("isUpperBound", count.lens().isUpperBound());
        List<Map<String, Object>> because = new ArrayList<>();
        for (LensAnswer answer : LensAnswer.values()) {
            reasons(count, answer).forEach((why, number) -> {
                Map<String, Object> reason = new LinkedHashMap<>();
                reason.put("answer", answer.code());
                reason.put("because", why);
                reason.put("ties", number);
                because.add(reason);
            });
        }
        json.put("because", because);
        return json;
    }
}
