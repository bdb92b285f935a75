package kakehashi.stress;

import java.nio.file.Path;
import kakehashi.store.seeds.Seeds;
import kakehashi.store.sqlite.SqliteStores;

/** A process of its own that opens a store with the records of the program, to be killed while it does. */
public final class Opener {

    /** What it says once it begins. */
    static final String BEGINS = "begins";

    private Opener() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(BEGINS);
        new SqliteStores(Seeds.bundled())
                .open(Path.of(arguments[0]), progress -> {})
                .close();
    }

    /** Starts one, and comes back when it begins to open the store. */
    static Process begin(Path store) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opener.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!BEGINS.equals(process.inputReader().readLine())) {
            throw new IllegalStateException("no process: " + process);
        }
        return process;
    }
}
