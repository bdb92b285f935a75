package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there. */
class DocumentsTest {

    private static final Path DOCS = Path.of("src", "docs");
    private static final Path DECISIONS = DOCS.resolve("decisions");
    private static final Path FRONT_PAGE = Path.of("README.md");
    private static final int FRONT_PAGE_BYTES = 5_000;

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*[a-z])`");
    private static final Pattern FULL_NAME = Pattern.compile("\\b(kakehashi(?:\\.[a-z]+)*\\.[A-Z]\\w+)");
    private static final Pattern NAMED_TO_MAVEN = Pattern.compile("-D(?:test|bench)=(\\w+)");
    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern INDEX_LINE =
            Pattern.compile("(?m)^\\| (\\d{4}) \\| \\[(.+)]\\((\\S+\\.md)\\) \\| (\\d{4}-\\d\\d-\\d\\d) \\| (.+) \\|$");
    private static final Pattern CODE_WORD =
            Pattern.compile("(?m)^\\| ([a-z]+) \\| .+ \\| `([a-z.]+)\\.([A-Z]\\w+)(?:\\.([A-Z]\\w+))?` \\|$");
    private static final Pattern STATUS = Pattern.compile("(stands|note of implementation|superseded)\\b.*");

    @Test
    void every_link_leads_to_a_file_and_to_a_heading_in_it() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (MatchResult link : links(document).toList()) {
                if (!link.group(2).startsWith("http") && !leadsSomewhere(document, link)) {
                    broken.add(document + ": " + link.group());
                }
            }
            PICTURE.matcher(Files.readString(document))
                    .results()
                    .filter(picture -> !Files.exists(folderOf(document).resolve(picture.group(1))))
                    .forEach(picture -> broken.add(document + ": " + picture.group(1)));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_link_to_a_class_is_called_by_its_name() throws IOException {
        List<MatchResult> classes = links(DOCS.resolve("ARCHITECTURE.md"))
                .filter(link -> link.group(2).endsWith(".java"))
                .toList();

        assertThat(classes).hasSizeGreaterThan(25).allSatisfy(link -> {
            String name = Path.of(link.group(2)).getFileName().toString().replace(".java", "");
            assertThat(link.group(1)).isIn(name, name + "s");
        });
    }

    @Test
    void every_class_named_in_code_letters_exists() throws IOException {
        Set<String> classes = classes();
        for (Path document : documents()) {
            if (isOfTheHandbook(document)) {
                // there it is what is typed
                continue;
            }
            assertThat(CLASS.matcher(Files.readString(document)).results().map(found -> found.group(1)))
                    .as(document.toString())
                    .isSubsetOf(classes);
        }
    }

    @Test
    void every_class_that_a_command_names_is_where_it_says() throws IOException {
        Set<String> classes = classes();
        Set<String> paths = javaFiles().map(DocumentsTest::fullName).collect(Collectors.toSet());
        for (Path document : documents()) {
            String text = Files.readString(document);
            assertThat(FULL_NAME.matcher(text).results().map(found -> found.group(1)))
                    .as(document.toString())
                    .isSubsetOf(paths);
            assertThat(NAMED_TO_MAVEN.matcher(text).results().map(found -> found.group(1)))
                    .as(document.toString())
                    .isSubsetOf(classes);
        }
    }

    @Test
    void what_is_started_from_compiled_tests_is_compiled_by_a_command_above_it() throws IOException {
        for (Path document : documents()) {
            assertThat(COMMANDS.matcher(Files.readString(document)).results().map(found -> found.group(1)))
                    .as(document.toString())
                    .filteredOn(commands -> commands.contains("target/test-classes"))
                    .allSatisfy(commands -> assertThat(commands.substring(0, commands.indexOf("target/test-classes")))
                            .contains("mvn -B -DskipTests package"));
        }
    }

    @Test
    void the_front_page_is_short() throws IOException {
        assertThat(Files.size(FRONT_PAGE)).isLessThan(FRONT_PAGE_BYTES);
    }

    @Test
    void every_decision_stands_in_the_index_once_by_its_number_and_title() throws IOException {
        List<MatchResult> lines = INDEX_LINE
                .matcher(Files.readString(DECISIONS.resolve("README.md")))
                .results()
                .toList();

        assertThat(lines.stream().map(line -> line.group(3)))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        records().map(Path::toString).toList());
        for (MatchResult line : lines) {
            assertThat(line.group(3)).startsWith(line.group(1) + "-");
            assertThat(Files.readString(DECISIONS.resolve(line.group(3))))
                    .startsWith("# " + line.group(1) + ": " + line.group(2) + "\n");
        }
    }

    /** So that nobody who comes by a link takes for true what the index says is not. */
    @Test
    void a_decision_that_does_not_stand_says_so_at_its_head() throws IOException {
        List<MatchResult> lines = INDEX_LINE
                .matcher(Files.readString(DECISIONS.resolve("README.md")))
                .results()
                .toList();

        for (MatchResult line : lines) {
            String status = line.group(5);
            assertThat(status).matches(STATUS);
            boolean marked = Files.readString(DECISIONS.resolve(line.group(3)))
                    .lines()
                    .skip(2)
                    .findFirst()
                    .orElse("")
                    .startsWith("> **");
            assertThat(marked)
                    .as(line.group())
                    .isEqualTo(!Set.of("stands", "note of implementation").contains(status));
        }
    }

    @Test
    void every_code_word_names_its_class_in_its_room() throws IOException {
        String page = Files.readString(DOCS.resolve("code-words.md"));
        List<MatchResult> words = CODE_WORD.matcher(page).results().toList();

        assertThat(words).hasSize((int)
                page.lines().filter(line -> line.startsWith("| ")).skip(1).count());
        assertThat(words.stream().map(word -> word.group(1))).isNotEmpty().doesNotHaveDuplicates();
        for (MatchResult word : words) {
            Path file = Path.of("src", "main", "java", "kakehashi")
                    .resolve(word.group(2).replace('.', '/'))
                    .resolve(word.group(3) + ".java");
            String name = word.group(4) == null ? word.group(3) : word.group(4);
            assertThat(file).as(word.group()).exists();
            assertThat(Files.readString(file))
                    .as(word.group())
                    .containsPattern("\\b(?:class|record|enum|interface) " + name + "\\b");
            assertThat(name.toLowerCase(Locale.ROOT)).endsWith(word.group(1));
        }
    }

    private static boolean isOfTheHandbook(Path document) {
        return String.valueOf(document.getFileName()).matches("\\d\\d-.*");
    }

    private static boolean leadsSomewhere(Path document, MatchResult link) throws IOException {
        Path target = link.group(2).isEmpty() ? document : folderOf(document).resolve(link.group(2));
        if (!Files.exists(target)) {
            return false;
        }
        return link.group(3) == null
                || HEADING.matcher(Files.readString(target)).results().anyMatch(heading -> anchor(heading.group(1))
                        .equals(link.group(3)));
    }

    /** As the sites that show these pages make it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static Stream<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.map(Path::getFileName).filter(name -> !name.toString().equals("README.md")).toList().stream();
        }
    }

    private static Stream<MatchResult> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document)).results();
    }

    private static Path folderOf(Path document) {
        return document.toAbsolutePath().getParent();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return Stream.concat(
                            Stream.of(FRONT_PAGE, Path.of("seeds", "README.md"), Path.of("data", "README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    /** Ours, and those of the libraries that the documents speak of. */
    private static Set<String> classes() throws IOException {
        return Stream.concat(
                        Stream.of("Application", "ResourceBundle"),
                        javaFiles().map(file -> file.getFileName().toString().replace(".java", "")))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    /** Of the class in a file such as {@code src/main/java/kakehashi/Main.java}. */
    private static String fullName(Path file) {
        Path below = file.subpath(3, file.getNameCount());
        return below.toString()
                .replace(".java", "")
                .replace(file.getFileSystem().getSeparator(), ".");
    }
}
