package kakehashi.exchange.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kakehashi.model.Link;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Tie;
import kakehashi.model.value.Coded;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.term.Standing;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** What forms with named members say of each tie. Dates are EDTF; a first and a last day beside one are what it may mean. */
final class TieProperties {

    private final Extract extract;
    private final Meanings meanings;
    private final Words words;

    private TieProperties(Extract extract) {
        this.extract = extract;
        meanings = extract.meanings();
        words = extract.words();
    }

    static List<Property<Row>> of(Extract extract) {
        return new TieProperties(extract).all();
    }

    private List<Property<Row>> all() {
        return List.of(
                ofLink(DataColumn.ID, Link::id),
                Property.text(DataColumn.NAME, row -> extract.places().title(row.link(), meanings.asOf())),
                ofLink(DataColumn.VIETNAM_ID, Link::vietnam),
                ofLink(DataColumn.VIETNAM, link -> extract.places().listed(link.vietnam(), meanings.asOf())),
                ofLink(DataColumn.JAPAN_ID, Link::japan),
                ofLink(DataColumn.JAPAN, link -> extract.places().listed(link.japan(), meanings.asOf())),
                ofLink(DataColumn.SCHEME, link -> link.scheme().code()),
                ofTie(DataColumn.TYPE, tie -> tie.type().code()),
                ofTie(DataColumn.TYPE_NAME, tie -> words.name(tie.type())),
                ofTie(DataColumn.TYPE_AS_STATED, Tie::typeAsStated),
                ofTie(DataColumn.TITLE, Tie::title),
                ofTie(DataColumn.FIELDS, tie -> codes(tie.fields().stream())),
                ofTie(DataColumn.STATUS, tie -> tie.status().code()),
                ofTie(DataColumn.STANDING, tie -> meanings.standing(tie).kind().code()),
                ofTie(DataColumn.STANDING_NAME, tie -> meanings.standing(tie).inBrief(words)),
                Property.truth(DataColumn.IN_FORCE, row -> meanings.inForceOn(row.link(), meanings.asOf())),
                ofLink(DataColumn.SINCE, link -> edtf(meanings.since(link))),
                Property.day(DataColumn.SINCE_FIRST_DAY, row -> day(meanings.since(row.link()), PartialDate::earliest)),
                Property.day(DataColumn.SINCE_LAST_DAY, row -> day(meanings.since(row.link()), PartialDate::latest)),
                ofTie(DataColumn.END, tie -> edtf(Optional.ofNullable(end(tie)))),
                ofTie(DataColumn.LAST_CONTACT, tie -> edtf(meanings.lastContact(tie))),
                ofTie(DataColumn.PARTIES, this::parties),
                ofLink(DataColumn.NETWORKS, this::networks),
                Property.text(DataColumn.INHERITED_FROM, Row::inheritedFrom),
                ofTie(DataColumn.NOTE, tie -> tie.note() == null ? null : words.text(tie.note())),
                Property.truth(
                        DataColumn.OWN,
                        row -> row.link() instanceof Tie tie
                                && extract.atlas().own().has(tie.key())),
                ofLink(DataColumn.SOURCES, this::addresses));
    }

    private static Property<Row> ofLink(DataColumn column, Function<Link, @Nullable String> of) {
        return Property.text(column, row -> of.apply(row.link()));
    }

    private static Property<Row> ofTie(DataColumn column, Function<Tie, @Nullable String> of) {
        return Property.text(column, row -> row.link() instanceof Tie tie ? of.apply(tie) : null);
    }

    private @Nullable PartialDate end(Tie tie) {
        Standing standing = meanings.standing(tie);
        return standing.end() == null ? meanings.end(tie).orElse(null) : standing.end();
    }

    private static String codes(Stream<? extends Coded> constants) {
        return constants.map(Coded::code).collect(joining(" "));
    }

    private static @Nullable String edtf(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse(null);
    }

    private static @Nullable String day(Optional<PartialDate> date, Function<PartialDate, LocalDate> end) {
        return date.map(end).map(LocalDate::toString).orElse(null);
    }

    private String parties(Tie tie) {
        return tie.parties().stream()
                .flatMap(id -> extract.atlas().findParty(id).stream())
                .map(Party::name)
                .map(words::named)
                .collect(joining("; "));
    }

    private String networks(Link link) {
        return extract.networks(link).stream()
                .map(Network::name)
                .map(words::named)
                .collect(joining("; "));
    }

    private String addresses(Link link) {
        return String.join(" | ", extract.addresses(link));
    }
}
