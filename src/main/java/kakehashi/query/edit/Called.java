package kakehashi.query.edit;

import java.time.LocalDate;
import kakehashi.model.Atlas;
import kakehashi.model.Findable;
import kakehashi.text.Places;
import kakehashi.text.RecordNames;

/** What records are called, also those that an atlas does not hold: they are only to be added, or were there once. */
final class Called {

    private final Atlas atlas;
    private final RecordNames names;

    /** @param asOf the day that names are told as of */
    Called(Places places, LocalDate asOf) {
        atlas = places.atlas();
        names = new RecordNames(places, asOf);
    }

    /** The name that goes among other words; the id of a record whose name takes one that the atlas does not hold. */
    String name(Findable record) {
        return isNameable(record) ? names.name(record) : record.id();
    }

    private boolean isNameable(Findable record) {
        return record.fold(
                locality -> isPlace(locality.id()),
                tie -> isPlace(tie.vietnam()) && isPlace(tie.japan()),
                link -> atlas.findLink(link.id()).isPresent(),
                network -> true,
                party -> true,
                source -> true,
                region -> atlas.findRegion(region.id()).isPresent());
    }

    private boolean isPlace(String id) {
        return atlas.findLocality(id).isPresent();
    }
}
