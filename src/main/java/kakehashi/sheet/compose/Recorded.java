package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.AtlasRecord;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Own;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Trilingual;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.query.edit.Difference;
import kakehashi.query.edit.MemberWords;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The records with what the user's own office recorded told apart: its events cite sources of their own, which are like those
 * they have and say who recorded it, and a note says which other members of a tie are not as published. So whatever a composer
 * makes of them, a reader of the paper sees what is not from the published edition.
 */
final class Recorded {

    /** Who recorded something, and on which day; blank and empty where that is not known. */
    private record By(String name, Optional<LocalDate> day) {

        /** In the words of a source list. */
        String ofSource(Words words) {
            return date(words)
                    .map(date -> words.say("sheet.source.recorded-by", name, date))
                    .orElseGet(() -> words.say("sheet.source.recorded"));
        }

        /** In a sentence about members of a record. */
        String ofMembers(String members, Words words) {
            return date(words)
                    .map(date -> words.say("sheet.note.recorded-by", members, name, date))
                    .orElseGet(() -> words.say("sheet.note.recorded", members));
        }

        /** The day, where both are known. */
        private Optional<String> date(Words words) {
            return day.filter(known -> !name.isBlank()).map(PartialDate::of).map(words::date);
        }
    }

    private final Meanings meanings;
    private final Journal journal;
    /** Who recorded what is cited by the id of a source of the office's own facts. */
    private final Map<String, By> recorders = new LinkedHashMap<>();

    private final Map<String, Source> sources = new LinkedHashMap<>();

    Recorded(Meanings meanings, Journal journal) {
        this.journal = journal;
        Atlas whole = meanings.whole();
        List<Tie> ties = whole.ties().stream()
                .map(tie -> whole.own().has(tie.key()) ? marked(tie, meanings) : tie)
                .toList();
        this.meanings = ties.equals(whole.ties()) ? meanings : new Meanings(with(whole, ties), meanings.asOf());
    }

    private Atlas with(Atlas whole, List<Tie> ties) {
        Atlas.Records records = whole.records();
        List<Source> all = Stream.concat(records.sources().stream(), sources.values().stream())
                .toList();
        return new Atlas(
                whole.revision(),
                whole.edition(),
                new Atlas.Records(
                        records.localities(),
                        records.regions(),
                        records.successions(),
                        records.networks(),
                        records.parties(),
                        all,
                        ties,
                        records.almanac()),
                whole.own());
    }

    /** What sheets are composed from; the very same where the office has recorded nothing. */
    Meanings meanings() {
        return meanings;
    }

    Journal journal() {
        return journal;
    }

    /** A row of the same link as it is among what sheets are composed from. */
    Row marked(Row row) {
        return recorders.isEmpty()
                ? row
                : new Row(meanings.atlas().findLink(row.link().id()).orElse(row.link()), row.inheritedFrom());
    }

    /** What is said of a source, and besides who recorded what rests on it, where that is a fact of the office's own. */
    String besides(String said, Source source, Words words) {
        By by = recorders.get(source.id());
        if (by == null) {
            return said;
        }
        return said.isEmpty() ? by.ofSource(words) : words.say("sheet.source.besides", said, by.ofSource(words));
    }

    private Tie marked(Tie tie, Meanings plain) {
        Own own = plain.whole().own();
        List<ChangeSet> history = journal.history().apply(tie.key());
        Optional<AtlasRecord> published = own.edition(tie.key());
        List<TieEvent> events = tie.events().stream()
                .map(event -> has(published.orElse(null), event)
                        ? event
                        : marked(event, by(tie, event, history), plain.whole()))
                .toList();
        Tie told = tie.with(events);
        return published
                .map(edition -> told.noted(note(tie, (Tie) edition, history, plain)))
                .orElse(told);
    }

    /** As it is, with sources that say who recorded it. */
    private TieEvent marked(TieEvent event, By by, Atlas whole) {
        List<String> cited = event.sources().stream()
                .flatMap(id -> whole.findSource(id).stream())
                .map(source -> marked(source, by))
                .toList();
        return new TieEvent(
                event.id(),
                event.date(),
                event.kind(),
                event.summary(),
                cited,
                event.conflictsWith(),
                event.document(),
                event.goBy());
    }

    private String marked(Source source, By by) {
        String id = source.id() + "~" + by.day().map(LocalDate::toString).orElse("") + "~" + by.name();
        recorders.put(id, by);
        sources.put(
                id,
                new Source(
                        id,
                        source.title(),
                        source.publisher(),
                        source.publisherName(),
                        source.url(),
                        source.copy(),
                        source.via(),
                        source.published(),
                        source.language(),
                        source.kind(),
                        source.rank()));
        return id;
    }

    /** The note of a tie with a sentence about its members that are not as published; its own where all of them are. */
    private @Nullable Trilingual note(Tie tie, Tie edition, List<ChangeSet> history, Meanings plain) {
        Tie now = tie.with(edition.events());
        boolean isMarked = !marked(edition.events(), tie).equals(edition.events());
        if (edition.equals(now) && !isMarked) {
            return tie.note();
        }
        List<Difference> differences = edition.equals(now) ? List.of() : Difference.of(new Change(edition, now));
        By by = by(tie, history, made -> !besidesEvents(made.before(), edition)
                .equals(besidesEvents(made.after(), edition)));
        Function<Language, String> told = language -> {
            Words words = Words.in(language);
            MemberWords members = new MemberWords(new Places(plain.atlas(), words), plain.asOf());
            Stream<String> marks = isMarked ? Stream.of(words.say("sheet.note.rivals")) : Stream.empty();
            String names = Stream.concat(differences.stream().map(members::label), marks)
                    .distinct()
                    .collect(Collectors.joining(words.say("sheet.separator")));
            String sentence = by.ofMembers(names, words);
            return tie.note() == null ? sentence : words.text(tie.note()) + " " + sentence;
        };
        return new Trilingual(told.apply(Language.EN), told.apply(Language.VI), told.apply(Language.JA));
    }

    /** A tie but for what happened; which events of the edition are held to be rivals belongs to it. */
    private static Optional<Tie> besidesEvents(@Nullable AtlasRecord tie, Tie edition) {
        return tie instanceof Tie one ? Optional.of(one.with(marked(edition.events(), one))) : Optional.empty();
    }

    /** Events with the marks that they have in a tie: which they contradict, and why one of them is gone by. */
    private static List<TieEvent> marked(List<TieEvent> events, Tie as) {
        return events.stream()
                .map(event -> as.events().stream()
                        .filter(other -> other.id().equals(event.id()))
                        .findFirst()
                        .map(other -> marked(event, other))
                        .orElse(event))
                .toList();
    }

    private static TieEvent marked(TieEvent event, TieEvent as) {
        return event.contradicting(as.conflictsWith()).goneBy(as.goBy());
    }

    /** Who made an event what it is. */
    private By by(Tie tie, TieEvent event, List<ChangeSet> history) {
        return by(tie, history, change -> has(change.after(), event) && !has(change.before(), event));
    }

    /** Whether a tie tells of an event as this does, whatever either is marked with. */
    private static boolean has(@Nullable AtlasRecord tie, TieEvent event) {
        return tie instanceof Tie one
                && one.events().stream().anyMatch(other -> marked(other, event).equals(event));
    }

    private By by(Tie tie, List<ChangeSet> history, Predicate<Change> made) {
        By last = new By("", Optional.empty());
        for (ChangeSet set : history) {
            if (set.changes().stream().anyMatch(change -> change.key().equals(tie.key()) && made.test(change))) {
                last = new By(set.by(), Optional.of(LocalDate.ofInstant(set.at(), journal.zone())));
            }
        }
        return last;
    }
}
