package kakehashi.query.edit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.disk.Digest;
import kakehashi.model.Source;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;

/** The ids of what a person adds, by the rules of the seeds' README. */
final class Ids {

    private static final Pattern EVENT = Pattern.compile("e(\\d{1,6})");
    private static final int LONGEST_SLUG = 48;
    private static final int SHORT_SUM = 8;

    private Ids() {}

    /** The next id of an event: one above the highest. */
    static String event(List<TieEvent> events) {
        int highest = 0;
        for (TieEvent event : events) {
            Matcher number = EVENT.matcher(event.id());
            if (number.matches()) {
                highest = Math.max(highest, Integer.parseInt(number.group(1)));
            }
        }
        return "e" + (highest + 1);
    }

    /** The id of a tie between two localities: the two, and from the second tie on a number. */
    static String tie(String vietnam, String japan, Predicate<String> isTaken) {
        String pair = vietnam + "--" + japan;
        String id = pair;
        for (int number = 2; isTaken.test(id); number++) {
            id = pair + "--" + number;
        }
        return id;
    }

    /**
     * The id of a source of the user's own. It follows from what the source is: the same one entered twice, or on two
     * stores, is one record, and no edition has ids of this form.
     */
    static String source(Source source) {
        String what = String.join(
                "\n",
                source.title(),
                String.valueOf(source.publisher()),
                String.valueOf(source.url()),
                String.valueOf(source.via()),
                String.valueOf(source.published()));
        return own(source.publisher() == null ? source.title() : source.publisher(), what);
    }

    /** The id of another record of the user's own that is called so. */
    static String named(Trilingual name, Predicate<String> isTaken) {
        String called = name.en().isBlank() ? name.all().stream().findFirst().orElse("") : name.en();
        String first = own(called, String.join("\n", name.en(), name.vi(), name.ja()));
        String id = first;
        for (int number = 2; isTaken.test(id); number++) {
            id = first + "-" + number;
        }
        return id;
    }

    private static String own(String called, String what) {
        String slug = slug(called);
        return "own-" + (slug.isEmpty() ? "" : slug + "-") + Digest.of(what).substring(0, SHORT_SUM);
    }

    /** What of a name can stand in an id. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST_SLUG, plain.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
