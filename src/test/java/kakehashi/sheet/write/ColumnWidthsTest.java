package kakehashi.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kakehashi.query.Answer;
import kakehashi.query.TieFilter;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.SheetLanguage;
import org.junit.jupiter.api.Test;

/** Columns that are wide enough for the names in them. */
class ColumnWidthsTest {

    /** Letters of one unit, and nothing between columns. */
    private static double[] widths(double room, int halves, Block.Table table) {
        return new ColumnWidths(Locale.JAPANESE, 1, 0).of(table, room, halves);
    }

    private static Block.Table table(List<Integer> shares, String... cells) {
        return Block.Table.of(
                shares.stream().map(share -> new Block.Table.Column("", share)).toList(),
                List.of(new Block.Table.Row(Arrays.stream(cells).map(Phrase::of).toList(), List.of(), List.of())));
    }

    @Test
    void a_column_is_as_wide_as_the_longest_name_in_it_and_the_others_give_what_they_can_spare() {
        double[] widths = widths(30, 1, table(List.of(1, 1, 1), "トゥアティエン・フエ省フエ市", "兵庫県", "三条市"));
        assertThat(widths[0]).isEqualTo(11, within(0.01));
        assertThat(widths[1]).isEqualTo(widths[2], within(0.01)).isGreaterThan(3);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(30, within(0.01));
    }

    @Test
    void a_table_in_which_all_has_room_stays_as_it_was_composed() {
        assertThat(widths(40, 1, table(List.of(1, 3), "堺市", "ダナン市"))).containsExactly(10, 30);
    }

    @Test
    void where_not_all_have_room_those_come_first_that_lack_little() {
        double[] widths = widths(24, 1, table(List.of(1, 1, 1), "サイゴン・ハイテク・パーク", "バリア・ブンタウ省", "堺市"));
        assertThat(widths[1]).isEqualTo(9, within(0.01));
    }

    @Test
    void two_languages_beside_each_other_keep_a_half_each() {
        double[] widths = widths(40, 2, table(List.of(1, 1, 1, 1), "Huế", "Sakai", "トゥアティエン・フエ省", "堺市"));
        assertThat(widths[0] + widths[1]).isEqualTo(20, within(0.01));
        assertThat(widths[2]).isEqualTo(11, within(0.01));
    }

    @Test
    void a_column_of_names_of_either_half_of_a_register_has_room_for_each_part_of_them() {
        String page = new XhtmlWriter()
                .write(RealSheets.in(SheetLanguage.VI_JA)
                        .compose(new Subject.OfResult(Answer.of(RealSheets.MEANINGS, TieFilter.ALL, Optional.empty())
                                .rows())));
        double across = 262;
        double kanji = 8 * 25.4 / 72;
        List<List<Double>> tables = Pattern.compile("<thead>(.*?)</thead>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(columns -> Pattern.compile("width: ([0-9.]+)%")
                        .matcher(columns.group(1))
                        .results()
                        .map(width -> Double.parseDouble(width.group(1)) * across / 100)
                        .toList())
                .filter(columns -> columns.size() >= 8)
                .toList();
        assertThat(tables).hasSize(2).allSatisfy(columns -> {
            double longest = kanji * "トゥアティエン・".length() + 2;
            assertThat(columns.get(columns.size() / 2)).isGreaterThan(longest);
        });
    }

    @Test
    void what_is_to_be_written_by_hand_has_three_centimetres() {
        for (SheetLanguage language : List.of(SheetLanguage.VI, SheetLanguage.JA, SheetLanguage.VI_JA)) {
            String page = new XhtmlWriter()
                    .write(RealSheets.in(language).compose(new Subject.OfSuccession(RealSheets.daNang())));
            List<Double> columns = Pattern.compile("<col style=\"width: ([0-9.]+)%\"")
                    .matcher(page)
                    .results()
                    .map(found -> Double.parseDouble(found.group(1)) * 262 / 100)
                    .toList();
            assertThat(columns.subList(columns.size() - 4, columns.size() - 1)).allMatch(width -> width >= 30);
        }
    }
}
