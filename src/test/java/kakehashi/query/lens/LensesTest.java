package kakehashi.query.lens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.TieDraft;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Coded;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SigningLevel;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.Signing;
import kakehashi.query.term.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LensesTest {

    private static final Map<String, Set<String>> KNOWN = Map.of(
            "scheme", codes(Scheme.values()),
            "type", orNone(codes(TieType.values())),
            "level", orNone(codes(SigningLevel.values())),
            "vietnamRank", codes(LocalityKind.values()),
            "signedBy", Set.of("the-two", "one", "others", Paper.NOT_ON_RECORD),
            "fields", Set.of("one", "several", Paper.NOT_ON_RECORD),
            "standing",
                    Stream.of(Standing.Kind.values()).map(Standing.Kind::code).collect(Collectors.toSet()));

    private static Set<String> codes(Coded[] constants) {
        return Arrays.stream(constants).map(Coded::code).collect(Collectors.toSet());
    }

    private static Set<String> orNone(Set<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(Paper.NOT_ON_RECORD)).collect(Collectors.toSet());
    }

    @Test
    void every_rule_is_stated_in_three_languages_and_says_what_it_rests_on() {
        for (Lens lens : Lenses.all()) {
            assertThat(lens.name().all()).as(lens.code()).hasSize(3);
            assertThat(lens.about().all()).as(lens.code()).hasSize(3);
            lens.steps().forEach(step -> assertThat(step.because().all()).hasSize(3));
            lens.grounds().forEach(ground -> assertThat(ground.says()).isNotBlank());
        }
        assertThat(Lenses.narrowing())
                .allSatisfy(lens -> assertThat(lens.grounds()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "signed", "clair", "vietnam-law", "in-force"})
    void a_condition_asks_for_nothing_that_no_record_can_hold(String code) throws IOException {
        JsonNode file = new ObjectMapper()
                .readTree(Path.of("data", "lenses", code + ".json").toFile());
        assertThat(file.get("code").asText()).isEqualTo(code);
        for (JsonNode step : file.get("steps")) {
            step.path("if").fields().forEachRemaining(asked -> {
                Set<String> known = KNOWN.get(asked.getKey());
                if (known != null) {
                    asked.getValue().forEach(value -> assertThat(known).contains(value.asText()));
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void in_force_today_says_what_the_standing_says(Standing.Kind kind) {
        Meanings meanings = new Meanings(LiveSeeds.atlas(), LocalDate.of(2026, 11, 28));
        Tie tie = meanings.atlas().ties().get(0);
        LensAnswer answer = Lenses.find("in-force")
                .orElseThrow()
                .of(new Case(meanings.atlas(), tie, new Standing(kind, null, false), meanings.asOf()))
                .answer();
        assertThat(answer == LensAnswer.COUNTS).isEqualTo(kind.isInForce());
        if (new Standing(kind, null, false).isUnverified()) {
            assertThat(answer).isEqualTo(LensAnswer.UNDECIDED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2012-06-30", "2021-06-30", "2025-07-01", "2026-11-28"})
    void every_rule_says_something_of_every_tie_on_any_day_and_why(LocalDate day) {
        Meanings meanings = new Meanings(LiveSeeds.atlas(), day);
        for (Tie tie : meanings.atlas().ties()) {
            for (Lens lens : Lenses.all()) {
                Verdict verdict = lens.of(Signing.caseOf(tie, meanings));
                assertThat(verdict.because()).as(tie.id() + " " + lens.code()).isNotEmpty();
                if (verdict.paper() != null) {
                    assertThat(tie.events()).contains(verdict.paper());
                }
            }
        }
    }

    @Test
    void what_the_council_asks_of_the_assembly_is_on_no_record_so_its_total_is_an_upper_bound() {
        Meanings meanings = new Meanings(LiveSeeds.atlas(), LocalDate.of(2026, 11, 28));
        Lens clair = Lenses.find("clair").orElseThrow();
        List<Verdict> verdicts = meanings.atlas().ties().stream()
                .map(tie -> clair.of(Signing.caseOf(tie, meanings)))
                .toList();
        assertThat(clair.isUpperBound()).isTrue();
        assertThat(verdicts).extracting(Verdict::answer).doesNotContain(LensAnswer.COUNTS);
        assertThat(verdicts).extracting(Verdict::butForThat).contains(true, false);
    }

    @Test
    void of_several_papers_the_one_nearest_to_counting_decides() {
        assertThat(says("vietnam-law", signing("e1", "2018-05-01", null)).answer())
                .isEqualTo(LensAnswer.UNDECIDED);
        Verdict verdict = says(
                "vietnam-law",
                signing("e1", "2018-05-01", null),
                signing("e2", "2019-05-01", SigningLevel.HEADS),
                signing("e3", "2020-05-01", SigningLevel.OTHER));
        assertThat(verdict.answer()).isEqualTo(LensAnswer.COUNTS);
        assertThat(verdict.paper()).extracting(TieEvent::id).isEqualTo("e2");
        assertThat(says("vietnam-law", signing("e3", "2020-05-01", SigningLevel.OTHER))
                        .answer())
                .isEqualTo(LensAnswer.DOES_NOT);
    }

    @Test
    void a_date_that_may_lie_on_either_side_of_a_change_of_law_leaves_it_undecided_where_that_matters() {
        assertThat(says("vietnam-law", signing("e1", "2021-06", null)).answer()).isEqualTo(LensAnswer.UNDECIDED);
        assertThat(says("vietnam-law", signing("e1", "2021-07", null)).answer()).isEqualTo(LensAnswer.COUNTS);
        assertThat(says("vietnam-law", signing("e1", "2021", null)).answer()).isEqualTo(LensAnswer.UNDECIDED);
        assertThat(says("vietnam-law", signing("e1", "2021", SigningLevel.HEADS))
                        .answer())
                .isEqualTo(LensAnswer.COUNTS);
        assertThat(says("vietnam-law", signing("e1", "2007", SigningLevel.HEADS))
                        .answer())
                .isEqualTo(LensAnswer.UNDECIDED);
    }

    @Test
    void what_is_not_yet_signed_on_a_day_does_not_count_on_it() {
        Tie later =
                (Tie) LiveSeeds.atlas().findLink("vn-quang-ngai--jp-oita-pref").orElseThrow();
        Lens law = Lenses.find("vietnam-law").orElseThrow();
        Meanings before = new Meanings(LiveSeeds.atlas(), LocalDate.of(2022, 10, 25));
        assertThat(law.of(Signing.caseOf(later, before)).answer()).isEqualTo(LensAnswer.DOES_NOT);
        Tie tie = (Tie)
                LiveSeeds.atlas().findLink("vn-lac-duong--jp-yachiyo-town").orElseThrow();
        Meanings then = new Meanings(LiveSeeds.atlas(), LocalDate.of(2022, 10, 26));
        assertThat(law.of(Signing.caseOf(tie, then)).because().get(0).en()).doesNotContain("177/2025");
        Meanings now = new Meanings(LiveSeeds.atlas(), LocalDate.of(2026, 11, 28));
        assertThat(law.of(Signing.caseOf(tie, now)).because().get(0).en()).contains("177/2025");
    }

    private static Verdict says(String rule, TieEvent... events) {
        Meanings meanings = new Meanings(LiveSeeds.atlas(), LocalDate.of(2026, 11, 28));
        Tie tie = TieDraft.like(
                        (Tie) meanings.atlas().findLink("vn-hue--jp-gifu-pref").orElseThrow())
                .events(events)
                .tie();
        return Lenses.find(rule)
                .orElseThrow()
                .of(new Case(
                        meanings.atlas(), tie, new Standing(Standing.Kind.IN_FORCE, null, false), meanings.asOf()));
    }

    private static TieEvent signing(String id, String date, @Nullable SigningLevel level) {
        Trilingual words = new Trilingual("Signed.", "Ký kết.", "署名。");
        Document paper = new Document(TieType.MOU, null, List.of(), level, null, null, null, null, false);
        return new TieEvent(
                id, PartialDate.parse(date), EventKind.SIGNED, words, List.of("vn-units-2026"), List.of(), paper);
    }

    @Test
    void an_address_is_that_of_an_authority_or_the_title_says_that_the_text_is_unofficial() {
        Set<String> authorities = Set.of("vbpl.vn", "www.clair.or.jp", "vietnamlawmagazine.vn", "baodongnai.com.vn");
        assertThat(Lenses.all().stream().flatMap(lens -> lens.grounds().stream()))
                .isNotEmpty()
                .allMatch(ground -> ground.url()
                                .map(url -> authorities.contains(URI.create(url).getHost()))
                                .orElse(true)
                        || ground.title().contains("unofficial"));
    }
}
