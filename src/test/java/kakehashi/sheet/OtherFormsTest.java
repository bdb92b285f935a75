package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import kakehashi.model.value.Language;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Letters;
import kakehashi.sheet.tree.Paper;
import kakehashi.sheet.tree.Phrase;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.DocxWriter;
import kakehashi.sheet.write.HtmlWriter;
import kakehashi.sheet.write.PdfWriter;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Word documents and HTML files of real sheets, read back. */
class OtherFormsTest {

    private static final DocxWriter DOCX = new DocxWriter();
    private static final HtmlWriter HTML = new HtmlWriter();

    @ParameterizedTest
    @EnumSource
    void a_word_document_holds_every_word_of_every_kind_of_sheet(SheetLanguage language) throws Exception {
        for (Subject subject : RealSheets.everyKind()) {
            Sheet sheet = RealSheets.in(language).compose(subject);
            try (XWPFDocument document = read(sheet)) {
                String text = squeezed(text(document));
                for (String phrase : phrases(sheet)) {
                    assertThat(text)
                            .as("%s in %s", subject.fileName(), language)
                            .contains(squeezed(phrase));
                }
            }
        }
    }

    @Test
    void a_word_document_has_real_headings_repeated_heads_a_described_picture_and_numbered_sources() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.JA).compose(new Subject.OfTie("vn-hue--jp-gifu-pref"));
        try (XWPFDocument document = read(sheet)) {
            List<String> styles = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .toList();
            assertThat(styles).contains("Title", "Heading1", "SourceList");
            assertThat(document.getStyles().styleExist("Heading1")).isTrue();
            assertThat(document.getTables()).anyMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(document.getAllPictures()).hasSize(1);
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("descr=\"" + figure(sheet).alternative());
            assertThat(xml).contains("w:val=\"vi-VN\"").contains("w:eastAsia=\"ja-JP\"");
            assertThat(document.getParagraphs().stream().filter(paragraph -> "SourceList".equals(paragraph.getStyle())))
                    .hasSize(sheet.sourceNumbers().size());
            String foot = document.getFooterList().get(0)._getHdrFtr().xmlText();
            assertThat(foot).contains("PAGE").contains("NUMPAGES");
        }
    }

    @Test
    void a_heading_of_a_word_document_is_of_its_level() throws Exception {
        Set<String> styles = new HashSet<>();
        for (Subject subject : RealSheets.everyKind()) {
            Sheet sheet = RealSheets.in(SheetLanguage.VI).compose(subject);
            List<String> headings = sheet.blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(Block.Heading.class::cast)
                    .map(heading -> "Heading" + (heading.level() - 1) + " " + heading.text())
                    .toList();
            try (XWPFDocument document = read(sheet)) {
                assertThat(document.getParagraphs().stream()
                                .filter(paragraph ->
                                        String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                                .peek(paragraph -> styles.add(paragraph.getStyle()))
                                .map(paragraph -> paragraph.getStyle() + " "
                                        + paragraph.getText().replace('\u00a0', ' ')))
                        .as(subject.fileName())
                        .containsExactlyElementsOf(headings);
            }
        }
        assertThat(styles).containsExactlyInAnyOrder("Heading1", "Heading2");
    }

    @Test
    void a_word_document_leaves_it_to_its_styles_what_is_bold() throws Exception {
        for (Subject subject : RealSheets.everyKind()) {
            try (XWPFDocument document = read(RealSheets.in(SheetLanguage.VI).compose(subject))) {
                assertThat(document.getDocument().xmlText())
                        .as(subject.fileName())
                        .doesNotContain("<w:b w:val=\"off\"/>", "<w:b w:val=\"false\"/>", "<w:b w:val=\"0\"/>");
                for (XWPFTable table : document.getTables()) {
                    if (table.getRow(0).isRepeatHeader()) {
                        assertThat(table.getRow(0).getTableCells())
                                .extracting(cell -> cell.getParagraphs().get(0).getStyle())
                                .as(subject.fileName())
                                .containsOnly("TableHead");
                    }
                }
            }
        }
    }

    @Test
    void labelled_rows_that_follow_each_other_stand_in_one_table_of_a_word_document() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.VI)
                .compose(RealSheets.everyKind().stream()
                        .filter(subject -> subject.kind() == SheetKind.VISIT_BRIEF)
                        .findFirst()
                        .orElseThrow());
        int tables = 0;
        boolean labelled = false;
        for (Block block : sheet.blocks()) {
            boolean rows = block instanceof Block.Facts || block instanceof Block.Roll || block instanceof Block.Lines;
            if (rows && !labelled || block instanceof Block.History || block instanceof Block.Table) {
                tables++;
            }
            labelled = rows;
        }
        try (XWPFDocument document = read(sheet)) {
            assertThat(document.getTables()).hasSize(tables);
        }
    }

    @Test
    void the_page_of_a_word_document_has_the_size_of_its_paper() throws Exception {
        SheetOptions large = new SheetOptions(Paper.A3, Letters.USUAL, false, null, "", RealSheets.DAY);
        Sheet sheet =
                new Sheets(RealSheets.MEANINGS, SheetLanguage.EN, large).compose(new Subject.OfLocality("vn-hue"));
        try (XWPFDocument document = read(sheet)) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().xmlText())
                    .contains("w:w=\"16838\"")
                    .contains("w:h=\"23811\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_html_file_is_well_formed_and_needs_nothing_beside_it(SheetLanguage language) throws Exception {
        for (Subject subject : RealSheets.everyKind()) {
            Sheet sheet = RealSheets.in(language).compose(subject);
            String html = HTML.html(sheet);
            Document document = parse(html);
            assertThat(document.getDocumentElement().getAttribute("lang"))
                    .isEqualTo(language.first().tag());
            assertThat(document.getElementsByTagName("object").getLength()).isZero();
            assertThat(document.getElementsByTagName("bookmarks").getLength()).isZero();
            assertThat(html)
                    .doesNotContain("src=\"http")
                    .doesNotContain("@import")
                    .doesNotContain("url(http");
            String text = squeezed(document.getElementsByTagName("body").item(0).getTextContent());
            for (String phrase : phrases(sheet)) {
                assertThat(text).contains(squeezed(phrase));
            }
        }
    }

    @Test
    void each_number_of_a_source_in_an_html_file_leads_to_it_and_none_does_in_a_mail() throws Exception {
        for (Subject subject : RealSheets.everyKind()) {
            Sheet sheet = RealSheets.in(SheetLanguage.JA).compose(subject);
            Document document = parse(HTML.html(sheet));
            Set<String> marks = new HashSet<>();
            Set<String> led = new HashSet<>();
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                marks.add("#" + element.getAttribute("id"));
                if (element.getAttribute("href").startsWith("#")) {
                    led.add(element.getAttribute("href"));
                    assertThat(element.getAttribute("href")).isEqualTo("#source-" + element.getTextContent());
                }
            }
            assertThat(led).as(subject.fileName()).isSubsetOf(marks);
            assertThat(led.isEmpty())
                    .as("charts count the whole edition and cite no source each")
                    .isEqualTo(subject instanceof Subject.OfCharts);
            assertThat(marks)
                    .filteredOn(mark -> mark.startsWith("#source-"))
                    .hasSize(sheet.sourceNumbers().size());
            assertThat(HTML.forMail(sheet)).doesNotContain("href=\"#");
        }
    }

    @Test
    void the_map_of_an_html_file_is_drawn_in_lines_and_named_and_that_of_a_mail_in_pixels() throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.VI).compose(new Subject.OfLocality("vn-hue"));
        assertThat(HTML.html(sheet)).contains("role=\"img\"").contains("<svg ").contains("<path ");
        assertThat(HTML.forMail(sheet)).contains("src=\"data:image/png;base64,").doesNotContain("<svg");
        assertThat(HTML.html(sheet)).isEqualTo(new HtmlWriter().html(sheet));
    }

    @ParameterizedTest
    @EnumSource
    void plain_text_holds_every_word_too(SheetLanguage language) {
        for (Subject subject : RealSheets.everyKind()) {
            Sheet sheet = RealSheets.in(language).compose(subject);
            String text = squeezed(PlainText.of(sheet).replace(" / ", ""));
            for (String phrase : phrases(sheet)) {
                assertThat(text).contains(squeezed(phrase.replace(" / ", "")));
            }
        }
    }

    @Test
    void no_form_cites_a_source_that_the_sheet_does_not_list() {
        Sheet whole = RealSheets.tie(Language.EN, "vn-hue--jp-gifu-pref");
        List<Block> blocks = new ArrayList<>(whole.blocks());
        blocks.add(0, new Block.Paragraph(Phrase.of("Heard somewhere"), List.of("nowhere")));
        Sheet sheet = new Sheet(
                whole.language(), whole.title(), whole.kind(), whole.subject(), blocks, whole.page(), whole.density());
        assertThat(sheet.sourceNumbers()).isEqualTo(whole.sourceNumbers());
        List<ThrowingCallable> forms = List.of(
                () -> new PdfWriter().bytes(sheet),
                () -> HTML.html(sheet),
                () -> DOCX.bytes(sheet),
                () -> PlainText.of(sheet));
        for (ThrowingCallable form : forms) {
            assertThatThrownBy(form)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nowhere");
        }
    }

    @Test
    void files_are_whole_or_not_there(@TempDir Path folder) throws Exception {
        Sheet sheet = RealSheets.in(SheetLanguage.EN).compose(new Subject.OfTie("vn-hue--jp-gifu-pref"));
        DOCX.write(sheet, folder.resolve("hue.docx"));
        HTML.write(sheet, folder.resolve("hue.html"));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("hue.docx", "hue.html");
        }
    }

    private static XWPFDocument read(Sheet sheet) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(DOCX.bytes(sheet)));
    }

    private static Block.Figure figure(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getBodyElements().forEach(element -> {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                text.append(table.getText()).append('\n');
            }
        });
        return text.toString();
    }

    /** Titles, heads, labels, values, events and cells; not what stands around them. */
    static List<String> phrases(Sheet sheet) {
        List<String> phrases = new ArrayList<>(List.of(sheet.title().text()));
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Heading heading) {
                phrases.add(heading.text());
            } else if (block instanceof Block.Facts facts) {
                facts.facts()
                        .forEach(fact -> phrases.addAll(
                                List.of(fact.label(), fact.value().text())));
            } else if (block instanceof Block.Roll roll) {
                phrases.add(roll.text().text());
            } else if (block instanceof Block.Lines lines) {
                phrases.addAll(List.of(lines.label(), lines.typed()));
            } else if (block instanceof Block.History history) {
                history.events()
                        .forEach(event -> phrases.addAll(
                                List.of(event.date(), event.text().text())));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> phrases.add(cell.text())));
            } else if (block instanceof Block.Notes notes) {
                notes.notes().forEach(note -> phrases.add(note.text().text()));
            }
        }
        return phrases;
    }

    static String squeezed(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Document parse(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
