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

    static void check(Subject subject, Locality locality) {
        if (!locality.id().startsWith(locality.country().idPrefix())) {
            subject.breach("id", Rule.COUNTRY_WRONG, locality.id());
        }
        Era before = null;
        for (int i = 0; i < locality.eras().size(); i++) {
            Era era = locality.eras().get(i);
            String path = "eras[" + i + "].";
            subject.period(path + "to", era.from(), era.to());
            if (before != null && !Subject.endsBefore(before.to(), era.from())) {
                subject.breach(path + "from", Rule.ERAS_OVERLAP, String.valueOf(i - 1), Subject.text(era.from()));
            }
            if (!contains(locality.country(), era.seat())) {
                subject.breach(
                        path + "seat",
                        Rule.SEAT_OUTSIDE,
                        era.seat().lat() + ", " + era.seat().lon());
            }
            checkParent(subject, path + "parent", locality, era.parent());
            before = era;
        }
    }

    private static void checkParent(Subject subject, String field, Locality locality, @Nullable String parent) {
        if (parent == null) {
            return;
        }
        if (!parent.startsWith(locality.country().idPrefix())) {
            subject.breach(field, Rule.COUNTRY_WRONG, parent);
        }
        Set<String> lyingInThemselves = subject.known().lyingInThemselves();
        if (lyingInThemselves.contains(locality.id()) && lyingInThemselves.contains(parent)) {
            subject.breach(field, Rule.CHAIN_CLOSED, locality.id());
        }
    }

    /** Generous boxes around all that either country's localities may hold, islands too. */
    private static boolean contains(Country country, Seat seat) {
        return switch (country) {
            case VN -> seat.lat() >= 6 && seat.lat() <= 23.5 && seat.lon() >= 102 && seat.lon() <= 117.5;
            case JP -> seat.lat() >= 20 && seat.lat() <= 46 && seat.lon() >= 122 && seat.lon() <= 154;
        };
    }

    static void check(Subject subject, Region region) {
        Region.Span before = null;
        for (int i = 0; i < region.spans().size(); i++) {
            Region.Span span = region.spans().get(i);
            String path = "spans[" + i + "].";
            subject.period(path + "to", span.from(), span.to());
            if (before != null && !Subject.endsBefore(before.to(), span.from())) {
                subject.breach(path + "from", Rule.SPANS_OVERLAP, String.valueOf(i - 1), Subject.text(span.from()));
            }
            RecordFields.inOrder(span)
                    .filter(member -> !member.startsWith(region.country().idPrefix()))
                    .forEach(member -> subject.breach(path + "members", Rule.COUNTRY_WRONG, member));
            before = span;
        }
    }

    static void check(Subject subject, Succession succession) {
        Known known = subject.known();
        if (known.successionsOf(succession.from()) > 1) {
            subject.breach("from", Rule.SUCCESSION_TWICE, succession.from());
        }
        if (known.succeedingThemselves().contains(succession.from())
                && known.succeedingThemselves().contains(succession.to())) {
            subject.breach("to", Rule.CHAIN_CLOSED, succession.from());
        }
        Locality ended = known.locality(succession.from());
        Locality successor = known.locality(succession.to());
        if (ended != null && successor != null && ended.country() != successor.country()) {
            subject.breach("to", Rule.COUNTRY_WRONG, succession.to());
        }
        if (successor != null && !isThere(successor, succession.date())) {
            subject.breach(
                    "date",
                    Rule.SUCCESSOR_ABSENT,
                    succession.to(),
                    succession.date().toString());
        }
        if (ended != null && !followsEnd(succession.date(), ended)) {
            subject.breach(
                    "date",
                    Rule.SUCCESSION_UNFIT,
                    succession.date().toString(),
                    Subject.text(ended.ended().orElse(null)));
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
