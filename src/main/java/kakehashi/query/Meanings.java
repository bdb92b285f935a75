package kakehashi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Documents;
import kakehashi.model.Link;
import kakehashi.model.Network;
import kakehashi.model.NetworkLink;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.TieType;
import kakehashi.query.term.AsOf;
import kakehashi.query.term.EndOnRecord;
import kakehashi.query.term.Standing;
import kakehashi.query.term.Term;
import kakehashi.query.term.Terms;
import kakehashi.query.time.Days;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.Stretch;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the record of a tie means: since when, whether in force, when last in contact, whose it is now. Every part of the
 * atlas that says such a thing asks here.
 *
 * <p>One for each atlas and as-of date; immutable, safe on any thread. The as-of date decides who answers for whom, and
 * what is known: {@link #atlas()} holds nothing that is later, and each question is answered of a tie as it was then,
 * whichever state of it is handed over.
 */
public final class Meanings {

    private static final int JUBILEE = 5;

    private final Atlas whole;
    private final AsOf known;
    private final Atlas atlas;
    private final LocalDate asOf;
    private final LinkIndex index;

    public Meanings(Atlas atlas, LocalDate asOf) {
        this(atlas, asOf, null);
    }

    /** @param former what was worked out for other records, which is not worked out again for those that are the same */
    private Meanings(Atlas whole, LocalDate asOf, @Nullable Meanings former) {
        this.whole = whole;
        this.asOf = asOf;
        this.known = new AsOf(asOf, whole.edition().date());
        this.atlas = known.of(whole, former == null ? Atlas.Records.NONE : former.noDifferent());
        this.index = new LinkIndex(this, former == null ? null : former.index);
    }

    /** The records of which is known that they were no different on the day. */
    private Atlas.Records noDifferent() {
        return atlas == whole ? atlas.records() : Atlas.Records.NONE;
    }

    /** The same for other records on the same day; quick where few of them are others. */
    public Meanings of(Atlas other) {
        boolean sound = other.edition().equals(whole.edition()) && !altersSources(other);
        return new Meanings(other, asOf, sound ? this : null);
    }

    /** Whether a source is another: what is known of a tie may rest on when its sources were published. */
    private boolean altersSources(Atlas other) {
        return other.records().sources() != whole.records().sources()
                && other.records().sources().stream().anyMatch(source -> whole.findSource(source.id())
                        .filter(before -> before != source)
                        .isPresent());
    }

    /** The records as of the day: without what is later, each tie of the type and status that it had. */
    public Atlas atlas() {
        return atlas;
    }

    /** The same records as they stand. What is shown, counted or named comes from {@link #atlas()}. */
    public Atlas whole() {
        return whole;
    }

    /** The day on which the record ends, where the as-of date is later. */
    public Optional<LocalDate> recordEnds() {
        LocalDate edited = whole.edition().date();
        return asOf.isAfter(edited) ? Optional.of(edited) : Optional.empty();
    }

    /** A tie as it was on the as-of date. */
    public Tie known(Tie tie) {
        return atlas.findLink(tie.id()).filter(found -> found == tie).isPresent() ? tie : known.of(tie);
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
                : Terms.beginning(known((Tie) link)).map(TieEvent::date);
    }

    /** Whether another event of the tie states a different date for its beginning; both then count. */
    public boolean sinceIsContradicted(Tie tie) {
        return sinceAsStated(known(tie)).distinct().count() > 1;
    }

    /** The date of the tie's beginning and those that contradict it. */
    private static Stream<PartialDate> sinceAsStated(Tie tie) {
        return Terms.beginning(tie).stream().flatMap(begun -> Terms.asStated(tie, begun));
    }

    /** The days that "since" may mean, from the earliest to the latest of all that is stated. */
    Optional<Days> sinceDays(Link link) {
        Stream<PartialDate> stated = link instanceof NetworkLink network
                ? Stream.ofNullable(network.since())
                : sinceAsStated(known((Tie) link));
        return stated.map(Days::of).reduce(Days::span);
    }

    /**
     * Whether an active tie lacks a "since". It then counts as in force from its first dated event, and is said to have
     * its beginning not on record.
     */
    public boolean beginningNotOnRecord(Tie tie) {
        return Terms.beginningNotOnRecord(known(tie));
    }

    /** What the record of a tie means on the as-of date. Whatever says whether a tie holds says this. */
    public Standing standing(Tie tie) {
        return standing(tie, asOf);
    }

    /** The same for another day. */
    public Standing standing(Tie tie, LocalDate day) {
        Standing standing = terms(tie).on(day);
        if (standing.kind() == Standing.Kind.IN_FORCE
                && known.isPast()
                && terms(whole, tie).endsAfter(day)) {
            return new Standing(Standing.Kind.IN_FORCE_THEN, null, standing.project());
        }
        return borneOut(standing, tie);
    }

    /** A standing of a tie, or of a document of it, that says no more of its end than the sources bear out. */
    Standing borneOut(Standing standing, Tie tie) {
        return new EndOnRecord(whole).borneOut(standing, tie);
    }

    private Terms terms(Tie tie) {
        return new Terms(known(tie), whole.edition().date());
    }

    /** Of a tie as another atlas has it. */
    private static Terms terms(Atlas atlas, Tie tie) {
        Tie found = atlas.findLink(tie.id())
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .orElse(tie);
        return new Terms(found, atlas.edition().date());
    }

    /**
     * Since when the tie is of its present type: the date of the first document of that type, which need not be its first.
     * Empty where no dated document made it so.
     */
    public Optional<PartialDate> typeSince(Tie tie) {
        Tie now = known(tie);
        return Documents.of(now).firstOf(now.type()).map(TieEvent::date);
    }

    /** Since when the tie is of its present type, where that is later than since when it is one at all. */
    public Optional<PartialDate> changedSince(Tie tie) {
        return typeSince(tie).filter(date -> !since(tie).equals(Optional.of(date)));
    }

    /**
     * Since when the tie is one, and where that is later, since when it is of its present type.
     *
     * @param since the first of them, as it is to be read
     */
    public String since(Tie tie, String since, Words words) {
        return changedSince(tie)
                .map(date -> words.say(
                        "query.since.changed", since, words.name(known(tie).type()), words.date(date)))
                .orElse(since);
    }

    /** The end on record of the term in force on the as-of date, also where it renews itself then. */
    public Optional<PartialDate> until(Tie tie) {
        Standing standing = standing(tie);
        return switch (standing.kind()) {
            case IN_FORCE_UNTIL, RENEWS_ITSELF -> Optional.ofNullable(standing.end());
            default -> Optional.empty();
        };
    }

    /** Whether the link is in force on a day; where no end is on record, it still is. */
    public boolean inForceOn(Link link, LocalDate day) {
        return inForceWithin(link, day, day);
    }

    /**
     * Whether the link is in force on at least one day of a window. A merely announced or proposed tie never is, nor an
     * exchange without agreement, nor one of unknown status in the term of which nobody has found out whether it holds,
     * nor a completed or lapsed one in a term whose end is not on record. A partial beginning counts from its first day, a
     * partial end until its last.
     *
     * @param from first day, null for open
     * @param to last day, null for open
     */
    public boolean inForceWithin(Link link, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Days> spans = link instanceof NetworkLink network
                ? List.of(networkDays(network))
                : terms((Tie) link).inForce();
        return spans.stream()
                .anyMatch(days -> (to == null || !days.first().isAfter(to))
                        && (from == null || !days.last().isBefore(from)));
    }

    /** The link on the line of time. */
    Lifetime lifetime(Link link) {
        Days events = eventDays(link).stream().reduce(Days::span).orElse(null);
        List<Lifetime.Span> spans = link instanceof NetworkLink network ? List.of(span(network)) : spans((Tie) link);
        return new Lifetime(link, sinceDays(link).orElse(null), spans, events);
    }

    /** From the last day that its beginning may mean to the first that its end may mean, it holds for certain. */
    private Lifetime.Span span(NetworkLink network) {
        Days possible = networkDays(network);
        PartialDate since = network.since();
        PartialDate until = network.until();
        LocalDate last = until == null ? LocalDate.MAX : until.earliest();
        Days certain = since == null || since.latest().isAfter(last) ? null : new Days(since.latest(), last);
        return new Lifetime.Span(possible, certain, true);
    }

    private List<Lifetime.Span> spans(Tie tie) {
        List<Lifetime.Span> spans = new ArrayList<>();
        for (Term term : terms(tie).all()) {
            Days inForce = term.inForce();
            if (inForce != null) {
                Days certain = term.certain() == null ? null : term.certain().shared(inForce);
                spans.add(new Lifetime.Span(inForce, certain, true));
            }
            if (term.isUnverified()) {
                LocalDate first = inForce == null
                        ? term.possible().first()
                        : inForce.last().plusDays(1);
                spans.add(new Lifetime.Span(new Days(first, term.possible().last()), null, false));
            }
        }
        return spans;
    }

    /** From the first to the last year of which the stored ties have a date. */
    public Stretch extent() {
        return index.extent();
    }

    /** Where it is not on record when both had joined, the founding of the network is the earliest it can be. */
    private Days networkDays(NetworkLink link) {
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
        return new Days(first, until == null ? LocalDate.MAX : until.latest());
    }

    /** Whether an event is an end that is still to come on the as-of date: it is planned, and no contact. */
    public boolean isPlannedEnd(TieEvent event) {
        PartialDate date = event.date();
        return event.kind().isEnd() && date != null && date.latest().isAfter(asOf);
    }

    /** What sort of event it is, in words; of an end that is still to come, that it is planned. */
    public String kind(TieEvent event, Words words) {
        return isPlannedEnd(event) ? words.say("query.planned-end") : words.name(event.kind());
    }

    /** The end of a tie's last term, planned ones among them; empty where none is on record. */
    public Optional<PartialDate> end(Tie tie) {
        return terms(tie).end();
    }

    /** The latest documented signing, renewal, upgrade, meeting, visit, festival or opening of an office. */
    public Optional<PartialDate> lastContact(Tie tie) {
        return known(tie).events().stream()
                .filter(event -> event.kind().isContact() && !event.isSetAside(tie))
                .map(TieEvent::date)
                .filter(Objects::nonNull)
                .filter(date -> !date.earliest().isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    /**
     * The dates a tie in force on the as-of date has before it, the earlier first: the next 5th, 10th, 15th …
     * anniversary of its "since" and, where it has become something else since, of that; the end on record of its term.
     * Each is as precise as its record; one that has begun but may not be over yet still counts.
     */
    public List<ComingUp> comingUp(Tie tie) {
        return comingUp(tie, asOf);
    }

    /** The same, from another day on. */
    public List<ComingUp> comingUp(Tie tie, LocalDate day) {
        Standing standing = standing(tie, day);
        if (!standing.isInForce()) {
            return List.of();
        }
        Tie now = known(tie);
        Optional<PartialDate> since = since(now);
        Optional<PartialDate> changed = changedSince(now);
        TieType of = changed.isEmpty() ? now.type() : null;
        return Stream.of(
                        since.map(date -> nextAnniversary(date, day, of)),
                        changed.map(date -> nextAnniversary(date, day, now.type())),
                        nextEnd(standing))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ComingUp::date))
                .toList();
    }

    private static Optional<ComingUp> nextEnd(Standing standing) {
        Optional<PartialDate> end = Optional.ofNullable(standing.end());
        return switch (standing.kind()) {
            case IN_FORCE_UNTIL -> end.map(date -> ComingUp.end(Occasion.EXPIRY, date));
            case RENEWS_ITSELF -> end.map(date -> ComingUp.end(Occasion.RENEWAL, date));
            default -> Optional.empty();
        };
    }

    private static ComingUp nextAnniversary(PartialDate since, LocalDate day, @Nullable TieType of) {
        int years = Math.max(JUBILEE, (day.getYear() - since.year()) / JUBILEE * JUBILEE);
        while (after(since, years).latest().isBefore(day)) {
            years += JUBILEE;
        }
        return new ComingUp(Occasion.ANNIVERSARY, after(since, years), years, since, of);
    }

    private static PartialDate after(PartialDate date, int years) {
        return new PartialDate(date.first().plusYears(years), date.precision(), date.uncertain(), date.approximate());
    }

    /** The days of each dated event; of a network link, of its beginning and its end. */
    List<Days> eventDays(Link link) {
        Stream<PartialDate> dates = link instanceof NetworkLink network
                ? Stream.of(Optional.ofNullable(network.since()), Optional.ofNullable(network.until()))
                        .flatMap(Optional::stream)
                : dates(known((Tie) link));
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
