package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Network;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.junit.jupiter.api.Test;

/** What a change did to a record, told member by member and put back member by member. */
class DifferencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Atlas atlas = Frozen.atlas();

    @Test
    void a_record_whose_every_member_is_put_back_is_what_it_was() {
        List<Tie> ties = atlas.ties();
        for (int i = 0; i + 1 < ties.size(); i++) {
            Tie after = new Tie(
                    ties.get(i).id(),
                    ties.get(i + 1).vietnam(),
                    ties.get(i + 1).japan(),
                    ties.get(i + 1).scheme(),
                    ties.get(i + 1).type(),
                    ties.get(i + 1).typeAsStated(),
                    ties.get(i + 1).title(),
                    ties.get(i + 1).fields(),
                    ties.get(i + 1).status(),
                    ties.get(i + 1).parties(),
                    ties.get(i + 1).events(),
                    ties.get(i + 1).note());
            assertPutBack(ties.get(i), after);
        }
        List<Network> networks = atlas.records().networks();
        for (int i = 0; i + 1 < networks.size(); i++) {
            Network other = networks.get(i + 1);
            assertPutBack(
                    networks.get(i),
                    new Network(
                            networks.get(i).id(),
                            other.name(),
                            other.founded(),
                            other.members(),
                            other.sources(),
                            other.note()));
        }
    }

    private static void assertPutBack(AtlasRecord before, AtlasRecord after) {
        List<Difference> differences = new ArrayList<>(Differences.of(new Change(before, after)));
        AtlasRecord now = after;
        // What was added goes first, the last of a list before those in front of it; what was taken away comes back in
        // order.
        Collections.reverse(differences);
        for (Difference added : differences) {
            now = added.before() == null ? Differences.with(now, added.path(), null) : now;
        }
        Collections.reverse(differences);
        for (Difference other : differences) {
            now = other.before() == null ? now : Differences.with(now, other.path(), other.before());
        }
        if (!now.equals(before)) {
            // Events of one date have no order among themselves.
            assertThat(Differences.of(new Change(before, now)))
                    .as(before.key().id())
                    .isEmpty();
        }
    }

    @Test
    void a_change_is_told_in_words_of_each_language() {
        Tie tie = (Tie) atlas.findLink("vn-hue--jp-gifu-pref").orElseThrow();
        TieEvent first = tie.events().get(0);
        TieEvent corrected = new TieEvent(
                first.id(),
                PartialDate.parse("2015"),
                first.kind(),
                first.summary(),
                first.sources(),
                first.conflictsWith(),
                first.document());
        Tie after = TieDraft.like(tie)
                .events(corrected)
                .note(new Trilingual("Seen", "", ""))
                .tie();
        ChangeSet set = Frozen.change(new Change(tie, after));
        List<Difference> differences = Past.of(1, set, tie.key()).orElseThrow().differences();

        MemberWords words = new MemberWords(new Places(atlas, Words.in(Language.EN)), DAY);
        Difference date = differences.get(0);
        assertThat(words.label(date)).isEqualTo("Events (" + first.id() + ") › Date");
        assertThat(words.after(date)).isEqualTo("2015");
        for (Language language : Language.values()) {
            MemberWords spoken = new MemberWords(new Places(atlas, Words.in(language)), DAY);
            for (Difference each : differences) {
                assertThat(spoken.label(each)).isNotBlank().doesNotContain("{");
                assertThat(spoken.before(each)).isNotBlank().doesNotContain("Trilingual", "[id");
                assertThat(spoken.after(each)).isNotBlank().doesNotContain("Trilingual", "[id");
            }
        }
    }

    @Test
    void one_member_is_put_back_and_what_was_changed_since_stays() throws Exception {
        Tie tie = (Tie) atlas.findLink("vn-hue--jp-gifu-pref").orElseThrow();
        Tie noted = TieDraft.like(tie)
                .note(new Trilingual("Seen", "", ""))
                .stated("x")
                .tie();
        Past past = Past.of(1, Frozen.change(new Change(tie, noted)), tie.key()).orElseThrow();
        Tie later = TieDraft.like(noted).stated("y").tie();
        Atlas now = atlas.with(Frozen.change(new Change(tie, later)));
        Difference note = past.differences().stream()
                .filter(difference -> difference.path().equals("note.en"))
                .findFirst()
                .orElseThrow();

        Draft draft = new Draft(now);
        draft.revert(past, note);
        Tie reverted = (Tie) draft.find(tie.key()).orElseThrow();
        assertThat(reverted.typeAsStated()).isEqualTo("y");
        assertThat(reverted.note() == null ? "" : reverted.note().en())
                .isEqualTo(tie.note() == null ? "" : tie.note().en());
        Draft all = new Draft(now);
        all.revert(past);
        assertThat(now.with(all.set(new Stamp(new UUID(0, 1), Instant.EPOCH, "", null))
                                .orElseThrow())
                        .find(tie.key()))
                .contains(tie);
    }

    @Test
    void every_member_of_every_record_has_a_name() {
        Set<String> components = new TreeSet<>();
        for (Class<?> kind : AtlasRecord.class.getPermittedSubclasses()) {
            collect(kind, components, new HashSet<>());
        }
        assertThat(components)
                .allSatisfy(component ->
                        assertThat(Member.named(component)).as(component).isPresent());
        assertThat(Arrays.stream(Member.values()).map(Member::code)).hasSameSizeAs(components);
    }

    private static void collect(Class<?> shape, Set<String> components, Set<Class<?>> met) {
        if (!shape.isRecord() || shape == PartialDate.class || !met.add(shape)) {
            return;
        }
        for (RecordComponent part : shape.getRecordComponents()) {
            components.add(part.getName());
            Type type = part.getGenericType() instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : part.getGenericType();
            collect((Class<?>) type, components, met);
        }
    }
}
