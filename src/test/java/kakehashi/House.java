package kakehashi;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A set of packages built to the plan of floors: the program itself, or the small planted one that breaks each rule. */
record House(String base, JavaClasses classes, Path sources) {

    static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("model", 0),
            Map.entry("disk", 1),
            Map.entry("text", 1),
            Map.entry("query", 2),
            Map.entry("map", 2),
            Map.entry("store", 3),
            Map.entry("session", 4),
            Map.entry("sheet", 4),
            Map.entry("exchange", 4),
            Map.entry("chart", 3),
            Map.entry("ui", 5),
            Map.entry("cli", 5),
            Map.entry("", 6));

    static House real() {
        return new House(
                "kakehashi",
                new ClassFileImporter().importPath(Path.of("target", "classes", "kakehashi")),
                Path.of("src", "main", "java", "kakehashi"));
    }

    static House planted() {
        return new House(
                "kakehashi.planted",
                new ClassFileImporter().importPath(Path.of("target", "test-classes", "kakehashi", "planted")),
                Path.of("src", "test", "java", "kakehashi", "planted"));
    }

    /** The classes without the descriptions of packages. */
    Stream<JavaClass> inhabitants() {
        return classes.stream().filter(c -> !c.getSimpleName().equals("package-info"));
    }

    boolean holds(JavaClass c) {
        return c.getPackageName().equals(base) || c.getPackageName().startsWith(base + ".");
    }

    /** The package of this house that a class lives in, sub-packages counted in; empty for the top. */
    String roomOf(JavaClass c) {
        return roomOf(c.getPackageName());
    }

    String roomOf(String packageName) {
        return packageName.equals(base)
                ? ""
                : packageName.substring(base.length() + 1).split("\\.")[0];
    }

    Optional<Integer> floorOf(JavaClass c) {
        return Optional.ofNullable(FLOORS.get(roomOf(c)));
    }

    /** What the classes of this house need, themselves apart. */
    Stream<Dependency> needs() {
        return inhabitants()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> !outermost(d.getOriginClass()).equals(outermost(d.getTargetClass())));
    }

    List<Path> files() {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaClass outermost(JavaClass c) {
        JavaClass outer = c.getBaseComponentType();
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
