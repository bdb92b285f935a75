package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What stands on the class path beside the program itself. */
class LibrariesTest {

    /** A library, its version, and the system that a part of JavaFX is for. */
    private static final Pattern JAR =
            Pattern.compile("(.+?)-(\\d[^-]*(?:-(?:ea|b)[^-]+)*)(?:-(?:linux|win|mac)(?:-\\w+)?|-data)?\\.jar");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z][a-z0-9_.]*)\\.[A-Z]");

    /** No class of the program names these: they bring what libraries log to the one log. */
    private static final Set<String> LOGGING = Set.of("log4j-api", "log4j-to-slf4j", "slf4j-api", "slf4j-jdk14");

    private static final List<Set<String>> GENERATIONS = List.of(
            Set.of("com/fasterxml/jackson/core/", "tools/jackson/core/"),
            Set.of("org/apache/logging/log4j/", "org/apache/log4j/"),
            Set.of("org/apache/commons/lang3/", "org/apache/commons/lang/"),
            Set.of("org/apache/commons/collections4/", "org/apache/commons/collections/"));

    @Test
    void each_library_stands_there_in_one_version() {
        Map<String, Set<String>> versions = versions();

        assertThat(versions).hasSizeGreaterThan(40).containsKey("sqlite-jdbc");
        assertThat(versions)
                .allSatisfy((library, found) -> assertThat(found).as(library).hasSize(1));
    }

    @Test
    void no_library_stands_there_in_two_generations() throws IOException {
        Map<String, String> packages = new TreeMap<>();
        for (Path jar : jars().toList()) {
            try (JarFile entries = new JarFile(jar.toFile())) {
                entries.stream()
                        .map(entry -> entry.getName().replaceFirst("[^/]+$", ""))
                        .forEach(folder -> packages.put(folder, String.valueOf(jar.getFileName())));
            }
        }
        assertThat(packages).containsKey("com/fasterxml/jackson/core/");
        for (Set<String> generations : GENERATIONS) {
            assertThat(generations.stream().filter(packages::containsKey).map(packages::get))
                    .as(generations.toString())
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void what_is_shipped_is_used() throws Exception {
        Set<String> used = importedByTheProgram();
        List<Library> shipped = dependencies().filter(Library::isShipped).toList();

        assertThat(shipped).hasSizeGreaterThan(15);
        assertThat(shipped.stream().filter(library -> "runtime".equals(library.scope())))
                .extracting(Library::name)
                .containsExactlyInAnyOrderElementsOf(LOGGING);
        assertThat(shipped.stream().filter(library -> !"runtime".equals(library.scope())))
                .allSatisfy(library ->
                        assertThat(packages(library)).as(library.name()).containsAnyElementsOf(used));
    }

    @Test
    void what_only_builds_the_base_map_is_not_shipped() throws Exception {
        assertThat(dependencies().filter(Library::isShipped))
                .extracting(Library::name)
                .contains("sqlite-jdbc")
                .doesNotContain("jts-core");
    }

    @Test
    void what_poi_logs_is_handed_on_by_the_version_that_it_logs_with() {
        assertThat(versions().get("log4j-api")).isEqualTo(versions().get("log4j-to-slf4j"));
    }

    private static Map<String, Set<String>> versions() {
        Map<String, Set<String>> versions = new TreeMap<>();
        jars().forEach(jar -> {
            Matcher parts = JAR.matcher(String.valueOf(jar.getFileName()));
            assertThat(parts.matches()).as(jar.toString()).isTrue();
            versions.computeIfAbsent(parts.group(1), library -> new TreeSet<>()).add(parts.group(2));
        });
        return versions;
    }

    /** What the project asks for itself, outside of its profiles. */
    private static Stream<Library> dependencies() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new File("pom.xml"))
                .getDocumentElement();
        return children(project, "dependencies")
                .flatMap(all -> children(all, "dependency"))
                .map(dependency -> new Library(
                        text(dependency, "artifactId").orElseThrow(),
                        text(dependency, "scope").orElse("compile")));
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).findFirst().map(Node::getTextContent);
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }

    private static Set<String> importedByTheProgram() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            Set<String> imported = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file)).results().forEach(found -> imported.add(found.group(1)));
            }
            return imported;
        }
    }

    /** Those with classes in them, in all jars of the library. */
    private static Set<String> packages(Library library) throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path jar : jars().filter(library::isIn).toList()) {
            try (JarFile entries = new JarFile(jar.toFile())) {
                entries.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.endsWith(".class") && name.contains("/"))
                        .forEach(name -> packages.add(
                                name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
            }
        }
        return packages;
    }

    private record Library(String name, String scope) {

        boolean isShipped() {
            return !"test".equals(scope);
        }

        boolean isIn(Path jar) {
            Matcher parts = JAR.matcher(String.valueOf(jar.getFileName()));
            return parts.matches() && parts.group(1).equals(name);
        }
    }

    /** Those that Maven put there, in its repository. */
    private static Stream<Path> jars() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path ->
                        path.toString().endsWith(".jar") && path.toString().contains("repository"));
    }
}
