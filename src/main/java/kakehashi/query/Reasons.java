package kakehashi.query;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Locality;
import kakehashi.model.Party;
import kakehashi.model.Source;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Folding;
import kakehashi.text.Matches;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why typed words lead to a record whose name, as it is shown, does not hold them all: the name that was meant, or the
 * words around them in the record's own texts, the reader's language first.
 */
public final class Reasons {

    /** Letters shown on either side of what was found. */
    private static final int AROUND = 30;

    private final Atlas atlas;
    private final LocalDate asOf;
    private final Words words;
    private final Because because;

    public Reasons(Atlas atlas, LocalDate asOf, Words words) {
        this.atlas = atlas;
        this.asOf = asOf;
        this.words = words;
        because = new Because(atlas, asOf, words);
    }

    /**
     * The reason in words, or empty where there is nothing to explain.
     *
     * @param id of a record of any kind
     * @param shown the name by which the record is shown
     */
    public Optional<String> of(String id, String typed, String shown) {
        Optional<Locality> place = atlas.findLocality(id);
        if (place.isPresent()) {
            return because.of(place.get(), typed, shown);
        }
        Matches name = Matches.of(shown);
        List<String> missing = Folding.words(typed).stream()
                .filter(word -> !name.holds(Folding.compact(word)))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return atlas.find(id)
                .flatMap(found -> found.<Optional<String>>fold(
                        locality -> Optional.empty(),
                        tie -> ofTie(tie, missing),
                        link -> Optional.empty(),
                        network -> excerpt(texts(network.name(), network.note()), missing),
                        party -> excerpt(party.name().all(), missing),
                        source -> excerpt(publishers(source).toList(), missing),
                        region -> excerpt(region.name().all(), missing)));
    }

    /** The names that were meant for words that are those of an end, and for the others where they stand. */
    private Optional<String> ofTie(Tie tie, List<String> missing) {
        List<String> open = new ArrayList<>(missing);
        Set<String> reasons = new LinkedHashSet<>();
        for (String end : List.of(tie.vietnam(), tie.japan())) {
            atlas.findLocality(end).flatMap(locality -> ofEnd(locality, open)).ifPresent(reasons::add);
        }
        if (!open.isEmpty()) {
            excerpt(texts(tie), open).ifPresent(reasons::add);
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", reasons));
    }

    /** The name that one of a tie's ends was meant by; takes the words that it explains from those that are open. */
    private Optional<String> ofEnd(Locality end, List<String> open) {
        return because.take(end, open, shown(end));
    }

    private String shown(Locality locality) {
        return words.named(locality.eraNearest(asOf).name());
    }

    /** All that a tie is found by besides its names: in the reader's language, then in the others. */
    private List<String> texts(Tie tie) {
        List<String> codes = new ArrayList<>(List.of(words.name(tie.type()), words.name(tie.scheme())));
        tie.fields().forEach(field -> codes.add(words.name(field)));
        List<Trilingual> texts = Stream.of(
                        tie.parties().stream()
                                .flatMap(id -> atlas.findParty(id).stream())
                                .map(Party::name),
                        Stream.ofNullable(tie.note()),
                        tie.events().stream().map(TieEvent::summary))
                .flatMap(part -> part)
                .toList();
        Stream<String> sources = tie.events().stream()
                .flatMap(event -> event.sources().stream())
                .distinct()
                .flatMap(id -> atlas.findSource(id).stream())
                .flatMap(source -> Stream.concat(Stream.of(source.title()), publishers(source)));
        return Stream.of(
                        Stream.of(tie.title(), tie.typeAsStated()),
                        codes.stream(),
                        texts.stream().map(words::text),
                        sources,
                        texts.stream().flatMap(text -> text.all().stream()))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .toList();
    }

    /** In the reader's language, then in the others. */
    private Stream<String> publishers(Source source) {
        return Stream.of(
                        Stream.ofNullable(source.publisherIn(words.language())),
                        Stream.ofNullable(source.publisher()),
                        Stream.ofNullable(source.publisherName()).flatMap(name -> name.all().stream()))
                .flatMap(part -> part)
                .distinct();
    }

    private static List<String> texts(Trilingual name, @Nullable Trilingual note) {
        return Stream.concat(Stream.of(name), Stream.ofNullable(note))
                .flatMap(text -> text.all().stream())
                .toList();
    }

    /** From the text that holds most of the words. */
    private Optional<String> excerpt(List<String> texts, List<String> missing) {
        @Nullable String best = null;
        long held = 0;
        List<String> wanted = missing.stream().map(Folding::compact).toList();
        for (String text : texts) {
            String folded = Folding.compact(text);
            // To look where words begin costs more, so it is done only for what holds more words at all.
            if (wanted.stream().filter(folded::contains).count() > held) {
                Matches in = Matches.of(text);
                long holds = wanted.stream().filter(in::holds).count();
                if (holds > held) {
                    best = text;
                    held = holds;
                }
            }
        }
        return Optional.ofNullable(best).map(text -> around(text, missing));
    }

    private String around(String text, List<String> missing) {
        Matches.Span span = Matches.some(text, String.join(" ", missing)).get(0);
        BreakIterator breaks = BreakIterator.getWordInstance(words.language().locale());
        breaks.setText(text);
        int from = Math.max(0, span.from() - AROUND);
        int to = Math.min(text.length(), span.to() + AROUND);
        // Words are left whole, but for the one that holds what was found and is longer than there is room.
        from = breaks.isBoundary(from) ? from : Math.min(span.from(), breaks.following(from));
        to = breaks.isBoundary(to) ? to : Math.max(span.to(), breaks.preceding(to));
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
