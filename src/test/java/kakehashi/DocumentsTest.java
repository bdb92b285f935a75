package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there. */
class DocumentsTest {

    private static final Path DOCS = Path.of("src", "docs");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w*[a-z])`");

    @Test
    void every_link_leads_to_a_file() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            links(document)
                    .filter(link -> !link.group(2).startsWith("http"))
                    // The screenshot is made from a release, not by the build.
                    .filter(link -> !link.group(2).endsWith(".png"))
                    .filter(link -> !Files.exists(folderOf(document).resolve(link.group(2))))
                    .forEach(link -> broken.add(document + ": " + link.group(2)));
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
            assertThat(CLASS.matcher(Files.readString(document)).results().map(found -> found.group(1)))
                    .as(document.toString())
                    .isSubsetOf(classes);
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
            return Stream.concat(Stream.of(Path.of("README.md")), files.filter(file -> file.toString()
                            .endsWith(".md")))
                    .toList();
        }
    }

    /** Ours, and those of the libraries that the documents speak of. */
    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return Stream.concat(
                            Stream.of("Application", "ResourceBundle"),
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".java"))
                                    .map(name -> name.replace(".java", "")))
                    .collect(Collectors.toSet());
        }
    }
}
