package kakehashi.query.rule;

import java.util.Set;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Region;
import kakehashi.model.Succession;
import kakehashi.model.value.Country;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Seat;
import org.jspecify.annotations.Nullable;

/** The rules for localities, for what they lie in, and for what becomes of them. */
final class PlaceRules {

    private PlaceRules() {}

    static void check(Examined examined, Locality locality) {
        if (!locality.id().startsWith(locality.country().idPrefix())) {
            examined.breach("id", Rule.COUNTRY_WRONG, locality.id());
        }
        Era before = null;
        for (int i = 0; i < locality.eras().size(); i++) {
            Era era = locality.eras().get(i);
            String path = "eras[" + i + "].";
            examined.period(path + "to", era.from(), era.to());
            if (before != null && !Examined.endsBefore(before.to(), era.from())) {
                examined.breach(path + "from", Rule.ERAS_OVERLAP, String.valueOf(i - 1), Examined.text(era.from()));
            }
            if (!contains(locality.country(), era.seat())) {
                examined.breach(
                        path + "seat",
                        Rule.SEAT_OUTSIDE,
                        era.seat().lat() + ", " + era.seat().lon());
            }
            checkParent(examined, path + "parent", locality, era.parent());
            before = era;
        }
    }

    private static void checkParent(Examined examined, String field, Locality locality, @Nullable String parent) {
        if (parent == null) {
            return;
        }
        if (!parent.startsWith(locality.country().idPrefix())) {
            examined.breach(field, Rule.COUNTRY_WRONG, parent);
        }
        Set<String> lyingInThemselves = examined.known().lyingInThemselves();
        if (lyingInThemselves.contains(locality.id()) && lyingInThemselves.contains(parent)) {
            examined.breach(field, Rule.CHAIN_CLOSED, locality.id());
        }
    }

    /** Generous boxes around all that either country's localities may hold, islands too. */
    private static boolean contains(Country country, Seat seat) {
        return switch (country) {
            case VN -> seat.lat() >= 6 && seat.lat() <= 23.5 && seat.lon() >= 102 && seat.lon() <= 117.5;
            case JP -> seat.lat() >= 20 && seat.lat() <= 46 && seat.lon() >= 122 && seat.lon() <= 154;
        };
    }

    static void check(Examined examined, Region region) {
        Region.Span before = null;
        for (int i = 0; i < region.spans().size(); i++) {
            Region.Span span = region.spans().get(i);
            String path = "spans[" + i + "].";
            examined.period(path + "to", span.from(), span.to());
            if (before != null && !Examined.endsBefore(before.to(), span.from())) {
                examined.breach(path + "from", Rule.SPANS_OVERLAP, String.valueOf(i - 1), Examined.text(span.from()));
            }
            RecordFields.inOrder(span)
                    .filter(member -> !member.startsWith(region.country().idPrefix()))
                    .forEach(member -> examined.breach(path + "members", Rule.COUNTRY_WRONG, member));
            before = span;
        }
    }

    static void check(Examined examined, Succession succession) {
        Known known = examined.known();
        if (known.successionsOf(succession.from()) > 1) {
            examined.breach("from", Rule.SUCCESSION_TWICE, succession.from());
        }
        if (known.succeedingThemselves().contains(succession.from())
                && known.succeedingThemselves().contains(succession.to())) {
            examined.breach("to", Rule.CHAIN_CLOSED, succession.from());
        }
        Locality ended = known.locality(succession.from());
        Locality successor = known.locality(succession.to());
        if (ended != null && successor != null && ended.country() != successor.country()) {
            examined.breach("to", Rule.COUNTRY_WRONG, succession.to());
        }
        if (successor != null && !isThere(successor, succession.date())) {
            examined.breach(
                    "date",
                    Rule.SUCCESSOR_ABSENT,
                    succession.to(),
                    succession.date().toString());
        }
        if (ended != null && !followsEnd(succession.date(), ended)) {
            examined.breach(
                    "date",
                    Rule.SUCCESSION_UNFIT,
                    succession.date().toString(),
                    Examined.text(ended.ended().orElse(null)));
        }
    }

    private static boolean isThere(Locality locality, PartialDate date) {
        PartialDate begun = locality.eras().get(0).from();
        return (begun == null || !begun.earliest().isAfter(date.latest()))
                && locality.ended()
                        .map(last -> !last.latest().isBefore(date.earliest()))
                        .orElse(true);
    }

    /** Whether a new order's first day can be the day after the locality's last. */
    private static boolean followsEnd(PartialDate date, Locality locality) {
        return locality.ended()
                .filter(last -> !date.latest().isBefore(last.earliest().plusDays(1))
                        && !date.earliest().isAfter(last.latest().plusDays(1)))
                .isPresent();
    }
}
