package kakehashi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.Frozen;
import kakehashi.model.ChangeSet.Label;
import kakehashi.model.ChangeSet.Origin;
import kakehashi.model.value.Trilingual;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Change sets over records of every kind, on the frozen edition. */
class ChangeSetTest {

    private static final int TRIES = 40;
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private enum Deed {
        ADD,
        ALTER,
        TAKE_AWAY
    }

    /**
     * What someone wants to do to a record.
     *
     * @param late whether someone else was there before, and the record is no longer what this one saw
     */
    private record Step(Deed deed, AtlasRecord record, boolean late) {

        Change change() {
            AtlasRecord other = remade(record, "", "!");
            AtlasRecord seen = late ? other : record;
            return switch (deed) {
                case ADD -> new Change(null, late ? record : remade(record, "-new", ""));
                case ALTER -> new Change(seen, remade(record, "", "?"));
                case TAKE_AWAY -> new Change(seen, null);
            };
        }
    }

    @Property(tries = TRIES)
    void what_is_taken_back_leaves_the_records_as_they_were(@ForAll("inTime") List<Step> steps) throws Exception {
        Atlas before = Frozen.atlas();
        ChangeSet set = set(steps);

        Atlas between = before.with(set);
        Atlas after = between.with(set.inverted());
        Atlas again = after.with(set.inverted().inverted());

        assertThat(byKey(between)).isNotEqualTo(byKey(before));
        assertThat(byKey(after)).isEqualTo(byKey(before));
        assertThat(byKey(again)).isEqualTo(byKey(between));
        assertThat(List.of(before.revision(), between.revision(), after.revision(), again.revision()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void a_set_leaves_of_each_record_what_its_change_says_and_of_all_others_what_was_there(
            @ForAll("inTime") List<Step> steps) throws Exception {
        Atlas before = Frozen.atlas();
        Map<RecordKey, AtlasRecord> expected = byKey(before);
        for (Change change : set(steps).changes()) {
            if (change.after() == null) {
                expected.remove(change.key());
            } else {
                expected.put(change.key(), change.after());
            }
        }

        Atlas after = before.with(set(steps));

        assertThat(byKey(after)).isEqualTo(expected);
        expected.forEach((key, record) -> assertThat(after.find(key)).contains(record));
    }

    @Property(tries = TRIES)
    void one_record_that_is_not_as_before_is_enough_to_refuse_all_and_each_such_is_named(
            @ForAll("inTimeOrLate") List<Step> steps) {
        Atlas atlas = Frozen.atlas();
        Map<RecordKey, AtlasRecord> before = byKey(atlas);
        List<RecordKey> late = steps.stream()
                .filter(Step::late)
                .map(step -> step.change().key())
                .toList();
        if (late.isEmpty()) {
            return;
        }

        StaleChangeException refused = catchThrowableOfType(StaleChangeException.class, () -> atlas.with(set(steps)));

        assertThat(refused.records()).isEqualTo(late);
        assertThat(refused).hasMessageContaining(late.get(0).id());
        assertThat(byKey(atlas)).isEqualTo(before);
    }

    @Test
    void a_set_made_twice_is_refused_the_second_time() throws Exception {
        ChangeSet set = set(List.of(new Step(Deed.ALTER, Frozen.atlas().ties().get(0), false)));
        Atlas once = Frozen.atlas().with(set);

        assertThatThrownBy(() -> once.with(set)).isInstanceOf(StaleChangeException.class);
    }

    @Test
    void what_is_altered_keeps_its_place_and_what_is_added_stands_last_of_its_kind() throws Exception {
        List<Tie> ties = Frozen.atlas().ties();
        ChangeSet set = set(List.of(
                new Step(Deed.ADD, ties.get(0), false),
                new Step(Deed.ALTER, ties.get(1), false),
                new Step(Deed.TAKE_AWAY, ties.get(2), false)));

        List<Tie> after = Frozen.atlas().with(set).ties();

        assertThat(after).hasSameSizeAs(ties).startsWith(ties.get(0));
        assertThat(after.get(1)).isEqualTo(remade(ties.get(1), "", "?"));
        assertThat(after.get(2)).isEqualTo(ties.get(3));
        assertThat(after.get(after.size() - 1)).isEqualTo(remade(ties.get(0), "-new", ""));
    }

    @Test
    void a_change_is_of_one_record_and_changes_something() {
        List<Tie> ties = Frozen.atlas().ties();
        assertThatThrownBy(() -> new Change(ties.get(0), ties.get(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(ties.get(0), ties.get(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_set_has_one_change_of_a_record_and_one_change_at_least() {
        Step step = new Step(Deed.ALTER, Frozen.atlas().ties().get(0), false);
        Step other = new Step(Deed.TAKE_AWAY, Frozen.atlas().ties().get(0), false);
        assertThatThrownBy(() -> set(List.of(step, other))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> set(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_who_take_one_set_back_make_the_same_set() {
        ChangeSet set = set(List.of(new Step(Deed.ALTER, Frozen.atlas().ties().get(0), false)));
        ChangeSet mine = set.inverted().signed(NOON.plusSeconds(1), "Minh", ChangeSet.Reason.of("typed by mistake"));
        ChangeSet yours = set.inverted().signed(NOON.plusSeconds(2), "Aiko", null);

        assertThat(mine.id()).isEqualTo(yours.id()).isNotEqualTo(set.id());
        assertThat(mine.inverted().id()).isNotIn(mine.id(), set.id());
        assertThat(mine.by()).isEqualTo("Minh");
        assertThat(mine.at()).isEqualTo(NOON.plusSeconds(1));
        assertThat(mine.reason()).isEqualTo(ChangeSet.Reason.of("typed by mistake"));
        assertThat(mine.origin()).isEqualTo(Origin.UNDO);
        assertThat(mine.label()).isEqualTo(set.label());
    }

    @Provide
    Arbitrary<List<Step>> inTime() {
        return steps(Arbitraries.just(false));
    }

    @Provide
    Arbitrary<List<Step>> inTimeOrLate() {
        return steps(Arbitraries.of(true, false));
    }

    private static Arbitrary<List<Step>> steps(Arbitrary<Boolean> late) {
        Collection<List<AtlasRecord>> kinds = Frozen.atlas()
                .records()
                .all()
                .collect(Collectors.groupingBy(record -> record.key().kind()))
                .values();
        Arbitrary<AtlasRecord> record = Arbitraries.of(kinds).flatMap(Arbitraries::of);
        return Combinators.combine(Arbitraries.of(Deed.class), record, late)
                .as(Step::new)
                .list()
                .uniqueElements(step -> step.record().key())
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static ChangeSet set(List<Step> steps) {
        return new ChangeSet(
                new UUID(0, 1),
                Label.of("test.edit", "Huế"),
                steps.stream().map(Step::change).toList(),
                NOON,
                "Lan",
                null,
                Origin.EDIT);
    }

    private static Map<RecordKey, AtlasRecord> byKey(Atlas atlas) {
        Map<RecordKey, AtlasRecord> byKey = new HashMap<>();
        atlas.records().all().forEach(record -> assertThat(byKey.put(record.key(), record))
                .isNull());
        return byKey;
    }

    /** The same record with more to its key, or with more to what it says. */
    private static AtlasRecord remade(AtlasRecord record, String key, String said) {
        if (record instanceof Locality r) {
            return new Locality(r.id() + key, r.country(), r.eras(), r.source() + said);
        }
        if (record instanceof Region r) {
            return new Region(r.id() + key, r.country(), remade(r.name(), said), r.spans());
        }
        if (record instanceof Succession r) {
            return new Succession(r.from() + key, r.to(), r.date(), r.kind(), remade(r.note(), said), r.source());
        }
        if (record instanceof Network r) {
            return new Network(r.id() + key, remade(r.name(), said), r.founded(), r.members(), r.sources(), r.note());
        }
        if (record instanceof Party r) {
            return new Party(r.id() + key, remade(r.name(), said), r.kind());
        }
        if (record instanceof Source r) {
            return new Source(
                    r.id() + key,
                    r.title() + said,
                    r.publisher(),
                    r.publisherName(),
                    r.url(),
                    r.copy(),
                    r.via(),
                    r.published(),
                    r.language(),
                    r.kind(),
                    r.rank());
        }
        if (record instanceof Tie r) {
            return new Tie(
                    r.id() + key,
                    r.vietnam(),
                    r.japan(),
                    r.scheme(),
                    r.type(),
                    r.typeAsStated() + said,
                    r.title(),
                    r.fields(),
                    r.status(),
                    r.parties(),
                    r.events(),
                    r.note());
        }
        return remadeOfAlmanac(record, key, said);
    }

    private static AtlasRecord remadeOfAlmanac(AtlasRecord record, String key, String said) {
        int count = said.isEmpty() ? 0 : said.charAt(0);
        if (record instanceof Alias r) {
            return new Alias(r.locality(), r.text() + key, r.language(), r.kind(), said.isEmpty() ? r.source() : said);
        }
        if (record instanceof Profile r) {
            return new Profile(r.locality() + key, r.date(), r.population(), -1.0 - count, r.sources());
        }
        if (record instanceof LedgerLine r) {
            return new LedgerLine(
                    r.locality() + key,
                    r.scheme(),
                    r.date(),
                    r.result(),
                    r.count() + count,
                    r.within(),
                    r.note(),
                    r.source());
        }
        Total r = (Total) record;
        return new Total(r.id() + key, r.what(), r.count() + count, r.relation(), r.by(), r.date(), r.sources());
    }

    private static Trilingual remade(Trilingual text, String said) {
        return new Trilingual(text.en() + said, text.vi() + said, text.ja() + said);
    }
}
