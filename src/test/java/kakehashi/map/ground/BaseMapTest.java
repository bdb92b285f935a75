package kakehashi.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kakehashi.map.RealMap;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseMapTest {

    private static final BaseMap MAP = BaseMap.load();

    @Test
    void it_outlines_63_provinces_and_47_prefectures() {
        assertThat(MAP.provinces()).filteredOn(code -> code.startsWith("VN-")).hasSize(63);
        assertThat(MAP.provinces()).filteredOn(code -> code.startsWith("JP-")).hasSize(47);
    }

    @Test
    void every_level_knows_the_same_provinces() {
        assertThat(MAP.levels()).allSatisfy(level -> assertThat(new HashSet<>(Arrays.asList(level.provinces())))
                .isEqualTo(MAP.provinces()));
    }

    @Test
    void every_code_joins_a_province_or_prefecture_of_the_atlas() {
        Set<String> known = new HashSet<>();
        RealMap.atlas().records().localities().stream()
                .flatMap(locality -> locality.eras().stream())
                .map(Era::iso)
                .forEach(known::add);
        assertThat(known).containsAll(MAP.provinces());
    }

    @ParameterizedTest
    @CsvSource({
        "105.85, 21.03, VN-HN",
        "108.20, 16.06, VN-DN",
        "106.70, 10.78, VN-SG",
        "139.69, 35.69, JP-13",
        "135.50, 34.69, JP-27",
        "141.35, 43.06, JP-01",
        "127.68, 26.21, JP-47"
    })
    void a_point_lies_in_its_province(double lon, double lat, String iso) {
        assertThat(MAP.provinceAt(lon, lat)).contains(iso);
    }

    /** A city hall may stand on the quay, and the outline of Hau Giang takes in the centre of Can Tho. */
    @Test
    void every_seat_lies_in_its_own_province_or_prefecture_or_within_thirteen_kilometres() {
        List<String> astray = new ArrayList<>();
        for (Locality locality : RealMap.atlas().records().localities()) {
            Era era = locality.eras().get(0);
            if (era.parent() == null
                    && era.iso() != null
                    && MAP.provinces().contains(era.iso())
                    && !isNear(era.seat(), era.iso())) {
                astray.add(locality.id());
            }
        }
        assertThat(astray).isEmpty();
    }

    private static boolean isNear(Seat seat, String iso) {
        for (double dx = -0.12; dx <= 0.121; dx += 0.04) {
            for (double dy = -0.12; dy <= 0.121; dy += 0.04) {
                if (MAP.provinceAt(seat.lon() + dx, seat.lat() + dy)
                        .filter(iso::equals)
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @CsvSource({
        "Kunashiri, 145.85, 44.10",
        "Etorofu, 147.75, 45.00",
        "Seoul, 126.98, 37.57",
        "Taipei, 121.52, 25.03",
        "Vientiane, 102.60, 17.97"
    })
    void disputed_islands_and_all_other_land_are_neutral(String name, double lon, double lat) {
        assertThat(MAP.isLand(lon, lat)).as(name).isTrue();
        assertThat(MAP.provinceAt(lon, lat)).as(name).isEmpty();
    }

    @Test
    void no_province_reaches_into_the_open_sea() {
        assertThat(MAP.isLand(114.0, 13.0)).isFalse();
        assertThat(MAP.isLand(134.0, 40.0)).isFalse();
        assertThat(MAP.provinceAt(112.0, 16.5)).isEmpty();
        assertThat(MAP.provinceAt(123.5, 25.75)).isEmpty();
        assertThat(MAP.provinceAt(131.87, 37.24)).isEmpty();
    }
}
