package kakehashi.query;

import static kakehashi.model.value.EventKind.EXPIRED;
import static kakehashi.model.value.EventKind.PROJECT_START;
import static kakehashi.model.value.EventKind.SIGNED;
import static kakehashi.model.value.EventKind.VISIT;
import static kakehashi.query.Sample.event;
import static kakehashi.query.Sample.official;
import static kakehashi.query.Sample.thirdParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kakehashi.model.Link;
import kakehashi.model.Tie;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.time.Column;
import kakehashi.query.time.Days;
import kakehashi.query.time.Grain;
import kakehashi.query.time.Lifetime;
import kakehashi.query.time.PlaybackWay;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.Ticks;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the line of time shows: spans with their doubts, columns, ticks, and the stretch that is looked at. */
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Tie DAY =
            official("vn-north", "jp-ken", event(SIGNED, "2015-03-10"), event(EXPIRED, "2020-03"));
    private static final Tie YEAR = thirdParty("vn-bay", "jp-shi", event(PROJECT_START, "2016"));

    private static final Meanings MEANINGS = new Meanings(Sample.with(DAY, YEAR), TODAY);

    private static Lifetime lifetime(Link link) {
        return MEANINGS.lifetime(link);
    }

    private static Lifetime.Span span(Lifetime lifetime) {
        assertThat(lifetime.spans()).hasSize(1);
        return lifetime.spans().get(0);
    }

    private static Stretch years(int from, int to) {
        return Stretch.of(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void a_tie_lasts_for_certain_between_the_doubts_of_its_beginning_and_of_its_end() {
        Lifetime tie = lifetime(DAY);
        assertThat(tie.signed()).isEqualTo(days("2015-03-10", "2015-03-10"));
        assertThat(span(tie).possible()).isEqualTo(days("2015-03-10", "2020-03-30"));
        assertThat(span(tie).certain()).isEqualTo(days("2015-03-10", "2020-02-29"));
        assertThat(span(lifetime(YEAR)).certain()).isEqualTo(new Days(LocalDate.of(2016, 12, 31), LocalDate.MAX));
        assertThat(span(lifetime(YEAR)).possible()).isEqualTo(new Days(LocalDate.of(2016, 1, 1), LocalDate.MAX));
    }

    @Test
    void a_signing_known_only_by_its_year_is_certain_in_years_and_possible_in_each_of_its_months() {
        List<Lifetime> ties = List.of(lifetime(DAY), lifetime(YEAR));
        assertThat(Column.signed(ties, Grain.YEAR, years(2014, 2017)))
                .containsExactly(
                        column("2015-01-01", "2015-12-31", Scheme.OFFICIAL, 1, 0),
                        column("2016-01-01", "2016-12-31", Scheme.THIRD_PARTY, 1, 0));
        List<Column> months = Column.signed(ties, Grain.MONTH, years(2016, 2016));
        assertThat(months).hasSize(12).allSatisfy(month -> {
            assertThat(month.certain()).isZero();
            assertThat(month.possible()).isEqualTo(1);
        });
    }

    @Test
    void in_every_column_stands_what_the_filter_finds_in_force_in_that_time() {
        List<Lifetime> ties = List.of(lifetime(DAY), lifetime(YEAR));
        for (Grain grain : Grain.values()) {
            List<Column> columns = Column.inForce(ties, grain, years(2010, 2026), TODAY);
            for (LocalDate from = grain.start(LocalDate.of(2010, 1, 1));
                    from.getYear() < 2027;
                    from = next(grain, from)) {
                TimeWindow window = new TimeWindow(from, grain.end(from), TimeMode.IN_FORCE);
                Answer found = Answer.of(MEANINGS, TieFilter.ALL.withTime(window), Optional.empty());
                LocalDate start = from;
                assertThat(columns.stream()
                                .filter(column -> column.from().equals(start))
                                .mapToInt(Column::most)
                                .sum())
                        .as(grain + " from " + from)
                        .isEqualTo(found.ties());
            }
        }
    }

    private static LocalDate next(Grain grain, LocalDate from) {
        return grain.end(from).plusDays(1);
    }

    @Test
    void nothing_is_certain_of_the_time_to_come() {
        assertThat(Column.inForce(List.of(lifetime(YEAR)), Grain.YEAR, years(2026, 2027), TODAY))
                .containsExactly(
                        column("2026-01-01", "2026-12-31", Scheme.THIRD_PARTY, 1, 0),
                        column("2027-01-01", "2027-12-31", Scheme.THIRD_PARTY, 0, 1));
    }

    private static Column column(String from, String to, Scheme scheme, int certain, int possible) {
        return new Column(LocalDate.parse(from), LocalDate.parse(to), scheme, certain, possible);
    }

    @Test
    void columns_are_as_fine_as_they_have_room() {
        assertThat(Grain.finest(years(1930, 2029), 600, 5)).isEqualTo(Grain.YEAR);
        assertThat(Grain.finest(years(1930, 2029), 300, 5)).isEqualTo(Grain.FIVE_YEARS);
        assertThat(Grain.finest(years(2010, 2029), 600, 5)).isEqualTo(Grain.QUARTER);
        assertThat(Grain.finest(years(2025, 2026), 600, 5)).isEqualTo(Grain.MONTH);
        assertThat(Grain.DECADE.start(LocalDate.of(2019, 12, 31))).isEqualTo(LocalDate.of(2010, 1, 1));
        assertThat(Grain.QUARTER.end(LocalDate.of(2020, 2, 1))).isEqualTo(LocalDate.of(2020, 3, 31));
    }

    @Test
    void ticks_go_from_decades_to_months_and_never_stand_closer_than_their_labels() {
        assertThat(ticks(years(1930, 2029), 300)).first().isEqualTo("1940");
        assertThat(ticks(years(1930, 2029), 300)).contains("1960", "2020").doesNotContain("1950");
        assertThat(ticks(years(2000, 2029), 600)).contains("2000", "2005").doesNotContain("2001");
        assertThat(ticks(years(2026, 2026), 600)).containsExactly("2026-01", "2026-04", "2026-07", "2026-10");
        assertThat(ticks(years(2026, 2026), 1300)).hasSize(12);
        for (int width = 200; width < 2000; width += 90) {
            for (int years = 1; years <= 100; years += 3) {
                Stretch stretch = years(2030 - years, 2029);
                List<PartialDate> ticks = Ticks.of(stretch, width, 40, 90);
                for (int i = 1; i < ticks.size(); i++) {
                    double apart = (stretch.along(ticks.get(i).first())
                                    - stretch.along(ticks.get(i - 1).first()))
                            * width;
                    double room = ticks.get(i).precision() == PartialDate.Precision.YEAR ? 40 : 90;
                    // February is shorter than a month is on average.
                    assertThat(apart).isGreaterThan(room * 0.9);
                }
            }
        }
    }

    private static List<String> ticks(Stretch stretch, double width) {
        return Ticks.of(stretch, width, 50, 100).stream()
                .map(PartialDate::toString)
                .toList();
    }

    @Test
    void zooming_keeps_what_is_under_the_pointer_and_stays_between_three_months_and_a_century() {
        Stretch whole = years(1973, 2026);
        Stretch limits = whole.century();
        assertThat(limits.years()).isCloseTo(100, within(0.01));
        LocalDate day = whole.at(0.7);
        Stretch closer = whole.zoomed(0.25, 0.7, limits);
        assertThat(closer.at(0.7)).isEqualTo(day);
        assertThat(closer.zoomed(1e-6, 0.5, limits).length()).isEqualTo(Stretch.SHORTEST);
        assertThat(closer.zoomed(1e6, 0.2, limits)).isEqualTo(limits);
        assertThat(closer.moved(1e6, limits).to()).isEqualTo(limits.to());
        assertThat(closer.moved(-1e6, limits).from()).isEqualTo(limits.from());
        assertThat(closer.showing(LocalDate.of(1980, 1, 1), limits).holds(LocalDate.of(1980, 1, 1)))
                .isTrue();
    }

    @Test
    void a_window_slides_on_from_where_it_stands_with_the_length_it_has() {
        assertThat(steps(PlaybackWay.SLIDE, "2020-01-01", "2020-06-30", years(2019, 2020)))
                .startsWith("2020-01-01/2020-06-30", "2020-02-01/2020-07-31")
                .endsWith("2020-07-01/2020-12-31")
                .hasSize(7);
        assertThat(steps(PlaybackWay.SLIDE, "2020-07-01", "2020-12-31", years(2019, 2020)))
                .as("from the beginning, where it stands at the end")
                .startsWith("2019-01-01/2019-06-30")
                .hasSize(19);
    }

    @Test
    void a_window_grows_from_its_beginning_and_years_follow_each_other() {
        assertThat(steps(PlaybackWay.GROW, null, null, years(1990, 2020)))
                .startsWith("1990-01-01/1990-03-31", "1990-01-01/1990-06-30")
                .endsWith("1990-01-01/2020-12-31")
                .hasSize(31 * 4);
        assertThat(steps(PlaybackWay.GROW, "2019-03-01", "2020-10-31", years(1990, 2020)))
                .containsExactly("2019-03-01/2020-10-31", "2019-03-01/2020-12-31");
        assertThat(steps(PlaybackWay.YEARS, null, null, years(2018, 2020)))
                .containsExactly("2018-01-01/2018-12-31", "2019-01-01/2019-12-31", "2020-01-01/2020-12-31");
        assertThat(steps(PlaybackWay.YEARS, "2019-04-01", "2019-12-31", years(2018, 2020)))
                .containsExactly("2019-01-01/2019-12-31", "2020-01-01/2020-12-31");
    }

    @Test
    void what_is_shown_in_months_for_25_years_is_shown_in_quarters_beyond() {
        assertThat(steps(PlaybackWay.GROW, null, null, years(1997, 2020))).hasSize(24 * 12);
        assertThat(steps(PlaybackWay.GROW, null, null, years(1995, 2020))).hasSize(26 * 4);
    }

    @Test
    void ties_stand_by_their_signing_or_else_by_what_is_first_on_record_and_last_where_nothing_is() {
        Tie met = official("vn-bay", "jp-ken", event(VISIT, "2001-05"));
        Tie both = official("vn-bay", "jp-shi", event("e1", VISIT, "1999"), event("e2", SIGNED, "2003"));
        Tie undated = official("vn-north", "jp-shi", event(SIGNED, null));
        assertThat(lifetime(met).first()).isEqualTo(LocalDate.of(2001, 5, 1));
        assertThat(lifetime(both).first()).isEqualTo(LocalDate.of(2003, 1, 1));
        assertThat(lifetime(undated).first()).isEqualTo(LocalDate.MAX);
    }

    private static List<String> steps(PlaybackWay way, @Nullable String from, @Nullable String to, Stretch over) {
        TimeWindow now = new TimeWindow(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                TimeMode.SIGNED_WITHIN);
        return way.steps(now, over).stream()
                .map(window -> window.from() + "/" + window.to())
                .toList();
    }
}
