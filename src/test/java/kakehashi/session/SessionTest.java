package kakehashi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Tie;
import kakehashi.model.value.Language;
import kakehashi.model.value.Status;
import kakehashi.query.Facet;
import kakehashi.query.TieFilter;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

/** What a session shows, and what it leads to. */
class SessionTest extends InASession {

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

        lapse(TIE);

        assertThat(session.answer().ties()).isEqualTo(before + 1);
    }

    private static final String ADDED = "vn-hue--jp-gifu-pref--9";

    private CompletableFuture<Void> adding() {
        Tie added = tie(session.atlas(), TIE);
        Tie tie = TieDraft.like(added).id(ADDED).title(null).note(null).tie();
        return session.change(Frozen.change(new Change(null, tie)));
    }

    private String add() {
        assertThat(adding()).isCompleted();
        return ADDED;
    }

    @Test
    void what_is_written_and_not_yet_worked_out_is_not_shown_in_part() {
        Atlas before = session.atlas();
        hold();
        CompletableFuture<Void> lapsed = lapse(TIE);
        step();

        assertThat(tie(store.load(), TIE).status()).isEqualTo(Status.LAPSED);
        assertThat(session.atlas()).isSameAs(before).isSameAs(session.meanings().whole());
        assertThat(session.places().atlas()).isSameAs(session.meanings().atlas());
        assertThat(lapsed).isNotDone();

        step();
        assertThat(lapsed).isCompleted();
        assertThat(session.atlas())
                .isNotSameAs(before)
                .isSameAs(session.meanings().whole());
        assertThat(session.places().atlas()).isSameAs(session.meanings().atlas());
    }

    @Test
    void what_an_edit_added_can_be_selected_and_is_known_throughout_once_the_edit_is_done() {
        hold();
        List<String> known = new ArrayList<>();
        adding().thenRun(() -> {
            session.select(ADDED);
            session.meanings()
                    .linksOf("vn-hue")
                    .forEach(row -> known.add(row.link().id()));
        });
        workOff();

        assertThat(session.selection()).contains(ADDED);
        assertThat(known).contains(ADDED);
    }

    @Test
    void a_second_choice_begins_at_the_first_though_that_is_not_shown_yet() {
        hold();
        session.narrow(session.asked().filter().toggle(Facet.STATUS, "active"));
        session.narrow(session.asked().filter().toggle(Facet.FIELD, "environment"));
        assertThat(session.filter()).isEqualTo(TieFilter.ALL);
        assertThat(session.pendingProperty().get()).isTrue();
        workOff();
        assertThat(session.filter().chosen(Facet.STATUS)).containsExactly("active");
        assertThat(session.filter().chosen(Facet.FIELD)).containsExactly("environment");
        assertThat(session.pendingProperty().get()).isFalse();
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
    void a_late_search_is_not_handed_over() {
        hold();
        List<String> handed = new ArrayList<>();
        session.search("hue", found -> handed.add("hue"));
        session.search("da nang", found -> handed.add("da nang"));

        workOff();

        assertThat(handed).containsExactly("da nang");
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

        session.showAsOf(LocalDate.of(2020, 1, 1));

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
