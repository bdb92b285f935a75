package kakehashi.store.seeds;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Seed files that were read before, as out of an edition's file.
 *
 * @param files what each holds, by its name in the folder
 */
record SeedBytes(Map<String, byte[]> files) implements SeedFiles {

    @Override
    public byte[] read(String name, int most) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new NoSuchFileException(name);
        }
        return Arrays.copyOf(bytes, Math.min(bytes.length, most + 1));
    }

    @Override
    public List<String> tieFiles() throws IOException {
        List<String> ties = files.keySet().stream()
                .filter(name -> name.startsWith(SeedRecords.TIES + "/"))
                .sorted()
                .toList();
        if (ties.isEmpty()) {
            throw new NoSuchFileException(SeedRecords.TIES);
        }
        return ties;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
