package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kakehashi.Frozen;
import kakehashi.map.ground.BaseMap;
import kakehashi.map.ground.LabelRules;
import kakehashi.map.tile.StreetMap;
import kakehashi.map.tile.TileCache;
import kakehashi.map.tile.TileFetch;
import kakehashi.map.view.Viewport;
import kakehashi.model.value.Language;
import kakehashi.session.Preferences;
import kakehashi.session.Session;
import kakehashi.store.AtlasStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class MapPaintingTest {

    private final BlockingQueue<Runnable> background = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> toldLater = new LinkedBlockingQueue<>();

    @Test
    void a_picture_that_is_ready_when_a_frame_is_laid_out_is_shown_in_that_frame_and_once(@TempDir Path folder)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        Preferences preferences = new Preferences(Map.of(), values -> {}, Language.EN);
        try (AtlasStore store = Frozen.stores().open(Frozen.store(folder.resolve("atlas.kakehashi")), progress -> {});
                Session session = new Session(store, preferences, Clock.systemUTC(), background::add, toldLater::add)) {
            StreetMap streets = new StreetMap(
                    new TileCache(folder, LocalDate.of(2026, 11, 24), TileCache.LARGEST),
                    TileFetch.patient(),
                    () -> {});
            Pane pane = new Pane();
            MapPainting painting = WaitForAsyncUtils.asyncFx(() -> {
                        MapPainting made =
                                new MapPainting(session, CompletableFuture.completedFuture(BaseMap.openSea()), streets);
                        made.intoFramesOf(pane);
                        stage.setScene(new Scene(pane, 300, 200));
                        stage.show();
                        made.want(
                                Viewport.ofBothCountries(300, 200, 1),
                                MapSubject.of(session, Set.of(), null),
                                LabelRules.USUAL);
                        return made;
                    })
                    .get();
            for (Runnable work = background.poll(); work != null; work = background.poll()) {
                work.run();
            }
            Platform.runLater(() -> {
                pane.requestLayout();
                Platform.requestNextPulse();
            });
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> painting.paintedProperty().get() != null);
            MapPainting.Painted shown = painting.paintedProperty().get();
            WaitForAsyncUtils.asyncFx(() -> toldLater.forEach(Runnable::run)).get();
            assertThat(painting.paintedProperty().get()).isSameAs(shown);
            WaitForAsyncUtils.asyncFx(stage::hide).get();
        }
    }
}
