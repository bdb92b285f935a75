package kakehashi.cli.ask;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import kakehashi.model.value.Coded;
import kakehashi.text.SearchLine;
import kakehashi.text.Words;
import kakehashi.text.date.DateReader;
import kakehashi.text.date.DateReading;
import kakehashi.text.date.Refusal;
import kakehashi.text.date.TypedDate;
import kakehashi.text.date.Wanted;
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

    /** The first day of a day, a month, a year or a quarter. */
    static LocalDate first(String typed, String option, Words words) throws CommandException {
        return Objects.requireNonNull(date(typed, Wanted.BOUND, option, words).first());
    }

    /** The last day of a day, a month, a year or a quarter. */
    static LocalDate last(String typed, String option, Words words) throws CommandException {
        return Objects.requireNonNull(date(typed, Wanted.BOUND, option, words).last());
    }

    /** A line to look for, unless it is too long for that. */
    public static String search(String typed, Words words) throws CommandException {
        if (SearchLine.isTooLong(typed)) {
            throw CommandException.usage(
                    words, words.say("cli.problem.long-search", SearchLine.MOST_LETTERS, SearchLine.MOST_WORDS));
        }
        return typed;
    }

    /** One day. */
    public static LocalDate day(String typed, String option, Words words) throws CommandException {
        return date(typed, Wanted.DAY, option, words).day().orElseThrow();
    }

    private static TypedDate date(String typed, Wanted wanted, String option, Words words) throws CommandException {
        DateReading read = DateReader.read(typed, wanted);
        if (read instanceof Refusal refusal) {
            String why = refusal.repeating(Typed.shown(typed, words)).in(words);
            throw CommandException.usage(words, words.say("cli.problem.date", option, why));
        }
        return read.understood().orElseThrow();
    }
}
