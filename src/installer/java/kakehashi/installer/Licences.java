package kakehashi.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The texts of the licences that the libraries bring, each in a folder of its library's name. */
record Licences(Path libraries, Path project) {

    /** The licence of the program itself lies beside them, and the list of what is under which. */
    void gather(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(project.resolve("LICENSE"), folder.resolve("LICENSE"));
        Files.copy(project.resolve("src/docs/handbook/en/licences.md"), folder.resolve("licences.md"));
        List<Path> jars;
        try (Stream<Path> files = Files.list(libraries)) {
            jars = files.sorted().toList();
        }
        for (Path jar : jars) {
            try (JarFile opened = new JarFile(jar.toFile())) {
                for (JarEntry entry :
                        opened.stream().filter(Licences::isLicence).toList()) {
                    String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
                    Path file = Files.createDirectories(folder.resolve(name))
                            .resolve(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
                    try (InputStream text = opened.getInputStream(entry)) {
                        Files.write(file, text.readAllBytes());
                    }
                }
            }
        }
    }

    private static boolean isLicence(JarEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !name.endsWith(".CLASS")
                && (file.startsWith("LICENSE")
                        || file.startsWith("LICENCE")
                        || file.startsWith("NOTICE")
                        || file.startsWith("COPYING"));
    }
}
