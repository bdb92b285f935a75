package kakehashi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kakehashi.model.PartialDate;
import kakehashi.model.Tie;

/**
 * A day ahead in the life of a tie.
 *
 * @param years how old the tie will be, a multiple of five; 0 for its end
 * @param when as precise as the date it follows from: the anniversary of a month is a month
 */
public record Milestone(Tie tie, int years, PartialDate when) {

    private static final int STEP = 5;

    /** Whether it is the end of the tie's term or project rather than an anniversary. */
    public boolean isEnd() {
        return years == 0;
    }

    /**
     * The fifth, tenth, fifteenth … anniversaries of ties in force and the ends of terms that may fall within a year from
     * a day, soonest first.
     */
    public static List<Milestone> within(Meanings meanings, Collection<Tie> ties, LocalDate from) {
        LocalDate until = from.plusYears(1);
        List<Milestone> found = new ArrayList<>();
        for (Tie tie : ties) {
            meanings.end(tie)
                    .filter(end -> touches(end, from, until))
                    .ifPresent(end -> found.add(new Milestone(tie, 0, end)));
            if (meanings.inForceOn(tie, from)) {
                meanings.since(tie).ifPresent(since -> addAnniversaries(found, tie, since, from));
            }
        }
        found.sort(Comparator.comparing(Milestone::when)
                .thenComparing(milestone -> milestone.tie().id()));
        return List.copyOf(found);
    }

    private static void addAnniversaries(List<Milestone> found, Tie tie, PartialDate since, LocalDate from) {
        LocalDate until = from.plusYears(1);
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            int years = year - since.year();
            if (years > 0 && years % STEP == 0) {
                PartialDate when = inYear(since, years);
                if (touches(when, from, until)) {
                    found.add(new Milestone(tie, years, when));
                }
            }
        }
    }

    /** The 29th of February has its anniversary on the 28th in most years. */
    private static PartialDate inYear(PartialDate since, int years) {
        return new PartialDate(
                since.first().plusYears(years), since.precision(), since.uncertain(), since.approximate());
    }

    private static boolean touches(PartialDate date, LocalDate from, LocalDate until) {
        return !date.latest().isBefore(from) && date.earliest().isBefore(until);
    }
}
