package kakehashi.store.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kakehashi.Frozen;

/** The frozen edition, copied so that a test may break them. */
public final class SeedCopy {

    private SeedCopy() {}

    public static Path into(Path folder) throws IOException {
        Path frozen = Frozen.folder();
        try (Stream<Path> files = Files.walk(frozen)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(frozen.relativize(file).toString()));
            }
        }
        return folder;
    }

    /** Puts one text in place of the first occurrence of another, which must be there. */
    public static void replace(Path folder, String name, String old, String next) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        int at = text.indexOf(old);
        assertThat(at).as(old).isNotNegative();
        Files.writeString(file, text.substring(0, at) + next + text.substring(at + old.length()));
    }
}
