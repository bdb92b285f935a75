package kakehashi.query.line;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;

/**
 * What a filter with words means.
 *
 * @param said the words that narrow as what they are, in the order of the line; none where all are searched
 * @param rest the words that are searched; blank for none
 */
public record Meant(List<Said> said, String rest) {

    public static final Meant NOTHING = new Meant(List.of(), "");

    public Meant {
        said = List.copyOf(said);
    }

    /** Whether every word narrows as what it is, and there are some. */
    public boolean isAll() {
        return !said.isEmpty() && rest.isBlank();
    }

    /** The line without some of its words. */
    public String without(Said words) {
        return Stream.concat(
                        said.stream().filter(each -> each != words).map(Said::words),
                        Stream.of(rest).filter(searched -> !searched.isBlank()))
                .collect(Collectors.joining(" "));
    }

    /** The line without the words that are searched. */
    public String withoutRest() {
        return said.stream().map(Said::words).collect(Collectors.joining(" "));
    }

    /** The words that are searched, without the quotation marks that keep them from being more. */
    public String searched() {
        return rest.replace(Chunk.MARK, "");
    }

    /** The line with quotation marks around what may be chosen, so that it is searched instead; the same where there is nothing. */
    public String asWords() {
        return Stream.concat(
                        said.stream()
                                .map(each -> each.facet() == null
                                        ? each.words()
                                        : Chunk.MARK + each.words().replace(Chunk.MARK, "") + Chunk.MARK),
                        Stream.of(rest).filter(searched -> !searched.isBlank()))
                .collect(Collectors.joining(" "));
    }

    /** Whether words narrow that might have been meant as words. */
    public boolean hasChoices() {
        return said.stream().anyMatch(each -> each.facet() != null);
    }

    /** A filter with these choices besides its own, and with no other words than those that are searched. */
    public TieFilter in(TieFilter filter) {
        if (said.isEmpty()) {
            return filter;
        }
        TieFilter narrowed = filter.withText(rest);
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        for (Said each : said) {
            Facet facet = each.facet();
            if (facet != null) {
                choices.merge(facet, Choice.any(each.values()), (one, other) -> joined(facet, one, other));
            } else if (each.time() != null) {
                narrowed = narrowed.withTime(joined(narrowed.time(), filter.time(), each.time()));
            }
        }
        for (Map.Entry<Facet, Choice> choice : choices.entrySet()) {
            Facet facet = choice.getKey();
            Choice before = narrowed.choices().get(facet);
            Choice next = choice.getValue();
            if (before != null && before.match() != Match.NONE && mayAllBe(facet)) {
                next = joined(facet, before, next);
            }
            narrowed = narrowed.with(facet, next);
        }
        return narrowed;
    }

    /** Several fields are all meant, for a tie has several; of types and places it has one, so any is. */
    private static Choice joined(Facet facet, Choice one, Choice other) {
        Set<String> values = new LinkedHashSet<>(one.values());
        values.addAll(other.values());
        return new Choice(values, mayAllBe(facet) ? Match.ALL : Match.ANY);
    }

    private static boolean mayAllBe(Facet facet) {
        return facet == Facet.FIELD || facet == Facet.PARTY || facet == Facet.NETWORK;
    }

    /** A span of years beside "in force" is the time in which it was; else what is said last counts. */
    private static TimeWindow joined(TimeWindow now, TimeWindow before, TimeWindow next) {
        if (now.equals(before) || now.mode() == next.mode()) {
            return next;
        }
        TimeWindow span = next.mode() == TimeMode.IN_FORCE ? now : next;
        return new TimeWindow(span.from(), span.to(), TimeMode.IN_FORCE);
    }
}
