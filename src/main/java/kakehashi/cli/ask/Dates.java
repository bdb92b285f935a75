package kakehashi.cli.ask;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.query.Attention;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** The dates and spans of time that the options name. */
final class Dates {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([dmy])");
    private static final String NO_CONTACT = "none";

    private final Request request;
    private final Words words;

    Dates(Request request, Words words) {
        this.request = request;
        this.words = words;
    }

    /** The filter with the dates that were given in place of its own. */
    TieFilter addTo(TieFilter filter) throws CommandException {
        TieFilter dated = filter;
        if (isGiven("--from") || isGiven("--to") || isGiven("--time-mode")) {
            dated = dated.withTime(window());
        }
        if (isGiven("--due-within") || !request.values("--last-contact-before").isEmpty()) {
            dated = dated.withAttention(attention());
        }
        return dated;
    }

    private boolean isGiven(String option) {
        return request.value(option).isPresent();
    }

    private Attention attention() throws CommandException {
        LocalDate before = null;
        boolean none = false;
        List<String> contact = request.values("--last-contact-before");
        for (String typed : contact) {
            if (typed.equals(NO_CONTACT)) {
                none = true;
            } else {
                before = Possible.first(typed, "--last-contact-before", words);
            }
        }
        return new Attention(before, none, dueWithin());
    }

    private @Nullable Period dueWithin() throws CommandException {
        Optional<String> typed = request.value("--due-within");
        if (typed.isEmpty()) {
            return null;
        }
        Matcher span = SPAN.matcher(typed.get());
        if (!span.matches()) {
            throw CommandException.usage(
                    words, words.say("cli.problem.span", Typed.shown(typed.get(), words), "--due-within"));
        }
        int number = Integer.parseInt(span.group(1));
        return switch (span.group(2)) {
            case "d" -> Period.ofDays(number);
            case "m" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    private TimeWindow window() throws CommandException {
        LocalDate from = null;
        LocalDate to = null;
        if (request.value("--from").isPresent()) {
            from = Possible.first(request.value("--from").get(), "--from", words);
        }
        if (request.value("--to").isPresent()) {
            to = Possible.last(request.value("--to").get(), "--to", words);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw CommandException.usage(words, words.say("cli.problem.window"));
        }
        Optional<String> mode = request.value("--time-mode");
        return new TimeWindow(
                from,
                to,
                mode.isPresent()
                        ? Possible.constant(TimeMode.class, mode.get(), "--time-mode", words)
                        : TimeWindow.ALWAYS.mode());
    }
}
