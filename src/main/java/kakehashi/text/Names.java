package kakehashi.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kakehashi.model.Atlas;
import kakehashi.model.Era;
import kakehashi.model.Locality;
import kakehashi.model.value.Language;
import kakehashi.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The unmistakable names of all localities, existing and ended, on one day.
 *
 * <p>Every name begins bare, or with its rank; in Vietnamese always with it, for a bare Hồ Chí Minh is a person. As long as some read alike, each gets its next longer form, but for one that may keep the
 * shorter: of those alike when bare, in English the only city ("Kyoto" beside "Kyoto Prefecture"); of those alike with
 * their rank, the only one that lies in no other (フエ市, the municipality, beside トゥアティエン・フエ省フエ市).
 */
final class Names {

    /** From short to long. */
    enum Form {
        BARE,
        RANKED,
        /** With the province or prefecture. */
        PLACED,
        /** With the name in Japanese writing too, or in Japanese the name in Latin letters: two towns Esashi in Hokkaido. */
        WRITTEN,
        /** With the id, which no other has. */
        IDENTIFIED
    }

    /** A locality with the form its name has got so far. */
    private static final class Named {
        final Locality locality;
        final Era era;
        Form form;
        String name = "";

        Named(Locality locality, Era era, Form form) {
            this.locality = locality;
            this.era = era;
            this.form = form;
        }
    }

    private final Atlas atlas;
    private final Words words;
    private final Ranked ranked;
    private final LocalDate asOf;
    private final List<Named> all = new ArrayList<>();
    private final Map<String, Named> reserved = new HashMap<>();

    /** @param ranked how ranks are written, in the language of the words */
    Names(Atlas atlas, Words words, Ranked ranked, LocalDate asOf) {
        this.atlas = atlas;
        this.words = words;
        this.ranked = ranked;
        this.asOf = asOf;
    }

    /** The least that a name in the language is: bare, or with its rank. */
    static Form shortest(Language language) {
        return language == Language.VI ? Form.RANKED : Form.BARE;
    }

    /**
     * Each locality's name by its id.
     *
     * @param shortest the form that every name has at least
     */
    Map<String, String> byId(Form shortest) {
        for (Locality locality : atlas.records().localities()) {
            Named named = new Named(locality, locality.eraNearest(asOf), shortest);
            named.name = written(named, shortest);
            all.add(named);
        }
        while (tellApart()) {
            // a longer form may again read like another one
        }
        Map<String, String> names = new HashMap<>();
        all.forEach(one -> names.put(one.locality.id(), one.name));
        return names;
    }

    private boolean tellApart() {
        Map<String, List<Named>> byName = new LinkedHashMap<>();
        all.forEach(one ->
                byName.computeIfAbsent(one.name, name -> new ArrayList<>(1)).add(one));
        boolean changed = false;
        for (List<Named> alike : byName.values()) {
            if (alike.size() > 1) {
                Named keeper = keeper(alike);
                if (keeper != null) {
                    reserved.put(written(keeper, Form.RANKED), keeper);
                }
                for (Named one : alike) {
                    changed |= one != keeper && lengthen(one);
                }
            }
        }
        for (Named one : all) {
            Named keeper = reserved.get(one.name);
            changed |= keeper != null && keeper != one && lengthen(one);
        }
        return changed;
    }

    private @Nullable Named keeper(List<Named> alike) {
        Form shortest = alike.stream().map(one -> one.form).min(Form::compareTo).orElseThrow();
        List<Named> candidates =
                alike.stream().filter(one -> one.form == shortest).toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (shortest == Form.RANKED || words.language() == Language.JA) {
            return only(candidates, one -> one.era.kind().isTopLevel());
        }
        return shortest == Form.BARE && words.language() == Language.EN ? only(candidates, Names::isCity) : null;
    }

    private static @Nullable Named only(List<Named> candidates, Predicate<Named> test) {
        List<Named> passing = candidates.stream().filter(test).toList();
        return passing.size() == 1 ? passing.get(0) : null;
    }

    private static boolean isCity(Named one) {
        return switch (one.era.kind()) {
            case MUNICIPALITY, DESIGNATED_CITY, CITY -> true;
            default -> false;
        };
    }

    /** Gives the locality its next form that differs; false if there is none. */
    private boolean lengthen(Named one) {
        String before = one.name;
        while (one.form != Form.IDENTIFIED && one.name.equals(before)) {
            one.form = Form.values()[one.form.ordinal() + 1];
            one.name = written(one, one.form);
        }
        return !one.name.equals(before);
    }

    private String written(Named one, Form form) {
        return switch (form) {
            case BARE -> words.named(one.era.name());
            case RANKED -> ranked.name(one.locality.country(), one.era);
            case PLACED -> placed(one);
            case WRITTEN -> words.say("model.place.written", placed(one), inOtherWriting(one.era));
            case IDENTIFIED -> words.say("model.place.written", placed(one), one.locality.id());
        };
    }

    private String placed(Named one) {
        String itself = written(one, Form.RANKED);
        LocalDate day = dayWithin(one.era);
        String top = atlas.topLevelOf(one.locality.id(), day);
        if (top.equals(one.locality.id())) {
            return itself;
        }
        Locality around = atlas.locality(top);
        return words.say("model.place.within", itself, ranked.name(around.country(), around.eraNearest(day)));
    }

    /** The as-of day, or the day of the era nearest to it: a city is placed in the province of its own time. */
    private LocalDate dayWithin(Era era) {
        PartialDate from = era.from();
        PartialDate to = era.to();
        if (to != null && to.latest().isBefore(asOf)) {
            return to.latest();
        }
        return from != null && from.earliest().isAfter(asOf) ? from.earliest() : asOf;
    }

    private String inOtherWriting(Era era) {
        return era.name().in(words.language() == Language.JA ? Language.EN : Language.JA);
    }
}
