package kakehashi.map.ink;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import kakehashi.map.ground.Palette;
import kakehashi.map.letter.Raster;
import kakehashi.map.scene.Curve;
import kakehashi.map.scene.Dash;
import kakehashi.map.scene.LooseCurves;
import kakehashi.map.scene.MapContent;
import kakehashi.map.scene.MapState;
import kakehashi.map.scene.Stroke;
import kakehashi.map.scene.Strokes;
import kakehashi.map.view.Viewport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same curves, none gathered, each with its casing, three ways: by our own painter, on a JavaFX canvas in the software
 * pipeline and by Java2D. JavaFX draws when its picture is asked for.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class ComparisonBench {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    @Param({"20573"})
    int ties;

    private final List<Curve> curves = new ArrayList<>();
    private final CurvePixels painter = new CurvePixels();
    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final WritableImage snapshot = new WritableImage(WIDTH, HEIGHT);
    private Canvas canvas;

    @Setup(Level.Trial)
    public void lay() throws Exception {
        MapContent content = MapState.content(ties);
        Viewport whole = Viewport.ofBothCountries(WIDTH, HEIGHT, 1);
        curves.addAll(LooseCurves.of(content, whole));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onFx(() -> {
            canvas = new Canvas(WIDTH, HEIGHT);
            return new Scene(new Pane(canvas));
        });
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    @Benchmark
    public Raster ours() {
        Raster raster = new Raster(pixels, WIDTH, HEIGHT);
        raster.clear(Palette.LIGHT.sea());
        painter.paint(raster, curves, Palette.LIGHT.casing(), 1);
        return raster;
    }

    @Benchmark
    public WritableImage canvas() throws Exception {
        return onFx(() -> {
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.setFill(colour(Palette.LIGHT.sea(), 1));
            g.fillRect(0, 0, WIDTH, HEIGHT);
            for (Curve curve : curves) {
                Stroke stroke = curve.stroke();
                g.setLineDashes();
                g.setLineWidth(stroke.width() + 2 * Strokes.CASING);
                g.setStroke(colour(Palette.LIGHT.casing(), Strokes.casingOpacity(curve)));
                trace(g, curve);
                g.setLineDashes(stroke.dash().scaled(1));
                g.setLineWidth(stroke.width());
                g.setStroke(colour(stroke.colour(), stroke.opacity()));
                trace(g, curve);
            }
            return canvas.snapshot(null, snapshot);
        });
    }

    private static void trace(GraphicsContext g, Curve curve) {
        g.beginPath();
        g.moveTo(curve.x0(), curve.y0());
        g.quadraticCurveTo(curve.cx(), curve.cy(), curve.x1(), curve.y1());
        g.stroke();
    }

    private static Color colour(int argb, double opacity) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, opacity);
    }

    @Benchmark
    public BufferedImage java2d() {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new java.awt.Color(Palette.LIGHT.sea()));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        for (Curve curve : curves) {
            Stroke stroke = curve.stroke();
            QuadCurve2D path =
                    new QuadCurve2D.Double(curve.x0(), curve.y0(), curve.cx(), curve.cy(), curve.x1(), curve.y1());
            g.setColor(GraphicsPainter.colour(Palette.LIGHT.casing(), Strokes.casingOpacity(curve)));
            g.setStroke(GraphicsPainter.pen(stroke.width() + 2 * Strokes.CASING, Dash.SOLID));
            g.draw(path);
            g.setColor(GraphicsPainter.colour(stroke.colour(), stroke.opacity()));
            g.setStroke(GraphicsPainter.pen(stroke.width(), stroke.dash()));
            g.draw(path);
        }
        g.dispose();
        return image;
    }
}
