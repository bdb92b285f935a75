package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Disagreement.Choice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two sides changed one record without knowing of each other. */
class ReconciledTest {

    private static final int RUNS = 3_000;

    private final Atlas atlas = Frozen.atlas();
    private final Tie tie = (Tie) atlas.findLink("vn-hue--jp-gifu-pref").orElseThrow();

    // ---- in whatever order

    @Test
    void two_editors_changes_of_a_tie_give_one_state_or_the_same_list_of_conflicts_in_either_order() {
        Random random = new Random(20261129);
        int open = 0;
        for (int run = 0; run < RUNS; run++) {
            Tie base = atlas.ties().get(random.nextInt(atlas.ties().size()));
            open += assertSymmetric(base, RandomEdits.edited(base, random), RandomEdits.edited(base, random), run);
        }
        assertThat(open).as("both kinds were met").isBetween(RUNS / 10, RUNS * 9 / 10);
    }

    @Test
    void two_editors_changes_of_networks_and_localities_give_one_state_or_the_same_conflicts_in_either_order() {
        Random random = new Random(7);
        List<Network> networks = atlas.records().networks();
        List<Locality> localities = atlas.records().localities();
        for (int run = 0; run < RUNS; run++) {
            Network network = networks.get(random.nextInt(networks.size()));
            assertSymmetric(network, RandomEdits.edited(network, random), RandomEdits.edited(network, random), run);
            Locality locality = localities.get(random.nextInt(localities.size()));
            assertSymmetric(locality, RandomEdits.edited(locality, random), RandomEdits.edited(locality, random), run);
        }
    }

    @Test
    void what_one_side_alone_changed_is_as_that_side_has_it() {
        Random random = new Random(3);
        for (int run = 0; run < RUNS / 10; run++) {
            Tie base = atlas.ties().get(random.nextInt(atlas.ties().size()));
            Tie other = RandomEdits.edited(base, random);
            assertThat(Reconciled.of(base, other, base).merged()).contains(other);
            assertThat(Reconciled.of(base, base, other).merged()).contains(other);
            assertThat(Reconciled.of(base, other, other).merged()).contains(other);
            assertThat(Reconciled.of(base, other, other).isAgreed()).isTrue();
        }
    }

    /** How many conflicts there are, at most one. */
    private static int assertSymmetric(AtlasRecord base, AtlasRecord one, AtlasRecord other, int run) {
        Reconciled there = Reconciled.of(base, one, other);
        Reconciled back = Reconciled.of(base, other, one);
        assertThat(back.disagreements().stream()
                        .map(each -> told(each, each.theirs(), each.mine()))
                        .toList())
                .as("run %s", run)
                .isEqualTo(there.disagreements().stream()
                        .map(each -> told(each, each.mine(), each.theirs()))
                        .toList());
        assertThat(named(base, there.decided(all(there, Choice.MINE)).orElseThrow()))
                .as("run %s", run)
                .isEqualTo(named(base, back.decided(all(back, Choice.THEIRS)).orElseThrow()));
        Set<String> conflicts = new TreeSet<>();
        there.disagreements().forEach(each -> conflicts.add(each.path()));
        Set<String> unlike = paths(there.merged().orElseThrow(), one);
        for (String done : paths(base, one)) {
            boolean isOpen = conflicts.stream().anyMatch(done::startsWith);
            boolean isMember = MEMBERS.contains(done.replaceFirst("events\\[e\\d+]\\.", ""));
            assertThat(isMember && !isOpen && unlike.contains(done))
                    .as("run %s: what one side did to %s is not lost", run, done)
                    .isFalse();
        }
        return conflicts.isEmpty() ? 0 : 1;
    }

    private static final Set<String> MEMBERS =
            Set.of("typeAsStated", "status", "note.en", "note.ja", "date", "summary.vi", "document.title", "source");

    private static Set<String> paths(AtlasRecord before, AtlasRecord after) {
        Set<String> paths = new TreeSet<>();
        if (!before.equals(after)) {
            Differences.of(new Change(before, after)).forEach(each -> paths.add(each.path()));
        }
        return paths;
    }

    private static Disagreement told(Disagreement one, @Nullable Object mine, @Nullable Object theirs) {
        return new Disagreement(one.path(), one.base(), unnumbered(mine), unnumbered(theirs));
    }

    private static @Nullable Object unnumbered(@Nullable Object value) {
        return value instanceof TieEvent event ? event.contradicting(List.of()) : value;
    }

    private static Map<Disagreement, Choice> all(Reconciled met, Choice choice) {
        Map<Disagreement, Choice> choices = new LinkedHashMap<>();
        met.disagreements().forEach(each -> choices.put(each, choice));
        return choices;
    }

    /**
     * The record with other ids for the events that were added: who is written first has the lower number. Events of one date
     * have no order among themselves.
     */
    private static AtlasRecord named(AtlasRecord base, AtlasRecord record) {
        if (!(record instanceof Tie tie)) {
            return record;
        }
        Set<String> known = new TreeSet<>();
        ((Tie) base).events().forEach(event -> known.add(event.id()));
        Map<String, String> ids = new HashMap<>();
        tie.events().stream()
                .filter(event -> !known.contains(event.id()))
                .sorted(Comparator.comparing(event -> event.date() + " " + event.summary()))
                .forEach(event -> ids.put(event.id(), "added-" + ids.size()));
        return TieDraft.like(tie)
                .events(tie.events().stream()
                        .map(event -> new TieEvent(
                                ids.getOrDefault(event.id(), event.id()),
                                event.date(),
                                event.kind(),
                                event.summary(),
                                event.sources(),
                                event.conflictsWith().stream()
                                        .map(rival -> ids.getOrDefault(rival, rival))
                                        .sorted()
                                        .toList(),
                                event.document(),
                                event.goBy()))
                        .sorted(Comparator.comparing(event -> event.date() + " " + event.summary()))
                        .toArray(TieEvent[]::new))
                .tie();
    }

    // ---- one by one

    @Test
    void different_members_are_merged_and_one_member_changed_twice_is_left_to_a_person() {
        Tie mine = TieDraft.like(tie)
                .stated("mine")
                .note(new Trilingual("a note", "", ""))
                .tie();
        Tie theirs = TieDraft.like(tie).stated("theirs").status(Status.LAPSED).tie();

        Reconciled met = Reconciled.of(tie, mine, theirs);

        assertThat(met.disagreements())
                .containsExactly(new Disagreement("typeAsStated", tie.typeAsStated(), "mine", "theirs"));
        assertThat(met.merged())
                .contains(TieDraft.like(mine).status(Status.LAPSED).tie());
        assertThat(met.decided(all(met, Choice.THEIRS)))
                .contains(TieDraft.like(mine)
                        .status(Status.LAPSED)
                        .stated("theirs")
                        .tie());
    }

    @Test
    void languages_of_one_text_are_merged() {
        Tie before = TieDraft.like(tie).note(new Trilingual("en", "vi", "")).tie();
        Tie mine = TieDraft.like(tie).note(new Trilingual("en", "vi", "ja")).tie();
        Tie theirs = TieDraft.like(tie).note(new Trilingual("en!", "vi", "")).tie();
        assertThat(Reconciled.of(before, mine, theirs).merged())
                .contains(TieDraft.like(tie)
                        .note(new Trilingual("en!", "vi", "ja"))
                        .tie());
    }

    @Test
    void a_record_withdrawn_on_one_side_and_altered_on_the_other_is_a_conflict_about_the_record() {
        Tie altered = TieDraft.like(tie).stated("altered").tie();
        Reconciled met = Reconciled.of(tie, null, altered);
        assertThat(met.disagreements()).containsExactly(new Disagreement("", tie, null, altered));
        assertThat(met.decided(Map.of())).isEmpty();
        assertThat(met.decided(all(met, Choice.THEIRS))).contains(altered);
        assertThat(Reconciled.of(tie, null, tie).isAgreed()).isTrue();
        assertThat(Reconciled.of(tie, null, null).isAgreed()).isTrue();
    }

    @Test
    void an_event_taken_away_on_one_side_and_altered_on_the_other_is_one_conflict() {
        TieEvent first = tie.events().get(0);
        Tie mine = tie.with(Ties.without(tie.events(), first.id()));
        TieEvent altered = RandomEdits.like(first, first.id(), PartialDate.parse("1999"), first.summary());
        Tie theirs = tie.with(Ties.placed(tie.events(), altered));
        Reconciled met = Reconciled.of(tie, mine, theirs);
        assertThat(met.disagreements())
                .containsExactly(new Disagreement("events[" + first.id() + "]", first, null, altered));
        assertThat(met.merged()).contains(mine);
        assertThat(met.decided(all(met, Choice.THEIRS))).contains(theirs);
        assertThat(met.disagreements().get(0).event())
                .as("nothing to tell both ways")
                .isEmpty();
    }

    @Test
    void events_that_both_added_are_both_there_and_the_same_event_is_there_once() {
        TieEvent first = tie.events().get(0);
        String id = Ids.event(tie.events());
        TieEvent mine = RandomEdits.like(first, id, PartialDate.parse("2021"), new Trilingual("Visit", "", ""));
        TieEvent theirs = RandomEdits.like(first, id, PartialDate.parse("2022"), new Trilingual("Festival", "", ""));
        Reconciled met = Reconciled.of(tie, with(mine), with(theirs));
        assertThat(met.isAgreed()).isTrue();
        Tie merged = (Tie) met.merged().orElseThrow();
        assertThat(merged.events()).hasSize(tie.events().size() + 2).contains(theirs);
        assertThat(merged.events()).extracting(event -> event.summary().en()).contains("Visit");
        assertThat(merged.events()).extracting(TieEvent::id).doesNotHaveDuplicates();

        Tie same =
                (Tie) Reconciled.of(tie, with(RandomEdits.like(mine, "e77", mine.date(), mine.summary())), with(mine))
                        .merged()
                        .orElseThrow();
        assertThat(same).isEqualTo(with(mine));
    }

    private Tie with(TieEvent added) {
        List<TieEvent> events = new ArrayList<>(tie.events());
        events.add(Ties.place(events, added), added);
        return tie.with(events);
    }

    @Test
    void what_both_claim_of_an_event_can_be_told_as_two_that_contradict_each_other() {
        TieEvent first = tie.events().get(0);
        Tie mine = tie.with(Ties.placed(
                tie.events(), RandomEdits.like(first, first.id(), PartialDate.parse("2001"), first.summary())));
        Tie theirs = tie.with(Ties.placed(
                tie.events(), RandomEdits.like(first, first.id(), PartialDate.parse("2002"), first.summary())));
        Reconciled met = Reconciled.of(tie, mine, theirs);
        Tie both = (Tie) met.decided(all(met, Choice.BOTH)).orElseThrow();
        assertThat(both.events()).hasSize(tie.events().size() + 1);
        assertThat(both.events().stream().filter(event -> event.conflictsWith().contains(first.id())))
                .singleElement()
                .satisfies(rival -> assertThat(rival.date()).isEqualTo(PartialDate.parse("2002")));
    }

    @Test
    void a_change_set_that_meets_others_is_made_on_what_is_there_now() throws Exception {
        Tie mine = TieDraft.like(tie).note(new Trilingual("a note", "", "")).tie();
        Tie theirs = TieDraft.like(tie).status(Status.LAPSED).tie();
        Tie elsewhere = atlas.ties().get(0);
        Change untouched = new Change(elsewhere, Frozen.stated(elsewhere, "mine"));
        Meeting meeting = Meeting.of(Frozen.change(new Change(tie, mine), untouched), now(new Change(tie, theirs)));
        assertThat(meeting.isAgreed()).isTrue();
        assertThat(meeting.records()).containsOnlyKeys(tie.key());
        assertThat(meeting.decided(Map.of()).orElseThrow().changes())
                .containsExactly(
                        new Change(
                                theirs,
                                TieDraft.like(mine).status(Status.LAPSED).tie()),
                        untouched);
        assertThat(Meeting.of(Frozen.change(new Change(tie, mine)), now(new Change(tie, mine)))
                        .decided(Map.of()))
                .as("all of it is there already")
                .isEmpty();
    }

    private Atlas now(Change change) throws StaleChangeException {
        return atlas.with(Frozen.change(change));
    }
}
