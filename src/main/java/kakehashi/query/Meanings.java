package kakehashi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Link;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.query.time.Days;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a tie means: since when, whether in force, when last in contact, whose it is now. Every part of the
 * atlas that says such a thing asks here.
 *
 * <p>One for each atlas and as-of date; immutable, safe on any thread. The as-of date decides who answers for whom, not
 * which events count: a tie's dates are the same whenever they are looked at.
 */
public final class Meanings {

    private static final int JUBILEE = 5;

    private final Atlas atlas;
    private final LocalDate asOf;
    private final LinkIndex index;

    public Meanings(Atlas atlas, LocalDate asOf) {
        this.atlas = atlas;
        this.asOf = asOf;
        this.index = new LinkIndex(this);
    }

    public Atlas atlas() {
        return atlas;
    }

    public LocalDate asOf() {
        return asOf;
    }

    LinkIndex index() {
        return index;
    }

    /**
     * When a link began: the earliest signing; of a third-party tie without one, the earliest start of its project; of a
     * network link, the day the later of the two joined. Empty where none of these is on record.
     */
    public Optional<PartialDate> since(Link link) {
        return link instanceof NetworkLink network
                ? Optional.ofNullable(network.since())
                : beginning((Tie) link).map(TieEvent::date);
    }

    private static Optional<TieEvent> beginning(Tie tie) {
        Optional<TieEvent> signed = earliest(tie, EventKind.SIGNED);
        return signed.isPresent() || tie.scheme() != Scheme.THIRD_PARTY
                ? signed
                : earliest(tie, EventKind.PROJECT_START);
    }

    private static Optional<TieEvent> earliest(Tie tie, EventKind kind) {
        return tie.events().stream()
                .filter(event -> event.kind() == kind && event.date() != null)
                .min(Comparator.comparing(event -> Objects.requireNonNull(event.date())));
    }

    /** Whether another event of the tie states a different date for its beginning; both then count. */
    public boolean sinceIsContradicted(Tie tie) {
        return sinceAsStated(tie).distinct().count() > 1;
    }

    /** The date of the tie's beginning and those that contradict it. */
    private static Stream<PartialDate> sinceAsStated(Tie tie) {
        return beginning(tie).stream().flatMap(begun -> tie.events().stream()
                .filter(event -> event.equals(begun)
                        || event.conflictsWith().contains(begun.id())
                        || begun.conflictsWith().contains(event.id()))
                .map(TieEvent::date)
                .filter(Objects::nonNull));
    }

    /** The days that "since" may mean, from the earliest to the latest of all that is stated. */
    Optional<Days> sinceDays(Link link) {
        Stream<PartialDate> stated =
                link instanceof NetworkLink network ? Stream.ofNullable(network.since()) : sinceAsStated((Tie) link);
        return stated.map(Days::of).reduce(Days::span);
    }

    /**
     * Whether an active tie lacks a "since". It then counts as in force from its first dated event, and is said to have
     * its beginning not on record.
     */
    public boolean beginningNotOnRecord(Tie tie) {
        return tie.status() == Status.ACTIVE
                && bindsAnyone(tie)
                && beginning(tie).isEmpty();
    }

    private static boolean bindsAnyone(Tie tie) {
        return tie.type() != TieType.ANNOUNCED && tie.type() != TieType.EXCHANGE;
    }

    /** Whether the link is in force on a day; where no end is on record, it still is. */
    public boolean inForceOn(Link link, LocalDate day) {
        return inForceWithin(link, day, day);
    }

    /**
     * Whether the link is in force on at least one day of a window. A merely announced, proposed or lapsed tie never is,
     * nor an exchange without agreement, nor a completed tie whose end is not on record. A partial beginning counts from
     * its first day, a partial end until its last.
     *
     * @param from first day, null for open
     * @param to last day, null for open
     */
    public boolean inForceWithin(Link link, @Nullable LocalDate from, @Nullable LocalDate to) {
        return inForceDays(link)
                .filter(days -> (to == null || !days.first().isAfter(to))
                        && (from == null || !days.last().isBefore(from)))
                .isPresent();
    }

    Optional<Days> inForceDays(Link link) {
        return link instanceof NetworkLink network ? networkDays(network) : tieDays((Tie) link);
    }

    private Optional<Days> tieDays(Tie tie) {
        if (tie.status() == Status.PROPOSED || tie.status() == Status.LAPSED || !bindsAnyone(tie)) {
            return Optional.empty();
        }
        LocalDate lastDay = ends(tie)
                .map(PartialDate::latest)
                .min(Comparator.naturalOrder())
                .map(end -> end.minusDays(1))
                .orElse(LocalDate.MAX);
        if (tie.status() == Status.COMPLETED && lastDay.equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        return firstDay(tie).filter(first -> !first.isAfter(lastDay)).map(first -> new Days(first, lastDay));
    }

    private Optional<LocalDate> firstDay(Tie tie) {
        Optional<LocalDate> since = sinceDays(tie).map(Days::first);
        if (since.isPresent() || !beginningNotOnRecord(tie)) {
            return since;
        }
        return dates(tie).map(PartialDate::earliest).min(Comparator.naturalOrder());
    }

    /** The link on the line of time. */
    Lifetime lifetime(Link link) {
        Days possible = inForceDays(link).orElse(null);
        Days events = eventDays(link).stream().reduce(Days::span).orElse(null);
        return new Lifetime(
                link, sinceDays(link).orElse(null), possible, possible == null ? null : certain(link), events);
    }

    /** From the last day that its beginning may mean to the day before the first that its end may mean. */
    private @Nullable Days certain(Link link) {
        Optional<LocalDate> first;
        Optional<LocalDate> end;
        if (link instanceof NetworkLink network) {
            first = Optional.ofNullable(network.since()).map(PartialDate::latest);
            end = Optional.ofNullable(network.until()).map(PartialDate::earliest);
        } else {
            Tie tie = (Tie) link;
            Optional<LocalDate> since = sinceDays(tie).map(Days::last);
            first = since.isPresent()
                    ? since
                    : dates(tie).min(Comparator.naturalOrder()).map(PartialDate::latest);
            end = ends(tie)
                    .map(PartialDate::earliest)
                    .min(Comparator.naturalOrder())
                    .map(day -> day.minusDays(1));
        }
        LocalDate last = end.orElse(LocalDate.MAX);
        return first.filter(day -> !day.isAfter(last))
                .map(day -> new Days(day, last))
                .orElse(null);
    }

    /** From the first to the last year of which the stored ties have a date. */
    public Stretch extent() {
        return index.extent();
    }

    /** Where it is not on record when both had joined, the founding of the network is the earliest it can be. */
    private Optional<Days> networkDays(NetworkLink link) {
        PartialDate since = link.since();
        LocalDate first = since != null
                ? since.earliest()
                : link.networks().stream()
                        .flatMap(id -> atlas.findNetwork(id).stream())
                        .map(Network::founded)
                        .filter(Objects::nonNull)
                        .map(PartialDate::earliest)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        PartialDate until = link.until();
        return Optional.of(new Days(first, until == null ? LocalDate.MAX : until.latest()));
    }

    /** The latest expiry or end of a project on record. */
    public Optional<PartialDate> end(Tie tie) {
        return ends(tie).max(Comparator.comparing(PartialDate::latest));
    }

    private static Stream<PartialDate> ends(Tie tie) {
        return tie.events().stream()
                .filter(event -> event.kind().isEnd())
                .map(TieEvent::date)
                .filter(Objects::nonNull);
    }

    /** The latest documented signing, renewal, upgrade, meeting, visit, festival or opening of an office. */
    public Optional<PartialDate> lastContact(Tie tie) {
        return tie.events().stream()
                .filter(event -> event.kind().isContact())
                .map(TieEvent::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /**
     * The dates a tie in force on the as-of date has before it, the earlier first: the next 5th, 10th, 15th …
     * anniversary of its "since", and its next expiry on record. Each is as precise as its record; one that has begun but
     * may not be over yet still counts.
     */
    public List<ComingUp> comingUp(Tie tie) {
        return comingUp(tie, asOf);
    }

    /** The same, from another day on. */
    public List<ComingUp> comingUp(Tie tie, LocalDate day) {
        if (!inForceOn(tie, day)) {
            return List.of();
        }
        return Stream.concat(
                        beginning(tie).map(TieEvent::date).flatMap(since -> nextAnniversary(since, day)).stream(),
                        ends(tie)
                                .filter(end -> !end.latest().isBefore(day))
                                .min(Comparator.naturalOrder())
                                .map(end -> new ComingUp(Occasion.EXPIRY, end, 0))
                                .stream())
                .sorted(Comparator.comparing(ComingUp::date))
                .toList();
    }

    private Optional<ComingUp> nextAnniversary(PartialDate since, LocalDate day) {
        int years = Math.max(JUBILEE, (day.getYear() - since.year()) / JUBILEE * JUBILEE);
        while (after(since, years).latest().isBefore(day)) {
            years += JUBILEE;
        }
        return Optional.of(new ComingUp(Occasion.ANNIVERSARY, after(since, years), years));
    }

    private static PartialDate after(PartialDate date, int years) {
        return new PartialDate(date.first().plusYears(years), date.precision(), date.uncertain(), date.approximate());
    }

    /** The days of each dated event; of a network link, of its beginning and its end. */
    List<Days> eventDays(Link link) {
        Stream<PartialDate> dates = link instanceof NetworkLink network
                ? Stream.of(Optional.ofNullable(network.since()), Optional.ofNullable(network.until()))
                        .flatMap(Optional::stream)
                : dates((Tie) link);
        return dates.map(Days::of).toList();
    }

    private static Stream<PartialDate> dates(Tie tie) {
        return tie.events().stream().map(TieEvent::date).filter(Objects::nonNull);
    }

    /**
     * A locality's own ties, those it inherited by the as-of date, each with its signatory, and its own network links: a
     * membership ends with the member, so none is inherited.
     */
    public List<Row> linksOf(String locality) {
        List<Row> rows = new ArrayList<>();
        for (Link link : atlas.linksAt(locality)) {
            rows.add(new Row(link, null));
        }
        for (String signatory : atlas.predecessorsOn(locality, asOf)) {
            for (Link link : atlas.linksAt(signatory)) {
                if (link instanceof Tie) {
                    rows.add(new Row(link, signatory));
                }
            }
        }
        rows.sort(Comparator.comparing(row -> row.link() instanceof NetworkLink));
        return List.copyOf(rows);
    }
}
