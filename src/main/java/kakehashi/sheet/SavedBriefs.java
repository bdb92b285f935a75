package kakehashi.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kakehashi.query.Meanings;
import kakehashi.query.kept.KeptBrief;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.SheetLanguage;

/** What is kept in the store of sheets that were saved or printed: which of them were briefs. */
public final class SavedBriefs {

    private SavedBriefs() {}

    /**
     * The briefs among some sheets.
     *
     * @param meanings what they were made of
     * @param day on which they were saved or printed
     */
    public static List<KeptBrief> among(
            Collection<Subject> saved, Meanings meanings, SheetLanguage language, LocalDate day) {
        return saved.stream()
                .filter(Subject.OfVisit.class::isInstance)
                .map(Subject.OfVisit.class::cast)
                .map(visit -> new KeptBrief(
                        visit.home(),
                        visit.counterpart(),
                        day,
                        meanings.asOf(),
                        visit.date(),
                        meanings.atlas().edition().version(),
                        language.tag()))
                .toList();
    }
}
