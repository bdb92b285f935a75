package kakehashi.map.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.map.ColourVision;
import kakehashi.map.RealMap;
import kakehashi.map.ground.Palette;
import kakehashi.model.value.Field;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.TieType;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {

    private static final Words EN = Words.in(Language.EN);
    private static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);

    private static ArcScene scene(ColourBy by) {
        return ArcScene.of(RealMap.everyScheme(), RealMap.whole(), new Encoding(Palette.LIGHT, by));
    }

    @Test
    void every_type_and_field_belongs_to_one_of_at_most_six_families() {
        Families families = Families.bundled();
        for (ColourBy by : List.of(ColourBy.TYPE, ColourBy.FIELD)) {
            List<String> codes = new ArrayList<>();
            for (int n = 0; n < families.of(by).size(); n++) {
                codes.addAll(families.codes(by, n));
            }
            assertThat(families.of(by)).hasSizeLessThanOrEqualTo(6);
            assertThat(codes)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf((by == ColourBy.TYPE
                                    ? Arrays.stream(TieType.values()).map(TieType::code)
                                    : Arrays.stream(Field.values()).map(Field::code))
                            .toList());
        }
    }

    @Test
    void a_tie_takes_the_colour_of_most_of_its_fields() {
        Families families = Families.bundled();
        int environment = families.of(ColourBy.FIELD).indexOf(Families.Family.ENVIRONMENT);
        assertThat(families.find(ColourBy.FIELD, EnumSet.of(Field.CULTURE, Field.ENERGY, Field.WATER_WASTE)))
                .isEqualTo(environment);
        assertThat(families.find(ColourBy.FIELD, Set.<Field>of())).isEqualTo(-1);
    }

    @Test
    void every_ink_keeps_three_to_one_on_every_ground() {
        for (Palette palette : PALETTES) {
            for (int ground : new int[] {palette.sea(), palette.land(), palette.country(), palette.searched()}) {
                assertThat(palette.inks()).allSatisfy(ink -> assertThat(Palette.contrast(ink, ground))
                        .isGreaterThanOrEqualTo(3));
                assertThat(Palette.contrast(palette.text(), ground)).isGreaterThanOrEqualTo(7);
            }
        }
    }

    @Test
    void no_two_inks_look_alike_to_any_eye() {
        for (Palette palette : PALETTES) {
            List<Integer> inks = palette.inks().subList(0, Palette.INKS);
            for (ColourVision eye : ColourVision.values()) {
                for (int a = 0; a < inks.size(); a++) {
                    for (int b = a + 1; b < inks.size(); b++) {
                        assertThat(eye.distance(inks.get(a), inks.get(b)))
                                .as(eye + " " + a + " " + b)
                                .isGreaterThan(15);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ColourBy.class)
    void the_legend_lists_what_is_on_the_map_and_nothing_else(ColourBy by) {
        ArcScene scene = scene(by);
        Legend legend = Legend.of(scene, EN);
        List<Legend.Entry> colours = legend.entries().stream()
                .filter(entry -> entry.kind() == Legend.Kind.COLOUR)
                .toList();
        Set<Integer> drawn = new HashSet<>();
        Set<String> links = new HashSet<>();
        scene.curves().forEach(curve -> {
            drawn.add(curve.stroke().colour());
            curve.ties().forEach(tie -> links.add(tie.link().id()));
        });
        assertThat(colours)
                .extracting(entry -> entry.samples().get(0).colour())
                .containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(colours).extracting(Legend.Entry::label).doesNotHaveDuplicates();
        assertThat(colours.stream().flatMap(entry -> entry.links().stream()).toList())
                .containsExactlyInAnyOrderElementsOf(links);
        assertThat(legend.entries())
                .filteredOn(entry -> entry.kind() == Legend.Kind.DASH)
                .hasSize(by == ColourBy.SCHEME ? 0 : 3);
    }

    @Test
    void an_entry_names_the_choice_that_narrows_to_it() {
        assertThat(Legend.of(scene(ColourBy.TYPE), EN).entries())
                .anySatisfy(entry -> {
                    assertThat(entry.label()).isEqualTo("Sister and friendship cities");
                    assertThat(entry.facet()).isEqualTo("type");
                    assertThat(entry.values()).containsExactlyInAnyOrder("sister-city", "friendship-city");
                })
                .anySatisfy(entry -> {
                    assertThat(entry.kind()).isEqualTo(Legend.Kind.PROPOSED);
                    assertThat(entry.facet()).isEqualTo("status");
                    assertThat(entry.values()).containsExactly("proposed");
                });
        assertThat(Legend.of(scene(ColourBy.DECADE), EN).entries())
                .extracting(Legend.Entry::years)
                .contains(Optional.of(new Legend.Years(2010, 2019)), Optional.of(new Legend.Years(null, 1999)));
    }

    @Test
    void a_map_without_ties_has_an_empty_legend() {
        ArcScene empty = ArcScene.of(MapContent.NOTHING, RealMap.whole(), Palette.LIGHT);
        assertThat(Legend.of(empty, EN).entries()).isEmpty();
    }

    @Test
    void more_events_are_thicker_and_what_is_over_is_thin_and_pale() {
        assertThat(Strokes.width(1, false)).isLessThan(Strokes.width(3, false));
        assertThat(Strokes.width(3, false)).isLessThan(Strokes.width(8, false));
        assertThat(Strokes.width(3, true)).isLessThan(Strokes.width(3, false));
        assertThat(Strokes.opacity(true, false)).isLessThan(0.7 * Strokes.opacity(false, false));
        assertThat(Strokes.opacity(false, true)).isLessThan(0.7 * Strokes.opacity(false, false));
    }

    @Test
    void each_scheme_has_a_dash_of_its_own_and_proposals_are_dotted() {
        assertThat(Arrays.stream(Scheme.values()).map(Dash::of).distinct())
                .hasSize(3)
                .doesNotContain(Dash.DOTTED);
        assertThat(scene(ColourBy.TYPE).curves())
                .filteredOn(curve -> Strokes.isProposed(curve.link()))
                .isNotEmpty()
                .allMatch(curve -> curve.stroke().dash().equals(Dash.DOTTED));
    }
}
