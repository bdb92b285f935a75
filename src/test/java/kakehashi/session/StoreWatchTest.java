package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a store's file that others touch while nothing is written. */
class StoreWatchTest {

    @TempDir
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private Executor background = Runnable::run;
    private Path file;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        file = Frozen.store(folder.resolve("atlas.kakehashi"));
        session = new Session(
                Frozen.stores().open(file, progress -> {}),
                new Preferences(Map.of(), values -> {}, Language.EN),
                Clock.systemUTC(),
                task -> background.execute(task),
                Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<String> told() {
        return session.messages().all().stream()
                .map(message -> message.in(Words.in(Language.EN)))
                .toList();
    }

    private void closeMessages() {
        List.copyOf(session.messages().all()).forEach(session.messages()::close);
    }

    @Test
    void a_store_that_is_as_it_was_left_is_not_spoken_of() throws Exception {
        session.storeWatch().look();
        session.change(Frozen.change(session.atlas(), "one")).get();
        session.storeWatch().look();

        assertThat(told()).isEmpty();
    }

    @Test
    void a_store_that_was_moved_away_is_told_once_until_it_is_back() throws Exception {
        Path away = Files.move(file, folder.resolve("away"));
        session.storeWatch().look();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("The atlas is no longer safe in its file. ")
                .contains(file.toString(), "moved or deleted");

        closeMessages();
        session.storeWatch().look();
        assertThat(told()).as("closed, and still so").isEmpty();

        Files.move(away, file);
        session.storeWatch().look();
        Files.delete(file);
        session.storeWatch().look();
        assertThat(told()).as("again").hasSize(1);
    }

    @Test
    void what_is_told_goes_by_itself_when_the_store_is_back_and_changes_when_another_lies_there() throws Exception {
        Path away = Files.move(file, folder.resolve("away"));
        session.storeWatch().look();
        Frozen.store(file);
        session.storeWatch().look();
        assertThat(told()).singleElement().asString().contains(file.toString(), "Another file was put in the place");

        Files.delete(file);
        Files.move(away, file);
        session.storeWatch().look();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_look_that_takes_long_is_not_joined_by_others() throws Exception {
        background = waiting::add;
        Files.delete(file);
        for (int i = 0; i < 5; i++) {
            session.storeWatch().look();
        }
        assertThat(waiting).hasSize(1);

        waiting.get(0).run();
        assertThat(told()).hasSize(1);
        session.storeWatch().look();
        assertThat(waiting).hasSize(2);
    }
}
