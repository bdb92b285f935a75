package kakehashi.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The archive of read and checked classes (class data sharing) of one application folder, for exactly its runtime.
 *
 * <p>Which classes belong into it is learnt by using the program: a window without a screen, a list, a sheet, a table taken in. The virtual
 * machine leaves an archive alone that does not fit, so that the program starts without it, only slower.
 */
final class ClassArchive {

    /** The window's own classes of each platform, which a window without a screen does not use. */
    private static final List<String> SCREENS =
            List.of("com/sun/glass/ui/gtk/", "com/sun/glass/ui/win/", "com/sun/glass/ui/mac/");

    /**
     * Of every jar: an archive is left alone where one has another time than when it was made, and packing and unpacking
     * change times. The script that ends the installation sets it again.
     */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    /** The first version whose archive also holds classes that are linked. */
    private static final int LINKED = 24;

    /** What the program ends with where a list has rows to decide, as the one that is rehearsed has. */
    private static final int SOMETHING_TO_LOOK_AT = 1;

    private final Path java;
    private final int feature;
    private final Path jar;
    private final Path work;
    private final List<String> options;

    /**
     * @param java the virtual machine of the application folder
     * @param feature the version of that machine
     * @param jar the program in the application folder
     * @param options those that the program is started with
     */
    ClassArchive(Path java, int feature, Path jar, Path work, List<String> options) {
        this.java = java;
        this.feature = feature;
        this.jar = jar;
        this.work = work;
        this.options = options;
    }

    /** @param rehearsal what the window without a screen needs beside the program: {@code StartUp} and Monocle */
    void make(List<Path> rehearsal, Path archive) throws IOException, Trouble {
        setTimes();
        Set<String> classes = new LinkedHashSet<>();
        Path store = work.resolve("rehearsal.kakehashi");
        List<String> window = new ArrayList<>(List.of(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                jar + File.pathSeparator + joined(rehearsal),
                "kakehashi.bench.StartUp",
                "atlas"));
        classes.addAll(used("window", window));
        Path partners = Files.writeString(
                work.resolve("partners.csv"),
                // new, on record with its day and with another, twice, twice a place, and of nobody known
                """
                Vietnam,Japan,Type,Signed,Note
                Quang Tri,Nara Prefecture,Memorandum of understanding,2022-08-23,first
                Da Nang,Kawasaki,Sister city,1994-01-24,
                Da Nang,Sakai,Friendship,2009-02-17,
                Da Nang,Kisarazu,Friendship,2019-07-27,another day
                Ha Nam,Gunma,,2023,
                Quảng Nam,Osaka,Memorandum of understanding,04/03/2014,
                Hanoi,Nowhere,Sister city,2001,
                """);
        for (List<String> command : List.of(
                List.of("list"),
                List.of("search", "hue"),
                List.of("import", partners.toString(), "--dry-run"),
                List.of(
                        "sheet",
                        "--locality",
                        "vn-hue",
                        "--out",
                        work.resolve("rehearsal.pdf").toString()))) {
            List<String> asked = new ArrayList<>(List.of("-cp", jar.toString(), "kakehashi.Main"));
            asked.addAll(command);
            asked.addAll(List.of("--store", store.toString()));
            classes.addAll(used(command.get(0), asked));
        }
        classes.addAll(screens());
        Path list = Files.write(work.resolve("classes.txt"), classes);
        List<String> dump = new ArrayList<>(List.of(
                java.toString(),
                // Its heap alone can be kept, whichever collector reads it later.
                "-XX:+UseG1GC",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + archive));
        // With other modules than at the start neither the graph of modules nor what is linked would be taken up.
        options.stream().filter(option -> option.startsWith("--")).forEach(dump::add);
        if (feature >= LINKED) {
            dump.add("-XX:+AOTClassLinking");
        }
        dump.addAll(List.of("-cp", jar.toString()));
        Kit.runQuietly(dump, work.resolve("archive.log"));
    }

    private void setTimes() throws IOException {
        Files.setLastModifiedTime(jar, TIME);
        try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
            for (Path library : libraries.toList()) {
                Files.setLastModifiedTime(library, TIME);
            }
        }
    }

    private static String joined(List<Path> paths) {
        return String.join(
                File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    private Set<String> used(String name, List<String> arguments) throws IOException, Trouble {
        Path list = work.resolve(name + "-classes.txt");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.add("-XX:DumpLoadedClassList=" + list);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_DATA_HOME", work.resolve("home").toString());
        Kit.runQuietly(builder, work.resolve(name + ".log"), name.equals("import") ? SOMETHING_TO_LOOK_AT : 0);
        try (Stream<String> lines = Files.lines(list)) {
            return new LinkedHashSet<>(lines.filter(ClassArchive::isArchived)
                    .map(line -> line.replaceAll(" (id|super|interfaces): .*", ""))
                    .toList());
        }
    }

    /**
     * Whether the archive takes what a line of the list names. Of what reads the command line no constants are looked up:
     * that links their class, and a linked class of before Java 6, as these are, is refused.
     */
    private static boolean isArchived(String line) {
        return !line.startsWith("#") && !line.startsWith("@cp picocli/") && !line.contains(" source: ");
    }

    private Set<String> screens() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        List<Path> jars;
        try (Stream<Path> files = Files.list(jar.resolveSibling("lib"))) {
            jars = files.filter(file -> file.getFileName().toString().startsWith("javafx-graphics-"))
                    .toList();
        }
        for (Path file : jars) {
            try (JarFile graphics = new JarFile(file.toFile())) {
                graphics.stream()
                        .map(entry -> entry.getName())
                        .filter(name ->
                                name.endsWith(".class") && SCREENS.stream().anyMatch(name::startsWith))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
