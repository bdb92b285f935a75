package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kakehashi.map.ground.Viewpoint;
import kakehashi.model.value.Language;
import kakehashi.query.Row;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.MapFigure;
import kakehashi.sheet.write.PageMedium;
import kakehashi.sheet.write.PdfWriter;
import kakehashi.sheet.write.PrintedSheet;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the last check says of real sheets, and of sheets with a fault. */
class LastCheckTest {

    private static final Words WORDS = Words.in(Language.EN);
    private static final LastCheck CHECK = new LastCheck(RealSheets.MEANINGS, new Places(RealSheets.ATLAS, WORDS));
    private static final Subject TIE = new Subject.OfTie("vn-hue--jp-gifu-pref");
    private static PdfWriter writer;

    @BeforeAll
    static void start() throws Exception {
        writer = new PdfWriter();
    }

    @Test
    void sources_that_disagree_lead_to_their_tie() throws Exception {
        Subject subject = new Subject.OfTie("vn-hanoi--jp-asahikawa");
        List<Finding> findings =
                CHECK.of(subject, writer.print(RealSheets.in(SheetLanguage.EN).compose(subject)));
        assertThat(findings).extracting(Finding::kind).contains(Finding.Kind.CONFLICT);
        assertThat(findings).extracting(Finding::cause).containsOnly("vn-hanoi--jp-asahikawa");
        assertThat(findings.get(0).in(WORDS)).startsWith("Sources disagree").contains("Asahikawa");
    }

    @Test
    void a_proposal_and_what_changed_are_looked_at_too() throws Exception {
        Subject proposal = new Subject.OfProposal("vn-ha-tinh", Set.of());
        assertThat(CHECK.of(
                        proposal, writer.print(RealSheets.in(SheetLanguage.EN).compose(proposal))))
                .isEmpty();
        Subject changes = RealSheets.CHANGES;
        assertThat(CHECK.of(
                        changes, writer.print(RealSheets.in(SheetLanguage.EN).compose(changes))))
                .as("the fact that is gone, whose source is too")
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.UNSOURCED);
    }

    @Test
    void a_tie_in_force_without_a_contact_is_named() throws Exception {
        String silent = RealSheets.ATLAS.ties().stream()
                .filter(tie -> RealSheets.MEANINGS.inForceOn(tie, RealSheets.DAY)
                        && RealSheets.MEANINGS.lastContact(tie).isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
        Subject subject = new Subject.OfTie(silent);
        assertThat(CHECK.of(
                        subject, writer.print(RealSheets.in(SheetLanguage.JA).compose(subject))))
                .anyMatch(finding -> finding.kind() == Finding.Kind.NO_CONTACT && silent.equals(finding.cause()));
    }

    @Test
    void whatever_sheet_tells_of_a_tie_the_same_is_found_of_it() throws Exception {
        String id = "vn-quang-nam--jp-nagasaki-pref";
        List<Row> rows = RealSheets.daNang();
        List<Subject> tellings = List.of(
                new Subject.OfTie(id),
                new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref"),
                new Subject.OfPair("vn-quang-nam", "jp-nagasaki-pref"),
                new Subject.OfVisit("vn-da-nang", "jp-nagasaki-pref", RealSheets.DAY, TypedLines.NONE),
                new Subject.OfVisit("jp-nagasaki-pref", "vn-quang-nam", RealSheets.DAY, TypedLines.NONE),
                new Subject.OfLocality("vn-da-nang"),
                new Subject.OfResult(rows),
                new Subject.OfSuccession(rows));
        for (Subject telling : tellings) {
            assertThat(CHECK.of(
                            telling,
                            writer.print(RealSheets.in(SheetLanguage.EN).compose(telling))))
                    .as(telling.fileName())
                    .filteredOn(finding -> id.equals(finding.cause()))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.CONFLICT, Finding.Kind.NO_END, Finding.Kind.NOTE);
        }
    }

    @Test
    void a_vietnamese_name_typed_without_its_rank_is_named() throws Exception {
        TypedLines typed = TypedLines.NONE
                .with(TypedField.OBJECTIVES, "Thăm Nagasaki")
                .with(TypedField.POINTS, "Cảm ơn tỉnh Nagasaki, TP Đà Nẵng");
        Subject visit = new Subject.OfVisit("vn-da-nang", "jp-nagasaki-pref", RealSheets.DAY, typed);
        assertThat(CHECK.of(visit, writer.print(RealSheets.in(SheetLanguage.VI).compose(visit))))
                .filteredOn(finding -> finding.kind() == Finding.Kind.BARE_NAME)
                .extracting(Finding::about)
                .containsExactly("Nagasaki");
        assertThat(CHECK.of(visit, writer.print(RealSheets.in(SheetLanguage.JA).compose(visit))))
                .extracting(Finding::kind)
                .doesNotContain(Finding.Kind.BARE_NAME);
    }

    @Test
    void a_character_that_the_font_lacks_is_quoted() throws Exception {
        Subject visit = new Subject.OfVisit(
                "vn-da-nang",
                "jp-yokohama",
                RealSheets.DAY,
                TypedLines.NONE.with(TypedField.OBJECTIVES, "Meet ꙮ again"));
        List<Finding> findings =
                CHECK.of(visit, writer.print(RealSheets.in(SheetLanguage.EN).compose(visit)));
        assertThat(findings.get(0).kind()).isEqualTo(Finding.Kind.MISSING_GLYPH);
        assertThat(findings.get(0).in(WORDS)).contains("ꙮ (Meet ꙮ again)");
    }

    @Test
    void words_that_are_not_on_the_page_are_cut_off() throws Exception {
        PrintedSheet whole = writer.print(RealSheets.in(SheetLanguage.EN).compose(TIE));
        Sheet other = with(whole.sheet(), new Block.Heading(2, "Never printed"));
        assertThat(CHECK.of(TIE, new PrintedSheet(other, whole.pdf(), "")))
                .extracting(Finding::kind, Finding::about)
                .contains(tuple(Finding.Kind.CUT_OFF, "Never printed"));
    }

    @Test
    void a_line_that_leaves_the_page_is_cut_off() throws Exception {
        PrintedSheet whole = writer.print(RealSheets.in(SheetLanguage.EN).compose(TIE));
        ByteArrayOutputStream narrow = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(whole.pdf())) {
            document.getPage(0).setCropBox(new PDRectangle(300, 842));
            document.save(narrow);
        }
        assertThat(CHECK.of(TIE, new PrintedSheet(whole.sheet(), narrow.toByteArray(), "")))
                .extracting(Finding::kind)
                .contains(Finding.Kind.CUT_OFF);
    }

    @Test
    void the_map_of_every_viewpoint_names_all_its_seas_and_islands_on_every_paper() {
        for (Viewpoint viewpoint : Viewpoint.values()) {
            for (SheetLanguage language : SheetLanguage.values()) {
                for (Paper paper : Paper.values()) {
                    SheetOptions options = new SheetOptions(paper, Letters.USUAL, false, viewpoint, "", RealSheets.DAY);
                    Sheet sheet = new Sheets(RealSheets.MEANINGS, language, options).compose(TIE);
                    MapFigure map = new MapFigure(figure(sheet), language, PageMedium.figureWidth());
                    assertThat(map.namesLeftOut())
                            .as("%s in %s on %s", viewpoint, language, paper)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_map_too_small_for_the_names_of_islands_tells_which() {
        Sheet sheet = RealSheets.in(SheetLanguage.VI).compose(TIE);
        assertThat(new MapFigure(figure(sheet), SheetLanguage.VI, 60).namesLeftOut())
                .contains("Quần đảo Hoàng Sa", "Quần đảo Trường Sa", "BIỂN ĐÔNG");
    }

    private static Block.Figure figure(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_line_without_a_source_and_one_with_an_unlisted_source_are_found() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.EN).compose(TIE);
        Block.Table table = Block.Table.of(
                List.of(new Block.Table.Column("Head", 80)),
                List.of(
                        new Block.Table.Row(List.of(Phrase.of("bare")), List.of(), List.of()),
                        new Block.Table.Row(List.of(Phrase.of("dangling")), List.of("nowhere"), List.of())));
        PrintedSheet printed = new PrintedSheet(with(sheet, table), writer.bytes(sheet), "");
        assertThat(CHECK.of(TIE, printed))
                .filteredOn(finding -> finding.kind() == Finding.Kind.UNSOURCED)
                .extracting(Finding::about)
                .containsExactly("Bare", "Dangling");
    }

    private static Sheet with(Sheet sheet, Block block) {
        List<Block> blocks = new ArrayList<>(sheet.blocks());
        blocks.add(1, block);
        return new Sheet(
                sheet.language(), sheet.title(), sheet.kind(), sheet.subject(), blocks, sheet.page(), sheet.density());
    }
}
