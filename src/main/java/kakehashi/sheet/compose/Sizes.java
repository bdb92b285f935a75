package kakehashi.sheet.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kakehashi.model.Profile;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;

/** How large localities are, and how many people live there: each figure with its date and sources. */
final class Sizes extends Composer {

    /** A figure of a profile: as a number, and in words. */
    record Figure(double number, String text) {}

    Sizes(SheetContext context) {
        super(context);
    }

    Figure area(Profile profile) {
        double area = Objects.requireNonNull(profile.areaKm2());
        return new Figure(area, words.say("sheet.visit.square-kilometres", area));
    }

    Figure population(Profile profile) {
        int people = Objects.requireNonNull(profile.population());
        return new Figure(people, words.say("sheet.visit.inhabitants", people));
    }

    /** Area and population of one locality, or of several each in a line of its own; none where nothing is on record. */
    List<Fact> of(List<String> localities) {
        List<Fact> facts = new ArrayList<>();
        fact("sheet.visit.area", localities, atlas::areaOf, this::area).ifPresent(facts::add);
        fact("sheet.visit.population", localities, atlas::populationOf, this::population)
                .ifPresent(facts::add);
        return facts;
    }

    private Optional<Fact> fact(
            String label,
            List<String> localities,
            Function<String, Optional<Profile>> profiles,
            Function<Profile, Figure> figures) {
        List<String> lines = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (String id : localities) {
            profiles.apply(id).ifPresent(profile -> {
                String told =
                        words.say("sheet.visit.figure", figures.apply(profile).text(), words.date(profile.date()));
                lines.add(localities.size() == 1 ? told : words.say("sheet.figure.of", places.listed(id, asOf), told));
                sources.addAll(profile.sources());
            });
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Fact.of(words.say(label), Phrase.of(String.join("\n", lines)), List.copyOf(sources)));
    }
}
