package kakehashi.query.term;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Profile;
import kakehashi.model.Region;
import kakehashi.model.Succession;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Places as they were on a past day: without names, ranks and members that came later, without ends that had not come,
 * without later successions and figures. A place that is altogether later keeps its first name.
 */
final class PlacesAsOf {

    private final LocalDate day;

    PlacesAsOf(LocalDate day) {
        this.day = day;
    }

    /** The records with their places so, and all others as they are. */
    Atlas.Records in(Atlas.Records whole) {
        return new Atlas.Records(
                whole.localities().stream().map(this::of).toList(),
                whole.regions().stream().map(this::of).toList(),
                notLater(whole.successions(), Succession::date),
                whole.networks(),
                whole.parties(),
                whole.sources(),
                whole.ties(),
                almanac(whole.almanac()));
    }

    /** What was searched, and what others count, is of the record and not of the day: it stays, with its own date. */
    private Almanac almanac(Almanac whole) {
        return new Almanac(whole.aliases(), notLater(whole.profiles(), Profile::date), whole.ledger(), whole.totals());
    }

    private Locality of(Locality locality) {
        List<Era> known =
                known(locality.eras(), Era::from).stream().map(this::of).toList();
        return known.equals(locality.eras())
                ? locality
                : new Locality(locality.id(), locality.country(), known, locality.source());
    }

    private Era of(Era era) {
        return hasCome(era.to())
                ? era
                : new Era(era.from(), null, era.kind(), era.name(), era.parent(), era.code(), era.iso(), era.seat());
    }

    private Region of(Region region) {
        List<Region.Span> known =
                known(region.spans(), Region.Span::from).stream().map(this::of).toList();
        return known.equals(region.spans()) ? region : new Region(region.id(), region.country(), region.name(), known);
    }

    private Region.Span of(Region.Span span) {
        return hasCome(span.to()) ? span : new Region.Span(span.from(), null, span.members(), span.source());
    }

    /** Those that do not begin later; the first where all do. */
    private <S> List<S> known(List<S> spans, Function<S, @Nullable PartialDate> from) {
        List<S> known = notLater(spans, from);
        return known.isEmpty() ? spans.subList(0, Math.min(1, spans.size())) : known;
    }

    private <S> List<S> notLater(List<S> all, Function<S, @Nullable PartialDate> date) {
        return all.stream().filter(each -> !AsOf.isLater(date.apply(each), day)).toList();
    }

    /** Whether nothing of a last day is still to come. */
    private boolean hasCome(@Nullable PartialDate last) {
        return last == null || last.earliest().isBefore(day);
    }
}
