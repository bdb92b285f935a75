package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kakehashi.Frozen;
import kakehashi.cli.Commands;
import kakehashi.query.Facet;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Questions of an officer, each answered in the window in at most four actions and without a mouse, with the same ties as
 * {@code list} gives. An action is one control pressed, or one line typed and entered.
 */
class FiveQuestionsTest extends InTheWindow {

    private static final int AT_MOST = 4;

    private int actions;

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
        for (Facet facet : List.of(Facet.JAPAN, Facet.LAST_CONTACT, Facet.DECADE)) {
            if (find("#facet-" + facet.code() + " .facet-row").isPresent()) {
                window.act(heading(facet)::fire);
            }
        }
        actions = 0;
    }

    private void act(Node control) {
        actions++;
        press(control);
    }

    private void tick(Facet facet, String value) throws Exception {
        window.until(() -> find("#facet-" + facet.code() + " #value-" + value).isPresent());
        act(box(facet, value));
    }

    private void typeIntoSearch(String line) throws Exception {
        actions++;
        // A class before this one may have left keys pressed: what is typed is put into the box as a whole.
        TextInputControl box = window.robot().lookup("#search").queryAs(TextInputControl.class);
        window.act(() -> {
            window.stage().requestFocus();
            box.requestFocus();
            box.setText(line);
        });
        window.until(() -> find("#suggestions")
                .filter(list -> !((ListView<?>) list).getItems().isEmpty())
                .isPresent());
        window.act(() -> Event.fireEvent(
                box, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    /** The ids of the ties that the command line lists. */
    private static Set<String> listed(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(AtlasWindow.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new Commands(
                        clock,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        Frozen.stores())
                .run(Stream.concat(
                                Stream.of("--store=" + store(), "--lang=en", "list", "--format=csv"),
                                Stream.of(options))
                        .toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }

    private void assertShown(Set<String> expected) throws Exception {
        window.until(() -> shown().equals(expected));
        assertThat(expected).isNotEmpty();
        assertThat(actions).isLessThanOrEqualTo(AT_MOST);
    }

    private static Set<String> shown() {
        return window.session().answer().rows().stream()
                .map(row -> row.link().id())
                .collect(Collectors.toSet());
    }

    @Test
    void environment_ties_with_kyushu_in_force_today() throws Exception {
        String today = AtlasWindow.TODAY.toString();
        act(find("#in-force-today").orElseThrow());
        tick(Facet.FIELD, "environment");
        act(heading(Facet.JAPAN));
        tick(Facet.JAPAN, "jp-region-kyushu");
        assertShown(listed("--field=environment", "--region=jp-region-kyushu", "--from=" + today, "--to=" + today));
    }

    @Test
    void everything_da_nang_has_own_and_inherited_with_last_contact() throws Exception {
        typeIntoSearch("da nang");
        window.until(() -> find("#page-title").isPresent());
        Set<String> expected = listed("--locality=vn-da-nang");
        Set<String> onPage = window.the(DetailPanel.class).lookupAll(".line .go").stream()
                .map(node -> node.getId().substring("go-".length()))
                .filter(id -> !id.endsWith("--network"))
                .collect(Collectors.toSet());
        assertThat(onPage).isEqualTo(expected).hasSizeGreaterThan(10);
        assertThat(page()).contains("Inherited from Quang Nam", "Inherited from Hoi An", "Last documented contact: ");
        act(find("#narrow-to").orElseThrow());
        assertShown(expected);
    }

    @Test
    void signed_from_2015_to_2019_and_not_heard_of_for_five_years() throws Exception {
        typeIntoSearch("2015-2019");
        act(heading(Facet.LAST_CONTACT));
        tick(Facet.LAST_CONTACT, "over-5-years");
        tick(Facet.LAST_CONTACT, "none");
        assertShown(listed(
                "--from=2015",
                "--to=2019",
                "--time-mode=signed-within",
                "--last-contact=over-5-years",
                "--last-contact=none"));
    }

    @Test
    void partners_that_hue_and_hoi_an_share_are_said_to_be_none() throws Exception {
        typeIntoSearch("hue");
        share("hoi an");
        window.until(() -> find("#nothing-left .label").isPresent());
        assertThat(((Labeled) find("#nothing-left .label").orElseThrow()).getText())
                .contains("Hue", "Hoi An")
                .contains("no partner is common");
        assertThat(shown()).isEqualTo(listed("--shared-by", "vn-hue", "vn-hoi-an"));
        assertThat(actions).isLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void partners_that_hue_and_da_nang_share() throws Exception {
        typeIntoSearch("hue");
        share("da nang");
        assertShown(listed("--shared-by", "vn-hue", "vn-da-nang"));
    }

    private void share(String other) throws Exception {
        window.until(() -> find("#shared-with").isPresent());
        actions++;
        window.act(() -> find("#shared-with").orElseThrow().requestFocus());
        window.robot().write(other);
        window.robot().type(KeyCode.ENTER);
        window.until(() -> !window.session().filter().chosen(Facet.LOCALITY).isEmpty());
        window.until(() -> window.session().shown().emptiness() != null
                || shown().size() < window.session().atlas().ties().size());
    }

    @Test
    void proposed_but_never_signed_by_prefecture() throws Exception {
        tick(Facet.STATUS, "proposed");
        act(heading(Facet.DECADE));
        tick(Facet.DECADE, "none");
        act(find("#group-prefecture").orElseThrow());
        assertShown(listed("--status=proposed", "--decade=none"));
        ListView<?> results = window.robot().lookup("#results").queryListView();
        assertThat(results.getItems()).hasSizeGreaterThan(shown().size());
        window.until(() -> find(".result-heading")
                .filter(node -> ((Labeled) node).getText().startsWith("Hokkaido ("))
                .isPresent());
        press(find("#group-prefecture").orElseThrow());
        window.until(() -> results.getItems().size() == shown().size());
    }
}
