package kakehashi.bench;

import atlantafx.base.theme.PrimerLight;
import com.gluonhq.maps.MapView;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kakehashi.Main;

/**
 * From the start of the virtual machine to a drawn map, in a process of its own: with the argument {@code atlas} that of
 * the program on its usual store, with {@code empty} that of a window with a Gluon map, one button and AtlantaFX, which is
 * what it compares with. Prints one line and ends. Needs a display.
 */
public final class StartUp {

    private StartUp() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("atlas or empty");
        }
        if (arguments[0].equals("atlas")) {
            Main.main(new String[0]);
            Platform.runLater(() -> whenDrawn(StartUp::isMapDrawn));
        } else {
            Platform.startup(() -> {
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
                BorderPane root = new BorderPane(new MapView());
                root.setTop(new Button("Empty"));
                Stage stage = new Stage();
                stage.setScene(new Scene(root, 1280, 720));
                stage.show();
                whenDrawn(() -> true);
            });
        }
    }

    private interface Condition {
        boolean holds();
    }

    /** Two frames after the condition holds, its picture is on the screen. */
    private static void whenDrawn(Condition drawn) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = drawn.holds() ? frames + 1 : 0;
                if (frames == 3) {
                    report();
                }
            }
        }.start();
    }

    private static boolean isMapDrawn() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#map"))
                .anyMatch(map -> map != null && map.lookupAll("*").stream().anyMatch(StartUp::hasPicture));
    }

    private static boolean hasPicture(Node node) {
        return node instanceof ImageView view
                && view.getImage() != null
                && view.getImage().getWidth() > 300;
    }

    private static void report() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(Locale.ROOT, "%d ms, %s%n", System.currentTimeMillis() - began, residentMemory());
        Runtime.getRuntime().halt(0);
    }

    /** Resident memory as Linux counts it; elsewhere what the heap uses. */
    private static String residentMemory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .findFirst()
                    .map(line -> line.replaceAll("\\D", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB resident")
                    .orElse("");
        } catch (IOException e) {
            Runtime runtime = Runtime.getRuntime();
            return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576 + " MB of heap";
        }
    }
}
