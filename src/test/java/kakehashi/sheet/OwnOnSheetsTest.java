package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.model.StaleChangeException;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Status;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.TieFilter;
import kakehashi.query.edit.Draft;
import kakehashi.query.edit.NewEvent;
import kakehashi.query.edit.Stamp;
import kakehashi.sheet.compose.Journal;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.PlainText;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads a sheet sees what the office itself recorded, and who did; and nothing of it where it recorded nothing. */
class OwnOnSheetsTest {

    private static final String SAKAI = "vn-da-nang--jp-sakai-osaka";
    private static final Tie TIE = (Tie) RealSheets.ATLAS.findLink(SAKAI).orElseThrow();
    private static final String SOURCE = TIE.events().get(0).sources().get(0);

    private static ChangeSet step(Draft draft) {
        return draft.set(new Stamp(UUID.randomUUID(), Instant.parse("2026-11-21T20:00:00Z"), "Nguyễn Thị An", null))
                .orElseThrow();
    }

    /** A visit that the office recorded, which rests on a source of the edition. */
    private static ChangeSet visit() {
        Draft draft = new Draft(RealSheets.ATLAS);
        draft.addEvent(
                SAKAI,
                new NewEvent(
                        EventKind.VISIT,
                        PartialDate.parse("2026-11-20"),
                        new Trilingual("They met.", "Hai bên gặp nhau.", "会談した。"),
                        List.of(SOURCE),
                        null));
        return step(draft);
    }

    private static Sheets sheets(Atlas atlas, SheetLanguage language, ChangeSet... history) {
        Meanings meanings = new Meanings(atlas, RealSheets.DAY);
        Journal journal = new Journal(
                ZoneId.of("Asia/Ho_Chi_Minh"),
                record -> record.equals(TIE.key()) ? List.of(history) : List.of(),
                Journal.NONE.since());
        return new Sheets(meanings, language, SheetOptions.usual(RealSheets.DAY), journal);
    }

    private static List<Subject> subjects(Atlas atlas) {
        TieFilter ours = TieFilter.ALL.with(Facet.LOCALITY, Set.of("jp-sakai-osaka"));
        Meanings meanings = new Meanings(atlas, RealSheets.DAY);
        return List.of(
                new Subject.OfTie(SAKAI),
                new Subject.OfPair("vn-da-nang", "jp-sakai-osaka"),
                new Subject.OfVisit("vn-da-nang", "jp-sakai-osaka", RealSheets.DAY, TypedLines.NONE),
                new Subject.OfLocality("jp-sakai-osaka"),
                new Subject.OfResult(Answer.of(meanings, ours, Optional.empty()).rows()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_sources_of_every_sheet_name_who_recorded_a_fact_that_is_not_from_the_edition(Language language)
            throws StaleChangeException {
        ChangeSet visit = visit();
        Atlas edited = RealSheets.ATLAS.with(visit);
        // The day is that of the office: past midnight there.
        String said =
                switch (language) {
                    case EN -> "recorded by Nguyễn Thị An on 22 November 2026, not in the published edition";
                    case VI -> "do Nguyễn Thị An ghi ngày 22/11/2026, không có trong phiên bản dữ liệu đã công bố";
                    case JA -> "2026年11月22日にNguyễn Thị Anが記録、公表された版にはない内容";
                };
        for (Subject subject : subjects(edited)) {
            Sheet sheet = sheets(edited, SheetLanguage.of(language), visit).compose(subject);
            assertThat(PlainText.of(sheet))
                    .as(subject.toString())
                    .contains(said)
                    .containsOnlyOnce(said);
            // What the edition says by the same source cites it without that.
            assertThat(sheet.sourceNumbers().keySet()).as(subject.toString()).contains(SOURCE);
        }
    }

    @Test
    void a_sheet_in_two_languages_says_it_once_and_one_that_gives_way_still_does() throws StaleChangeException {
        ChangeSet visit = visit();
        Atlas edited = RealSheets.ATLAS.with(visit);
        Sheet both = sheets(edited, SheetLanguage.VI_JA, visit).compose(new Subject.OfTie(SAKAI));
        assertThat(PlainText.of(both)).containsOnlyOnce("do Nguyễn Thị An ghi ngày 22/11/2026");

        Sheet dense = sheets(edited, SheetLanguage.EN, visit)
                .compose(new Subject.OfVisit("vn-da-nang", "jp-sakai-osaka", RealSheets.DAY, TypedLines.NONE));
        for (Optional<Sheet> next = Optional.of(dense); next.isPresent(); next = dense.denser()) {
            dense = next.get();
        }
        assertThat(PlainText.of(dense)).contains("recorded by Nguyễn Thị An on 22 November 2026");
    }

    @Test
    void a_note_says_which_other_members_are_not_as_published_and_whose_they_are() throws StaleChangeException {
        Draft draft = new Draft(RealSheets.ATLAS);
        draft.put(TieDraft.like(TIE).status(Status.LAPSED).tie());
        ChangeSet lapsed = step(draft);
        Atlas edited = RealSheets.ATLAS.with(lapsed);
        assertThat(PlainText.of(sheets(edited, SheetLanguage.EN, lapsed).compose(new Subject.OfTie(SAKAI))))
                .contains("Not as in the published edition: Status; recorded by Nguyễn Thị An on 22 November 2026.")
                .doesNotContain("not in the published edition");
        // Of a journal that cannot be read nobody's name is known.
        assertThat(PlainText.of(sheets(edited, SheetLanguage.EN).compose(new Subject.OfTie(SAKAI))))
                .contains("Not as in the published edition: Status; recorded by the office itself.");
    }

    @Test
    void events_that_are_marked_as_rivals_cite_what_the_edition_does_and_the_note_says_who_marked_them()
            throws StaleChangeException {
        String one = TIE.events().get(0).id();
        String other = TIE.events().get(1).id();
        Draft rivals = new Draft(RealSheets.ATLAS);
        rivals.contradict(SAKAI, one, other);
        ChangeSet marked = step(rivals);
        Atlas edited = RealSheets.ATLAS.with(marked);
        Draft goBy = new Draft(edited);
        goBy.goBy(SAKAI, one, new Trilingual("Our file has it.", "Hồ sơ của ta có.", "控えにある。"));
        ChangeSet named = step(goBy);
        edited = edited.with(named);
        for (Subject subject : subjects(edited)) {
            assertThat(PlainText.of(
                            sheets(edited, SheetLanguage.EN, marked, named).compose(subject)))
                    .as(subject.toString())
                    .doesNotContain("not in the published edition");
        }
        assertThat(PlainText.of(sheets(edited, SheetLanguage.EN, marked, named).compose(new Subject.OfTie(SAKAI))))
                .contains("Not as in the published edition: Accounts that disagree and how they are weighed;"
                        + " recorded by Nguyễn Thị An on 22 November 2026.");
    }

    @Test
    void an_event_that_was_corrected_is_the_office_s_own_although_it_was_marked_besides() throws StaleChangeException {
        TieEvent first = TIE.events().get(0);
        Draft draft = new Draft(RealSheets.ATLAS);
        draft.alterEvent(
                SAKAI,
                new TieEvent(
                        first.id(),
                        first.date(),
                        first.kind(),
                        new Trilingual("They signed at dusk.", "Hai bên ký lúc chiều tà.", "夕刻に署名した。"),
                        first.sources(),
                        first.conflictsWith(),
                        first.document(),
                        first.goBy()));
        ChangeSet corrected = step(draft);
        Atlas edited = RealSheets.ATLAS.with(corrected);
        Draft rivals = new Draft(edited);
        rivals.contradict(SAKAI, first.id(), TIE.events().get(1).id());
        ChangeSet marked = rivals.set(
                        new Stamp(UUID.randomUUID(), Instant.parse("2026-11-24T03:00:00Z"), "Lê Văn Bình", null))
                .orElseThrow();
        edited = edited.with(marked);
        assertThat(PlainText.of(
                        sheets(edited, SheetLanguage.EN, corrected, marked).compose(new Subject.OfTie(SAKAI))))
                .contains("recorded by Nguyễn Thị An on 22 November 2026, not in the published edition")
                .contains("how they are weighed; recorded by Lê Văn Bình on 24 November 2026.")
                .doesNotContain("recorded by Lê Văn Bình on 24 November 2026, not");
    }

    @Test
    void what_was_taken_back_leaves_no_trace_on_paper() throws StaleChangeException {
        Atlas back = RealSheets.ATLAS.with(visit()).with(TIE);
        for (Subject subject : subjects(back)) {
            String before = PlainText.of(RealSheets.in(SheetLanguage.EN).compose(subject));
            assertThat(PlainText.of(sheets(back, SheetLanguage.EN).compose(subject)))
                    .isEqualTo(before);
        }
    }
}
