package kakehashi.cli.ask;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.text.SearchLine;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the values of options; a value that is not possible is answered with those that are. */
public final class Possible {

    private Possible() {}

    public static <E extends Enum<E> & Coded> E constant(Class<E> type, String typed, String option, Words words)
            throws CommandException {
        var found = Coded.find(type, typed);
        if (found.isEmpty()) {
            String codes =
                    Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(joining(", "));
            throw CommandException.usage(
                    words, words.say("cli.problem.value", Typed.shown(typed, words), option, codes));
        }
        return found.get();
    }

    /** What an option says, or else the view that was opened. */
    public static <E extends Enum<E> & Coded> Optional<E> chosen(
            Request request, String option, Class<E> type, @Nullable String viewed, Words words)
            throws CommandException {
        Optional<String> typed = request.value(option);
        if (typed.isPresent()) {
            return Optional.of(constant(type, typed.get(), option, words));
        }
        return viewed == null ? Optional.empty() : Optional.of(constant(type, viewed, "--view", words));
    }

    public static String oneOf(Collection<String> ids, String typed, String option, Words words)
            throws CommandException {
        if (!ids.contains(typed)) {
            throw CommandException.usage(
                    words, words.say("cli.problem.value", Typed.shown(typed, words), option, String.join(", ", ids)));
        }
        return typed;
    }

    /** The first day that a year, a month or a day means. */
    static LocalDate first(String typed, String option, Words words) throws CommandException {
        return date(typed, option, words).earliest();
    }

    /** The last day that a year, a month or a day means. */
    static LocalDate last(String typed, String option, Words words) throws CommandException {
        return date(typed, option, words).latest();
    }

    /** A line to look for, unless it is too long for that. */
    public static String search(String typed, Words words) throws CommandException {
        if (SearchLine.isTooLong(typed)) {
            throw CommandException.usage(
                    words, words.say("cli.problem.long-search", SearchLine.MOST_LETTERS, SearchLine.MOST_WORDS));
        }
        return typed;
    }

    /** A day of a plausible year. */
    public static LocalDate day(String typed, String option, Words words) throws CommandException {
        try {
            LocalDate day = LocalDate.parse(typed);
            checkYear(day, typed, option, words);
            return day;
        } catch (DateTimeParseException notADay) {
            throw CommandException.usage(words, words.say("cli.problem.day", Typed.shown(typed, words), option));
        }
    }

    private static void checkYear(LocalDate day, String typed, String option, Words words) throws CommandException {
        if (!PartialDate.isPlausible(day)) {
            throw CommandException.usage(
                    words,
                    words.say(
                            "cli.problem.years",
                            Integer.toString(PartialDate.FIRST_YEAR),
                            Integer.toString(PartialDate.LAST_YEAR),
                            Typed.shown(typed, words),
                            option));
        }
    }

    private static PartialDate date(String typed, String option, Words words) throws CommandException {
        try {
            PartialDate date = PartialDate.parse(typed);
            if (!date.isQualified()) {
                checkYear(date.earliest(), typed, option, words);
                return date;
            }
        } catch (IllegalArgumentException notADate) {
            // Answered below, as a qualified date is.
        }
        throw CommandException.usage(words, words.say("cli.problem.date", Typed.shown(typed, words), option));
    }
}
