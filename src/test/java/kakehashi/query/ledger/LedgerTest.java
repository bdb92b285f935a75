package kakehashi.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.Almanac;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.LedgerLine;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SearchResult;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.edit.Check;
import kakehashi.query.edit.Remark;
import kakehashi.query.edit.Stamp;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which searches tell of which locality, and how it reads where none is on record. */
class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate BEFORE_MERGER = LocalDate.of(2025, 6, 30);
    private static final String SOURCE = "kakehashi-search-2026-11";

    private static LedgerLine line(String locality, String date, int count) {
        return line(locality, date, count, true, null);
    }

    private static LedgerLine line(String locality, String date, int count, boolean within, @Nullable Trilingual note) {
        return new LedgerLine(
                locality,
                Scheme.OFFICIAL,
                PartialDate.parse(date),
                count > 0 ? SearchResult.FOUND : SearchResult.NONE_FOUND,
                count,
                within,
                note,
                SOURCE);
    }

    private static Meanings meanings(LocalDate day, LedgerLine... lines) {
        Atlas atlas = Frozen.atlas();
        Almanac almanac = atlas.records().almanac();
        return new Meanings(
                new Atlas(
                        1,
                        atlas.edition(),
                        atlas.records()
                                .withAlmanac(new Almanac(
                                        almanac.aliases(), almanac.profiles(), List.of(lines), almanac.totals()))),
                day);
    }

    private static Searched official(Meanings meanings, String locality) {
        return new Ledger(meanings).of(locality, Scheme.OFFICIAL);
    }

    private static String none(Meanings meanings, String locality) {
        return words(meanings, Language.EN).none(official(meanings, locality));
    }

    private static SearchWords words(Meanings meanings, Language language) {
        return new SearchWords(new Places(meanings.atlas(), Words.in(language)), meanings.asOf());
    }

    @Test
    void of_several_searches_the_latest_counts() {
        Meanings meanings =
                meanings(TODAY, line("vn-quang-ninh", "2025-01-05", 0), line("vn-quang-ninh", "2026-02", 8));
        assertThat(official(meanings, "vn-quang-ninh").found()).isEqualTo(8);
        assertThat(official(meanings, "vn-quang-ninh").extent()).isEqualTo(Extent.SEARCHED);
    }

    @Test
    void what_is_not_in_the_ledger_was_not_searched_which_is_not_to_say_that_there_is_none() {
        Meanings meanings = meanings(TODAY);
        assertThat(official(meanings, "jp-gifu-pref").extent()).isEqualTo(Extent.NOT_SEARCHED);
        assertThat(none(meanings, "jp-gifu-pref"))
                .isEqualTo("Not searched: that none is on record does not mean that there is none.");
    }

    @Test
    void a_search_holds_for_the_cities_in_a_place_only_where_it_says_so() {
        assertThat(official(meanings(TODAY, line("jp-osaka-pref", "2026-11-28", 10)), "jp-sakai-osaka")
                        .extent())
                .isEqualTo(Extent.SEARCHED);
        assertThat(official(meanings(TODAY, line("jp-osaka-pref", "2026-11-28", 10, false, null)), "jp-sakai-osaka")
                        .extent())
                .isEqualTo(Extent.NOT_SEARCHED);
    }

    @Test
    void what_was_found_in_all_of_a_prefecture_is_not_found_in_each_of_its_cities() {
        Meanings meanings = meanings(TODAY, line("jp-osaka-pref", "2026-11-28", 10));
        assertThat(official(meanings, "jp-sakai-osaka").found()).isZero();
        assertThat(none(meanings, "jp-sakai-osaka"))
                .isEqualTo(
                        "Searched by Kakehashi (28 November 2026) with all of Osaka Prefecture; none is on record here.");
    }

    @Test
    void what_was_merged_is_known_as_far_as_its_predecessors_were_searched() {
        LedgerLine daNang = line("vn-da-nang", "2026-11-28", 25);
        LedgerLine quangNam = line("vn-quang-nam", "2026-11-28", 9);
        Searched whole = official(meanings(TODAY, daNang, quangNam), "vn-da-nang");
        assertThat(whole.extent()).isEqualTo(Extent.SEARCHED);
        assertThat(whole.found()).isEqualTo(34);
        Searched half = official(meanings(TODAY, daNang), "vn-da-nang");
        assertThat(half.extent()).isEqualTo(Extent.IN_PART);
        assertThat(half.left()).containsExactly("vn-quang-nam");
        assertThat(official(meanings(BEFORE_MERGER, daNang), "vn-da-nang").extent())
                .as("before the merger nothing is missing")
                .isEqualTo(Extent.SEARCHED);
    }

    @Test
    void a_search_that_left_something_out_says_so_behind_its_result() {
        Trilingual left = new Trilingual("Only the south.", "Chỉ miền Nam.", "南部のみ。");
        Meanings meanings = meanings(TODAY, line("jp-gifu-pref", "2026-11-28", 0, true, left));
        assertThat(official(meanings, "jp-gifu-pref").extent()).isEqualTo(Extent.IN_PART);
        assertThat(none(meanings, "jp-gifu-pref"))
                .isEqualTo("Searched by Kakehashi (28 November 2026): none found. In part only: Only the south.");
        assertThat(words(meanings, Language.JA).none(official(meanings, "jp-gifu-pref")))
                .isEqualTo("Kakehashiが調査（2026年11月28日）：該当なし。一部のみ：南部のみ。");
    }

    @Test
    void between_two_it_is_enough_that_one_side_was_searched() {
        Meanings meanings = meanings(TODAY, line("vn-hue", "2026-11-28", 0));
        Searched between = new Ledger(meanings).between("vn-hue", "jp-gifu-pref", Scheme.OFFICIAL);
        assertThat(between.extent()).isEqualTo(Extent.SEARCHED);
        assertThat(between.locality()).isEqualTo("vn-hue");
    }

    @Test
    void what_to_look_for_next_begins_with_what_was_found_and_is_not_on_record() {
        Meanings meanings = meanings(
                TODAY,
                line("vn-hanoi", "2026-11-28", 99),
                line("vn-hue", "2024-03", 0),
                line("jp-gifu-pref", "2026-11-28", 0));
        List<Gap> gaps = Gap.of(meanings);
        assertThat(gaps.get(0).kind()).isEqualTo(GapKind.MORE_FOUND);
        assertThat(gaps.get(0).searched().locality()).isEqualTo("vn-hanoi");
        assertThat(gaps)
                .filteredOn(gap -> gap.kind() == GapKind.OLD)
                .extracting(gap -> gap.searched().locality())
                .containsExactly("vn-hue");
        assertThat(gaps)
                .filteredOn(gap -> gap.searched().scheme() == Scheme.OFFICIAL)
                .extracting(gap -> gap.searched().locality())
                .doesNotContain("jp-gifu-pref")
                .contains("jp-aichi-pref");
    }

    @Test
    void a_search_just_made_stays_on_record_with_who_made_it_and_where() throws Exception {
        Atlas atlas = meanings(TODAY).whole();
        NewSearch search = new NewSearch(
                "jp-gifu-pref",
                Scheme.OFFICIAL,
                PartialDate.of(TODAY),
                0,
                true,
                "Site of Gifu Prefecture",
                "Nguyễn Thị Lan",
                null);
        ChangeSet set = search.set(
                atlas, Language.EN, new Stamp(new UUID(0, 1), Instant.parse("2026-11-30T08:00:00Z"), "Lan", null));
        assertThat(Check.of(atlas, set)).noneMatch(Remark::forbids);
        Atlas next = atlas.with(set);
        LedgerLine line = next.ledgerOf("jp-gifu-pref").get(0);
        assertThat(next.source(line.source()).title()).isEqualTo("[Site of Gifu Prefecture]");
        assertThat(none(new Meanings(next, TODAY), "jp-gifu-pref"))
                .isEqualTo("Searched by Nguyễn Thị Lan (30 November 2026): none found.");
        assertThat(next.with(set.inverted()).ledgerOf("jp-gifu-pref")).isEmpty();
    }

    @Test
    void a_total_of_others_stands_beside_what_is_on_record_by_its_day() {
        TotalBeside pairs = TotalBeside.all(meanings(TODAY)).get(0);
        long official = Frozen.atlas().ties().stream()
                .filter(tie -> tie.scheme() == Scheme.OFFICIAL)
                .map(tie -> tie.vietnam() + tie.japan())
                .distinct()
                .count();
        assertThat(pairs.ours() + pairs.undated() + pairs.later() + pairs.unsigned())
                .isEqualTo((int) official);
        assertThat(pairs.later()).isPositive();
        assertThat(new TotalWords(Words.in(Language.EN)).reasons(pairs))
                .last()
                .isEqualTo("What exactly they counted is not on record.");
    }

    @Test
    void every_province_and_prefecture_is_known_whole_in_part_or_not_and_a_year_later_no_longer_whole() {
        Ledger ledger = new Ledger(new Meanings(Frozen.atlas(), TODAY));
        List<String> all = Stream.of(Extent.values())
                .flatMap(extent -> ledger.provinces(extent).stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(34 + 47);
        assertThat(ledger.provinces(Extent.SEARCHED)).containsExactlyInAnyOrder("vn-hue", "vn-da-nang");
        assertThat(ledger.provinces(Extent.IN_PART)).isNotEmpty();
        assertThat(ledger.provinces(Extent.NOT_SEARCHED)).contains("jp-fukui-pref");
        Ledger later = new Ledger(new Meanings(Frozen.atlas(), TODAY.plusYears(2)));
        assertThat(later.provinces(Extent.SEARCHED)).isEmpty();
        assertThat(later.provinces(Extent.IN_PART)).contains("vn-hue");
    }
}
