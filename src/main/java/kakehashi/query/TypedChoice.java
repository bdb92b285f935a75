package kakehashi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Folding;
import kakehashi.text.Matches;
import org.jspecify.annotations.Nullable;

/**
 * What a typed line may narrow the ties to: one value of a facet that is called so, or the years of signing.
 *
 * @param facet null where it is years
 * @param value the facet's value; empty where it is years
 * @param years null where it is a value
 * @param certain whether the line says just this and nothing else
 */
public record TypedChoice(@Nullable Facet facet, String value, @Nullable TimeWindow years, boolean certain) {

    private static final List<Facet> CLOSED =
            List.of(Facet.SCHEME, Facet.TYPE, Facet.FIELD, Facet.STATUS, Facet.LAST_CONTACT, Facet.DECADE);

    /** 2015-2019, 2015 to 2019, từ 2015 đến 2019, 2015年～2019年. */
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?:from|since|in|từ|tu|năm|nam)\\s*)*(\\d{4})\\s*年?(?:\\D{1,6}(\\d{4})\\s*年?)?(?:まで)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What becomes years as more is typed. */
    private static final Pattern BEGUN = Pattern.compile("\\d{1,4}(?:\\D{1,6}\\d{0,4})?");

    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    /** The choices that a line may mean, those that are certain first. */
    public static List<TypedChoice> in(String typed, Answer answer, FacetValues values) {
        List<TypedChoice> found = new ArrayList<>();
        Matcher years = YEARS.matcher(typed.strip());
        if (years.matches()) {
            years(years.group(1), years.group(2), found);
        }
        for (Facet facet : CLOSED) {
            for (String value : answer.counts().getOrDefault(facet, Map.of()).keySet()) {
                String name = values.name(facet, value);
                if (!Matches.in(name, typed).isEmpty()) {
                    boolean certain = Folding.compact(name).equals(Folding.compact(typed));
                    found.add(certain ? 0 : found.size(), new TypedChoice(facet, value, null, certain));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * Whether a line is years or the beginning of them, so that it is not, as words, looked for in the ties. A line that
     * begins with letters is words until the years are whole.
     */
    public static boolean beginsYears(String typed) {
        String line = typed.strip();
        return YEARS.matcher(line).matches() || BEGUN.matcher(line).matches();
    }

    private static void years(String first, @Nullable String second, List<TypedChoice> found) {
        int from = Integer.parseInt(first);
        int to = second == null ? from : Integer.parseInt(second);
        if (FIRST <= from && from <= to && to <= LAST) {
            TimeWindow window =
                    new TimeWindow(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), TimeMode.SIGNED_WITHIN);
            found.add(new TypedChoice(null, "", window, true));
        }
    }

    /** The filter with this choice besides what is chosen already, and without words to search for. */
    public TieFilter besides(TieFilter filter) {
        TieFilter others = filter.withText("");
        if (facet == null) {
            return years == null ? others : others.withTime(years);
        }
        Set<String> chosen = new LinkedHashSet<>(filter.match(facet) == Match.NONE ? Set.of() : filter.chosen(facet));
        chosen.add(value);
        return others.with(facet, chosen);
    }
}
