package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.PartialDate;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Event;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Words;

/** What happened to some ties: one line an event, a letter and a footnote for events that contradict each other. */
final class Chronicle {

    private record Entry(Tie tie, TieEvent event) {}

    private final Wording wording;
    private final Words words;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, String> marks = new LinkedHashMap<>();
    private final boolean besides;

    /** What happened between two sides besides the signings that their ties are listed with. */
    static Chronicle ofContacts(Wording wording, List<Tie> ties) {
        Chronicle chronicle = new Chronicle(wording, ties, true);
        chronicle.entries.removeIf(entry -> entry.event().kind().isBeginning() && !chronicle.marks.containsKey(entry));
        return chronicle;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * One tie keeps the order of its record, several are put in order of date, what has none at the end.
     */
    Chronicle(Wording wording, List<Tie> ties) {
        this(wording, ties, false);
    }

    private Chronicle(Wording wording, List<Tie> ties, boolean besides) {
        this.besides = besides;
        this.wording = wording;
        this.words = wording.words();
        for (Tie tie : ties) {
            tie.events().forEach(event -> entries.add(new Entry(tie, event)));
        }
        if (ties.size() > 1) {
            entries.sort(Comparator.comparing(
                    entry -> entry.event().date(), Comparator.nullsLast(Comparator.naturalOrder())));
        }
        mark();
    }

    /** A letter for each group of events that contradict each other. */
    private void mark() {
        char next = 'a';
        for (Entry entry : entries) {
            if (!entry.event().conflictsWith().isEmpty() && !marks.containsKey(entry)) {
                List<Entry> others = entries.stream()
                        .filter(other -> other.tie().equals(entry.tie())
                                && entry.event()
                                        .conflictsWith()
                                        .contains(other.event().id()))
                        .toList();
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

    Block history() {
        return new Block.History(entries.stream().map(this::line).toList());
    }

    /** The footnotes, if any are needed. */
    List<Block> notes() {
        if (marks.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Notes(marks.values().stream()
                .distinct()
                .sorted()
                .map(mark -> new Block.Notes.Note(mark, Phrase.of(words.say("sheet.conflict", dates(mark)))))
                .toList()));
    }

    private Event line(Entry entry) {
        TieEvent event = entry.event();
        PartialDate date = event.date();
        Phrase text = Phrase.strong(words.say("sheet.history.kind", words.name(event.kind())))
                .then(" ");
        Phrase summary = Phrase.of(event.summary().in(words.language()));
        text = besides ? text.thenSpare(summary) : text.then(summary);
        return new Event(
                wording.date(event),
                date == null ? null : date.year(),
                text,
                event.sources(),
                lasting(entry),
                marks.get(entry));
    }

    private boolean lasting(Entry entry) {
        EventKind kind = entry.event().kind();
        boolean legal = besides ? kind.changesAgreement() : kind.isLegalAct();
        return legal || marks.containsKey(entry) || isLastContact(entry);
    }

    private boolean isLastContact(Entry entry) {
        return wording.lastContact(entry.tie()).filter(entry.event()::equals).isPresent() && !besides;
    }

    private String dates(String mark) {
        return entries.stream()
                .filter(entry -> mark.equals(marks.get(entry)))
                .map(entry -> wording.date(entry.event()))
                .distinct()
                .collect(Collectors.joining(words.say("sheet.separator")));
    }
}
