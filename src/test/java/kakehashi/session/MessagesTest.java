package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.store.AtlasStore;
import kakehashi.store.Notice;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told of failures, and how long. */
class MessagesTest {

    private static final String RAW = "Cannot invoke \"String.length()\" because \"value\" is null";

    private final Messages messages = new Messages(List.of());

    private static List<String> said(Messages messages) {
        return messages.all().stream()
                .map(message -> message.in(Words.in(Language.EN)))
                .toList();
    }

    @Test
    void a_failure_stays_until_its_own_task_succeeds() {
        messages.failed(Task.SEARCH, new IllegalStateException(RAW), "hue");
        messages.worked(Task.MAP);
        assertThat(said(messages)).singleElement().asString().contains("The search for “hue” did not work");
        messages.worked(Task.SEARCH);
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void of_one_task_only_the_last_failure_is_told_and_the_same_one_once() {
        List<Object> changes = new ArrayList<>();
        messages.failed(Task.SEARCH, new IllegalStateException(RAW), "hue");
        messages.failed(Task.SEARCH, new IllegalStateException(RAW), "da nang");
        assertThat(said(messages)).singleElement().asString().contains("da nang");
        RuntimeException same = new IllegalStateException(RAW);
        messages.failed(Task.MAP, same);
        messages.all().addListener((javafx.beans.Observable changed) -> changes.add(changed));
        messages.failed(Task.MAP, same);
        assertThat(messages.all()).hasSize(2);
        assertThat(changes).isEmpty();
    }

    @Test
    void what_the_store_noticed_comes_first_and_goes_only_when_it_is_closed() {
        Notice notice = words -> "A log was set aside.";
        Messages told = new Messages(List.of(notice));
        for (Task task : Task.values()) {
            told.worked(task);
        }
        assertThat(said(told)).containsExactly("A log was set aside.");
        assertThat(told.all().get(0).details()).isEmpty();
        told.close(told.all().get(0));
        assertThat(told.all()).isEmpty();
    }

    @Test
    void no_reason_repeats_what_a_failure_says_for_programmers_in_any_language() {
        List<Throwable> problems = List.of(
                new NullPointerException(RAW),
                new CompletionException(new IllegalArgumentException(RAW)),
                new UncheckedIOException(new IOException(RAW)),
                new OutOfMemoryError(RAW),
                new NoClassDefFoundError(RAW),
                new UnsatisfiedLinkError(RAW),
                new StackOverflowError(),
                new NoSuchFileException("no.csv", null, RAW),
                new AccessDeniedException("no.csv", null, RAW));
        for (Language language : Language.values()) {
            for (Throwable problem : problems) {
                assertThat(new Reason(problem).in(Words.in(language)))
                        .as("%s in %s", problem, language)
                        .isNotBlank()
                        .doesNotContain(RAW, "Exception", "Error", "null");
            }
        }
    }

    @Test
    void the_reason_is_what_lies_deepest_that_can_be_told() {
        Words words = Words.in(Language.EN);
        assertThat(new Reason(new NoClassDefFoundError().initCause(new OutOfMemoryError())).in(words))
                .contains("memory", "-Xmx");
        assertThat(new Reason(new CompletionException(new NoSuchFileException("/a/b.csv"))).in(words))
                .contains("/a/b.csv");
        assertThat(new Reason(new NullPointerException(RAW)).details()).contains(RAW, "MessagesTest");
    }

    @Test
    void an_error_while_the_store_opens_ends_the_opening_with_what_to_do(@TempDir Path folder) {
        Opening opening = new Opening(
                told -> Frozen.stores().open(folder.resolve("atlas.kakehashi"), told),
                new Preferences(Map.of(), values -> {}, Language.EN),
                new FullClock(),
                Runnable::run,
                Runnable::run);
        opening.begin();
        assertThat(opening.sessionProperty().get()).isNull();
        assertThat(opening.problemProperty().get()).isNotNull();
        assertThat(opening.problemProperty().get().in(Words.in(Language.EN))).contains("memory", "-Xmx");
    }

    /** A clock for which no room is left. */
    private static final class FullClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void a_search_in_a_store_that_can_no_longer_be_read_says_so_and_finds_nothing(@TempDir Path folder)
            throws Exception {
        AtlasStore store = Frozen.stores().open(Frozen.store(folder.resolve("atlas.kakehashi")), progress -> {});
        Session session = new Session(
                store,
                new Preferences(Map.of(), values -> {}, Language.EN),
                Clock.systemUTC(),
                Runnable::run,
                Runnable::run);
        store.close();
        List<List<Suggestion>> handed = new ArrayList<>();

        session.search("hue", looked -> handed.add(looked.suggestions()));
        session.narrow(TieFilter.ALL.withText("hue"));

        assertThat(handed).containsExactly(List.of());
        assertThat(said(session.messages()))
                .hasSize(2)
                .anySatisfy(text -> assertThat(text).contains("The search for “hue”", "atlas.kakehashi"))
                .anySatisfy(text -> assertThat(text).contains("still show what passed before", "atlas.kakehashi"));
    }
}
