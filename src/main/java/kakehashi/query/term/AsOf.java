package kakehashi.query.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Documents;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * The record as it was on a day: without the ties, events, documents, memberships, names, successions and figures that are
 * later, and with each tie of the type and the status that it had. What a source published later tells of an earlier day stays. A date counts as later
 * where the whole of it is.
 *
 * <p>A record is of its edition's date. As of that date or a later one nothing is taken away but signings, meetings and
 * other things of the past that are later still: what else lies ahead then is planned.
 */
public final class AsOf {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private final LocalDate day;
    private final LocalDate edited;

    /** @param edited the date of the edition */
    public AsOf(LocalDate day, LocalDate edited) {
        this.day = day;
        this.edited = edited;
    }

    /** Whether the day is before the edition's date, of which the records tell. */
    public boolean isPast() {
        return day.isBefore(edited);
    }

    /**
     * The atlas as it was on the day; the very same where it was no different and the day is not past.
     *
     * @param same records of which is known that they were no different on the day
     */
    public Atlas of(Atlas whole, Atlas.Records same) {
        Atlas.Records records = whole.records();
        List<Tie> ties = ties(records.ties(), new Carried(same.ties(), records.ties()));
        List<Network> networks = records.networks() == same.networks()
                ? same.networks()
                : records.networks().stream()
                        .filter(network -> !isLater(network.founded()))
                        .map(this::of)
                        .toList();
        if (isSame(networks, records.networks())) {
            networks = records.networks();
        }
        if (!isPast() && isSame(ties, records.ties()) && networks == records.networks()) {
            return whole;
        }
        Atlas.Records then = isPast() ? new PlacesAsOf(day).in(records) : records;
        return new Atlas(
                whole.revision(), whole.edition(), then.withNetworks(networks).withTies(ties), whole.own());
    }

    private List<Tie> ties(List<Tie> all, Carried same) {
        List<Tie> then = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            Tie tie = all.get(i);
            if (same.of(i) >= 0) {
                then.add(tie);
            } else if (hasBegun(tie)) {
                then.add(of(tie));
            }
        }
        return then;
    }

    private static <R> boolean isSame(List<R> some, List<R> all) {
        if (some.size() != all.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != all.get(i)) {
                return false;
            }
        }
        return true;
    }

    private Network of(Network network) {
        List<Network.Membership> members = new ArrayList<>();
        for (Network.Membership member : network.members()) {
            if (!isLater(member.since())) {
                boolean leavesLater = isPast() && isLater(member.until());
                members.add(
                        leavesLater
                                ? new Network.Membership(member.locality(), member.since(), null, member.sources())
                                : member);
            }
        }
        return members.equals(network.members())
                ? network
                : new Network(
                        network.id(), network.name(), network.founded(), members, network.sources(), network.note());
    }

    /**
     * Whether the tie was there on the day. It was where a signing or a start, or what contradicts it, may be as early; one
     * without a dated beginning stays where anything on record of it is not later.
     */
    private boolean hasBegun(Tie tie) {
        Optional<TieEvent> beginning = Terms.beginning(tie);
        if (isPast() && beginning.isPresent()) {
            return Stream.concat(
                            Terms.asStated(tie, beginning.get()).map(Days::of),
                            new Terms(tie, edited).all().stream().map(Term::possible))
                    .anyMatch(days -> !days.first().isAfter(day));
        }
        return tie.events().isEmpty() || !tie.events().stream().allMatch(this::isUnknown);
    }

    /** The tie as it was on the day; the very same where it was no different. */
    public Tie of(Tie tie) {
        List<TieEvent> events =
                tie.events().stream().filter(event -> !isUnknown(event)).toList();
        TieType type = Documents.of(tie).typeOn(day);
        Status status = isPast() ? status(tie) : tie.status();
        Trilingual note = isPast() && isLater(tie.note()) ? null : tie.note();
        if (events.size() == tie.events().size()
                && type == tie.type()
                && status == tie.status()
                && Objects.equals(note, tie.note())) {
            return tie;
        }
        return new Tie(
                tie.id(),
                tie.vietnam(),
                tie.japan(),
                tie.scheme(),
                type,
                type == tie.type() ? tie.typeAsStated() : asStated(tie),
                tie.title(),
                tie.fields(),
                status,
                tie.parties(),
                events,
                note);
    }

    private boolean isUnknown(TieEvent event) {
        return isLater(event.date()) && (isPast() || event.kind().isOfThePast());
    }

    private boolean isLater(@Nullable PartialDate date) {
        return isLater(date, day);
    }

    /** Whether the whole of a date is later than a day. */
    static boolean isLater(@Nullable PartialDate date, LocalDate day) {
        return date != null && date.earliest().isAfter(day);
    }

    /** Whether a text of the edition's date names the year of the day or a later one, and so what may be later. */
    private boolean isLater(@Nullable Trilingual text) {
        return text != null
                && text.all().stream()
                        .flatMap(each -> YEAR.matcher(each).results())
                        .anyMatch(year -> Integer.parseInt(year.group()) >= day.getYear());
    }

    /** The words of the document that made the tie what it was; none where its title is not on record. */
    private String asStated(Tie tie) {
        return Documents.of(tie)
                .on(day)
                .map(TieEvent::document)
                .map(document -> Objects.requireNonNullElse(document.title(), ""))
                .orElse("");
    }

    /** What the status says of the edition's date, said of the day. */
    private Status status(Tie tie) {
        boolean over = tie.status() == Status.COMPLETED || tie.status() == Status.LAPSED;
        return switch (new Terms(tie, edited).on(day).kind()) {
            case PROPOSED, ANNOUNCED, EXCHANGE -> over ? Status.UNKNOWN : tie.status();
            case IN_FORCE_UNTIL, IN_FORCE, RENEWS_ITSELF, RENEWED_ITSELF, IN_FORCE_THEN -> Status.ACTIVE;
            case BETWEEN_TERMS, ENDED, PLANNED_END, END_UNSEEN -> endsBefore(tie) ? over(tie) : Status.UNKNOWN;
            case NOT_BEGUN, ENDED_UNDATED, COMPLETED, NOT_VERIFIED, RAN_OUT, NOT_DECIDABLE -> Status.UNKNOWN;
        };
    }

    private boolean endsBefore(Tie tie) {
        return tie.status() == Status.COMPLETED
                || tie.status() == Status.LAPSED
                || tie.events().stream()
                        .anyMatch(event -> event.kind().isEnd() && event.date() != null && !isLater(event.date()));
    }

    private static Status over(Tie tie) {
        return tie.scheme() == Scheme.THIRD_PARTY ? Status.COMPLETED : Status.LAPSED;
    }
}
