package kakehashi.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What was tried in one area and what fell short. {@link #close} writes one line to {@code target/stress/<area>.tsv} and fails
 * where anything fell short. A class of tests that counts carries the tag {@code stress}, by which the profile of that name
 * finds it. Any thread.
 */
public final class Tally implements AutoCloseable {

    private static final boolean LONG = Boolean.getBoolean("stress");
    private static final int TIMES = Integer.getInteger("stress.times", 1);

    private final String area;
    private final List<String> shortfalls = Collections.synchronizedList(new ArrayList<>());
    private int tried;

    /** @param area a file name: {@code kill}, {@code stale-log} */
    public Tally(String area) {
        this.area = area;
    }

    /**
     * How many rounds to run: few in an ordinary build, many with the profile {@code stress}, and as many times that as
     * {@code -Dstress.times} says.
     */
    public static int rounds(int few, int many) {
        return LONG ? many * TIMES : few;
    }

    /** Counts one trial. */
    public synchronized void tried() {
        tried++;
    }

    /** Says of the trial counted last that it did not end as it should. */
    public void fellShort(String how) {
        shortfalls.add(how);
    }

    @Override
    public synchronized void close() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "stress"));
        Files.writeString(
                folder.resolve(area + ".tsv"),
                area + "\t" + tried + "\t" + shortfalls.size() + "\n" + String.join("\n", shortfalls));
        assertThat(tried).as("trials of %s", area).isPositive();
        assertThat(shortfalls).as(area).isEmpty();
    }
}
