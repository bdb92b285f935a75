package kakehashi.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Edition;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.SourceRank;
import kakehashi.query.edition.Taking;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

class EditionNoticeTest {

    private final Atlas former = Frozen.atlas();
    private final List<Tie> ties = new ArrayList<>(former.ties());
    private final List<Source> sources = new ArrayList<>(former.records().sources());

    @Test
    void a_field_filled_for_every_source_is_no_news() {
        sources.replaceAll(EditionNoticeTest::ranked);
        assertThat(told(Language.EN)).isEqualTo("The data were updated from edition 2026.11.1 to 2026.12.1.");
        assertThat(told(Language.VI)).isEqualTo("Dữ liệu đã được cập nhật từ phiên bản 2026.11.1 lên 2026.12.1.");
        assertThat(told(Language.JA)).isEqualTo("データを2026.11.1版から2026.12.1版に更新しました。");
    }

    @Test
    void few_ties_are_named_and_sources_come_last_by_number() {
        ties.set(0, Frozen.stated(former, "otherwise").ties().get(0));
        ties.remove(former.findLink("vn-hue--jp-katsuragi").orElseThrow());
        sources.replaceAll(EditionNoticeTest::ranked);
        sources.add(renamed(sources.get(0)));
        int all = sources.size();
        assertThat(told(Language.EN))
                .matches("The data were updated from edition 2026.11.1 to 2026.12.1."
                        + " Ties: 1 changed \\([^;()]+ – [^;()]+\\), 1 removed \\(Hue – Katsuragi\\)\\."
                        + " Sources: " + all + ", 1 of them new\\.");
        assertThat(told(Language.VI))
                .contains(" Quan hệ: 1 mục thay đổi (", "), 1 mục bị xóa (TP. Huế – TP. Katsuragi).")
                .endsWith(" Nguồn: " + all + ", trong đó có 1 nguồn mới.");
        assertThat(told(Language.JA)).contains("。関係：変更1件（", "）、削除1件（フエ市・葛城市）。").endsWith("出典：全" + all + "件（うち新規1件）。");
    }

    @Test
    void of_many_ties_the_number_is_told() {
        ties.subList(0, 6).clear();
        assertThat(told(Language.EN)).endsWith(" Ties: 6 removed.");
    }

    private String told(Language language) {
        Atlas.Records records = former.records();
        Atlas now = new Atlas(
                0,
                new Edition("2026.12.1", LocalDate.of(2026, 12, 1), "CC BY 4.0", List.of()),
                new Atlas.Records(
                        records.localities(),
                        records.regions(),
                        records.successions(),
                        records.networks(),
                        records.parties(),
                        sources,
                        ties,
                        records.almanac()));
        return new EditionNotice(former, now, Taking.of(former, now)).in(Words.in(language));
    }

    private static Source ranked(Source source) {
        SourceRank other = source.rank() == SourceRank.OTHER ? SourceRank.PRESS : SourceRank.OTHER;
        return with(source, source.id(), other);
    }

    private static Source renamed(Source source) {
        return with(source, source.id() + "-again", source.rank());
    }

    private static Source with(Source source, String id, SourceRank rank) {
        return new Source(
                id,
                source.title(),
                source.publisher(),
                source.publisherName(),
                source.url(),
                source.copy(),
                source.via(),
                source.published(),
                source.language(),
                source.kind(),
                rank);
    }
}
