package kakehashi.installer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the folder of the program and, from it, the package of the platform at hand.
 *
 * <p>Arguments: the folder of the project, the version of the program, the JDK to make the runtime from, and the paths
 * that the rehearsal of the window needs. Leaves both in {@code target/installer}; ends with 1 and one sentence where a tool
 * is missing.
 */
public final class Packager {

    private static final String DESCRIPTION = "Atlas of the ties between Vietnamese and Japanese localities";
    /** From here on jlink names its compressions. */
    private static final int PLAIN_COMPRESSION = 21;
    /** From here on the JDK warns of what JavaFX and SQLite do. */
    private static final int NATIVE_WARNINGS = 24;

    /** What the program and its libraries use, and what is found only through services: the last line. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.naming",
            "java.net.http",
            "java.sql",
            "java.xml",
            "jdk.management",
            "jdk.unsupported",
            "jdk.accessibility",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.zipfs");

    private final Path project;
    private final String version;
    private final Kit kit;
    private final Path target;

    private Packager(Path project, String version, Kit kit) {
        this.project = project;
        this.version = version;
        this.kit = kit;
        target = project.resolve("target").resolve("installer");
    }

    public static void main(String[] arguments) throws IOException {
        try {
            Packager packager = new Packager(Path.of(arguments[0]), arguments[1], Kit.of(Path.of(arguments[2])));
            List<Path> rehearsal = Stream.of(arguments)
                    .skip(3)
                    .map(Path::of)
                    .filter(Files::exists)
                    .toList();
            packager.make(rehearsal);
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private void make(List<Path> rehearsal) throws IOException, Trouble {
        clear(target);
        Path work = Files.createDirectories(target.resolve("work"));
        Path runtime = runtime(work);
        Path folder = folder(work, runtime);
        Path app = app(folder);
        new Licences(app.resolve("lib"), project).gather(app.resolve("licences"));
        Files.copy(project.resolve("target/bom.json"), app.resolve("licences/parts.cdx.json"));
        Path java = java(folder);
        new ClassArchive(java, kit.feature(), app.resolve("kakehashi.jar"), work, options(null))
                .make(rehearsal, app.resolve("kakehashi.jsa"));
        System.out.println("The program's folder: " + folder);
        if (kit.leansOnSystem()) {
            System.out.println(
                    "Its runtime takes libraries from this system: for other systems than this one name a JDK that"
                            + " brings its own, by -Dinstaller.jdk=FOLDER.");
        }
        kit.demandPackagers();
        System.out.println("To install: " + installer(work, folder));
    }

    private Path runtime(Path work) throws IOException, Trouble {
        Path runtime = work.resolve("runtime");
        Kit.runQuietly(
                List.of(
                        kit.tool("jlink").toString(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--include-locales=en,vi,ja",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        // The package is compressed as a whole, which makes it a sixth smaller than compressed parts
                        // do.
                        kit.feature() < PLAIN_COMPRESSION ? "--compress=0" : "--compress=zip-0",
                        "--output",
                        runtime.toString()),
                work.resolve("runtime.log"));
        return runtime;
    }

    /** As the program is started in a developer's window, and with what the runtime would otherwise warn of. */
    private List<String> options(@Nullable String archive) throws IOException {
        List<String> options = new ArrayList<>(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmn32m", "-Dfile.encoding=UTF-8"));
        if (kit.feature() >= NATIVE_WARNINGS) {
            options.add("--enable-native-access=ALL-UNNAMED");
            options.add("--sun-misc-unsafe-memory-access=allow");
            // Rows become records by their constructors: to make a quick way to each takes longer than a start has use
            // for.
            options.add("-Djdk.reflect.useNativeAccessorOnly=true");
        }
        if (archive != null) {
            options.add("-XX:SharedArchiveFile=" + archive);
            options.add("-Xlog:cds=off");
            // To move the archive to another place in memory takes a fifteenth of the start of a window. A later
            // runtime
            // may know no such option, and starts all the same.
            options.add("-XX:+IgnoreUnrecognizedVMOptions");
            options.add("-XX:+UnlockDiagnosticVMOptions");
            options.add("-XX:ArchiveRelocationMode=0");
        }
        return options;
    }

    private Path folder(Path work, Path runtime) throws IOException, Trouble {
        Path input = Files.createDirectories(work.resolve("input"));
        Path built = project.resolve("target");
        Files.copy(built.resolve("kakehashi.jar"), input.resolve("kakehashi.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        Path libraries = Files.createDirectories(input.resolve("lib"));
        try (Stream<Path> files = Files.list(built.resolve("lib"))) {
            for (Path file : files.toList()) {
                new Library(file, kit.platform()).copyTo(libraries);
            }
        }
        List<String> command = jpackage("app-image", target);
        command.addAll(List.of(
                "--input", input.toString(), "--main-jar", "kakehashi.jar", "--runtime-image", runtime.toString()));
        // $APPDIR is the folder of the jar, wherever the program was put.
        for (String option : options("$APPDIR/kakehashi.jsa")) {
            command.addAll(List.of("--java-options", option));
        }
        if (kit.platform() == Platform.WINDOWS) {
            command.addAll(List.of(
                    "--add-launcher", "kakehashi-cli=" + project.resolve("src/installer/windows/console.properties")));
        }
        Kit.runQuietly(command, work.resolve("folder.log"));
        return target.resolve(kit.platform() == Platform.MAC ? name() + ".app" : name());
    }

    private Path installer(Path work, Path folder) throws IOException, Trouble {
        List<String> command = jpackage(kit.platform().kind(), target);
        command.addAll(List.of(
                "--app-image",
                folder.toString(),
                "--license-file",
                project.resolve("LICENSE").toString()));
        for (FileType type : FileType.values()) {
            command.addAll(
                    List.of("--file-associations", type.describe(work, icon()).toString()));
        }
        switch (kit.platform()) {
            case LINUX ->
                command.addAll(List.of(
                        "--linux-package-name",
                        "kakehashi",
                        "--linux-app-category",
                        "utils",
                        "--linux-menu-group",
                        "Office;Geography;Education",
                        "--linux-shortcut",
                        "--linux-package-deps",
                        LINUX_LIBRARIES,
                        "--resource-dir",
                        project.resolve("src/installer/linux").toString()));
            case WINDOWS ->
                command.addAll(List.of(
                        "--win-menu",
                        "--win-shortcut",
                        "--win-per-user-install",
                        "--win-upgrade-uuid",
                        "6d1d8a0e-5a55-4c3b-9f0e-6b1f4f0c7a51"));
            case MAC -> {}
        }
        Kit.runQuietly(command, work.resolve("package.log"));
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .endsWith("." + kit.platform().kind()))
                    .findFirst()
                    .orElseThrow(() ->
                            new IOException("jpackage left no " + kit.platform().kind()));
        }
    }

    /** What JavaFX loads while it runs, which the packager cannot see in its jars; the old name and the new. */
    private static final String LINUX_LIBRARIES =
            "libgtk-3-0t64 | libgtk-3-0, libxtst6, libxxf86vm1, libgl1, libx11-6, libfreetype6, libfontconfig1";

    private List<String> jpackage(String type, Path destination) {
        return new ArrayList<>(List.of(
                kit.tool("jpackage").toString(),
                "--type",
                type,
                "--name",
                name(),
                "--app-version",
                kit.platform().version(version),
                "--vendor",
                "Kakehashi",
                "--copyright",
                "GNU General Public License, version 3 or later",
                "--description",
                DESCRIPTION,
                "--icon",
                icon().toString(),
                "--dest",
                destination.toString()));
    }

    /** A command in lower case where it is typed, a name where it is shown. */
    private String name() {
        return kit.platform() == Platform.LINUX ? "kakehashi" : "Kakehashi";
    }

    private Path icon() {
        return project.resolve("src/installer/icon/kakehashi." + kit.platform().icon());
    }

    private Path app(Path folder) {
        return switch (kit.platform()) {
            case LINUX -> folder.resolve("lib/app");
            case WINDOWS -> folder.resolve("app");
            case MAC -> folder.resolve("Contents/app");
        };
    }

    private Path java(Path folder) {
        Path runtime =
                switch (kit.platform()) {
                    case LINUX -> folder.resolve("lib/runtime");
                    case WINDOWS -> folder.resolve("runtime");
                    case MAC -> folder.resolve("Contents/runtime/Contents/Home");
                };
        return runtime.resolve("bin").resolve("java" + kit.platform().executable());
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failed) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
