package kakehashi.model;

import java.util.List;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a locality as of one date. Figures of different dates may have been counted in different ways: they are told
 * each with its date and source, and never as growth.
 *
 * @param population null where this date has none
 * @param areaKm2 square kilometres, or null where this date has none
 * @param sources ids, at least one
 */
public record Profile(
        String locality, PartialDate date, @Nullable Integer population, @Nullable Double areaKm2, List<String> sources)
        implements AtlasRecord {

    public Profile {
        sources = List.copyOf(sources);
    }

    @Override
    public RecordKey key() {
        return RecordKey.of(RecordKind.PROFILE, locality, date);
    }
}
