package kakehashi.session;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kakehashi.store.Settings;
import kakehashi.store.StoreException;

/** Writes settings a second after they changed; of a value that changes again meanwhile only the last is written. Any thread. */
final class SettingsWriter implements Consumer<Map<String, String>> {

    private static final long SECONDS = 1;

    private final Settings settings;
    private final Executor later;
    private final Map<String, String> waiting = new TreeMap<>();

    SettingsWriter(Settings settings, Executor background) {
        this.settings = settings;
        later = CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, background);
    }

    @Override
    public void accept(Map<String, String> changed) {
        synchronized (waiting) {
            boolean first = waiting.isEmpty();
            waiting.putAll(changed);
            if (!first) {
                return;
            }
        }
        later.execute(this::flush);
    }

    void giveAway(Predicate<String> which, Settings.Taker taker) throws IOException, StoreException {
        settings.giveAway(which, taker);
    }

    /** Writes what is waiting. Settings are a comfort: where they cannot be written, the work goes on without them. */
    synchronized void flush() {
        Map<String, String> changed;
        synchronized (waiting) {
            changed = Map.copyOf(waiting);
            waiting.clear();
        }
        if (!changed.isEmpty()) {
            try {
                settings.save(changed);
            } catch (IOException readOnly) {
                System.getLogger(SettingsWriter.class.getName())
                        .log(System.Logger.Level.DEBUG, "The settings were not written", readOnly);
            }
        }
    }
}
