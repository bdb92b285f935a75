package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import org.junit.jupiter.api.Test;

/** Pairs as {@code show} tells them, and how what a person reads begins, on the frozen edition. */
class ShowTest extends AtTheConsole {

    @Test
    void a_pair_is_shown_by_its_two_localities_in_either_order_or_by_its_id() throws IOException {
        JsonNode pair = console.type("show", "vn-da-nang", "jp-sakai-osaka", "--format=json")
                .json()
                .get(0);
        assertThat(pair.path("id").asText()).isEqualTo("vn-da-nang--jp-sakai-osaka--pair");
        assertThat(pair.path("name").asText()).isEqualTo("Da Nang – Sakai City, Osaka Prefecture");
        assertThat(pair.path("ownTies").findValuesAsText("id")).contains("vn-da-nang--jp-sakai-osaka");
        assertThat(pair.path("lastContact").asText()).isNotEmpty();
        assertThat(pair.path("sources")).isNotEmpty();
        for (String format : new String[] {"table", "json", "csv"}) {
            String told = console.type("show", "vn-da-nang", "jp-sakai-osaka", "--format", format)
                    .out();
            assertThat(console.type("show", "jp-sakai-osaka", "vn-da-nang", "--format", format)
                            .out())
                    .isEqualTo(told);
            assertThat(console.type("show", pair.path("id").asText(), "--format", format)
                            .out())
                    .isEqualTo(told)
                    .contains("vn-da-nang--jp-sakai-osaka");
        }
    }

    @Test
    void two_localities_of_one_country_are_set_beside_each_other_in_every_language_and_form() throws IOException {
        JsonNode compared = console.type("show", "vn-da-nang", "vn-hue", "--format=json")
                .json()
                .get(0);
        assertThat(compared.path("kind").asText()).isEqualTo("comparison");
        assertThat(compared.path("numbers").findValuesAsText("counted"))
                .containsExactly("ties", "inherited", "inForce", "underWay", "unverified", "partners", "lastContact");
        JsonNode partners = compared.path("numbers").get(5);
        assertThat(compared.path("sharedPartners").size()
                        + compared.path("partnersOfOne").size())
                .isEqualTo(partners.path("one").asInt());
        assertThat(compared.path("sharedPartners").size()
                        + compared.path("partnersOfOther").size())
                .isEqualTo(partners.path("other").asInt());
        assertThat(compared.path("partnersOfOther").findValuesAsText("id")).contains("jp-gifu-pref");
        assertThat(compared.path("sources")).isNotEmpty();
        assertThat(console.type("show", "vn-da-nang", "vn-hue").out())
                .startsWith("Da Nang and Hue")
                .contains("In numbers", "Agreements in force: Da Nang", "Only Hue", "Gifu Prefecture (jp-gifu-pref)");
        assertThat(console.type("show", "vn-da-nang", "vn-hue", "--lang=vi").out())
                .contains("Số liệu", "Đối tác chung", "Thỏa thuận còn hiệu lực: TP. Đà Nẵng");
        assertThat(console.type("show", "vn-da-nang", "vn-hue", "--lang=ja").out())
                .contains("件数", "有効な協定等　ダナン市：", "フエ市のみの相手方");
    }

    @Test
    void a_comparison_is_shown_by_its_id_too_with_what_is_between_two_countries_and_who_answers_for_one_that_ended() {
        assertThat(console.type("show", "vn-da-nang--jp-sakai-osaka--compare").out())
                .contains("Between the two (", "[vn-da-nang--jp-sakai-osaka]", "Partners of Da Nang");
        assertThat(console.type("show", "vn-quang-nam", "vn-hue").out())
                .contains("Quang Nam (vn-quang-nam), now answered for by Da Nang (vn-da-nang)");
        assertThat(console.type("show", "vn-quang-nam", "vn-da-nang").err()).contains("Da Nang");
    }

    @Test
    void a_pair_shows_who_signed_what_it_inherited_and_that_nothing_is_on_record() throws IOException {
        JsonNode inherited = console.type("show", "vn-da-nang", "jp-minamiboso", "--format=json")
                .json()
                .get(0)
                .path("inheritedTies");
        assertThat(inherited.findValuesAsText("inheritedFrom")).contains("vn-quang-nam");
        assertThat(console.type("show", "vn-ca-mau", "jp-okinawa-pref", "--lang=en")
                        .out())
                .contains("Last documented contact  not on record");
    }

    @Test
    void a_pair_shows_every_document_of_its_ties_the_latest_first_and_how_each_stands() throws IOException {
        String out = console.type("show", "vn-da-nang", "jp-nagasaki-pref").out();
        assertThat(out)
                .containsSubsequence(
                        "Documents",
                        "8 October 2019 · Memorandum of understanding (side document) · [vn-quang-nam--jp-nagasaki-pref]",
                        "Level of signing: Departments",
                        "In force, no end on record",
                        "17 August 2018 · ",
                        "5 June 2017 · ");
        JsonNode documents = console.type("show", "vn-da-nang", "jp-nagasaki-pref", "--format=json")
                .json()
                .get(0)
                .path("documents");
        assertThat(documents.findValuesAsText("date")).containsExactly("2019-10-08", "2018-08-17", "2017-06-05");
        assertThat(documents.findValuesAsText("tie")).contains("vn-quang-nam--jp-nagasaki-pref");
    }

    @Test
    void names_that_begin_a_cell_or_a_line_begin_with_a_capital_letter_in_vietnamese() {
        for (String line : new String[] {
            "list --within --japan jp-kyoto-pref",
            "list --group-by prefecture",
            "search kyoto",
            "show vn-hue",
            "show vn-hue jp-kyoto",
            "show vn-hue--jp-gifu-pref",
            "show citynet"
        }) {
            assertThat(console.type((line + " --lang vi").split(" ")).out())
                    .as(line)
                    .doesNotContainPattern("(?m)(^\\s*|  )(thành phố|tỉnh|phường|xã|thị xã|huyện) ");
        }
    }

    @Test
    void what_was_signed_is_shown_with_who_signed_where_and_until_when() throws IOException {
        String tie = "vn-ben-tre--jp-ehime-pref";
        assertThat(console.type("show", tie).out())
                .contains(
                        "Document: Memorandum of understanding",
                        "Title in the original: 経済協力に関する覚書",
                        "Signed by: Tran Ngoc Tam, Chairman of the Ben Tre People's Committee;"
                                + " Tokihiro Nakamura, Governor of Ehime Prefecture",
                        "Level of signing: Heads of the localities",
                        "Place of signing: Ben Tre",
                        "Term: until about August 2025");
        assertThat(console.type("show", tie, "--lang=vi").out()).contains("Bên ký kết: Trần Ngọc Tam, ");
        assertThat(console.type("show", tie, "--lang=ja").out()).contains("署名者：", "愛媛県知事　中村時広");
        JsonNode document = console.type("show", tie, "--format=json").json().at("/0/events/0/document");
        assertThat(document.path("type").asText()).isEqualTo("mou");
        assertThat(document.path("level").asText()).isEqualTo("heads");
        assertThat(document.path("until").asText()).isEqualTo("2025-08~");
        assertThat(document.path("renewal").isNull()).isTrue();
        assertThat(document.path("beside").asBoolean(true)).isFalse();
        assertThat(document.at("/signatories/1/side").asText()).isEqualTo("japan");
        assertThat(document.at("/signatories/1/name").asText()).isEqualTo("Tokihiro Nakamura");
    }

    @Test
    void a_side_document_says_so_and_nothing_is_said_of_signatories_that_are_not_on_record() {
        assertThat(console.type("show", "vn-ho-chi-minh-city--jp-shiga-pref").out())
                .contains("(side document)", "Research Institute of Saigon Hi-Tech Park (for neither locality)");
        assertThat(console.type("show", "vn-hue--jp-gifu-pref").out())
                .contains("Document: Memorandum of understanding")
                .doesNotContain("Signed by: ");
    }

    @Test
    void documents_stand_in_the_json_of_a_list() throws IOException {
        JsonNode rows =
                console.type("list", "--locality=vn-ben-tre", "--format=json").json();
        assertThat(rows.at("/0/documents/0/date").asText()).isEqualTo("2022-08-01");
        assertThat(rows.at("/0/documents/0/title").asText()).isEqualTo("経済協力に関する覚書");
    }

    @Test
    void a_locality_shows_its_latest_figures_its_other_names_and_what_was_searched() throws IOException {
        assertThat(console.type("show", "vn-da-nang").out())
                .contains(
                        "3,065,628 · 1 July 2025",
                        "11,859.59 km² · 1 July 2025",
                        "1,134,310 inhabitants · 1 April 2019")
                .contains("Tourane · former name")
                .contains("Official agreement · Found (25) · with the cities in it · 28 November 2026");
        assertThat(console.type("show", "jp-niki-town", "--lang=vi").out())
                .contains("Dự án của bên thứ ba: Chưa tra cứu");
        JsonNode json =
                console.type("show", "vn-da-nang", "--format=json").json().get(0);
        assertThat(json.at("/population/population").asInt()).isEqualTo(3065628);
        assertThat(json.at("/area/areaKm2").asDouble()).isEqualTo(11859.59);
        assertThat(json.at("/otherFigures/0/date").asText()).isEqualTo("2019-04-01");
        assertThat(json.path("aliases").findValuesAsText("text")).contains("Tourane");
        assertThat(json.at("/searched/0/result").asText()).isEqualTo("found");
    }

    @Test
    void a_source_shows_its_publisher_in_the_language_of_the_reader_and_its_rank() throws IOException {
        assertThat(console.type("show", "aichi-pref-hcmc-profile", "--lang=ja").out())
                .contains("愛知県", "公的機関");
        JsonNode source = console.type("show", "aichi-pref-hcmc-profile", "--lang=vi", "--format=json")
                .json()
                .get(0);
        assertThat(source.path("publisher").asText()).isEqualTo("Aichi Prefecture");
        assertThat(source.path("publisherName").asText()).isEqualTo("Tỉnh Aichi");
        assertThat(source.path("rank").asText()).isEqualTo("official");
        assertThat(source.has("copy") && source.has("via")).isTrue();
    }

    @Test
    void the_edition_shows_what_others_count() throws IOException {
        assertThat(console.type("show", "edition").out())
                .contains("Data, edition 2026.11.1", "About 100 pairs of localities", "More than 110 documents");
        JsonNode edition =
                console.type("show", "edition", "--format=json").json().get(0);
        assertThat(edition.path("ties").asInt()).isEqualTo(Frozen.atlas().ties().size());
        assertThat(edition.at("/totals/1/relation").asText()).isEqualTo("more-than");
    }

    @Test
    void a_locality_tells_its_own_ties_from_those_that_it_inherited() throws IOException {
        JsonNode told =
                console.type("show", "vn-da-nang", "--format=json").json().get(0);

        assertThat(told.path("ownTies").findValuesAsText("id"))
                .contains("vn-da-nang--jp-sakai-osaka")
                .allSatisfy(id -> assertThat(id).startsWith("vn-da-nang--"));
        assertThat(told.path("inheritedTies").findValuesAsText("inheritedFrom"))
                .isNotEmpty()
                .doesNotContain("vn-da-nang");
    }

    @Test
    void a_source_names_every_tie_of_which_any_event_rests_on_it() throws IOException {
        List<Tie> ties = Frozen.atlas().ties();
        Tie several = ties.stream()
                .filter(tie ->
                        tie.events().stream().map(TieEvent::sources).distinct().count() > 1)
                .findFirst()
                .orElseThrow();
        for (TieEvent event : several.events()) {
            String source = event.sources().get(0);
            List<String> resting = ties.stream()
                    .filter(tie -> tie.events().stream()
                            .anyMatch(each -> each.sources().contains(source)))
                    .map(Tie::id)
                    .toList();
            JsonNode told = console.type("show", source, "--format=json").json().get(0);
            assertThat(told.path("ties").findValuesAsText("id")).containsExactlyInAnyOrderElementsOf(resting);
        }
    }

    @Test
    void a_first_letter_that_arrives_damaged_is_told_of_like_any_other() {
        Console.Said said = console.type("search", "\uFFFDue");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("LC_ALL");
    }
}
