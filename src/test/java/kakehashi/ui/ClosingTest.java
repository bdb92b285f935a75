package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import kakehashi.Frozen;
import kakehashi.disk.WholeFile;
import kakehashi.model.value.Language;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.sheet.Batch;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.sheet.write.SheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window closed while a batch is made, in a process of its own. */
class ClosingTest {

    @TempDir
    Path folder;

    @Test
    void closing_the_window_gives_a_batch_up_and_ends_the_program_at_once() throws Exception {
        Path sheets = Files.createDirectory(folder.resolve("sheets"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String name : List.of("glass.platform", "monocle.platform", "prism.order", "prism.text")) {
            command.add("-D" + name + "=" + System.getProperty(name, ""));
        }
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Closing.class.getName(),
                Frozen.store(folder.resolve("atlas.kakehashi")).toString(),
                sheets.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            int all = process.getInputStream().read();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            List<Path> made = pdfs(sheets);
            assertThat(made).isNotEmpty().hasSizeLessThan(all).allMatch(SheetFile::isOurs);
            try (Stream<Path> files = Files.list(sheets)) {
                assertThat(files).noneMatch(WholeFile::isPart);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    /** Opens a window, begins a batch, and closes the window once three sheets are there. */
    static final class Closing {

        private Closing() {}

        public static void main(String[] storeAndFolder) {
            ExecutorService background = Executors.newFixedThreadPool(4, task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            });
            Preferences preferences = new Preferences(Map.of(), values -> {}, Language.EN);
            Path store = Path.of(storeAndFolder[0]);
            Opening opening = new Opening(
                    told -> Frozen.stores().open(store, told),
                    preferences,
                    Clock.systemDefaultZone(),
                    background,
                    Platform::runLater);
            Platform.startup(() -> {
                Stage stage = new Stage();
                new AtlasApplication(opening, background, null, null).start(stage);
                opening.sessionProperty().addListener((observed, before, session) -> {
                    if (session != null) {
                        begin(session, Path.of(storeAndFolder[1]), stage);
                    }
                });
                opening.begin();
            });
        }

        private static void begin(Session session, Path folder, Stage stage) {
            List<Subject> subjects = session.atlas().ties().stream()
                    .limit(100)
                    .<Subject>map(tie -> new Subject.OfTie(tie.id()))
                    .toList();
            Sheets sheets =
                    new Sheets(session.meanings(), SheetLanguage.of(Language.EN), SheetOptions.usual(session.today()));
            AtomicInteger done = new AtomicInteger();
            session.inBackground(() -> new Batch(sheets, session.words()).write(subjects, folder, new Batch.Watch() {
                @Override
                public void done(Batch.Outcome outcome) {
                    if (done.incrementAndGet() == 3) {
                        System.out.write(subjects.size());
                        System.out.flush();
                        Platform.runLater(stage::close);
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            }));
        }
    }
}
