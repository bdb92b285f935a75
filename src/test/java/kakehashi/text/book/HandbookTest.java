package kakehashi.text.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The handbook says in three languages the same things of the program that there is. */
class HandbookTest {

    private static final Path FOLDER = Path.of("src", "docs", "handbook");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "kakehashi", "text");

    /** What the window adds to a label for those who use keys, to say that more is asked, or what is chosen. */
    private static final Pattern TAIL =
            Pattern.compile("(?: \\([^()]+\\)|（[^（）]+）)$|\\s?(?:…|\\.\\.\\.)$|(?:: |：)\\{0}$");

    private static final Pattern KEY = Pattern.compile("(?:(?:Ctrl|Shift|Alt)\\+)+\\S+|F\\d+|Esc");

    @ParameterizedTest
    @EnumSource
    void every_chapter_is_there_and_no_other(Language language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.tag()))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.matches("\\d\\d-.*"))
                            .map(name -> name.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Handbook.CHAPTERS);
        }
        assertThat(Handbook.in(language).chapters()).extracting(Chapter::id).isEqualTo(Handbook.CHAPTERS);
    }

    @ParameterizedTest
    @EnumSource
    void each_language_tells_the_same_in_the_same_order(Language language) {
        List<Chapter> told = Handbook.in(language).chapters();
        List<Chapter> english = Handbook.in(Language.EN).chapters();
        for (int i = 0; i < told.size(); i++) {
            assertThat(forms(told.get(i))).as(told.get(i).id()).isEqualTo(forms(english.get(i)));
        }
    }

    /** Of its blocks, each by what it is and how much of it there is. */
    private static List<String> forms(Chapter chapter) {
        return chapter.blocks().stream().map(HandbookTest::form).toList();
    }

    private static String form(Block block) {
        if (block instanceof Block.Heading heading) {
            return "heading " + heading.level();
        }
        if (block instanceof Block.Items items) {
            return (items.numbered() ? "steps " : "points ") + items.items().size();
        }
        if (block instanceof Block.Table table) {
            return "table of " + table.rows().size();
        }
        if (block instanceof Block.Picture picture) {
            return picture.file().replaceFirst("-(?:en|vi|ja)\\.png$", "");
        }
        return block instanceof Block.Typed ? "typed" : "paragraph";
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_to_be_read_in_the_window_is_read_there(Language language) throws IOException {
        Set<String> said = said(language);
        assertThat(of(language, Span.Kind.LABEL)).isNotEmpty();
        assertThat(of(language, Span.Kind.LABEL).map(Span::text).filter(label -> !said.contains(label)))
                .isEmpty();
    }

    private static Set<String> said(Language language) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            List<String> values = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language.tag() + ".properties"))
                    .toList()) {
                Properties bundle = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                bundle.values().forEach(value -> values.add(value.toString().replace("''", "'")));
            }
            return values.stream()
                    .flatMap(value -> Stream.of(value, TAIL.matcher(value).replaceFirst("")))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_link_leads_to_a_heading_or_to_the_web(Language language) {
        Handbook handbook = Handbook.in(language);
        Set<String> places = handbook.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.id()),
                        chapter.headings().map(heading -> chapter.id() + "#" + heading.anchor())))
                .collect(Collectors.toSet());
        assertThat(of(language, Span.Kind.LINK).map(Span::target).filter(target -> !target.startsWith("https://")))
                .isSubsetOf(places);
    }

    @ParameterizedTest
    @EnumSource
    void no_two_headings_of_a_chapter_have_one_anchor(Language language) {
        assertThat(Handbook.in(language).chapters())
                .allSatisfy(chapter -> assertThat(chapter.headings().map(Block.Heading::anchor))
                        .as(chapter.id())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void every_picture_is_packed_and_of_its_language(Language language) {
        blocks(language)
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .forEach(picture -> {
                    assertThat(picture.file()).endsWith("-" + language.tag() + ".png");
                    assertThat(picture.text()).isNotBlank();
                    assertThat(Handbook.picture(picture.file())).startsWith(0x89, 'P', 'N', 'G');
                });
    }

    @Test
    void a_form_that_the_handbook_does_not_have_is_refused() {
        MarkdownReader reader = new MarkdownReader();
        assertThatThrownBy(() -> reader.read("planted", "# Title\n\n> said\n")).hasMessageContaining("planted");
        assertThatThrownBy(() -> reader.read("planted", "No title\n")).hasMessageContaining("planted");
    }

    @ParameterizedTest
    @EnumSource
    void no_mark_of_the_source_is_left(Language language) {
        assertThat(blocks(language).map(Block::text)).noneMatch(text -> text.contains("**") || text.contains("`"));
    }

    @Test
    void lines_of_japanese_are_joined_without_a_space_and_others_with_one() {
        Chapter chapter = new MarkdownReader().read("x", "# 題\n\n一行目、\n二行目 `a`\nb\n");
        assertThat(chapter.blocks().get(1).text()).isEqualTo("一行目、二行目 a b");
        assertThat(new MarkdownReader()
                        .read("x", "# 題\n\n**内容（一文）** を書く\n")
                        .blocks()
                        .get(1)
                        .text())
                .isEqualTo("内容（一文）を書く");
    }

    /** Those that look like keys. */
    static Stream<String> keys(Language language) {
        return of(language, Span.Kind.TYPED).map(Span::text).filter(text -> KEY.matcher(text)
                .matches());
    }

    private static Stream<Span> of(Language language, Span.Kind kind) {
        return blocks(language).flatMap(block -> spans(block)).filter(span -> span.kind() == kind);
    }

    private static Stream<Block> blocks(Language language) {
        return Handbook.in(language).chapters().stream().flatMap(chapter -> chapter.blocks().stream());
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Block.Items items) {
            return items.items().stream().flatMap(List::stream).flatMap(HandbookTest::spans);
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .flatMap(List::stream)
                    .flatMap(List::stream);
        }
        return Stream.empty();
    }

    /** The keys that the last chapter lists are those of the window, which another test compares. */
    @ParameterizedTest
    @EnumSource
    void every_key_that_is_named_is_listed(Language language) {
        Function<Chapter, Stream<String>> listed = chapter -> chapter.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .flatMap(row -> row.get(0).stream())
                .filter(span -> span.kind() == Span.Kind.TYPED)
                .map(Span::text);
        Set<String> known = Handbook.in(language).chapters().stream()
                .filter(chapter -> chapter.id().endsWith("-keys"))
                .flatMap(listed)
                .collect(Collectors.toSet());
        assertThat(keys(language).filter(key -> !known.contains(key))).isEmpty();
    }
}
