package kakehashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.KeptBrief;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.store.AtlasStore;
import kakehashi.store.VisitNotes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as the command line writes and checks them. */
class SheetCommandTest {

    private static final View VIEW = new View(
            TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")),
            LocalDate.of(2026, 11, 24),
            Look.ANY.seenFrom("neutral"),
            Language.EN,
            null);
    private static final String LINE = VIEW.line();

    @TempDir
    static Path folder;

    private static Console console;

    @BeforeAll
    static void open() {
        console = new Console(folder.resolve("atlas.kakehashi"));
    }

    private static Path written(String name, String... options) {
        Path file = folder.resolve(name);
        String[] all = new String[options.length + 2];
        all[0] = "sheet";
        all[1] = "--out=" + file;
        System.arraycopy(options, 0, all, 2, options.length);
        Console.Said said = console.type(all);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        return file;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_view_and_a_stamp_give_the_same_bytes_from_another_store_and_the_line_stands_at_the_foot() throws Exception {
        Path one = written("one.pdf", "--kind=register", "--view=" + LINE, "--stamp=2026-11-24");
        Console other = new Console(folder.resolve("other.kakehashi"));
        Path two = folder.resolve("two.pdf");
        assertThat(other.type("sheet", "--kind=register", "--view=" + LINE, "--stamp=2026-11-24", "--out=" + two)
                        .code())
                .isZero();

        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(lineAtTheFoot(one)).isEqualTo(LINE);
        assertThat(written("later.pdf", "--kind=register", "--view=" + LINE, "--stamp=2026-11-25"))
                .as("another stamp")
                .satisfies(later -> assertThat(Files.mismatch(later, one)).isNotEqualTo(-1));
    }

    private static String lineAtTheFoot(Path pdf) throws IOException {
        Matcher line =
                Pattern.compile("kakehashi:.*?~[0-9a-f]{8}").matcher(text(pdf).replace(" ", ""));
        return line.find() ? line.group() : "";
    }

    @Test
    void the_line_at_the_foot_makes_the_sheet_again_from_the_same_viewpoint() throws Exception {
        Path one = written("seen.pdf", "--locality=vn-hue", "--view=" + LINE, "--viewpoint=japan");
        assertThat(lineAtTheFoot(one)).contains("viewpoint=japan");
        assertThat(written("again.pdf", "--locality=vn-hue", "--view=" + lineAtTheFoot(one)))
                .hasSameBinaryContentAs(one);
    }

    @Test
    void a_register_carries_the_line_of_what_was_asked_for() throws Exception {
        Path one = written("asked.pdf", "--kind=register", "--locality=vn-hue", "--lang=ja");
        assertThat(written("asked-again.pdf", "--kind=register", "--view=" + lineAtTheFoot(one), "--lang=ja"))
                .hasSameBinaryContentAs(one);
        assertThat(lineAtTheFoot(written("hue.pdf", "--locality=vn-hue"))).isEmpty();
    }

    @Test
    void a_sheet_with_typed_lines_says_so_instead_of_the_view() throws Exception {
        String text = text(written(
                "brief.pdf",
                "--view=" + LINE,
                "--kind=visit-brief",
                "--pair",
                "vn-hue",
                "jp-gifu-pref",
                "--points=Renew"));
        assertThat(text).contains("· with lines typed by the office").doesNotContain("kakehashi:");
    }

    @Test
    void the_viewpoint_is_that_of_the_language_unless_another_is_asked_for() throws Exception {
        assertThat(text(written("vi.pdf", "--locality=vn-hue", "--lang=vi"))).contains("BIỂN ĐÔNG", "Trường Sa");
        assertThat(text(written("en.pdf", "--locality=vn-hue")))
                .contains("neutral viewpoint")
                .doesNotContain("EAST SEA");
        assertThat(text(written("jp.pdf", "--locality=vn-hue", "--viewpoint=japan")))
                .contains("Japan's viewpoint", "SEA OF JAPAN", "Takeshima");
    }

    @Test
    void a_word_document_and_an_html_file_hold_the_sheet() throws Exception {
        Path docx = written("hue.docx", "--locality=vn-hue", "--lang=ja");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("フエ市");
        }
        assertThat(written("hue.html", "--tie=vn-hue--jp-gifu-pref")).content().contains("<svg ", "Gifu", "In force");
    }

    @Test
    void two_localities_are_compared_in_each_form_and_the_same_one_is_not() throws Exception {
        Path pdf = written("compare.pdf", "--compare", "vn-hue", "vn-da-nang", "--lang=ja");
        assertThat(text(pdf)).contains("フエ市とダナン市", "共通の相手方（2）", "出典");
        assertThat(written("compare.html", "--compare", "vn-da-nang", "jp-gifu-pref"))
                .content()
                .contains("Between the two (0)", "Partners of Da Nang City");
        assertThat(written("compare.docx", "--kind=comparison", "--compare", "vn-hue", "vn-da-nang", "--lang=vi"))
                .isNotEmptyFile();

        Console.Said same = console.type("sheet", "--compare", "vn-quang-nam", "vn-da-nang", "--out=same.pdf");
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("Both are Da Nang");
    }

    @Test
    void a_check_names_the_record_of_each_finding_and_ends_with_one() {
        Console.Said said = console.type("sheet", "--check", "--tie=vn-hanoi--jp-asahikawa");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).startsWith("vn-hanoi--jp-asahikawa\tSources disagree");
        assertThat(said.err()).isEmpty();

        Console.Said fine = console.type("sheet", "--check", "--tie=vn-hue-city--jp-saijo--2");
        assertThat(fine.out()).isEmpty();
        assertThat(fine.code()).isZero();
    }

    @Test
    void sheets_of_a_result_are_bound_into_one_pdf() throws Exception {
        Path file = folder.resolve("book.pdf");
        Console.Said said =
                console.type("sheet", "--each=tie", "--locality=vn-hue", "--region=jp-region-chubu", "--out=" + file);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("failed: 0").contains(file.toString());
        try (PDDocument book = Loader.loadPDF(file.toFile())) {
            assertThat(book.getNumberOfPages()).isGreaterThan(1);
            assertThat(book.getDocumentCatalog().getDocumentOutline().children())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void what_the_office_wrote_is_read_from_a_file_and_options_replace_fields_of_it() throws Exception {
        Path fields = Files.writeString(
                folder.resolve("fields.txt"),
                "\uFEFF[handling]\r\nInternal\r\n\r\n[ our-delegation ]\nTrần An; チャン・アン; Director\n[points]\nfirst\n\nsecond\n[objectives]\nof the file\n");
        String text = text(written(
                "fields.pdf",
                "--kind=visit-brief",
                "--pair",
                "vn-hue",
                "jp-gifu-pref",
                "--fields=" + fields,
                "--objectives=of the option"));
        assertThat(text)
                .contains("Internal", "Trần An (チャン・アン), Director", "first", "second", "of the option")
                .doesNotContain("of the file");
    }

    @Test
    void a_file_of_fields_that_cannot_be_meant_is_answered_with_what_can() throws Exception {
        Path unknown = Files.writeString(folder.resolve("unknown.txt"), "[objectives]\nRenew\n[wishes]\nPeace\n");
        assertThat(brief("--fields=" + unknown).err())
                .contains(unknown + ", line 3: there is no field \"wishes\"", "press-line");
        Path headless = Files.writeString(folder.resolve("headless.txt"), "Renew\n");
        Console.Said said = brief("--fields=" + headless);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("begins with \"Renew\"", "objectives");
        assertThat(brief("--fields=" + folder.resolve("nowhere.txt")).err()).contains("nowhere.txt could not be read");
    }

    private static Console.Said brief(String... options) {
        String[] all = new String[options.length + 6];
        String[] usual = {
            "sheet", "--out=" + folder.resolve("b.pdf"), "--kind=visit-brief", "--pair", "vn-hue", "jp-gifu-pref"
        };
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(options, 0, all, usual.length, options.length);
        return console.type(all);
    }

    @Test
    void what_was_typed_in_the_window_is_printed_where_it_is_asked_for_and_that_a_brief_was_saved_is_kept()
            throws Exception {
        Path file = folder.resolve("kept.kakehashi");
        VisitNotes visit = new VisitNotes("vn-hue", "jp-gifu-pref");
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            store.notes().keep(List.of(visit.typed("reply", "We shall see"), visit.typed("points", "Renew")));
        }
        Console kept = new Console(file);
        Path out = folder.resolve("kept.pdf");
        assertThat(kept.type(
                                "sheet",
                                "--out=" + out,
                                "--kind=visit-brief",
                                "--pair",
                                "vn-hue",
                                "jp-gifu-pref",
                                "--date=2026-12-15",
                                "--kept",
                                "--points=Thank")
                        .err())
                .isEmpty();
        assertThat(text(out)).contains("We shall see", "Thank").doesNotContain("Renew");
        try (AtlasStore store = Frozen.stores().open(file, progress -> {})) {
            assertThat(visit.briefsAmong(store.notes().read()))
                    .containsExactly(new KeptBrief(
                            "vn-hue",
                            "jp-gifu-pref",
                            LocalDate.of(2026, 11, 24),
                            LocalDate.of(2026, 11, 24),
                            LocalDate.of(2026, 12, 15),
                            Frozen.atlas().edition().version(),
                            "en"));
        }
    }

    @Test
    void a_brief_in_large_type_takes_two_pages_and_one_of_a_pair_without_ties_is_there_too() throws Exception {
        Path large =
                written("large.pdf", "--kind=visit-brief", "--pair", "vn-da-nang", "jp-sakai-osaka", "--large-type");
        try (PDDocument document = Loader.loadPDF(large.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(text(written("none.pdf", "--kind=visit-brief", "--pair", "vn-hanoi", "jp-gifu-pref")))
                .contains("No agreement, exchange or project between the two is on record");
    }

    @Test
    void briefs_of_a_result_are_for_the_side_that_was_named() throws Exception {
        Path briefs = Files.createDirectory(folder.resolve("briefs"));
        Console.Said said = console.type(
                "sheet", "--each=pair", "--kind=visit-brief", "--locality=jp-gifu-pref", "--out=" + briefs);
        assertThat(said.code()).isZero();
        assertThat(briefs.resolve("visit-jp-gifu-pref--vn-hue-2026-11-24_en.pdf"))
                .exists();
    }
}
