package kakehashi.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.query.Meanings;
import kakehashi.sheet.compose.TiesTold;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Passage;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.write.MapFigure;
import kakehashi.sheet.write.PageMedium;
import kakehashi.sheet.write.PrintedSheet;
import kakehashi.text.Places;
import org.jspecify.annotations.Nullable;

/**
 * The last look at a sheet before it is printed: what an attentive reader would stumble over, each with the record it
 * comes from. It reads the tree, the file and the records; it changes nothing. Safe on any thread.
 */
public final class LastCheck {

    private static final int LONGEST_QUOTE = 60;

    private final Meanings meanings;
    private final Places places;

    /** @param places names the records in the language of the reader of the list */
    public LastCheck(Meanings meanings, Places places) {
        this.meanings = meanings;
        this.places = places;
    }

    /** What was found, the gravest first; empty where there is nothing to say. */
    public List<Finding> of(Subject subject, PrintedSheet printed) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<Tie> ties = TiesTold.of(meanings, subject);
        List<Passage> passages = Passage.of(printed.sheet());
        glyphs(subject, printed, passages, ties, findings);
        cut(subject, printed, passages, findings);
        sources(subject, printed.sheet(), passages, findings);
        islands(subject, printed.sheet(), findings);
        bareNames(subject, printed.sheet(), ties, findings);
        TieFindings ofTies = new TieFindings(meanings, places);
        ties.forEach(tie -> findings.addAll(ofTies.of(tie)));
        findings.sort(Comparator.comparing(Finding::kind));
        return List.copyOf(findings);
    }

    private static void glyphs(
            Subject subject, PrintedSheet printed, List<Passage> passages, List<Tie> ties, List<Finding> findings) {
        printed.missing().codePoints().mapToObj(Character::toString).forEach(character -> {
            String where = passages.stream()
                    .filter(passage -> passage.text().contains(character))
                    .findFirst()
                    .map(passage -> character + " (" + quote(passage.text()) + ")")
                    .orElse(character);
            // a record's text is the text of all it holds
            Optional<String> tie = ties.stream()
                    .filter(one -> one.toString().contains(character))
                    .findFirst()
                    .map(Tie::id);
            findings.add(new Finding(Finding.Kind.MISSING_GLYPH, where, tie.orElse(recordOf(subject))));
        });
    }

    private static void cut(Subject subject, PrintedSheet printed, List<Passage> passages, List<Finding> findings)
            throws IOException {
        PageText pages = PageText.of(printed.pdf());
        passages.stream()
                .map(Passage::text)
                .filter(text -> printed.missing().codePoints().noneMatch(missing -> text.indexOf(missing) >= 0))
                .filter(text -> !pages.shows(text))
                .forEach(text -> findings.add(new Finding(Finding.Kind.CUT_OFF, quote(text), recordOf(subject))));
        pages.outside()
                .forEach(text -> findings.add(new Finding(Finding.Kind.CUT_OFF, quote(text), recordOf(subject))));
    }

    private static void sources(Subject subject, Sheet sheet, List<Passage> passages, List<Finding> findings) {
        Set<String> listed = sheet.listed();
        passages.stream()
                .filter(Passage::needsSource)
                .filter(passage -> passage.sources().isEmpty() || !listed.containsAll(passage.sources()))
                .forEach(passage ->
                        findings.add(new Finding(Finding.Kind.UNSOURCED, quote(passage.text()), recordOf(subject))));
    }

    private static void islands(Subject subject, Sheet sheet, List<Finding> findings) {
        sheet.figures()
                .map(figure -> new MapFigure(figure, sheet.language(), PageMedium.figureWidth()))
                .flatMap(map -> map.namesLeftOut().stream())
                .forEach(name -> findings.add(new Finding(Finding.Kind.ISLANDS, name, recordOf(subject))));
    }

    private void bareNames(Subject subject, Sheet sheet, List<Tie> ties, List<Finding> findings) {
        Set<String> named = ties.stream()
                .flatMap(tie -> Stream.of(tie.vietnam(), tie.japan()))
                .flatMap(end -> Stream.of(end, meanings.atlas().successorOn(end, meanings.asOf())))
                .collect(Collectors.toSet());
        new BareNames(meanings.atlas(), named)
                .in(sheet)
                .forEach(name -> findings.add(new Finding(Finding.Kind.BARE_NAME, name, recordOf(subject))));
    }

    private static @Nullable String recordOf(Subject subject) {
        return subject.leading().orElse(null);
    }

    private static String quote(String text) {
        String flat = text.replace('\n', ' ');
        return flat.length() <= LONGEST_QUOTE ? flat : flat.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
