package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.time.TimeMode;
import kakehashi.query.time.TimeWindow;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

/** What is shown of what was asked, with the background held until a test lets it go on. */
class ShowingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Asked FIRST = new Asked(TieFilter.ALL, DAY, Language.EN);
    private static final TieFilter HUE = TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-hue"));

    private final Deque<Runnable> held = new ArrayDeque<>();
    private final Messages messages = new Messages(List.of());
    private Function<String, Set<String>> matching = text -> Set.of();
    private final Showing showing = new Showing(
            Shown.first(Frozen.atlas(), FIRST, text -> Set.of()),
            text -> matching.apply(text),
            new LatestTask(held::add, Runnable::run),
            messages);

    private void goOn() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    private Shown shown() {
        return showing.shownProperty().get();
    }

    private boolean isPending() {
        return showing.pendingProperty().get();
    }

    @Test
    void what_was_asked_is_pending_until_it_is_shown() {
        List<Boolean> told = new ArrayList<>();
        showing.pendingProperty().addListener((observed, before, after) -> told.add(after));
        showing.ask(FIRST.filter(HUE));
        assertThat(isPending()).isTrue();
        assertThat(shown().filter()).isEqualTo(TieFilter.ALL);
        assertThat(showing.askedProperty().get().filter()).isEqualTo(HUE);
        goOn();
        assertThat(isPending()).isFalse();
        assertThat(shown().filter()).isEqualTo(HUE);
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void what_is_asked_once_more_is_not_worked_out_once_more() {
        showing.ask(FIRST);
        assertThat(held).isEmpty();
        assertThat(isPending()).isFalse();
    }

    @Test
    void of_filters_asked_in_quick_succession_only_the_last_is_shown() {
        List<TieFilter> published = new ArrayList<>();
        showing.shownProperty().addListener((observed, before, after) -> published.add(after.filter()));
        showing.ask(FIRST.filter(HUE));
        showing.ask(FIRST.filter(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-da-nang"))));
        goOn();
        assertThat(published).containsExactly(TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-da-nang")));
        assertThat(shown().answer().rows()).isNotEmpty().allSatisfy(row -> assertThat(
                        shown().atlas().successorOn(row.link().vietnam(), DAY))
                .isEqualTo("vn-da-nang"));
    }

    @Test
    void the_store_is_asked_for_words_once_while_the_records_are_the_same() {
        List<String> asked = new ArrayList<>();
        matching = text -> {
            asked.add(text);
            return Set.of("vn-hue--jp-gifu-pref");
        };
        TieFilter words = TieFilter.ALL.withText("gifu");
        showing.ask(FIRST.filter(words));
        goOn();
        showing.ask(FIRST.filter(words.with(Facet.STATUS, Set.of("active"))).language(Language.JA));
        goOn();
        assertThat(asked).containsExactly("gifu");
        assertThat(shown().answer().ties()).isEqualTo(1);

        showing.ask(FIRST.filter(words.withText("hue")));
        goOn();
        showing.show(Frozen.stated(Frozen.atlas(), "other"));
        goOn();
        assertThat(asked).containsExactly("gifu", "hue", "hue");
    }

    @Test
    void what_cannot_be_worked_out_stays_pending_and_is_told_and_what_was_shown_stays() {
        matching = text -> {
            throw new IllegalStateException("no index");
        };
        Shown before = shown();
        showing.ask(FIRST.filter(TieFilter.ALL.withText("hue")));
        CompletableFuture<Void> records = showing.show(Frozen.stated(Frozen.atlas(), "other"));
        goOn();
        assertThat(shown()).isSameAs(before);
        assertThat(isPending()).isTrue();
        assertThat(messages.all()).singleElement().satisfies(told -> assertThat(told.task())
                .isEqualTo(Task.ANSWER));
        assertThatThrownBy(records::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("no index");

        showing.ask(FIRST.filter(HUE));
        goOn();
        assertThat(isPending()).isFalse();
        assertThat(messages.all()).isEmpty();
        assertThat(shown().atlas()).isNotSameAs(before.atlas());
    }

    @Test
    void other_records_are_shown_with_all_that_follows_from_them_and_whoever_waits_is_told_then() {
        List<Boolean> ofOneState = new ArrayList<>();
        Atlas edited = Frozen.stated(Frozen.atlas(), "other");
        CompletableFuture<Void> done = showing.show(edited);
        CompletableFuture<Void> told =
                done.thenRun(() -> ofOneState.add(shown().meanings().whole() == edited));
        assertThat(shown().atlas()).isSameAs(Frozen.atlas());
        assertThat(isPending()).isTrue();
        showing.ask(FIRST.filter(HUE));
        assertThat(done).isNotDone();
        goOn();
        assertThat(told).isCompleted();
        assertThat(ofOneState).containsExactly(true);
        assertThat(shown().filter()).isEqualTo(HUE);
    }

    @Test
    void who_waits_for_records_that_are_shown_as_others_are_told_waits_for_the_later_ones() {
        Atlas once = Frozen.stated(Frozen.atlas(), "once");
        Atlas twice = Frozen.stated(once, "twice");
        List<CompletableFuture<Void>> second = new ArrayList<>();
        showing.shownProperty().addListener((observed, before, after) -> {
            if (after.atlas() == once) {
                second.add(showing.show(twice));
            }
        });
        showing.show(once);
        held.remove().run();
        assertThat(second).singleElement().satisfies(done -> assertThat(done).isNotDone());
        goOn();
        assertThat(second).singleElement().satisfies(done -> assertThat(done).isCompleted());
        assertThat(shown().atlas()).isSameAs(twice);
    }

    @Test
    void parts_are_told_once_and_only_when_they_are_others() {
        List<String> told = new ArrayList<>();
        ReadOnlyObjectProperty<Shown> shown = showing.shownProperty();
        Aspect<Shown, Words> words = new Aspect<>(shown, Shown::words);
        Aspect<Shown, Shown> page =
                new Aspect<>(shown, Function.identity(), List.of(Shown::places, Shown::meanings, Shown::atlas));
        words.addListener(changed -> told.add("words"));
        page.addListener(changed -> told.add("page"));

        showing.ask(FIRST.filter(HUE));
        goOn();
        assertThat(told).isEmpty();
        showing.ask(FIRST.filter(HUE).language(Language.JA));
        goOn();
        assertThat(told).containsExactlyInAnyOrder("words", "page");
        told.clear();
        showing.show(Frozen.stated(Frozen.atlas(), "other"));
        goOn();
        assertThat(told).containsExactly("page");
    }

    @Test
    void a_part_is_of_the_state_shown_whoever_is_told_first() {
        List<Boolean> ofOneState = new ArrayList<>();
        ReadOnlyObjectProperty<Shown> shown = showing.shownProperty();
        Aspect<Shown, Places> places = new Aspect<>(shown, Shown::places);
        Aspect<Shown, Meanings> meanings = new Aspect<>(shown, Shown::meanings);
        places.addListener(
                changed -> ofOneState.add(meanings.get().atlas() == places.get().atlas()));
        meanings.addListener(
                changed -> ofOneState.add(meanings.get().atlas() == places.get().atlas()));
        showing.show(Frozen.stated(Frozen.atlas(), "other"));
        goOn();
        assertThat(ofOneState).containsExactly(true, true);
    }

    @Test
    void a_state_of_several_records_days_or_languages_cannot_be_made() {
        Shown now = shown();
        Meanings past = new Meanings(now.atlas(), DAY.minusDays(1));
        assertThatThrownBy(() -> new Shown(
                        now.atlas(),
                        now.filter(),
                        now.asOf(),
                        now.language(),
                        now.words(),
                        now.places(),
                        past,
                        now.meant(),
                        now.answer(),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_window_in_force_on_the_day_goes_with_it_and_no_other_does() {
        Asked ticked = FIRST.filter(TieFilter.ALL.withTime(TimeWindow.inForceOn(DAY)));
        LocalDate later = DAY.plusYears(1);
        assertThat(ticked.asOf(later).filter().time()).isEqualTo(TimeWindow.inForceOn(later));
        TimeWindow other = new TimeWindow(DAY, DAY, TimeMode.ANY_EVENT);
        assertThat(FIRST.filter(TieFilter.ALL.withTime(other))
                        .asOf(later)
                        .filter()
                        .time())
                .isEqualTo(other);
    }
}
