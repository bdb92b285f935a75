package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.model.value.Language;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.query.time.PlaybackWay;
import kakehashi.query.time.Stretch;
import org.junit.jupiter.api.Test;

/** What is remembered of the view, and how one is shown again, by a session on a real store that does everything at once. */
class KeptViewsTest extends InASession {

    @Test
    void only_the_step_at_which_a_playback_pauses_is_remembered() {
        new KeptViews(session).reopen();
        Playback playback = session.timeline().playback();
        playback.wayProperty().set(PlaybackWay.YEARS);
        kept.clear();
        playback.play();
        for (long frame = 0; frame < 60; frame++) {
            playback.tick(frame * 100_000_000);
        }
        assertThat(session.filter().time().narrows()).isTrue();
        assertThat(kept).isEmpty();
        playback.pause();
        assertThat(kept).anySatisfy(values -> assertThat(values.get("view.last"))
                .contains("from=" + session.filter().time().from()));
    }

    @Test
    void the_zoom_of_the_timeline_is_part_of_a_view_and_a_view_without_one_leaves_it() throws ViewException {
        KeptViews views = new KeptViews(session);
        String whole = views.now().line();
        session.timeline().zoomProperty().set(Stretch.of(LocalDate.of(2010, 1, 1), LocalDate.of(2012, 6, 30)));
        String line = views.now().line();
        assertThat(line).contains("years=2010-01-01,2012-06-30");
        session.timeline().zoomProperty().set(null);
        views.show(View.parse(line));
        views.show(View.parse(whole));
        assertThat(session.timeline().stretch().last()).isEqualTo(LocalDate.of(2012, 6, 30));
    }

    @Test
    void a_window_begins_at_home_unless_something_is_selected_or_asked_for() {
        KeptViews views = new KeptViews(session);
        views.beginAtHome();
        assertThat(session.selection()).as("no home").isEmpty();
        session.homeProperty().set("vn-da-nang");
        session.narrow(TieFilter.ALL.withText("hue"));
        views.beginAtHome();
        assertThat(session.selection()).as("asked for").isEmpty();
        session.narrow(TieFilter.ALL);
        views.beginAtHome();
        assertThat(session.selection()).contains("vn-da-nang");
        session.select(TIE);
        views.beginAtHome();
        assertThat(session.selection()).as("selected").contains(TIE);
    }

    @Test
    void a_view_that_no_window_survived_is_not_shown_again() throws ViewException {
        View hue = new KeptViews(session).now().in(Language.EN);
        String line = new View(TieFilter.ALL.withText("hue"), hue.asOf(), hue.look(), Language.EN, null).line();
        KeptViews broken = new KeptViews(session);
        broken.reopen();
        broken.show(View.parse(line));
        session.narrow(TieFilter.ALL.withText("gifu"));
        assertThat(last()).as("while the window has yet to draw it").doesNotContainKey("view.last");

        Session next = open(Map.of("view.last", line, "view.opening", line));
        new KeptViews(next).reopen();
        assertThat(next.filter().text()).isEmpty();
        assertThat(last().get("view.last") + last().get("view.opening")).isEmpty();

        kept.clear();
        KeptViews another = new KeptViews(open(Map.of("view.last", line, "view.opening", "kakehashi:other")));
        another.reopen();
        assertThat(another.now().filter().text()).isEqualTo("hue");
        another.survived();
        assertThat(last().getOrDefault("view.last", line))
                .isEqualTo(another.now().line());
        assertThat(last().get("view.opening")).isEmpty();
    }

    @Test
    void a_view_is_asked_for_as_one_and_shown_as_one() throws ViewException {
        KeptViews views = new KeptViews(session);
        View now = views.now();
        View other = new View(
                TieFilter.ALL.withText("hue"), LocalDate.of(2020, 1, 1), now.look(), Language.JA, now.selection());
        List<Asked> asked = new ArrayList<>();
        List<Shown> shown = new ArrayList<>();
        session.askedProperty().addListener((observed, before, after) -> asked.add(after));
        session.shownProperty().addListener((observed, before, after) -> shown.add(after));

        views.show(View.parse(other.line()));

        assertThat(asked).containsExactly(new Asked(other.filter(), other.asOf(), Language.JA));
        assertThat(shown).singleElement().satisfies(one -> {
            assertThat(one.asOf()).isEqualTo(other.asOf());
            assertThat(one.words().language()).isEqualTo(Language.JA);
        });
        assertThat(session.languageProperty().get()).isEqualTo(Language.JA);
    }

    /** Of each value that was remembered, the last. */
    private Map<String, String> last() {
        Map<String, String> last = new HashMap<>();
        kept.forEach(last::putAll);
        return last;
    }
}
