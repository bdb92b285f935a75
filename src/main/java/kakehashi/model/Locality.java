package kakehashi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;

/**
 * A local government through time.
 *
 * @param eras at least one, oldest first, not overlapping
 * @param source id of the source of its names and codes
 */
public record Locality(String id, Country country, List<Era> eras, String source) implements AtlasRecord, Findable {

    public Locality {
        if (eras.isEmpty()) {
            throw new IllegalArgumentException("no era: " + id);
        }
        eras = List.copyOf(eras);
    }

    @Override
    public RecordKey key() {
        return new RecordKey(RecordKind.LOCALITY, id);
    }

    /** The era that contains the day, if the locality existed then. */
    public Optional<Era> eraOn(LocalDate day) {
        return eras.stream().filter(era -> era.contains(day)).findFirst();
    }

    /**
     * The era to show for the day: the one that contains it, else the last one that ended before it, else the first.
     * So a locality that has ended is still shown by its last name.
     */
    public Era eraNearest(LocalDate day) {
        Era nearest = eras.get(0);
        for (Era era : eras) {
            if (era.contains(day)) {
                return era;
            }
            if (era.isBefore(day)) {
                nearest = era;
            }
        }
        return nearest;
    }

    /** The last day of the locality, if it has ended for good. */
    public Optional<PartialDate> ended() {
        return Optional.ofNullable(eras.get(eras.size() - 1).to());
    }

    /** Whether the locality had ended before the day. */
    public boolean hasEndedBy(LocalDate day) {
        return ended().filter(last -> last.latest().isBefore(day)).isPresent();
    }
}
