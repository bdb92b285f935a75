package kakehashi.query.rule;

import static kakehashi.query.rule.SmallAtlas.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.Frozen;
import kakehashi.model.Alias;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.Network;
import kakehashi.model.Party;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a set of changes would break, held against a whole look through the atlas before it and after it. */
class RulesOfChangesTest {

    /** What becomes of a record: it goes, it says what another of its kind says, or it is spoilt in one of some ways. */
    private enum Deed {
        TAKE_AWAY,
        ALTER,
        ADD
    }

    private record Step(Deed deed, AtlasRecord record, AtlasRecord other, int way) {

        @Nullable
        Change change() {
            AtlasRecord next = spoilt(record, other, way);
            if (deed == Deed.TAKE_AWAY) {
                return new Change(record, null);
            }
            if (next.equals(record)) {
                return null;
            }
            boolean same = next.key().equals(record.key());
            return same ? new Change(record, next) : deed == Deed.ADD ? added(next) : null;
        }

        private static @Nullable Change added(AtlasRecord next) {
            return Frozen.atlas().find(next.key()).isEmpty() ? new Change(null, next) : null;
        }
    }

    @Property(tries = 60)
    void what_a_set_breaks_is_what_a_whole_look_finds_after_it_and_not_before(@ForAll("steps") List<Step> steps) {
        Atlas before = Frozen.atlas();
        List<Change> changes = new ArrayList<>();
        for (Step step : steps) {
            Change change = step.change();
            if (change != null
                    && changes.stream().noneMatch(other -> other.key().equals(change.key()))) {
                changes.add(change);
            }
        }
        if (changes.isEmpty()) {
            return;
        }
        ChangeSet set = set(changes.toArray(Change[]::new));

        List<Breach> told = Rules.check(before, set);

        List<Breach> whole = whole(before.records().with(set));
        whole(before.records()).forEach(whole::remove);
        assertThat(told).containsExactlyInAnyOrderElementsOf(whole);
    }

    private static List<Breach> whole(Atlas.Records records) {
        List<Breach> found = new ArrayList<>();
        Rules.check(
                records,
                Frozen.atlas().edition().date(),
                (record, field, rule, arguments) ->
                        found.add(new Breach(record.key(), field, rule, List.of(arguments))));
        return found;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Collection<List<AtlasRecord>> kinds = new Known(Frozen.atlas().records(), LocalDate.MAX)
                .all()
                .collect(Collectors.groupingBy(record -> record.key().kind()))
                .values();
        return Arbitraries.of(kinds)
                .flatMap(kind -> Combinators.combine(
                                Arbitraries.of(Deed.class),
                                Arbitraries.of(kind),
                                Arbitraries.of(kind),
                                Arbitraries.integers().between(0, 2))
                        .as(Step::new))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** A record that no longer fits the others: named, placed, called or dated as another of its kind. */
    private static AtlasRecord spoilt(AtlasRecord record, AtlasRecord other, int way) {
        if (record instanceof Locality l && other instanceof Locality o) {
            Era last = l.eras().get(l.eras().size() - 1);
            Era like = o.eras().get(0);
            return new Locality(
                    l.id(),
                    l.country(),
                    List.of(new Era(
                            way == 0 ? like.from() : last.from(),
                            way == 0 ? PartialDate.parse("2015-03-31") : last.to(),
                            last.kind(),
                            way == 1 ? like.name() : last.name(),
                            way == 2 ? o.id() : last.parent(),
                            last.code(),
                            last.iso(),
                            last.seat())),
                    l.source());
        }
        if (record instanceof Succession s && other instanceof Succession o) {
            return way == 0
                    ? new Succession(s.from(), o.from(), o.date(), s.kind(), s.note(), s.source())
                    : new Succession(s.from(), s.to(), s.date(), o.kind(), s.note(), way == 1 ? "nowhere" : o.source());
        }
        if (record instanceof Alias a && other instanceof Alias o) {
            return new Alias(o.locality(), way == 0 ? "Osaka" : a.text(), a.language(), a.kind(), a.source());
        }
        if (record instanceof Source s && other instanceof Source o) {
            String id = way == 0 ? s.id() : way == 1 ? "jp-tokyo" : s.id() + "-2";
            return new Source(
                    id, o.title(), s.publisher(), null, null, s.copy(), null, s.published(), "", s.kind(), s.rank());
        }
        if (record instanceof Party p && other instanceof Party o) {
            return new Party(way == 0 ? "vn-hue" : p.id(), o.name(), p.kind());
        }
        if (record instanceof Network n && other instanceof Network o) {
            List<Network.Membership> both =
                    Stream.concat(n.members().stream(), o.members().stream()).toList();
            return new Network(n.id(), n.name(), n.founded(), both, way == 0 ? List.of() : n.sources(), n.note());
        }
        if (record instanceof Tie t && other instanceof Tie o) {
            return new Tie(
                    t.id(),
                    t.vietnam(),
                    way == 0 ? o.japan() : t.japan(),
                    t.scheme(),
                    t.type(),
                    t.typeAsStated(),
                    t.title(),
                    t.fields(),
                    t.status(),
                    o.parties(),
                    way == 1 ? o.events() : t.events().subList(1, t.events().size()),
                    t.note());
        }
        return other;
    }

    @Test
    void who_takes_away_what_is_referred_to_hears_of_everyone_who_refers_to_it() {
        Atlas atlas = atlas();

        assertThat(Rules.check(atlas, set(new Change(atlas.findParty("p").orElseThrow(), null))))
                .extracting(breach -> breach.record().id(), Breach::field, Breach::rule)
                .containsExactly(tuple(TIE, "parties[0]", Rule.PARTY_UNKNOWN));
        assertThat(Rules.check(atlas, set(new Change(atlas.locality("jp-a"), null))))
                .extracting(breach -> breach.record().id(), Breach::field, Breach::rule)
                .containsExactlyInAnyOrder(
                        tuple("n", "members[1].locality", Rule.LOCALITY_UNKNOWN),
                        tuple(TIE, "japan", Rule.LOCALITY_UNKNOWN));
    }

    @Test
    void what_is_taken_away_together_with_all_that_refers_to_it_breaks_nothing() {
        Atlas atlas = atlas();
        Change gone = new Change(atlas.findParty("p").orElseThrow(), null);
        Change freed = new Change(atlas.ties().get(0), tie(TIE, "vn-a", "jp-a", List.of(), signed("2011")));

        assertThat(Rules.check(atlas, set(gone, freed))).isEmpty();
    }

    @Test
    void a_locality_that_ends_earlier_no_longer_fits_what_was_said_to_follow_it() {
        assertThat(Rules.check(atlas(), set(locality("vn-old", era(null, "2009-12-31", "Cũ")))))
                .extracting(breach -> breach.record().id(), Breach::field, Breach::rule)
                .containsExactly(tuple("vn-old vn-a 2011-01-01", "date", Rule.SUCCESSION_UNFIT));
    }

    @Test
    void what_was_broken_before_is_not_told_again_and_what_is_mended_is_not_told_at_all() {
        Atlas broken = new Atlas(0, atlas().edition(), with(tie(event("e1", "1492", EventKind.VISIT))));
        Tie was = broken.ties().get(0);
        Tie still = tie(event("e1", "1492", EventKind.VISIT), event("e2", "2012", EventKind.VISIT));
        Tie mended = tie(event("e1", "1992", EventKind.VISIT));

        assertThat(Rules.check(broken, set(new Change(was, still)))).isEmpty();
        assertThat(Rules.check(broken, set(new Change(was, mended)))).isEmpty();
        assertThat(Rules.check(broken, set(party("q"), party("q-2")))).isEmpty();
    }

    /** In Japan it is already the next day. */
    @Test
    void what_has_happened_may_be_dated_until_the_day_on_which_it_is_recorded() {
        ChangeSet set = set(
                tie(event("e1", "2027-01-02", EventKind.VISIT)), source("s", "T", "C", null, null, null, "2027-01-02"));
        Instant evening = Instant.parse("2027-01-01T15:00:00Z");

        assertThat(Rules.check(atlas(), set.signed(evening, "Lan", null))).isEmpty();
        assertThat(Rules.check(atlas(), set.signed(evening.minusSeconds(1), "Lan", null)))
                .extracting(Breach::rule)
                .containsExactlyInAnyOrder(Rule.EVENT_AHEAD, Rule.PUBLISHED_AHEAD);
        assertThat(Rules.check(atlas(), set.signed(Instant.parse("2020-01-01T00:00:00Z"), "Lan", null)))
                .extracting(Breach::arguments)
                .contains(List.of("2027-01-02", "2026-11-28"));
    }

    @Test
    void every_record_shows_what_it_refers_to() {
        List<String> silent = new Known(records(), LocalDate.MAX)
                .all()
                .filter(record -> !(record instanceof Party) && !(record instanceof Source))
                .filter(record -> references(record).isEmpty())
                .map(record -> Objects.toString(record.key()))
                .toList();

        assertThat(silent).isEmpty();
        assertThat(references(atlas().ties().get(0)))
                .contains("vietnam vn-a", "japan jp-a", "parties[0] p", "events[0].sources[0] s");
    }

    private static List<String> references(AtlasRecord record) {
        List<String> found = new ArrayList<>();
        new RecordFields((path, kind, id) -> found.add(path + " " + id)).show(record);
        return found;
    }
}
