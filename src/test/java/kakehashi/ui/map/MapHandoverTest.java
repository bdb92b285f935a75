package kakehashi.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import kakehashi.map.scene.ArcScene;
import kakehashi.map.scene.Emphasis;
import kakehashi.model.value.Language;
import kakehashi.query.compare.Handover;
import kakehashi.session.Session;
import kakehashi.ui.AtlasWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What became of ties on the day on which their signatory ended, on the map. */
class MapHandoverTest extends OnTheMap {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String FORMER = "vn-quang-nam";
    private static final String HEIR = "vn-da-nang";

    @AfterEach
    void asBefore() {
        window.act(() -> {
            session().dayBefore().openProperty().set(false);
            session().drawing().atSuccessorProperty().set(false);
        });
    }

    private static Session session() {
        return window.session();
    }

    private static ButtonBase button(String id) {
        return (ButtonBase) find("#" + id).orElseThrow();
    }

    /** The picture on the left of the divider. */
    private static ArcScene dayBefore() {
        MapPicture over = window.robot().lookup(MapPicture.class::isInstance).<MapPicture>queryAll().stream()
                .filter(picture -> picture.getClip() != null)
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(over.painted()).scene();
    }

    private static List<String> raised(ArcScene scene) {
        return scene.curves().stream()
                .filter(curve -> curve.emphasis() == Emphasis.RAISED)
                .flatMap(curve -> curve.ties().stream())
                .map(tie -> tie.link().id())
                .toList();
    }

    private static Stream<String> names(ArcScene scene) {
        return scene.labels().stream().map(label -> label.text());
    }

    /** An action is one control pressed, or one line typed and entered. */
    @Test
    void before_and_after_the_first_of_july_is_seen_of_quang_nam_in_two_actions() throws Exception {
        window.search("quang nam");
        window.until(() -> find("#before-and-after").isPresent());
        press(find("#before-and-after").orElseThrow());
        window.until(() -> session().asOf().equals(DAY) && session().dayBefore().isSettled());

        assertThat(dayBefore().dot(FORMER)).isPresent();
        assertThat(names(dayBefore())).contains("Quang Nam");
        assertThat(scene().dot(FORMER)).isEmpty();
        assertThat(names(scene())).contains("Da Nang, formerly Quang Nam");
        assertThat(raised(scene()))
                .isNotEmpty()
                .allMatch(id -> id.startsWith(FORMER))
                .containsExactlyInAnyOrderElementsOf(raised(dayBefore()));
    }

    @Test
    void what_is_selected_stays_on_the_map_where_ties_are_drawn_at_the_successor() throws Exception {
        select(FORMER);
        assertThat(raised(scene())).isNotEmpty();
        Set<String> own = Set.copyOf(raised(scene()));
        window.act(button("at-successor")::fire);
        window.until(() -> scene().dot(FORMER).isEmpty());

        assertThat(raised(scene())).containsExactlyInAnyOrderElementsOf(own);
        assertThat(scene().dot(HEIR))
                .hasValueSatisfying(dot -> assertThat(dot.label()).isEqualTo("Da Nang, formerly Quang Nam"));
        window.act(() -> session().languageProperty().set(Language.JA));
        window.until(() -> dot(HEIR).label().equals("ダナン市（旧クアンナム省）"));
        window.act(() -> session().languageProperty().set(Language.VI));
        window.until(() -> dot(HEIR).label().equals("TP. Đà Nẵng (tỉnh Quảng Nam cũ)"));
        window.act(() -> session().languageProperty().set(Language.EN));
        select(HEIR);
        assertThat(dot(HEIR).label()).isEqualTo("Da Nang");
        assertThat(raised(scene())).containsAll(own).hasSizeGreaterThan(own.size());
    }

    @Test
    void the_switch_is_there_once_a_tie_has_passed_to_another() {
        assertThat(find("#at-successor").filter(Node::isVisible)).isPresent();
        window.act(() -> session().showAsOf(LocalDate.of(2000, 1, 1)));
        assertThat(find("#at-successor").filter(Node::isVisible)).isEmpty();
    }

    @Test
    void on_the_day_it_is_said_how_many_ties_passed_and_they_are_listed_under_who_took_them_over() throws Exception {
        assertThat(find("#map-handover").filter(Node::isVisible)).isEmpty();
        window.act(() -> session().showAsOf(DAY));
        window.until(() -> find("#map-handover").filter(Node::isVisible).isPresent());
        int passed = Handover.on(session().meanings(), DAY).ties();
        assertThat(labels(window.the(MapHandover.class)).map(Labeled::getText))
                .contains("On 1 July 2025, " + passed + " ties passed to successors");
        press(button("handover-list"));
        window.until(() -> find("#page-title").isPresent());

        assertThat(page()).contains(passed + " ties passed", "Da Nang City (", "Quang Nam Province");
        assertThat(find("#go-vn-quang-nam--jp-nagasaki-pref")).isPresent();
        window.act(session()::back);
    }

    @Test
    void the_divider_is_dragged_and_moved_with_the_arrow_keys_and_escape_closes_it() throws Exception {
        window.act(() -> {
            session().showAsOf(DAY);
            session().dayBefore().openProperty().set(true);
        });
        window.until(() -> session().dayBefore().isSettled());
        MapSplit split = window.the(MapSplit.class);
        double width = split.getWidth();
        Node divider = find("#map-split").orElseThrow();
        assertThat(divider.isFocused()).isTrue();
        assertThat(edge()).isBetween(width / 2 - 1, width / 2 + 1);
        window.robot().type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(edge()).isBetween(width / 2 - 41, width / 2 - 39);
        window.robot().type(KeyCode.HOME);
        assertThat(edge()).isLessThan(10);
        assertThat(split.at(1)).isEmpty();
        window.robot().type(KeyCode.END);
        assertThat(split.at(width - 1)).isPresent();
        assertThat(edge()).isGreaterThan(width - 10);
        window.robot()
                .drag(window.robot().point(divider).atOffset(0, 40))
                .dropTo(window.robot().point(screen(80, 300)));
        assertThat(edge()).isBetween(75.0, 85.0);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(session().dayBefore().openProperty().get()).isFalse();
        assertThat(session().dayBefore().shownProperty().get()).isNull();
    }

    private static double edge() {
        Node divider = find("#map-split").orElseThrow();
        return divider.getBoundsInParent().getCenterX();
    }

    @Test
    void the_day_before_follows_the_day_the_filter_and_the_records_in_view() throws Exception {
        window.act(() -> {
            session().showAsOf(DAY);
            session().dayBefore().openProperty().set(true);
        });
        window.until(() -> session().dayBefore().isSettled());
        assertThat(dayBefore().dot("vn-hoi-an")).isPresent();
        window.act(() -> session().showAsOf(AtlasWindow.TODAY));
        window.until(() -> session().dayBefore().isSettled());
        assertThat(Objects.requireNonNull(session().dayBefore().shownProperty().get())
                        .asOf())
                .isEqualTo(AtlasWindow.TODAY.minusDays(1));
        assertThat(dayBefore().dot("vn-hoi-an")).isEmpty();
        assertThat(dayBefore().viewport()).isEqualTo(scene().viewport());
    }
}
