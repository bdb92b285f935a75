package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.Status;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.query.kept.View;
import kakehashi.query.kept.ViewException;
import kakehashi.query.time.PlaybackWay;
import kakehashi.query.time.Stretch;
import kakehashi.store.AtlasStore;
import kakehashi.store.StoreException;
import kakehashi.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session on a real store. Both executors run at once, but where a test holds the background back. */
class SessionTest {

    private static final String TIE = "vn-hue--jp-gifu-pref";
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2026, 11, 25).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    static Path shared;

    private static AtlasStore store;

    private final Deque<Runnable> held = new ArrayDeque<>();
    private final List<Map<String, String>> kept = new ArrayList<>();
    private boolean holding;
    private Session session;

    @BeforeAll
    static void fill() throws StoreException {
        store = Frozen.stores().open(Frozen.store(shared.resolve("atlas.kakehashi")), progress -> {});
    }

    @BeforeEach
    void open() {
        Executor background = task -> {
            if (holding) {
                held.add(task);
            } else {
                task.run();
            }
        };
        Preferences preferences = new Preferences(Map.of(), kept::add, Language.EN);
        session = new Session(store, preferences, CLOCK, background, Runnable::run);
    }

    @AfterEach
    void takeBack() {
        holding = false;
        while (session.canUndoProperty().get()) {
            session.undo();
        }
    }

    private static Tie lapsed(Tie tie) {
        return new Tie(
                tie.id(),
                tie.vietnam(),
                tie.japan(),
                tie.scheme(),
                tie.type(),
                tie.typeAsStated(),
                tie.title(),
                tie.fields(),
                Status.LAPSED,
                tie.parties(),
                tie.events(),
                tie.note());
    }

    private static Tie tie(Atlas atlas, String id) {
        return (Tie) atlas.findLink(id).orElseThrow();
    }

    @Test
    void narrowing_shows_the_answer_and_clearing_shows_all_again() {
        int all = session.answer().ties();
        session.narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")));
        assertThat(session.answer().ties()).isPositive().isLessThan(all);
        session.narrow(TieFilter.ALL);
        assertThat(session.answer().ties()).isEqualTo(all);
    }

    @Test
    void an_edit_changes_the_answer_too() {
        TieFilter lapsed = TieFilter.ALL.with(Facet.STATUS, Set.of("lapsed"));
        session.narrow(lapsed);
        int before = session.answer().ties();

        Tie tie = tie(session.atlas(), TIE);
        session.change(Frozen.change(new Change(tie, lapsed(tie))));

        assertThat(session.answer().ties()).isEqualTo(before + 1);
    }

    private String add() {
        Tie added = tie(session.atlas(), TIE);
        String id = "vn-hue--jp-gifu-pref--9";
        Tie tie = new Tie(
                id,
                added.vietnam(),
                added.japan(),
                added.scheme(),
                added.type(),
                added.typeAsStated(),
                null,
                added.fields(),
                added.status(),
                added.parties(),
                added.events(),
                null);
        session.change(Frozen.change(new Change(null, tie)));
        return id;
    }

    @Test
    void what_an_undone_edit_had_added_is_no_longer_selected() {
        String id = add();
        session.select(id);
        assertThat(session.selection()).contains(id);

        session.undo();

        assertThat(session.selection()).isEmpty();
    }

    @Test
    void going_back_and_forward_passes_over_what_is_gone() {
        session.select("vn-hue");
        session.select(add());
        session.select("jp-gifu-pref");
        session.undo();

        session.back();
        assertThat(session.selection()).contains("vn-hue");
        session.forward();
        assertThat(session.selection()).contains("jp-gifu-pref");
        session.forward();
        assertThat(session.selection()).contains("jp-gifu-pref");
    }

    @Test
    void of_several_answers_only_the_latest_is_shown() {
        holding = true;
        List<Integer> shown = new ArrayList<>();
        session.answerProperty().addListener((observed, before, after) -> shown.add(after.ties()));
        session.narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")));
        session.narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-da-nang")));

        while (!held.isEmpty()) {
            held.remove().run();
        }

        assertThat(shown).hasSize(1);
        assertThat(session.answer().rows()).allSatisfy(row -> assertThat(
                        session.meanings().atlas().successorOn(row.link().vietnam(), session.asOf()))
                .isEqualTo("vn-da-nang"));
    }

    @Test
    void a_late_search_is_not_handed_over() {
        holding = true;
        List<String> handed = new ArrayList<>();
        session.search("hue", found -> handed.add("hue"));
        session.search("da nang", found -> handed.add("da nang"));

        while (!held.isEmpty()) {
            held.remove().run();
        }

        assertThat(handed).containsExactly("da nang");
    }

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

    /** Of each value that was remembered, the last. */
    private Map<String, String> last() {
        Map<String, String> last = new HashMap<>();
        kept.forEach(last::putAll);
        return last;
    }

    private Session open(Map<String, String> settings) {
        Preferences preferences = new Preferences(settings, kept::add, Language.EN);
        return new Session(store, preferences, CLOCK, Runnable::run, Runnable::run);
    }

    @Test
    void another_language_changes_words_and_places_together_and_is_kept() {
        List<Language> atAnswer = new ArrayList<>();
        session.answerProperty().addListener(changed -> {
            atAnswer.add(session.words().language());
            atAnswer.add(session.places().words().language());
        });

        session.languageProperty().set(Language.JA);

        assertThat(session.words().say("ui.clear"))
                .isEqualTo(Words.in(Language.JA).say("ui.clear"));
        assertThat(session.places().name("jp-gifu-pref", session.asOf())).isEqualTo("岐阜県");
        assertThat(atAnswer).isNotEmpty().containsOnly(Language.JA);
        assertThat(kept).last().satisfies(values -> assertThat(values).containsEntry("language", "ja"));
    }

    @Test
    void another_day_changes_who_answers_for_what() {
        session.narrow(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue")));
        int now = session.answer().ties();

        session.asOfProperty().set(LocalDate.of(2020, 1, 1));

        assertThat(session.answer().ties()).isLessThan(now);
        assertThat(session.places().name("vn-hue", session.asOf())).isEqualTo("Thua Thien Hue");
    }

    @Test
    void back_and_forward_walk_what_was_selected() {
        session.select("vn-hue");
        session.select("jp-gifu-pref");
        session.select(TIE);
        session.back();
        session.back();
        assertThat(session.selection()).contains("vn-hue");
        session.back();
        assertThat(session.selection()).contains("vn-hue");
        session.forward();
        assertThat(session.selection()).contains("jp-gifu-pref");
        session.select("nothing has this id");
        assertThat(session.selection()).isEmpty();
    }
}
