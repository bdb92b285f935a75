package kakehashi.session;

import java.time.LocalDate;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeWindow;

/** What the window is asked to show: what passes a filter, as of a day, in a language. {@link Shown} follows. */
public record Asked(TieFilter filter, LocalDate asOf, Language language) {

    /** The same with what passes this filter. */
    public Asked filter(TieFilter next) {
        return new Asked(next, asOf, language);
    }

    /** The same as of another day. A window of time that was just what is in force on the day goes with it. */
    public Asked asOf(LocalDate day) {
        boolean follows = filter.time().equals(TimeWindow.inForceOn(asOf));
        return new Asked(follows ? filter.withTime(TimeWindow.inForceOn(day)) : filter, day, language);
    }

    /** The same in another language. */
    public Asked language(Language next) {
        return new Asked(filter, asOf, next);
    }
}
