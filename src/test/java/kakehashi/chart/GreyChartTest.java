package kakehashi.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kakehashi.Frozen;
import kakehashi.chart.ChartDrawing.Mark;
import kakehashi.map.ground.Palette;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.model.value.Scheme;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts as a printer without colours gives them: pictures of the ties of the frozen edition, read as grey. */
class GreyChartTest {

    private static final int SCALE = 2;
    /** A part of fewer pixels a side shows too little of any pattern; its order in the stack tells it. */
    private static final double LEAST = 9;

    private enum Ink {
        LIGHT(Palette.LIGHT),
        DARK(Palette.DARK),
        PRINT(Palette.PRINT);

        private final Palette palette;

        Ink(Palette palette) {
            this.palette = palette;
        }
    }

    private static Meanings meanings;
    private static Places places;
    private static List<Row> rows;

    @BeforeAll
    static void read() throws Exception {
        Atlas atlas = Frozen.atlas();
        meanings = new Meanings(atlas, LocalDate.of(2026, 11, 24));
        places = new Places(atlas, Words.in(Language.EN));
        TieFilter all = TieFilter.ALL.with(Facet.SCHEME, Set.of("official", "third-party", "network"));
        rows = Answer.of(meanings, all, Optional.empty()).rows();
    }

    private static ChartDrawing drawing(ChartKind kind) {
        return ChartLayout.of(Captioned.of(kind, TieFilter.ALL, rows, meanings, places), places.words(), 1100, 700);
    }

    /** The picture on its ground, each pixel as light as its colour is. */
    private static BufferedImage grey(ChartDrawing drawing, Palette palette) {
        BufferedImage inks = new ChartPainter().picture(drawing, palette, SCALE);
        BufferedImage grey = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(new Color(palette.casing()));
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.drawImage(inks, 0, 0, null);
        graphics.dispose();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                int tone = tone(grey.getRGB(x, y));
                grey.setRGB(x, y, tone << 16 | tone << 8 | tone);
            }
        }
        return grey;
    }

    /** How light a colour is in grey, 0 to 255. */
    private static int tone(int colour) {
        Color seen = new Color(colour);
        return (int) Math.round(0.299 * seen.getRed() + 0.587 * seen.getGreen() + 0.114 * seen.getBlue());
    }

    /** The share of the pixels of a mark that have the grey of the ground, which is what its hatch is drawn in. */
    private static double light(BufferedImage grey, Mark mark, int ground, int ink) {
        int light = 0;
        int all = 0;
        for (int y = (int) Math.ceil(mark.y() * SCALE) + 1; y < (mark.y() + mark.height()) * SCALE - 1; y++) {
            for (int x = (int) Math.ceil(mark.x() * SCALE) + 1; x < (mark.x() + mark.width()) * SCALE - 1; x++) {
                int here = tone(grey.getRGB(x, y));
                light += Math.abs(here - ground) < Math.abs(here - ink) ? 1 : 0;
                all++;
            }
        }
        return (double) light / all;
    }

    private static double hatch(BufferedImage grey, Mark mark, Palette palette) {
        Scheme scheme = Objects.requireNonNull(mark.scheme());
        return light(grey, mark, tone(palette.casing()), tone(palette.of(scheme)));
    }

    @ParameterizedTest
    @EnumSource
    void every_part_has_in_grey_the_pattern_of_its_scheme_in_the_legend(Ink ink) {
        for (ChartKind kind : List.of(ChartKind.SIGNED, ChartKind.FIELDS, ChartKind.LOCALITIES)) {
            ChartDrawing drawing = drawing(kind);
            BufferedImage grey = grey(drawing, ink.palette);
            Map<Scheme, Double> legend = new EnumMap<>(Scheme.class);
            drawing.marks().stream()
                    .filter(mark -> mark.narrowing() == null)
                    .forEach(mark -> legend.put(Objects.requireNonNull(mark.scheme()), hatch(grey, mark, ink.palette)));
            assertThat(legend).as("%s", kind).hasSize(3);
            List<Mark> parts = drawing.targets().stream()
                    .filter(mark -> mark.width() >= LEAST && mark.height() >= LEAST)
                    .toList();
            assertThat(parts).hasSizeGreaterThan(10).allSatisfy(part -> {
                double own = hatch(grey, part, ink.palette);
                Scheme nearest = legend.entrySet().stream()
                        .min(Comparator.comparingDouble(entry -> Math.abs(entry.getValue() - own)))
                        .orElseThrow()
                        .getKey();
                assertThat(nearest)
                        .as("%s, %s: %.2f of %s", kind, part.says(), own, legend)
                        .isEqualTo(part.scheme());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_two_schemes_of_the_legend_look_alike_in_grey_and_all_stand_out_from_the_ground(Ink ink) {
        ChartDrawing drawing = drawing(ChartKind.SIGNED);
        BufferedImage grey = grey(drawing, ink.palette);
        List<Mark> legend = drawing.marks().stream()
                .filter(mark -> mark.narrowing() == null)
                .toList();
        for (Mark one : legend) {
            assertThat(contrast(ink.palette.of(Objects.requireNonNull(one.scheme())), ink.palette.casing()))
                    .isGreaterThan(3);
            legend.stream().filter(other -> other.scheme() != one.scheme()).forEach(other -> assertThat(
                            hatch(grey, other, ink.palette) - hatch(grey, one, ink.palette))
                    .as("%s and %s", one.scheme(), other.scheme())
                    .matches(difference -> Math.abs(difference) > 0.1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_cell_of_the_matrix_is_the_further_from_the_ground_the_more_it_counts_and_its_number_is_read(Ink ink) {
        ChartDrawing drawing = drawing(ChartKind.MATRIX);
        BufferedImage grey = grey(drawing, ink.palette);
        Map<Double, Integer> tones = new TreeMap<>();
        drawing.targets()
                .forEach(cell -> tones.put(
                        cell.shade(), tone(grey.getRGB((int) (cell.x() + 2) * SCALE, (int) (cell.y() + 2) * SCALE))));
        assertThat(tones).hasSizeGreaterThan(3);
        int last = tone(ink.palette.casing());
        for (int tone : tones.values()) {
            assertThat(contrast(ink.palette.text(), tone << 16 | tone << 8 | tone))
                    .isGreaterThan(4.5);
            assertThat(Math.abs(tone - tone(ink.palette.text()))).isLessThan(Math.abs(last - tone(ink.palette.text())));
            last = tone;
        }
    }

    /** The WCAG contrast of two colours, 1 to 21. */
    private static double contrast(int one, int other) {
        double a = luminance(new Color(one));
        double b = luminance(new Color(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
