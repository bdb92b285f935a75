package kakehashi.query;

import java.time.LocalDate;
import kakehashi.model.value.PartialDate;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Words;

/** How a window of time reads in one line: "Signed: 2015 – 2019". A year stands for its first or last day. */
public final class WindowWords {

    private final Words words;

    public WindowWords(Words words) {
        this.words = words;
    }

    public String of(TimeWindow time) {
        return words.say("ui.chip", what(time), when(time));
    }

    private String what(TimeWindow time) {
        return switch (time.mode()) {
            case SIGNED_WITHIN -> words.say("query.window.signed");
            case IN_FORCE -> words.say("query.window.in-force");
            case ANY_EVENT -> words.say("query.window.event");
        };
    }

    private String when(TimeWindow time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null) {
            return to == null ? "" : words.say("query.window.until", last(to));
        }
        if (to == null) {
            return words.say("query.window.from", first(from));
        }
        if (from.equals(to)) {
            return words.say("query.window.on", words.date(from));
        }
        return from.getYear() == to.getYear() && from.getDayOfYear() == 1 && isLastOfYear(to)
                ? words.say("query.window.in", year(from))
                : words.say("query.window.between", first(from), last(to));
    }

    private static boolean isLastOfYear(LocalDate day) {
        return day.plusDays(1).getDayOfYear() == 1;
    }

    private String first(LocalDate day) {
        return day.getDayOfYear() == 1 ? year(day) : words.date(day);
    }

    private String last(LocalDate day) {
        return isLastOfYear(day) ? year(day) : words.date(day);
    }

    private String year(LocalDate day) {
        return words.date(PartialDate.parse(Integer.toString(day.getYear())));
    }
}
