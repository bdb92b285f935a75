package kakehashi.map.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kakehashi.map.RealMap;
import kakehashi.map.ink.Picture;
import kakehashi.map.ink.PixelPainter;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Encoding;
import kakehashi.map.scene.MapContent;
import kakehashi.map.view.Viewport;
import kakehashi.model.Locality;
import kakehashi.model.Succession;
import kakehashi.model.value.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

class BordersTest {

    private static final BaseMap MAP = BaseMap.load();
    private static final BaseLevel FINEST = MAP.levels().get(2);
    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @CsvSource({"2008-08-01, 63, 47", "2025-06-30, 63, 47", "2025-07-01, 34, 47", "2026-11-24, 34, 47"})
    void provinces_and_prefectures_are_as_many_as_on_the_day(LocalDate day, int provinces, int prefectures) {
        Borders borders = Borders.asOf(RealMap.atlas(), day);
        assertThat(borders.count(codes("VN-"))).isEqualTo(provinces);
        assertThat(borders.count(codes("JP-"))).isEqualTo(prefectures);
    }

    @Test
    void the_34_are_the_atlas_own_provinces_of_the_day() {
        Borders borders = Borders.asOf(RealMap.atlas(), FIRST_OF_34);
        Set<String> owners = codes("VN-").stream().map(borders::owner).collect(Collectors.toSet());
        Set<String> provinces = RealMap.atlas().records().localities().stream()
                .filter(locality -> locality.country() == Country.VN)
                .filter(locality -> locality.eraOn(FIRST_OF_34)
                        .filter(era -> era.parent() == null)
                        .isPresent())
                .map(Locality::id)
                .collect(Collectors.toSet());
        assertThat(owners).isEqualTo(provinces);
    }

    /** The lines that are drawn cut the land into areas; an area is what its inner point lies in. */
    @Test
    void the_drawn_lines_enclose_63_and_34_provinces_and_no_area_is_lost() {
        Map<String, Double> before = areas(Borders.asOf(RealMap.atlas(), LAST_OF_63));
        Map<String, Double> after = areas(Borders.asOf(RealMap.atlas(), FIRST_OF_34));
        assertThat(before).hasSize(63);
        assertThat(after).hasSize(34);
        double total = before.values().stream().mapToDouble(area -> area).sum();
        assertThat(after.values().stream().mapToDouble(area -> area).sum()).isCloseTo(total, within(total * 1e-9));
        for (Map.Entry<String, Double> province : after.entrySet()) {
            double parts = before.entrySet().stream()
                    .filter(part -> RealMap.atlas()
                            .successorOn(part.getKey(), FIRST_OF_34)
                            .equals(province.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            assertThat(province.getValue()).as(province.getKey()).isCloseTo(parts, within(parts * 1e-9));
        }
    }

    @Test
    void the_pictures_of_the_two_days_differ_exactly_along_borders_that_fell() {
        Viewport view = Viewport.fit(102, 8, 110, 23.5, 700, 1300, 1);
        Borders before = Borders.asOf(RealMap.atlas(), LAST_OF_63);
        Borders after = Borders.asOf(RealMap.atlas(), FIRST_OF_34);
        Picture one = paint(before, view);
        Picture other = paint(after, view);
        List<double[]> fallen = fallenBorders(before, after, view);
        int changed = 0;
        int astray = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                if (one.at(x, y) != other.at(x, y)) {
                    changed++;
                    astray += isNear(fallen, x + 0.5, y + 0.5) ? 0 : 1;
                }
            }
        }
        assertThat(changed).isGreaterThan(2000);
        assertThat(astray).isZero();
    }

    @Test
    void before_2008_the_outlines_of_2008_are_shown_and_it_is_known_that_they_are() {
        Borders early = Borders.asOf(RealMap.atlas(), LocalDate.of(1999, 1, 1));
        assertThat(early.areOnRecord()).isFalse();
        assertThat(early.count(codes("VN-"))).isEqualTo(63);
        assertThat(Borders.asOf(RealMap.atlas(), Borders.EARLIEST).areOnRecord())
                .isTrue();
    }

    @Test
    void each_of_the_29_provinces_that_ended_in_2025_is_part_of_its_successor() {
        Borders after = Borders.asOf(RealMap.atlas(), FIRST_OF_34);
        List<Succession> merged = RealMap.atlas().records().successions().stream()
                .filter(s -> s.date().earliest().equals(FIRST_OF_34))
                .filter(s -> isProvince(s.from()))
                .toList();
        assertThat(merged).hasSize(29);
        for (Succession succession : merged) {
            String iso =
                    RealMap.atlas().locality(succession.from()).eras().get(0).iso();
            assertThat(after.owner(String.valueOf(iso))).isEqualTo(succession.to());
        }
    }

    private static boolean isProvince(String id) {
        return RealMap.atlas().locality(id).eras().get(0).parent() == null;
    }

    private static Set<String> codes(String country) {
        return MAP.provinces().stream().filter(iso -> iso.startsWith(country)).collect(Collectors.toSet());
    }

    private static Picture paint(Borders borders, Viewport view) {
        return new PixelPainter()
                .paint(
                        MAP,
                        ArcScene.of(
                                MapContent.NOTHING, Backdrop.PLAIN.with(borders), view, Encoding.of(Palette.LIGHT)));
    }

    private static Map<String, Double> areas(Borders borders) {
        Ground ground = new Ground(MAP, Backdrop.PLAIN.with(borders), closeUp(), 1);
        GeometryFactory geometry = new GeometryFactory();
        Polygonizer polygonizer = new Polygonizer();
        for (int line = 0; line < FINEST.size(); line++) {
            if (touchesVietnam(line) && (ground.isCoast(line) || ground.isBorder(line))) {
                polygonizer.add(geometry.createLineString(coordinates(FINEST.points(line))));
            }
        }
        Map<String, Double> areas = new HashMap<>();
        for (Object found : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) found;
            Point inside = polygon.getInteriorPoint();
            int face = FINEST.faceAt(inside.getX() * FINEST.unit(), inside.getY() * FINEST.unit());
            if (FINEST.isProvince(face) && FINEST.province(face).startsWith("VN-")) {
                areas.merge(borders.owner(FINEST.province(face)), polygon.getArea(), Double::sum);
            }
        }
        return areas;
    }

    /** A view at which the finest outlines are used. */
    private static Viewport closeUp() {
        return new Viewport(106, 16, 9, 100, 100, 1);
    }

    private static boolean touchesVietnam(int line) {
        return isVietnam(FINEST.right(line)) || isVietnam(FINEST.left(line));
    }

    private static boolean isVietnam(int face) {
        return FINEST.isProvince(face) && FINEST.province(face).startsWith("VN-");
    }

    private static Coordinate[] coordinates(int[] xy) {
        Coordinate[] coordinates = new Coordinate[xy.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return coordinates;
    }

    private static List<double[]> fallenBorders(Borders before, Borders after, Viewport view) {
        Ground old = new Ground(MAP, Backdrop.PLAIN.with(before), view, 1);
        Ground now = new Ground(MAP, Backdrop.PLAIN.with(after), view, 1);
        List<double[]> pieces = new ArrayList<>();
        for (int line = 0; line < old.lines(); line++) {
            if (old.isBorder(line) && !now.isBorder(line)) {
                old.project(line, false);
                double[] at = old.points();
                for (int i = 0; i + 1 < old.count(); i++) {
                    pieces.add(new double[] {at[2 * i], at[2 * i + 1], at[2 * i + 2], at[2 * i + 3]});
                }
            }
        }
        return pieces;
    }

    private static boolean isNear(List<double[]> pieces, double x, double y) {
        return pieces.stream()
                .anyMatch(p -> Distance.pointToSegment(
                                new Coordinate(x, y), new Coordinate(p[0], p[1]), new Coordinate(p[2], p[3]))
                        < 2);
    }
}
