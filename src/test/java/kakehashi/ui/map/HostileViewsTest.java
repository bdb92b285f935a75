package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import kakehashi.Frozen;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.session.KeptViews;
import kakehashi.session.Tab;
import kakehashi.stress.Tally;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of views that mean harm: left in the settings for the next start, and opened in the window. */
@Tag("stress")
class HostileViewsTest {

    private static final List<String> PARTS = List.of(
            "&at=1e308,1e308,1e308",
            "&years=-999999999-01-01,%2B999999999-12-31",
            "&from=-999999999-01-01",
            "&at=-90,-360,24",
            "&at=90,0,0&years=1850-01-01,1850-01-01",
            "&as-of=2100-12-31&from=2100-12-31&to=1850-01-01&tab=charts&select=nobody");

    @TempDir
    Path folder;

    private static String line(String part) {
        String body = "kakehashi:1?as-of=2026-11-24&lang=en" + part;
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return body + "~" + String.format("%08x", sum.getValue());
    }

    @Test
    void a_window_opens_whatever_is_left_in_its_settings_and_goes_on_whatever_is_opened_in_it() throws Exception {
        Path store = Frozen.store(folder.resolve("atlas.kakehashi"));
        int rounds = Tally.rounds(1, PARTS.size());
        try (Tally tally = new Tally("views-window")) {
            for (int round = 0; round < rounds; round++) {
                tally.tried();
                try (AtlasWindow window = AtlasWindow.open(store, Map.of("view.last", line(PARTS.get(round))))) {
                    for (String part : PARTS) {
                        show(window, line(part));
                        answers(window);
                    }
                } catch (Exception broken) {
                    tally.fellShort(PARTS.get(round) + ": " + broken);
                }
            }
        }
    }

    private static void show(AtlasWindow window, String line) {
        window.act(() -> {
            try {
                new KeptViews(window.session()).show(View.parse(line));
            } catch (ViewException refused) {
                assertThat(refused).isNotNull();
            }
        });
    }

    /** Waits until it narrows, and draws what is in view. */
    private static void answers(AtlasWindow window) throws Exception {
        window.act(() -> {
            window.session().workspace().tabProperty().set(Tab.MAP);
            window.session().narrow(TieFilter.ALL);
        });
        window.until(() -> window.session().answer().rows().size() > 20);
        int all = window.session().answer().rows().size();
        window.act(() -> window.session().narrow(TieFilter.ALL.withText("hue")));
        window.until(() -> window.session().answer().rows().size() < all);
        MapPicture picture = window.the(MapPicture.class);
        window.until(() -> picture.painted() != null
                && picture.painted()
                        .scene()
                        .viewport()
                        .equals(window.the(ViewportLayer.class).viewport())
                && picture.painted().scene().content().ties().size()
                        == window.session().answer().rows().size());
    }
}
