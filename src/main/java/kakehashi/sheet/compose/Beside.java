package kakehashi.sheet.compose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kakehashi.model.Profile;
import kakehashi.model.value.Country;
import kakehashi.sheet.subject.Subject;
import kakehashi.sheet.tree.Block;
import kakehashi.sheet.tree.Fact;
import kakehashi.sheet.tree.Phrase;

/**
 * Who the counterpart of a visit is: its name in both scripts, whom the two succeeded, and area and people beside those of the other side, each with
 * its date and sources. Figures of one locality are never set against each other: they may have been counted otherwise.
 */
final class Beside extends Composer {

    /** Nearer to each other than this, two figures are called the same. */
    private static final double ALIKE = 0.05;

    private final Sizes sizes;

    Beside(SheetContext context) {
        super(context);
        sizes = new Sizes(context);
    }

    List<Block> blocks(Subject.OfVisit visit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(wording.party(side("sheet.visit.counterpart", visit.counterpart()), visit.counterpart()));
        if (!wording.today(visit.home()).equals(visit.home())) {
            facts.add(wording.party(side("sheet.visit.home", visit.home()), visit.home()));
        }
        facts.add(fact("sheet.visit.area", visit, atlas::areaOf, sizes::area));
        facts.add(fact("sheet.visit.population", visit, atlas::populationOf, sizes::population));
        return List.of(
                new Block.Heading(
                        2, words.say(context.paired() ? "sheet.visit.profile.paired" : "sheet.visit.profile")),
                new Block.Facts(facts));
    }

    /** A sheet in two languages is handed to the other side too, so it calls nobody "us". */
    private String side(String ours, String locality) {
        if (!context.paired()) {
            return words.say(ours);
        }
        boolean vietnam = atlas.locality(locality).country() == Country.VN;
        return words.say(vietnam ? "sheet.fact.vietnam" : "sheet.fact.japan");
    }

    private Fact fact(
            String label,
            Subject.OfVisit visit,
            Function<String, Optional<Profile>> profiles,
            Function<Profile, Sizes.Figure> figures) {
        Optional<Profile> theirs = profiles.apply(wording.today(visit.counterpart()));
        if (theirs.isEmpty()) {
            return Fact.unrecorded(words.say(label), Phrase.of(words.say("sheet.recorded.not")));
        }
        Sizes.Figure figure = figures.apply(theirs.get());
        String told = words.say(
                "sheet.visit.figure", figure.text(), words.date(theirs.get().date()));
        String home = wording.today(visit.home());
        Optional<Profile> ours = profiles.apply(home);
        if (ours.isEmpty()) {
            return Fact.of(words.say(label), Phrase.of(told), theirs.get().sources());
        }
        Sizes.Figure other = figures.apply(ours.get());
        String compared = words.say(
                "sheet.visit.compared",
                told,
                ratio(figure.number() / other.number(), places.listed(home, asOf)),
                other.text(),
                words.date(ours.get().date()));
        return Fact.of(
                words.say(label),
                Phrase.of(compared),
                Wording.union(theirs.get().sources(), ours.get().sources()));
    }

    private String ratio(double ratio, String of) {
        if (Math.abs(ratio - 1) < ALIKE) {
            return words.say("sheet.visit.ratio.same", of);
        }
        return ratio > 1
                ? words.say("sheet.visit.ratio.times", rounded(ratio), of)
                : words.say("sheet.visit.ratio.share", rounded(100 * ratio), of);
    }

    /** To two digits that count, for the two figures are of different days. */
    private static double rounded(double number) {
        return new BigDecimal(number).round(new MathContext(2)).doubleValue();
    }
}
