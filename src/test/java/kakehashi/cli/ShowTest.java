package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
}
