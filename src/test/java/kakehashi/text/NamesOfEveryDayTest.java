package kakehashi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The names of every locality of the edition, on every day from which one of them is called otherwise. An ordinary build
 * looks at a few of the days, the profile {@code stress} at all of them.
 */
@Tag("stress")
class NamesOfEveryDayTest {

    private static final int STEP = Boolean.getBoolean("stress") ? 1 : 25;

    private static final Pattern RANK = Pattern.compile(
            "TP\\.|thành phố|tỉnh|thủ đô|thị xã|thị trấn|huyện|quận|làng|đặc khu",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Locality locality : LiveSeeds.atlas().records().localities()) {
            for (Era era : locality.eras()) {
                if (era.from() != null) {
                    days.add(era.from().earliest());
                }
                if (era.to() != null) {
                    days.add(era.to().latest().plusDays(1));
                }
            }
        }
        List<LocalDate> some = new ArrayList<>(List.of(days.first().minusDays(1), days.last()));
        int number = 0;
        for (LocalDate day : days) {
            if (number++ % STEP == 0) {
                some.add(day);
            }
        }
        return some;
    }

    @ParameterizedTest
    @EnumSource
    void no_two_read_alike_and_a_vietnamese_name_begins_with_its_rank_and_has_it_once(Language language) {
        Places places = new Places(LiveSeeds.atlas(), Words.in(language));
        for (LocalDate day : days()) {
            for (BiFunction<String, LocalDate, String> named :
                    List.<BiFunction<String, LocalDate, String>>of(places::name, places::full, places::listed)) {
                Set<String> heard = new HashSet<>();
                for (Locality locality : places.atlas().records().localities()) {
                    String name = named.apply(locality.id(), day);
                    assertThat(heard.add(name.toLowerCase(language.locale())))
                            .as("%s on %s, alone in reading %s", locality.id(), day, name)
                            .isTrue();
                    if (language == Language.VI) {
                        assertRanked(name, locality.eraNearest(day).name().vi());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_vietnamese_label_of_the_map_begins_with_its_rank_too(Language language) {
        Places places = new Places(LiveSeeds.atlas(), Words.in(language));
        for (LocalDate day : days()) {
            for (Locality locality : places.atlas().records().localities()) {
                String label = places.label(locality.id(), day);
                if (language == Language.VI) {
                    assertRanked(label, locality.eraNearest(day).name().vi());
                    assertThat(label).isEqualTo(Words.opening(label));
                } else {
                    assertThat(label).isEqualTo(locality.eraNearest(day).name().in(language));
                }
            }
        }
    }

    /** A rank, the bare name, and nothing but what tells it from others: each part of the name has one rank. */
    private static void assertRanked(String name, String bare) {
        assertThat(name).contains(bare);
        String own = name.substring(0, name.indexOf(bare)).strip();
        assertThat(RANK.matcher(own).matches()).as(name).isTrue();
        Stream.of(name.split(", ", -1))
                .forEach(part -> assertThat(RANK.matcher(part).results().count())
                        .as(name)
                        .isEqualTo(1));
    }
}
