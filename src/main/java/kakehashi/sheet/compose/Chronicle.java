package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What happened to some ties besides the documents, which have a table of their own: the latest first, what has no date
 * last. One occasion told for several ties is one line. A letter and a footnote mark what contradicts each other, documents
 * among it.
 */
final class Chronicle {

    private record Entry(Tie tie, TieEvent event) {}

    private final Wording wording;
    private final Words words;
    private final boolean brief;
    private final List<Entry> all = new ArrayList<>();
    private final List<List<Entry>> lines = new ArrayList<>();
    private final Map<Entry, String> marks = new LinkedHashMap<>();

    private Chronicle(Wording wording, List<Tie> ties, boolean brief, Predicate<Entry> told, Predicate<Entry> marked) {
        this.wording = wording;
        this.brief = brief;
        this.words = wording.words();
        for (Tie tie : ties) {
            tie.events().forEach(event -> all.add(new Entry(tie, event)));
        }
        mark(marked);
        all.stream()
                .filter(entry -> !entry.event().isSigning() && (marks.containsKey(entry) || told.test(entry)))
                .sorted(Comparator.comparing(Entry::event, TieEvent.LATEST_FIRST))
                .forEach(this::tell);
    }

    /** All of it. */
    static Chronicle of(Wording wording, List<Tie> ties) {
        return new Chronicle(wording, ties, false, entry -> true, entry -> true);
    }

    /** For a brief, where beginnings and ends of projects may be counted: without mentions, and without ends that are still to come, which the terms tell. */
    static Chronicle ofContacts(Wording wording, List<Tie> ties) {
        return new Chronicle(
                wording,
                ties,
                true,
                entry -> entry.event().kind() != EventKind.MENTIONED
                        && !wording.meanings().isPlannedEnd(entry.event()),
                entry -> true);
    }

    /** Nothing but what contradicts documents, where these alone are told. */
    static Chronicle besideDocuments(Wording wording, List<Tie> ties) {
        return new Chronicle(
                wording, ties, false, entry -> false, entry -> entry.event().isSigning());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private void tell(Entry entry) {
        lines.stream()
                .filter(line -> isSame(line.get(0).event(), entry.event()))
                .findFirst()
                .ifPresentOrElse(line -> line.add(entry), () -> lines.add(new ArrayList<>(List.of(entry))));
    }

    /** Whether two events are one occasion: of one day and kind, and told by the same source. */
    private static boolean isSame(TieEvent one, TieEvent other) {
        return one.date() != null
                && one.date().equals(other.date())
                && one.kind() == other.kind()
                && !Collections.disjoint(one.sources(), other.sources());
    }

    /** A letter for each group of events that contradict each other. */
    private void mark(Predicate<Entry> which) {
        char next = 'a';
        for (Entry entry : all) {
            if (!entry.event().conflictsWith().isEmpty() && !marks.containsKey(entry)) {
                List<Entry> others = all.stream()
                        .filter(other -> other.tie().equals(entry.tie())
                                && entry.event()
                                        .conflictsWith()
                                        .contains(other.event().id()))
                        .toList();
                if (Stream.concat(Stream.of(entry), others.stream()).noneMatch(which)) {
                    continue;
                }
                String known = others.stream()
                        .filter(marks::containsKey)
                        .map(marks::get)
                        .findFirst()
                        .orElse(null);
                String mark = known == null ? String.valueOf(next++) : known;
                marks.put(entry, mark);
                others.forEach(other -> marks.putIfAbsent(other, mark));
            }
        }
    }

    /** The letter of an event that others contradict; null for none. */
    @Nullable
    String mark(Tie tie, TieEvent event) {
        return marks.get(new Entry(tie, event));
    }

    /** What happened under its head; nothing where nothing did. */
    List<Block> blocks(String head) {
        return isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(2, head),
                        new Block.History(lines.stream().map(this::line).toList()));
    }

    /** The footnotes, if any are needed. */
    List<Block> notes() {
        if (marks.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Notes(marks.values().stream()
                .distinct()
                .sorted()
                .map(mark -> new Block.Notes.Note(mark, Phrase.of(disagreement(mark))))
                .toList()));
    }

    /** Which dates there are, and which of them the office goes by, and why. */
    private String disagreement(String mark) {
        String told = words.say("sheet.conflict", dates(mark));
        return all.stream()
                .filter(entry -> mark.equals(marks.get(entry)) && entry.event().goBy() != null)
                .findFirst()
                .map(entry -> words.say(
                        "sheet.conflict-gone-by",
                        told,
                        wording.date(entry.event()),
                        words.text(Objects.requireNonNull(entry.event().goBy()))))
                .orElse(told);
    }

    private Event line(List<Entry> entries) {
        TieEvent first = entries.get(0).event();
        PartialDate date = first.date();
        String kind = wording.meanings().kind(first, words);
        Set<String> summaries = entries.stream()
                .map(entry -> words.text(entry.event().summary()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Phrase text =
                Phrase.strong(words.say("sheet.history.kind", kind)).then(" ").then(String.join("\n", summaries));
        return new Event(
                wording.date(first),
                date == null ? null : date.year(),
                text,
                entries.stream()
                        .flatMap(entry -> entry.event().sources().stream())
                        .distinct()
                        .toList(),
                entries.stream().map(this::sort).min(Comparator.naturalOrder()).orElseThrow(),
                entries.stream()
                        .map(marks::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private Event.Sort sort(Entry entry) {
        EventKind kind = entry.event().kind();
        if (brief && isOfProject(kind) && !marks.containsKey(entry)) {
            return Event.Sort.PROJECT;
        }
        if (kind.isLegalAct() || marks.containsKey(entry) || isLastContact(entry)) {
            return Event.Sort.LASTING;
        }
        return kind.isContact() ? Event.Sort.CONTACT : Event.Sort.MENTION;
    }

    private static boolean isOfProject(EventKind kind) {
        return kind == EventKind.PROJECT_START || kind == EventKind.PROJECT_END;
    }

    private boolean isLastContact(Entry entry) {
        return wording.lastContact(entry.tie()).filter(entry.event()::equals).isPresent();
    }

    private String dates(String mark) {
        return all.stream()
                .filter(entry -> mark.equals(marks.get(entry)))
                .map(entry -> wording.date(entry.event()))
                .distinct()
                .collect(Collectors.joining(words.say("sheet.separator")));
    }
}
