package kakehashi.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.query.name.Fit;
import kakehashi.query.name.PlaceName;
import kakehashi.query.name.PlaceReader;
import kakehashi.query.name.Reading;
import kakehashi.text.Folding;
import kakehashi.text.Matches;
import kakehashi.text.Ranked;
import kakehashi.text.Words;

/** Why typed words lead to a locality that is shown under another name, or under one that says more or less. */
final class Because {

    /** More than a name of a place has. */
    private static final int MOST_WORDS = 6;

    private final Atlas atlas;
    private final LocalDate asOf;
    private final Words words;

    Because(Atlas atlas, LocalDate asOf, Words words) {
        this.atlas = atlas;
        this.asOf = asOf;
        this.words = words;
    }

    /**
     * The reason in words; empty where there is nothing to explain.
     *
     * @param shown the name by which the locality is shown
     */
    Optional<String> of(Locality locality, String typed, String shown) {
        PlaceReader reader = PlaceReader.of(atlas, locality.id());
        Optional<Reading> read = read(reader, locality, typed);
        return read.isPresent()
                ? read.flatMap(reading -> told(locality, reading, typed, shown))
                : inside(typed, shown).or(() -> instead(reader, locality, typed, shown));
    }

    /** Takes from the words those by which a locality is named otherwise than it is shown, and says how. */
    Optional<String> take(Locality locality, List<String> open, String shown) {
        PlaceReader reader = PlaceReader.of(atlas, locality.id());
        for (int length = Math.min(MOST_WORDS, open.size()); length > 0; length--) {
            for (int from = 0; from + length <= open.size(); from++) {
                List<String> some = open.subList(from, from + length);
                String meant = String.join(" ", some);
                Optional<String> told =
                        read(reader, locality, meant).flatMap(reading -> told(locality, reading, meant, shown));
                if (told.isPresent()) {
                    some.clear();
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> read(PlaceReader reader, Locality locality, String typed) {
        return reader.read(typed).places().stream()
                .filter(place -> place.locality().equals(locality.id()))
                .findFirst();
    }

    private Optional<String> told(Locality locality, Reading reading, String typed, String shown) {
        PlaceName name = reading.name();
        boolean isSeen = Folding.literal(shown).contains(Folding.literal(name.text()));
        if (reading.fit() == Fit.WARD) {
            return Optional.of(words.say("query.because.ward", shown));
        }
        if (reading.fit() == Fit.OTHERWISE) {
            return Optional.of(words.say("query.because.otherwise", whole(name)));
        }
        if (isSeen) {
            return within(locality, typed, shown);
        }
        Optional<Era> past = locality.eras().stream()
                .filter(each -> each.to() != null && each != locality.eraNearest(asOf) && isNameIn(each, name))
                .findFirst();
        if (past.isPresent() && !isNameIn(locality.eraNearest(asOf), name)) {
            return past.map(this::earlier);
        }
        return Optional.of(
                name.kind() == null
                        ? whole(name)
                        : words.say("query.because.also", name.text(), words.name(name.kind())));
    }

    private String earlier(Era past) {
        return words.say(
                "query.because.earlier-name", words.named(past.name()), words.date(Objects.requireNonNull(past.to())));
    }

    /** Whether a name of an era begins so. */
    private static boolean isNameIn(Era era, PlaceName name) {
        String begun = Folding.compact(name.text());
        return era.name().all().stream().anyMatch(text -> Folding.compact(text).startsWith(begun));
    }

    /** The name as the record has it, in the reader's language where that reads alike, and with what a Japanese one ends in. */
    private String whole(PlaceName name) {
        if (name.era() == null) {
            return name.text();
        }
        String own = words.named(name.era().name());
        return Stream.concat(Stream.of(own), name.era().name().all().stream())
                .filter(text -> Folding.compact(text).startsWith(Folding.compact(name.text())))
                .findFirst()
                .orElse(name.text());
    }

    /** What it lies in, where more was typed than its name. */
    private Optional<String> within(Locality locality, String typed, String shown) {
        String top = atlas.topLevelOf(locality.id(), asOf);
        if (top.equals(locality.id()) || !Matches.in(shown, typed).isEmpty()) {
            return Optional.empty();
        }
        Locality around = atlas.locality(top);
        String name = new Ranked(words).name(around.country(), around.eraNearest(asOf));
        return Optional.of(words.say("query.because.within", name));
    }

    /** That it is not what was typed, but may have been meant. */
    private Optional<String> instead(PlaceReader reader, Locality locality, String typed, String shown) {
        return !Matches.in(shown, typed).isEmpty()
                ? Optional.empty()
                : reader.instead(typed).stream()
                        .filter(place -> place.locality().equals(locality.id()))
                        .findFirst()
                        .map(place ->
                                words.say(place.fit() == Fit.AROUND ? "query.because.around" : "query.because.near"));
    }

    /** That a name written without spaces only holds what was typed. */
    private Optional<String> inside(String typed, String shown) {
        return Stream.of(typed.strip())
                .filter(line -> isInside(Folding.compact(line), Folding.compact(shown)))
                .findFirst()
                .map(line -> words.say("query.because.inside", line));
    }

    private static boolean isInside(String typed, String shown) {
        return !typed.isEmpty() && typed.codePointAt(0) >= 0x3000 && shown.indexOf(typed) > 0;
    }
}
