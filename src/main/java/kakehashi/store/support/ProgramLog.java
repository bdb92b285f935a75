package kakehashi.store.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kakehashi.disk.UserFolder;
import kakehashi.text.Program;

/** The log of the program: when it was started, and what went wrong. It is a comfort: where it cannot be written, nothing is said. */
public final class ProgramLog {

    /** Held: a logger that nobody holds is forgotten with what was set for it. */
    private static final Logger LOGGER = Logger.getLogger("kakehashi");

    static final String NAME = "kakehashi-";
    private static final String ENDING = ".log";

    private final Path folder;

    /** @param folder where its files lie; made once there is something to write */
    public ProgramLog(Path folder) {
        this.folder = folder;
    }

    /** The log in the place that the platform has for logs. */
    public static ProgramLog ofThisPlatform() {
        return new ProgramLog(UserFolder.LOG.onThisPlatform());
    }

    /** From now on the program's log is written there, and nowhere else. */
    public void begin() {
        LOGGER.setUseParentHandlers(false);
        LOGGER.setLevel(Level.INFO);
        LOGGER.addHandler(new LateFile(folder));
    }

    /** Writes that a window was started, and with what. */
    public void started() {
        LOGGER.log(Level.INFO, "window, {0}", system());
    }

    /** Program, Java and system, by their versions. */
    static String system() {
        return "Kakehashi %s, Java %s, %s %s %s"
                .formatted(
                        Program.version(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"));
    }

    /** Its lines, the oldest first; none where there is no log or it cannot be read. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(file -> isLog(String.valueOf(file.getFileName())))
                    .sorted(Comparator.comparing(ProgramLog::written))
                    .toList();
            for (Path log : logs) {
                lines.addAll(Files.readAllLines(log));
            }
        } catch (IOException none) {
            return List.copyOf(lines);
        }
        return lines;
    }

    private static boolean isLog(String name) {
        return name.startsWith(NAME) && name.contains(ENDING) && !name.endsWith(".lck");
    }

    private static long written(Path log) {
        return log.toFile().lastModified();
    }
}
