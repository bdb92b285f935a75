package kakehashi.ui;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.map.ground.BaseMap;
import kakehashi.model.value.Language;
import kakehashi.session.Opening;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.session.Tab;
import kakehashi.session.keep.Guest;
import kakehashi.session.keep.Keeper;
import kakehashi.session.parcel.Parcels;
import kakehashi.ui.control.Dress;
import kakehashi.ui.control.FileDesk;
import kakehashi.ui.control.FrameSteps;
import kakehashi.ui.control.Outside;
import kakehashi.ui.control.WindowPlace;
import kakehashi.ui.control.Wish;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.edition.EditionDesk;
import kakehashi.ui.edit.keep.KeepDesk;
import kakehashi.ui.edit.parcel.ParcelDesk;
import kakehashi.ui.map.MapPane;
import kakehashi.ui.preview.PreviewDesk;
import kakehashi.ui.preview.SheetDesk;
import kakehashi.ui.preview.SheetDialogs;
import kakehashi.ui.support.SupportDesk;
import kakehashi.ui.tour.TourDesk;
import org.jspecify.annotations.Nullable;

/** The program with a window. The store opens in the background while JavaFX starts and the empty frame is drawn. */
public final class AtlasApplication extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double SMALLEST_WIDTH = 1000;
    private static final double SMALLEST_HEIGHT = 600;
    private static final double SENTENCE_WIDTH = 680;
    private static final double SENTENCE_HEIGHT = 300;
    /** With less not even the pictures of the window can be made, nor can it be told then; bytes. */
    private static final long LEAST_MEMORY = 80L << 20;
    /** For work on its way to take away what it has begun. */
    private static final int GRACE_SECONDS = 2;

    private static final int[] ICON_SIZES = {16, 32, 48, 256};

    private final Opening opening;
    private final ExecutorService background;
    private final CompletableFuture<BaseMap> ground;
    private final @Nullable Language spoken;
    private final @Nullable String view;
    private boolean filled;
    private boolean shownOnce;

    /**
     * @param spoken the language asked for, whatever a view says; or null
     * @param view the line of a view, or a file that holds one, to begin with; null to begin as the last window ended
     */
    public AtlasApplication(
            Opening opening, ExecutorService background, @Nullable Language spoken, @Nullable String view) {
        this.spoken = spoken;
        this.view = view;
        this.opening = opening;
        this.background = background;
        Opening.Problem problem = opening.problemProperty().get();
        ground = problem == null
                ? CompletableFuture.supplyAsync(BaseMap::load, background)
                : CompletableFuture.failedFuture(problem.cause());
    }

    /**
     * Opens the window and returns at once; the program ends when the window is closed.
     *
     * @param keeper opens the store, beside which lies what the window remembers; it need not exist yet
     * @param spoken the language to speak, without remembering it; null for the one chosen before
     * @param view the line of a view, or a file that holds one, to begin with; null to begin as the last window ended
     */
    public static void open(Keeper keeper, Clock clock, @Nullable Language spoken, @Nullable String view) {
        // Four, so that neither a long document nor a print dialog holds up the next answer or picture of the map.
        ExecutorService background = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "kakehashi");
            thread.setDaemon(true);
            return thread;
        });
        CompletableFuture<Void> started = new CompletableFuture<>();
        Executor ui = task -> started.thenRun(() -> Platform.runLater(task));
        Preferences preferences = Preferences.beside(keeper.file(), systemLanguage(), spoken, background);
        Opening opening = new Opening(keeper, preferences, clock, background, ui);
        boolean room = Runtime.getRuntime().maxMemory() >= LEAST_MEMORY;
        if (room) {
            opening.begin();
        } else {
            // JavaFX would keep round corners in a picture that is larger than what it may then take.
            System.setProperty("prism.disableRegionCaching", "true");
        }
        Platform.startup(() -> {
            if (!room) {
                opening.fail(new OutOfMemoryError("less than " + LEAST_MEMORY + " bytes"));
            }
            AtlasApplication application = new AtlasApplication(opening, background, spoken, view);
            Thread.setDefaultUncaughtExceptionHandler(application.uncaught());
            started.complete(null);
            application.start(new Stage());
        });
    }

    /** Says in the window what nothing else caught. */
    Thread.UncaughtExceptionHandler uncaught() {
        return new Uncaught(opening, () -> filled);
    }

    private static Language systemLanguage() {
        return Language.ofTag(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    @Override
    public void start(Stage stage) {
        loadFonts();
        Preferences preferences = opening.preferences();
        Outside outside = new Outside(url -> getHostServices().showDocument(url));
        StackPane frame = new StackPane(opening(outside, stage));
        // Where it opens nothing it holds a sentence, and the least memory must do to paint it.
        boolean opens = opening.problemProperty().get() == null;
        WindowPlace place = opens
                ? new WindowPlace(preferences, "window.", WIDTH, HEIGHT)
                : new WindowPlace(preferences, "window.problem-", SENTENCE_WIDTH, SENTENCE_HEIGHT);
        Scene scene = place.scene(frame);
        Dress.follow(scene, frame, preferences);
        stage.setTitle("Kakehashi");
        stage.getIcons().setAll(icons());
        stage.setScene(scene);
        OptionalDouble maximized = preferences.length("window.maximized");
        place.restore(stage);
        if (opens) {
            stage.setMaximized(maximized.isPresent() && maximized.getAsDouble() > 0);
        }
        stage.setOnHidden(event -> close());
        opening.sessionProperty().addListener((observed, before, session) -> {
            if (session == null) {
                empty(frame, stage, outside);
            } else {
                fill(frame, stage, outside);
            }
        });
        fill(frame, stage, outside);
        stage.show();
        place.keep(stage);
        if (opens) {
            stage.setMinWidth(SMALLEST_WIDTH);
            stage.setMinHeight(SMALLEST_HEIGHT);
            stage.maximizedProperty()
                    .addListener(
                            (observed, before, after) -> preferences.rememberLength("window.maximized", after ? 1 : 0));
        }
    }

    /** Read in the background: the bar of the desk can wait for them, the window cannot. */
    private static List<Image> icons() {
        return IntStream.of(ICON_SIZES)
                .mapToObj(size -> new Image(
                        requireNonNull(AtlasApplication.class.getResource("icon/" + size + ".png"))
                                .toExternalForm(),
                        true))
                .toList();
    }

    private OpeningPane opening(Outside outside, Stage stage) {
        return new OpeningPane(
                opening,
                outside,
                stage::close,
                chooser -> WindowPlace.beneath(stage, () -> chooser.showSaveDialog(stage)));
    }

    /** Takes away the window of a session that has ended, and what was opened from it. */
    private void empty(StackPane frame, Stage stage, Outside outside) {
        filled = false;
        List.copyOf(Window.getWindows()).stream()
                .filter(each -> each instanceof Stage other && other.getOwner() == stage)
                .forEach(Window::hide);
        frame.getChildren().setAll(opening(outside, stage));
    }

    private void fill(StackPane frame, Stage stage, Outside outside) {
        Session session = opening.sessionProperty().get();
        if (session != null && opening.problemProperty().get() == null) {
            boolean first = !shownOnce;
            boolean named = first && view != null && !view.startsWith("kakehashi:");
            boolean parcel = named && Parcels.isOne(Path.of(String.valueOf(view)));
            boolean beside = parcel || named && Keeper.isStore(Path.of(String.valueOf(view)));
            MainWindow window = show(session, frame, stage, outside);
            stage.titleProperty().bind(session.wordsProperty().map(words -> words.say("ui.window-title")));
            filled = true;
            window.reopen(first && !beside ? view : null, spoken);
            shownOnce = true;
            if (beside) {
                Wish.of(window, parcel ? Wish.Kind.CHANGES : Wish.Kind.OTHER_STORE, String.valueOf(view));
            } else {
                window.askOnFirstStart(() -> Wish.of(window, Wish.Kind.TOUR, ""));
            }
        }
    }

    /** A window beside, on somebody else's store, which is let go of when it is closed. */
    private void look(Session session, Guest guest, Outside outside) {
        Stage stage = new Stage();
        StackPane frame = new StackPane();
        Scene scene = new Scene(frame, WIDTH, HEIGHT);
        Dress.follow(scene, frame, session.preferences());
        stage.setScene(scene);
        String name = String.valueOf(guest.file().getFileName());
        stage.titleProperty().bind(session.wordsProperty().map(words -> words.say("keep.guest.title", name)));
        stage.setOnHidden(event -> {
            session.close();
            guest.close();
        });
        MainWindow window = show(session, frame, stage, outside);
        stage.show();
        window.reopen(null, null);
    }

    private MainWindow show(Session session, StackPane frame, Stage stage, Outside program) {
        Outside outside = program.ofWindow();
        SheetDialogs dialogs = SheetDialogs.ofPlatform();
        PreviewDesk previews = new PreviewDesk(session, outside, dialogs, stage);
        SheetDesk sheets = new SheetDesk(session, outside, dialogs, stage, previews);
        FileDesk files = new FileDesk(
                session,
                outside,
                new FileDesk.Dialogs(
                        chooser -> WindowPlace.beneath(stage, () -> chooser.showSaveDialog(stage)),
                        chooser -> WindowPlace.beneath(stage, () -> chooser.showOpenDialog(stage))));
        MapPane map = new MapPane(session, ground);
        MainWindow window = new MainWindow(session, outside, sheets, files, map);
        Desk desk = new Desk(session, outside, files, window.cards());
        // Of what is only looked at nobody keeps backups, and no edition is taken over.
        if (session == opening.sessionProperty().get()) {
            new KeepDesk(opening, desk, (other, guest) -> look(other, guest, program)).hear(window);
            new EditionDesk(desk).hear(window);
            new ParcelDesk(desk).hear(window);
            TourDesk tour = new TourDesk(session, window);
            tour.hear();
            SupportDesk support = new SupportDesk(session, outside, files, window.cards());
            support.hear(window, opening);
            new FrameSteps(List.of(tour::resume, support::tellNews)).start();
        }
        frame.getChildren().setAll(window);
        Runnable rest = () -> {
            window.fill();
            session.prepareSearch();
        };
        if (session.workspace().tabProperty().get() == Tab.MAP) {
            map.whenDrawn(rest);
        } else {
            rest.run();
        }
        return window;
    }

    private void close() {
        opening.preferences().flush();
        Session session = opening.sessionProperty().get();
        if (session != null) {
            session.close();
        }
        // What is being made is given up: of a batch what is whole stays, and the next run goes on from there.
        background.shutdownNow();
        try {
            background.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static void loadFonts() {
        for (String weight : new String[] {"Regular", "Bold"}) {
            InputStream font = AtlasApplication.class.getResourceAsStream("/fonts/MPLUS1p-" + weight + ".ttf");
            // The size does not matter: once loaded, a font is found by its family.
            Font.loadFont(Objects.requireNonNull(font), 13);
        }
    }
}
