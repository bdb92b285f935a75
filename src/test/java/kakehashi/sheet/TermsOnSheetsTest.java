package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.TieDraft;
import kakehashi.model.Atlas;
import kakehashi.model.Document;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Renewal;
import kakehashi.model.value.TieType;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.Pair;
import kakehashi.query.Row;
import kakehashi.query.term.Standing;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheets of pairs and ties that went through several documents and phases, on the days between them, in every language. */
class TermsOnSheetsTest {

    private static final Atlas ATLAS = LiveSeeds.atlas();
    private static final List<String> DAYS = List.of("2014-06-30", "2018-01-01", "2020-06-30", "2026-11-28");

    private static final List<List<String>> PAIRS = List.of(
            List.of("vn-da-nang", "jp-sakai-osaka"),
            List.of("vn-da-nang", "jp-nagasaki-pref"),
            List.of("vn-ho-chi-minh-city", "jp-osaka-pref"),
            List.of("vn-hue", "jp-gifu-pref"),
            List.of("vn-hue", "jp-yokohama"),
            List.of("vn-da-nang", "jp-naha"),
            List.of("vn-da-nang", "jp-yokohama"),
            List.of("vn-hai-phong", "jp-shiga-pref"));

    private static List<Subject> subjects(Meanings meanings, List<String> pair) {
        List<Subject> subjects = new ArrayList<>(List.of(
                new Subject.OfPair(pair.get(0), pair.get(1)),
                new Subject.OfVisit(pair.get(0), pair.get(1), meanings.asOf(), TypedLines.NONE)));
        ties(meanings, pair).forEach(tie -> subjects.add(new Subject.OfTie(tie.id())));
        return subjects;
    }

    private static List<Tie> ties(Meanings meanings, List<String> pair) {
        return Pair.of(meanings, pair.get(0), pair.get(1)).ties().stream()
                .map(Row::link)
                .map(Tie.class::cast)
                .toList();
    }

    private static boolean isLater(TieEvent event, LocalDate day) {
        return event.date() != null && event.date().earliest().isAfter(day);
    }

    @ParameterizedTest
    @EnumSource
    void each_tells_every_document_of_its_day_and_how_it_stands_and_nothing_later(SheetLanguage language) {
        int told = 0;
        for (String on : DAYS) {
            LocalDate day = LocalDate.parse(on);
            Meanings meanings = new Meanings(ATLAS, day);
            Sheets sheets = new Sheets(meanings, language, SheetOptions.usual(day));
            for (List<String> pair : PAIRS) {
                List<Tie> ties = ties(meanings, pair);
                for (Subject subject : subjects(meanings, pair)) {
                    String text = DocumentParts.small(SheetTexts.of(sheets.compose(subject)));
                    for (Language each : language.languages()) {
                        Words words = Words.in(each);
                        for (Tie tie : ties) {
                            if (subject instanceof Subject.OfTie one
                                    && !one.id().equals(tie.id())) {
                                continue;
                            }
                            String what = subject.fileName() + " of " + on;
                            for (TieEvent event : tie.events()) {
                                if (DocumentParts.isDocument(event)) {
                                    told++;
                                    assertThat(text).as(what).contains(DocumentParts.all(words, event));
                                }
                            }
                            whole(tie).events().stream()
                                    .filter(event -> isLater(event, day) && isLater(tie, event))
                                    .forEach(event -> assertThat(text)
                                            .as(what)
                                            .doesNotContain(DocumentParts.flat(words, event.summary())));
                            if (subject instanceof Subject.OfTie) {
                                assertThat(text)
                                        .as(what)
                                        .contains(
                                                DocumentParts.small(
                                                        meanings.standing(tie).in(words)),
                                                DocumentParts.small(words.name(tie.type())));
                            }
                        }
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    /** What is planned on the day stays. */
    private static boolean isLater(Tie known, TieEvent event) {
        return known.events().stream().noneMatch(other -> other.id().equals(event.id()));
    }

    private static Tie whole(Tie tie) {
        return (Tie) ATLAS.findLink(tie.id()).orElseThrow();
    }

    private static TieEvent signed(String id, String date, @Nullable String until, @Nullable Renewal renewal) {
        Trilingual text = new Trilingual("Signed " + id, "Ký kết " + id, "締結" + id);
        Trilingual notice = new Trilingual("Notice of " + id, "Báo trước " + id, "予告" + id);
        return new TieEvent(
                id,
                PartialDate.parse(date),
                EventKind.SIGNED,
                text,
                whole("vn-hue--jp-gifu-pref").events().get(0).sources(),
                List.of(),
                new Document(
                        TieType.MOU,
                        null,
                        List.of(),
                        null,
                        null,
                        until == null ? null : PartialDate.parse(until),
                        renewal,
                        notice,
                        false));
    }

    private static Tie whole(String id) {
        return (Tie) ATLAS.findLink(id).orElseThrow();
    }

    /** The memorandum of Hue and Gifu, had it been signed so. */
    private static String told(SheetLanguage language, String on, Standing.Kind kind, TieEvent... events) {
        Tie made = TieDraft.like(whole("vn-hue--jp-gifu-pref"))
                .type(TieType.MOU)
                .events(events)
                .tie();
        Atlas.Records records = ATLAS.records();
        Atlas atlas = new Atlas(
                ATLAS.revision(),
                ATLAS.edition(),
                records.withTies(records.ties().stream()
                        .map(tie -> tie.id().equals(made.id()) ? made : tie)
                        .toList()));
        LocalDate day = LocalDate.parse(on);
        Meanings meanings = new Meanings(atlas, day);
        assertThat(meanings.standing(made).kind()).as(on).isEqualTo(kind);
        Sheets sheets = new Sheets(meanings, language, SheetOptions.usual(day));
        String standing = DocumentParts.small(meanings.standing(made).in(Words.in(language.first())));
        StringBuilder all = new StringBuilder();
        for (Subject subject : List.of(
                new Subject.OfTie(made.id()),
                new Subject.OfVisit("vn-hue", "jp-gifu-pref", day, TypedLines.NONE),
                new Subject.OfResult(List.of(new Row(made, null))))) {
            String text = DocumentParts.small(SheetTexts.of(sheets.compose(subject)));
            if (!(subject instanceof Subject.OfResult)) {
                assertThat(text).as(subject.fileName() + " of " + on).contains(standing);
            }
            for (Language each : language.languages()) {
                meanings.atlas().findLink(made.id()).map(Tie.class::cast).stream()
                        .flatMap(tie -> tie.events().stream())
                        .forEach(event -> assertThat(text)
                                .as(subject.fileName() + " of " + on)
                                .contains(DocumentParts.inBrief(Words.in(each), event)));
            }
            all.append(text);
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource
    void one_that_renews_itself_says_so_before_and_that_no_paper_tells_so_after_its_term(SheetLanguage language) {
        TieEvent renewing = signed("e1", "2016-11", "2021-10-31", Renewal.AUTOMATIC);
        told(language, "2018-01-01", Standing.Kind.RENEWS_ITSELF, renewing);
        told(language, "2026-11-28", Standing.Kind.RENEWED_ITSELF, renewing);
    }

    @ParameterizedTest
    @EnumSource
    void in_a_gap_between_two_terms_nothing_is_in_force_and_after_it_both_documents_are_told(SheetLanguage language) {
        TieEvent first = signed("e1", "2012-04-01", "2015-03-31", null);
        TieEvent second = signed("e2", "2019-04-01", "2029-03-31", Renewal.BY_AGREEMENT);
        assertThat(told(language, "2014-06-30", Standing.Kind.IN_FORCE_UNTIL, first, second))
                .doesNotContain("2029", "1 april 2019", "01/04/2019", "2019年4月1日");
        told(language, "2018-01-01", Standing.Kind.RAN_OUT, first, second);
        String after = told(language, "2020-06-30", Standing.Kind.IN_FORCE_UNTIL, first, second);
        Stream.of("2012", "2015", "2019", "2029")
                .forEach(year -> assertThat(after).contains(year));
    }
}
