package kakehashi.query.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.ChangeSet;

/**
 * The rules that records keep. Whoever lets records in asks here: those who read seeds, who write a store, and who take
 * what a person typed. Safe on any thread.
 */
public final class Rules {

    /** Where a day begins first in the two countries: what has happened there today is not yet tomorrow's here. */
    private static final ZoneId EARLIEST_DAY = ZoneId.of("Asia/Tokyo");

    private Rules() {}

    /**
     * Every breach in an atlas, record by record, each kind after those that it refers to; empty if all is sound. The
     * records are held to be those of the day of the edition. Takes some hundredths of a second.
     */
    public static List<Breach> check(Atlas atlas) {
        Known known = new Known(atlas.records(), atlas.edition().date());
        return breaches(known, record -> true);
    }

    /**
     * The breaches that an atlas would have with a set of changes made and has not without it; none if the set may be made.
     * Of the records it does not change, those are looked at that refer to what it changes. What was broken before and
     * stays as it was is not told again, so that it can be mended step by step. What has happened may be dated until the
     * day on which the set was made.
     *
     * @param set whose records before are those of the atlas
     */
    public static List<Breach> check(Atlas atlas, ChangeSet set) {
        LocalDate made = LocalDate.ofInstant(set.at(), EARLIEST_DAY);
        LocalDate edited = atlas.edition().date();
        LocalDate lastDay = made.isAfter(edited) ? made : edited;
        Known before = new Known(atlas.records(), lastDay);
        Known after = new Known(atlas.records().with(set), lastDay);
        Touched touched = new Touched(set, before, after);
        return without(breaches(before, touched), breaches(after, touched));
    }

    /**
     * Looks through records that need not make an atlas: some may share a key, or lead back to themselves.
     *
     * @param lastDay the last day that the records can tell of
     */
    public static void check(Atlas.Records records, LocalDate lastDay, Findings findings) {
        check(new Known(records, lastDay), record -> true, findings);
    }

    private static void check(Known known, Predicate<AtlasRecord> asked, Findings findings) {
        known.all().filter(asked).forEach(record -> RecordRules.check(new Examined(record, known, findings)));
    }

    private static List<Breach> breaches(Known known, Predicate<AtlasRecord> asked) {
        List<Breach> breaches = new ArrayList<>();
        check(
                known,
                asked,
                (record, field, rule, arguments) ->
                        breaches.add(new Breach(record.key(), field, rule, List.of(arguments))));
        return breaches;
    }

    /** What is there now, each as many times less as it was there before. */
    private static List<Breach> without(List<Breach> before, List<Breach> now) {
        Map<Breach, Integer> left = new HashMap<>();
        before.forEach(breach -> left.merge(breach, 1, Integer::sum));
        return now.stream()
                .filter(breach -> left.merge(breach, -1, Integer::sum) < 0)
                .toList();
    }
}
