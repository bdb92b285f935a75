package kakehashi.store.seeds;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The seed files, wherever they lie. */
interface SeedFiles extends Closeable {

    /**
     * What a file holds, or its first bytes where it is longer than a seed file may be: one more than {@code most}.
     *
     * @throws NoSuchFileException if there is none
     * @throws IOException if it is no file, such as a folder or a pipe, or may not be read
     */
    byte[] read(String name, int most) throws IOException;

    /**
     * The tie files, by name.
     *
     * @throws NoSuchFileException if there is no folder of ties
     * @throws IOException if it may not be read
     */
    List<String> tieFiles() throws IOException;
}
