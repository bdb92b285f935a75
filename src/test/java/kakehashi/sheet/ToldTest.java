package kakehashi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.LiveSeeds;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.query.Meanings;
import kakehashi.sheet.compose.SheetOptions;
import kakehashi.sheet.compose.Sheets;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.subject.TypedLines;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Sheet;
import kakehashi.sheet.tree.SheetKind;
import kakehashi.sheet.tree.SheetLanguage;
import kakehashi.stress.Tally;
import kakehashi.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the sheets of every pair tell, full and condensed, against the records read by hand. An ordinary build composes a part
 * of the pairs in each language; the profile {@code stress} composes all in all of them.
 */
@Tag("stress")
class ToldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Atlas ATLAS = LiveSeeds.atlas();
    private static final Meanings MEANINGS = new Meanings(ATLAS, DAY);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<EventKind> CONTACTS = Set.of(
            EventKind.SIGNED,
            EventKind.RENEWED,
            EventKind.UPGRADED,
            EventKind.MEETING,
            EventKind.VISIT,
            EventKind.OFFICE_OPENED,
            EventKind.FESTIVAL);

    private record Told(Subject subject, List<Tie> ties, Sheet full, Sheet densest) {

        /** The words of a form, in all its languages. */
        String text(Sheet form) {
            return DocumentParts.small(form.title().text() + "\n" + SheetTexts.of(form));
        }

        List<Sheet> forms() {
            return List.of(full, densest);
        }

        Stream<TieEvent> events() {
            return ties.stream().flatMap(tie -> tie.events().stream());
        }

        Stream<TieEvent> documents() {
            return events().filter(DocumentParts::isDocument);
        }

        /** Those of the history, each occasion once, read from the records. */
        List<List<TieEvent>> occasions() {
            List<List<TieEvent>> occasions = new ArrayList<>();
            events().filter(event -> !DocumentParts.isDocument(event))
                    .filter(event -> subject.kind() != SheetKind.VISIT_BRIEF
                            || !event.conflictsWith().isEmpty()
                            || event.kind() != EventKind.MENTIONED)
                    .forEach(event -> {
                        Optional<List<TieEvent>> same = occasions.stream()
                                .filter(other -> event.date() != null
                                        && event.date().equals(other.get(0).date())
                                        && event.kind() == other.get(0).kind()
                                        && other.get(0).sources().stream().anyMatch(event.sources()::contains))
                                .findFirst();
                        same.ifPresentOrElse(
                                other -> other.add(event), () -> occasions.add(new ArrayList<>(List.of(event))));
                    });
            return occasions;
        }
    }

    /** A part of the pairs, each with its two sheets and those of one of its ties and of its Vietnamese side. */
    private static List<Told> told(SheetLanguage language) {
        Map<String, List<Tie>> pairs = new TreeMap<>(ATLAS.ties().stream()
                .collect(Collectors.groupingBy(
                        tie -> ATLAS.successorOn(tie.vietnam(), DAY) + " " + ATLAS.successorOn(tie.japan(), DAY))));
        List<String> ends = List.copyOf(pairs.keySet());
        int parts = Tally.rounds(8, 1);
        Sheets sheets = new Sheets(MEANINGS, language, SheetOptions.usual(DAY));
        List<Told> all = new ArrayList<>();
        IntStream.range(0, ends.size())
                .filter(number -> number % parts == language.ordinal() % parts || isOfMany(pairs.get(ends.get(number))))
                .forEach(number -> {
                    String vietnam =
                            ends.get(number).substring(0, ends.get(number).indexOf(' '));
                    String japan = ends.get(number).substring(vietnam.length() + 1);
                    List<Tie> ties = pairs.get(ends.get(number));
                    all.add(told(sheets, new Subject.OfVisit(vietnam, japan, DAY, TypedLines.NONE), ties));
                    all.add(told(sheets, new Subject.OfPair(vietnam, japan), ties));
                    ties.forEach(tie -> all.add(told(sheets, new Subject.OfTie(tie.id()), List.of(tie))));
                });
        assertThat(all).isNotEmpty();
        return all;
    }

    /** Those are told in every build. */
    private static boolean isOfMany(List<Tie> ties) {
        return ties.stream()
                        .flatMap(tie -> tie.events().stream())
                        .filter(event -> event.document() != null)
                        .count()
                > 3;
    }

    private static Told told(Sheets sheets, Subject subject, List<Tie> ties) {
        Sheet full = sheets.compose(subject);
        Sheet densest = full;
        for (Optional<Sheet> next = full.denser();
                next.isPresent();
                next = next.get().denser()) {
            densest = next.get();
        }
        return new Told(subject, ties, full, densest);
    }

    @ParameterizedTest
    @EnumSource
    void no_document_and_nothing_on_record_of_it_is_missing(SheetLanguage language) {
        for (Told told : told(language)) {
            for (Sheet form : told.forms()) {
                String text = told.text(form);
                for (Language each : language.languages()) {
                    told.documents().forEach(event -> assertThat(text)
                            .as("%s %s %s", told.subject().fileName(), form.density(), event.id())
                            .contains(DocumentParts.all(Words.in(each), event)));
                }
            }
        }
    }

    private static List<Event> history(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Block.History.class::isInstance)
                .flatMap(block -> ((Block.History) block).events().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void no_line_stands_without_its_sentence(SheetLanguage language) {
        for (Told told : told(language)) {
            for (Sheet form : told.forms()) {
                for (Event line : history(form)) {
                    if (line.folded().isEmpty()) {
                        for (Language each : language.languages()) {
                            assertThat(told.occasions())
                                    .as(
                                            "%s %s: %s",
                                            told.subject().fileName(),
                                            form.density(),
                                            line.text().text())
                                    .anyMatch(occasion -> occasion.stream().allMatch(event -> line.text()
                                            .text()
                                            .contains(event.summary().in(each))));
                        }
                    }
                }
            }
        }
    }

    private static boolean isPlannedEnd(TieEvent event) {
        boolean ends = event.kind() == EventKind.PROJECT_END || event.kind() == EventKind.EXPIRED;
        return ends && event.date() != null && event.date().latest().isAfter(DAY);
    }

    @ParameterizedTest
    @EnumSource
    void what_gives_way_is_counted_by_its_kind_and_years_and_nothing_else_gives_way(SheetLanguage language) {
        for (Told told : told(language)) {
            boolean brief = told.subject().kind() == SheetKind.VISIT_BRIEF;
            List<List<TieEvent>> occasions = told.occasions().stream()
                    .filter(occasion -> !brief || !isPlannedEnd(occasion.get(0)))
                    .toList();
            assertThat(history(told.full())).as(told.subject().fileName()).hasSameSizeAs(occasions);
            List<Event> dense = history(told.densest());
            List<Event> counts =
                    dense.stream().filter(line -> !line.folded().isEmpty()).toList();
            int shown = dense.size() - counts.size();
            int counted = 0;
            for (Event count : counts) {
                List<List<TieEvent>> left = occasions.stream()
                        .filter(occasion -> sort(occasion.get(0).kind(), brief) == count.sort())
                        .filter(occasion -> dense.stream()
                                .filter(line -> line.folded().isEmpty())
                                .noneMatch(line -> line.text()
                                        .text()
                                        .contains(occasion.get(0).summary().in(language.first()))))
                        .toList();
                assertThat(left)
                        .as("%s: %s", told.subject().fileName(), count.text().text())
                        .hasSize(count.folded().size());
                assertThat(NUMBER.matcher(count.text().text()).results().map(MatchResult::group))
                        .as(count.text().text())
                        .isNotEmpty()
                        .containsOnly(String.valueOf(left.size()));
                assertThat(count.date()).isEqualTo(span(left));
                counted += left.size();
            }
            assertThat(shown + counted).as(told.subject().fileName()).isEqualTo(occasions.size());
        }
    }

    private static Event.Sort sort(EventKind kind, boolean brief) {
        if (CONTACTS.contains(kind)) {
            return Event.Sort.CONTACT;
        }
        if (kind == EventKind.MENTIONED) {
            return Event.Sort.MENTION;
        }
        boolean ofProject = kind == EventKind.PROJECT_START || kind == EventKind.PROJECT_END;
        return brief && ofProject ? Event.Sort.PROJECT : Event.Sort.LASTING;
    }

    private static String span(List<List<TieEvent>> occasions) {
        List<Integer> years = occasions.stream()
                .map(occasion -> occasion.get(0).date())
                .filter(Objects::nonNull)
                .map(PartialDate::year)
                .sorted()
                .distinct()
                .toList();
        if (years.size() < 2) {
            return years.isEmpty() ? "" : years.get(0).toString();
        }
        return years.get(0) + "–" + years.get(years.size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void the_last_contact_stays_with_what_was_done_and_no_mention_is_one(SheetLanguage language) {
        for (Told told : told(language)) {
            Optional<TieEvent> last = told.events()
                    .filter(event -> CONTACTS.contains(event.kind()) && event.date() != null)
                    .max(Comparator.comparing(event -> Objects.requireNonNull(event.date())));
            for (Sheet form : told.forms()) {
                String text = told.text(form);
                Words words = Words.in(language.first());
                last.ifPresent(event -> assertThat(text)
                        .as("%s %s", told.subject().fileName(), form.density())
                        .contains(DocumentParts.small(words.date(Objects.requireNonNull(event.date())))));
                assertThat(told.ties().stream()
                                .flatMap(tie -> tie.events().stream()
                                        .filter(event -> CONTACTS.contains(event.kind()) && event.date() != null)
                                        .map(event -> Objects.requireNonNull(event.date()))
                                        .max(Comparator.naturalOrder())
                                        .stream()
                                        .flatMap(date -> tie.events().stream()
                                                .filter(event ->
                                                        CONTACTS.contains(event.kind()) && date.equals(event.date()))
                                                .reduce((one, other) -> other)
                                                .stream()))
                                .map(event -> DocumentParts.flat(words, event.summary())))
                        .allSatisfy(sentence -> assertThat(text)
                                .as("%s %s", told.subject().fileName(), form.density())
                                .contains(sentence));
            }
            if (told.subject().kind() == SheetKind.VISIT_BRIEF) {
                told.events()
                        .filter(event -> event.kind() == EventKind.MENTIONED
                                && event.conflictsWith().isEmpty())
                        .forEach(event -> assertThat(history(told.full())).noneMatch(line -> line.text()
                                .text()
                                .contains(event.summary().in(language.first()))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_brief_holds_every_note_and_says_nothing_of_a_map(SheetLanguage language) {
        for (Told told : told(language)) {
            if (told.subject().kind() == SheetKind.VISIT_BRIEF) {
                for (Sheet form : told.forms()) {
                    told.ties().stream().map(Tie::note).filter(Objects::nonNull).forEach(note -> assertThat(
                                    told.text(form))
                            .contains(DocumentParts.flat(Words.in(language.first()), note)));
                    assertThat(form.figures()).isEmpty();
                    assertThat(form.page().foot())
                            .doesNotContain(Words.in(language.first()).say("sheet.viewpoint.neutral"))
                            .doesNotContain(Words.in(language.first()).say("sheet.viewpoint.japan"))
                            .doesNotContain(Words.in(language.first()).say("sheet.viewpoint.vietnam"));
                }
            }
        }
    }
}
