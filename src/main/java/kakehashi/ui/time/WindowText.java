package kakehashi.ui.time;

import java.time.LocalDate;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartialDate.Precision;
import kakehashi.query.time.Grain;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Words;

/** How a window of time reads: in years where it is of whole years, else in months or days. */
final class WindowText {

    private WindowText() {}

    /** @param whole stands in for an end that is open */
    static String of(Words words, TimeWindow window, Stretch whole) {
        LocalDate from = window.from() == null ? whole.first() : window.from();
        LocalDate to = window.to() == null ? whole.last() : window.to();
        return span(words, from, to);
    }

    /** A span of days, its last day included. */
    static String span(Words words, LocalDate from, LocalDate to) {
        Precision precision = precision(from, to);
        String first = words.brief(date(from, precision));
        String last = words.brief(date(to, precision));
        return first.equals(last) ? first : words.say("timeline.span", first, last);
    }

    private static Precision precision(LocalDate from, LocalDate to) {
        for (Grain grain : new Grain[] {Grain.YEAR, Grain.MONTH}) {
            if (grain.start(from).equals(from) && grain.end(to).equals(to)) {
                return grain == Grain.YEAR ? Precision.YEAR : Precision.MONTH;
            }
        }
        return Precision.DAY;
    }

    private static PartialDate date(LocalDate day, Precision precision) {
        LocalDate first =
                switch (precision) {
                    case YEAR -> Grain.YEAR.start(day);
                    case MONTH -> Grain.MONTH.start(day);
                    case DAY -> day;
                };
        return new PartialDate(first, precision, false, false);
    }
}
