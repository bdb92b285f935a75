package kakehashi.query.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.RecordKey;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.edit.Disagreement;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edit.Stamp;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What several offices changed, brought to one atlas. */
class ArrivalTest {

    private static final List<List<Integer>> ORDERS = List.of(
            List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1), List.of(2, 1, 0));

    private final Atlas edition = Frozen.atlas();

    private static MadeOffice office(String name, Random random) {
        return new MadeOffice(name, Frozen.atlas(), random);
    }

    /** Told by the first record that differs, for an atlas is long. */
    private static void assertSame(MadeOffice one, MadeOffice other) {
        for (int i = 0; i < other.atlas().ties().size(); i++) {
            assertThat(one.atlas().ties().get(i)).isEqualTo(other.atlas().ties().get(i));
        }
    }

    /** What all files together lead to, in one order. */
    private record Outcome(Map<RecordKey, AtlasRecord> records, Set<String> open) {}

    private static Outcome outcome(List<List<ChangeSet>> files, List<Integer> order) {
        MadeOffice here = office("here", new Random(0));
        Set<String> open = new TreeSet<>();
        for (int file : order) {
            here.takes(files.get(file)).rows().forEach(row -> {
                assertThat(row.coming()).isNotEqualTo(Coming.REFUSED);
                row.open().forEach(one -> open.add(row.key() + " " + one.path()));
            });
        }
        Map<RecordKey, AtlasRecord> records = new HashMap<>();
        here.atlas().records().all().forEach(record -> records.put(record.key(), record));
        return new Outcome(records, open);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void two_or_three_files_in_any_order_give_one_state_or_the_same_list_of_conflicts(@ForAll Random random) {
        List<List<ChangeSet>> files = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            files.add(office(name, random).works(1 + random.nextInt(4)).sent());
        }
        Outcome first = outcome(files, ORDERS.get(0));
        for (List<Integer> order : ORDERS) {
            Outcome other = outcome(files, order);
            assertThat(other.open()).isEqualTo(first.open());
            other.records().forEach((key, record) -> {
                if (first.open().stream().noneMatch(one -> one.startsWith(key + " "))) {
                    assertThat(record).isEqualTo(first.records().get(key));
                }
            });
        }
        Outcome two = outcome(files, List.of(0, 1));
        assertThat(outcome(files, List.of(1, 0)).open()).isEqualTo(two.open());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void what_is_sent_leads_from_the_edition_to_what_the_sender_has_and_brings_nothing_the_second_time(
            @ForAll Random random) {
        MadeOffice sender = office("sender", random).works(1 + random.nextInt(8));
        MadeOffice other = office("other", random);
        other.takes(sender.sent());
        assertSame(other, sender);
        Arrival again = Arrival.of(other.atlas(), Set.of(), sender.sent());
        assertThat(again.rows()).allMatch(row -> row.coming() == Coming.SAME);
        assertThat(again.steps(Map.of())).isEmpty();
        assertThat(other.takes(sender.sent()).steps(Map.of())).isEmpty();
    }

    @Test
    void a_visit_that_was_entered_twice_in_the_same_words_arrives_twice_and_brings_nothing_the_second_time() {
        MadeOffice sender = office("sender", new Random(1));
        for (String id : List.of("e91", "e92")) {
            Tie tie = sender.atlas().ties().get(0);
            TieEvent first = tie.events().get(0);
            List<TieEvent> events = new ArrayList<>(tie.events());
            events.add(new TieEvent(
                    id,
                    PartialDate.parse("2014"),
                    EventKind.VISIT,
                    new Trilingual("visit", "visit", "visit"),
                    first.sources(),
                    List.of(),
                    null,
                    null));
            sender.step(new Change(tie, tie.with(events)));
        }
        MadeOffice other = office("other", new Random(1));
        other.takes(sender.sent());
        assertSame(other, sender);
        assertThat(Arrival.of(other.atlas(), Set.of(), sender.sent()).steps(Map.of()))
                .isEmpty();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void an_office_that_goes_on_sends_no_conflict_and_an_older_file_of_its_brings_nothing_back(@ForAll Random random) {
        MadeOffice sender = office("sender", random).works(1 + random.nextInt(4));
        List<ChangeSet> first = sender.sent();
        List<ChangeSet> second = sender.works(1 + random.nextInt(4)).sent();
        MadeOffice inOrder = office("in order", random);
        inOrder.takes(first);
        Arrival after = inOrder.takes(second);
        assertThat(after.open()).isEmpty();
        assertSame(inOrder, sender);
    }

    @Test
    void an_older_file_after_a_later_one_of_the_same_office_changes_nothing() {
        MadeOffice sender = office("sender", new Random(1));
        Tie tie = edition.ties().get(0);
        Tie once = Frozen.stated(tie, "once");
        sender.step(new Change(tie, once));
        List<ChangeSet> first = sender.sent();
        sender.step(new Change(once, Frozen.stated(tie, "twice")));
        MadeOffice here = office("here", new Random(1));
        here.takes(sender.sent());
        assertThat(here.takes(first).rows()).extracting(ArrivalRow::coming).containsExactly(Coming.SAME);
        assertThat(here.atlas().ties().get(0).typeAsStated()).isEqualTo("twice");
        assertThat(here.log()).extracting(ChangeSet::by).containsExactly("sender", "sender");
        assertThat(here.log())
                .extracting(ChangeSet::id)
                .containsExactlyElementsOf(
                        sender.log().stream().map(ChangeSet::id).toList());
    }

    @Test
    void what_both_say_otherwise_stays_until_one_is_chosen_and_is_asked_again_until_then() {
        Tie tie = edition.ties().get(0);
        MadeOffice sender = office("sender", new Random(1));
        sender.step(new Change(
                tie, TieDraft.like(tie).stated("theirs").title("told").tie()));
        MadeOffice here = office("here", new Random(1));
        here.step(new Change(tie, Frozen.stated(tie, "mine")));
        assertThat(here.takes(sender.sent()).rows())
                .extracting(ArrivalRow::coming)
                .containsExactly(Coming.CONFLICTING);
        assertThat(here.atlas().ties().get(0).typeAsStated()).isEqualTo("mine");
        assertThat(here.atlas().ties().get(0).title()).isEqualTo("told");

        Arrival again = here.takes(sender.sent());
        Disagreement open = again.rows().get(0).open().get(0);
        assertThat(List.of(open.mine(), open.theirs())).isEqualTo(List.of("mine", "theirs"));
        List<ChangeSet> chosen = again.steps(Map.of(tie.key(), Map.of(open, Choice.THEIRS)));
        assertThat(chosen).hasSize(1);
        assertThat(chosen.get(0).id()).isEqualTo(sender.log().get(0).id());
        assertThat(((Tie) chosen.get(0).changes().get(0).after()).typeAsStated())
                .isEqualTo("theirs");
    }

    @Test
    void what_was_made_and_taken_back_is_nothing_to_who_never_had_it_and_taken_back_where_it_came() {
        Tie tie = edition.ties().get(0);
        Tie once = Frozen.stated(tie, "once");
        MadeOffice sender = office("sender", new Random(1));
        sender.step(new Change(tie, once));
        List<ChangeSet> first = sender.sent();
        sender.step(new Change(once, tie));
        MadeOffice late = office("late", new Random(1));
        assertThat(late.takes(sender.sent()).rows()).isEmpty();
        assertThat(late.log()).isEmpty();
        MadeOffice here = office("here", new Random(1));
        here.takes(first);
        assertThat(here.takes(sender.sent()).rows())
                .extracting(ArrivalRow::coming)
                .containsExactly(Coming.CHANGED);
        assertThat(here.atlas().ties().get(0)).isEqualTo(tie);
    }

    @Test
    void since_a_day_brings_what_was_changed_then_and_what_of_the_own_it_names() {
        Source source = new Source(
                "own-letter-1",
                "Letter",
                null,
                null,
                null,
                null,
                null,
                null,
                edition.records().sources().get(0).language(),
                edition.records().sources().get(0).kind(),
                edition.records().sources().get(0).rank());
        Tie tie = edition.ties().get(0);
        Tie other = edition.ties().get(1);
        MadeOffice sender = office("sender", new Random(1));
        sender.step(new Change(null, source));
        sender.step(new Change(other, Frozen.stated(other, "before")));
        Instant since = sender.log().get(1).at().plusSeconds(1);
        sender.step(new Change(
                tie,
                tie.with(tie.events().stream()
                        .map(event -> new kakehashi.model.TieEvent(
                                event.id(),
                                event.date(),
                                event.kind(),
                                event.summary(),
                                List.of(source.id()),
                                event.conflictsWith(),
                                event.document()))
                        .toList())));
        List<ChangeSet> sent = Sent.of(sender.atlas(), sender.log(), since, new Stamp(new UUID(0, 0), since, "", null));
        assertThat(sent.stream().flatMap(set -> set.changes().stream()).map(Change::key))
                .containsExactly(source.key(), tie.key());
    }

    @Test
    void what_would_break_a_rule_is_refused_and_said_and_the_rest_is_taken() {
        Tie tie = edition.ties().get(0);
        Tie other = edition.ties().get(1);
        ChangeSet set = Frozen.change(
                new Change(tie, TieDraft.like(tie).parties("nobody-at-all").tie()),
                new Change(other, Frozen.stated(other, "taken")));
        Arrival arrival = Arrival.of(edition, Set.of(), List.of(set));
        assertThat(arrival.rows()).extracting(ArrivalRow::coming).containsExactly(Coming.REFUSED, Coming.CHANGED);
        assertThat(arrival.rows().get(0).reasons()).isNotEmpty();
        assertThat(arrival.steps(Map.of())).hasSize(1);
        assertThat(arrival.steps(Map.of()).get(0).id()).isNotEqualTo(set.id());
    }
}
