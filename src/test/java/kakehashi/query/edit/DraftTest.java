package kakehashi.query.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.Party;
import kakehashi.model.RecordKey;
import kakehashi.model.RecordKind;
import kakehashi.model.Source;
import kakehashi.model.Succession;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Field;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.PartyKind;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Status;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.edit.Remark.Weight;
import kakehashi.query.rule.References;
import kakehashi.query.term.Terms;
import kakehashi.sheet.RealSheets;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.store.change.RecordJson;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of what a person enters, and what speaks against it, over the frozen edition. */
class DraftTest {

    private static final String TIE = "vn-hue--jp-gifu-pref";
    private static final RecordKey KEY = new RecordKey(RecordKind.TIE, TIE);
    private static final Stamp STAMP = new Stamp(new UUID(0, 7), Instant.parse("2026-11-25T10:00:00Z"), "Lan", null);

    private final Atlas atlas = Frozen.atlas();
    private final Draft draft = new Draft(atlas);
    private final String source = atlas.records().sources().get(0).id();

    private Tie tie() {
        return (Tie) draft.find(KEY).orElseThrow();
    }

    private NewEvent visit(@Nullable String date, String... sources) {
        return new NewEvent(
                EventKind.VISIT,
                date == null ? null : PartialDate.parse(date),
                new Trilingual("", "Thăm", ""),
                List.of(sources),
                null);
    }

    private ChangeSet set() {
        return draft.set(STAMP).orElseThrow();
    }

    private List<Remark> remarks() {
        return Check.of(atlas, set());
    }

    @Test
    void events_stand_by_their_dates_under_new_ids_and_break_no_rule() {
        for (String date : List.of("2026-11-20", "2017", "2019-05", "2017-01-01", "2026-11-20", "2016-11")) {
            draft.addEvent(TIE, visit(date, source));
        }
        draft.addEvent(TIE, visit(null, source));

        assertThat(tie().events()).extracting(TieEvent::id).doesNotHaveDuplicates();
        assertThat(remarks()).noneMatch(Remark::forbids);
        String last = draft.addEvent(TIE, visit("2018", source));
        assertThat(tie().events()
                        .get(Integer.parseInt(draft.pathOf(TIE, last).replaceAll("\\D", "")))
                        .id())
                .isEqualTo(last);
    }

    @Test
    void an_event_that_is_altered_moves_with_its_date_and_one_that_is_withdrawn_is_named_by_no_other() {
        Tie rival = atlas.ties().stream()
                .filter(tie -> tie.events().stream()
                        .anyMatch(event -> !event.conflictsWith().isEmpty()))
                .findFirst()
                .orElseThrow();
        TieEvent gone = rival.events().stream()
                .filter(event -> !event.conflictsWith().isEmpty())
                .findFirst()
                .orElseThrow();
        draft.withdrawEvent(rival.id(), gone.id());
        assertThat(remarks()).noneMatch(Remark::forbids);

        String id = draft.addEvent(TIE, visit("2017", source));
        TieEvent added = tie().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
        TieEvent later = new TieEvent(
                id,
                PartialDate.parse("2026-11-21"),
                added.kind(),
                added.summary(),
                added.sources(),
                added.conflictsWith(),
                null);
        draft.alterEvent(TIE, later);
        assertThat(tie().events()).last().isEqualTo(later);
        assertThat(remarks()).noneMatch(Remark::forbids);
    }

    @Test
    void what_is_false_is_forbidden_at_its_field_and_what_is_unlikely_is_only_doubted() {
        String event = draft.addEvent(TIE, visit("2027-01-01"));
        String path = draft.pathOf(TIE, event);
        assertThat(remarks())
                .filteredOn(Remark::forbids)
                .extracting(Remark::field)
                .containsExactlyInAnyOrder(path + "sources", path + "date");
        draft.withdrawEvent(TIE, event);
        assertThat(draft.set(STAMP)).isEmpty();

        String early = draft.addEvent(TIE, visit("1999", source));
        assertThat(remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.weight()).isEqualTo(Weight.DOUBTFUL);
            assertThat(remark.field()).isEqualTo(draft.pathOf(TIE, early) + "date");
            for (Language language : Language.values()) {
                assertThat(remark.in(Words.in(language))).contains("1999").doesNotContain("{");
            }
        });
    }

    @Test
    void of_a_locality_that_had_ended_the_successor_is_offered() {
        Tie ended = atlas.ties().stream()
                .filter(tie -> atlas.successionOf(tie.vietnam())
                        .filter(succession -> succession.date().year() == 2025)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Succession succession = atlas.successionOf(ended.vietnam()).orElseThrow();

        draft.addEvent(ended.id(), visit("2026-11-20", source));

        assertThat(remarks()).anySatisfy(remark -> {
            assertThat(remark.forbids()).isFalse();
            assertThat(remark.offered()).isEqualTo(succession.to());
        });
    }

    @Test
    void a_tie_between_other_localities_has_the_id_of_those_and_keeps_all_else() {
        Tie before = tie();

        String id = draft.alterTie(before.between("vn-ha-tinh", before.japan()));

        assertThat(id).isEqualTo("vn-ha-tinh--" + before.japan());
        Tie moved = (Tie) draft.find(new RecordKey(RecordKind.TIE, id)).orElseThrow();
        assertThat(moved.events()).isEqualTo(before.events());
        assertThat(moved.note()).isEqualTo(before.note());
        assertThat(draft.find(KEY)).isEmpty();
        assertThat(remarks()).noneMatch(Remark::forbids);
    }

    @Test
    void an_event_that_is_moved_stands_in_the_other_tie_and_the_last_one_takes_its_tie_away() {
        Tie other = atlas.ties().stream()
                .filter(each -> each.events().size() == 1)
                .findFirst()
                .orElseThrow();
        TieEvent event = other.events().get(0);

        String id = draft.moveEvent(other.id(), event.id(), TIE);

        assertThat(tie().events())
                .filteredOn(each -> each.id().equals(id))
                .singleElement()
                .satisfies(each -> assertThat(each.summary()).isEqualTo(event.summary()));
        assertThat(draft.find(other.key())).isEmpty();
        assertThat(remarks()).noneMatch(Remark::forbids);
    }

    @Test
    void events_that_contradicted_each_other_can_agree_again() {
        String first = draft.addEvent(TIE, visit("2026-11-20", source));
        String second = draft.addEvent(TIE, visit("2026-11-21", source));
        List<TieEvent> before = tie().events();
        draft.contradict(TIE, first, second);
        draft.goBy(TIE, first, new Trilingual("Our own file", "", ""));

        draft.agree(TIE, second, first);

        assertThat(tie().events()).isEqualTo(before);
    }

    @Test
    void a_second_tie_of_a_pair_gets_the_next_number() {
        Tie first = tie();
        assertThat(Ties.ofPair(atlas, first.vietnam(), first.japan())).contains(first);

        NewEvent signed = new NewEvent(
                EventKind.SIGNED,
                PartialDate.parse("2019-05"),
                new Trilingual("Signed", "", ""),
                List.of(source),
                null);
        String id = draft.addTie(new NewTie(
                first.vietnam(),
                first.japan(),
                Scheme.OFFICIAL,
                TieType.MOU,
                "bản ghi nhớ",
                null,
                Set.of(Field.EDUCATION),
                Status.UNKNOWN,
                List.of(),
                null,
                List.of(visit("2020", source), signed)));

        assertThat(id).startsWith(TIE + "--");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void texts_are_stored_composed_and_without_spaces_at_their_ends() {
        draft.put(new Party("own-a", new Trilingual(" Đa\u0300 Nẵng ", "", ""), PartyKind.COMPANY));

        assertThat(set().changes().get(0).after())
                .isEqualTo(new Party("own-a", new Trilingual("Đà Nẵng", "", ""), PartyKind.COMPANY));
    }

    @Test
    void a_merged_source_or_party_is_named_no_more_and_two_ties_have_one_history() throws Exception {
        Source kept = atlas.records().sources().get(0);
        for (Source gone : atlas.records().sources().subList(1, 8)) {
            Draft merging = new Draft(atlas);
            merging.merge(kept.key(), gone.key());
            Atlas next = atlas.with(merging.set(STAMP).orElseThrow());
            assertThat(Dependents.of(next, gone.key())).isEmpty();
            assertThat(next.records().all().map(References::of)).allMatch(named -> !named.contains(gone.key()));
            assertThat(Check.of(atlas, merging.set(STAMP).orElseThrow())).noneMatch(Remark::forbids);
        }
        Tie first = tie();
        String second = draft.addTie(new NewTie(
                first.vietnam(),
                first.japan(),
                first.scheme(),
                first.type(),
                "x",
                null,
                Set.of(Field.FOOD),
                Status.UNKNOWN,
                List.of(),
                null,
                List.of(visit("2018", source))));
        Atlas both = atlas.with(set());
        Draft merging = new Draft(both);
        merging.merge(KEY, new RecordKey(RecordKind.TIE, second));
        Tie joined = (Tie) both.with(merging.set(STAMP).orElseThrow()).find(KEY).orElseThrow();
        assertThat(joined.events()).hasSize(first.events().size() + 1);
        assertThat(joined.fields()).contains(Field.FOOD).containsAll(first.fields());
        assertThatThrownBy(() -> new Draft(both).merge(KEY, kept.key())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_rests_on_a_record_is_told_before_it_is_taken_away() {
        String cited = tie().events().get(0).sources().get(0);
        RecordKey key = new RecordKey(RecordKind.SOURCE, cited);

        assertThat(Dependents.of(atlas, key)).contains(tie());
        draft.withdraw(key);
        assertThat(remarks()).anyMatch(Remark::forbids);
        assertThat(Dependents.of(atlas, KEY)).isEmpty();
    }

    @Test
    void of_rival_dates_the_one_to_go_by_counts_alone_and_a_sheet_says_so_with_the_reason() throws Exception {
        TieEvent first = tie().events().get(0);
        String rival = draft.addEvent(
                TIE,
                new NewEvent(
                        EventKind.SIGNED,
                        PartialDate.parse("2018-03"),
                        new Trilingual("Signed", "", ""),
                        List.of(source),
                        null));
        draft.contradict(TIE, first.id(), rival);
        assertThat(remarks()).noneMatch(Remark::forbids);
        Tie both = tie();
        assertThat(Terms.asStated(both, Terms.beginning(both).orElseThrow())).hasSize(2);

        draft.goBy(TIE, rival, new Trilingual("", "Theo bản gốc", ""));
        Tie chosen = tie();
        TieEvent beginning = Terms.beginning(chosen).orElseThrow();
        assertThat(beginning.id()).isEqualTo(rival);
        assertThat(Terms.asStated(chosen, beginning)).containsExactly(PartialDate.parse("2018-03"));
        assertThat(remarks()).noneMatch(Remark::forbids);
        assertThat(RecordJson.read(RecordKind.TIE, RecordJson.write(chosen))).isEqualTo(chosen);
        Meanings meanings = new Meanings(atlas.with(set()), RealSheets.DAY);
        Sheets sheets = new Sheets(meanings, SheetLanguage.of(Language.EN), SheetOptions.usual(RealSheets.DAY));
        assertThat(PlainText.of(sheets.compose(new Subject.OfTie(TIE))))
                .contains("Gone by here: March 2018. Reason: Theo bản gốc");

        draft.goBy(TIE, first.id(), new Trilingual("The original says so", "", ""));
        assertThat(tie().events())
                .filteredOn(event -> event.goBy() != null)
                .extracting(TieEvent::id)
                .containsExactly(first.id());
        draft.withdrawEvent(TIE, rival);
        assertThat(tie()).isEqualTo(atlas.find(KEY).orElseThrow());
    }
}
