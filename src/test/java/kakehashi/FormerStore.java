package kakehashi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * A store that the program wrote before documents, with the frozen edition in its form of then: one edited tie that the
 * next edition changes and one that it leaves, an added and a removed one. Its search index was emptied to keep the file
 * small.
 */
public final class FormerStore {

    /** Edited by the user; the next edition changes it. */
    public static final String EDITED = "vn-da-nang--jp-sakai-osaka";

    /** Edited by the user; the next edition leaves it. */
    public static final String EDITED_ALONE = "vn-da-nang--jp-nemuro";

    public static final String ADDED = "vn-da-nang--jp-sakai-osaka--9";

    public static final String REMOVED = "vn-hue--jp-gifu-pref";

    private FormerStore() {}

    /** Puts it where there is none yet, to be opened as any store. */
    public static Path at(Path file) throws IOException {
        String name = "/kakehashi/store/former.kakehashi.gz";
        try (InputStream packed = Objects.requireNonNull(FormerStore.class.getResourceAsStream(name), name);
                InputStream store = new GZIPInputStream(packed)) {
            Files.copy(store, file);
        }
        return file;
    }
}
