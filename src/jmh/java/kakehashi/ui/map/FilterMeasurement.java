package kakehashi.ui.map;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import kakehashi.map.scene.ArcScene;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.Look;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.session.KeptViews;
import kakehashi.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Measures by hand, with the whole program in a real window of 1,600 × 1,000, the time from a choice until the window holds
 * the painted frame that shows it in the counts, the list and the map: one filter change, and a saved view opened that changes filter and
 * position. Arguments: the number of ties, zero for the real data; how often.
 */
public final class FilterMeasurement {

    private static final int WARM_UP = 40;
    private static final int RUNS = 60;

    private static final List<String> FIELDS = List.of("culture", "tourism", "education", "agriculture", "environment");

    private final Session session;
    private final MapPicture picture;
    private final ViewportLayer layer;
    private final int runs;

    private FilterMeasurement(MeasuredWindow window, int runs) {
        this.runs = runs;
        session = window.session();
        picture = window.find(MapPicture.class);
        layer = window.find(ViewportLayer.class);
    }

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : RUNS;
        MeasuredWindow.startToolkit();
        MeasuredWindow window = MeasuredWindow.open(MeasuredWindow.store(MeasuredWindow.ties(arguments)));
        System.out.println(window.session().answer().ties() + " ties");
        FilterMeasurement measured = MeasuredWindow.onFx(() -> new FilterMeasurement(window, runs));
        measured.run(WARM_UP, measured::change);
        measured.report("filter change", measured::change);
        measured.report("saved view", measured::open);
        System.exit(0);
    }

    /** With what the thread of the window took of the processor. */
    private void report(String what, Choice choice) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long fx = MeasuredWindow.onFx(() -> Thread.currentThread().getId());
        long before = threads.getThreadCpuTime(fx);
        MeasuredWindow.report(what, run(runs, choice));
        System.out.printf(
                Locale.ROOT,
                "%-16s %.1f ms of the processor in the window's thread for each%n",
                what,
                (threads.getThreadCpuTime(fx) - before) / 1e6 / runs);
    }

    private static TieFilter filter(int run) {
        return TieFilter.ALL.with(Facet.FIELD, Set.of(FIELDS.get(run % FIELDS.size())));
    }

    private void change(int run) {
        session.narrow(filter(run));
    }

    /** Two positions in turn; a kept view is read from its line, as from the settings or a file. */
    private void open(int run) {
        Look look = new Look(
                new Look.Position(run % 2 == 0 ? 16 : 35, run % 2 == 0 ? 108 : 137, 6),
                "scheme",
                "neutral",
                "map",
                null);
        View view = new View(filter(run), session.asOf(), look, Language.EN, null);
        try {
            new KeptViews(session).show(View.parse(view.line()));
        } catch (ViewException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Choice {
        void make(int run);
    }

    /**
     * Milliseconds from each choice until the frame that holds the map of its answer has been painted and its pixels are
     * in the window.
     */
    private double[] run(int runs, Choice choice) {
        double[] times = new double[runs];
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> new Object() {
            private int run = -1;
            private long began;
            private boolean waiting;
            private @Nullable Answer before;
            private @Nullable ArcScene last;
            private final Runnable laidOut = this::look;

            void start() {
                layer.getScene().addPostLayoutPulseListener(laidOut);
                next();
            }

            private void next() {
                if (++run < runs) {
                    CompletableFuture.delayedExecutor(run * 7 % 17, TimeUnit.MILLISECONDS)
                            .execute(() -> Platform.runLater(this::make));
                } else {
                    layer.getScene().removePostLayoutPulseListener(laidOut);
                    done.complete(null);
                }
            }

            /** As a click comes: between two frames, at any time. */
            private void make() {
                before = session.answer();
                last = scene();
                began = System.nanoTime();
                choice.make(run);
                waiting = true;
            }

            /** What is there when a frame is laid out is in that frame. */
            private void look() {
                if (waiting && isShown()) {
                    waiting = false;
                    Platform.runLater(this::painting);
                }
            }

            /** The frame is with the thread that draws: what that does next is done when it is painted. */
            private void painting() {
                Toolkit.getToolkit().addRenderJob(new RenderJob(() -> {}, painted -> Platform.runLater(this::ended)));
            }

            /** Pixels that were painted are handed to the window before. */
            private void ended() {
                times[run] = (System.nanoTime() - began) / 1e6;
                next();
            }

            private boolean isShown() {
                ArcScene next = scene();
                return session.answer() != before
                        && next != last
                        && next.content().ties().size()
                                == session.answer().rows().size()
                        && next.viewport().equals(layer.viewport());
            }
        }.start());
        done.join();
        return times;
    }

    private ArcScene scene() {
        return Objects.requireNonNull(picture.painted()).scene();
    }
}
