package kakehashi.query.rule;

import static kakehashi.query.rule.Rule.*;
import static kakehashi.query.rule.SmallAtlas.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.LiveSeeds;
import kakehashi.model.Alias;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Locality;
import kakehashi.model.Network.Membership;
import kakehashi.model.Profile;
import kakehashi.model.Region.Span;
import kakehashi.model.Tie;
import kakehashi.model.value.AliasKind;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Words;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule, broken by one record or two of an atlas made by hand that keeps them all. */
class RulesTest {

    private static final String LONG = "x".repeat(2001);

    /**
     * Records that break rules.
     *
     * @param found all that must be found: the record's id, the field, the rule
     */
    private record Case(Atlas.Records records, List<Tuple> found) {

        /** As the name of the test. */
        @Override
        public String toString() {
            return found.toString();
        }
    }

    private static Case breaks(AtlasRecord record, String field, Rule rule) {
        return new Case(with(record), List.of(tuple(record.key().id(), field, rule)));
    }

    private static Case breaks(Atlas.Records records, Tuple... found) {
        return new Case(records, List.of(found));
    }

    static Stream<Case> cases() {
        return Stream.of(ofTexts(), ofReferences(), ofPlaces(), ofNetworksAndSources(), ofTies(), ofAlmanac())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> ofTexts() {
        return Stream.of(
                breaks(party(""), "id", TEXT_MISSING),
                breaks(party("P_1"), "id", ID_UNFIT),
                breaks(party("x".repeat(121)), "id", ID_UNFIT),
                breaks(titled(" "), "title", TEXT_MISSING),
                breaks(titled(LONG), "title", TEXT_TOO_LONG),
                breaks(titled("a\nb"), "title", TEXT_HIDDEN),
                breaks(titled("a\u202Eb"), "title", TEXT_HIDDEN),
                breaks(titled("a\uD83D"), "title", TEXT_HIDDEN),
                breaks(titled("e\u0301"), "title", TEXT_NOT_COMPOSED),
                breaks(told(new Trilingual("", " ", ""), "s"), "events[0].summary", TEXT_MISSING),
                breaks(told(new Trilingual("", "Huế\u200B", ""), "s"), "events[0].summary.vi", TEXT_HIDDEN),
                breaks(told(new Trilingual("a", "b", LONG), "s"), "events[0].summary.ja", TEXT_TOO_LONG),
                breaks(tie(signed("1849")), "events[0].date", DATE_IMPLAUSIBLE),
                breaks(
                        tie(signed("2020", EventKind.SIGNED, document(TieType.MOU, "2101", words("N")))),
                        "events[0].document.until",
                        DATE_IMPLAUSIBLE),
                breaks(inLanguage("Vietnamese"), "language", LANGUAGE_UNKNOWN),
                breaks(inLanguage(""), "language", LANGUAGE_UNKNOWN),
                breaks(addressed("htp://a.vn", null), "url", ADDRESS_UNREADABLE),
                breaks(addressed("https://a.vn", "https://u:p@a.vn"), "copy", ADDRESS_UNREADABLE),
                breaks(addressed(null, "https://a.vn"), "copy", COPY_ALONE));
    }

    private static AtlasRecord titled(String title) {
        return source("s", title, "City", null, null, null, null);
    }

    private static AtlasRecord addressed(@Nullable String url, @Nullable String copy) {
        return source("s", "Title", "City", null, url, copy, null);
    }

    private static Stream<Case> ofReferences() {
        Atlas.Records sound = records();
        return Stream.of(
                breaks(told(words("a"), "x"), "events[0].sources[0]", SOURCE_UNKNOWN),
                breaks(told(words("a"), "s", "t", "s"), "events[0].sources[2]", LISTED_TWICE),
                breaks(told(words("a")), "events[0].sources", SOURCE_MISSING),
                breaks(told(words("a"), ""), "events[0].sources[0]", TEXT_MISSING),
                breaks(new Profile("vn-a", PartialDate.parse("2001"), 1, null, List.of()), "sources", SOURCE_MISSING),
                breaks(tie(TIE, "vn-a", "jp-a", List.of("q"), signed("2011")), "parties[0]", PARTY_UNKNOWN),
                breaks(tie("vn-x--jp-a", "vn-x", "jp-a", List.of(), signed("2011")), "vietnam", LOCALITY_UNKNOWN),
                breaks(region("vn-a", "vn-x"), "spans[0].members", LOCALITY_UNKNOWN),
                breaks(region("vn-a", "jp-a"), "spans[0].members", COUNTRY_WRONG),
                breaks(new Alias("vn-a", "Aa", null, AliasKind.SHORT, "x"), "source", SOURCE_UNKNOWN),
                breaks(new Alias("vn-x", "Aa", Language.VI, AliasKind.SHORT, null), "locality", LOCALITY_UNKNOWN),
                breaks(with(party("s")), tuple("s", "id", ID_TWICE), tuple("s", "id", ID_TWICE)),
                breaks(doubled(sound.ties().get(0)), tuple(TIE, "id", ID_TWICE), tuple(TIE, "id", ID_TWICE)),
                breaks(
                        sound.withAlmanac(new Almanac(
                                List.of(),
                                List.of(profile("2020", 1, null), profile("2020", 2, null)),
                                List.of(),
                                List.of())),
                        tuple("vn-a 2020", "", ID_TWICE),
                        tuple("vn-a 2020", "", ID_TWICE)));
    }

    private static AtlasRecord told(Trilingual summary, String... sources) {
        return tie(event(summary, sources));
    }

    private static Atlas.Records doubled(Tie tie) {
        return records().withTies(List.of(tie, tie));
    }

    private static Stream<Case> ofPlaces() {
        Locality joined = locality("vn-a", era(null, "2010-12-31", "A"), era("2011-01-01", null, "A", "vn-in-a", 108));
        return Stream.of(
                breaks(new Locality("jp-v", Country.VN, List.of(era(null, null, "V")), "s"), "id", COUNTRY_WRONG),
                breaks(locality("vn-v", era("2012", "2011", "V")), "eras[0].to", DATES_REVERSED),
                breaks(locality("vn-v", era(null, "2011", "V"), era("2011", null, "V")), "eras[1].from", ERAS_OVERLAP),
                breaks(locality("vn-v", era(null, null, "V", null, 135)), "eras[0].seat", SEAT_OUTSIDE),
                breaks(locality("jp-v", era(null, null, "V", null, 108)), "eras[0].seat", SEAT_OUTSIDE),
                breaks(locality("vn-v", era(null, null, "V", "jp-a", 108)), "eras[0].parent", COUNTRY_WRONG),
                breaks(locality("vn-v", era(null, null, "V", "vn-x", 108)), "eras[0].parent", LOCALITY_UNKNOWN),
                breaks(locality("vn-v", era(null, null, "V", "vn-v", 108)), "eras[0].parent", CHAIN_CLOSED),
                breaks(
                        with(joined),
                        tuple("vn-a", "eras[1].parent", CHAIN_CLOSED),
                        tuple("vn-in-a", "eras[0].parent", CHAIN_CLOSED)),
                breaks(region(span("2000", "2010"), span("2010", null)), "spans[1].from", SPANS_OVERLAP),
                breaks(region(span("2010", "2000")), "spans[0].to", DATES_REVERSED),
                breaks(
                        with(succession("vn-in-a", "vn-old", "2011")),
                        tuple("vn-in-a vn-old 2011", "date", SUCCESSOR_ABSENT),
                        tuple("vn-in-a vn-old 2011", "date", SUCCESSION_UNFIT)),
                breaks(
                        with(ended(), succession("vn-v", "jp-a", "2020-07-01")),
                        tuple("vn-v jp-a 2020-07-01", "to", COUNTRY_WRONG)),
                breaks(
                        with(ended(), succession("vn-v", "vn-a", "2020-07-02")),
                        tuple("vn-v vn-a 2020-07-02", "date", SUCCESSION_UNFIT)),
                breaks(
                        with(ended(), succession("vn-v", "vn-a", "2020-07-01"), succession("vn-v", "vn-a", "2020-07")),
                        tuple("vn-v vn-a 2020-07-01", "from", SUCCESSION_TWICE),
                        tuple("vn-v vn-a 2020-07", "from", SUCCESSION_TWICE)),
                breaks(
                        with(ended(), succession("vn-v", "vn-v", "2020-07")),
                        tuple("vn-v vn-v 2020-07", "to", CHAIN_CLOSED),
                        tuple("vn-v vn-v 2020-07", "date", SUCCESSOR_ABSENT)));
    }

    private static Locality ended() {
        return locality("vn-v", era(null, "2020-06-30", "V"));
    }

    private static Span span(String from, @Nullable String to) {
        return new Span(date(from), date(to), Set.of("vn-a"), "s");
    }

    private static Stream<Case> ofNetworksAndSources() {
        return Stream.of(
                breaks(network(member("vn-x", null, null)), "members[0].locality", LOCALITY_UNKNOWN),
                breaks(network(member("vn-a", "2014", "2012")), "members[0].until", DATES_REVERSED),
                breaks(
                        network(member("vn-a", "2012", "2014"), member("vn-a", "2014", null)),
                        "members[1].locality",
                        MEMBER_TWICE),
                breaks(network(new Membership("vn-a", null, null, List.of())), "members[0].sources", SOURCE_MISSING),
                breaks(
                        source("s", "Title", "Town", words("City"), null, null, null),
                        "publisherName.en",
                        PUBLISHER_UNLIKE),
                breaks(source("s", "Title", "City", null, null, null, "2026-11-29"), "published", PUBLISHED_AHEAD));
    }

    private static Stream<Case> ofTies() {
        return Stream.of(
                breaks(tie(), "events", EVENT_MISSING),
                breaks(tie("vn-a--jp-a--1", "vn-a", "jp-a", List.of(), signed("2011")), "id", ID_UNFIT),
                breaks(
                        with(tie("jp-a--vn-a", "jp-a", "vn-a", List.of(), signed("2011"))),
                        tuple("jp-a--vn-a", "vietnam", COUNTRY_WRONG),
                        tuple("jp-a--vn-a", "japan", COUNTRY_WRONG)),
                breaks(tie(signed("2011"), signed("2012")), "events[1].id", ID_TWICE),
                breaks(
                        tie(signed("2011"), event("e2", "2010", EventKind.VISIT)),
                        "events[1].date",
                        EVENTS_OUT_OF_ORDER),
                breaks(
                        tie(signed("2011"), event("e2", null, EventKind.VISIT), event("e3", "2010", EventKind.VISIT)),
                        "events[2].date",
                        EVENTS_OUT_OF_ORDER),
                breaks(tie(event("e1", "2026-11-29", EventKind.VISIT)), "events[0].date", EVENT_AHEAD),
                breaks(tie(event("e1", "2011", EventKind.VISIT, "e9")), "events[0].conflictsWith", EVENT_UNKNOWN),
                breaks(tie(event("e1", "2011", EventKind.VISIT, "e1")), "events[0].conflictsWith", EVENT_UNKNOWN),
                breaks(
                        tie(event("e1", "2011", EventKind.VISIT, "e2"), event("e2", "2012", EventKind.VISIT)),
                        "events[0].conflictsWith",
                        CONFLICT_ONE_SIDED),
                breaks(
                        tie(
                                event("e1", "2011", EventKind.VISIT, "e2", "e2"),
                                event("e2", "2012", EventKind.VISIT, "e1")),
                        "events[0].conflictsWith",
                        LISTED_TWICE),
                breaks(
                        tie(signed("2011", EventKind.SIGNED, document(TieType.PARTNERSHIP, null, words("N")))),
                        "type",
                        TYPE_UNFIT),
                breaks(
                        tie(signed("2011", EventKind.MEETING, document(TieType.MOU, null, words("N")))),
                        "events[0].document",
                        DOCUMENT_UNFIT),
                breaks(
                        tie(signed("2011", EventKind.SIGNED, document(TieType.ANNOUNCED, null, words("N")))),
                        "events[0].document.type",
                        VALUE_UNFIT),
                breaks(
                        tie(signed("2011", EventKind.SIGNED, document(TieType.MOU, "2010", words("N")))),
                        "events[0].document.until",
                        DATES_REVERSED),
                breaks(
                        tie(signed("2011", EventKind.SIGNED, document(TieType.MOU, null, null))),
                        "events[0].document.signatories[0]",
                        SIGNATORY_UNNAMED));
    }

    private static Stream<Case> ofAlmanac() {
        return Stream.of(
                breaks(alias("vn-a", "Trong"), "text", ALIAS_TAKEN),
                breaks(
                        with(alias("vn-in-a", "Ah")),
                        tuple("vn-a Ah", "text", ALIAS_TAKEN),
                        tuple("vn-in-a Ah", "text", ALIAS_TAKEN)),
                breaks(profile("2021", null, null), "", FIGURE_MISSING),
                breaks(profile("2021", -1, null), "population", FIGURE_UNFIT),
                breaks(profile("2021", null, 0.0), "areaKm2", FIGURE_UNFIT),
                breaks(profile("2021", null, Double.NaN), "areaKm2", FIGURE_UNFIT),
                breaks(searched(SearchResult.FOUND, 0), "count", RESULT_UNFIT),
                breaks(searched(SearchResult.NONE_FOUND, 1), "count", RESULT_UNFIT),
                breaks(searched(SearchResult.NONE_FOUND, -1), "count", RESULT_UNFIT),
                breaks(searched(Scheme.NETWORK, SearchResult.FOUND, 1), "scheme", VALUE_UNFIT),
                breaks(total(0), "count", FIGURE_UNFIT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_breaks_a_rule_is_found_by_record_and_field_and_nothing_else(Case made) {
        assertThat(found(made.records()))
                .extracting(breach -> breach.record().id(), Breach::field, Breach::rule)
                .containsExactlyInAnyOrderElementsOf(made.found());
    }

    private static List<Breach> found(Atlas.Records records) {
        List<Breach> found = new ArrayList<>();
        Rules.check(
                records,
                EDITED,
                (record, field, rule, arguments) ->
                        found.add(new Breach(record.key(), field, rule, List.of(arguments))));
        return found;
    }

    @Test
    void a_person_reads_what_types_kinds_and_results_are_called_and_not_their_codes() {
        List<String> codes = Stream.<Coded[]>of(
                        TieType.values(), EventKind.values(), Scheme.values(), SearchResult.values())
                .flatMap(Stream::of)
                .map(Coded::code)
                .toList();
        List<Breach> coded = cases().flatMap(made -> found(made.records()).stream())
                .filter(breach -> breach.arguments().stream().anyMatch(codes::contains))
                .toList();

        assertThat(coded.stream().map(Breach::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(TYPE_UNFIT, DOCUMENT_UNFIT, VALUE_UNFIT, RESULT_UNFIT);
        for (Language language : List.of(Language.VI, Language.JA)) {
            assertThat(coded).allSatisfy(breach -> assertThat(breach.reason(Words.in(language)))
                    .doesNotContainPattern("[“「][a-z-]+[”」]"));
        }
        Breach type = coded.stream()
                .filter(breach -> breach.rule() == TYPE_UNFIT)
                .findFirst()
                .orElseThrow();
        assertThat(type.reason(Words.in(Language.EN)))
                .isEqualTo("By its documents this tie is of the type “Partnership”, not “Memorandum of understanding”."
                        + " Correct the type or the document.");
    }

    @Test
    void every_rule_is_broken_here_and_told_in_words_without_places_left_over() {
        List<Breach> all =
                cases().flatMap(made -> found(made.records()).stream()).toList();

        assertThat(all.stream().map(Breach::rule).collect(Collectors.toSet())).containsExactlyInAnyOrder(Rule.values());
        for (Language language : Language.values()) {
            assertThat(all).allSatisfy(breach -> assertThat(breach.in(Words.in(language)))
                    .startsWith(Letters.shown(breach.record().id()))
                    .doesNotContain("{")
                    .hasSizeLessThan(600));
        }
    }

    @Test
    void what_nobody_wrote_wrong_is_sound() {
        assertThat(Rules.check(atlas())).isEmpty();
        assertThat(Rules.check(Frozen.atlas())).isEmpty();
        assertThat(Rules.check(LiveSeeds.atlas())).isEmpty();
    }

    @Test
    void one_language_is_enough_and_what_is_not_on_record_breaks_nothing() {
        assertThat(found(with(told(new Trilingual("", "Gặp mặt", ""), "s")))).isEmpty();
        assertThat(found(with(source("s", "Title", null, null, null, null, null))))
                .isEmpty();
        assertThat(found(with(tie(signed(null, EventKind.SIGNED, null))))).isEmpty();
    }

    @Test
    void bounds_belong_to_what_they_bound() {
        assertThat(found(with(tie(signed("1850"))))).isEmpty();
        assertThat(found(with(titled("x".repeat(2000))))).isEmpty();
        assertThat(found(with(party("x".repeat(120))))).isEmpty();
        assertThat(found(with(tie(event("e1", "2026-11", EventKind.VISIT))))).isEmpty();
        assertThat(found(with(tie(event("e1", "2030", EventKind.PROJECT_END))))).isEmpty();
        assertThat(found(with(source("s", "T", "City", null, null, null, "2026-11-28"))))
                .isEmpty();
        assertThat(found(with(network(member("vn-a", "2012", "2013"), member("vn-a", "2014", null)))))
                .isEmpty();
        assertThat(found(with(ended(), succession("vn-v", "vn-a", "2020-07")))).isEmpty();
        assertThat(found(with(ended(), succession("vn-v", "vn-a", "2020")))).isEmpty();
    }

    @Test
    void a_line_repeats_no_text_without_end_and_nothing_that_a_terminal_obeys() {
        String line = found(with(party("\u001b[31m" + LONG))).get(0).in(Words.in(Language.EN));

        assertThat(line).startsWith("U+001B[31mxxx").hasSizeLessThan(600).doesNotContain("\u001b");
    }
}
