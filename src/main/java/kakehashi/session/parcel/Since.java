package kakehashi.session.parcel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import kakehashi.model.value.PartialDate;
import kakehashi.query.since.Beginning;
import kakehashi.store.AtlasStore;
import kakehashi.store.EditionPast;
import kakehashi.store.StoreException;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * From where changes are told.
 *
 * @param told as it stands in the file: an edition, or a day
 * @param moment null for all that is not as the edition has it
 */
public record Since(String told, @Nullable Instant moment) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** All that is not as the edition has it which a store holds. */
    public static Since edition(AtlasStore store) {
        return new Since(store.load().edition().version(), null);
    }

    /** What was changed on a day or later. */
    public static Since day(LocalDate day, ZoneId zone) {
        return new Since(day.toString(), day.atStartOfDay(zone).toInstant());
    }

    /** What a beginning means to a log, which knows of no backup. */
    public static Since of(Beginning beginning, ZoneId zone) {
        if (beginning instanceof Beginning.Day since) {
            return day(since.day(), zone);
        }
        if (beginning instanceof Beginning.Brief brief) {
            return day(brief.day(), zone);
        }
        if (beginning instanceof Beginning.OfEdition edition) {
            return new Since(edition.version(), null);
        }
        throw new IllegalArgumentException(beginning.toString());
    }

    /** What a file says that its changes are told from: a day in words, an edition by its number. */
    public static String said(String told, Words words) {
        return DAY.matcher(told).matches() ? words.date(PartialDate.parse(told)) : told;
    }

    /** The editions that a store holds or held, the one that it holds first. */
    public static Set<String> editions(AtlasStore store) throws StoreException {
        Set<String> editions = new LinkedHashSet<>();
        editions.add(store.load().edition().version());
        for (EditionPast past : store.editions().past()) {
            editions.add(past.version());
            editions.add(past.former());
        }
        return editions;
    }
}
