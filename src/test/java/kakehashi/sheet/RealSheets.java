package kakehashi.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.Frozen;
import kakehashi.model.Atlas;
import kakehashi.model.value.Language;
import kakehashi.query.Answer;
import kakehashi.query.Facet;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.TieFilter;
import kakehashi.query.compare.ComparisonId;
import kakehashi.query.since.Beginning;
import kakehashi.sheet.compose.Journal;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedField;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;

/** Sheets of the frozen edition as of a fixed day. */
public final class RealSheets {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    public static final Atlas ATLAS = Frozen.atlas();

    public static final Meanings MEANINGS = new Meanings(ATLAS, DAY);

    /** Of a pair, since the last brief. */
    static final Subject CHANGES =
            new Subject.OfChanges(List.of("vn-da-nang", "jp-yokohama"), new Beginning.Brief(LocalDate.of(2026, 3, 3)));

    static final TieFilter DA_NANG = TieFilter.ALL.with(Facet.LOCALITY, Set.of("vn-da-nang"));

    private RealSheets() {}

    public static Sheets in(SheetLanguage language) {
        return new Sheets(
                MEANINGS,
                language,
                SheetOptions.usual(DAY),
                new Journal(ZoneId.of("Asia/Ho_Chi_Minh"), record -> List.of(), ChangedRecords::since));
    }

    public static Sheets in(Language language) {
        return in(SheetLanguage.of(language));
    }

    public static Sheet tie(Language language, String id) {
        return in(language).compose(new Subject.OfTie(id));
    }

    public static Sheet locality(Language language, String id) {
        return in(language).compose(new Subject.OfLocality(id));
    }

    /** The rows of a result: all ties of Da Nang. */
    public static List<Row> daNang() {
        return Answer.of(MEANINGS, DA_NANG, Optional.empty()).rows();
    }

    /** One subject of each kind, rich in what may go wrong: conflicts, inherited ties, many events, typed lines. */
    static List<Subject> everyKind() {
        TypedLines lines = TypedLines.NONE
                .with(TypedField.OBJECTIVES, "Renew the memorandum")
                .with(TypedField.POINTS, "Cảm ơn 横浜市");
        return List.of(
                new Subject.OfTie("vn-hanoi--jp-asahikawa"),
                new Subject.OfLocality("vn-hue"),
                new Subject.OfPair("vn-da-nang", "jp-nagasaki-pref"),
                new Subject.OfComparison(new ComparisonId("vn-hue", "vn-da-nang")),
                new Subject.OfVisit("vn-da-nang", "jp-yokohama", DAY, lines),
                new Subject.OfResult(daNang()),
                new Subject.OfSuccession(daNang()),
                new Subject.OfNetwork("citynet"),
                new Subject.OfProposal("vn-ha-tinh", Set.of()),
                CHANGES,
                new Subject.OfCharts(DA_NANG, daNang()));
    }
}
