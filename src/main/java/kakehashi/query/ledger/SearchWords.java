package kakehashi.query.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.model.LedgerLine;
import kakehashi.model.Source;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.Trilingual;
import kakehashi.text.Places;
import kakehashi.text.Words;
import org.jspecify.annotations.Nullable;

/** How the atlas says which "none" it means: that somebody searched and found none, or that nobody searched. */
public final class SearchWords {

    /** Searches that read alike but for whom they are of. */
    private record Alike(PartialDate date, String source, @Nullable Trilingual note, String within) {

        static Alike of(Search search) {
            LedgerLine line = search.line();
            return new Alike(line.date(), line.source(), line.note(), search.isWithin() ? line.locality() : "");
        }
    }

    private final Places places;
    private final Words words;
    private final LocalDate asOf;

    public SearchWords(Places places, LocalDate asOf) {
        this.places = places;
        this.asOf = asOf;
        words = places.words();
    }

    /** What was searched of a locality, of each scheme where they differ; of what none is on record, why. */
    public List<String> of(Ledger ledger, String locality) {
        return eachScheme(scheme -> sentence(ledger, ledger.of(locality, scheme)));
    }

    /** What was searched; where no tie is on record, why. */
    public String sentence(Ledger ledger, Searched searched) {
        return ledger.onRecord(searched.locality(), searched.scheme()) == 0 ? none(searched) : told(searched);
    }

    /** Why no tie between two localities is on record, of each scheme where they differ. */
    public List<String> noneBetween(Ledger ledger, String one, String other) {
        return eachScheme(scheme -> none(ledger.between(one, other, scheme)));
    }

    /** The ids of what the sentences about some searches rest on. */
    public static List<String> sources(Stream<Searched> all) {
        return all.flatMap(searched -> searched.searches().stream())
                .map(search -> search.line().source())
                .distinct()
                .toList();
    }

    private List<String> eachScheme(Function<Scheme, String> sentence) {
        Map<Scheme, String> told = new LinkedHashMap<>();
        Ledger.SCHEMES.forEach(scheme -> told.put(scheme, sentence.apply(scheme)));
        if (told.values().stream().distinct().count() == 1) {
            return List.of(told.values().iterator().next());
        }
        List<String> lines = new ArrayList<>();
        told.forEach((scheme, said) -> lines.add(words.say("ledger.labelled", words.name(scheme), said)));
        return lines;
    }

    /** Why no tie is on record: by whom it was searched, when and with what result, or that it was not. */
    public String none(Searched searched) {
        return sentence(searched, true);
    }

    /** The same where ties may be on record. */
    public String told(Searched searched) {
        return sentence(searched, false);
    }

    private String sentence(Searched searched, boolean none) {
        if (searched.extent() == Extent.NOT_SEARCHED) {
            return words.say(none ? "ledger.none.not-searched" : "ledger.some.not-searched");
        }
        Map<Alike, List<Search>> alike = searched.searches().stream()
                .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()));
        boolean named = alike.size() > 1 || !searched.left().isEmpty();
        List<String> told = new ArrayList<>();
        alike.forEach((like, searches) -> {
            String sentence = sentence(like, searches, none);
            told.add(
                    named
                            ? words.say(
                                    "ledger.labelled",
                                    names(searches.stream().map(Search::of).toList()),
                                    sentence)
                            : sentence);
        });
        if (!searched.left().isEmpty()) {
            told.add(words.say("ledger.left", names(searched.left())));
        }
        return String.join(words.say("ledger.space"), told);
    }

    private String sentence(Alike like, List<Search> searches, boolean none) {
        String date = words.date(like.date());
        String by = by(like.source());
        int found = searches.stream().mapToInt(search -> search.line().count()).sum();
        if (!like.within().isEmpty()) {
            return whole(
                    words.say(
                            none ? "ledger.none.with-all-of" : "ledger.some.with-all-of",
                            by,
                            date,
                            places.full(like.within(), asOf)),
                    like);
        }
        return whole(
                found == 0 ? words.say("ledger.none-found", by, date) : words.say("ledger.found", by, date, found),
                like);
    }

    /** With what the search left out behind it. */
    private String whole(String sentence, Alike like) {
        return like.note() == null
                ? sentence
                : sentence + words.say("ledger.space") + words.say("ledger.in-part", words.text(like.note()));
    }

    /** Who searched: whose the source is; where that is nobody's, what was gone through. */
    public String by(String source) {
        return places.atlas()
                .findSource(source)
                .map(found -> found.publisher() == null ? found.title() : publisher(found))
                .orElse(source);
    }

    private String publisher(Source source) {
        String publisher = source.publisherIn(words.language());
        return publisher == null ? source.title() : publisher;
    }

    private String names(List<String> localities) {
        return localities.stream()
                .map(id -> places.full(id, asOf))
                .map(Words::opening)
                .collect(Collectors.joining(words.say("ui.list-separator")));
    }
}
