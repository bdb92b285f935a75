package kakehashi.query.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.model.Alias;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.Document;
import kakehashi.model.Edition;
import kakehashi.model.Era;
import kakehashi.model.LedgerLine;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Network.Membership;
import kakehashi.model.Party;
import kakehashi.model.Profile;
import kakehashi.model.Region;
import kakehashi.model.Signatory;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.Total;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.Language;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import kakehashi.model.value.Seat;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.SigningSide;
import kakehashi.model.value.SourceKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.Status;
import kakehashi.model.value.SuccessionKind;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;

/** An atlas made by hand that keeps every rule, with one record or two of each kind, and the means to make others. */
final class SmallAtlas {

    static final LocalDate EDITED = LocalDate.of(2026, 11, 28);
    static final String TIE = "vn-a--jp-a";

    private SmallAtlas() {}

    static Atlas atlas() {
        return new Atlas(0, new Edition("2026.11.1", EDITED, "CC-BY-4.0", List.of("A")), records());
    }

    static Atlas.Records records() {
        return new Atlas.Records(
                List.of(
                        locality("vn-old", era(null, "2010-12-31", "Cũ")),
                        locality("vn-a", era(null, "2010-12-31", "Á"), era("2011-01-01", null, "A")),
                        locality("vn-in-a", era("2011", null, "Trong", "vn-a", 108)),
                        locality("jp-a", era("1889", null, "亜", null, 135))),
                List.of(region("vn-a")),
                List.of(succession("vn-old", "vn-a", "2011-01-01")),
                List.of(network(
                        member("vn-a", "2012", "2014"), member("jp-a", null, null), member("vn-a", "2015", null))),
                List.of(party("p")),
                List.of(source("s"), source("t")),
                List.of(tie(signed("2011-05"), event("e2", "2012", EventKind.MEETING))),
                new Almanac(
                        List.of(alias("vn-a", "Ah")),
                        List.of(profile("2020", 1000, 2.5)),
                        List.of(searched(SearchResult.FOUND, 1)),
                        List.of(total(10))));
    }

    /** Puts records in place of those with their keys, or adds them. */
    static Atlas.Records with(AtlasRecord... others) {
        return records().with(set(others));
    }

    static ChangeSet set(AtlasRecord... others) {
        Atlas atlas = atlas();
        return set(Arrays.stream(others)
                .map(record -> new Change(atlas.find(record.key()).orElse(null), record))
                .toArray(Change[]::new));
    }

    static ChangeSet set(Change... changes) {
        return new ChangeSet(
                new UUID(0, 1),
                Label.of("test.edit"),
                List.of(changes),
                Instant.parse("2026-11-20T12:00:00Z"),
                "Lan",
                null,
                Origin.EDIT);
    }

    static @Nullable PartialDate date(@Nullable String edtf) {
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    static Trilingual words(String text) {
        return new Trilingual(text, text, text);
    }

    static Era era(@Nullable String from, @Nullable String to, String name) {
        return era(from, to, name, null, 108);
    }

    static Era era(@Nullable String from, @Nullable String to, String name, @Nullable String parent, double longitude) {
        Seat seat = new Seat(longitude > 120 ? 35 : 16, longitude);
        return new Era(date(from), date(to), LocalityKind.CITY, words(name), parent, "01", null, seat);
    }

    static Locality locality(String id, Era... eras) {
        return new Locality(id, id.startsWith("jp-") ? Country.JP : Country.VN, List.of(eras), "s");
    }

    static Region region(String... members) {
        return region(new Region.Span(date("2000"), null, Set.of(members), "s"));
    }

    static Region region(Region.Span... spans) {
        return new Region("r", Country.VN, words("Region"), List.of(spans));
    }

    static Succession succession(String from, String to, String date) {
        return new Succession(from, to, PartialDate.parse(date), SuccessionKind.MERGED_INTO, words("Note"), "s");
    }

    static Membership member(String locality, @Nullable String since, @Nullable String until) {
        return new Membership(locality, date(since), date(until), List.of("s"));
    }

    static Network network(Membership... members) {
        return new Network("n", words("Network"), date("1987"), List.of(members), List.of("s"), null);
    }

    static Party party(String id) {
        return new Party(id, words("Party"), PartyKind.AGENCY);
    }

    static Source source(String id) {
        return source(id, "Title", "City", words("City"), "https://a.vn/b", null, "2020");
    }

    static Source source(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable Trilingual publisherName,
            @Nullable String url,
            @Nullable String copy,
            @Nullable String published) {
        return new Source(
                id,
                title,
                publisher,
                publisherName,
                url,
                copy,
                "A host",
                date(published),
                "vi",
                SourceKind.GOVERNMENT,
                SourceRank.OFFICIAL);
    }

    static Source inLanguage(String tag) {
        return new Source("s", "Title", null, null, null, null, null, null, tag, SourceKind.NEWS, SourceRank.PRESS);
    }

    static Tie tie(TieEvent... events) {
        return tie(TIE, "vn-a", "jp-a", List.of("p"), events);
    }

    static Tie tie(String id, String vietnam, String japan, List<String> parties, TieEvent... events) {
        return new Tie(
                id,
                vietnam,
                japan,
                Scheme.OFFICIAL,
                TieType.MOU,
                "biên bản ghi nhớ",
                "Title",
                Set.of(Field.CULTURE),
                Status.ACTIVE,
                parties,
                List.of(events),
                words("Note"));
    }

    static TieEvent signed(@Nullable String date) {
        return signed(date, EventKind.SIGNED, document(TieType.MOU, "2016", words("Name")));
    }

    static TieEvent signed(@Nullable String date, EventKind kind, @Nullable Document document) {
        return new TieEvent("e1", date(date), kind, words("Summary"), List.of("s"), List.of(), document);
    }

    static Document document(TieType type, @Nullable String until, @Nullable Trilingual signatory) {
        return new Document(
                type,
                "Title",
                List.of(new Signatory(SigningSide.VIETNAM, signatory, null)),
                SigningLevel.HEADS,
                words("Place"),
                date(until),
                Renewal.AUTOMATIC,
                words("Notice"),
                false);
    }

    static TieEvent event(String id, @Nullable String date, EventKind kind, String... conflicts) {
        return new TieEvent(id, date(date), kind, words("Summary"), List.of("s"), List.of(conflicts));
    }

    static TieEvent event(Trilingual summary, String... sources) {
        return new TieEvent("e1", null, EventKind.MEETING, summary, List.of(sources), List.of());
    }

    static Alias alias(String locality, String text) {
        return new Alias(locality, text, Language.VI, AliasKind.SPELLING, "s");
    }

    static Profile profile(String date, @Nullable Integer population, @Nullable Double area) {
        return new Profile("vn-a", PartialDate.parse(date), population, area, List.of("s"));
    }

    static LedgerLine searched(SearchResult result, int count) {
        return searched(Scheme.OFFICIAL, result, count);
    }

    static LedgerLine searched(Scheme scheme, SearchResult result, int count) {
        return new LedgerLine("vn-a", scheme, PartialDate.of(EDITED), result, count, true, words("Note"), "s");
    }

    static Total total(int count) {
        return new Total(
                "total",
                Total.Counted.PAIRS,
                count,
                Total.Relation.ABOUT,
                words("Ministry"),
                PartialDate.parse("2023"),
                List.of("s"));
    }
}
