package kakehashi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import kakehashi.Frozen;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.session.Session;
import kakehashi.session.Theme;
import kakehashi.ui.control.Behind;
import kakehashi.ui.page.DetailPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window shows one state at a time, takes each over once, and says when it is behind. */
class OneStateTest extends InTheWindow {

    private static final TieFilter HUE = TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue"));

    @BeforeEach
    void fresh() throws Exception {
        asOpened();
    }

    private static Session session() {
        return window.session();
    }

    @Test
    void a_page_is_built_once_for_each_change_and_not_for_a_filter() throws Exception {
        select(Frozen.atlas().ties().get(0).id());
        ScrollPane page = window.the(DetailPanel.class).getChildren().stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .orElseThrow();
        List<Node> built = new ArrayList<>();
        window.act(() -> page.contentProperty().addListener((observed, before, after) -> built.add(after)));

        window.act(() -> session().change(Frozen.change(session().atlas(), "otherwise")));
        assertThat(page()).contains("otherwise");
        assertThat(built).as("an edit").hasSize(1);
        window.act(() -> session().undo());
        assertThat(built).as("an undo").hasSize(2);
        window.act(() -> session().languageProperty().set(Language.JA));
        assertThat(built).as("a language").hasSize(3);
        window.act(() -> session().showAsOf(LocalDate.of(2020, 1, 1)));
        assertThat(built).as("a day").hasSize(4);
        window.act(() -> session().narrow(HUE));
        assertThat(built).as("a filter").hasSize(4);
    }

    @Test
    void that_the_window_is_behind_is_told_once_it_lasts_and_no_more_once_it_has_caught_up() throws Exception {
        String all = said("tie-count");
        window.hold();
        try {
            window.run(() -> session().narrow(HUE));
            window.await(OneStateTest::isBehind);
            assertThat(said("behind")).isEqualTo("What is shown is not up to date yet");
            assertThat(said("tie-count")).isEqualTo(all);
            assertThat(countIsBehind()).isTrue();
        } finally {
            window.release();
        }
        window.until(() -> !isBehind());
        assertThat(said("tie-count")).isNotEqualTo(all);
        assertThat(countIsBehind()).isFalse();
    }

    @Test
    void that_it_is_behind_finds_room_in_large_text_in_every_language_and_theme() throws Exception {
        window.act(() -> session().preferences().textSize().set(200));
        for (Language language : Language.values()) {
            window.act(() -> {
                session().languageProperty().set(language);
                session().themeProperty().set(language == Language.JA ? Theme.DARK : Theme.LIGHT);
            });
            window.hold();
            try {
                window.run(() -> session().narrow(session().asked().filter().toggle(Facet.STATUS, "active")));
                window.await(OneStateTest::isBehind);
                Foot foot = window.the(Foot.class);
                window.run(() -> {
                    foot.getScene().getRoot().applyCss();
                    foot.getScene().getRoot().layout();
                });
                Seen seen = new Seen(foot);
                assertThat(seen.shortened()).as("%s", language).isEmpty();
                assertThat(seen.faint()).as("%s", language).isEmpty();
                assertThat(seen.outside()).as("%s", language).isEmpty();
            } finally {
                window.release();
            }
            window.until(() -> !isBehind());
        }
        window.act(() -> session().preferences().textSize().usual());
    }

    private static boolean isBehind() {
        return find("#behind").map(Node::isVisible).orElse(false);
    }

    private static boolean countIsBehind() {
        return find("#tie-count").orElseThrow().getPseudoClassStates().contains(PseudoClass.getPseudoClass("behind"));
    }

    @Test
    void what_is_caught_up_with_within_a_moment_is_not_told() throws Exception {
        List<Boolean> told = new ArrayList<>();
        BooleanProperty pending = new SimpleBooleanProperty();
        Behind[] behind = new Behind[1];
        window.run(() -> {
            behind[0] = new Behind(pending);
            behind[0].lastingProperty().addListener((observed, before, after) -> told.add(after));
            for (int i = 0; i < 5; i++) {
                pending.set(true);
                pending.set(false);
            }
        });
        window.run(() -> pending.set(true));
        window.await(() -> behind[0].lastingProperty().get());
        window.run(() -> pending.set(false));
        window.await(() -> !behind[0].lastingProperty().get());
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void a_page_can_narrow_to_what_it_is_about_again_after_the_filter_was_changed_elsewhere() throws Exception {
        select("vn-hue");
        Button narrow = (Button) find("#narrow-to").orElseThrow();
        window.act(narrow::fire);
        assertThat(session().filter()).isEqualTo(HUE);
        assertThat(narrow.isDisabled()).isTrue();
        window.act(() -> session().narrow(TieFilter.ALL.withText("gifu")));
        assertThat(narrow.isDisabled()).isFalse();
        window.act(narrow::fire);
        assertThat(session().filter()).isEqualTo(HUE.withText("gifu"));
    }
}
