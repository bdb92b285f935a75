package kakehashi.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** A library as it goes into the folder of the program: whole, but SQLite's without the code of other platforms. */
record Library(Path jar, Platform platform) {

    private static final String NATIVE = "org/sqlite/native/";

    void copyTo(Path folder) throws IOException {
        Path copy = folder.resolve(jar.getFileName());
        if (!jar.getFileName().toString().startsWith("sqlite-jdbc-")) {
            Files.copy(jar, copy, StandardCopyOption.COPY_ATTRIBUTES);
            return;
        }
        try (JarFile from = new JarFile(jar.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy))) {
            for (JarEntry entry : from.stream().filter(this::belongsHere).toList()) {
                JarEntry kept = new JarEntry(entry.getName());
                kept.setTime(entry.getTime());
                to.putNextEntry(kept);
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
        }
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(jar));
    }

    private boolean belongsHere(JarEntry entry) {
        return !entry.getName().startsWith(NATIVE) || entry.getName().startsWith(NATIVE + nativeFolder());
    }

    /** As sqlite-jdbc names them. */
    private String nativeFolder() {
        String system =
                switch (platform) {
                    case LINUX -> "Linux";
                    case WINDOWS -> "Windows";
                    case MAC -> "Mac";
                };
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return system + "/" + (processor.equals("amd64") ? "x86_64" : processor) + "/";
    }
}
