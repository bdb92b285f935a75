package kakehashi.session;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kakehashi.store.Settings;
import org.jspecify.annotations.Nullable;

/** Writes settings a second after they changed; of what changes meanwhile only the last is written. Any thread. */
final class SettingsWriter implements Consumer<Map<String, String>> {

    private static final long SECONDS = 1;

    private final Settings settings;
    private final Executor later;
    private final AtomicReference<@Nullable Map<String, String>> waiting = new AtomicReference<>();

    SettingsWriter(Settings settings, Executor background) {
        this.settings = settings;
        later = CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, background);
    }

    @Override
    public void accept(Map<String, String> values) {
        if (waiting.getAndSet(values) == null) {
            later.execute(this::flush);
        }
    }

    /** Writes what is waiting. Settings are a comfort: where they cannot be written, the work goes on without them. */
    synchronized void flush() {
        Map<String, String> values = waiting.getAndSet(null);
        if (values != null) {
            try {
                settings.save(values);
            } catch (IOException readOnly) {
                System.getLogger(SettingsWriter.class.getName())
                        .log(System.Logger.Level.DEBUG, "The settings were not written", readOnly);
            }
        }
    }
}
