package kakehashi.exchange.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Language;
import org.jspecify.annotations.Nullable;

/** What forms with named members say of each locality, as of the day. */
final class PlaceProperties {

    private PlaceProperties() {}

    static List<Property<Locality>> of(Extract extract) {
        Map<String, Long> ties = new HashMap<>();
        extract.links()
                .flatMap(link -> Stream.of(link.vietnam(), link.japan()))
                .forEach(id -> ties.merge(id, 1L, Long::sum));
        return List.of(
                Property.text(DataColumn.ID, Locality::id),
                Property.text(DataColumn.NAME, place -> extract.places().listed(place.id(), extract.asOf())),
                named(DataColumn.NAME_EN, extract, Language.EN),
                named(DataColumn.NAME_VI, extract, Language.VI),
                named(DataColumn.NAME_JA, extract, Language.JA),
                Property.text(DataColumn.COUNTRY, place -> place.country().code()),
                Property.text(
                        DataColumn.KIND, place -> era(extract, place).kind().code()),
                Property.text(DataColumn.PART_OF, place -> era(extract, place).parent()),
                Property.text(DataColumn.CODE, place -> era(extract, place).code()),
                Property.text(
                        DataColumn.ISO_3166_2, place -> era(extract, place).iso()),
                Property.text(DataColumn.ENDED, PlaceProperties::ended),
                Property.count(DataColumn.TIES, place -> ties.getOrDefault(place.id(), 0L)));
    }

    /** The era whose name and seat are told. */
    static Era era(Extract extract, Locality place) {
        return place.eraNearest(extract.asOf());
    }

    private static Property<Locality> named(DataColumn column, Extract extract, Language language) {
        return Property.text(column, place -> era(extract, place).name().in(language));
    }

    private static @Nullable String ended(Locality place) {
        return place.ended().map(Object::toString).orElse(null);
    }
}
