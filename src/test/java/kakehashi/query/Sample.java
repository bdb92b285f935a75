package kakehashi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.Document;
import kakehashi.model.Edition;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Region;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Seat;
import kakehashi.model.value.Status;
import kakehashi.model.value.SuccessionKind;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/**
 * A small atlas: the provinces North and South of Vietnam, South with its city Port; South merged into North and Port was
 * abolished on 2025-07-01. In Japan the prefecture Ken with its city Shi. North and Shi are in one network.
 */
final class Sample {

    static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private Sample() {}

    static Atlas with(Tie... ties) {
        return with(List.of(), ties);
    }

    static Atlas with(List<Source> sources, Tie... ties) {
        return new Atlas(
                1,
                new Edition("2026.1.1", AFTER, "CC-BY-4.0", List.of()),
                new Atlas.Records(
                        List.of(
                                locality("vn-north", LocalityKind.PROVINCE, null, null),
                                locality("vn-south", LocalityKind.PROVINCE, null, "2025-06-30"),
                                locality("vn-port", LocalityKind.PROVINCIAL_CITY, "vn-south", "2025-06-30"),
                                locality("vn-bay", LocalityKind.PROVINCIAL_CITY, "vn-north", null),
                                locality("jp-ken", LocalityKind.PREFECTURE, null, null),
                                locality("jp-shi", LocalityKind.CITY, "jp-ken", null)),
                        List.of(
                                region("vn-r-north", Country.VN, null, null, "vn-north"),
                                region("vn-r-south", Country.VN, null, "2025-06-30", "vn-south"),
                                region("jp-r", Country.JP, null, null, "jp-ken")),
                        List.of(
                                ended("vn-south", SuccessionKind.MERGED_INTO),
                                ended("vn-port", SuccessionKind.ABOLISHED)),
                        List.of(new Network(
                                "net",
                                text("Net"),
                                date("1990"),
                                List.of(
                                        member("vn-north", "2005"),
                                        member("vn-port", null),
                                        member("jp-shi", "2010-05")),
                                List.of("s"),
                                null)),
                        List.of(),
                        sources,
                        List.of(ties)));
    }

    private static Network.Membership member(String id, @Nullable String since) {
        return new Network.Membership(id, date(since), null, List.of("s"));
    }

    private static Succession ended(String id, SuccessionKind kind) {
        return new Succession(id, "vn-north", PartialDate.parse("2025-07-01"), kind, text("Note"), "s");
    }

    private static Region region(
            String id, Country country, @Nullable String from, @Nullable String to, String... members) {
        return new Region(id, country, text(id), List.of(new Region.Span(date(from), date(to), Set.of(members), "s")));
    }

    private static Locality locality(String id, LocalityKind kind, @Nullable String parent, @Nullable String to) {
        Country country = id.startsWith("vn-") ? Country.VN : Country.JP;
        Seat seat = country == Country.VN ? new Seat(16, 108) : new Seat(35, 135);
        return new Locality(
                id, country, List.of(new Era(null, date(to), kind, text(id), parent, "1", null, seat)), "s");
    }

    static Tie official(String vietnam, String japan, TieEvent... events) {
        return new Tie(
                vietnam + "--" + japan,
                vietnam,
                japan,
                Scheme.OFFICIAL,
                TieType.MOU,
                "MOU",
                null,
                EnumSet.of(Field.CULTURE),
                Status.ACTIVE,
                List.of(),
                List.of(events),
                null);
    }

    static Tie thirdParty(String vietnam, String japan, TieEvent... events) {
        Tie tie = official(vietnam, japan, events);
        return new Tie(
                tie.id() + "--2",
                vietnam,
                japan,
                Scheme.THIRD_PARTY,
                TieType.PROJECT,
                "project",
                null,
                EnumSet.of(Field.ENERGY),
                tie.status(),
                List.of("jica"),
                tie.events(),
                null);
    }

    static Tie standing(Tie tie, Status status) {
        return TieDraft.like(tie).status(status).tie();
    }

    static Tie typed(Tie tie, TieType type) {
        return TieDraft.like(tie).type(type).tie();
    }

    static TieEvent event(EventKind kind, @Nullable String date) {
        return event(kind + "-" + date, kind, date);
    }

    static TieEvent event(String id, EventKind kind, @Nullable String date, String... conflicts) {
        return new TieEvent(id, date(date), kind, text("Summary"), List.of("s"), new ArrayList<>(List.of(conflicts)));
    }

    /** The event with what was signed at it. */
    static TieEvent signing(
            TieEvent event, TieType type, @Nullable String until, @Nullable Renewal renewal, boolean beside) {
        Document document =
                new Document(type, null, List.of(), null, null, date(until), renewal, text("Notice"), beside);
        return new TieEvent(
                event.id(),
                event.date(),
                event.kind(),
                event.summary(),
                event.sources(),
                event.conflictsWith(),
                document);
    }

    private static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    private static Trilingual text(String text) {
        return new Trilingual(text, text, text);
    }
}
