package kakehashi.ui.filter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TypedChoice;
import kakehashi.query.line.Said;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.session.Session;
import kakehashi.text.Words;

/** How a choice reads in one line: "Field: Environment", "Signed: 2015 – 2019". */
final class ChoiceWords {

    private final Session session;
    private final FacetNames names;

    ChoiceWords(Session session) {
        this.session = session;
        names = new FacetNames(session);
    }

    String of(TypedChoice choice) {
        return choice.facet() == null
                ? of(Objects.requireNonNull(choice.time()))
                : of(choice.facet(), choice.value(), Match.ANY);
    }

    /** By the values alone, for they were just typed. */
    String of(Said said) {
        Facet facet = said.facet();
        return facet == null
                ? of(Objects.requireNonNull(said.time()))
                : said.values().stream()
                        .map(value -> names.name(facet, value))
                        .sorted(session.words().order())
                        .collect(Collectors.joining(session.words().say("ui.list-separator")));
    }

    String of(Facet facet, String value, Match match) {
        Words words = session.words();
        String name = names.name(facet, value);
        return switch (match) {
            case ANY -> words.say("ui.chip", words.name(facet), name);
            case ALL -> words.say("ui.chip-all", words.name(facet), name);
            case NONE -> words.say("ui.chip-not", words.name(facet), name);
        };
    }

    String of(TimeWindow time) {
        Words words = session.words();
        return words.say("ui.chip", mode(words, time.mode()), window(words, time));
    }

    private static String mode(Words words, TimeMode mode) {
        return switch (mode) {
            case SIGNED_WITHIN -> words.say("page.chip-signed");
            case IN_FORCE -> words.say("page.chip-in-force");
            case ANY_EVENT -> words.say("page.chip-event");
        };
    }

    private static String window(Words words, TimeWindow time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null) {
            return to == null ? "" : words.say("page.window-until", last(words, to));
        }
        if (to == null) {
            return words.say("page.window-from", first(words, from));
        }
        if (from.equals(to)) {
            return words.say("page.window-on", words.date(from));
        }
        return from.getYear() == to.getYear() && from.getDayOfYear() == 1 && isLastOfYear(to)
                ? words.say("page.window-in", year(words, from))
                : words.say("page.window-between", first(words, from), last(words, to));
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.plusDays(1).getDayOfYear() == 1;
    }

    /** A year stands for its first day where that is meant, else the day. */
    private static String first(Words words, LocalDate day) {
        return day.getDayOfYear() == 1 ? year(words, day) : words.date(day);
    }

    private static String last(Words words, LocalDate day) {
        return isLastOfYear(day) ? year(words, day) : words.date(day);
    }

    private static String year(Words words, LocalDate day) {
        return words.date(PartialDate.parse(Integer.toString(day.getYear())));
    }
}
