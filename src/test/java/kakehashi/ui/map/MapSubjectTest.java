package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapSubjectTest {

    @Test
    void what_the_map_shows_next_is_taken_from_the_session_while_the_last_is_still_worked_out(@TempDir Path folder)
            throws Exception {
        Preferences preferences = new Preferences(Map.of(), values -> {}, Language.EN);
        try (AtlasStore store = Frozen.stores().open(Frozen.store(folder.resolve("atlas.kakehashi")), progress -> {});
                Session session = new Session(store, preferences, Clock.systemUTC(), Runnable::run, Runnable::run)) {
            MapSubject last = MapSubject.of(session, Set.of(), null);
            CompletableFuture<MapSubject> next;
            // As long as the background lays out all ties and unites provinces, it holds this.
            synchronized (last) {
                next = CompletableFuture.supplyAsync(() -> MapSubject.of(session, Set.of(), last));
                assertThat(next.get(1, TimeUnit.MINUTES)).isNotNull();
            }
            assertThat(last.content()).isEqualTo(next.get().content());
        }
    }
}
