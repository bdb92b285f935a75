package kakehashi.query.lens;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.Coded;

/** All rules by which ties can be counted, and the values that stand for their answers where a filter is written. */
public final class Lenses {

    /** The rule by which every tie counts; it is the one that goes without saying. */
    public static final String ALL = "all";

    private static final char OF = '.';

    /** In the order in which they are offered. */
    private static final List<Lens> KNOWN = Stream.of(ALL, "signed", "clair", "vietnam-law", "in-force")
            .map(code -> new LensFile(code).read())
            .toList();

    /** One answer of one rule. */
    public record Said(Lens lens, LensAnswer answer) {}

    private Lenses() {}

    /** Every rule, that of all on record among them. */
    public static List<Lens> all() {
        return KNOWN;
    }

    /** The rules that leave something out. */
    public static List<Lens> narrowing() {
        return KNOWN.stream().filter(lens -> !lens.code().equals(ALL)).toList();
    }

    public static Optional<Lens> find(String code) {
        return KNOWN.stream().filter(lens -> lens.code().equals(code)).findFirst();
    }

    /** How an answer of a rule stands in a filter: {@code clair.counts}. */
    public static String value(Lens lens, LensAnswer answer) {
        return lens.code() + OF + answer.code();
    }

    /** The values that a rule keeps where it is chosen: what counts, and what cannot be decided. */
    public static List<String> kept(Lens lens) {
        return List.of(value(lens, LensAnswer.COUNTS), value(lens, LensAnswer.UNDECIDED));
    }

    /** The rules that chosen values of a filter are answers of. */
    public static List<Lens> chosen(Collection<String> values) {
        return narrowing().stream()
                .filter(lens -> Stream.of(LensAnswer.values()).anyMatch(answer -> values.contains(value(lens, answer))))
                .toList();
    }

    /** Chosen values without those of a rule. */
    public static Set<String> without(Lens lens, Set<String> values) {
        return values.stream()
                .filter(value -> said(value).filter(said -> said.lens() == lens).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a value of a filter stands for; empty where there is no such rule. */
    public static Optional<Said> said(String value) {
        int at = value.indexOf(OF);
        return at < 0
                ? Optional.empty()
                : find(value.substring(0, at)).flatMap(lens -> Coded.find(LensAnswer.class, value.substring(at + 1))
                        .map(answer -> new Said(lens, answer)));
    }

    /** Every value that a filter may have, in the order in which they are offered. */
    public static Stream<String> values() {
        return narrowing().stream()
                .flatMap(lens -> Stream.of(LensAnswer.values()).map(answer -> value(lens, answer)));
    }

    /** What each rule says of a tie, as values of a filter. */
    public static List<String> valuesOf(Case tie) {
        return narrowing().stream()
                .map(lens -> value(lens, lens.of(tie).answer()))
                .toList();
    }
}
