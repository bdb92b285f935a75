package kakehashi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Status;
import kakehashi.model.value.Trilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known after a change, told from what was known before it, is what it would be from the beginning. */
class MeaningsFollowTest {

    private static final int STEPS = 60;
    private static final List<TieFilter> FILTERS = List.of(
            TieFilter.ALL,
            TieFilter.ALL.withWithin(true).with(Facet.LOCALITY, Set.of("vn-hue")),
            TieFilter.ALL.withOwn(true).with(Facet.VIETNAM, Set.of("vn-da-nang")));

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-29", "2027-03-01", "2019-06-30"})
    void a_change_leads_to_the_same_answers_as_a_start(LocalDate day) throws Exception {
        Random random = new Random(7);
        Atlas atlas = Frozen.atlas();
        Meanings followed = new Meanings(atlas, day);
        for (int step = 0; step < STEPS; step++) {
            for (TieFilter filter : FILTERS) {
                Answer.of(followed, filter, Optional.empty());
            }
            atlas = atlas.with(Frozen.change(change(atlas, random, step)));
            followed = followed.of(atlas);
            assertSame(followed, new Meanings(atlas, day), step);
        }
    }

    private static void assertSame(Meanings followed, Meanings anew, int step) {
        assertThat(followed.atlas().records().equals(anew.atlas().records()))
                .as("records, step %s", step)
                .isTrue();
        assertThat(followed.extent()).isEqualTo(anew.extent());
        for (TieFilter filter : FILTERS) {
            Answer answer = Answer.of(followed, filter, Optional.empty());
            Answer expected = Answer.of(anew, filter, Optional.empty());
            assertThat(answer.counts()).as("counts, step %s", step).isEqualTo(expected.counts());
            assertThat(answer.rows().equals(expected.rows()))
                    .as("rows, step %s", step)
                    .isTrue();
            assertThat(answer.lifetimes().equals(expected.lifetimes()))
                    .as("lifetimes, step %s", step)
                    .isTrue();
        }
        for (Tie tie : anew.atlas().ties()) {
            assertThat(followed.standing(tie)).isEqualTo(anew.standing(tie));
        }
    }

    private static Change[] change(Atlas atlas, Random random, int step) {
        List<Tie> ties = atlas.ties();
        Tie tie = ties.get(random.nextInt(ties.size()));
        return switch (random.nextInt(9)) {
            case 0 -> new Change[] {new Change(tie, null)};
            case 1 -> {
                Tie other = ties.get((ties.indexOf(tie) + 1 + random.nextInt(ties.size() - 1)) % ties.size());
                yield new Change[] {new Change(tie, null), new Change(other, Frozen.stated(other, "step " + step))};
            }
            case 2 -> {
                Party party = new Party("own-" + step, new Trilingual("party " + step, "", ""), PartyKind.COMPANY);
                Tie with = TieDraft.like(tie).parties(party.id()).tie();
                yield new Change[] {new Change(null, party), new Change(tie, with)};
            }
            case 3 ->
                new Change[] {
                    new Change(
                            null, TieDraft.like(tie).id(tie.id() + "-" + step).tie())
                };
            case 4 ->
                new Change[] {
                    new Change(tie, TieDraft.like(tie).status(Status.LAPSED).tie())
                };
            case 5 -> new Change[] {one(atlas.records().sources(), random, MeaningsFollowTest::published)};
            case 6 -> new Change[] {one(atlas.records().networks(), random, MeaningsFollowTest::smaller)};
            case 7 -> new Change[] {one(atlas.records().localities(), random, MeaningsFollowTest::sourced)};
            default -> new Change[] {new Change(tie, contacted(tie, 1990 + random.nextInt(37)))};
        };
    }

    private interface Altering<R> {
        R of(R before);
    }

    private static <R extends AtlasRecord> Change one(List<R> all, Random random, Altering<R> altering) {
        R before = all.get(random.nextInt(all.size()));
        return new Change(before, altering.of(before));
    }

    private static Source published(Source source) {
        return new Source(
                source.id(),
                source.title(),
                source.publisher(),
                source.publisherName(),
                source.url(),
                source.copy(),
                source.via(),
                other(source.published()),
                source.language(),
                source.kind(),
                source.rank());
    }

    private static @Nullable PartialDate other(@Nullable PartialDate date) {
        return date == null ? PartialDate.parse("1999") : null;
    }

    private static Network smaller(Network network) {
        List<Network.Membership> members = new ArrayList<>(network.members());
        members.remove(0);
        return new Network(network.id(), network.name(), network.founded(), members, network.sources(), network.note());
    }

    private static Locality sourced(Locality locality) {
        return new Locality(locality.id(), locality.country(), locality.eras(), "x");
    }

    private static Tie contacted(Tie tie, int year) {
        List<TieEvent> events = new ArrayList<>(tie.events());
        TieEvent any = events.get(0);
        events.add(new TieEvent(
                "added-" + events.size(),
                PartialDate.parse(Integer.toString(year)),
                EventKind.SIGNED,
                any.summary(),
                any.sources(),
                List.of()));
        return TieDraft.like(tie).events(events.toArray(TieEvent[]::new)).tie();
    }
}
