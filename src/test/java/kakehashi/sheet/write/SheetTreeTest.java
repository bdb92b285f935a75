package kakehashi.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Markup;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Run;
import kakehashi.sheet.tree.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on sheets of the frozen edition. */
class SheetTreeTest {

    @ParameterizedTest
    @EnumSource
    void every_factual_line_has_a_source_or_says_that_nothing_is_on_record(Language language) {
        Sheets sheets = RealSheets.in(language);
        for (Tie tie : RealSheets.ATLAS.ties()) {
            backed(sheets.compose(new Subject.OfTie(tie.id())));
        }
        for (Locality locality : RealSheets.ATLAS.records().localities()) {
            if (RealSheets.ATLAS.hasTies(locality.id())) {
                backed(sheets.compose(new Subject.OfLocality(locality.id())));
            }
        }
    }

    private static void backed(Sheet sheet) {
        Optional<Sheet> next = Optional.of(sheet);
        while (next.isPresent()) {
            Sheet form = next.get();
            for (Block block : form.blocks()) {
                if (block instanceof Block.Facts facts) {
                    assertThat(facts.facts())
                            .allMatch(
                                    fact -> !fact.sources().isEmpty() || !fact.recorded(),
                                    form.title().text());
                } else if (block instanceof Block.History history) {
                    assertThat(history.events())
                            .noneMatch(event -> event.sources().isEmpty());
                } else if (block instanceof Block.Table table) {
                    assertThat(table.rows()).noneMatch(row -> row.sources().isEmpty());
                }
            }
            next = form.denser();
        }
    }

    @Test
    void sources_are_numbered_in_the_order_of_first_citation() {
        Sheet sheet = RealSheets.tie(Language.EN, "vn-hue--jp-gifu-pref");
        assertThat(sheet.sourceNumbers().values())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, sheet.sourceNumbers().size())
                                .boxed()
                                .toList());
        assertThat(sheet.sourceNumbers()).containsKey("vnplus-2018-11-12-hue-gifu");
    }

    @Test
    void both_of_two_contradicting_events_are_shown_and_footnoted() {
        Sheet sheet = RealSheets.tie(Language.EN, "vn-hanoi--jp-asahikawa");
        assertThat(history(sheet)).filteredOn(event -> "a".equals(event.mark())).hasSize(2);
        assertThat(notes(sheet)).hasSize(1);
        assertThat(notes(sheet).get(0)).contains("8 November 2023", "16 November 2023");
    }

    @Test
    void a_full_page_gives_way_in_a_fixed_order_and_keeps_every_legal_act() {
        Sheet full = RealSheets.tie(Language.EN, "vn-ho-chi-minh-city--jp-osaka");
        List<Sheet> forms = new ArrayList<>();
        for (Optional<Sheet> next = Optional.of(full);
                next.isPresent();
                next = next.get().denser()) {
            forms.add(next.get());
        }
        assertThat(forms.stream().map(Sheet::density))
                .isSorted()
                .contains(Sheet.Density.SMALL, Sheet.Density.FEWER_EVENTS, Sheet.Density.SHORT_SOURCES);
        Sheet densest = forms.get(forms.size() - 1);
        assertThat(history(densest)).hasSizeLessThan(history(full).size());
        assertThat(history(densest).stream().map(event -> event.text().text()))
                .containsAll(history(full).stream()
                        .filter(event -> event.sort() == Event.Sort.LASTING)
                        .map(event -> event.text().text())
                        .toList());
        assertThat(densest.sourceNumbers()).hasSizeLessThan(full.sourceNumbers().size());
    }

    @Test
    void a_locality_shows_whom_it_answers_for() {
        String text = text(RealSheets.locality(Language.EN, "vn-da-nang"));
        assertThat(text).contains("Quang Nam").contains("Signed by");
    }

    @Test
    void a_proposed_tie_is_not_in_force() {
        assertThat(text(RealSheets.tie(Language.EN, "vn-hanoi--jp-asahikawa"))).contains("Proposed, not signed");
    }

    @Test
    void names_carry_both_scripts_and_foreign_runs_their_language() {
        String xhtml = new XhtmlWriter().write(RealSheets.tie(Language.EN, "vn-hue--jp-gifu-pref"));
        assertThat(xhtml)
                .contains("<span lang=\"ja\" xml:lang=\"ja\">(岐阜県)</span>")
                .contains("<span lang=\"vi\" xml:lang=\"vi\">(Huế);</span>");
    }

    @ParameterizedTest
    @EnumSource
    void the_document_is_in_normalization_form_c_and_escaped(Language language) {
        String xhtml = new XhtmlWriter().write(RealSheets.locality(language, "vn-da-nang"));
        assertThat(Normalizer.isNormalized(xhtml, Normalizer.Form.NFC)).isTrue();
        assertThat(new Markup()
                        .element("p", "a < b & \"c\" e\u0301", "title", "\"<&")
                        .toString())
                .isEqualTo("<p title=\"&quot;&lt;&amp;\">a &lt; b &amp; \"c\" é</p>");
    }

    @Test
    void neighbouring_numbers_join_from_three_on() {
        assertThat(Markup.ranges(List.of(3, 1, 2, 7, 8, 11))).isEqualTo("1–3, 7, 8, 11");
    }

    @Test
    void a_mark_that_closes_stays_with_what_it_closes_across_languages() {
        assertThat(Phrase.of("Hội An ")
                        .thenForeign("(ホイアン市)", "ja")
                        .then(", nay là TP. Đà Nẵng")
                        .runs())
                .extracting(Run::text)
                .containsExactly("Hội An ", "(ホイアン市),", " nay là TP. Đà Nẵng");
    }

    @Test
    void an_address_is_printed_with_its_letters_and_keeps_what_has_a_meaning_in_it() {
        assertThat(Markup.readable("https://e.jp/%E5%A0%BA?q=a%2Fb%26%E5%A0%BA%20c"))
                .isEqualTo("https://e.jp/堺?q=a%2Fb%26堺%20c");
        assertThat(Markup.readable("https://e.jp/%E5%A0%BA%E3%80%80")).isEqualTo("https://e.jp/堺%E3%80%80");
        assertThat(Markup.readable("https://e.jp/%E5%A0")).isEqualTo("https://e.jp/%E5%A0");
    }

    @Test
    void a_network_link_has_no_sheet() {
        String link = RealSheets.ATLAS.networkLinks().get(0).id();
        assertThatThrownBy(() -> RealSheets.tie(Language.EN, link)).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Event> history(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.History.class::isInstance)
                .flatMap(block -> ((Block.History) block).events().stream())
                .toList();
    }

    private static List<String> notes(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Notes.class::isInstance)
                .flatMap(block -> ((Block.Notes) block).notes().stream())
                .map(note -> note.text().text())
                .toList();
    }

    private static String text(Sheet sheet) {
        return sheet.blocks().stream().map(SheetTreeTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream().map(fact -> fact.value().text()).collect(Collectors.joining("\n"));
        }
        return "";
    }
}
