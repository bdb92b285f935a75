package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kakehashi.disk.Digest;
import kakehashi.map.ground.Backdrop;
import kakehashi.map.ground.Borders;
import kakehashi.map.ground.Viewpoint;
import kakehashi.model.Atlas;
import kakehashi.model.Region;
import kakehashi.model.value.Language;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Bilingual;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.text.Places;
import kakehashi.text.Program;
import kakehashi.text.Words;

/**
 * Composes sheets of one atlas as of one day, in one language and manner: a pure function of what it is made with and the
 * subject. Keeps the names of places between two sheets, so use one for a whole batch; safe on any thread.
 */
public final class Sheets {

    private final SheetLanguage language;
    private final List<SheetContext> contexts = new ArrayList<>();

    /** Of records of which nobody knows who changed them. */
    public Sheets(Meanings meanings, SheetLanguage language, SheetOptions options) {
        this(meanings, language, options, Journal.NONE);
    }

    /** @param journal says who recorded what is not from the published edition, so that the sheets name them */
    public Sheets(Meanings plain, SheetLanguage language, SheetOptions options, Journal journal) {
        this.language = language;
        Recorded recorded = new Recorded(plain, journal);
        Meanings meanings = recorded.meanings();
        Viewpoint viewpoint = options.viewpointIn(language);
        Borders borders = Borders.asOf(meanings.whole(), meanings.asOf());
        boolean paired = language.languages().size() > 1;
        SheetOptions manner = options;
        for (Language each : language.languages()) {
            Words words = options.reignYears() ? Words.in(each).withReignYears() : Words.in(each);
            Places places = new Places(meanings.atlas(), words);
            Backdrop backdrop = Backdrop.of(viewpoint, each).with(borders);
            contexts.add(new SheetContext(recorded, places, manner, paired, backdrop));
            // one line for both languages at the foot
            manner = manner.withView("");
        }
    }

    public SheetLanguage language() {
        return language;
    }

    /**
     * What decides about the bytes besides the subject, in one text: equal texts and subjects give equal files. The content of
     * the records is in it, not only their edition, for they may have been edited.
     */
    public String origin() {
        SheetContext context = contexts.get(0);
        return String.join(
                "\n",
                Program.version(),
                context.atlas().edition().version(),
                Digest.of(content(context.atlas().records())),
                context.asOf().toString(),
                language.tag(),
                context.options().toString());
    }

    private static String content(Atlas.Records records) {
        StringBuilder text = new StringBuilder();
        records.all().forEach(record -> text.append(record instanceof Region region ? content(region) : record));
        return text.toString();
    }

    /** The members of a region come in another order each time the program runs. */
    private static String content(Region region) {
        return region.id()
                + region.name()
                + region.spans().stream()
                        .map(span -> span.from() + " " + span.to() + new TreeSet<>(span.members()) + span.source())
                        .toList();
    }

    /**
     * The sheet of a subject.
     *
     * @throws java.util.NoSuchElementException if the atlas has no record with an id of the subject
     * @throws IllegalArgumentException if a pair or a visit names two localities of one country
     */
    public Sheet compose(Subject subject) {
        List<Sheet> sheets =
                contexts.stream().map(context -> compose(context, subject)).toList();
        return sheets.size() == 1 ? sheets.get(0) : Bilingual.of(language, sheets.get(0), sheets.get(1));
    }

    private static Sheet compose(SheetContext context, Subject subject) {
        return switch (subject.kind()) {
            case TIE -> TieSheet.compose(context, ((Subject.OfTie) subject).id());
            case LOCALITY -> LocalitySheet.compose(context, ((Subject.OfLocality) subject).id());
            case PAIR -> PairSheet.compose(context, (Subject.OfPair) subject);
            case COMPARISON -> ComparisonSheet.compose(context, (Subject.OfComparison) subject);
            case VISIT_BRIEF -> VisitBrief.compose(context, (Subject.OfVisit) subject);
            case NETWORK -> NetworkSheet.compose(context, ((Subject.OfNetwork) subject).id());
            case PROPOSAL -> Proposal.compose(context, (Subject.OfProposal) subject);
            case CHARTS -> ChartsSheet.compose(context, (Subject.OfCharts) subject);
            case CHANGES -> ChangesSheet.compose(context, (Subject.OfChanges) subject);
            case REGISTER ->
                Register.compose(
                        context, rows(context, (Subject.OfResult) subject), ((Subject.OfResult) subject).rules());
            case SUCCESSION_REGISTER ->
                SuccessionRegister.compose(
                        context,
                        rows(context, (Subject.OfSuccession) subject),
                        ((Subject.OfSuccession) subject).rules());
        };
    }

    private static List<Row> rows(SheetContext context, Subject.OfRows result) {
        return result.rows().stream().map(context.recorded()::marked).toList();
    }
}
