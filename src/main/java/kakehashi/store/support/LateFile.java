package kakehashi.store.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import kakehashi.disk.Privacy;
import org.jspecify.annotations.Nullable;

/** Files that take turns, the first of which is made once there is something to write: a command that succeeds leaves no trace. */
final class LateFile extends Handler {

    private static final int BYTES = 200_000;
    private static final int FILES = 4;

    private final Path folder;
    private @Nullable FileHandler file;
    private boolean failed;

    LateFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (file == null && !failed) {
            open();
        }
        if (file != null && isLoggable(entry)) {
            file.publish(entry);
        }
    }

    private void open() {
        try {
            Privacy.makeFolder(folder);
            String name = ProgramLog.NAME + "%g.log";
            String pattern = folder.toString().replace("%", "%%") + "/" + name;
            FileHandler opened = new FileHandler(pattern, BYTES, FILES, true);
            opened.setEncoding(StandardCharsets.UTF_8.name());
            opened.setFormatter(new PlainLines());
            file = opened;
        } catch (IOException | SecurityException unwritable) {
            failed = true;
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
            file = null;
        }
        failed = true;
    }
}
