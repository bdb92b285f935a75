package kakehashi.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ViewpointTest {

    private static final Encoding PLAIN = Encoding.of(Palette.LIGHT);
    private static final BaseMap MAP = BaseMap.load();

    @Test
    void a_document_in_one_of_the_two_languages_follows_its_country_and_every_other_is_neutral() {
        assertThat(Viewpoint.of(Language.VI)).isEqualTo(Viewpoint.VIETNAM);
        assertThat(Viewpoint.of(Language.JA)).isEqualTo(Viewpoint.JAPAN);
        assertThat(Viewpoint.of(Language.EN)).isEqualTo(Viewpoint.NEUTRAL);
        assertThat(Viewpoint.of(List.of(Language.VI, Language.JA))).isEqualTo(Viewpoint.NEUTRAL);
    }

    @ParameterizedTest
    @EnumSource
    void every_name_and_tint_states_its_grounds_and_every_ground_is_used(Viewpoint viewpoint) throws IOException {
        JsonNode file = new ObjectMapper()
                .readTree(Path.of("data", "viewpoints", viewpoint.code() + ".json")
                        .toFile());
        Set<String> sources = new HashSet<>();
        file.get("sources").forEach(source -> {
            sources.add(source.get("id").asText());
            assertThat(source.get("says").asText()).isNotBlank();
        });
        Set<String> used = new HashSet<>();
        for (String kind : List.of("labels", "islands", "contested", "marks")) {
            for (JsonNode item : file.get(kind)) {
                assertThat(item.get("sources")).isNotEmpty();
                item.get("sources").forEach(id -> used.add(id.asText()));
            }
        }
        assertThat(used).isEqualTo(sources);
        for (Language language : Language.values()) {
            assertThat(ViewpointFile.read(viewpoint).about(language)).isNotBlank();
        }
    }

    @Test
    void the_bare_ground_is_without_words() {
        assertThat(words(Backdrop.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | SOUTH CHINA SEA, SEA OF JAPAN, PACIFIC OCEAN, East, China Sea, Gulf of, Tonkin, Gulf of, Thailand",
                "VI | BIỂN ĐÔNG, BIỂN NHẬT BẢN, THÁI BÌNH DƯƠNG, Biển, Hoa Đông, Vịnh, Bắc Bộ, Vịnh, Thái Lan",
                "JA | 南シナ海, 日本海, 太平洋, 東シナ海, トンキン湾, タイランド湾"
            })
    void the_neutral_map_bears_the_international_names_of_seas_and_those_of_no_island(Language language, String names) {
        assertThat(words(Backdrop.of(Viewpoint.NEUTRAL, language))).containsExactlyInAnyOrder(names.split(", "));
    }

    @Test
    void a_map_in_two_languages_bears_the_names_of_seas_in_both() {
        Backdrop both = Backdrop.of(Viewpoint.NEUTRAL, Language.VI).above(Backdrop.of(Viewpoint.NEUTRAL, Language.JA));
        assertThat(words(both)).contains("BIỂN ĐÔNG", "南シナ海", "BIỂN NHẬT BẢN", "日本海");
        Backdrop vietnam =
                Backdrop.of(Viewpoint.VIETNAM, Language.VI).above(Backdrop.of(Viewpoint.VIETNAM, Language.JA));
        assertThat(words(vietnam)).isEqualTo(words(Backdrop.of(Viewpoint.VIETNAM, Language.VI)));
    }

    @Test
    void vietnams_map_names_its_seas_both_archipelagos_with_their_provinces_and_its_large_islands() {
        assertThat(words(Backdrop.of(Viewpoint.VIETNAM, Language.VI)))
                .containsExactlyInAnyOrder(
                        "BIỂN ĐÔNG",
                        "Quần đảo",
                        "Hoàng Sa",
                        "(TP. Đà Nẵng)",
                        "Quần đảo",
                        "Trường Sa",
                        "(tỉnh Khánh Hòa)",
                        "Vịnh",
                        "Bắc Bộ",
                        "Vịnh",
                        "Thái Lan",
                        "Phú Quốc",
                        "Côn Đảo");
    }

    @Test
    void japans_map_names_its_seas_the_three_groups_of_islands_and_the_outermost_two() {
        assertThat(words(Backdrop.of(Viewpoint.JAPAN, Language.JA)))
                .containsExactlyInAnyOrder("日本海", "東シナ海", "太平洋", "北方領土", "竹島", "尖閣諸島", "沖ノ鳥島");
    }

    @Test
    void a_name_without_a_form_in_the_language_stands_in_the_viewpoints_own() {
        assertThat(words(Backdrop.of(Viewpoint.JAPAN, Language.VI))).contains("日本海");
        assertThat(words(Backdrop.of(Viewpoint.VIETNAM, Language.JA))).contains("BIỂN ĐÔNG");
        assertThat(words(Backdrop.of(Viewpoint.JAPAN, Language.EN))).contains("SEA OF JAPAN");
    }

    @Test
    void each_of_the_four_northern_islands_is_named_close_up() {
        Viewport view = Viewport.fit(145, 43, 149.2, 45.8, 1000, 800, 1);
        assertThat(ArcScene.of(MapContent.NOTHING, Backdrop.of(Viewpoint.JAPAN, Language.JA), view, PLAIN)
                        .groundLabels())
                .extracting(GroundLabel::text)
                .contains("択捉島", "国後島", "色丹島", "歯舞群島")
                .doesNotContain("北方領土");
    }

    @ParameterizedTest
    @CsvSource({
        "NEUTRAL, 147.9, 45.0, false",
        "JAPAN, 147.9, 45.0, true",
        "VIETNAM, 147.9, 45.0, false",
        "NEUTRAL, 112.3314, 16.8314, false",
        "VIETNAM, 112.3314, 16.8314, true",
        "JAPAN, 112.3314, 16.8314, false",
        "NEUTRAL, 123.53, 25.765, false",
        "JAPAN, 123.53, 25.765, true",
        "NEUTRAL, 114.28, 11.045, false",
        "VIETNAM, 114.28, 11.045, true"
    })
    void disputed_islands_take_the_tint_that_the_viewpoint_gives(
            Viewpoint viewpoint, double lon, double lat, boolean tinted) {
        Viewport view = new Viewport(lon, lat, 14, 101, 101, 1);
        Backdrop backdrop = Backdrop.of(viewpoint, Language.EN);
        Picture picture = new PixelPainter().paint(MAP, ArcScene.of(MapContent.NOTHING, backdrop, view, PLAIN));
        int ground = tinted ? Palette.LIGHT.country() : Palette.LIGHT.land();
        boolean hatched = viewpoint == Viewpoint.NEUTRAL;
        assertThat(colours(picture, 45)).contains(ground).hasSize(hatched ? 2 : 1);
    }

    /** The colours along a slanting line through the middle of a picture, without those between two of them. */
    private static Set<Integer> colours(Picture picture, int from) {
        Set<Integer> colours = new HashSet<>();
        for (int at = from; at <= 100 - from; at++) {
            colours.add(picture.at(at, 50));
        }
        colours.retainAll(Set.of(Palette.LIGHT.country(), Palette.LIGHT.land(), Palette.LIGHT.coast()));
        return colours;
    }

    private static List<String> words(Backdrop backdrop) {
        return ArcScene.of(MapContent.NOTHING, backdrop, Viewport.ofBothCountries(1200, 1000, 1), PLAIN)
                .groundLabels()
                .stream()
                .map(GroundLabel::text)
                .toList();
    }

    @Test
    void no_line_of_a_name_is_cut_by_the_frame_or_crosses_another_wherever_the_frame_lies() {
        int lines = 0;
        for (Viewpoint viewpoint : Viewpoint.values()) {
            Backdrop backdrop = Backdrop.of(viewpoint, Language.EN);
            for (double longitude = 102; longitude < 150; longitude += 1.7) {
                for (double zoom : new double[] {4, 5.5, 7}) {
                    Viewport view = new Viewport(longitude, 17 + longitude % 20, zoom, 420, 300, 1);
                    List<GroundLabel> placed = GroundNames.place(backdrop, view, LabelRules.USUAL, List.of());
                    lines += placed.size();
                    assertThat(placed).allSatisfy(line -> {
                        assertThat(line.left()).isPositive();
                        assertThat(line.top()).isPositive();
                        assertThat(line.right()).isLessThan(420);
                        assertThat(line.bottom()).isLessThan(300);
                    });
                }
            }
        }
        assertThat(lines).isGreaterThan(50);
    }
}
