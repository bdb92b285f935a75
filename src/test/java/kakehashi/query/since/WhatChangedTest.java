package kakehashi.query.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.Network;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Trilingual;
import kakehashi.query.since.ChangedFact.Became;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

/** What steps come to, fact by fact. */
class WhatChangedTest {

    private static final Atlas BEFORE = Frozen.atlas();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Tie TIE = BEFORE.ties().stream()
            .filter(tie -> tie.scheme() == Scheme.OFFICIAL && tie.events().size() > 1)
            .filter(tie -> BEFORE.ties().stream()
                    .anyMatch(other -> other.vietnam().equals(tie.vietnam())
                            && !other.japan().equals(tie.japan())))
            .findFirst()
            .orElseThrow();
    private static final String SOURCE = BEFORE.records().sources().get(0).id();

    private static TieEvent visit(String id) {
        return new TieEvent(
                id,
                PartialDate.parse("2026-11-20"),
                EventKind.VISIT,
                new Trilingual("A visit", "Thăm", "訪問"),
                List.of(SOURCE),
                List.of());
    }

    private static Tie with(Tie tie, TieEvent... more) {
        List<TieEvent> events = new ArrayList<>(tie.events());
        events.addAll(List.of(more));
        return tie.with(events);
    }

    private static Step step(int hour, Change... changes) {
        return new Step(Instant.parse("2026-11-20T0" + hour + ":00:00Z"), "Lan", "", null, List.of(changes));
    }

    private static Atlas after(Step... steps) throws Exception {
        Atlas atlas = BEFORE;
        for (Step step : steps) {
            atlas = atlas.with(Frozen.change(step.changes().toArray(Change[]::new)));
        }
        return atlas;
    }

    private static String summary(WhatChanged changed, Atlas now, Language language) {
        return new SinceWords(new Places(now, Words.in(language)), DAY).summary(changed);
    }

    @Test
    void several_steps_on_one_record_are_one_answer_and_what_was_taken_back_is_none() throws Exception {
        Tie one = with(TIE, visit("x1"));
        Tie two = with(one, visit("x2"));
        Step first = step(1, new Change(TIE, one));
        Step second = step(2, new Change(one, two));
        Atlas now = after(first, second);
        WhatChanged changed = WhatChanged.by(List.of(second, first), now);
        assertThat(changed.facts())
                .extracting(fact -> fact.became() + " " + fact.difference().path() + " " + fact.sources())
                .containsExactly("NEW events[x1] [" + SOURCE + "]", "NEW events[x2] [" + SOURCE + "]");
        assertThat(summary(changed, now, Language.EN)).isEqualTo("2 visits");
        assertThat(summary(changed, now, Language.VI)).isEqualTo("2 chuyến thăm");
        assertThat(summary(changed, now, Language.JA)).isEqualTo("訪問2件");

        Step back = step(3, new Change(two, TIE));
        assertThat(WhatChanged.by(List.of(first, second, back), after(first, second, back))
                        .isNone())
                .isTrue();
    }

    @Test
    void an_altered_date_carries_the_sources_of_its_event_and_what_the_change_rests_on() throws Exception {
        TieEvent event = TIE.events().get(0);
        TieEvent altered = new TieEvent(
                event.id(),
                PartialDate.parse("1999-01-01"),
                event.kind(),
                event.summary(),
                event.sources(),
                event.conflictsWith(),
                event.document());
        List<TieEvent> events = new ArrayList<>(TIE.events());
        events.set(0, altered);
        String other = BEFORE.records().sources().stream()
                .map(Source::id)
                .filter(id -> !event.sources().contains(id))
                .findFirst()
                .orElseThrow();
        Step step = new Step(Instant.EPOCH, "Lan", "", other, List.of(new Change(TIE, TIE.with(events))));
        Atlas now = after(step);
        ChangedFact fact = WhatChanged.by(List.of(step), now).facts().get(0);
        assertThat(fact.became()).isEqualTo(Became.ALTERED);
        List<String> sources = new ArrayList<>(List.of(other));
        sources.addAll(event.sources());
        assertThat(fact.sources()).containsExactlyElementsOf(sources);
        SinceWords words = new SinceWords(new Places(now, Words.in(Language.EN)), DAY);
        assertThat(words.line(fact))
                .startsWith("Altered: " + Words.in(Language.EN).name(event.kind()))
                .contains("Date: ", " → 1 January 1999");
    }

    @Test
    void a_tie_that_is_gone_keeps_its_name_and_a_new_one_is_counted_once() throws Exception {
        Step gone = step(1, new Change(TIE, null));
        Atlas without = after(gone);
        WhatChanged changed = WhatChanged.by(List.of(gone), without);
        assertThat(changed.facts()).extracting(ChangedFact::became).containsExactly(Became.GONE);
        assertThat(changed.facts().get(0).sources()).isNotEmpty();
        assertThat(summary(changed, without, Language.EN)).isEqualTo("1 fact gone");
        WhatChanged back = WhatChanged.between(without, BEFORE);
        assertThat(summary(back, BEFORE, Language.EN)).isEqualTo("1 new official tie");
        assertThat(back.facts()).hasSize(1 + TIE.events().size());
    }

    @Test
    void a_pair_has_its_own_ties_and_what_concerns_either_but_not_the_ties_of_one_with_others() throws Exception {
        Tie other = BEFORE.ties().stream()
                .filter(tie ->
                        tie.vietnam().equals(TIE.vietnam()) && !tie.japan().equals(TIE.japan()))
                .findFirst()
                .orElseThrow();
        Step step = step(1, new Change(TIE, with(TIE, visit("x1"))), new Change(other, with(other, visit("x1"))));
        Atlas now = after(step);
        WhatChanged all = WhatChanged.by(List.of(step), now);
        assertThat(all.of(TIE.vietnam(), now, DAY).facts()).hasSize(2);
        assertThat(all.of(TIE.vietnam(), TIE.japan(), now, DAY).facts())
                .extracting(fact -> fact.record().id())
                .containsExactly(TIE.id());
        assertThat(all.of(other.japan(), now, DAY).facts()).hasSize(1);
    }

    @Test
    void a_membership_is_told_by_its_locality_wherever_it_stands_in_the_list() throws Exception {
        Network network = BEFORE.records().networks().stream()
                .filter(one -> one.members().size() > 3)
                .findFirst()
                .orElseThrow();
        List<Network.Membership> fewer = new ArrayList<>(network.members());
        Network.Membership left = fewer.remove(0);
        Network after =
                new Network(network.id(), network.name(), network.founded(), fewer, network.sources(), network.note());
        Step step = step(1, new Change(network, after));
        WhatChanged changed = WhatChanged.by(List.of(step), after(step));
        assertThat(changed.facts()).hasSize(1);
        assertThat(changed.facts().get(0).became()).isEqualTo(Became.GONE);
        assertThat(changed.facts().get(0).ends()).containsExactly(left.locality());
    }
}
