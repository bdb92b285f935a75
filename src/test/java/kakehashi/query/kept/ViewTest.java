package kakehashi.query.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kakehashi.model.value.Language;
import kakehashi.query.Attention;
import kakehashi.query.Choice;
import kakehashi.query.Facet;
import kakehashi.query.Match;
import kakehashi.query.TieFilter;
import kakehashi.query.time.Stretch;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Words;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final View VIEW = new View(
            TieFilter.ALL
                    .only(Facet.FIELD, "environment")
                    .only(Facet.REGION, "jp-region-kyushu")
                    .withTime(new TimeWindow(LocalDate.of(2026, 11, 25), null, TimeMode.IN_FORCE)),
            LocalDate.of(2026, 11, 25),
            new Look(new Look.Position(24.5, 120.25, 5), "scheme", "neutral", "map", null),
            Language.EN,
            "vn-hue--jp-fukuoka-pref");

    /** Written down, so that a line that somebody has kept opens in every later version. */
    private static final String LINE = "kakehashi:1?as-of=2026-11-25&lang=en&field=environment&region=jp-region-kyushu"
            + "&from=2026-11-25&at=24.5,120.25,5&colours=scheme&viewpoint=neutral&tab=map"
            + "&select=vn-hue--jp-fukuoka-pref~";

    private static View parsed(String line) throws ViewException {
        return View.parse(line);
    }

    @Test
    void a_view_is_one_short_line_that_stays_the_same() {
        assertThat(VIEW.line()).startsWith(LINE).hasSize(LINE.length() + 8).matches("\\p{Graph}+");
    }

    @RepeatedTest(200)
    void what_is_written_reads_the_same(RepetitionInfo turn) throws ViewException {
        View view = random(new Random(turn.getCurrentRepetition()));

        assertThat(parsed(view.line())).isEqualTo(view);
        assertThat(parsed(view.line()).line()).isEqualTo(view.line());
        assertThat(parsed(view.file("Kỷ niệm 2027\n# 堺"))).isEqualTo(view);
    }

    private static View random(Random dice) {
        TieFilter filter = TieFilter.ALL
                .withOwn(dice.nextBoolean())
                .withWithin(dice.nextBoolean())
                .withText(dice.nextBoolean() ? "" : "Đà Nẵng, 堺 & \"100 %\" ~ #:?=+")
                .withTime(new TimeWindow(day(dice), day(dice), TimeMode.values()[dice.nextInt(3)]))
                .withAttention(new Attention(
                        day(dice), dice.nextBoolean(), dice.nextBoolean() ? null : Period.of(1, dice.nextInt(20), 3)));
        for (Facet facet : Facet.values()) {
            Set<String> values = new LinkedHashSet<>();
            for (int i = dice.nextInt(4); i > 0; i--) {
                values.add("value-" + dice.nextInt(100) + (dice.nextInt(5) == 0 ? ",:&é" : ""));
            }
            filter = filter.with(facet, new Choice(values, Match.values()[dice.nextInt(3)]));
        }
        Look look = dice.nextInt(4) == 0
                ? Look.ANY
                : new Look(
                        new Look.Position(
                                dice.nextDouble() * 170 - 85, dice.nextDouble() * 360 - 180, dice.nextDouble() * 20),
                        "field",
                        dice.nextBoolean() ? null : "vietnam",
                        "table",
                        dice.nextBoolean()
                                ? null
                                : Stretch.of(LocalDate.of(1990, 5, 3), LocalDate.of(2000 + dice.nextInt(30), 2, 28)));
        LocalDate asOf = LocalDate.of(2000, 1, 1).plusDays(dice.nextInt(20_000));
        return new View(filter, asOf, look, Language.values()[dice.nextInt(3)], dice.nextBoolean() ? null : "vn-hue");
    }

    private static LocalDate day(Random dice) {
        return dice.nextBoolean() ? null : LocalDate.of(1990, 1, 1).plusDays(dice.nextInt(20_000));
    }

    @Test
    void a_line_that_a_mail_program_broke_still_opens() throws ViewException {
        String line = VIEW.line();
        String broken = "<" + line.substring(0, 40) + "\r\n " + line.substring(40) + ">\n";

        assertThat(parsed(broken)).isEqualTo(VIEW);
    }

    @Test
    void a_line_with_any_character_lost_or_changed_is_refused() {
        String line = VIEW.line();
        for (int i = 0; i < line.length(); i++) {
            String lost = line.substring(0, i) + line.substring(i + 1);
            String changed = line.substring(0, i) + (line.charAt(i) == 'x' ? 'y' : 'x') + line.substring(i + 1);
            for (String damaged : List.of(lost, changed)) {
                assertThatThrownBy(() -> parsed(damaged)).as(damaged).isInstanceOf(ViewException.class);
            }
        }
    }

    @Test
    void each_problem_is_told_in_each_language() {
        String later = "kakehashi:2?as-of=2026-11-25";
        String unknown = "kakehashi:1?as-of=2026-11-25&lang=en&mood=blue";
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(problem("Dear colleague", words)).isEqualTo(words.say("query.view.not-a-view"));
            assertThat(problem("", words)).isEqualTo(words.say("query.view.not-a-view"));
            assertThat(problem(VIEW.line().substring(0, 60), words)).isEqualTo(words.say("query.view.damaged"));
            assertThat(problem(summed("kakehashi:1?lang=en"), words)).isEqualTo(words.say("query.view.damaged"));
            assertThat(problem(summed(later), words)).isEqualTo(words.say("query.view.newer"));
            assertThat(problem(summed(unknown), words)).isEqualTo(words.say("query.view.newer"));
        }
    }

    @Test
    void what_no_map_and_no_calendar_can_show_is_refused() throws ViewException {
        String begin = "kakehashi:1?as-of=2026-11-28&lang=en";
        for (String hostile : List.of(
                begin + "&at=1e308,1e308,1e308",
                begin + "&at=NaN,NaN,NaN",
                begin + "&at=Infinity,120,5",
                begin + "&at=24,-Infinity,5",
                begin + "&at=91,120,5",
                begin + "&at=24,361,5",
                begin + "&at=24,120,25",
                begin + "&at=24,120,-1",
                begin + "&at=24,120",
                begin + "&years=-999999999-01-01,+999999999-12-31",
                begin + "&years=1849-12-31,1990-01-01",
                begin + "&years=2001-01-01,2000-01-01",
                begin + "&from=-999999999-01-01",
                begin + "&to=2101-01-01",
                begin + "&contact-before=0000-01-01",
                begin + "&due=P999999999Y",
                begin + "&due=P-1M",
                begin + "&due=P10000D",
                begin + "&due=P99999999999Y",
                begin + "&field=all%",
                "kakehashi:1?as-of=%2B999999999-12-31&lang=en")) {
            assertThat(problem(summed(hostile), Words.in(Language.EN)))
                    .as(hostile)
                    .isEqualTo(Words.in(Language.EN).say("query.view.damaged"));
        }
        assertThat(parsed(summed(begin + "&due=P9999D")).filter().attention().dueWithin())
                .as("the longest that is read")
                .isEqualTo(Period.ofDays(9999));
        assertThat(problem(summed(begin + "&text=" + "a".repeat(1 << 20)), Words.in(Language.EN)))
                .isEqualTo(Words.in(Language.EN).say("query.view.not-a-view"));
    }

    @Test
    void wherever_a_map_was_moved_its_view_opens_again() throws ViewException {
        for (double number : new double[] {0, 180, -190, 540, 1e9, -1e300, Double.NaN, Double.POSITIVE_INFINITY}) {
            Look look = new Look(new Look.Position(number, number, number), null, null, null, null);
            View moved = new View(TieFilter.ALL, LocalDate.of(2026, 11, 28), look, Language.EN, null);

            assertThat(parsed(moved.line())).isEqualTo(moved);
        }
    }

    private static String summed(String body) {
        return body + "~" + ViewWriter.checksum(body);
    }

    private static String problem(String text, Words words) {
        try {
            return parsed(text).line();
        } catch (ViewException told) {
            return told.in(words);
        }
    }
}
