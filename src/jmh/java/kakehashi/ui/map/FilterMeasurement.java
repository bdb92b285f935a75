package kakehashi.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
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
 * Measures by hand, with the whole program in a real window of 1,600 × 1,000, the time from a choice to the frame that
 * shows it in the counts, the list and the map: one filter change, and a saved view opened that changes filter and
 * position. The argument is the number of ties; without it the real data are used.
 */
public final class FilterMeasurement {

    private static final int WARM_UP = 40;
    private static final int RUNS = 60;
    private static final List<String> FIELDS = List.of("culture", "tourism", "education", "agriculture", "environment");

    private final Session session;
    private final MapPicture picture;
    private final ViewportLayer layer;

    private FilterMeasurement(MeasuredWindow window) {
        session = window.session();
        picture = window.find(MapPicture.class);
        layer = window.find(ViewportLayer.class);
    }

    public static void main(String[] arguments) throws Exception {
        MeasuredWindow.startToolkit();
        MeasuredWindow window = MeasuredWindow.open(MeasuredWindow.store(MeasuredWindow.ties(arguments)));
        System.out.println(window.session().answer().ties() + " ties");
        FilterMeasurement measured = MeasuredWindow.onFx(() -> new FilterMeasurement(window));
        measured.run(WARM_UP, measured::change);
        MeasuredWindow.report("filter change", measured.run(RUNS, measured::change));
        MeasuredWindow.report("saved view", measured.run(RUNS, measured::open));
        System.exit(0);
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

    /** Milliseconds from each choice to the frame after the one in which the map of its answer was handed over. */
    private double[] run(int runs, Choice choice) {
        double[] times = new double[runs];
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            private int run = -1;
            private long began;
            private boolean shown;
            private @Nullable Answer before;
            private @Nullable ArcScene last;

            @Override
            public void handle(long now) {
                if (run >= 0 && !shown) {
                    shown = isShown();
                    return;
                }
                if (run >= 0) {
                    times[run] = (System.nanoTime() - began) / 1e6;
                }
                if (++run == runs) {
                    stop();
                    done.complete(null);
                    return;
                }
                shown = false;
                before = session.answer();
                last = scene();
                began = System.nanoTime();
                choice.make(run);
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
