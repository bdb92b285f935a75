package kakehashi.sheet.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import kakehashi.query.ComingUp;
import kakehashi.query.Meanings;
import kakehashi.query.Row;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;
import kakehashi.text.Words;

/** Facts about all ties between two localities. */
final class PairFacts {

    private record Ahead(Tie tie, ComingUp date) {}

    private final Words words;
    private final Wording wording;

    PairFacts(Wording wording) {
        this.wording = wording;
        this.words = wording.words();
    }

    /** When the two sides last met by any of the ties, as what, or that it is not on record. */
    Fact lastContact(List<Row> rows) {
        String label = words.say("sheet.fact.contact");
        return rows.stream()
                .map(row -> (Tie) row.link())
                .flatMap(tie -> wording.lastContact(tie).stream())
                .filter(event -> event.date() != null)
                .max(Comparator.comparing(event -> Objects.requireNonNull(event.date())))
                .map(event -> Fact.of(label, contact(event), event.sources()))
                .orElseGet(() -> Fact.unrecorded(label, Phrase.of(words.say("sheet.recorded.not"))));
    }

    /** What a careful reader must know of some ties, each with its sources, and of which where there are several. */
    List<Block> notes(Meanings meanings, List<Tie> ties) {
        List<Fact> notes = new ArrayList<>();
        for (Tie tie : ties) {
            Trilingual note = tie.note();
            if (note != null) {
                String of = meanings.since(tie).map(words::date).orElseGet(() -> words.name(tie.type()));
                notes.add(Fact.of(
                        ties.size() == 1 ? words.say("sheet.note") : words.say("sheet.note.of", of),
                        Phrase.of(words.text(note)),
                        Wording.sourcesOf(tie)));
            }
        }
        return notes.isEmpty() ? List.of() : List.of(new Block.Facts(notes));
    }

    private Phrase contact(TieEvent event) {
        return Phrase.strong(words.say(
                "sheet.contact", words.lastContact(Objects.requireNonNull(event.date())), words.name(event.kind())));
    }

    /** What falls within a year from a day, soonest first: anniversaries, and ends of terms and projects. */
    List<Fact> comingUp(Meanings meanings, List<Tie> ties, LocalDate day) {
        List<Ahead> ahead = new ArrayList<>();
        for (Tie tie : ties) {
            meanings.comingUp(tie, day).stream()
                    .filter(date -> date.isWithin(day, ComingUp.AHEAD))
                    .forEach(date -> ahead.add(new Ahead(tie, date)));
        }
        ahead.sort(Comparator.comparing((Ahead each) -> each.date().date())
                .thenComparing(each -> each.tie().id()));
        return ahead.stream().map(this::fact).toList();
    }

    private Fact fact(Ahead ahead) {
        Tie tie = ahead.tie();
        ComingUp date = ahead.date();
        List<String> sources =
                switch (date.occasion()) {
                    case EXPIRY, RENEWAL -> Wording.sourcesOfEnd(tie);
                    case ANNIVERSARY -> sourcesOf(tie, date);
                };
        return Fact.of(words.date(date.date()), Phrase.of(date.in(words, tie.type())), sources);
    }

    /** The sources of what an anniversary counts from. */
    private static List<String> sourcesOf(Tie tie, ComingUp anniversary) {
        List<String> sources = tie.events().stream()
                .filter(event -> event.kind().opensTerm() && Objects.equals(event.date(), anniversary.since()))
                .flatMap(event -> event.sources().stream())
                .distinct()
                .toList();
        return sources.isEmpty() ? Wording.sourcesOf(tie) : sources;
    }
}
