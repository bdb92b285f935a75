package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands on the class path beside the program itself. */
class LibrariesTest {

    /** A library, its version, and the system that a part of JavaFX is for. */
    private static final Pattern JAR =
            Pattern.compile("(.+?)-(\\d[^-]*(?:-(?:ea|b)[^-]+)*)(?:-(?:linux|win|mac)(?:-\\w+)?|-data)?\\.jar");

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

    /** Those that Maven put there, in its repository. */
    private static Stream<Path> jars() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .filter(path ->
                        path.toString().endsWith(".jar") && path.toString().contains("repository"));
    }
}
