package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.query.since.Beginning;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaperNamesTest {

    private static final Subject VISIT =
            new Subject.OfVisit("vn-da-nang", "jp-yokohama", LocalDate.of(2026, 12, 15), TypedLines.NONE);

    @TempDir
    Path folder;

    private static PaperNames in(Language language) {
        return new PaperNames(RealSheets.MEANINGS, Words.in(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI | TP. Đà Nẵng – TP. Yokohama, 15-12-2026, ja",
                "EN | Da Nang – Yokohama, 2026-12-15, ja",
                "JA | ダナン市・横浜市_2026-12-15_ja"
            })
    void a_brief_is_called_by_its_places_its_day_and_its_language(Language reader, String name) {
        assertThat(in(reader).dated(VISIT, SheetLanguage.JA)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI | Danh mục thay đổi, TP. Đà Nẵng – TP. Yokohama, 24-11-2026, vi",
                "EN | What changed, Da Nang – Yokohama, 2026-11-24, vi",
                "JA | 変更点一覧　ダナン市・横浜市_2026-11-24_vi"
            })
    void what_changed_is_called_by_its_places_and_the_day(Language reader, String name) {
        assertThat(in(reader).dated(RealSheets.CHANGES, SheetLanguage.VI)).isEqualTo(name);
        assertThat(in(reader)
                        .dated(new Subject.OfChanges(List.of(), new Beginning.Day(RealSheets.DAY)), SheetLanguage.VI))
                .startsWith(Words.in(reader).name(SheetKind.CHANGES));
    }

    @ParameterizedTest
    @EnumSource
    void no_two_sheets_share_a_name_and_none_has_what_a_file_system_refuses(Language language) {
        List<String> names = new ArrayList<>();
        for (Locality locality : RealSheets.ATLAS.records().localities()) {
            names.add(in(language).lasting(new Subject.OfLocality(locality.id()), SheetLanguage.VI_JA));
        }
        for (Tie tie : RealSheets.ATLAS.ties()) {
            names.add(in(language).lasting(new Subject.OfTie(tie.id()), SheetLanguage.VI_JA));
        }
        RealSheets.ATLAS
                .records()
                .networks()
                .forEach(network ->
                        names.add(in(language).lasting(new Subject.OfNetwork(network.id()), SheetLanguage.VI_JA)));
        assertThat(names).hasSizeGreaterThan(100).allSatisfy(name -> {
            assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]").doesNotEndWith(".");
            assertThat((name + ".pdf").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(250);
        });
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void a_folder_whose_sheets_were_called_by_ids_goes_on_with_them_and_a_new_one_is_called_as_people_call_it()
            throws Exception {
        List<Subject> two = List.of(new Subject.OfLocality("jp-gifu-pref"), new Subject.OfLocality("vn-hue"));
        Batch byId = new Batch(RealSheets.in(Language.VI), Words.in(Language.EN));
        byId.write(two.subList(0, 1), folder, Batch.Watch.NONE);

        List<Batch.Outcome> outcomes = byId.named(in(Language.VI)).write(two, folder, Batch.Watch.NONE);

        assertThat(outcomes).extracting(Batch.Outcome::state).containsExactly(Batch.State.KEPT, Batch.State.WRITTEN);
        assertThat(Files.exists(folder.resolve("jp-gifu-pref_vi.pdf"))).isTrue();
        assertThat(outcomes.get(1).file().getFileName()).hasToString("TP. Huế, vi.pdf");
        assertThat(byId.named(in(Language.VI)).write(two, folder, Batch.Watch.NONE))
                .extracting(Batch.Outcome::state)
                .containsOnly(Batch.State.KEPT);
    }

    @Test
    void a_sheet_of_what_is_not_there_fails_by_itself() throws Exception {
        Batch batch = new Batch(RealSheets.in(Language.EN), Words.in(Language.EN)).named(in(Language.EN));
        assertThat(batch.write(List.of(new Subject.OfLocality("no-such-place")), folder, Batch.Watch.NONE))
                .extracting(Batch.Outcome::state)
                .containsExactly(Batch.State.FAILED);
    }
}
